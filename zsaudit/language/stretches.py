"""Stretches of years as officials tell them: “十三五”期间, 2016—2020年, 近五年, 三年内, 过去一年.

In: the match of such a stretch, and the date from which 近 and 内 are reckoned. Out: its `Period`.

Example: in a report of January 2023 近五年 is 2018 to 2022, and 今后五年 ends with 2027.
Five-year plans count from the first (1953); from the sixth (1981) on they follow without a gap.
"""

from __future__ import annotations

import re
from datetime import date

from zsaudit.language.numerals import read_number
from zsaudit.language.period import Grain, Period, Role
from zsaudit.language.starts import quick

CHINESE_DIGITS = "〇零○一二三四五六七八九十"
LOOKING_BACK = 3  # up to this month a paper's 五年来 ends with the year before
YEARS = re.compile(
    r"(?:从|自)?(?P<y1>(?:19|20)\d\d)年?(?:度)?[-—–~～－至到]+(?P<y2>(?:19|20)\d\d)年?(?P<unit>度|间|期间|学年度?)?(?P<heated>供热季|采暖季|供暖季|采暖期|供暖期|供热期|榨季|雪季)?(?=[^\d月.％%])"
)
PLAN = re.compile(
    quick(
        r"(?P<pre>到|至|截至)?[“\"「]?(?P<plan>[一二三四五六七八九十]{1,2}五)(?P<quote>[”\"」])?"
        r"(?P<what>规划|计划)?(?P<tail>期间|时期|期末|末年?|以来|初|收官(?:之时|之际|之年|时)?)?"
    )
)
WINDOW = re.compile(
    quick(
        rf"(?P<lead>近|过去的?|最近|这)(?P<n>\d{{1,2}}|[{CHINESE_DIGITS}两]{{1,3}})年[来间]?"
        rf"|(?<![\d第年])(?P<n2>\d{{1,2}}|[{CHINESE_DIGITS}两]{{1,2}})年"
        rf"(?:[来间](?!自)|(?=累计|共|新增|全[国省市县区社]))"
    )
)
WITHIN = re.compile(
    quick(
        rf"(?P<lead>未来|今后)?(?P<n>\d{{1,2}}|[{CHINESE_DIGITS}两]{{1,2}})年(?P<tail>内|左右时间)|(?:今后|未来)(?P<n2>\d|[{CHINESE_DIGITS}两])年"
    )
)
SINCE_YEAR = re.compile(r"(?P<y1>(?:19|20)\d\d)年(?:同|与|和)(?P<y2>(?:19|20)\d\d)年相比")
# The years of the Republic count from 1912; annals of towns tell them so.
REPUBLIC = re.compile(rf"民国(?P<n>\d{{1,2}}|元|[{CHINESE_DIGITS}]{{1,3}})年")
SCHOOL_YEAR = re.compile(r"(?P<which>[上本下])一?学年")
LAST_YEAR = re.compile(r"(?<!在)这一年(?!度|龄)|过去一年|过去的一年|一年来")


def number_of(text: str) -> int:
    """Return the number that digits, Chinese or Arabic, write: 二〇二一 is 2021."""
    plain = text.replace("○", "〇")
    return int(plain) if plain.isdigit() and plain.isascii() else int(read_number(plain).value)


def years(match: re.Match[str]) -> Period | None:
    """Return 2016—2020年; 2022—2023学年 is from September to August, 2022—2023年供热季 the winter."""
    first, last = int(match["y1"]), int(match["y2"])
    if first > last or last - first > 60:
        return None
    if last == first + 1 and (match["unit"] or "").startswith("学年"):
        return Period(date(first, 9, 1), date(last, 8, 31), Grain.SPAN, match.group())
    if last == first + 1 and match["heated"]:
        return Period(date(first, 11, 1), date(last, 3, 31), Grain.SPAN, match.group())
    return Period(date(first, 1, 1), date(last, 12, 31), Grain.SPAN, match.group())


