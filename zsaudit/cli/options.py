"""The options that commands share, made from the table of settings and the catalogue of words.

In: names of settings. Out: decorators for click commands, and the values given, as a settings file would write them.

Example: `--fail-on warning` has the help, the choices and the checking of the setting `fail-on`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

from zsaudit.cli.bilingual import Told, argument, option
from zsaudit.cli.completion import setting_completion
from zsaudit.cli.values import FILE, Choice
from zsaudit.cli.words import COMMANDS, OPTIONS, SIGNS
from zsaudit.rules.text import Text
from zsaudit.settings.table import BY_NAME, Kind, Setting

F = TypeVar("F", bound=Callable[..., Any])

_MANY = {Kind.SELECTORS, Kind.GLOBS, Kind.OUTPUTS}
_SIGNS = {
    Kind.SELECTORS: SIGNS["rules"],
    Kind.GLOBS: SIGNS["pattern"],
    Kind.OUTPUTS: SIGNS["outputs"],
    Kind.SHARE: SIGNS["number"],
    Kind.PATH: SIGNS["path"],
}


def command(name: str) -> Callable[[Callable[..., int]], click.Command]:
    """Make a function the command of a name."""
    return click.command(name, cls=Told, told=COMMANDS[name])


def told_option(flag: str, *more_flags: str, **more: Any) -> Callable[[F], F]:
    """Give a command an option whose help is in the catalogue under its own name."""
    return option(flag, *more_flags, told=OPTIONS[flag.removeprefix("--")], **more)


def form_option(*forms: str) -> Callable[[F], F]:
    """Give a command the choice between forms of its output; the first is the default."""
    told = Text(*(OPTIONS["form"].render(lang, default=forms[0]) for lang in ("en", "zh")))
    return option("--output-format", "--output", "form", told=told, type=Choice(forms), default=forms[0])


def paths_argument(command: F) -> F:
    """Give a command its PATHS."""
    return argument("paths", SIGNS["paths"], nargs=-1, type=FILE)(command)


def setting_options(*names: str) -> Callable[[F], F]:
    """Give a command the options of some settings."""

    def decorate(command: F) -> F:
        for name in reversed(names):
            command = _option(BY_NAME[name])(command)
        return command

    return decorate


def common_options(command: F) -> F:
    """Give a command what every command that reads documents has."""
    for decorate in reversed(
        (
            told_option("--config", sign=SIGNS["file"], type=FILE),
            told_option("--isolated", is_flag=True),
            told_option("--color", type=Choice(("auto", "always", "never")), default="auto"),
            option("-q", "--quiet", told=OPTIONS["quiet"], is_flag=True),
            option("-v", "--verbose", told=OPTIONS["verbose"], is_flag=True),
            told_option("--no-progress", is_flag=True),
        )
    ):
        command = decorate(command)
    return command


def _option(setting: Setting) -> Callable[[F], F]:
    flags = [f"--{setting.name}"]
    if setting.kind is Kind.OUTPUTS:
        flags.append("--output")
    if setting.kind is Kind.FLAG:
        return option(*flags, setting.field, told=setting.help, is_flag=True, default=None)
    choices = f"[{'|'.join(setting.choices)}]"
    return option(
        *flags,
        setting.field,
        told=setting.help,
        sign=Text(choices, choices) if setting.choices else _SIGNS[setting.kind],
        multiple=setting.kind in _MANY,
        shell_complete=setting_completion(setting),
    )


@dataclass(frozen=True, slots=True)
class Common:
    """What every reading command was told."""

    config: Path | None
    isolated: bool
    color: str
    quiet: bool
    verbose: bool
    no_progress: bool
    overrides: Mapping[str, tuple[str, ...]]


def common(options: Mapping[str, Any]) -> Common:
    """Sort the options of a command: settings that were given, and the rest. `--lang` may stand before the command."""
    context = click.get_current_context(silent=True)
    before = context.find_root().params.get("lang") if context is not None else None
    options = {**options, "lang": options.get("lang") or before}
    return Common(
        config=options.get("config"),
        isolated=bool(options.get("isolated")),
        color=options.get("color", "auto"),
        quiet=bool(options.get("quiet")),
        verbose=bool(options.get("verbose")),
        no_progress=bool(options.get("no_progress")),
        overrides={
            name: value
            for name, setting in BY_NAME.items()
            if (value := _given(setting, options.get(setting.field))) is not None
        },
    )


def _given(setting: Setting, value: object) -> tuple[str, ...] | None:
    if value is None or value == ():
        return None
    if isinstance(value, bool):
        return (str(value).lower(),)
    if isinstance(value, tuple):
        return tuple(str(item) for item in value)
    return (str(value),)
