"""Whether two names are one name with a slip of the pen, or two things.

In: two names made plain. Out: the sort of slip, or None. Two names that differ in a number, a level, a direction, or in
two words that stand for different things (data/contrasts.txt) are two things.

Example: 华康瑞达医疗科技有限公司 and 华康端达医疗科技有限公司 differ in two characters of one shape.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from enum import StrEnum
from functools import lru_cache

from zsaudit.language.lists import kept, rows, words
from zsaudit.language.words import tokens
from zsaudit.names.nonwords import makes_no_word

GRAM = 4
COMMON = 60
LONG_NAME = 8
OVERHANG = 4
LONGEST_MIDDLE = 8
_MARKED = re.compile(r"[0-9a-zA-Z一二三四五六七八九十百千万〇零两甲乙丙丁戊第]")
_NOUN = ("n", "ns", "nr", "nt", "nz", "s", "t", "m")


class Slip(StrEnum):
    """How one name differs from the other."""

    ORDER = "order"
    SOUND = "sound"
    SHAPE = "shape"
    WORD = "word"
    LOST = "lost"
    YEARS = "years"
    NO_WORD = "no word"
    SIGN = "sign"  # one character for another, no more is known


@kept
def _groups(name: str) -> dict[str, frozenset[int]]:
    table: dict[str, set[int]] = defaultdict(set)
    for index, row in enumerate(rows(name)):
        for character in row[-1]:
            table[character].add(index)
    return {character: frozenset(groups) for character, groups in table.items()}


@kept
def _contrasts(name: str = "contrasts") -> dict[str, frozenset[int]]:
    table: dict[str, set[int]] = defaultdict(set)
    for index, row in enumerate(rows(name)):
        for word in row[0].split():
            table[word].add(index)
    return {word: frozenset(groups) for word, groups in table.items()}


def _share(table: dict[str, frozenset[int]], left: str, right: str) -> bool:
    return bool(table.get(left, frozenset()) & table.get(right, frozenset()))


@lru_cache(maxsize=65536)
def slip(left: str, right: str) -> Slip | None:
    """Return the slip that makes one name of the other, or None where they are two things or too far apart."""
    if left == right or min(len(left), len(right)) < 6 or abs(len(left) - len(right)) > 1:
        return None
    prefix = _common_prefix(left, right)
    suffix = _common_prefix(left[prefix:][::-1], right[prefix:][::-1])
    a, b = left[prefix : len(left) - suffix], right[prefix : len(right) - suffix]
    if prefix + suffix < 4 or max(len(a), len(b)) > LONGEST_MIDDLE or _MARKED.search(a + b):
        return None
    if not (a and b):
        return _lost(a or b, prefix, suffix)
    if len(a) == len(b) and any(
        _swapped(*_wider(left, right, prefix, len(a), x, y)) for x in (0, 1, 2) for y in (0, 1, 2)
    ):
        return Slip.ORDER
    if len(a) != len(b) or _contrasting(left, right, prefix, len(a)):
        return None
    pairs = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(pairs) <= 2 and all(_share(_groups("sounds"), x, y) for x, y in pairs):
        return Slip.SOUND
    if len(pairs) <= 2 and all(_share(_groups("shapes"), x, y) or _share(_groups("sounds"), x, y) for x, y in pairs):
        return Slip.SHAPE
    if len(pairs) == 1 and len(left) >= LONG_NAME and nearly_sound(*pairs[0]):
        return Slip.SOUND
    if _one_word(left, right, prefix, len(a)):
        return Slip.WORD
    return Slip.NO_WORD if len(a) == 1 and len(left) >= LONG_NAME and makes_no_word(left, right, prefix) else None


def nearly_sound(left: str, right: str) -> bool:
    """Say whether two characters differ in what many speakers do not tell apart: 频 (pin) and 屏 (ping)."""
    return bool(_syllables().get(left, frozenset()) & _syllables().get(right, frozenset()))


@kept
def _syllables() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = defaultdict(set)
    for row in rows("sounds"):
        plain = re.sub(r"(?<=[aei])ng$", "n", re.sub(r"^([zcs])h", r"\1", row[0]))
        for character in row[-1]:
            table[character].add(plain)
    return {character: frozenset(found) for character, found in table.items()}


def near_body(left: str, right: str) -> bool:
    """Say whether two names of bodies or facilities differ in one word for which the other is written by mistake."""
    prefix = _common_prefix(left, right)
    suffix = _common_prefix(left[prefix:][::-1], right[prefix:][::-1])
    return len(left) == len(right) and _near(
        _contrasts("near_words_of_bodies"), left, right, prefix, len(left) - prefix - suffix
    )


def one_sign(left: str, right: str, longest: int = 1) -> bool:
    """Say whether two names of one length differ in one place alone, by no more characters than `longest`, and these
    do not stand for different things."""
    if len(left) != len(right) or left == right:
        return False
    prefix = _common_prefix(left, right)
    suffix = _common_prefix(left[prefix:][::-1], right[prefix:][::-1])
    length = len(left) - prefix - suffix
    apart = left[prefix : prefix + length] + right[prefix : prefix + length]
    return length <= longest and not _MARKED.search(apart) and not _contrasting(left, right, prefix, length)


def like_sign(left: str, right: str) -> Slip | None:
    """Return the slip between two stretches of one length that differ in one character alike in sound or shape."""
    pairs = [(x, y) for x, y in zip(left, right, strict=False) if x != y]
    if len(left) != len(right) or len(pairs) != 1 or _MARKED.search("".join(pairs[0])):
        return None
    if _share(_groups("sounds"), *pairs[0]):
        return Slip.SOUND
    return Slip.SHAPE if _share(_groups("shapes"), *pairs[0]) else None


def contrasting(left: str, right: str) -> bool:
    """Say whether two stretches of words differ in one place alone, by words for different things: 北岸, 南岸."""
    if len(left) != len(right) or left == right:
        return False
    prefix = _common_prefix(left, right)
    suffix = _common_prefix(left[prefix:][::-1], right[prefix:][::-1])
    length = len(left) - prefix - suffix
    return length <= 2 and _contrasting(left, right, prefix, length)


def _wider(left: str, right: str, start: int, length: int, before: int, behind: int) -> tuple[str, str]:
    """Return the parts that differ with some of their neighbours: of 渡口渡船 and 渡船渡口 one sign of each is shared."""
    first, last = max(0, start - before), start + length + behind
    return left[first:last], right[first:last]


def _swapped(a: str, b: str) -> bool:
    """Say whether two parts stand in the other order, with or without a word that joins them."""
    if any(a[i:] + a[:i] == b for i in range(1, len(a))):
        return True
    return any(a[i] in "和与及暨" and a[i + 1 :] + a[i] + a[:i] == b for i in range(1, len(a) - 1))


def _common_prefix(left: str, right: str) -> int:
    length = 0
    for x, y in zip(left, right, strict=False):
        if x != y:
            break
        length += 1
    return length


def _lost(rest: str, prefix: int, suffix: int) -> Slip | None:
    """One character left out, inside the name and not one that a name may do without."""
    if len(rest) != 1 or rest in words("light_characters") or prefix < 2 or suffix < 1 or prefix + suffix < 9:
        return None
    return Slip.LOST


def _contrasting(left: str, right: str, start: int, length: int) -> bool:
    """Say whether the parts that differ, with a neighbour on either side or without, stand for different things."""
    table = _contrasts()
    if any(
        _share(table, x, y) for x, y in zip(left[start : start + length], right[start : start + length], strict=True)
    ):
        return True
    for before in (0, 1, 2):
        for after in (0, 1, 2):
            begin, end = max(0, start - before), start + length + after
            if _share(table, left[begin:end], right[begin:end]):
                return True
    return False


def _one_word(left: str, right: str, start: int, length: int) -> bool:
    """Say whether one word stands for another: a near word (专项/专用), or one that shares a character with it
    where not both are nouns (聚焦/集聚, but not 企业/产业)."""
    if any(_near(_contrasts(name), left, right, start, length) for name in ("near_words", "near_words_of_bodies")):
        return True
    if length > 2:
        return False
    begins = (start,) if length == 2 else (start - 1, start)
    pairs = [(left[i : i + 2], right[i : i + 2]) for i in begins if 0 <= i <= len(left) - 2]
    known = [(a, b) for a, b in pairs if _sort(a) and _sort(b) and set(a) & set(b)]
    return any(not (_sort(a).startswith(_NOUN) and _sort(b).startswith(_NOUN)) for a, b in known)


def _near(table: dict[str, frozenset[int]], left: str, right: str, start: int, length: int) -> bool:
    """Say whether the parts that differ, with up to two neighbours on either side, stand in one line of a table."""
    return any(
        _share(table, left[begin:end], right[begin:end])
        for begin in range(max(0, start - 2), start + 1)
        for end in range(start + length, start + length + 3)
    )


def _sort(word: str) -> str:
    """Return the part of speech of a word of two characters, or nothing where it is no word."""
    found = tokens(word)
    return found[0].pos if len(found) == 1 else ""


def alike_pairs(names: Iterable[str]) -> Iterator[tuple[str, str, Slip]]:
    """Yield the pairs of names that differ by a slip. Only names that share a rare run of characters are compared."""
    distinct = sorted({name for name in names if len(name) >= 6})
    holders: dict[str, list[str]] = defaultdict(list)
    for name in distinct:
        for gram in {name[i : i + GRAM] for i in range(len(name) - GRAM + 1)}:
            holders[gram].append(name)
    seen: set[tuple[str, str]] = set()
    for gram in sorted(holders):
        group = holders[gram]
        if len(group) < 2 or len(group) > COMMON:
            continue
        for index, left in enumerate(group):
            for right in group[index + 1 :]:
                if abs(len(left) - len(right)) > 1 or (left, right) in seen:
                    continue
                seen.add((left, right))
                found = slip(left, right)
                if found is not None:
                    yield left, right, found


def overhang_pairs(names: Iterable[str], *, firm: Collection[str] = ()) -> Iterator[tuple[str, str, Slip]]:
    """Yield the pairs of `alike_pairs`, and those whose last parts agree but for a slip: names without brackets are
    read backwards, so that one may have kept a word before it that is not of it. A slip in the first character
    counts only between names whose left edge is `firm`."""
    distinct = sorted({name for name in names if len(name) >= 6})
    cut: dict[str, set[str]] = defaultdict(set)
    for name in distinct:
        for begin in range(min(OVERHANG, len(name) - 6) + 1):
            cut[name[begin:]].add(name)
    whole = set(distinct)
    seen: set[tuple[str, str]] = set()
    for left, right, found in alike_pairs(cut):
        if left[0] != right[0] and not (left in firm and right in firm and left in whole and right in whole):
            continue
        for a in cut[left]:
            for b in cut[right]:
                pair = (min(a, b), max(a, b))
                if (
                    (a == left or b == right)
                    and a != b
                    and pair not in seen
                    and not (a in whole and b in cut.get(a, ()))
                ):
                    seen.add(pair)
                    yield a, b, found
