"""Periods as officials tell them: 截至2021年底, 今年8月份, 上年末, “十三五”期间, 近五年, 前三季度.

In: a text, the date from which 今年 and 目前 are reckoned, and the year a bare 上半年 belongs to.
Out: every period with its place in the text.

Example: in a document of 2020-09-15, "截至今年8月份" is a point that closes 2020-08.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from zsaudit.language.censuses import find_censuses
from zsaudit.language.days import find_days
from zsaudit.language.period import Grain, Period, Role
from zsaudit.language.starts import quick
from zsaudit.language.stretches import (
    CHINESE_DIGITS,
    LAST_YEAR,
    PLAN,
    REPUBLIC,
    SCHOOL_YEAR,
    SINCE_YEAR,
    WINDOW,
    WITHIN,
    YEARS,
    number_of,
    past_year,
    plan,
    republic,
    school_year,
    since_year,
    window,
    within,
    years,
)
from zsaudit.language.years import part_of_year, role_of

_YEAR = (
    rf"(?:(?P<year>(?:19|20)\d\d(?=年|[一-龥]{{2}}年度)|[一二][{CHINESE_DIGITS}]{{3}}(?=年))(?:年度?|[一-龥]{{2}}年度)"
    rf"|(?P<rel>今年|去年|上年|上一年|前年|明年|本年|翌年|(?<![人户家件车班架批场])次年(?!均))度?)"
)
_MONTH = rf"(?P<month>\d{{1,2}}|[{CHINESE_DIGITS}]{{1,3}})月份?"
_DAY = rf"(?:(?P<day>\d{{1,2}}|[{CHINESE_DIGITS}]{{1,3}})日)?"
_SPAN_MONTHS = r"(?P<m1>\d{1,2})月?[-—–~～－至到]+(?P<m2>\d{1,2})月份?"
_QUARTER = r"(?P<quarter>前[一二三两]季度|[第]?[一二三四1-4]季度|前[一二三四五六七八九十\d]+个月)"
_HALF = r"(?P<half>上半年|下半年)"
_SEASON = r"(?P<season>秋冬季?|冬春季?|[春秋]季(?:学期)?(?P<opening>开学)?)"
_END = r"(?P<end>年底|年末|底|末|年终|岁末)"
_BEGIN = r"(?P<begin>年初|初(?!步|级|中|具|审|始|心|次|期|选|创|建))"
_THIRD = r"(?P<third>[上中下]旬)"
_INNER = (
    rf"(?:{_SPAN_MONTHS}|{_MONTH}(?:{_THIRD}|{_DAY}(?P<mend>底|末)?)|{_QUARTER}(?P<qend>末)?|{_HALF}|{_SEASON}|"
    rf"{_END}|{_BEGIN}|全年|年内)"
)
_AFTER = r"(?:(?P<since>以来|起)|(?P<by>之?前(?!期|提|后|景|沿|列|茅|三|两|四|\d)))?"
_BEFORE = r"(?P<pre>截至到?|截止到?|截止至|到|至|自|从)?"

_DATED = re.compile(quick(rf"{_BEFORE}{_YEAR}(?:{_INNER})?{_AFTER}"))
_BARE = re.compile(
    quick(
        rf"{_BEFORE}(?:{_SPAN_MONTHS}|(?<![\d个]){_MONTH}(?:(?P<third>[上中下]旬)|{_DAY}(?P<mend>底|末)?)|(?<![\d第前]){_QUARTER}(?P<qend>末)?|{_HALF}|(?<![年\d]){_SEASON}(?<=学期|开学)"
        rf"|(?P<end>(?<![\d今去上本当])年底|(?<![\d今去上本当])年末|(?<![\d今去上本当])期末)|(?P<all>全年|年内|当年|同年|是年))(?P<by>之?前(?!期|提|后|景|沿|列|茅|三|两|四|\d))?"
    )
)
_THAT_YEAR = ("当年", "同年", "是年")  # of whatever was told last
_PLAN_AS_OBJECT = re.compile(
    r"(?:的)?(?:目标|任务|规划|纲要|收官|圆满|顺利|胜利|主要目标|良好开[局端]|开[好局]|新征程|新篇章|新局面|发展蓝图|蓝图)"
)
_RECORD = re.compile(
    r"(?:以来|来)?(?:同期)?的?(?:新高|新低|最高|最低|最好|最快|最大|最多)|，?[^，。；]{0,12}?[“\"]?[一二三四五六七八九十]+连[升降增涨跌冠]"
)
_NOW = re.compile(
    r"截至目前|截止目前|到目前为止|目前|(?<![出发呈体展表实再显涌浮])现在|现今|如今|而今|当前|迄今|至今|近日|日前"
)
_MULTIPLE_OF = re.compile(r"的[^，。；、]{0,2}?(?:[\d.]+|[一二两三四五六七八九十百]+)(?:多|余)?倍")
# 成立于1984年10月 dates the beginning of a body, not what is told of it after.
_FOUNDED = re.compile(r"(?:成立|始建|创建|创办|组建|设立|新?建|建[校院馆站厂园]|诞生|开[馆业园])于$")
_OF_A_FIGURE = re.compile(rf"(?:同期)?的(?:近|约|超过|不足|仅)?[\d{CHINESE_DIGITS}百千]")
_AGAINST = tuple("由从较比与同和")
_FULFILLED = re.compile(r"(?:完成|达到?|占|实现|超过)了?$")
_TASK = re.compile(r"(?:的)?(?:目标|任务|计划|预期|预算)")
_BUILT = re.compile(
    r"(?:以前|之前|前|以后|之后|后)?(?:建成|竣工|投用|建造|建设|注册|登记|成立|出生|出厂|入学|毕业|退休)(?:并?投入使用|入住)?的"
)
_BEGAN = re.compile(r"[^，。；、\d]{1,12}以来")  # 自2010年设站以来
_WILL = re.compile(r"将|拟|计划|预计|要|力争|确保|启动|开始|起|安排|时间|截")
_TO_COME = re.compile(
    r"再(?=[新减增建改培压完开创])|要|力争|争取|计划|预计|预期|确保|拟|将(?=[\u4e00-\u9fff])|安排|努力|目标"
)
_OF_ONE = re.compile(
    r"(?:[升增降提减高长加少大小]|回落|恢复)[到至](?:\d{4}年[底末]?|“?[一二三四五六七八九十]{1,2}五”?[期]?末)$"
)
_COMPARED = re.compile(r"(?:比|较|同|与|和|相比)[“\"]?$")


@dataclass(frozen=True, slots=True)
class FoundPeriod:
    """A period in a text; `compared` marks the base of a comparison (比2020年, 较上年末), `founding`
    the day that a body began (成立于1984年10月), `attributive` the time of one figure alone (升至2025年的76.8岁),
    `base` that of the figure that another is set against (由2018年末的640万元压降至, 比去年同期的2.75万辆)."""

    start: int
    end: int
    period: Period
    compared: bool = False
    now: bool = False
    founding: bool = False
    attributive: bool = False
    base: bool = False


def find_periods(text: str, reference: date | None, year: int | None = None) -> list[FoundPeriod]:
    """Return the periods of a text in order, without overlap.

    Args:
        text: a paragraph or a sentence.
        reference: the date from which 今年, 去年 and 目前 are reckoned; without it they are left out.
        year: the year that a bare 上半年 or 12月末 belongs to, where the title tells one.
    """
    found: list[FoundPeriod] = []
    taken: list[tuple[int, int]] = []

    def add(match: re.Match[str], period: Period | None, *, now: bool = False, aside: bool = False) -> None:
        if period is None or any(match.start() < e and s < match.end() for s, e in taken):
            return
        taken.append(match.span())
        founding = _FOUNDED.search(text, max(0, match.start() - 4), match.start()) or _BUILT.match(text, match.end())
        alone = text[match.end() : match.end() + 1] == "的" and _OF_ONE.search(text, 0, match.end()) is not None
        task = _of_task(text, match)
        compared = aside or task or _is_base(text, match)
        base = task or _of_base(text, match)
        found.append(FoundPeriod(match.start(), match.end(), period, compared, now, bool(founding), alone, base))

    for match in YEARS.finditer(text):
        add(match, years(match))
    for match in SINCE_YEAR.finditer(text):
        add(match, since_year(match))
    for match in REPUBLIC.finditer(text):
        add(match, republic(match))
    for match in SCHOOL_YEAR.finditer(text):
        add(match, school_year(match, reference))
    for match, period in find_censuses(text):
        add(match, period)
    for match, period in find_days(text, reference, year):
        add(match, period)
    for match in _DATED.finditer(text):
        add(match, _dated(match, reference, year))
    for match in PLAN.finditer(text):
        base = text[match.start() - 1 : match.start()] in ("由", "从") and text[match.end() : match.end() + 1] == "的"
        add(match, plan(match, reference), aside=base or _PLAN_AS_OBJECT.match(text, match.end()) is not None)
    if reference is not None:
        for match in LAST_YEAR.finditer(text):
            add(match, past_year(match, reference, year))
        for match in WINDOW.finditer(text):
            add(match, window(match, reference))
        for match in WITHIN.finditer(text):
            add(match, within(match, reference))
        for match in _NOW.finditer(text):
            add(match, Period(reference, reference, Grain.POINT, match.group()), now=True)
    for match in _BARE.finditer(text):
        add(match, _bare(match, reference, year, found))
    return sorted(found, key=lambda x: x.start)


def _is_base(text: str, match: re.Match[str]) -> bool:
    before = _COMPARED.search(text, max(0, match.start() - 2), match.start()) is not None
    if before:
        return True
    if _RECORD.match(text, match.end()) or _MULTIPLE_OF.match(text, match.end()):
        return True
    if text.startswith("同期", match.end()):
        return True
    rel = match.groupdict().get("rel")
    return rel in ("上年", "去年", "上一年") and text[match.end() : match.end() + 2] in ("同期",)


def _of_task(text: str, match: re.Match[str]) -> bool:
    """完成全年目标1.6万人的79.4% is told of what has passed of the year."""
    done = _FULFILLED.search(text, max(0, match.start() - 4), match.start()) is not None
    return done and match.group() in ("全年", "年度", "年内") and _TASK.match(text, match.end()) is not None


def _of_base(text: str, match: re.Match[str]) -> bool:
    """Say whether a period is that of the figure right behind it alone, from which another starts."""
    if _OF_A_FIGURE.match(text, match.end()) is None:
        return False
    return match.group()[0] in "从由" or text[max(0, match.start() - 1) : match.start()] in _AGAINST


def _dated(match: re.Match[str], reference: date | None, told: int | None) -> Period | None:
    parts = match.groupdict()
    if parts["year"]:
        year = number_of(parts["year"])
    elif parts["rel"] == "本年" and told is not None:
        year = told  # 本年度 in the report of a year that has ended is that year
    elif reference is None:
        return None
    else:
        shift = {"去年": -1, "上年": -1, "上一年": -1, "前年": -2, "明年": 1, "翌年": 1, "次年": 1}
        year = reference.year + shift.get(parts["rel"] or "", 0)
    if not 1900 <= year <= 2100:
        return None
    if match.string[match.end() : match.end() + 1] == "的":
        parts["pre"] = None  # 从2020年底的78.4%提高到…: the base of a change, no start of a count
    period = part_of_year(match.group(), year, parts)
    if period is None:
        return None
    began = (
        parts["pre"] in ("自", "从") and not parts.get("day") and _BEGAN.match(match.string, match.end()) is not None
    )
    if (parts["since"] == "以来" or began) and reference is not None and period.start <= reference:
        return Period(period.start, reference, Grain.SPAN, match.group(), Role.SINCE)
    return period


def _bare(match: re.Match[str], reference: date | None, year: int | None, found: list[FoundPeriod]) -> Period | None:
    parts = match.groupdict()
    parts["since"] = None
    told = [x for x in found if x.start < match.start() and not (x.now or x.compared or x.base)]
    if (parts.get("all") or parts.get("end")) and parts.get("all") not in _THAT_YEAR:
        told = [x for x in told if not x.period.is_occasion]
    nearest = max(told, key=lambda x: x.start).period if told else None
    if nearest is not None and nearest.role is not Role.WINDOW:
        year = nearest.end.year
    elif parts.get("all") == "全年" and reference is not None and _TO_COME.match(match.string, match.end()):
        year = reference.year  # 全年再减少 in a report of March looks ahead
    elif year is None and reference is not None:
        year = reference.year - _last_year(match, parts, reference)
        if parts.get("all") in ("全年", "当年") or parts.get("end"):
            # A report of early in the year that tells 全年 or 年末 looks back.
            year -= 1 if reference.month <= 5 else 0
    if year is None:
        return None
    return part_of_year(match.group(), year, parts)


def _last_year(match: re.Match[str], parts: dict[str, str | None], reference: date) -> int:
    """A month that has not come yet, told without a will or a deadline (十二月的最后一天, of April), was the year before's."""
    if not parts.get("month") or parts.get("day") or role_of(parts) is not Role.AT or parts.get("mend"):
        return 0
    coming = number_of(parts["month"] or "") > reference.month
    return int(coming and not _WILL.search(match.string, max(0, match.start() - 12), match.end() + 12))
