"""The word lists of this room: data files of the package, one entry a line, `#` begins a comment.

In: the name of a list. Out: its rows, split at tabs, or its words.

Example: `words("left_stops")` holds 根据 and 命名, at which a name that is read backwards ends.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a list, each split at tabs."""
    text = files("zsaudit.names").joinpath("data", f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.split("#", 1)[0].rstrip() for line in text.splitlines())
    return tuple(tuple(line.split("\t")) for line in lines if line.strip())


@cache
def words(name: str) -> tuple[str, ...]:
    """Return the words of a list; several may share a line, parted by spaces."""
    return tuple(word for row in rows(name) for field in row for word in field.split())


@cache
def any_of(name: str) -> str:
    """Return a regular expression that matches any word of a list, longest first."""
    return "|".join(re.escape(x) for x in sorted(set(words(name)), key=lambda x: (-len(x), x)))
