"""Rates of change, changes and multiples beside the two values they must follow from.

In: a stated change and the figures of its sentence. Out: what it should be.

Example: 由4.0亿元上升为5.2亿元，同比增长30%; 税收98.6亿元，同比增收8.4亿元、增长9.3%; 由45.2%提高到52.6%，提高7.4个百分点.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from zsaudit.claims.claim import Claim
from zsaudit.language.interval import Interval
from zsaudit.language.lists import any_of
from zsaudit.rules.sentences import Implied, behind, between, ratio

FARTHEST = 24
_DOWN = re.compile(r"降|减|少|跌|回落|缩|压")
_MOVED = r"(?:增长|增加|上升|提高|提升|上涨|扩大|下降|减少|降低|下跌|回落|缩减|缩短|压缩|压减|增幅|降幅|增速|升幅|涨幅|增|降|减)"
# Between the later value and its change stands nothing but when it is reckoned from and that it is a change.
_STATED = re.compile(
    rf"^[，,、；;（(）)年]*(?:年均|同比|环比|平均每?年|共|累计|净|总体|实际|名义|(?P<base>[比较][^，。；、]{{1,12}}?))*"
    rf"{_MOVED}(?:了|率|幅度?|额)?(?:约|近|超过?|达到?|为|逾|幅)*$"
)
_MULTIPLE = re.compile(
    r"^[，,、（(]*(?:约|已|相当于|大约)*(?:是|为|达到?)(?P<base>[^，。；、]{1,14}?)的?(?:约|近|超过?)*$"
)
_PRIOR = re.compile(
    r"上年|去年|同期|由(?!于)|从(?!业|事)|上期|原(?:有|来|先|定|计划)|(?<![\u4e00-\u9fff])原|[比较](?!例|大|快|好)"
)
# The earlier value behind the later one: 2880吨，与2021年的3200吨相比.
_AGAINST = re.compile(r"[与同和跟][^，。；、]{0,12}$")
_HELD_AGAINST = re.compile(r"[与同和跟][^，。；、]{1,20}的$")
_COMPARED = re.compile(r"相比|相较|比较")
_YEARLY = re.compile(r"年均|平均每?年")
_YEAR = re.compile(r"(?:19|20)\d{2}")
_SUBJECT = re.compile(r"[\u4e00-\u9fff]")
_VALUES = ("total", "base", "rate", "share", "duration", "average")


def growths(stated: Claim, at: int, claims: tuple[Claim, ...]) -> Iterator[Implied]:
    """Yield what a stated change would be by the values told before it. `at` is its place among the claims."""
    if stated.kind == "growth":
        beside = _of_change(stated, claims[:at])
        if beside is not None:
            yield beside
            return
    if stated.kind in ("growth", "points", "change", "times") or re.search(rf"{_MOVED}率", stated.words_before[-6:]):
        yield from _of_two_values(stated, claims[:at])


def _of_change(stated: Claim, earlier: tuple[Claim, ...]) -> Implied | None:
    """Return the rate that a value and the change stated beside it make: 98.6亿元，增收8.4亿元、增长9.3%."""
    change = next((c for c in earlier[-1:] if c.kind == "change"), None)
    if change is None or not size(change).bounded or not _is_change(stated) or _at_constant_prices(stated):
        return None
    values = [
        c
        for c in earlier
        if c.kind in ("total", "average") and c.dimension == change.dimension and c.span < change.span
    ]
    if not values or not _next_to(values[-1], change) or not _next_to(change, stated):
        return None
    base = _compared_with(values[-1])  # 171家，比上年的152家增加19家、增长12.5%
    value, moved = values[-1].interval, size(change)
    found = ratio(moved, value) if base else _rate(value, moved, _sign(change))
    return Implied(found, (change, values[-1]), sure=True) if found and _sign(change) == _sign(stated) else None


def _is_change(stated: Claim) -> bool:
    return re.search(rf"{_MOVED}(?:了|率)?(?:约|近|超|达到?|为)*$", stated.words_before.rstrip("，、")) is not None


def _next_to(first: Claim, second: Claim) -> bool:
    words = between(first, second)
    return len(words) <= 16 and "。" not in words and "；" not in words


def _rate(value: Interval, change: Interval, sign: int) -> Interval | None:
    """Return change / (value - change): the rate on the value before."""
    base = Interval(value.low - sign * change.high, value.high - sign * change.low)
    if sign < 0:
        base = Interval(value.low + change.low, value.high + change.high)
    return ratio(change, base)


def _of_two_values(stated: Claim, earlier: tuple[Claim, ...]) -> Iterator[Implied]:
    values = [c for c in earlier if c.kind in _VALUES]
    if len(values) < 2 or any(
        c.kind not in ("change", "growth", "points") for c in earlier if c.span > values[-1].span
    ):
        return
    told = _two(values[-2], values[-1])
    words = between(values[-1], stated)
    last = _own(re.sub(r"^(?:相比|相较|比较)(?:于|来说)?(?:之下)?[，,]?", "", words))
    match = (_MULTIPLE if stated.kind == "times" and not _STATED.match(last) else _STATED).match(last)
    if told is None or match is None or len(words) > FARTHEST + 12:
        return
    first, second = told
    if match["base"] and not _is_base(match["base"], first):
        return
    implied = _implied(stated, first, second, multiple=match.re is _MULTIPLE, yearly=_YEARLY.search(last) is not None)
    if implied is not None and implied.high > 0:
        yield Implied(implied, (second, first), sure=second.span > first.span and _reaches(first, second))


def _reaches(first: Claim, second: Claim) -> bool:
    """Say whether the words between two values tell that the first became the second: 由120家增至264家."""
    return first.kind == "base" or re.search(r"[到至]$", between(first, second)) is not None


def _own(words: str) -> str:
    """Return the words that introduce a change, after those of another change beside it."""
    parts = re.split(r"(?<=[^，,、；;（(）)])[，,、]", words.strip())
    return parts[-1]


def _compared_with(value: Claim) -> bool:
    """Say whether a value is what another is held against: 比上年的152家, 与2010年的441,092人相比."""
    if re.search(r"[比较][^，。；、]{1,12}的$", value.words_before):
        return True
    return _HELD_AGAINST.search(value.words_before) is not None and _COMPARED.match(behind(value)) is not None


_FROM_A_DAY = re.compile(r"[由从][^，。；、]{2,10}的$")


def _two(old: Claim, new: Claim) -> tuple[Claim, Claim] | None:
    """Return the earlier and the later of two values, where the text says which is which."""
    if (
        old.dimension != new.dimension
        or len(between(old, new)) > FARTHEST
        or not (old.interval.bounded and new.interval.bounded)
    ):
        return None
    if old.kind == "base" or _prior(old.words_before) or _FROM_A_DAY.search(old.words_before):
        return old, new
    if _prior(between(old, new)) or _compared(old, new):
        return new, old
    a, b = old.as_of, new.as_of
    dated = a is not None and b is not None and a.text is not None and b.text is not None and a.end.year < b.end.year
    return (old, new) if dated and old.subject == new.subject else None


def _prior(words: str) -> bool:
    return _PRIOR.search(words, max(0, len(words) - 14)) is not None


def _compared(old: Claim, new: Claim) -> bool:
    """Say whether the second of two values is what the first is held against: 与2021年的3200吨相比."""
    return _AGAINST.search(between(old, new)) is not None and _COMPARED.match(behind(new)) is not None


def _is_base(words: str, first: Claim) -> bool:
    """Say whether what a change is reckoned from is the earlier value, not another year's."""
    told = _YEAR.search(words)
    if told is None:
        return first.as_of is None or not _SUBJECT.sub("", words)
    return first.as_of is not None and first.as_of.end.year == int(told.group())


