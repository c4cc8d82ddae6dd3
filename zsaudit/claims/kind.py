"""The sort of quantity a figure states, from a closed list.

In: unit dimension and the words around the figure. Out: one of `KINDS`.

Example: "增长12.3%" is growth; "占地区生产总值的比重为6.3%" is share; "比上年增加120万人次" is change.
"""

from __future__ import annotations

import re

from zsaudit.language.interval import Interval
from zsaudit.language.words import tokens

KINDS = (
    "total",
    "growth",
    "change",
    "share",
    "rate",
    "rank",
    "average",
    "points",
    "times",
    "duration",
    "threshold",
    "base",
)
MEASURES = {
    "total": "总数",
    "growth": "增长率",
    "change": "增减数",
    "share": "占比",
    "rate": "比率",
    "rank": "排名",
    "average": "平均数",
    "points": "百分点",
    "times": "倍数",
    "duration": "时长",
    "threshold": "门槛",
    "base": "基数",
}

_GROWTH = re.compile(
    r"(?:增长|增速|增幅|降幅|压缩|缩短|压减|缩减|缩小|下降|上升|提高|增加|减少|回落|上涨|下跌|降低|涨幅|减)[^，。；]{0,6}$"
)
_TO = re.compile(r"(?:到|至|为|成|达|达到|的|目标值?)[^，。；]{0,2}$")
_OF_MANY = re.compile(r"每(?:百|千|万|十万|百万)(?:名)?(?:人|人口|户|居民|常住人口|老年人口?)[^，。；：、]{0,24}$")
_RATE_NOUN = re.compile(r"(?:率|占比|比重|比例|覆盖面|份额|强度|指数)[^，。；]{0,8}$")
_CHANGE = re.compile(
    r"(?:(?:比|较)[^，。；]{1,14}?|同比|环比|净)(?:实际|名义)?(?:增加|减少|增长|下降|提高|降低|上升|多|少|增收|减收|新增|增|减|扩大|缩小|缩短|压缩|多增|少增|净增)(?:了)?[^，。；]{0,5}$"
    r"|(?:增收|减收|多增|少增|增产|减产|增支|减支|增加值?了|减少了|净增加?|净减少?)[^，。；]{0,3}$"
)
_SHARE = re.compile(r"占[^，。；]{0,24}$")
_FROM = re.compile(r"由(?:原来的?|[^，。；、]{0,12})$|从(?:原来的?|[^，。；、]{0,12})$")
_THRESHOLD = re.compile(
    r"^的(?:[^，。；、]{0,20}?)(?:企业|项目|单位|机构|学校|家庭|人员|个人|产品|工程|建筑|商户|镇|村|县|市|"
    r"骨干|平台|农户|合作社|医院)"
)
_GRADED = re.compile(
    r"^(?:[\d.,]+[万亿]?[\u4e00-\u9fff]{1,4}(?:以下|以上|以内))?(?:的|，或者?[^，。]{2,20}的)，(?:为|属|是|属于|定为|认定为)"
)
_FALLS = re.compile(
    r"(?:下降|减少|降低|回落|下跌|减收|减产|减|降|负增长|缩小|缩短|压减|压缩|缩减)(?:了|约|幅)?[^，。；增升涨]{0,4}$"
)
_DATED = re.compile(r"\d年|年末|年底|月末|月底")
_MOVES_ON = re.compile(r"^[^，。；]{0,12}(?:增|提|升|扩|降|减|下|上|压|缩|调|发展|到|至|回落|回升|跌|涨)")
_LISTED = re.compile(r"[、，,和与及]?")
_INCREASED_BY = re.compile(r"(?:^|[^年])(?:增加|减少|增长|下降)(?:了)?(?:约|近|超过?|逾)?$")


def kind_of(dimension: str, before: str, after: str, lead: str) -> str:
    """Return the sort of quantity of a figure.

    Args:
        dimension: the unit's dimension.
        before: the words before the figure in its clause.
        after: the words after it.
        lead: the earlier clauses of the sentence.
    """
    if dimension == "rank":
        return "rank"
    if dimension in ("point", "doublings"):
        return "points" if dimension == "point" else "times"
    if dimension == "times-of":
        return "times"
    if _THRESHOLD.match(after) and dimension != "share":
        return "threshold"
    if _FROM.search(before) and not _DATED.search(before) and _MOVES_ON.search(after):
        return "base"
    if dimension == "share":
        return _percentage(before, lead)
    if _CHANGE.search(before) or _INCREASED_BY.search(before):
        return "change"
    if dimension in ("duration", "workdays", "age"):
        return "duration"
    if re.search(
        r"人均|户均|平均|每[^，。；年天日周月]{1,8}?(?:拥有|有|产|收|补|增)?|亩均|生均|日均|年均|月均|次均|场均",
        before[-18:],
    ) or _OF_MANY.search(before):
        return "average"
    return "total"


def _percentage(before: str, lead: str) -> str:
    if (_GROWTH.search(before) and not _TO.search(before)) or re.search(r"增长目标|增幅目标|预期增长", before[-14:]):
        return "growth"
    if re.search(r"(?<!自然)增长率|增速|增幅|预期增长|降幅|涨幅|(?:增长|上涨|下降)(?:幅度|速度)", before[-14:]):
        return "growth"
    if re.search(r"占比|比重|份额", before[-10:]) or _SHARE.search(before):
        return "share"
    if _RATE_NOUN.search(before):
        return "rate"
    return "share" if "占" in lead[-8:] else "rate"


def signed(interval: Interval, kind: str, before: str, *, list_falls: bool) -> Interval:
    """Return a change's interval with its sign: 下降1.4% lies below nought.

    `list_falls` says that the figure before is a fall, which those of its list share: 分别下降6.6%和6.9%."""
    if kind not in ("growth", "change", "points"):
        return interval
    goes_on = list_falls and _LISTED.fullmatch(before)
    falls = _FALLS.search(before) and not _TO.search(before)
    return interval.negated if goes_on or falls else interval


_MEASURED = frozenset({"yuan", "dollar", "length", "area", "mass", "power", "voltage", "age"})


def is_size_of(dimension: str, bound_word: str, after: str) -> bool:
    """Say whether a measure only sorts the thing it stands before: 10亿元以上重大产业项目, 25度以上陡坡."""
    if dimension not in _MEASURED or bound_word not in ("以上", "以下", "以内") or not after:
        return False
    first = tokens(after)[0]
    return first.pos[0] in "nbajz" or first.pos == "vn"


def is_grade(tail: str) -> bool:
    """Say whether a figure is the limit of a grade: 3人以上10人以下的，为较大事故."""
    return _GRADED.match(tail) is not None
