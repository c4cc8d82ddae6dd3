"""Averages beside the sum and the count they must follow from.

In: a stated average and the figures of its sentence. Out: what it should be, once for each sum and count it may be of.

Example: 举办夏令营26期，参营1170人次，平均每期45人次; 全年接听73万个，日均2000个.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from zsaudit.claims.claim import Claim, Period
from zsaudit.language.interval import Interval
from zsaudit.rules.sentences import Implied, between, plus, ratio

MOST = 2  # of so many sums or counts it is still plain which are meant
MONTH = 30.4375
WORKING = 0.66  # the least share of days on which an office works
_LABEL = re.compile(
    r"(?:平均)?(?:每(?P<each>[\u4e00-\u9fff]{1,2}?)|(?P<mean>[\u4e00-\u9fff])均|(?P<of>[亩])产|平均)(?:为|达到?|约)?"
    r"(?P<what>[\u4e00-\u9fff]{0,10})$"
)
_LIGHT = re.compile(r"购|拥有|配备|平均|花费|消费|超过|达到|约|近|达|为|的|了|有|各|可|金额|数量|人数|数")
_PEOPLE = ("people", "turns")
_DAYS, _MONTHS = ("日", "天"), ("月", "个月")


def averages(stated: Claim, at: int, claims: tuple[Claim, ...]) -> Iterator[Implied]:
    """Yield what an average would be of each sum and count told before it. `at` is its place among the claims."""
    label = _LABEL.search(_last_clause(stated.words_before))
    if label is None or stated.kind not in ("average", "total") or (stated.kind == "total" and not label["of"]):
        return
    each = label["each"] or label["mean"] or label["of"]
    earlier = [c for c in claims[:at] if c.kind == "total" and c.interval.bounded and c.status is stated.status]
    sums = [c for c in earlier if c.dimension == stated.dimension and _fits(label["what"], c)]
    if not each or not 1 <= len(sums) <= MOST or "。" in between(sums[-1], stated):
        return
    if each in (*_DAYS, *_MONTHS):
        yield from _over_time(sums, each, claims[:at])
        return
    counts = [c for c in earlier if c not in sums and _divides(each, c)]
    if not 1 <= len(counts) <= MOST:
        return
    whole = [(plus([_number(c) for c in counts]), tuple(counts))] if len(counts) > 1 else []
    for total in reversed(sums):
        for divisor, told in [*((_number(c), (c,)) for c in reversed(counts)), *whole]:
            found = ratio(total.interval, divisor)
            if found:
                yield Implied(found, (total, *told))


def _last_clause(text: str) -> str:
    return re.split(r"[，,；;：:。、（(]", text)[-1]


def _fits(what: str, total: Claim) -> bool:
    """Say whether what is averaged is the sum: 户均分红 of 分红480万元, but not 户均增收 of 集体收入480万元."""
    context = re.split(r"[，,；;：:。]", total.words_before)[-1] + total.context
    return all(sign in context for sign in _LIGHT.sub("", what))


def _divides(each: str, count: Claim) -> bool:
    if each in ("人", "名", "位"):
        return count.dimension in _PEOPLE
    if each == "户" and count.unit == "家":
        return True  # 企业160家，户均交易额887.5万元
    return count.unit.endswith(each) and count.dimension not in ("duration", "share")


def _number(count: Claim) -> Interval:
    """Return a count in its own unit: 1.2万亩 is 12000, not so many square metres."""
    return count.interval.scaled(1 / count.factor)


def _over_time(sums: Sequence[Claim], each: str, earlier: Sequence[Claim]) -> Iterator[Implied]:
    """Yield the mean of a day or a month over the period of the sum, all its days or those an office works."""
    for total in reversed(sums):
        for lengths in _lengths(total.as_of, each, earlier):
            for length in lengths:
                yield Implied(Interval(total.interval.low / length, total.interval.high / length), (total,))


def _lengths(period: Period | None, each: str, earlier: Sequence[Claim]) -> Iterator[tuple[float, ...]]:
    told = [c.value for c in earlier if c.dimension == "duration" and c.unit in (_DAYS if each in _DAYS else _MONTHS)]
    if told:
        yield tuple(told)
    elif period is not None and period.text is not None and period.start.day == 1 and period.days >= 28:
        if each in _MONTHS:
            yield (round(period.days / MONTH),)
        else:
            yield (float(period.days), period.days * WORKING, period.days * WORKING * 1.04)
