"""The page of docs/ that tells of the commands, made from the catalogue of help texts.

In: the commands themselves. Out: every generated page by its name, those of the rules and settings among them.

Example: `generated_pages()["commands.md"]` tells of `zsaudit check --draft` in English and in Chinese.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import click

from zsaudit.cli.bilingual import USAGE, Told, plain
from zsaudit.cli.main import HIDDEN, cli
from zsaudit.cli.words import COMMANDS
from zsaudit.rules.text import Lang, Text
from zsaudit.settings.pages import NOTICE
from zsaudit.settings.pages import generated_pages as other_pages

_TITLE = Text("Commands", "命令")
_HEAD = Text("| option | what it does |", "| 选项 | 作用 |")


def generated_pages() -> Mapping[str, str]:
    """Return every generated page by its name below docs/."""
    both = "\n---\n\n".join("\n".join(_page(lang)) + "\n" for lang in ("en", "zh"))
    return {**other_pages(), "commands.md": NOTICE + both}


def _page(lang: Lang) -> Iterator[str]:
    yield f"# {_TITLE.render(lang)}"
    root = click.Context(cli, info_name="zsaudit", obj=lang, **cli.context_settings)
    yield from _command(root, cli, lang)
    for name in (name for name in COMMANDS if name not in HIDDEN):
        command = cli.get_command(root, name)
        if isinstance(command, Told):
            yield from ("", f"## zsaudit {name}")
            yield from _command(click.Context(command, info_name=name, parent=root, obj=lang), command, lang)


def _command(ctx: click.Context, command: Told, lang: Lang) -> Iterator[str]:
    for paragraph in command.told.render(lang).split("\n\n"):
        yield from ("", plain(paragraph))
    usage = " ".join([ctx.command_path, *command.collect_usage_pieces(ctx)])
    yield from ("", f"{USAGE.render(lang)}`{usage}`", "", _HEAD.render(lang), "|---|---|")
    for option in (x for x in command.get_params(ctx) if isinstance(x, click.Option)):
        if record := option.get_help_record(ctx):
            written, told = (part.replace("|", "\\|") for part in record)
            yield f"| `{written}` | {plain(told)} |"