def republic(match: re.Match[str]) -> Period:
    """Return 民国二十四年, the year 1935."""
    year = 1911 + (1 if match["n"] == "元" else number_of(match["n"]))
    return Period(date(year, 1, 1), date(year, 12, 31), Grain.SPAN, match.group())


def school_year(match: re.Match[str], reference: date | None) -> Period | None:
    """Return 上学年, 本学年, 下学年: a school year runs from September to August."""
    if reference is None:
        return None
    first = reference.year - (reference.month < 9) + {"上": -1, "本": 0, "下": 1}[match["which"]]
    return Period(date(first, 9, 1), date(first + 1, 8, 31), Grain.SPAN, match.group())


def since_year(match: re.Match[str]) -> Period | None:
    """Return what lies between the two years of 1992年同1987年相比: 1988 to 1992."""
    last, first = int(match["y1"]), int(match["y2"]) + 1
    return Period(date(first, 1, 1), date(last, 12, 31), Grain.SPAN, match.group()) if first <= last else None


def plan_years(name: str) -> tuple[int, int] | None:
    """Return first and last year of a five-year plan: 十四五 is 2021 to 2025."""
    starts = {1: 1953, 2: 1958, 3: 1966, 4: 1971, 5: 1976}
    number = int(read_number(name[:-1]).value)
    start = starts.get(number, 1981 + 5 * (number - 6))
    return (start, start + 4) if 1 <= number <= 20 else None


def plan(match: re.Match[str], reference: date | None) -> Period | None:
    """Return “十三五”期间, its end (末) or what has passed of it (以来)."""
    if not (match["quote"] or match["what"] or match["tail"]):
        return None
    years = plan_years(match["plan"])
    if years is None:
        return None
    start, end = date(years[0], 1, 1), date(years[1], 12, 31)
    tail = match["tail"] or ""
    if tail in ("期末", "末", "末年") or tail.startswith("收官"):
        return Period(date(years[1], 1, 1), end, Grain.POINT, match.group(), Role.UNTIL if match["pre"] else Role.AT)
    if tail == "以来" and reference is not None and reference.year > years[1] + 1:
        return Period(start, reference, Grain.SPAN, match.group(), Role.SINCE)  # “十三五”以来 of 2023
    if tail == "以来":
        return Period(start, min(end, reference or end), Grain.SPAN, match.group(), Role.SINCE)
    return Period(start, end, Grain.SPAN, match.group())


def window(match: re.Match[str], reference: date) -> Period | None:
    """Return 近五年: the years that end with the date, early in a year with the year before."""
    count = number_of(match["n"] or match["n2"])
    if not 1 <= count <= 50:
        return None
    if reference.month <= LOOKING_BACK:
        last = reference.year - 1  # 五年来 in a report of January are the five years that have ended
        return Period(date(last - count + 1, 1, 1), date(last, 12, 31), Grain.SPAN, match.group(), Role.WINDOW)
    return Period(date(reference.year - count, 1, 1), reference, Grain.SPAN, match.group(), Role.WINDOW)


def within(match: re.Match[str], reference: date) -> Period | None:
    """Return 三年内, 今后五年: the years to come."""
    count = number_of(match["n"] or match["n2"])
    if not 1 <= count <= 30:
        return None
    # 今后五年 in a report of March begins with its own year.
    last = reference.year + count - (reference.month <= LOOKING_BACK and match["tail"] is None)
    return Period(reference, date(last, 12, 31), Grain.SPAN, match.group(), Role.UNTIL)


def past_year(match: re.Match[str], reference: date, year: int | None) -> Period:
    """过去一年 in a work report of January is the calendar year before."""
    back = reference.year - 1 if reference.month <= 5 else reference.year
    told = year if year is not None and year < reference.year else back
    return Period(date(told, 1, 1), date(told, 12, 31), Grain.SPAN, match.group())
