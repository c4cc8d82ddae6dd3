"""ZS301 target-met: a target and the figure that meets it.

In: the outcomes of targets. Out: a finding for each target that is met.

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
    "{thing}: the target of {target} is met with {actual}{share}", "{thing}：目标{target}，实际{actual}，已完成{share}"
)


class TargetMet(Rule):
    """A target that is met."""

    code = "ZS301"
    name = "target-met"
    severity = Severity.INFO
    page = Page(
        what=Text(
            "A target and a figure of the same thing that reaches it.",
            "目标及达到该目标的实际数。",
        ),
        why=Text(
            "A promise kept is worth telling.",
            "兑现的承诺值得一提。",
        ),
        remedy=Text(
            "Nothing needs to be done.",
            "无需处理。",
        ),
        silent=Text(
            "Figures of another level, place or stretch of time; the state at the time the target was set.",
            "级别、地区、时段不同者；制定目标时的基数。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = ()
    not_reported: ClassVar[tuple[Example, ...]] = ()

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each target that is met."""
        for outcome in outcomes(graph):
            if outcome.verdict is Verdict.MET:
                yield _finding(graph, outcome)


def _finding(graph: CorpusGraph, outcome: Outcome) -> Finding:
    target, last = outcome.target, outcome.actuals[-1]
    share = f" ({outcome.share:.1%})" if outcome.share is not None else ""
    return finding(
        TargetMet,
        message=Message(
            _MESSAGE, {"thing": thing(target), "target": amount(target), "actual": amount(last), "share": share}
        ),
        locations=[claim_location(graph.document(c.path), c) for c in (target, *outcome.actuals)],
        confidence=outcome.confidence,
        measure=measure_of(target),
        reasons=reasons_of(outcome.links[-1]),
        facts={"share": outcome.share} if outcome.share is not None else {},
    )
