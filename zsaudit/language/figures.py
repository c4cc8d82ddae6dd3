"""Figures: every numeral that states a quantity, with unit, bound and interval.

In: a paragraph's text. Out: `Figure`s in order, with their places in the text.

Example: "全市5G用户已突破85.7万户" gives `Figure(quote="突破85.7万户", value=857000, unit="户", bound=">=")`.
Bounds read as DESIGN.md section 3 has it; 以上, 不低于 are closed ends, 超过 an open one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf

from zsaudit.language.interval import Interval
from zsaudit.language.lists import kept
from zsaudit.language.masks import masks
from zsaudit.language.numerals import ARABIC, CHINESE, SCALE, SCALES, Number, read_number, scale_of
from zsaudit.language.starts import quick
from zsaudit.language.units import Unit, pattern, unit_of

_DASH = r"(?:[-—–~～－]{1,2}|至|到)"
_ABOVE = r"超过|超出|(?<![高赶反])超|突破|逾|高于|大于|多于|[跨越迈]过|冲破|[跃迈站]上|跨越"
_AT_LEAST = r"不低于|不少于|不小于|至少有?|最低|最少有?|不得低于|不得少于|不短于"
_AT_MOST = r"不高于|不超过|不多于|不大于|不得超过|不得高于|不得大于|至多有?|最高|最多有?|最大|最长|上限(?:为|提高到|提高至)?|控制在|限(?=\d)"
_BELOW = r"不足|不到|低于|少于|小于|未达|短于"
_ALMOST = r"(?<![附最靠临就邻])近|接近|将近"
_NEAR = r"(?<![签节特预合契公条续履邀制违相])约有?|大约有?|接近|将近|约为|大概|预计约"
_BEFORE = re.compile(
    rf"(?:(?P<above>{_ABOVE})|(?P<almost>{_ALMOST})|(?P<least>{_AT_LEAST})|(?P<most>{_AT_MOST})|(?P<below>{_BELOW})|(?P<near>{_NEAR}))"
    r"(?P<gap>(?:额度|金额|补贴|补助|奖励|资助|支持|给予|比例|分别|达|可达|为|了|到|至|的|达到|不超过|不高于){0,3})$"
)
_MOST_FAR = re.compile(
    r"(?:最高|最多|不超过|不高于|不得超过|不得高于|上限|最长)(?:[^，。；、：（）\d]{1,24})(?:的|为|是|达|给予|比例|标准)?$"
)
_LEAST_FAR = re.compile(r"(?:不低于|不少于|不得低于|不得少于)(?:[^，。；、：（）\d]{1,20})的$")
_AFTER = re.compile(
    r"(?P<above>以上|及以上|之上|有余|余(?![额款粮热下]))|(?P<below>以下|之下)|(?P<within>以内|之内|内(?=[，。；、）]))|(?P<near>左右|上下)|(?P<more>多(?=[，。；、）的]))"
)
_SIGNS = {"above": ">=", "below": "<=", "almost": "~"}
_ONE_THING = re.compile(
    r"^一(?:[个家所座条项件套台张种类批期块片段步次方位名户本处支对双门场点面代条档套天日月年周级线股些把门口手行样]|大)"
)
_RANK = re.compile(r"第(?P<number>\d+|[一二三四五六七八九十]{1,3})(?P<unit>位|名)?")
_RANK_CUE = re.compile(
    r"(?:居|列|排|位|名|跃|升|全国|全省|全市|全区|全县|全州|全球|世界|省内|国内|中部|西部|东部|城市|增速|总量)[^，。；]{0,8}$"
)
_PARTS_OF = r"(?:[一二两三四五六七八九十百零点]+|\d+(?:\.\d+)?)"
_FRACTION = re.compile(
    rf"(?:(?<![从由自])百分之(?P<low>{_PARTS_OF})(?:[-—–~～－]{{1,2}}|至|到))?"
    rf"(?P<den>百|千|万|[二两三四五六七八九十]+)分之(?P<num>{_PARTS_OF})(?P<unit>点)?"
)
_TENTHS = re.compile(
    r"(?P<num>[一二两三四五六七八九])成(?P<half>半|[一二三四五六七八九])?(?=[^立员功果长效交熟因本分为人]|$)"
)
_BOUND_RIGHT_BEFORE = re.compile(r"(?:不足|不到|超过?|突破|逾|(?<![附最靠临就邻])近|[跨越]过)$")  # 近百家, 超千亿元
_MEMBERS = re.compile(r"、|/(?=\d)")  # 80/60/40万元, but 778元/月、6818元/年
_DOUBLING = re.compile(r"翻(?:了)?(?P<num>[一两二三四]|\d)番|翻番")


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity at a place of a text. `value` is in the base of its unit as counted (3.9万个 is
    39000), percents are fractions; `interval` is in the same base."""

    start: int
    end: int
    number_start: int
    value: float
    value_high: float | None
    unit: str
    dimension: str
    factor: float
    bound: str
    interval: Interval
    lead: int
    rounded: bool = False


