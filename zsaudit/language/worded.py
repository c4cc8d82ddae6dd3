"""Figures that are no numeral with a unit: ranks, fractions, tenths and doublings.

In: a paragraph's text and the stretches in which no figure is looked for. Out: `Figure`s.

Example: 居全省第五 is rank 5; 百分之三点五 is 0.035; 七成以上 is 0.7 or more; 翻一番 is one doubling.
"""

from __future__ import annotations

import re

from zsaudit.language.bounds import SIGNS, bound_of, interval_of
from zsaudit.language.figure import Figure, Hidden, clean
from zsaudit.language.interval import Interval
from zsaudit.language.numerals import Number, read_number

_RANK = re.compile(r"第(?P<number>\d+|[一二三四五六七八九十]{1,3})(?P<unit>位|名)?")
_RANK_CUE = re.compile(
    r"(?:居|列|排|位|名|跃|升|全国|全省|全市|全区|全县|全州|全球|世界|省内|国内|中部|西部|东部|城市|增速|总量)[^，。；]{0,8}$"
)
_PARTS_OF = r"(?:[一二两三四五六七八九十百零点]+|\d+(?:\.\d+)?)"
_FRACTION = re.compile(
    rf"(?:(?<![从由自])百分之(?P<low>{_PARTS_OF})(?:[-—–~～－]{{1,2}}|至|到))?"
    rf"(?P<den>百|千|万|[二两三四五六七八九十]+)分之(?P<num>{_PARTS_OF})(?P<unit>点)?"
)
_UP_TO = re.compile(rf"(?:至|到|[-—–~～－]{{1,2}})(?P<high>{_PARTS_OF})(?![分点个%％月年日\d])")
_TENTHS = re.compile(
    r"(?P<num>[一二两三四五六七八九])成(?P<half>半|[一二三四五六七八九])?(?=[^立员功果长效交熟因本分为人]|$)"
)
_DOUBLING = re.compile(r"翻(?:了)?(?P<num>[一两二三四]|\d)番|翻番")


def worded(text: str, hidden: Hidden) -> list[Figure]:
    """Return the ranks, fractions, tenths and doublings of a text that do not lie in hidden stretches."""
    return [*_ranks(text, hidden), *_fractions(text, hidden), *_tenths(text, hidden), *_doublings(text, hidden)]


def _ranks(text: str, hidden: Hidden) -> list[Figure]:
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


def _fractions(text: str, hidden: Hidden) -> list[Figure]:
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
        start, end = match.span()
        if (
            low is None
            and match["den"] == "百"
            and (more := _UP_TO.match(text, end))
            and text[start - 1 : start] not in tuple("从由自")
        ):
            low, top, end = _hundredths(match["num"]), read_number(more["high"]), more.end()
        value = clean(top.value / bottom.value)
        half = 0.0 if top.exact or match["den"] not in "百千" else top.step / 2 / bottom.value
        bound, first, last = bound_of(text, start, end, start)
        interval = interval_of(Number(value, half * 2, exact=half == 0), bound, False, low)
        sign = SIGNS.get(bound, bound)
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
    return Number(clean(number.value / 100), number.step / 100, number.exact)


def _tenths(text: str, hidden: Hidden) -> list[Figure]:
    found = []
    for match in _TENTHS.finditer(text):
        if hidden.holds(*match.span()):
            continue
        value = read_number(match["num"]).value / 10
        if match["half"]:
            value += 0.05 if match["half"] == "半" else read_number(match["half"]).value / 100
        value = clean(value)
        start, end = match.span()
        bound, first, last = bound_of(text, start, end, start)
        step = 0.01 if match["half"] else 0.1
        interval = interval_of(Number(value, step, exact=False), bound, False, None)
        sign = SIGNS.get(bound, bound)
        found.append(Figure(first, last, start, value, None, "%", "share", 1.0, sign, interval, first, rounded=True))
    return found


def _doublings(text: str, hidden: Hidden) -> list[Figure]:
    found = []
    for match in _DOUBLING.finditer(text):
        value = read_number(match["num"]).value if match["num"] else 1.0
        start, end = match.span()
        found.append(Figure(start, end, start, value, None, "番", "doublings", 1.0, "=", Interval(value, value), start))
    return found
