"""The width at which a document's lines are cut, if they are.

In: a source text, the same made plain, and its lines. Out: `Edge`: the width, in which measure it counts, and whether
paragraphs can be told without it; None where each line is a paragraph.

Example: a reply of which six lines in a row are 38 columns wide and break off in the middle of words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from zsaudit.documents.joining import word_across
from zsaudit.documents.lines import Line
from zsaudit.documents.shapes import (
    CLOSING,
    ends_title,
    is_date_line,
    is_labelled,
    is_website,
    numbering_depth,
    starts_item,
    stopped,
)

# In characters and in columns.
_NARROWEST = (18, 36)
# Closing marks may hang out over the edge.
_HANGING = 3
_TOKEN = re.compile(rf"[!-~]+|.[{CLOSING}]*", re.DOTALL)
_INNER = re.compile(r"[，。；、：]")
_OPENED = (("《", "》"), ("（", "）"), ("“", "”"))

# So many breaks are enough to judge a document by.
_SAMPLE = 400


@dataclass(frozen=True, slots=True)
class _Break:
    """Two lines in a row: is the break between them plain to see, is it a likely one, does the first end a sentence."""

    last: Line
    line: Line
    sure: bool
    likely: bool
    stopped: bool


@dataclass(frozen=True, slots=True)
class Edge:
    """Where lines end: `told` says that blank lines or indents show where paragraphs begin, `base` is the indent
    of lines that begin none; `spread` that every line stands apart."""

    source: str = field(repr=False)
    base: int
    spread: bool
    columns: bool = False
    counted: bool = True
    width: int = 0
    told: bool = False

    def reached(self, line: Line, after: Line) -> bool:
        """Say whether the start of the next line had no more room in this one."""
        token = _TOKEN.match(self.source, after.start)
        text = token[0] if token and token.end() <= after.end else self.source[after.start]
        return self.measure(line) + 1 + (width_of(text) if self.columns else len(text)) > self.width

    def full(self, line: Line) -> bool:
        """Say whether a line fills its width to the last sign."""
        return self.measure(line) >= self.width - self.columns

    def measure(self, line: Line) -> int:
        """Return a line's width as this edge counts it, with or without its indent."""
        start = line.begin if self.counted else line.start
        return width_of(self.source[start : line.end]) if self.columns else line.end - start


def width_of(text: str) -> int:
    """Return the columns of a text: two for a Chinese character, one for a Latin one."""
    return (len(text) + len(text.encode("utf-8", "surrogatepass"))) // 2


def find_edge(text: str, plain: str, lines: Sequence[Line]) -> Edge | None:
    """Return the edge at which the lines are cut; None where nothing speaks for one."""
    spread = len(lines) >= 8 and sum(line.apart for line in lines) >= 0.95 * len(lines)
    edge = Edge(text, min(line.indent for line in lines), spread)
    best, most = None, 0
    breaks = _breaks(plain, lines, spread=spread)
    for columns, counted in ((False, True), (False, False), (True, True), (True, False)):
        tried = replace(edge, columns=columns, counted=counted)
        tried = replace(tried, width=_width(plain, lines, tried))
        fitting = sum(tried.reached(x.last, x.line) + tried.full(x.last) for x in breaks) if tried.width else 0
        if fitting > most and _cuts(breaks, tried):
            best, most = tried, fitting
    return replace(best, told=not spread and _told(plain, lines, best)) if best else None


def _width(plain: str, lines: Sequence[Line], edge: Edge) -> int:
    """Return the width that most lines have of those that next to none goes beyond; 0 for none."""
    widths = [edge.measure(line) for line in lines]
    hanging = [width for width, line in zip(widths, lines, strict=True) if plain[line.end - 1] in CLOSING]
    counts, hangs = Counter(widths), Counter(hanging)
    found: list[tuple[int, int]] = []
    for width in sorted(counts, reverse=True):
        over = sum(count for other, count in counts.items() if other > width)
        near = range(width + 1, width + 1 + _HANGING * (1 + edge.columns))
        if width < _NARROWEST[edge.columns] or over - sum(hangs[other] for other in near) > len(lines) // 50:
            break
        found.append((counts[width], width))
    return max(found)[1] if found else 0


def _breaks(plain: str, lines: Sequence[Line], *, spread: bool) -> list[_Break]:
    found: list[_Break] = []
    for last, line in pairwise(lines):
        if (line.apart and not spread) or line.row or last.row or line.depth or last.depth:
            continue
        sure = _broken(plain, last, line)
        ended = stopped(plain[last.start : last.end])
        found.append(_Break(last, line, sure, sure or _likely(plain, last, line), ended))
        if len(found) == _SAMPLE:
            break
    return found


def _cuts(breaks: Sequence[_Break], edge: Edge) -> bool:
    """Say whether the breaks at the edge are such as only a cut makes: in the middle of sentences and words."""
    at_edge = [edge.reached(x.last, x.line) for x in breaks]
    full = [x for x, reached in zip(breaks, at_edge, strict=True) if reached]
    against = sum(x.sure for x, reached in zip(breaks, at_edge, strict=True) if not reached)
    unfinished = sum(not x.stopped for x in full)
    if not full or unfinished < 0.5 * len(full) or against > 0.1 * len(full):
        return False
    if edge.spread or len(full) >= 4:
        return sum(x.sure for x in full) >= max(1, 0.2 * len(full))
    return sum(x.likely for x in full) >= max(1, 0.5 * len(full))


def _broken(plain: str, last: Line, line: Line) -> bool:
    """Say whether a break is plain to see: after a comma, in a number, in a word, inside brackets."""
    text, after = plain[last.start : last.end], plain[line.start : line.end][:12]
    # Rows of a list begin alike.
    if is_labelled(text) or is_website(text) or text[:2] == after[:2]:
        return False
    if starts_item(after) and not after.startswith("——"):
        return False
    if after[0] in CLOSING or text[-1] in "，、":
        return True
    if text[-1].isdigit() and after[0].isdigit() and not numbering_depth(after):
        return not is_date_line(plain[line.start : line.end])
    whole = plain[line.start : line.end]
    if text[-1].isdigit() and after[0] >= "\u4e00" and _INNER.search(text) and not is_labelled(whole):
        return True
    if ends_title(whole) and after[0] == "的":
        return True
    if any(text.rfind(a) > text.rfind(b) for a, b in _OPENED):
        return True
    return word_across(text[-12:], after)


def _likely(plain: str, last: Line, line: Line) -> bool:
    """Say whether a line of prose stops before its sentence does, and the next one is prose as well."""
    text, after = plain[last.start : last.end], plain[line.start : line.end]
    if text[:2] == after[:2]:
        return False
    prose = _INNER.search(text) is not None and not stopped(text) and not is_labelled(text)
    return prose and not numbering_depth(text) and (stopped(after) or _INNER.search(after) is not None)


def _told(plain: str, lines: Sequence[Line], edge: Edge) -> bool:
    """Say whether what follows a short line that ends its sentence is set apart, by a blank line or an indent."""
    follow = [
        line.apart or line.indent >= edge.base + 2
        for last, line in pairwise(lines)
        if not edge.reached(last, line) and stopped(plain[last.start : last.end])
    ]
    if not follow:
        return any(line.apart for line in lines[1:])
    return all(follow[:-1]) and sum(follow) >= 0.8 * len(follow)
