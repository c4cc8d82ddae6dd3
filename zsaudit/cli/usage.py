"""What click says of a command line it cannot read, as one sentence in the language of the run.

In: click's exception. Out: a sentence with the way out.

Example: `--slect ZS1` is "no such option: --slect; did you mean --select? `zsaudit check --help` lists them".
"""

from __future__ import annotations

from collections.abc import Sequence

import click

from zsaudit.cli.words import COMMANDS
from zsaudit.errors import did_you_mean
from zsaudit.rules.text import Lang, Message, Text

_NO_OPTION = Text(
    "no such option: {word}{like} (`{command} --help` lists them)",
    "没有 {word} 这个选项{like}（`{command} --help` 列出全部选项）",
)
_NO_VALUE = Text(
    "{word} needs a value (`{command} --help` shows which)", "{word} 后面要写一个值（见 `{command} --help`）"
)
_MISSING = Text(
    "{word} is missing (`{command} --help` shows how it is written)", "缺少 {word}（写法见 `{command} --help`）"
)
_OTHER = Text("{word} (see `{command} --help`)", "命令行有误：{word}（见 `{command} --help`）")


def sentence(error: click.ClickException, arguments: Sequence[str], lang: Lang) -> str:
    """Return what is wrong with the command line."""
    ctx = getattr(error, "ctx", None)
    command = " ".join(["zsaudit", *[word for word in arguments if word in COMMANDS][:1]])
    text, word, like = _OTHER, error.format_message().rstrip("."), Text("", "")
    if isinstance(error, click.NoSuchOption):
        text, word, like = _NO_OPTION, error.option_name, did_you_mean(error.option_name, _flags(ctx))
    elif isinstance(error, click.BadOptionUsage):
        text, word = _NO_VALUE, error.option_name
    elif isinstance(error, click.MissingParameter) and error.param is not None and ctx is not None:
        text, word = _MISSING, _written(error.param, ctx)
    return Message(text, {"word": word, "command": command, "like": like}).render(lang)


def _flags(ctx: click.Context | None) -> list[str]:
    return [flag for parameter in ctx.command.get_params(ctx) for flag in parameter.opts] if ctx else []


def _written(parameter: click.Parameter, ctx: click.Context) -> str:
    return parameter.opts[0] if isinstance(parameter, click.Option) else parameter.make_metavar(ctx)
