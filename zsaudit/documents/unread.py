"""What stands in a file and is no text of the document: front matter, comments, code, lines printed on every page.

In: a source text and where its lines begin. Out: the stretches to leave out, in order.

Example: "中山市教育局　第3页" below each page of a report, the digits aside the same each time, is left out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

_FRONT = re.compile(
    r"\A\ufeff?---[ \t]*\r?\n(?:(?:[\w\u4e00-\u9fff.-]{1,40}:(?:[ \t].*)?|[ \t]+.*|- .*|#.*)\r?\n){1,80}"
    r"(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)"
)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_CODE = re.compile(r"^ {0,3}(`{3,}|~{3,})[^`\n]*\n(?:.*\n)*? {0,3}\1[ \t]*$", re.MULTILINE)
_PAGE = re.compile(
    r"\s*(?:[-—–－·]{0,2}\s*\d{1,4}\s*[-—–－·]{0,2}|\d{1,4}\s*/\s*\d{1,4}|第\s*\d{1,4}\s*页.*|Page\s*\d+.*|—{0,2}|\f+)\s*"
)
_NUMBER = re.compile(r"[ \t\u3000]*\d{1,4}\s*")
_DIGITS = re.compile(r"\d+")
_NOT_REPEATED = re.compile(r"[。！？；：，、|]|^[）》”#]")
_LONGEST_REPEATED = 40
_FEWEST_REPEATED = 3

Stretch = tuple[int, int]


def unread(text: str, starts: Sequence[int]) -> list[Stretch]:
    """Return the stretches of a source text that are not read."""
    found: list[Stretch] = []
    if front := _FRONT.match(text):
        found.append(front.span())
    if "<!--" in text:
        found += [match.span() for match in _COMMENT.finditer(text)]
    if "```" in text or "~~~" in text:
        found += [match.span() for match in _CODE.finditer(text)]
    return sorted([*found, *_on_every_page(text, starts)])


def _on_every_page(text: str, starts: Sequence[int]) -> list[Stretch]:
    """Return the lines that come again and again where pages break: beside a page number or a page's end, or in the
    middle of a sentence."""
    lines = [(start, end) for start, end in pairwise((*starts, len(text))) if text[start:end].strip(" \t\r\n\u3000")]
    places: dict[str, list[int]] = defaultdict(list)
    for at, (start, end) in enumerate(lines):
        if end - start <= _LONGEST_REPEATED + 2 and not _PAGE.fullmatch(text, start, end):
            key = _DIGITS.sub("#", "".join(text[start:end].split()))
            if 3 <= len(key) <= _LONGEST_REPEATED and not _NOT_REPEATED.search(key):
                places[key].append(at)
    repeated = {key: found for key, found in places.items() if len(found) >= _FEWEST_REPEATED}
    if not repeated:
        return []
    again = frozenset(at for found in repeated.values() for at in found)
    dropped: set[int] = set()
    for found in repeated.values():
        near = [at for at in found if at and _page_beside(text, lines, at, again)]
        if len(near) >= _FEWEST_REPEATED - 1 and len(near) >= 0.6 * len(found):
            dropped.update(near)
    numbers = {x for at in dropped for x in (at - 1, at + 1) if x < len(lines) and _NUMBER.fullmatch(text, *lines[x])}
    return [lines[at] for at in dropped | numbers]


def _page_beside(text: str, lines: list[Stretch], at: int, again: frozenset[int]) -> bool:
    """Say whether a page's number or end stands beside a line, other repeated lines aside."""
    if "\f" in text[lines[at][0] : lines[at][1] + 1]:
        return True
    for step in (-1, 1):
        here = at + step
        while 0 <= here < len(lines) and here in again and abs(here - at) <= 2:
            here += step
        if 0 <= here < len(lines):
            line = text[lines[here][0] : lines[here][1]]
            if _PAGE.fullmatch(line) or (step < 0 and line.endswith("\f")) or (step > 0 and line.startswith("\f")):
                return True
    return _in_sentence(text, lines, at)


def _in_sentence(text: str, lines: list[Stretch], at: int) -> bool:
    """Say whether a line stands between the halves of a sentence, blank lines about it."""
    if at + 1 >= len(lines):
        return False
    if lines[at - 1][1] == lines[at][0] or lines[at][1] == lines[at + 1][0]:
        return False
    before = text[lines[at - 1][0] : lines[at - 1][1]].strip()
    after = text[lines[at + 1][0] : lines[at + 1][1]].strip()
    long = len(before) >= 15 and ("，" in before or "," in before)
    return long and not before.endswith(tuple("。！？；：）")) and len(after) >= 2
