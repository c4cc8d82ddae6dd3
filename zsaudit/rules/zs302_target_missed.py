"""ZS302 target-missed: the deadline has passed and the figure falls short.

In: the outcomes of targets. Out: a finding for each target that is missed.

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
    "{thing}: the target of {target} was missed with {actual}{share}",
    "{thing}：目标{target}，期满实际{actual}，未完成{share}",
)


class TargetMissed(Rule):
    """A target that is missed."""

    code = "ZS302"
    name = "target-missed"
    severity = Severity.WARNING
    page = Page(
        what=Text(
            "A target whose deadline has passed, and a figure of that time that falls short.",
            "期限已到而实际数未达目标。",
        ),
        why=Text(
            "A missed target is what auditors and deputies ask about.",
            "未完成的目标是审计和代表委员关注的重点。",
        ),
        remedy=Text(
            "Explain the shortfall, or correct the figure.",
            "说明未完成的原因，或更正数字。",
        ),
        silent=Text(
            "Targets whose deadline has not passed; targets of which no figure tells (ZS304).",
            "期限未到者；无结果可查者（见 ZS304）。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = ()
    not_reported: ClassVar[tuple[Example, ...]] = ()

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each target that is missed."""
        for outcome in outcomes(graph):
            if outcome.verdict is Verdict.MISSED:
                yield _finding(graph, outcome)


def _finding(graph: CorpusGraph, outcome: Outcome) -> Finding:
    target, last = outcome.target, outcome.actuals[-1]
    share = f" ({outcome.share:.1%})" if outcome.share is not None else ""
    return finding(
        TargetMissed,
        message=Message(
            _MESSAGE, {"thing": thing(target), "target": amount(target), "actual": amount(last), "share": share}
        ),
        locations=[claim_location(graph.document(c.path), c) for c in (target, *outcome.actuals)],
        confidence=outcome.confidence,
        measure=measure_of(target),
        reasons=reasons_of(outcome.links[-1]),
        facts={"share": outcome.share} if outcome.share is not None else {},
    )
