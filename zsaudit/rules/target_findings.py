"""The findings of the targets that stand in one way.

In: the outcomes of a graph, a verdict, the rule that reports it. Out: its findings.

Example: 25家 of the goal of 50个以上 is a finding of `TargetPending` with the share 50.0%.
"""

from __future__ import annotations

from collections.abc import Iterator

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding
from zsaudit.rules.naming import thing
from zsaudit.rules.pairs import amount, reasons_of
from zsaudit.rules.targets import Outcome, Verdict, outcomes
from zsaudit.rules.text import Message, Text


def target_findings(rule: type[Rule], graph: CorpusGraph, verdict: Verdict, told: Text) -> Iterator[Finding]:
    """Yield a finding of a rule for each target of a verdict.

    Args:
        told: the message, with places for {thing}, {target}, {actual} and {share}.
    """
    for outcome in outcomes(graph):
        if outcome.verdict is verdict:
            yield _finding(rule, graph, outcome, told)


def _finding(rule: type[Rule], graph: CorpusGraph, outcome: Outcome, message: Text) -> Finding:
    target, last = outcome.target, outcome.actuals[-1]
    told = "" if outcome.share is None else f"{outcome.share:.1%}"
    share = Text(f" ({told})", f"（{told}）") if told else ""
    return finding(
        rule,
        message=Message(
            message, {"thing": thing(target), "target": amount(target), "actual": amount(last), "share": share}
        ),
        locations=[claim_location(graph.document(c.path), c) for c in (target, *outcome.actuals)],
        confidence=outcome.confidence,
        measure=measure_of(target),
        reasons=reasons_of(outcome.links[-1]),
        facts={"share": outcome.share} if outcome.share is not None else {},
    )
