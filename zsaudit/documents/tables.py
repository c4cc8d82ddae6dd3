"""Tables: rows whose cells stay parted, and cells that keep the year above them.

In: a plain text and its lines. Out: both again, columns of a text table parted by |; in a table with years in its
head, a line a cell: the year, the row's name, the cell.

Example: below "指标 | 2020年 | 2021年", "在校生 | 1200人 | 1300人" is read as "2020年。在校生，1200人" and "2021年。在校生，1300人".
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby, pairwise

from zsaudit.documents.lines import Line

_GAP = re.compile(r"[ \t]+")
_NUMBER = re.compile(r"[-+]?\d[\d,.]*(?:%|‰|万|亿)?(?:[\u4e00-\u9fff]{1,3})?|[-—/]")
_BARE_NUMBER = re.compile(r"[-+]?\d[\d,.]*(?:%|‰)?|[-—/]")
_YEAR = re.compile(r"(?:19|20)\d\d年?(?:度|底|末|第?[一二三四1-4]季度|[上下]半年|\d{1,2}月)?(?:（[^（）]{1,8}）)?")
_SENTENCE = re.compile(r"[。；，：]")
_LONGEST_ROW = 200
_MOST_CELLS = 20


def read_tables(plain: str, lines: list[Line]) -> tuple[str, list[Line]]:
    """Return the text with its columns parted by | and the lines with rows and cells made plain."""
    plain, lines = _columns(plain, lines)
    if not any(line.row for line in lines):
        return plain, lines
    read: list[Line] = []
    for row, group in groupby(lines, lambda line: line.row):
        table = list(group)
        read += _with_years(plain, table) if row and len(table) > 1 else table
    return plain, read


def _columns(plain: str, lines: list[Line]) -> tuple[str, list[Line]]:
    """Make rows of lines that stand in columns parted by blanks alone."""
    counts = [0 if line.row or line.depth else _cells(plain, line) for line in lines]
    gaps: list[tuple[int, int]] = []
    read = list(lines)
    at = 0
    for count, group in groupby(counts):
        size = len(list(group))
        if count >= 2 and size >= 2 and _is_table(plain, lines[at : at + size], count):
            for index in range(at, at + size):
                read[index] = replace(lines[index], row=True)
                gaps += [match.span() for match in _GAP.finditer(plain, lines[index].start, lines[index].end)]
            # The end of the head's line, the sign behind its last cell.
            gaps += [(lines[at].end, lines[at].end + 1)]
            gaps.sort()
        at += size
    return (_parted(plain, gaps) if gaps else plain), read


def _cells(plain: str, line: Line) -> int:
    if line.end - line.start > _LONGEST_ROW:
        return 0
    text = plain[line.start : line.end]
    count = text.count(" ") + text.count("\t")
    return min(len(text.split()), _MOST_CELLS) if count and not _SENTENCE.search(text) else 0


def _is_table(plain: str, lines: list[Line], count: int) -> bool:
    """Say whether lines of as many cells are a table: figures alone in cells of every row but the first."""
    rows = [plain[line.start : line.end].split() for line in lines]
    least = 1 if count > 2 else 2
    if count >= _MOST_CELLS or sum(len(cell) for row in rows for cell in row) < 1.8 * count * len(rows):
        return False
    named = all(len(row[0]) >= 2 and not _BARE_NUMBER.fullmatch(row[0]) for row in rows[1:])
    shape = _NUMBER if count > 2 else _BARE_NUMBER
    return named and len(rows) > least and all(any(shape.fullmatch(cell) for cell in row[1:]) for row in rows[1:])


def _parted(plain: str, gaps: list[tuple[int, int]]) -> str:
    parts: list[str] = []
    at = 0
    for start, end in gaps:
        parts += (plain[at:start], "|", " " * (end - start - 1))
        at = end
    return "".join([*parts, plain[at:]])


def _with_years(plain: str, table: list[Line]) -> list[Line]:
    """Return the cells of a table with years in its head, each behind its year; other tables as they are."""
    head = _spans(plain, table[0])
    years = {i: span for i, span in enumerate(head) if i and _YEAR.fullmatch("".join(plain[slice(*span)].split()))}
    if not years:
        return table
    read = [table[0]]
    for line in table[1:]:
        cells = _spans(plain, line)
        told = [i for i in years if i < len(cells) and cells[i][0] < cells[i][1]]
        if len(cells) != len(head) or not told:
            read.append(line)
            continue
        read += [_cell(plain, line, years[i], cells[0], cells[i]) for i in told]
    return read


def _cell(plain: str, line: Line, year: tuple[int, int], name: tuple[int, int], cell: tuple[int, int]) -> Line:
    """Return a line made of a year, the name of a row and one of its cells, all else between them left out."""
    drops: list[tuple[int, int]] = []
    for before, after in ((year[1], name[0]), (name[1], cell[0])):
        bar = plain.index("|", before)
        drops += [x for x in ((before, bar), (bar + 1, after)) if x[0] < x[1]]
    kept = tuple(drop for drop in line.drops if drop[0] >= name[0])
    return replace(line, start=year[0], end=cell[1], drops=tuple(sorted((*drops, *kept))), headed=True)


def _spans(plain: str, line: Line) -> list[tuple[int, int]]:
    """Return where the cells of a row stand, blanks about them left out."""
    bars = [match.start() for match in re.finditer(r"\|", plain[line.start : line.end])]
    edges = [-1, *bars, line.end - line.start]
    spans = []
    for a, b in pairwise(edges):
        text = plain[line.start + a + 1 : line.start + b]
        start = line.start + a + 1 + len(text) - len(text.lstrip())
        spans.append((start, max(start, line.start + a + 1 + len(text.rstrip()))))
    return spans
