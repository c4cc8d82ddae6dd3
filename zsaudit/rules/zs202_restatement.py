"""ZS202 restatement: one figure told twice, and alike.

In: pairs of one thing and one time. Out: a finding where the intervals overlap.

Example: 39046人 and 3.9万名 of one autumn term agree once rounded.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from zsaudit.claims.claim import Claim
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.graph.when import When
from zsaudit.language.units import unit_of
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.pairs import amount, pairs, reasons_of, thing
from zsaudit.rules.text import Message, Text

_SAME = Text("{thing}: told twice alike, {first} and {second}", "{thing}：两处一致，{first}与{second}")
_ROUNDED = Text(
    "{thing}: {first} and {second} agree only thanks to rounding or a bound",
    "{thing}：{first}与{second}仅因四舍五入或限定词而一致",
)
WIDEST = 1.5


class Restatement(Rule):
    """One figure told twice, intervals overlapping."""

    code = "ZS202"
    name = "restatement"
    severity = Severity.INFO
    page = Page(
        what=Text(
            "Two figures of one thing and one time whose intervals overlap.",
            "同一事物同一时点的两个数字，在取整和限定范围内一致。",
        ),
        why=Text(
            "What agrees is evidence that the link is right, and shows what is safe to quote.",
            "一致的数字可放心引用。",
        ),
        remedy=Text(
            "Nothing needs to be done; where two agree only by rounding, quote the finer one.",
            "无需处理；仅因取整一致的，宜引用较精确者。",
        ),
        silent=Text(
            "Equal numbers of different things; an open bound far from the other figure.",
            "数值相同而事物不同者；“超过”一类限定与另一数相距过远者。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = ()
    not_reported: ClassVar[tuple[Example, ...]] = ()

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each pair of one time that agrees."""
        for pair in pairs(graph):
            if (
                not pair.both_actual
                or pair.when is not When.SAME
                or not pair.agree
                or not _close(pair.first, pair.second)
            ):
                continue
            first, second = pair.first, pair.second
            exact = first.interval.low == second.interval.low and first.interval.high == second.interval.high
            yield finding(
                Restatement,
                message=Message(
                    _SAME if exact else _ROUNDED,
                    {"thing": thing(second), "first": amount(first), "second": amount(second)},
                ),
                locations=[claim_location(graph.document(c.path), c) for c in (first, second)],
                confidence=pair.confidence,
                measure=measure_of(second),
                reasons=reasons_of(pair.link),
            )


def _close(first: Claim, second: Claim) -> bool:
    """An open bound (超过100家) agrees with a figure near it, not with any figure above it."""
    a, b = (max(abs(c.value * unit_of(c.unit).factor), 1e-12) for c in (first, second))
    return max(a, b) / min(a, b) <= WIDEST
