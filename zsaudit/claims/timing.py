"""The time a figure holds for.

In: the periods of a paragraph, the place of a figure, and the times told by heading and title.
Out: the figure's `Period`.

Example: after "截止2020年底，我市引进省级创新团队5个" the 71名博士 of the next sentence are of 2020 too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from zsaudit.claims.claim import Status
from zsaudit.claims.surroundings import Surroundings
from zsaudit.language.period import Grain, Period, Role
from zsaudit.language.periods import FoundPeriod
from zsaudit.language.stretches import number_of


@dataclass(frozen=True, slots=True)
class Clock:
    """The times that hold where a sentence tells none: of the section's heading, of the title, and
    the document's own date."""

    heading: Period | None
    title: Period | None
    today: date | None


def period_of(around: Surroundings, found: Sequence[FoundPeriod], clock: Clock) -> Period | None:
    """Return the period of a figure: the nearest told before it in its sentence, else one told in its
    clause after it, else the last told in the paragraph, else that of heading, title, document."""
    if base := _of_base(around, found, clock):
        return base
    told = [x for x in found if not x.compared and not x.founding and not x.base]
    start, end = around.sentence.start, around.sentence.end
    figure = around.figure
    before = [x for x in told if start <= x.start < figure.lead]
    if before and before[-1].end <= figure.lead - len(around.before) and (ahead := _told_ahead(around, told)):
        return ahead
    if before and _of_another(before[-1], around):
        return _state_at(before[-1].period)
    if before:
        return _of_title(_from_to(before) or _nearest(before, around.before), clock)
    if (bracket := _in_bracket_behind(around, told)) is not None:
        return bracket
    after = [x for x in told if figure.end <= x.start < min(end, figure.end + len(around.after) + 1)]
    if after and not after[0].now and after[0].period.role is not Role.WINDOW:
        return after[0].period
    of_that = _THIS_TIME.search(around.before) is not None
    earlier = [x for x in _not_listed(told) if x.end <= start and (of_that or not x.period.is_occasion)]
    if earlier:
        last = earlier[-1]
        if last.period.grain is Grain.POINT and _of_all_years(clock) and _DONE.search(around.before):
            return clock.heading  # 城乡新建住房43亿平方米 of “八五”, after 1995年末…余额
        if last.attributive:
            return _state_at(last.period)
        return _present(clock) if last.now else last.period
    if _STANDS.search(around.before):
        return _present(clock)  # 现有在读学员4,200人 in a paper on the term to come
    if clock.heading is not None:
        return clock.heading
    if clock.title is not None:
        return clock.title
    return _present(clock)


def _in_bracket_behind(around: Surroundings, told: Sequence[FoundPeriod]) -> Period | None:
    """Return the time told in brackets behind what is counted: 累计签约产业项目312个（截至2020年末）."""
    at = around.figure.end + len(around.after)
    opened = around.sentence.text[at - around.sentence.start : at - around.sentence.start + 1] in ("（", "(")
    return next((x.period for x in told if opened and x.start == at + 1), None)


def _told_ahead(around: Surroundings, told: Sequence[FoundPeriod]) -> Period | None:
    """Return the time at which what is counted shall be done: 目前已完工51个，其余12个将于明年6月底前完工."""
    figure, clause = around.figure, around.figure.end + len(around.after)
    after = next((x for x in told if figure.end <= x.start < clause), None)
    if after is None or not _AHEAD.search(around.after[: after.start - figure.end]):
        return None
    return after.period


def _of_base(around: Surroundings, found: Sequence[FoundPeriod], clock: Clock) -> Period | None:
    """Return the time of a figure that another is set against: 由2018年末的640万元, 比去年同期的2.75万辆."""
    last = next((x for x in reversed(found) if x.base and x.end < around.figure.number_start), None)
    if last is None or last.start < around.sentence.start:
        return None
    words = around.sentence.text[last.end - around.sentence.start : around.figure.lead - around.sentence.start]
    told = [x.period for x in found if x.end <= last.start and not x.compared and not x.base]
    before = told or [x for x in (clock.heading or clock.title,) if x is not None]
    if words == "同期的":
        return _years_before(before[-1], before[-1].end.year - last.period.end.year, last.period) if before else None
    if not _OF_BASE.fullmatch(words):
        return None
    lags = (last.period.text or "").lstrip("由从").startswith(("上", "去")) and bool(before)
    if lags and before[-1].end.year == last.period.end.year:
        return _years_before(before[-1], 1, before[-1])  # 2014年…较上年的9.12亿 in a paper of January 2015
    return last.period


_OF_BASE = re.compile(r"的|的?(?:目标|任务|计划|预期|预算)(?:任务|数)?")


def _years_before(period: Period, years: int, told: Period) -> Period:
    """Return the same season so many years before, as `told`: after 今年1—7月, 去年同期 is January to July of last year."""
    if years <= 0:
        return period
    start, end = (
        x.replace(year=x.year - years, day=min(x.day, 28 if x.month == 2 else x.day))
        for x in (period.start, period.end)
    )
    return replace(period, start=start, end=end, text=f"{told.text}同期")


