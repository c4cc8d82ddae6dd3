"""Stretches of days: 10月1日至7日, 6月11日8时至14日8时, 2023年12月30日至2024年1月1日.

In: a text, the date of its document, the year that a bare month belongs to. Out: the matches, each with its `Period`.

Example: "6月11日8时至12日8时" and "6月11日8时至14日8时" begin together and are two stretches.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from zsaudit.language.period import Grain, Period
from zsaudit.language.starts import quick

_DAYS = re.compile(
    quick(
        r"(?<![\d第])(?:(?P<year>(?:19|20)\d\d)年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日?(?:\d{1,2}[时点](?:\d{1,2}分)?)?"
        r"(?:[-—–~～－]{1,2}|至|到)"
        r"(?:(?P<year2>(?:19|20)\d\d)年)?(?:(?P<month2>\d{1,2})月)?(?P<day2>\d{1,2})日(?:\d{1,2}[时点](?:\d{1,2}分)?)?"
    )
)
_YEAR_TOLD = re.compile(r"((?:19|20)\d\d)年")
LONGEST = 366


def find_days(text: str, reference: date | None, year: int | None) -> Iterator[tuple[re.Match[str], Period]]:
    """Yield the stretches of days of a text; the year is the one told last before, the title's, or the document's."""
    for match in _DAYS.finditer(text):
        period = _period(match, _year(match, reference, year))
        if period is not None:
            yield match, period


def _year(match: re.Match[str], reference: date | None, year: int | None) -> int | None:
    if match["year"]:
        return int(match["year"])
    told = _YEAR_TOLD.findall(match.string, 0, match.start())
    if told:
        return int(told[-1])
    return year if year is not None else reference.year if reference is not None else None


def _period(match: re.Match[str], year: int | None) -> Period | None:
    if year is None:
        return None
    last_year = int(match["year2"]) if match["year2"] else year
    month = int(match["month"])
    last_month = int(match["month2"]) if match["month2"] else month
    if not match["year2"] and last_month < month:
        last_year += 1  # 12月30日至1月1日
    try:
        start, end = date(year, month, int(match["day"])), date(last_year, last_month, int(match["day2"]))
    except ValueError:
        return None  # a day that no month has
    if not 0 < (end - start).days < LONGEST:
        return None
    return Period(start, end, Grain.SPAN, match.group())
