"""ZS303 target-pending: the deadline has not passed; the share reached.

In: the outcomes of targets. Out: a finding for each target that is pending.

Example: the goal of 50 by 2022 stands at 18 (36 %), then at 25 (50 %).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.pairs import amount, reasons_of, thing
from zsaudit.rules.targets import Outcome, Verdict, outcomes
from zsaudit.rules.text import Message, Text

_MESSAGE = Text(
    "{thing}: {actual} of the target of {target}{share}, the deadline not passed",
    "{thing}：目标{target}，目前{actual}{share}，期限未到",
)


class TargetPending(Rule):
    """A target that is pending."""

    code = "ZS303"
    name = "target-pending"
    severity = Severity.INFO
    page = Page(
        what=Text(
            "A target whose deadline has not passed, and how much of it is reached.",
            "期限未到的目标及其完成进度。",
        ),
        why=Text(
            "It shows in time which targets are behind.",
            "便于及早发现进度滞后的目标。",
        ),
        remedy=Text(
            "Nothing needs to be done.",
            "无需处理。",
        ),
        silent=Text(
            "Figures of another level, place or stretch of time.",
            "级别、地区、时段不同者。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = ()
    not_reported: ClassVar[tuple[Example, ...]] = ()

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each target that is pending."""
        for outcome in outcomes(graph):
            if outcome.verdict is Verdict.PENDING:
                yield _finding(graph, outcome)


def _finding(graph: CorpusGraph, outcome: Outcome) -> Finding:
    target, last = outcome.target, outcome.actuals[-1]
    share = f" ({outcome.share:.1%})" if outcome.share is not None else ""
    return finding(
        TargetPending,
        message=Message(
            _MESSAGE, {"thing": thing(target), "target": amount(target), "actual": amount(last), "share": share}
        ),
        locations=[claim_location(graph.document(c.path), c) for c in (target, *outcome.actuals)],
        confidence=outcome.confidence,
        measure=measure_of(target),
        reasons=reasons_of(outcome.links[-1]),
        facts={"share": outcome.share} if outcome.share is not None else {},
    )