@kept
def _number_pattern() -> re.Pattern[str]:
    arabic = rf"(?:{ARABIC})(?:[多余几]?{SCALE})?(?:(?:{ARABIC}){SCALE})*"
    number = rf"(?:{arabic}|{CHINESE})"
    unit = pattern()
    listed = rf"(?P<list>(?:{number}(?:{unit})?(?:、|/(?!(?:10|十)?[万千](?![元吨个家人]))))+)?"
    ranged = rf"(?:(?P<low>{number})(?P<lowunit>{unit})?{_DASH})?"
    more = r"(?P<more>[多余]|[来几](?![方种元样次]))?"
    return re.compile(quick(rf"{listed}{ranged}(?P<number>{number}){more}(?P<unit>{unit})?"))


def find_figures(text: str) -> list[Figure]:
    """Return the figures of a paragraph in order of place."""
    hidden = _Hidden(masks(text))
    found = [*_ranks(text, hidden), *_fractions(text, hidden), *_tenths(text, hidden), *_doublings(text, hidden)]
    taken = _Hidden([(x.start, x.end) for x in found])
    for match in _number_pattern().finditer(text):
        found += _counted(text, match, hidden, taken)
    return sorted(found, key=lambda x: (x.number_start, x.start))


class _Hidden:
    """A set of stretches with a quick test of overlap."""

    __slots__ = ("_signs",)

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._signs = {i for start, end in spans for i in range(start, end)}

    def holds(self, start: int, end: int) -> bool:
        return not self._signs.isdisjoint(range(start, end))


def _counted(text: str, match: re.Match[str], hidden: _Hidden, taken: _Hidden) -> list[Figure]:
    """Read one numeral with its unit; a list of numerals that share a unit gives one figure each."""
    at = match.start("number")
    unit_text = match["unit"] or ""
    number_text = match["number"]
    out_of_sight = hidden.holds(at, match.end("number")) or taken.holds(at, match.end("number"))
    if out_of_sight or not _states_quantity(text, match, number_text, unit_text):
        return _listed(text, match, None, "", hidden)
    unit = unit_of(unit_text) if unit_text else Unit("", "bare", 1.0)
    try:
        number = read_number(number_text)
    except ValueError:
        return []
    head = _listed(text, match, unit, number_text, hidden)
    low = _low_end(match, number_text, unit, hidden)
    start = match.start("low") if low is not None else at
    return [
        *head,
        _figure(text, start, match.end(), number, unit, more=bool(match["more"]), low=low, lead=match.start()),
    ]


def _states_quantity(text: str, match: re.Match[str], number: str, unit: str) -> bool:
    before, after = text[match.start("number") - 1 : match.start("number")], text[match.end() : match.end() + 1]
    if (before and ((before.isascii() and before.isalpha()) or before in "第《·_")) or (
        before == "." and number[0].isdigit()
    ):
        return False
    if number[0].isdigit():
        return not (
            (not unit and ((after.isascii() and after.isalpha()) or after in "·号")) or (not unit and before in "-+×*/")
        )
    if not number.strip("零〇"):
        return False
    if number == "十" and before and before in "几数":
        return False  # 几十所, 数十人 tell no number
    if _ONE_THING.match(number + unit) or (number == "一" and unit not in ("倍", "成", "番")):
        return False
    if not unit:
        return (
            len(number) > 1
            and any(sign in SCALES for sign in number[1:])
            and any(x in number for x in "一二两三四五六七八九")
            and after not in "之分"
            and number not in ("千万", "百万", "亿万", "百千万")
        )
    if unit == "大":
        return _counts_big_things(text, match)
    if unit == "级" and len(number) == 1 and after.isdigit():
        return False  # 一级86株、二级241株: the grade of what is counted
    if unit in ("年", "日", "月") and len(number) > 1 and number[0] in "二一" and "〇" in number:
        return False
    if unit in (
        "点",
        "级",
        "步",
        "线",
        "环",
        "面",
        "方",
        "分",
        "城",
        "度",
        "角",
        "里",
        "斤",
        "团",
        "国",
        "网",
        "站",
        "课",
        "口",
        "班",
        "组",
        "队",
        "首",
        "字",
        "回",
        "通",
        "包",
        "单",
        "双",
        "对",
        "片",
        "段",
        "根",
        "把",
        "节",
        "则",
        "端",
        "轮",
        "链",
        "镇",
        "村",
        "县",
        "课",
        "岗",
        "克",
    ):
        return len(number) > 1 or (
            unit in ("轮", "级", "组", "队", "班", "对", "镇", "村", "县", "节", "回", "段") and after not in "联级化制"
        )
    if unit == "级":
        return False
    bare_scale = all(sign in SCALES for sign in number) and number != "十"
    return not bare_scale or _BOUND_RIGHT_BEFORE.search(text, 0, match.start("number")) is not None


