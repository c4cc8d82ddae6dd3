"""ZS304 target-open: a target of which no document of the corpus reports a result.

In: targets without an outcome. Out: a finding for each.

Example: 到2022年引进创新创业团队20个以上, and no later document tells of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from zsaudit.claims.claim import Claim, Status
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.pairs import amount, thing
from zsaudit.rules.targets import deadline, outcomes
from zsaudit.rules.text import Message, Text

_MESSAGE = Text("{thing}: no result is told of the target of {target}", "{thing}：目标{target}，语料中未见结果")
_CONFIDENCE = 0.6


class TargetOpen(Rule):
    """A target without a result."""

    code = "ZS304"
    name = "target-open"
    severity = Severity.INFO
    page = Page(
        what=Text(
            "A target with a deadline, laid down in one document, of which no other figure tells.",
            "文件提出的有期限的目标，语料中没有任何结果。",
        ),
        why=Text(
            "A promise of which nobody speaks again is easily lost.",
            "无人再提的承诺最易落空。",
        ),
        remedy=Text(
            "Look for the result, or add the document that tells it.",
            "查找结果，或补充相关文件。",
        ),
        silent=Text(
            "Targets without a deadline; targets of the newest document.",
            "无期限的目标；最新文件提出的目标。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = ()
    not_reported: ClassVar[tuple[Example, ...]] = ()

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each target with a deadline and without an outcome, the newest document's apart."""
        told = {outcome.target for outcome in outcomes(graph)}
        newest: dict[str | None, date] = {}
        for document in graph.documents:
            if document.date:
                newest[document.place] = max(document.date, newest.get(document.place, document.date))
        for claim in graph.claims:
            if claim in told or not _due(claim) or claim.document_date is None or claim.document_date >= newest[graph.document(claim.path).place]:
                continue
            yield finding(
                TargetOpen,
                message=Message(_MESSAGE, {"thing": thing(claim), "target": amount(claim)}),
                locations=[claim_location(graph.document(claim.path), claim)],
                confidence=_CONFIDENCE,
                measure=measure_of(claim),
            )


def _due(claim: Claim) -> bool:
    return (
        claim.status is Status.TARGET
        and deadline(claim) is not None
        and claim.timed and claim.kind not in ("threshold", "duration", "rank")
        and claim.dimension != "duration"
    )
