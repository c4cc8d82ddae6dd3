"""Click's commands and options with help in English and Chinese, set at any width without tearing words.

In: `Text`s from `words.py` and the table of settings. Out: help in the language of the run (`ctx.obj`).

Example: `zsaudit check --lang zh --help` begins with “用法：zsaudit check [选项] [路径]...”.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import click
from rich.cells import cell_len

from zsaudit.output.breaks import wrapped
from zsaudit.rules.text import Lang, Text

F = TypeVar("F", bound=Callable[..., Any])

USAGE = Text("Usage: ", "用法：")
OPTIONS = Text("Options:", "选项：")
ANY_OPTIONS = Text("[OPTIONS]", "[选项]")
HELP = Text("Show this message and stop.", "显示本帮助。")
_FIRST = 30
_GAP = 2
_WIDEST = 100
_CHINESE_BREAK = re.compile(r"([，。、；：！？）”]) ")


def lang_of(ctx: click.Context) -> Lang:
    """Return the language of a run."""
    return "zh" if ctx.obj == "zh" else "en"


class Option(click.Option):
    """An option that says in both languages what it does. `sign` is what stands for its value."""

    def __init__(self, *args: Any, told: Text, sign: Text | None = None, **more: Any) -> None:
        more.update(help=told.en, metavar=sign.en if sign else None)
        super().__init__(*args, **more)
        self.told = told
        self.sign = sign

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the option as it is written, and its help."""
        record = super().get_help_record(ctx)
        return (record[0], self.told.render(lang_of(ctx))) if record else None

    def make_metavar(self, ctx: click.Context) -> str:
        """Return what stands for the value."""
        return self.sign.render(lang_of(ctx)) if self.sign else super().make_metavar(ctx)


class Argument(click.Argument):
    """An argument whose name is told in both languages."""

    def __init__(self, *args: Any, sign: Text, **more: Any) -> None:
        super().__init__(*args, metavar=sign.en, **more)
        self.sign = sign

    def make_metavar(self, ctx: click.Context) -> str:
        """Return the name of the argument."""
        return self.sign.render(lang_of(ctx))


class Told(click.Command):
    """A command that says in both languages what it does."""

    def __init__(self, *args: Any, told: Text, **more: Any) -> None:
        more.update(help=told.en, options_metavar=ANY_OPTIONS.en)
        super().__init__(*args, **more)
        self.told = told

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Return what follows the name of the command."""
        pieces = super().collect_usage_pieces(ctx)
        return [ANY_OPTIONS.render(lang_of(ctx)) if piece == ANY_OPTIONS.en else piece for piece in pieces]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return `--help`, which tells of itself in the language of the run."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = HELP.render(lang_of(ctx))
        return option

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the whole help of the command."""
        lang, width = lang_of(ctx), help_width()
        usage = " ".join([ctx.command_path, *self.collect_usage_pieces(ctx)])
        blocks = ["\n".join(wrapped(USAGE.render(lang) + usage, width)), paragraphs(self.told.render(lang), width)]
        options = (x for x in self.get_params(ctx) if isinstance(x, click.Option))
        records = [record for x in options if (record := x.get_help_record(ctx))]
        blocks.append(two_columns(OPTIONS.render(lang), records, width))
        formatter.write("\n\n".join(blocks) + "\n")


def help_width() -> int:
    """Return how wide help is: as the screen, but no wider than reads well."""
    return max(40, min(shutil.get_terminal_size().columns, _WIDEST))


def paragraphs(text: str, width: int) -> str:
    """Return paragraphs, each wrapped and indented."""
    parts = [plain(part) for part in text.split("\n\n")]
    return "\n\n".join("\n".join(f"  {line}" for line in wrapped(part, width - _GAP)) for part in parts)


def plain(text: str) -> str:
    """Return a text of several lines as one; Chinese needs no blank where a line ended."""
    return _CHINESE_BREAK.sub(r"\1", " ".join(text.split()))


def two_columns(title: str, rows: Iterable[tuple[str, str]], width: int) -> str:
    """Return a section: what is written on the left, what it does on the right."""
    lines = [title]
    rows = list(rows)
    first = min(_FIRST, width // 2 - _GAP, max(cell_len(left) for left, _ in rows)) + _GAP
    for left, right in rows:
        folded = wrapped(plain(right), width - first - _GAP)
        if cell_len(left) + _GAP > first:
            lines.append(f"  {left}")
        else:
            lines.append(f"  {left}{' ' * (first - cell_len(left))}{folded.pop(0)}")
        lines += [f"  {'':{first}}{line}" for line in folded]
    return "\n".join(lines)


def option(*flags: str, told: Text, sign: Text | None = None, **more: Any) -> Callable[[F], F]:
    """Give a command an option."""
    return click.option(*flags, cls=Option, told=told, sign=sign, **more)


def argument(name: str, sign: Text, **more: Any) -> Callable[[F], F]:
    """Give a command an argument."""
    return click.argument(name, cls=Argument, sign=sign, **more)
