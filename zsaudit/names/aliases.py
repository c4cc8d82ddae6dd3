"""Short forms told in the text: （以下简称“X”）, (下称X).

In: a text and the end of a full name. Out: the short form and its span.

Example: "《中山市推动人工智能与数字经济产业发展实施意见》(以下简称意见)" tells the short form "意见".
"""

from __future__ import annotations

import re

_ALIAS = re.compile(
    r"\s*[（(][^（()）]{0,12}?(?:以下|下文|后文)?(?:统一?)?(?:简称|统称|下称|又称|也称|原名|原称|曾用名)(?:为|:|：)?\s*"
    r"[“\"‘「《]?(?P<name>[^”\"’」》（()）,，;；]{2,30})[”\"’」》]?[^（()）]{0,6}[）)]"
)


def alias_after(text: str, end: int) -> tuple[int, int] | None:
    """Return the span of the short form that the brackets right after a name tell."""
    match = _ALIAS.match(text, end)
    return match.span("name") if match else None
