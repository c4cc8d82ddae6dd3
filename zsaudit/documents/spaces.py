"""Spaces that mean nothing in Chinese taken out, with the map back to the source kept exact.

In: a stretch of plain text and what to leave out of it. Out: its text, and the source offset of each character.

Example: "建成 264. 8 万亩 and 1 ,860 公里" becomes "建成264.8万亩and1,860公里"; "38 42" keeps its space.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

_GAP = re.compile(r"[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+")
_SPACED_YEAR = re.compile(r"(?<!\d)[12] [089] \d \d ?年")
_SPACED_WORD = re.compile(r"[\u4e00-\u9fff] (?=[\u4e00-\u9fff])")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_SAMPLE = 20_000
_FEWEST = 15
_LIST_NUMBER = re.compile(r"(?:^|[。；：！？）]\s?|[\n\r\f]\s*)\d{1,2}\.$")
_DECIMALS = re.compile(r"\d{1,3}(?![\d.])(?! ?年)")
_THOUSAND = re.compile(r"\d{3}(?!\d)")
_THOUSANDS = re.compile(r"(?<![\d.,-])(?<![\d.,-] )[1-9]\d{0,2}(?: \d{3})+(?![\d.])(?= ?[\u4e00-\u9fff])(?! ?年)")
LONGEST_NUMBER = 16
_SHORT_DIGITS = re.compile(r"(?:^|[^\d.])\d{1,3}(?:,\d{3})*$")
_TIGHT = frozenset("+/-~%&=×*<>≥≤|")


def spaced_figures(plain: str) -> bool:
    """Say whether a document's figures are written digit by digit: 1 9 9 8 年, 7 4 7 7 2 亿元, 共 有 1 2 0 所."""
    sample = plain[:_SAMPLE]
    if len(_SPACED_WORD.findall(sample)) * 3 > len(_HAN.findall(sample)) > _FEWEST:
        return True
    return sum(1 for _, _ in zip(_SPACED_YEAR.finditer(plain), range(3), strict=False)) == 3


def compose(
    plain: str, start: int, end: int, drops: Sequence[tuple[int, int]] = (), *, spaced: bool = False
) -> tuple[str, tuple[int, ...]]:
    """Return `plain[start:end]` without the drops and the idle spaces, and the offset of each character."""
    text, kept = plain[start:end], list[tuple[int, int]]()
    cuts = [(a - start, b - start, False) for a, b in drops]
    cuts += [(*m.span(), _means_something(text, *m.span(), spaced=spaced)) for m in _GAP.finditer(text)]
    at = 0
    parts: list[str] = []
    for first, last, one_space in sorted(cuts):
        if first >= at:
            kept.append((at, first))
            parts.append(text[at:first])
            if one_space:
                kept.append((first, first + 1))
                parts.append(" ")
        at = max(at, last)
    if not kept:
        return text, tuple(range(start, end))
    kept.append((at, len(text)))
    parts.append(text[at:])
    return "".join(parts), tuple(chain.from_iterable(range(start + a, start + b) for a, b in kept))


def _means_something(text: str, first: int, last: int, *, spaced: bool) -> bool:
    """Say whether one space must stay: between two Latin words, or two figures."""
    if first == 0 or last == len(text) or not text[first:last].strip("\u00ad\u200b\u200c\u200d\u2060\ufeff"):
        return False
    before, after = text[first - 1], text[last]
    if not (before.isascii() and after.isascii()) or before in _TIGHT or after in _TIGHT:
        return False
    if before.isdigit() and after.isdigit():
        broken = any(sign in text[first:last] for sign in "\n\r\f")
        alone = not text[max(0, first - 2) : first - 1].isdigit() and not text[last + 1 : last + 2].isdigit()
        return not (broken or (spaced and alone) or _parts_thousands(text, first, last))
    return not _inside_figure(text, first, last)


def _parts_thousands(text: str, first: int, last: int) -> bool:
    """Say whether a gap parts the thousands of one number: 1 043 260 人."""
    around = text[max(0, first - LONGEST_NUMBER) : last + LONGEST_NUMBER]
    at = first - max(0, first - LONGEST_NUMBER)
    return any(match.start() < at < match.end() for match in _THOUSANDS.finditer(around))


def _inside_figure(text: str, first: int, last: int) -> bool:
    """Say whether a gap beside a point or comma stands inside one number: 264. 8, 1 ,860."""
    before, after = text[first - 1], text[last]
    if before.isdigit() and after == ".":
        return text[last + 1 : last + 2].isdigit() or text[last + 1 : last + 2] == " "
    if before.isdigit() and after == ",":
        return bool(_SHORT_DIGITS.search(text, max(0, first - 12), first)) and bool(_THOUSAND.match(text, last + 1))
    if not after.isdigit():
        return False
    digit_before = text[max(0, first - 2) : first - 1].strip()[-1:].isdigit()
    if before == "." and (digit_before or text[max(0, first - 3) : first - 1].strip()[-1:].isdigit()):
        return not _LIST_NUMBER.search(text[max(0, first - 6) : first]) and bool(_DECIMALS.match(text, last))
    if before == "," and digit_before:
        return bool(_SHORT_DIGITS.search(text[max(0, first - 13) : first - 1])) and bool(_THOUSAND.match(text, last))
    return False
