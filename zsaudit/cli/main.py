"""The command `zsaudit` and its commands, each imported when it is asked for.

In: the arguments. Out: the work of one command.

Example: `zsaudit check corpus/` runs `zsaudit/cli/check.py`.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from zsaudit.cli.bilingual import Told, help_width, lang_of, option, two_columns
from zsaudit.cli.values import Choice
from zsaudit.cli.words import COMMANDS, OPTIONS, PROGRAM
from zsaudit.errors import UsageError, did_you_mean
from zsaudit.rules.text import Lang, Message, Text
from zsaudit.settings.table import LANGS
from zsaudit.version import __version__

HIDDEN = frozenset({"docs"})
_HEADING = Text("Commands:", "命令：")
_PIECES = Text("COMMAND [ARGS]...", "命令 [参数]...")
_UNKNOWN = Text(
    "no such command: '{word}'{like} (`zsaudit --help` lists them)",
    "没有“{word}”这个命令{like}（`zsaudit --help` 列出全部命令）",
)


class LazyGroup(Told, click.Group):
    """A group that knows its commands' help without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands people use."""
        return [name for name in COMMANDS if name not in HIDDEN]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command."""
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"zsaudit.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is asked for, or name the one most like it."""
        if args[0] not in COMMANDS and not ctx.resilient_parsing:
            like = did_you_mean(args[0], self.list_commands(ctx))
            raise UsageError(Message(_UNKNOWN, {"word": args[0], "like": like}))
        return super().resolve_command(ctx, args)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Return what follows the name of the program."""
        pieces = super().collect_usage_pieces(ctx)
        return [_PIECES.render(lang_of(ctx)) if piece == _PIECES.en else piece for piece in pieces]

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help of the program: its options, and its commands, none of them imported."""
        super().format_help(ctx, formatter)
        lang = lang_of(ctx)
        rows = [(name, first_sentence(COMMANDS[name], lang)) for name in self.list_commands(ctx)]
        formatter.write("\n" + two_columns(_HEADING.render(lang), rows, help_width()) + "\n")


def first_sentence(text: Text, lang: Lang) -> str:
    """Return the first sentence of a help text."""
    whole = " ".join(text.render(lang).split())
    mark = "。" if lang == "zh" else ". "
    return whole.split(mark)[0].rstrip(".") + mark.strip()


def _show_version(ctx: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"zsaudit, version {__version__}")
        ctx.exit()


@click.group(
    cls=LazyGroup,
    told=PROGRAM,
    invoke_without_command=True,
    no_args_is_help=False,
    subcommand_metavar=_PIECES.en,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@option("--lang", told=OPTIONS["lang"], type=Choice(LANGS), expose_value=True)
@option("--version", told=OPTIONS["version"], is_flag=True, is_eager=True, expose_value=False, callback=_show_version)
@click.pass_context
def cli(ctx: click.Context, /, **_options: Any) -> int:
    """Run the command that is asked for; `--lang` before it holds for it too. Without one, show the help."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help(), err=True)
        return 2
    return 0