def _counts_big_things(text: str, match: re.Match[str]) -> bool:
    """九大板块 counts; 三大 in a set name (十九大) or 大 of a size (两大) before a noun counts too."""
    after = text[match.end() : match.end() + 1]
    before = text[match.start() - 1 : match.start()]
    return "\u4e00" <= after <= "\u9fff" and after not in "小家地洋会精" and not (before and before in "十党")


def _low_end(match: re.Match[str], high: str, unit: Unit, hidden: _Hidden) -> Number | None:
    """Return the lower end of a range: 3—5个, 500万元至1000万元, 6.5%—7%, 1至2万亩."""
    text = match["low"]
    if text is None or hidden.holds(match.start("low"), match.end("low")):
        return None
    try:
        low = read_number(text)
    except ValueError:
        return None
    scale = re.search(rf"{SCALE}$", high)
    if not match["lowunit"] and scale and not re.search(rf"{SCALE}$", text) and high[0].isdigit():
        factor = scale_of(scale.group())
        low = Number(low.value * factor, low.step * factor, exact=False)
    other = unit_of(match["lowunit"]) if match["lowunit"] else unit
    if other.dimension != unit.dimension:
        return None
    ratio = other.factor / unit.factor
    low = Number(low.value * ratio, low.step * ratio, low.exact)
    return low if low.value < read_number(high).value else None


def _listed(text: str, match: re.Match[str], unit: Unit | None, last: str, hidden: _Hidden) -> list[Figure]:
    """Return the earlier members of a list that shares its last unit: 80、60、40万元. Each spans to the
    end of the list, where its unit stands. Without a unit at its end (2座、一级站5座) those with their own are told."""
    if not match["list"] or hidden.holds(match.start("list"), match.end("list")):
        return []
    scale = re.search(rf"{SCALE}$", last)
    found, at = [], match.start("list")
    for part in _MEMBERS.split(match["list"])[:-1]:
        own = re.search(rf"(?:{pattern()})$", part)
        digits = part[: own.start()] if own else part
        try:
            number = read_number(digits)
        except ValueError:
            return []
        if not own and scale and not re.search(rf"{SCALE}$", digits):
            factor = scale_of(scale.group())
            number = Number(number.value * factor, number.step * factor, exact=False)
        part_unit = unit_of(own.group()) if own else unit
        if part_unit is None:
            return []
        end = at + len(part) if own else match.end()
        found.append(_figure(text, at, end, number, part_unit, more=False, low=None, lead=match.start()))
        at += len(part) + 1
    return found


def _figure(
    text: str, start: int, end: int, number: Number, unit: Unit, *, more: bool, low: Number | None, lead: int
) -> Figure:
    bound, first, last = _bound(text, start, end, lead)
    factor = unit.factor if unit.dimension == "share" else 1.0
    inner_more = more or number.more
    interval = _interval(number, bound, inner_more, low)
    if inner_more and bound == "=":
        bound = ">="
    value = (low or number).value
    high = number.value if low is not None else None
    return Figure(
        start=first,
        end=last,
        number_start=start,
        value=_clean(value * factor),
        value_high=None if high is None else _clean(high * factor),
        unit="个" if unit.text == "大" else unit.text,
        dimension=unit.dimension,
        factor=unit.factor / factor,
        bound=_SIGNS.get(bound, bound),
        interval=interval.scaled(factor),
        lead=first if lead == start else lead,
        rounded=not number.exact,
    )


def _clean(value: float) -> float:
    return float(f"{value:.12g}")


def _bound(text: str, start: int, end: int, lead: int) -> tuple[str, int, int]:
    """Return the bound word on either side as a sign, and the place of figure and bound together."""
    after = _AFTER.match(text, end)
    tail = text[max(0, lead - 40) : lead]
    before = _BEFORE.search(tail)
    first = lead - (len(tail) - before.start()) if before else start
    if lead != start:
        first = start
    last = after.end() if after else end
    sign = _sign_after(after)
    if before is not None:
        sign = _sign_before(before, tail) or sign
    elif sign == "=" and _MOST_FAR.search(tail):
        sign = "<="
    elif sign == "=" and _LEAST_FAR.search(tail):
        sign = ">="
    return sign, first, last


def _sign_after(after: re.Match[str] | None) -> str:
    if after is None:
        return "="
    if after["above"] or after["more"]:
        return ">="
    return "<=" if after["below"] or after["within"] else "~"


