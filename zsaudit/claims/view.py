"""All that is known around a paragraph when its figures are read.

In: a document, one of its paragraphs, its section, times and names. Out: `View`, and the stretches of words it cuts.

Example: "截至今年8月份，我市已新建" without its time is "，我市已新建"; 临漳市城区生活污水 without its place is 城区生活污水.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from zsaudit.claims.outline import Section
from zsaudit.claims.owners import Owners
from zsaudit.claims.places import FoundPlace
from zsaudit.claims.status import Setting
from zsaudit.claims.surroundings import Surroundings
from zsaudit.claims.timing import Clock
from zsaudit.documents.document import Document, Paragraph, Span
from zsaudit.language.periods import FoundPeriod

_PAUSE = re.compile(r"[，；。：）]|[和及与](?=\d)")
# Brackets that held a time alone, the marks of notes, remarks on what is counted in, and headings in a line (【妇幼保健】).
_EMPTIED = re.compile(
    r"（[，、]?）|\([,、]?\)|（(?:不?含|不?包括|包含|其中|均)[^（）]{1,24}）|【[^【】]{1,20}】|\[\d{1,2}\]"
)
LONGEST_REST = 60


@dataclass(frozen=True, slots=True)
class View:
    """A paragraph in its place: where it looks, which times it tells, whose names it bears."""

    document: Document
    paragraph: Paragraph
    section: Section
    setting: Setting
    clock: Clock
    periods: tuple[FoundPeriod, ...]
    places: tuple[FoundPlace, ...]
    names: Owners

    def sentence_span(self, around: Surroundings) -> Span:
        """Return the source span of a figure's sentence."""
        return self.paragraph.span(around.sentence.start, around.sentence.end)

    def bare(self, start: int, end: int) -> str:
        """Return a stretch of the paragraph with the times and places that stand in it taken out."""
        pieces, at = [], start
        slots = [(x.start, x.end) for x in self.periods] + [(place.start, place.end) for place in self.places]
        for first, last in sorted(slots):
            if last <= start or first >= end:
                continue
            pieces.append(self.paragraph.text[at : max(first, at)])
            at = max(at, last)
        pieces.append(self.paragraph.text[at:end])
        return _EMPTIED.sub("", "".join(pieces))

    def rest(self, around: Surroundings) -> str:
        """Return what the clause goes on to tell after a figure (企业围绕芯片进行科技攻关)."""
        tail = self.paragraph.text[around.figure.end : around.sentence.end]
        return _PAUSE.split(tail, maxsplit=1)[0][:LONGEST_REST]

    def bound_words(self, around: Surroundings) -> str:
        """Return the words between the clause and the number itself: 超过, 最高补贴."""
        return self.paragraph.text[around.figure.lead : around.figure.number_start]
