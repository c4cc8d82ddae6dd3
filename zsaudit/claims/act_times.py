"""The time of an act: which of the periods of a sentence its verb was done in.

In: a paragraph with its titles blotted out, and the place of a verb. Out: the period and its place.

Example: in "2019年9月，市政府出台《…》" the act 出台 is of 2019年9月.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from zsaudit.claims.clauses import sentence_at
from zsaudit.language.period import Grain, Period, Role
from zsaudit.language.periods import FoundPeriod, find_periods

_UNTIL = re.compile(r"^(?:截至?|截止|到|至)")
_BREAK = re.compile(r"[，,：:]")
_TO_DAY = re.compile(r"[至到\-—–~～](?P<day>\d{1,2})日")
_FESTIVALS = {
    "国庆": (10, 1),
    "元旦": (1, 1),
    "五一": (5, 1),
    "劳动节": (5, 1),
    "七一": (7, 1),
    "八一": (8, 1),
    "六一": (6, 1),
}
_FESTIVAL = re.compile(
    rf"[“\"]?(?:{'|'.join(_FESTIVALS)})[”\"]?(?:国际)?(?:劳动节|儿童节|建军节|节日|节|前夕|假期|期间|当天)?"
)
A_YEAR = 367
_FAR = 40
_FROM = re.compile(r"^(?:自|从)")


@dataclass(frozen=True, slots=True)
class Told:
    """A period told in a text, and where."""

    start: int
    end: int
    period: Period


def times(text: str, reference: date | None, year: int | None = None) -> list[Told]:
    """Return the periods of a text that may date an act, without the opening 自 or 于. `year` is the one that a bare
    month belongs to, where the title tells one."""
    found = [_festival(text, x) for x in find_periods(text, reference, year)]
    return [_bare(text, _whole(text, x, found)) for x in found if _may_date(text, x)]


def _festival(text: str, found: FoundPeriod) -> FoundPeriod:
    """Return 2016年国庆节 as the week of that day."""
    day = _FESTIVAL.match(text, found.end) if found.period.whole_years and found.period.days < A_YEAR else None
    if day is None:
        return found
    month, first = next(at for name, at in _FESTIVALS.items() if name in day.group())
    start = date(found.period.start.year, month, first)
    return replace(found, end=day.end(), period=replace(found.period, start=start, end=start + timedelta(days=6)))


def _whole(text: str, found: FoundPeriod, others: list[FoundPeriod]) -> FoundPeriod:
    """Return a period with the end told right behind it: 10月18日至22日, 10月28日至11月1日."""
    later = next((x for x in others if x.start == found.end and text[x.start] in "至到"), None)
    if later is not None and later.period.end >= found.period.end:
        period = replace(found.period, end=later.period.end, grain=Grain.SPAN)
        return replace(found, end=later.end, period=period)
    day = _TO_DAY.match(text, found.end)
    last = found.period.end
    if day is None or found.period.days > 1 or not last.day < int(day["day"]) <= monthrange(last.year, last.month)[1]:
        return found
    period = replace(found.period, end=last.replace(day=int(day["day"])), grain=Grain.SPAN)
    return replace(found, end=day.end(), period=period)


def _may_date(text: str, found: FoundPeriod) -> bool:
    told = text[found.start : found.end]
    return not (
        found.compared
        or found.now
        or found.period.role is Role.WINDOW
        or _UNTIL.match(told)
        or (told.endswith("以来") and not _FROM.match(told) and found.period.days > 31)
    )


def _bare(text: str, found: FoundPeriod) -> Told:
    words = text[found.start : found.end]
    lead = _FROM.match(words)
    period = _begun(found.period, words) if found.period.role is Role.SINCE else found.period
    return Told(found.start + (lead.end() if lead else 0), found.end, period)


def _begun(since: Period, words: str) -> Period:
    """Return when a stretch began, as nearly as it is told: 自2018年3月揭牌运行以来 is of that month."""
    start = since.start
    month = start.month if "月" in words else 12
    day = start.day if "日" in words else monthrange(start.year, month)[1]
    return replace(since, end=min(since.end, start.replace(month=month, day=day)))


def time_before(text: str, told: list[Told], verb: int) -> Told | None:
    """Return the last time of the verb's sentence that stands before the verb and near it."""
    start, _ = sentence_at(text, verb)
    before = [x for x in told if start <= x.start and x.end <= verb and verb - x.end <= _FAR]
    if not before:
        return None
    nearest = before[-1]
    gap = text[nearest.end : verb]
    breaks = len(_BREAK.findall(gap))
    return nearest if breaks <= (1 if nearest.period.days < 300 else 2) and "□" not in gap else None
