"""Lines that a fixed width has cut put together again.

In: the lines of a document. Out: the same, those of one paragraph made one.

Example: a notice pasted from a terminal, every line 38 columns wide, becomes its five paragraphs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from zsaudit.documents.edge import Edge, find_edge
from zsaudit.documents.lines import Line, merged
from zsaudit.documents.shapes import (
    ends_title,
    is_addressee,
    is_date_line,
    is_greeting,
    is_organisation,
    is_website,
    numbering_depth,
    starts_item,
    stopped,
)

_LONGEST_LINE = 200
# （责任单位：市教育局） behind the last sentence.
_NOTE = re.compile(r"[。；][）”]?（[^（）]*）$")
_TITLE_GOES_ON = re.compile(r"的(?:函|通知|公告|决定|请示|报告|意见|批复)|（|[—－-]")


def unwrap(text: str, plain: str, lines: list[Line]) -> list[Line]:
    """Join the lines of each paragraph where the document is cut at a fixed width."""
    if len(lines) < 2 or sum(line.end - line.begin > _LONGEST_LINE for line in lines) > len(lines) // 50:
        return lines
    edge = find_edge(text, plain, lines)
    return _Joiner(plain, lines, edge).joined() if edge else lines


@dataclass(frozen=True, slots=True)
class _Joiner:
    plain: str
    lines: list[Line]
    edge: Edge

    def joined(self) -> list[Line]:
        found = self.lines[:1]
        for at in range(1, len(self.lines)):
            if self._goes_on(found[-1], at):
                found[-1] = self._merged(found[-1], at)
            else:
                found.append(self.lines[at])
        return found

    def _goes_on(self, whole: Line, at: int) -> bool:
        """Say whether a line belongs to what was put together before it."""
        last, line, edge = self.lines[at - 1], self.lines[at], self.edge
        if last.row or line.row or last.depth or line.depth or (line.apart and not edge.spread):
            return False
        if not edge.reached(last, line) or line.indent >= edge.base + 2:
            return False
        text = self.plain[line.start : line.end]
        before = self.plain[max(whole.start, whole.end - _LONGEST_LINE) : whole.end]
        if is_date_line(text) or self._names_issuer(at):
            return False
        if is_website(self.plain[last.start : last.end]):
            return False
        if not edge.told and starts_item(text) and not text.startswith("——"):
            return False
        if stopped(before) or _NOTE.search(before):
            return edge.told or (edge.full(last) and not is_website(text) and not is_greeting(text))
        return not _is_whole(before, text)

    def _names_issuer(self, at: int) -> bool:
        line, after = self.lines[at], self.lines[at + 1 : at + 2]
        dated = not after or is_date_line(self.plain[after[0].start : after[0].end])
        return dated and is_organisation(self.plain[line.start : line.end])

    def _merged(self, whole: Line, at: int) -> Line:
        last, line = self.lines[at - 1], self.lines[at]
        if not stopped(self.plain[last.start : last.end]):
            line = _with_mark(self.plain, line)
        touch = last.end == last.stop and line.start == line.begin and self.edge.full(last)
        return merged(whole, line, close=touch)


def _is_whole(before: str, text: str) -> bool:
    """Say whether a line that happens to reach the edge is a title or a heading, and what follows is not of it."""
    if ends_title(before) and not set("。，") & set(before):
        return is_addressee(text) or not _TITLE_GOES_ON.match(text)
    return numbering_depth(before) > 0 and numbering_depth(text) > 0 and "，" not in before


def _with_mark(plain: str, line: Line) -> Line:
    """What looks like a mark of Markdown at the start of a line is a sign of the sentence: 5G / + 工业互联网."""
    mark = plain[line.begin : line.start].strip()
    return replace(line, start=plain.index(mark, line.begin)) if mark and mark in ">+-*" else line
