"""The piece of a sentence that a reader needs to see around its figures.

In: a report and places in it. Out: `Quote`s: the places of one sentence together, their figures marked in it.

Example: "…全市已建成市级公共技术服务平台", "18 个" (marked), "，其中…" with the page break in between taken out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from zsaudit.documents.document import Document, Paragraph
from zsaudit.output.report import Report
from zsaudit.rules.finding import Location

_SENTENCE_END = "。！？；"
_BLANK = re.compile(r"\s+")
_LEAST = 8
CUT = "…"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a quote; `marked` where it is what the finding is about."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """One sentence, and the places of a finding that lie in it."""

    places: tuple[Location, ...]
    pieces: tuple[Piece, ...]

    def fitted(self, cells: int) -> tuple[Piece, ...]:
        """Return the pieces cut to so many terminal cells; what is marked stays whole while there is room."""
        room = cells - sum(cell_len(piece.text) for piece in self.pieces if piece.marked)
        plain = [piece for piece in self.pieces if not piece.marked and piece.text]
        rooms = _shares([cell_len(piece.text) for piece in plain], max(room, _LEAST * len(plain)))
        cut = dict(zip(map(id, plain), rooms, strict=True))
        last = len(self.pieces) - 1
        return tuple(
            piece if id(piece) not in cut else Piece(_cut(piece.text, cut[id(piece)], first=n == 0, last=n == last))
            for n, piece in enumerate(self.pieces)
        )


def quotes(report: Report, places: Iterable[Location]) -> tuple[Quote, ...]:
    """Return the sentences in which the places lie, in the order of the documents' dates, a draft last."""
    found: dict[tuple[str, int, int], list[Location]] = {}
    for place in sorted(places, key=lambda x: (x.path == report.draft, x.document_date or "", x.path, x.start, x.end)):
        found.setdefault((place.path, *_sentence(report, place)), []).append(place)
    return tuple(
        Quote(tuple(members), _pieces(report, members, start, end)) for (_, start, end), members in found.items()
    )


def _sentence(report: Report, place: Location) -> tuple[int, int]:
    """Return paragraph and offset of the sentence that a place begins in."""
    found = _paragraph(report, place)
    if found is None:
        return -1, place.start
    paragraph, start = found
    return paragraph.index, _start_of(paragraph.text, start)


def _paragraph(report: Report, place: Location) -> tuple[Paragraph, int] | None:
    document: Document | None = report.graph.by_path.get(place.path)
    for paragraph in document.paragraphs if document else ():
        offsets = paragraph.offsets
        if offsets and offsets[0] <= place.start and place.end <= offsets[-1] + 1:
            return paragraph, bisect_left(offsets, place.start)
    return None


def _start_of(text: str, at: int) -> int:
    return max((text.rfind(mark, 0, at) for mark in _SENTENCE_END), default=-1) + 1


def _pieces(report: Report, places: Sequence[Location], index: int, start: int) -> tuple[Piece, ...]:
    found = _paragraph(report, places[0]) if index >= 0 else None
    if found is None:
        return (Piece(_line(places[0].text), marked=True),)
    paragraph, _ = found
    pieces: list[Piece] = []
    at = start
    for place in places:
        begin, end = (bisect_left(paragraph.offsets, x) for x in (place.start, place.end))
        if begin < at and pieces:
            continue  # two places that overlap are marked once
        pieces += [Piece(_line(paragraph.text[at:begin])), Piece(_line(paragraph.text[begin:end]), marked=True)]
        at = end
    stops = [stop for mark in _SENTENCE_END if (stop := paragraph.text.find(mark, at)) >= 0]
    pieces.append(Piece(_line(paragraph.text[at : min(stops) + 1 if stops else None])))
    pieces[0] = Piece(pieces[0].text.lstrip())
    return tuple(pieces)


def _line(text: str) -> str:
    return _BLANK.sub(" ", text)


def _shares(wanted: Sequence[int], room: int) -> list[int]:
    """Share out room fairly: who wants less than an even share leaves the rest to the others."""
    given = [0] * len(wanted)
    open_ones = list(range(len(wanted)))
    while open_ones:
        even = room // len(open_ones)
        modest = [n for n in open_ones if wanted[n] <= even]
        for n in modest or open_ones:
            given[n] = min(wanted[n], even)
            room -= given[n]
        open_ones = [n for n in open_ones if n not in modest] if modest else []
    return given


def _cut(text: str, cells: int, *, first: bool, last: bool) -> str:
    """Cut a piece to fit, on the side away from the figures; a piece between two figures, in its middle."""
    if cell_len(text) <= cells:
        return text
    room = cells - cell_len(CUT)
    if first:
        return CUT + _tail(text, room)
    if last:
        return _head(text, room) + CUT
    return _head(text, room // 2) + CUT + _tail(text, room - room // 2)


def _head(text: str, cells: int) -> str:
    while text and cell_len(text) > cells:
        text = text[:-1]
    return text


def _tail(text: str, cells: int) -> str:
    while text and cell_len(text) > cells:
        text = text[1:]
    return text