def _sign_before(before: re.Match[str], tail: str) -> str | None:
    kind = before.lastgroup if before.lastgroup != "gap" else None
    for name in ("least", "most", "above", "below", "almost", "near"):
        if before[name]:
            kind = name
            break
    if kind in ("above", "below") and tail[: before.start()].endswith("不"):
        kind = "most" if kind == "above" else "least"
    return {"above": "above", "least": ">=", "most": "<=", "below": "below", "almost": "almost", "near": "~"}.get(
        kind or ""
    )


def _interval(number: Number, bound: str, more: bool, low: Number | None) -> Interval:
    """Return what the writing may stand for; see DESIGN.md section 3 and `docs/` for each bound."""
    value, half = number.value, number.step / 2
    if low is not None:
        return Interval(low.value, value)
    if more:
        step = _last_digit_step(value) if value == int(value) else number.step
        return Interval(value, value + step, low_open=False, high_open=True)
    if bound == "above":
        return Interval(value, inf, low_open=True)
    if bound == ">=":
        return Interval(value, inf)
    if bound == "below":
        return Interval(-inf, value, high_open=True)
    if bound == "<=":
        return Interval(-inf, value)
    if bound == "almost":
        return Interval(value * 0.9, value)
    if bound == "~":
        return Interval(value - max(half, abs(value) * 0.05), value + max(half, abs(value) * 0.05))
    if number.exact:
        return Interval(value, value)
    return Interval(value - half, value + half, high_open=True)


def _last_digit_step(value: float) -> float:
    """4500余 is under 4600: the scale of the last digit that is not nought."""
    step, whole = 1, int(value)
    while whole and whole % 10 == 0:
        whole //= 10
        step *= 10
    return float(step if whole else 1)


def _ranks(text: str, hidden: _Hidden) -> list[Figure]:
    found = []
    for match in _RANK.finditer(text):
        at = match.start("number") - 1
        lead = text[max(0, at - 14) : at]
        if hidden.holds(at, match.end()) or not _is_rank(lead, match["unit"], text[match.end() : match.end() + 1]):
            continue
        try:
            value = read_number(match["number"]).value
        except ValueError:
            continue
        found.append(Figure(at, match.end(), at + 1, value, None, "名", "rank", 1.0, "=", Interval(value, value), at))
    return found


def _is_rank(lead: str, unit: str | None, after: str) -> bool:
    cue = _RANK_CUE.search(lead) is not None
    closed = after == "" or after in "，。；、）)的,;！"
    return cue and (unit is not None or closed)


def _fractions(text: str, hidden: _Hidden) -> list[Figure]:
    found = []
    for match in _FRACTION.finditer(text):
        if hidden.holds(*match.span()):
            continue
        try:
            top, bottom = (
                read_number(match["num"]),
                read_number(match["den"] if match["den"] not in "百千万" else "一" + match["den"]),
            )
            low = _hundredths(match["low"])
        except ValueError:
            continue
        value = _clean(top.value / bottom.value)
        start, end = match.span()
        half = 0.0 if top.exact or match["den"] not in "百千" else top.step / 2 / bottom.value
        bound, first, last = _bound(text, start, end, start)
        interval = _interval(Number(value, half * 2, exact=half == 0), bound, False, low)
        sign = _SIGNS.get(bound, bound)
        lower, upper = (value, None) if low is None else (low.value, value)
        found.append(
            Figure(first, last, start, lower, upper, "%", "share", 1.0, sign, interval, first, rounded=half > 0)
        )
    return found


def _hundredths(text: str | None) -> Number | None:
    """Return the lower end of 百分之四至百分之五, or of 百分之四至五."""
    if text is None:
        return None
    number = read_number(text)
    return Number(_clean(number.value / 100), number.step / 100, number.exact)


def _tenths(text: str, hidden: _Hidden) -> list[Figure]:
    found = []
    for match in _TENTHS.finditer(text):
        if hidden.holds(*match.span()):
            continue
        value = read_number(match["num"]).value / 10
        if match["half"]:
            value += 0.05 if match["half"] == "半" else read_number(match["half"]).value / 100
        value = _clean(value)
        start, end = match.span()
        bound, first, last = _bound(text, start, end, start)
        step = 0.01 if match["half"] else 0.1
        interval = _interval(Number(value, step, exact=False), bound, False, None)
        sign = _SIGNS.get(bound, bound)
        found.append(Figure(first, last, start, value, None, "%", "share", 1.0, sign, interval, first, rounded=True))
    return found


def _doublings(text: str, hidden: _Hidden) -> list[Figure]:
    found = []
    for match in _DOUBLING.finditer(text):
        value = read_number(match["num"]).value if match["num"] else 1.0
        start, end = match.span()
        found.append(Figure(start, end, start, value, None, "番", "doublings", 1.0, "=", Interval(value, value), start))
    return found
