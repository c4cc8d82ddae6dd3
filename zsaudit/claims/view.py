"""All that is known around a paragraph when its figures are read.

In: a document, one of its paragraphs, its section, times and names. Out: `View`, and the stretches of words it cuts.

Example: "截至今年8月份，我市已新建" without its time is "，我市已新建".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from zsaudit.claims.outline import Section
from zsaudit.claims.owners import Owners
from zsaudit.claims.status import Setting
from zsaudit.claims.surroundings import Surroundings
from zsaudit.claims.timing import Clock
from zsaudit.documents.document import Document, Paragraph, Span
from zsaudit.language.periods import FoundPeriod

_PAUSE = re.compile(r"[，；。：）]|[和及与](?=\d)")
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
    names: Owners

    def sentence_span(self, around: Surroundings) -> Span:
        """Return the source span of a figure's sentence."""
        return self.paragraph.span(around.sentence.start, around.sentence.end)

    def without_periods(self, start: int, end: int) -> str:
        """Return a stretch of the paragraph with the times that stand in it taken out."""
        pieces, at = [], start
        for found in self.periods:
            if found.end <= start or found.start >= end:
                continue
            pieces.append(self.paragraph.text[at : max(found.start, at)])
            at = found.end
        pieces.append(self.paragraph.text[at:end])
        return "".join(pieces)

    def rest(self, around: Surroundings) -> str:
        """Return what the clause goes on to tell after a figure (企业围绕芯片进行科技攻关)."""
        tail = self.paragraph.text[around.figure.end : around.sentence.end]
        return _PAUSE.split(tail, maxsplit=1)[0][:LONGEST_REST]

    def bound_words(self, around: Surroundings) -> str:
        """Return the words between the clause and the number itself: 超过, 最高补贴."""
        return self.paragraph.text[around.figure.lead : around.figure.number_start]
