"""What a percentage is a rate of, where that stands in other words than right before it.

In: the words of a figure, and what it is told of. Out: the same, with the growth or the rate that is named.

Example: 各类用户耗水率差别较大，农田灌溉为63%，工业为24% tells 农田灌溉耗水率 and 工业耗水率.
"""

from __future__ import annotations

import re
from dataclasses import replace

from zsaudit.claims.figure_words import Words
from zsaudit.claims.surroundings import Surroundings

_GROWTH_NAME = re.compile(r"(?:涨幅|增速|增幅|(?:增长|上涨)(?:幅度|速度))$")
_BY_RATE = re.compile(
    r"(?:^|[，,；;：:])(?:从|按|其中)?(?:各[类地项种级]?[\u4e00-\u9fff]{0,4}?|不同[\u4e00-\u9fff]{0,4}?)?的?"
    r"(?P<rate>[\u4e00-\u9fff]{2}率)(?:的?(?:差别|差异|差距|分布)[\u4e00-\u9fff]{0,4}|来?看)[，,：:]"
)
_RATE = re.compile(r"率|比例|占比|比重|增|降|幅|速")
SHORT = 2


def named_rate(around: Surroundings, kind: str, thing: str) -> str:
    """Return a thing with the rate that the clauses before tell all figures of the sentence by."""
    told = _BY_RATE.search(around.lead) if kind == "rate" else None
    return thing if told is None or _RATE.search(thing) else thing + told["rate"]


def named_change(words: Words, thing: str) -> tuple[Words, str]:
    """涨幅从21.7%回落到14.8% tells a growth though 回落到 alone stands before it."""
    named = _GROWTH_NAME.search(thing)
    if words.kind != "rate" or named is None or named.start() < SHORT:
        return words, thing
    return replace(words, kind="growth"), thing[: named.start()]
