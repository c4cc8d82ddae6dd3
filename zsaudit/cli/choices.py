"""A choice between words, refused with the nearest of them.

In: a word. Out: the same word, or a sentence in the language of the run.

Example: `--color allways` is "--color: 'allways' is none of auto, always, never; did you mean 'always'?".
"""

from __future__ import annotations

import click

from zsaudit.errors import UsageError, did_you_mean
from zsaudit.rules.text import Message, Text

_NONE = Text("{flag}: '{word}' is none of {choices}{like}", "{flag}：“{word}”不在 {choices} 之中{like}")


class Choice(click.Choice[str]):
    """One of several words."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the word, or refuse it."""
        if value not in self.choices:
            flag = param.opts[0] if param is not None else ""
            like = did_you_mean(value, self.choices)
            choices = ", ".join(self.choices)
            raise UsageError(Message(_NONE, {"flag": flag, "word": value, "choices": choices, "like": like}))
        return value
