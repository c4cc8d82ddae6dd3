"""The sections of a document: which heading a paragraph stands under, where it looks, which year it tells.

In: a document. Out: for each paragraph its `Section`.

Example: under "二、2025年主要目标任务" a figure without a time is a target of 2025.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from zsaudit.claims.status import looks_ahead, looks_back
from zsaudit.documents.document import Document, Paragraph, ParagraphKind
from zsaudit.language.period import Grain, Period, Role
from zsaudit.language.periods import find_periods

_NUMBERED = re.compile(
    r"^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d{1,2}[.、]|第[一二三四五六七八九十]+[章节部])"
)
_REVIEW = re.compile(r"五年来|过去[的]?五年|这五年|[“\"]十[一二三四五]五[”\"](?:时期|以来|期间)")
_NEXT = re.compile(r"下一步|打算|今后|下步")
_TOP = re.compile(r"^(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[章部])")
_FIRST = re.compile(r"^(?:一、|第一[章部])")
NEARLY_OVER = 0.75
_WORK_REPORT = re.compile(r"工作报告|计划执行情况|预算执行情况")


@dataclass(frozen=True, slots=True)
class Section:
    """What the headings above a paragraph say: their words, where they look, the time they tell."""

    words: str
    ahead: bool
    back: bool
    period: Period | None


def outline(document: Document) -> list[Section]:
    """Return the section of each paragraph of a document, in order."""
    part, top, sub = "", "", ""
    era: Period | None = None
    found = []
    for paragraph in document.paragraphs:
        heading = heading_of(paragraph)
        if heading and _TOP.match(paragraph.text):
            part = _part(part, top, heading)
            top, sub = heading, ""
        elif heading and _opens(heading, top, document.date):
            top, sub = heading, ""
        elif heading:
            sub = heading
        if heading and _TOP.match(paragraph.text):
            era = None
        section = _section(f"{part} {top}".strip(), sub, document.date)
        if paragraph.kind is ParagraphKind.BODY and not section.ahead:
            era = _era(paragraph.text, document.date) or era
        found.append(replace(section, period=era) if era else section)
    return found


def _part(part: str, before: str, heading: str) -> str:
    """Return the heading without a number above one with: a 一、 right below 2019年主要工作 and what follows it are of that
    part, a 二、 goes on from the 一、 before it."""
    if _FIRST.match(heading):
        return "" if _TOP.match(before) else before
    return part if _TOP.match(before) else ""


def _opens(heading: str, top: str, today: date | None) -> bool:
    """Say whether a heading without a number (2023年主要工作) opens a part of its own, of which （一）, （二） are the points."""
    if _NUMBERED.match(heading):
        return False
    told = any(not x.now for x in find_periods(heading, today))
    return told or looks_ahead(heading) or looks_back(heading) or not _TOP.match(top)


def _era(text: str, today: date | None) -> Period | None:
    """Return the years that a paragraph opens a review of: 回望过去五年, “十四五”时期…; it holds up to the next part."""
    if not _REVIEW.search(text[:90]):
        return None
    told = [x.period for x in find_periods(text[:90], today) if x.period.days > 1000]
    told = [period for period in told if today is None or period.start < today]
    return told[0] if told else None


def heading_of(paragraph: Paragraph) -> str | None:
    """Return the heading that a paragraph is or opens with: （二）加快5G网络部署。认真落实…"""
    text = paragraph.text
    if paragraph.kind is ParagraphKind.HEADING:
        return text
    if not _NUMBERED.match(text):
        return None
    first = re.split(r"[。：]", text, maxsplit=1)[0]
    return first if len(first) <= 40 else None


def _section(top: str, sub: str, today: date | None) -> Section:
    words = f"{top} {sub}".strip()
    found = [x for x in find_periods(words, today) if not x.now]
    # A heading that announces “十五五”时期主要目标任务 is of that plan.
    told = [x.period for x in found if not x.compared] or [x.period for x in found if today and x.period.end > today]
    period = told[0] if len(told) == 1 else None  # 2025年和“十四五”时期工作回顾 dates nothing by itself
    coming = period is not None and today is not None and _is_coming(period, today)
    back = (looks_back(top) and not _NEXT.search(sub)) or (looks_back(sub) and not (looks_ahead(top) or coming))
    ahead = not back and (looks_ahead(sub) or looks_ahead(top) or coming)
    return Section(words, ahead, back, period)


def _is_coming(period: Period, today: date) -> bool:
    """Say whether most of a period lies ahead: 2019年主要工作 of December 2019 looks back."""
    return period.end > today and (today - period.start).days < period.days * NEARLY_OVER


# A yearbook bears the year of its printing, and tells of the one before (地方综合年鉴编纂出版规定).
_YEARBOOK = re.compile(r"年鉴[（(·]?((?:19|20)\d\d)(?!\d)|((?:19|20)\d\d)年?[\u4e00-\u9fff]{0,4}年鉴")


def title_period(document: Document) -> Period | None:
    """Return the year or the years that a document's title tells, as long as they are its subject.

    A 政府工作报告 of early 2025 is named after the year to come and tells of the one that has ended."""
    if document.title is None:
        return None
    if told_in := _YEARBOOK.search(document.title.value):
        year = int(told_in[1] or told_in[2]) - 1
        return Period(date(year, 1, 1), date(year, 12, 31), Grain.SPAN, told_in[0])
    title = re.sub(r"《[^》]*》", "", document.title.value)
    told = [x for x in find_periods(title, document.date) if not x.now and x.period.role is not Role.WINDOW]
    if not told:
        return None
    period = told[0].period
    early = document.date is not None and document.date.month <= 5 and document.date.year == period.end.year
    if early and period.whole_years and _WORK_REPORT.search(title):
        return Period(date(period.end.year - 1, 1, 1), date(period.end.year - 1, 12, 31), period.grain, period.text)
    return period


def title_year(document: Document) -> int | None:
    """Return the one year that a title is about, for a bare 上半年 or 年末."""
    period = title_period(document)
    return period.year if period else None
