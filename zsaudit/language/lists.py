"""Word lists: data files of the package, one entry a line, `#` begins a comment.

In: the name of a list. Out: its words, or its rows of tab-separated fields.

Example: `words("neutral_verbs")` holds 达到, 完成, 实现.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

_COMMENT = re.compile(r"(?:^|\s)#")


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a list, each split at tabs."""
    text = files("zsaudit.language").joinpath("data", f"{name}.txt").read_text(encoding="utf-8")
    lines = (_COMMENT.split(line, maxsplit=1)[0].rstrip() for line in text.splitlines())
    return tuple(tuple(line.split("\t")) for line in lines if line.strip())


@cache
def words(name: str) -> tuple[str, ...]:
    """Return the words of a list; several may share a line, parted by spaces."""
    return tuple(word for row in rows(name) for field in row for word in field.split())


def alternatives(entries: tuple[str, ...]) -> str:
    """Return a regular expression that matches any of the entries, longest first."""
    return "|".join(re.escape(entry) for entry in sorted(set(entries), key=lambda x: (-len(x), x)))
