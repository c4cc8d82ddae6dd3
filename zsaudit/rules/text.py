"""Every word the program says of a finding, in both languages.

In: an English and a Chinese template. Out: `Text`, rendered with named arguments.

Example: `Text("{count} figures", "{count} 个数字").render("zh", count="3")` is "3 个数字".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Lang = Literal["en", "zh"]


@dataclass(frozen=True, slots=True)
class Text:
    """One saying in English and Chinese; braces name the arguments."""

    en: str
    zh: str

    def render(self, lang: Lang, /, **arguments: str) -> str:
        """Return the saying in one language with its arguments filled in."""
        return (self.zh if lang == "zh" else self.en).format_map(arguments)


@dataclass(frozen=True, slots=True)
class Message:
    """A saying and its arguments, rendered only at the output. An argument that is itself a Text is
    rendered in the same language."""

    text: Text
    arguments: Mapping[str, str | Text] = field(default_factory=dict)

    def render(self, lang: Lang) -> str:
        """Return the message in one language."""
        plain = {k: v.render(lang) if isinstance(v, Text) else v for k, v in self.arguments.items()}
        return self.text.render(lang, **plain)
