"""The options that commands share, made from the table of settings.

In: names of settings. Out: decorators for click commands, and the values given, as a settings file would write them.

Example: `--fail-on warning` has the help, the choices and the checking of the setting `fail-on`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem

from zsaudit.settings.table import BY_NAME, Kind, Setting

F = TypeVar("F", bound=Callable[..., Any])

_MANY = {Kind.SELECTORS, Kind.GLOBS, Kind.OUTPUTS}
_METAVARS = {
    Kind.SELECTORS: "RULES",
    Kind.GLOBS: "PATTERN",
    Kind.OUTPUTS: "FORMAT[=PATH]",
    Kind.SHARE: "NUMBER",
    Kind.PATH: "PATH",
}


def paths_argument(command: F) -> F:
    """Give a command its PATHS."""
    return click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATHS]...")(command)


def setting_options(*names: str) -> Callable[[F], F]:
    """Give a command the options of some settings."""

    def decorate(command: F) -> F:
        for name in reversed(names):
            command = _option(BY_NAME[name])(command)
        return command

    return decorate


def common_options(command: F) -> F:
    """Give a command what every command that reads documents has."""
    for option in reversed(
        (
            click.option("--config", type=click.Path(path_type=Path), help="Read the settings of this file."),
            click.option("--isolated", is_flag=True, help="Read no settings file."),
            click.option(
                "--color",
                type=click.Choice(["auto", "always", "never"]),
                default="auto",
                help="When to colour (also NO_COLOR, FORCE_COLOR).",
            ),
            click.option("-q", "--quiet", is_flag=True, help="Findings only."),
            click.option("-v", "--verbose", is_flag=True, help="Tell how long each phase took."),
            click.option("--no-progress", is_flag=True, help="Show no progress, not even on a terminal."),
        )
    ):
        command = option(command)
    return command


def _option(setting: Setting) -> Callable[[F], F]:
    flags = [f"--{setting.name}"]
    if setting.kind is Kind.OUTPUTS:
        flags.append("--output")
    if setting.kind is Kind.FLAG:
        return click.option(*flags, setting.field, is_flag=True, default=None, help=setting.help.en)
    metavar = f"[{'|'.join(setting.choices)}]" if setting.choices else _METAVARS[setting.kind]
    return click.option(
        *flags,
        setting.field,
        metavar=metavar,
        multiple=setting.kind in _MANY,
        help=setting.help.en,
        shell_complete=_completion(setting),
    )


def _completion(
    setting: Setting,
) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem]]:
    def complete(_ctx: click.Context, _parameter: click.Parameter, typed: str) -> list[CompletionItem]:
        if setting.kind is Kind.PATH:
            return [CompletionItem(typed, type="file")]
        return [CompletionItem(word) for word in _words(setting) if word.casefold().startswith(typed.casefold())]

    return complete


def _words(setting: Setting) -> Sequence[str]:
    if setting.kind is Kind.SELECTORS:
        return rule_words()
    if setting.kind is Kind.OUTPUTS:
        from zsaudit.output.formats import FORMATS

        return tuple(FORMATS)
    return setting.choices


def rule_words() -> Sequence[str]:
    """Return every rule's code and name, for completion."""
    from zsaudit.triage.selection import known_selectors

    return known_selectors()


def complete_rule(_ctx: click.Context, _parameter: click.Parameter, typed: str) -> list[CompletionItem]:
    """Complete a rule's code or name."""
    return [CompletionItem(word) for word in rule_words() if word.casefold().startswith(typed.casefold())]


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
    """Sort the options of a command: settings that were given, and the rest."""
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
