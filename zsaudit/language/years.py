"""The part of a year that is told: a day, a month, a quarter, a half, a season, its beginning or its end.

In: a year and the named groups that an expression for periods has matched. Out: the `Period`, or None where no day is so.

Example: 截至2021年10月底 is a point that closes October of 2021, 2021年前三季度 a stretch of nine months.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from zsaudit.language.period import Grain, Period, Role
from zsaudit.language.stretches import number_of

Parts = dict[str, str | None]


def month_end(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def role_of(parts: Parts) -> Role:
    """Return how a period is told: since a start (自…, …以来), as a deadline (到…, …之前), or plainly."""
    if parts.get("since") == "以来" or (parts.get("pre") in ("自", "从")):
        return Role.SINCE
    return Role.UNTIL if parts.get("pre") in ("到", "至") or parts.get("by") else Role.AT


def part_of_year(text: str, year: int, parts: Parts) -> Period | None:
    """Return the part of a year that is told: a day, a month, a quarter, a half, its end, or all of it."""
    role = role_of(parts)
    closing = (parts.get("pre") or "").startswith("截")
    try:
        if parts.get("m1"):
            end = month_end(year, int(parts["m2"] or 0))
            return Period(date(year, int(parts["m1"] or 0), 1), end, Grain.SPAN, text, role)
        if parts.get("month"):
            return _month(text, year, parts, closing)
        if parts.get("quarter"):
            return _quarter(text, year, parts["quarter"] or "", closing or bool(parts.get("qend")), role)
    except ValueError:
        return None
    if parts.get("half"):
        first = parts["half"] == "上半年"
        start, end = (date(year, 1, 1), date(year, 6, 30)) if first else (date(year, 7, 1), date(year, 12, 31))
        return Period(start, end, Grain.POINT if closing else Grain.SPAN, text, role)
    if parts.get("season"):
        if (parts["season"] or "")[1] in "冬春":
            return Period(date(year, 10, 1), date(year + 1, 3, 31), Grain.SPAN, text, role)
        spring = (parts["season"] or "").startswith("春")
        opens = date(year, 3 if spring else 9, 1)
        if parts.get("opening") and role is Role.UNTIL:
            return Period(opens, opens, Grain.POINT, text, role)
        return Period(opens, month_end(year, 6 if spring else 12), Grain.SPAN, text, role)
    if parts.get("begin"):
        return Period(date(year, 1, 1), date(year, 1, 1), Grain.POINT, text, role)
    start, end = date(year, 1, 1), date(year, 12, 31)
    return Period(start, end, Grain.POINT if closing or parts.get("end") else Grain.SPAN, text, role)


def _month(text: str, year: int, parts: Parts, closing: bool) -> Period:
    month = number_of(parts["month"] or "")
    role = role_of(parts)
    start, end = date(year, month, 1), month_end(year, month)
    if third := parts.get("third"):
        first, last = {"上旬": (1, 10), "中旬": (11, 20), "下旬": (21, end.day)}[third]
        return Period(
            start.replace(day=first), start.replace(day=last), Grain.POINT if closing else Grain.SPAN, text, role
        )
    if parts.get("day"):
        day = date(year, month, number_of(parts["day"] or ""))
        whole_year = closing and (day.month, day.day) == (12, 31)
        return Period(date(year, 1, 1) if whole_year else day, day, Grain.POINT, text, role)
    point = closing or bool(parts.get("mend"))
    if point and month == 12:
        start = date(year, 1, 1)
    return Period(start, end, Grain.POINT if point else Grain.SPAN, text, role)


def _quarter(text: str, year: int, quarter: str, point: bool, role: Role) -> Period:
    if quarter.endswith("个月"):
        last = number_of(quarter[1:-2])
        return Period(date(year, 1, 1), month_end(year, last), Grain.SPAN, text, role)
    sign = quarter[-3]
    number = number_of(sign)
    start = date(year, 1 if quarter.startswith("前") else 3 * number - 2, 1)
    return Period(start, month_end(year, 3 * number), Grain.POINT if point else Grain.SPAN, text, role)
