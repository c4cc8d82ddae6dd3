"""Word lists: data files of the package, one entry a line, `#` begins a comment; settings may add to them.

In: the name of a list. Out: its words, or its rows of tab-separated fields.

Example: `words("neutral_verbs")` holds 达到, 完成, 实现; within `extended({"neutral_verbs": ("跃至",)})` also 跃至.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

_ROOMS = ("zsaudit.language", "zsaudit.names", "zsaudit.claims")
_COMMENT = re.compile(r"(?:^|\s)#")
_added: dict[str, tuple[str, ...]] = {}
_kept: list[Any] = []
F = TypeVar("F", bound=Callable[..., Any])


def kept(function: F) -> F:
    """Remember what a function made of word lists, until the lists change."""
    remembering = cache(function)
    _kept.append(remembering)
    return remembering  # type: ignore[return-value]  # a cached function is called as the function is


@contextmanager
def extended(added: Mapping[str, tuple[str, ...]]) -> Iterator[None]:
    """Add entries to word lists for a while: by the name of a list, lines as they would stand in its file."""
    if not added:
        yield
        return
    _added.update(added)
    _forget()
    try:
        yield
    finally:
        _added.clear()
        _forget()


def _forget() -> None:
    for remembering in _kept:
        remembering.cache_clear()


@cache
def known_lists() -> dict[str, str]:
    """Return the name of every list with the room it lies in."""
    return {
        file.name.removesuffix(".txt"): room
        for room in _ROOMS
        for file in files(room).joinpath("data").iterdir()
        if file.name.endswith(".txt")
    }


@kept
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a list, each split at tabs."""
    text = files(known_lists()[name]).joinpath("data", f"{name}.txt").read_text(encoding="utf-8")
    lines = (_COMMENT.split(line, maxsplit=1)[0].rstrip() for line in (*text.splitlines(), *_added.get(name, ())))
    return tuple(tuple(line.split("\t")) for line in lines if line.strip())


@kept
def words(name: str) -> tuple[str, ...]:
    """Return the words of a list; several may share a line, parted by spaces."""
    return tuple(word for row in rows(name) for field in row for word in field.split())


@kept
def any_of(name: str) -> str:
    """Return a regular expression that matches any word of a list, longest first."""
    return alternatives(words(name))


def alternatives(entries: tuple[str, ...]) -> str:
    """Return a regular expression that matches any of the entries, longest first."""
    return "|".join(re.escape(entry) for entry in sorted(set(entries), key=lambda x: (-len(x), x)))
