"""A source text cut into lines, without what is no text: rules, page numbers, the marks of Markdown.

In: a source text and the same text made plain. Out: `Line`s, each with its place in the source and the
stretches of it to leave out.

Example: "## 二、关于出台精准扶持政策的建议" is a line of depth 2 that starts behind "## ".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from zsaudit.documents.unread import unread

_BREAK = re.compile(r"\r\n|\r|\n")
_RULE = re.compile(r"\s*(?:[-*_=—]\s?){3,}\s*$")
_HASHES = re.compile(r"\s{0,3}(#{1,6})\s+")
_QUOTE = re.compile(r"\s*(?:>\s?)+")
_BULLET = re.compile(r"\s*(?:[-*+]\s+(?=\S)|[•●■◆▪□]\s*)")
# 公共充电桩｜2,184台 is a row too, without bars at its ends.
_ROW = re.compile(r"\s*\|.*\|\s*$|[^|｜。；：\n]{1,30}(?:[|｜][^|｜。；：\n]{0,30})+\s*$")
_ROW_RULE = re.compile(r"\s*\|[\s:|-]+\|\s*$")
_INLINE = re.compile(
    r"\*\*|(?<![_\w])__(?=\S)|(?<=\S)__(?![_\w])|`+|!?\[(?=[^\]\n]*\]\([^)\n]*\))|(?<=\])\([^)\s]*\)"
    r"|\](?=\([^)\s]*\))|</?(?:br|p|b|i|u|em|strong|span|div|font|a|sup|sub)\b[^<>\n]*>|&nbsp;"
)
_MARKED = re.compile(r"[*_`<\[&]")
_DASHED_PAGE = re.compile(
    r"\s*(?:[-—–－]{1,2}\s*\d{1,4}\s*[-—–－]{1,2}|第\s*\d{1,4}\s*页(?:\s*[/，,]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*/\s*\d{1,4})\s*$"
)
_MARKUP = ("<!--", "```", "~~~", "---")
_BARE_PAGE = re.compile(r"\s*\d{1,4}\s*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with text in it: `apart` tells that a blank line or a page's end stands before it; `begin` and
    `stop` are where the line itself begins and ends, marks and blanks included; `headed` that it is a cell of a
    table behind the head of its column; `page` that a page ends before it."""

    start: int
    end: int
    apart: bool
    indent: int = 0
    depth: int = 0
    row: bool = False
    drops: tuple[tuple[int, int], ...] = ()
    begin: int = 0
    stop: int = 0
    headed: bool = False
    page: bool = False


def line_starts(text: str) -> tuple[int, ...]:
    """Return where each line of the source begins."""
    return (0, *(match.end() for match in _BREAK.finditer(text)))


def read_lines(text: str, starts: tuple[int, ...]) -> list[Line]:
    """Return the lines that hold text."""
    found: list[Line] = []
    apart, page = True, False
    bare = _bare_pages(text, starts)
    left_out = unread(text, starts)
    for start, end in pairwise((*starts, len(text))):
        for line in _fed(text, start, end):
            stripped = line.strip("\r\n\f \t\u3000\u00a0\ufeff\u200b")
            here = start
            start += len(line)
            cuts = [x for x in left_out if x[0] < start and x[1] > here] if left_out else []
            gone = any(a <= here and b >= here + len(line.rstrip("\r\n\f")) for a, b in cuts)
            paged = here in bare or line.startswith("\f") or _DASHED_PAGE.match(line) is not None
            page = page or paged or (gone and not text.startswith(_MARKUP, cuts[0][0]))
            if (
                not stripped
                or gone
                or here in bare
                or _RULE.match(line)
                or _ROW_RULE.match(line)
                or _DASHED_PAGE.match(line)
            ):
                apart = True
                continue
            read = _line(text, here, start, apart or line.startswith("\f"))
            apart = False
            if read is not None:
                found.append(replace(_without(read, cuts), page=page) if cuts or page else read)
                page = False
    return found


def _without(line: Line, cuts: list[tuple[int, int]]) -> Line:
    """Return a line less the stretches that are not read."""
    inside = [(max(a, line.start), min(b, line.end)) for a, b in cuts if a < line.end and b > line.start]
    return replace(line, drops=tuple(sorted((*line.drops, *inside))))


def _fed(text: str, start: int, end: int) -> Iterator[str]:
    """A form feed inside a line ends a page there."""
    line = text[start:end]
    if "\f" not in line:
        yield line
        return
    at = 0
    for match in re.finditer(r"(?<=.)\f", line, re.DOTALL):
        yield line[at : match.start()]
        at = match.start()
    yield line[at:]


def _bare_pages(text: str, starts: tuple[int, ...]) -> frozenset[int]:
    """Lines that are nothing but a number are page numbers when they count up one by one, blank lines
    about them; one alone is a page number between two blank lines."""
    numbers: list[tuple[int, int]] = []
    for start, end in pairwise((*starts, len(text))):
        if end - start <= 12 and _BARE_PAGE.match(text, start, end):
            before = text[:start].endswith(("\n\n", "\n\r\n", "\r\r")) if start < 4 else _blank_end(text, start)
            after = not text[end : end + 2].strip("\r\n \t\f") or text[end : end + 1] == "\f"
            if before or after:
                numbers.append((start, int(text[start:end])))
    counting = all(b - a in (1, 2) for (_, a), (_, b) in pairwise(numbers))
    return frozenset(start for start, _ in numbers) if counting else frozenset()


def _blank_end(text: str, start: int) -> bool:
    return not text[start - 2 : start].strip() and text[max(0, start - 4) : start].count("\n") >= 2


def _line(text: str, start: int, end: int, apart: bool) -> Line | None:
    depth, first = 0, start
    indent = _indent(text, start, end)
    drops: list[tuple[int, int]] = []
    row = _ROW.match(text, start, end) is not None
    if quote := _QUOTE.match(text, start, end):
        start = quote.end()
    if hashes := _HASHES.match(text, start, end):
        depth, start = len(hashes[1]), hashes.end()
    elif bullet := _BULLET.match(text, start, end):
        start = bullet.end()
    if _MARKED.search(text, start, end):
        drops = [match.span() for match in _INLINE.finditer(text, start, end)]
    begin, stop = first, first + len(text[first:end].rstrip("\r\n\f"))
    while start < end and (text[start].isspace() or text[start] in "\ufeff\u200b|"):
        start += 1
    while start < end and (text[end - 1].isspace() or (row and text[end - 1] == "|")):
        end -= 1
    if start >= end:
        return None
    return Line(start, end, apart, indent, depth, row, tuple(drops), begin, stop)


def _indent(text: str, start: int, end: int) -> int:
    """Return the columns of white space a line begins with."""
    columns = 0
    for at in range(start, min(end, start + 40)):
        if text[at] == "\u3000":
            columns += 2
        elif text[at] in " \u00a0":
            columns += 1
        elif text[at] == "\t":
            columns += 4
        elif text[at] not in "\f\ufeff":
            break
    return columns


def merged(first: Line, second: Line, skip: int = 0, *, close: bool = False) -> Line:
    """Return two lines as one; `skip` characters at the start of the second are left out, and where the two are
    `close`, no space may stand for the break between them."""
    drops = first.drops + (((second.start, second.start + skip),) if skip else ()) + second.drops
    gap = ((first.end, second.start),) if close or second.start - first.end > 2 else ()
    return replace(first, end=second.end, drops=(*drops, *gap))
