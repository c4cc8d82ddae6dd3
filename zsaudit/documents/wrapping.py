"""Lines that a fixed width has cut put together again.

In: the lines of a document. Out: the same, those of one paragraph made one.

Example: a notice pasted from a terminal, every line 38 characters wide, becomes its five paragraphs.
"""

from __future__ import annotations

import re
from collections import Counter

from zsaudit.documents.lines import Line, merged
from zsaudit.documents.shapes import is_date_line, starts_item

_NARROWEST = 36
_WIDEST = 200
# Closing marks may hang out over the edge.
_HANGING = 6
_CLOSING = "，。、；：！？）》”’%"
_STOP = ("。", "！", "？", "；", "：")


def unwrap(plain: str, lines: list[Line]) -> list[Line]:
    """Join the lines of each paragraph where the document is cut at a fixed width."""
    widths = [_width(plain, line) + line.indent for line in lines]
    limit = _limit(plain, lines, widths)
    if limit is None:
        return lines
    indented = sum(1 for line in lines if line.indent >= 2) >= 2
    joined: list[Line] = []
    last_width = 0
    for line, width in zip(lines, widths, strict=True):
        if joined and _goes_on(plain, joined[-1], line, last_width, limit, indented):
            joined[-1] = merged(joined[-1], line)
        else:
            joined.append(line)
        last_width = width
    return joined


def _goes_on(plain: str, last: Line, line: Line, width: int, limit: int, indented: bool) -> bool:
    if line.apart or line.row or line.depth or last.row or last.depth:
        return False
    start = plain[line.start : min(line.end, line.start + 30)]
    stopped = plain[last.end - 1] in _STOP
    if is_date_line(plain[line.start : line.end]) or (starts_item(start) and (stopped or not indented)):
        return False
    if (indented and line.indent >= 2) or (not indented and stopped and width < limit - 1):
        return False
    return width + _first_token(start) > limit


def _limit(plain: str, lines: list[Line], widths: list[int]) -> int | None:
    """Return the width that lines are cut at: many lines reach it, few go beyond, and few of them end a sentence."""
    wide = Counter(width for width in widths if _NARROWEST <= width <= _WIDEST)
    if len(lines) < 4 or not wide:
        return None
    limit = max(wide, key=lambda width: (wide[width], width))
    beyond = sum(1 for width in widths if width > limit + _HANGING)
    if beyond > len(lines) // 50:
        return None
    full = [line for line, width in zip(lines, widths, strict=True) if width >= limit - 3]
    unfinished = sum(1 for line in full if not plain[line.start : line.end].rstrip().endswith(_STOP))
    followed = sum(1 for line in lines if not line.apart)
    enough = len(full) >= 3 and len(full) >= 0.3 * len(lines) and followed >= 0.3 * len(lines)
    return limit if enough and unfinished >= 0.6 * len(full) else None


def _width(plain: str, line: Line) -> int:
    if line.end - line.start > _WIDEST:
        return _WIDEST + 1
    return _columns(plain[line.start : line.end])


def _columns(text: str) -> int:
    return sum(2 if sign > "\u10ff" else 1 for sign in text)


def _first_token(text: str) -> int:
    """Return the columns of what could not be parted from the start of a line."""
    match = re.match(rf"[!-~]+|.[{_CLOSING}]*", text)
    return _columns(match[0]) if match else 1