_THIS_TIME = re.compile(r"本次|此次|该次|这次|当[日天]")  # 2023年1月14日…调查。本次共记录水鸟84,312只
_DONE = re.compile(r"新建|新增|完成|累计|共(?!同)|投入|培训|改造|解决|转移|建成")
A_YEAR = 366


def _of_all_years(clock: Clock) -> bool:
    """Say whether the section tells of several years together."""
    heading = clock.heading
    return heading is not None and heading.whole_years and heading.days > A_YEAR


def _state_at(period: Period) -> Period:
    """Return the end of a time that was told of one figure (升至2025年的76.8岁): what follows is what has been reached by then."""
    return replace(period, grain=Grain.POINT, role=Role.AT) if period.role is not Role.SINCE else period


def _of_another(found: FoundPeriod, around: Surroundings) -> bool:
    """Say whether a time is that of another figure alone: 升至2025年的76.8岁，床位…."""
    words = around.sentence.text[found.end - around.sentence.start : around.figure.lead - around.sentence.start]
    return found.attributive and any(sign in words for sign in "，；、")


_WITHIN = re.compile(r"([\d一二三四五六七八九十两]+)年内")
_AHEAD = re.compile(r"(?:将|拟|计划|预计|力争|确保)[于在]?$")
_TERM_ENDS = re.compile(r"(?:到|至|截至)?(?:规划|计划|报告)?期末")
_HAS = re.compile(r"已有|现有|拥有|共有|还有|保有")
_STANDS = re.compile(r"现有|现共有|现已有|现设|现存")
LIST_GAP = 2  # a pause and an opening quote


def _not_listed(told: list[FoundPeriod]) -> list[FoundPeriod]:
    """制定2024年、2025年、“十五五”期间…清单 lists times and dates nothing after it."""
    beside = [(a, b) for a, b in pairwise(told) if 0 < b.start - a.end <= LIST_GAP]
    return [x for x in told if not any(x in pair for pair in beside)]


def _from_to(before: list[FoundPeriod]) -> Period | None:
    """2021年7月28日至8月3日 is one stretch."""
    if len(before) < 2 or before[-2].end != before[-1].start:
        return None
    first, last = before[-2].period, before[-1].period
    if not (last.text or "").startswith(("至", "到")) or first.start > last.end:
        return None
    return Period(first.start, last.end, Grain.SPAN, f"{first.text}{last.text}")


def _nearest(before: list[FoundPeriod], words: str) -> Period:
    """Return the last period told; 截至2023年9月底，“十四五”以来 is one stretch with both its ends."""
    last = before[-1].period
    if len(before) < 2:
        return last
    earlier = before[-2].period
    if (
        last.whole_years
        and last.role is Role.AT
        and earlier.grain is Grain.POINT
        and earlier.end.year == last.end.year
        and last.start <= earlier.end < last.end
    ):
        return Period(last.start, earlier.end, Grain.SPAN, f"{earlier.text}{last.text}")  # 截至9月底，全县今年已完成…
    if last.role is Role.SINCE and earlier.grain is Grain.POINT and earlier.end > last.start:
        return Period(last.start, earlier.end, Grain.SPAN, f"{earlier.text}{last.text}", Role.SINCE)
    if last.grain is Grain.POINT and earlier.role is Role.SINCE and earlier.start < last.end and not _HAS.search(words):
        return Period(earlier.start, last.end, Grain.SPAN, f"{earlier.text}{last.text}", Role.SINCE)
    return last


def _of_title(period: Period, clock: Clock) -> Period:
    """三年内 in an action plan (2020—2022年) is by the end of its three years."""
    title, told = clock.title, _WITHIN.fullmatch(period.text or "")
    if title is not None and title.whole_years and _TERM_ENDS.fullmatch(period.text or ""):
        return replace(period, start=title.end.replace(month=1, day=1), end=title.end)  # 到规划期末, 报告期末
    if told is None or title is None or not title.whole_years or clock.today is None:
        return period
    years = title.end.year - title.start.year + 1
    if years != number_of(told[1]) or not title.start <= clock.today <= title.end:
        return period
    return replace(period, end=title.end)


def _present(clock: Clock) -> Period | None:
    return Period(clock.today, clock.today, Grain.POINT, None) if clock.today else None


def due(period: Period | None, clock: Clock, status: Status) -> Period | None:
    """Return the period as its status allows: a target carries no time of the sentences before it that is
    past already, and what is told as done under a heading of the year to come is of the document's day."""
    today = clock.today
    if period is None or today is None:
        return period
    untimely = period == clock.heading and period.end > today if status is Status.ACTUAL else period.end < today
    if untimely and status is not Status.LIMIT:
        return Period(today, today, Grain.POINT, None)
    return period
