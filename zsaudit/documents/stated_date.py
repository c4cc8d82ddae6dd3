"""The date a document gives itself.

In: its paragraphs and its head. Out: the day and where it stands; none is taken from the running text or a file's name.

Example: "——１９９６年３月５日在第八届全国人民代表大会第四次会议上" beats the day on which a website put the report up.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from zsaudit.documents.document import Paragraph, ParagraphKind, Span
from zsaudit.documents.shapes import is_date_line, is_month_line, is_sign_off, is_website, signature
from zsaudit.language.dates import FoundDate, find_dates

_OCCASION = re.compile(r"(?:会议|大会|会)上|会议(?:通过|批准|审议)|讲话|作.{0,6}报告")
_SIGNED = re.compile(r"(?:成文|印发|签发|发文|落款|答复|回复)(?:日期|时间)?")
_LABELLED = re.compile(r"(?:日期|时间|发布|来源|门户网站|讯)")

Found = tuple[date | None, Span | None]


def find_date(paragraphs: Sequence[Paragraph], head: Sequence[Paragraph]) -> Found:
    """Return the document's own date: of the sign-off, of the occasion, of the head, of its publication."""
    signed = [x for x in paragraphs if x.kind is ParagraphKind.SIGN_OFF]
    lines = [x for x in signed if is_date_line(x.text) or signature(x.text)]
    below_issuer = [x for x in lines if signature(x.text) or _follows_name(paragraphs, x)]
    for paragraph in [*below_issuer[:1], *lines[-1:]]:
        if found := _day(paragraph):
            return found
    chosen = (
        [x for x in head if _OCCASION.search(x.text)],
        [x for x in head if is_date_line(x.text) or signature(x.text)],
        [x for x in [*head, *signed] if _SIGNED.match(x.text)],
        [x for x in [*head, *signed] if is_website(x.text)],
        [x for x in [*head, *signed] if _LABELLED.search(x.text) and len(x.text) <= 80],
        [x for x in head if len(x.text) <= 24 and re.match(r"(?:19|20)\d\d[-/.年]", x.text)],
    )
    for group in chosen:
        for paragraph in group:
            if found := _day(paragraph):
                return found
    return next((_month(x) for x in signed if is_month_line(x.text)), (None, None))


def _follows_name(paragraphs: Sequence[Paragraph], line: Paragraph) -> bool:
    if line.index == 0:
        return False
    above = paragraphs[line.index - 1]
    return above.kind is ParagraphKind.SIGN_OFF and not is_sign_off(above.text) and not is_date_line(above.text)


def _month(paragraph: Paragraph) -> Found:
    """Return the last day of a month that stands alone: what the paper tells was written by then."""
    found = find_dates(paragraph.text)[0]
    return found.last, paragraph.span(found.start, found.end)


def _day(paragraph: Paragraph) -> Found | None:
    days: list[FoundDate] = [x for x in find_dates(paragraph.text) if x.precision == "day"]
    return (days[0].first, paragraph.span(days[0].start, days[0].end)) if days else None
