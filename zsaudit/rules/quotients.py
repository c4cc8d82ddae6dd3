"""Averages whose unit tells of what they are: 平均单价8.2元/件 is the income by the pieces.

In: a stated average and the figures of its sentence. Out: what it should be, once for the sum and the count before it.

Example: 业务量1350万件，业务收入9450万元，平均单价7元/件; 种植甘蔗3.2万亩，总产量16.8万吨，平均单产5.25吨/亩.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from zsaudit.claims.claim import Claim, Status
from zsaudit.language.units import unit_of
from zsaudit.rules.sentences import Implied, ratio

_LABEL = re.compile(
    r"(?P<of>[\u4e00-\u9fff]{0,10}?)(?:平均(?P<what>[\u4e00-\u9fff]{0,8}?)|均(?:单?价|产)|单产|单价|[电水气票房]价|单位(?:成本|造价|能耗|产出))"
    r"(?:已?(?:为|达到?|约为?|是|仅))*$"
)
_LIGHT = re.compile(
    r"综合|平均|全[省市县区州]|总体|整体|折合|销售|成交|每|其|年|的|费用|支出|收入|成本|价格?|单价|电价|水价|票价|造价|产值|产量|单产|单位|均"
)
# What a sum is: the whole of what was earned, paid, made or used, not the one or other sum of a sentence.
_SUM = re.compile(
    r"(?:额|收入|收益|费用?|价款|货款|款项|产值|产量|总产|用量|销量|支出|成本|电量|水量|耗|造价|总价|投资)[^，。；、]{0,4}$"
)
_ASIDE = ("growth", "share", "rank", "change", "points", "rate", "times")


def quotients(stated: Claim, at: int, claims: tuple[Claim, ...]) -> Iterator[Implied]:
    """Yield what an average by its unit would be of the two figures right before it. `at` is its place among the
    claims."""
    label = _LABEL.fullmatch(re.split(r"[，,；;：:。、（(]", stated.words_before)[-1])
    if label is None or not re.fullmatch(r"[^/／每]+[/／每][^/／每]+", stated.unit) or not stated.interval.bounded:
        return
    top, _, bottom = stated.unit.replace("／", "/").replace("每", "/").partition("/")
    told = [c for c in claims[:at] if c.kind not in _ASIDE][-2:]
    sums = [c for c in told if c.dimension == unit_of(top).dimension and _SUM.search(c.words_before)]
    counts = [c for c in told if _counts(c, bottom)]
    if not all(
        sign in "".join(c.context + c.subject for c in told)
        for sign in _LIGHT.sub("", label["of"] + (label["what"] or ""))
    ):
        return
    plain = all(c.kind == "total" and c.interval.bounded and c.status is Status.ACTUAL for c in told)
    if len(sums) == len(counts) == 1 and sums != counts and plain:
        found = ratio(sums[0].interval, counts[0].interval.scaled(1 / counts[0].factor))
        if found:
            yield Implied(found, (sums[0], counts[0]))


def _counts(claim: Claim, unit: str) -> bool:
    people = claim.dimension == "people" and unit in ("人", "名", "位", "生")
    return people or claim.unit == unit
