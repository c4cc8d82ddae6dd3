"""Writings of known names that differ by a slip, wherever they stand: a slip in its last word hides a name.

In: the names found in a corpus, and a text. Out: the stretches of the text that are a known name but for a slip.

Example: 松坪市海外联谊会 is a body by its last word; 松坪市海外联宜会 is none, and is found by the other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from zsaudit.language.lists import words
from zsaudit.language.words import tokens
from zsaudit.names.alike import Slip, slip
from zsaudit.names.normal import plain_name

LONGEST = 28
# A name is cut into parts of which a slip leaves one whole; a part of more names than this tells none of them.
PART, COMMON = 3, 60
SHORTEST, SHORTEST_WITH_PLACE = 6, 4
_HAN = re.compile(r"[\u4e00-\u9fff“”A-Za-z]+")
_BEGINS = re.compile(r"(?:^|[^\u4e00-\u9fffA-Za-z])\Z")
_ENDS = re.compile(r"$|[^\u4e00-\u9fffA-Za-z]")
_NEAR = 12
Index = Mapping[int, Mapping[str, tuple[tuple[str, int], ...]]]


@dataclass(frozen=True, slots=True)
class NearWriting:
    """A stretch of a text that is a known name but for a slip."""

    name: str
    start: int
    end: int
    slip: Slip


def index_of(names: Iterable[str]) -> Index:
    """Return the names by their parts: by the length of the part, then the part, the names with its place in them."""
    holders: dict[int, dict[str, list[tuple[str, int]]]] = defaultdict(lambda: defaultdict(list))
    for name in sorted(set(names)):
        if _may_be_sought(name):
            for begin, end in _parts(len(name)):
                holders[end - begin][name[begin:end]].append((name, begin))
    return {
        length: {part: tuple(held) for part, held in table.items() if len(held) <= COMMON}
        for length, table in holders.items()
    }


def near_writings(text: str, index: Index) -> Iterator[NearWriting]:
    """Yield the stretches of a text that are a name of the index but for a slip."""
    seen: set[tuple[str, int]] = set()
    for length, table in index.items():
        for at in range(len(text) - length + 1):
            for name, offset in table.get(text[at : at + length], ()):
                start = at - offset
                if start >= 0 and (name, start) not in seen:
                    seen.add((name, start))
                    found = _judge(text, name, start)
                    if found is not None:
                        yield found


def _may_be_sought(name: str) -> bool:
    if len(name) > LONGEST or not _HAN.fullmatch(name):
        return False
    plain = plain_name(name)
    return len(plain.core) >= (SHORTEST_WITH_PLACE if plain.place else SHORTEST)


def _parts(length: int) -> list[tuple[int, int]]:
    count = 3 if length >= 3 * PART else 2
    cuts = [length * i // count for i in range(count + 1)]
    return list(pairwise(cuts))


def _judge(text: str, name: str, start: int) -> NearWriting | None:
    end = start + len(name)
    window = text[start:end]
    if window == name or len(window) < len(name) or not _HAN.fullmatch(window):
        return None
    place = len(plain_name(name).place)
    if window[:place] != name[:place] or sum(a != b for a, b in zip(name, window, strict=True)) > 4:
        return None
    found = slip(name, window)
    if found not in (Slip.SOUND, Slip.SHAPE, Slip.ORDER) or not _whole(text, name, start, end):
        return None
    return NearWriting(name, start, end, found)


def _whole(text: str, name: str, start: int, end: int) -> bool:
    """Say whether a stretch stands for itself where its first or last character is the slip: 中新 of 服务中新增 is no
    中心, and 是 before 政务中心 is no 市."""
    if text[start] != name[0] and (text[start] in words("left_stops") or not _begins(text, start)):
        return False
    return text[end - 1] == name[-1] or _ENDS.match(text, end) is not None or _at_word_end(text, end)


def _begins(text: str, start: int) -> bool:
    before = text[max(0, start - _NEAR) : start]
    return _BEGINS.search(before) is not None or before[-1:] in words("left_stops") or before[-1:] in "省市县区州"


def _at_word_end(text: str, end: int) -> bool:
    begin = max(0, end - _NEAR)
    return any(token.start + begin == end for token in tokens(text[begin : end + _NEAR]))
