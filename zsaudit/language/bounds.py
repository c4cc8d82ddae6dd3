"""Bounds: the words on either side of a number that open its value to one side, and the interval that follows.

In: a text and the place of a number with its unit. Out: the bound's sign with the place of figure and bound together;
the `Interval` that the writing may stand for (DESIGN.md section 3; 以上, 不低于 are closed ends, 超过 an open one).

Example: 突破85.7万户 is from 857000 on, open below; 不足百家 is under 100; 近4000个 lies between 3600 and 4000.
"""

from __future__ import annotations

import re
from math import inf

from zsaudit.language.interval import Interval
from zsaudit.language.numerals import Number

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
SIGNS = {"above": ">=", "below": "<=", "almost": "~"}
# The signs that a figure shows of the finer ones worked with here.


def bound_of(text: str, start: int, end: int, lead: int) -> tuple[str, int, int]:
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


def interval_of(number: Number, bound: str, more: bool, low: Number | None) -> Interval:
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
