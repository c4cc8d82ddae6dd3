"""The command `zsaudit` and its commands, each imported when it is asked for.

In: the arguments. Out: the work of one command.

Example: `zsaudit check corpus/` runs `zsaudit/cli/check.py`.
"""

from __future__ import annotations

from importlib import import_module

import click

from zsaudit.errors import did_you_mean
from zsaudit.version import __version__

COMMANDS = {
    "check": "Compare the documents and report contradictions, changes and targets.",
    "claims": "Show every figure that was read, and what was understood of it.",
    "trace": "Follow one measure through time, with its sources.",
    "explain": "Show why two figures were matched or not, field by field.",
    "rule": "Show the page of a rule.",
    "accept": "Accept a finding, with a reason.",
    "config": "Show the settings in force and where each comes from.",
    "graph": "Write the graph of documents, claims and names.",
    "docs": "Write the generated pages of the documentation.",
}
HIDDEN = frozenset({"docs"})


class LazyGroup(click.Group):
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
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            like = did_you_mean(args[0], self.list_commands(ctx)).en
            ctx.fail(f"no such command '{args[0]}'{like}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands with their help, importing none."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name]) for name in self.list_commands(ctx)])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="zsaudit")
def cli() -> None:
    """A linter for facts: contradictions, progressions and targets across official documents.

    Exit status of `check`: 0 nothing at or above --fail-on; 1 something is; 2 it could not do its work;
    3 nothing was checked; 70 internal error; 130 interrupted.
    """
