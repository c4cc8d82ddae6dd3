"""What a regular expression can begin with, so that a search passes over all other places at once.

In: a regular expression. Out: the same with a lookahead before it; itself where its beginnings cannot be told.

Example: `quick("(?:上半年|下半年)")` looks at a place only where 上 or 下 stands: `(?=[上下])(?:(?:上半年|下半年))`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ZERO_WIDTH = ("(?=", "(?!", "(?<=", "(?<!")
_OPENING = re.compile(r"\(\?:|\(\?P<\w+>|\((?!\?)")
_QUANTIFIER = re.compile(r"(?P<none>[?*]|\{0?,\d*\}|\{0\})|[+]|\{\d+(?:,\d*)?\}")
_CLASS = re.compile(r"\[(?P<signs>\]?(?:[^\]\\]|\\.)*)\]")
_RANGE = re.compile(r"(\\.|[^\\])-(\\.|[^\\])|\\.|[^\\]")
_WIDE = re.compile(r"\\[A-Z0-9]|\.")


@dataclass(frozen=True, slots=True)
class _Starts:
    """Signs that stretches can begin with, as parts of a character class; whether one may be empty; where it ends."""

    signs: frozenset[str]
    empty: bool
    end: int


class _Unknown(Exception):  # noqa: N818  (no error: it says that there is nothing to gain)
    """The beginnings cannot be told."""


def quick(pattern: str) -> str:
    """Return a regular expression that matches the same and passes quickly over where it cannot begin."""
    try:
        found = _alternatives(pattern, 0)
    except _Unknown:
        return pattern
    if found.empty or found.end != len(pattern):
        return pattern
    return f"(?=[{''.join(sorted(found.signs))}])(?:{pattern})"


def _alternatives(pattern: str, at: int, *, wanted: bool = True) -> _Starts:
    signs: frozenset[str] = frozenset()
    empty = False
    while True:
        one = _sequence(pattern, at, wanted=wanted)
        signs, empty, at = signs | one.signs, empty or one.empty, one.end
        if pattern[at : at + 1] != "|":
            return _Starts(signs, empty, at)
        at += 1


def _sequence(pattern: str, at: int, *, wanted: bool) -> _Starts:
    signs: frozenset[str] = frozenset()
    empty = True
    while at < len(pattern) and pattern[at] not in "|)":
        atom = _atom(pattern, at, wanted=wanted and empty)
        at = atom.end
        optional = atom.empty
        quantifier = _QUANTIFIER.match(pattern, at)
        if quantifier:
            at = quantifier.end() + (pattern[quantifier.end() : quantifier.end() + 1] in ("?", "+"))
            optional = optional or quantifier["none"] is not None
        if empty:
            signs |= atom.signs
            empty = optional
    return _Starts(signs, empty, at)


def _atom(pattern: str, at: int, *, wanted: bool) -> _Starts:
    """Return what one part begins with; what cannot be told matters only where it is `wanted`."""
    if pattern.startswith(_ZERO_WIDTH, at):
        inner = _alternatives(pattern, at + (4 if pattern[at + 2] == "<" else 3), wanted=False)
        return _Starts(frozenset(), empty=True, end=inner.end + 1)
    if pattern[at] == "(":
        opening = _OPENING.match(pattern, at)
        if opening is None:
            raise _Unknown
        inner = _alternatives(pattern, opening.end(), wanted=wanted)
        return _Starts(inner.signs, inner.empty, inner.end + 1)
    if pattern[at] == "[":
        return _class(pattern, at, wanted=wanted)
    sign = pattern[at : at + 2] if pattern[at] == "\\" else pattern[at]
    if sign in ("^", "$", "\\b"):
        return _Starts(frozenset(), empty=True, end=at + len(sign))
    if _WIDE.match(sign) and wanted:
        raise _Unknown
    return _Starts(frozenset({sign if len(sign) == 2 else re.escape(sign)}), empty=False, end=at + len(sign))


def _class(pattern: str, at: int, *, wanted: bool) -> _Starts:
    match = _CLASS.match(pattern, at)
    if match is None or (wanted and (match["signs"].startswith("^") or _WIDE.search(match["signs"].replace(".", "")))):
        raise _Unknown
    parts = [_plain(x) for x in _RANGE.finditer(match["signs"])] if wanted else []
    return _Starts(frozenset(parts), empty=False, end=match.end())


def _plain(part: re.Match[str]) -> str:
    """Return a sign or a range of a class, so written that it means the same beside any other."""
    ends = [x if len(x) == 2 else re.escape(x) for x in (part[1], part[2]) if x]
    if ends:
        return "-".join(ends)
    return part[0] if len(part[0]) == 2 else re.escape(part[0])