def _implied(stated: Claim, first: Claim, second: Claim, *, multiple: bool, yearly: bool) -> Interval | None:
    sign = _sign(stated)
    a, b = first.interval, second.interval
    if stated.kind in ("points", "change"):
        if (stated.kind == "points") != (first.dimension == "share") or (
            stated.kind == "change" and stated.dimension != first.dimension
        ):
            return None
        moved = _difference(a, b, sign)
        scale = 100.0 if stated.kind == "points" else 1.0
        years = _years(first, second) if yearly else 1
        return moved.scaled(scale / years) if years else None
    if first.dimension == "share" and stated.kind == "growth":
        return None  # a share that grows by so many per cent is mostly meant in points
    quotient = ratio(b, a)
    if quotient is None or (stated.kind == "growth" and _at_constant_prices(stated, first, second)):
        return None
    if stated.kind == "times" and multiple:
        return quotient
    if yearly:
        return _compound(quotient, _years(first, second))
    return Interval(quotient.low - 1, quotient.high - 1) if sign > 0 else Interval(1 - quotient.high, 1 - quotient.low)


def _difference(a: Interval, b: Interval, sign: int) -> Interval:
    return Interval(b.low - a.high, b.high - a.low) if sign > 0 else Interval(a.low - b.high, a.high - b.low)


def _years(first: Claim, second: Claim) -> int:
    if first.as_of is None or second.as_of is None:
        return 0
    return second.as_of.end.year - first.as_of.end.year


def _compound(quotient: Interval, years: int) -> Interval | None:
    """Return the yearly rate, whether it was reckoned over the years between or over all of them."""
    if years < 1 or quotient.low <= 0:
        return None
    rates = [x ** (1 / n) - 1 for x in (quotient.low, quotient.high) for n in (years, years + 1)]
    return Interval(min(rates), max(rates))


def _at_constant_prices(*claims: Claim) -> bool:
    return any(re.search(any_of("real_growth"), c.subject + c.context + c.words_before[-12:]) for c in claims)


def _sign(claim: Claim) -> int:
    return -1 if _DOWN.search(claim.words_before[-6:]) else 1


def size(claim: Claim) -> Interval:
    """Return a change without its sign."""
    return claim.interval.negated if claim.falls else claim.interval
