"""The values of options and arguments: one of several words, or a path.

In: what was typed. Out: the value, or a sentence in the language of the run.

Example: `--color allways` is "--color: 'allways' is none of auto, always, never; did you mean 'always'?".
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from zsaudit.errors import UsageError, did_you_mean
from zsaudit.rules.text import Message, Text

_EMPTY = Text(
    "{flag}: an empty path names nothing; write a dot for this folder",
    "{flag}：空的路径什么也不表示；表示当前文件夹请写一个点",
)
_NONE = Text("{flag}: '{word}' is none of {choices}{like}", "{flag}：“{word}”不在 {choices} 之中{like}")


class Choice(click.Choice[str]):
    """One of several words."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the word, or refuse it."""
        if value not in self.choices:
            like = did_you_mean(value, self.choices)
            choices = ", ".join(self.choices)
            raise UsageError(
                Message(_NONE, {"flag": _flag(param, ctx), "word": value, "choices": choices, "like": like})
            )
        return value


class NamedPath(click.Path):
    """A path. An empty one, as an unset variable of a script gives it, is refused: it would stand for this folder."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path, or refuse it."""
        if value == "":
            raise UsageError(Message(_EMPTY, {"flag": _flag(param, ctx)}))
        return super().convert(value, param, ctx)


def _flag(param: click.Parameter | None, ctx: click.Context | None) -> str:
    if isinstance(param, click.Argument) and ctx is not None:
        return param.make_metavar(ctx).strip("[].")
    return param.opts[0] if param is not None else ""


FILE = NamedPath()
