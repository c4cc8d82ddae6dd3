"""ZS204 unchanged: one thing at a later time, the same.

In: series of actual figures. Out: a finding for each series that did not change.

Example: 省机器人骨干企业3家 in 2021-07 and in 2022-06.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.pairs import amount, reasons_of, thing
from zsaudit.rules.series import all_series
from zsaudit.rules.text import Message, Text

_MESSAGE = Text("{thing}: unchanged at {value}", "{thing}：{value}，未变化")


class Unchanged(Rule):
    """One measure at a later time, the same value."""

    code = "ZS204"
    name = "unchanged"
    severity = Severity.INFO
    page = Page(
        what=Text(
            "One thing at two or more times with the same value.",
            "同一指标在不同时点数值未变。",
        ),
        why=Text(
            "A figure that never moves may have been copied from the year before.",
            "长期不变的数字，可能是照抄上年。",
        ),
        remedy=Text(
            "Check that the later figure was counted anew.",
            "请确认后一数字为重新统计。",
        ),
        silent=Text(
            "Figures of different things that are equal by chance.",
            "事物不同而数值偶合者。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = ()
    not_reported: ClassVar[tuple[Example, ...]] = ()

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each series whose points are all equal."""
        for series in all_series(graph):
            if series.changed:
                continue
            last = series.points[-1]
            yield finding(
                Unchanged,
                message=Message(_MESSAGE, {"thing": thing(last), "value": amount(last)}),
                locations=[claim_location(graph.document(c.path), c) for c in series.points],
                confidence=series.confidence,
                measure=measure_of(last),
                reasons=reasons_of(series.pairs[0].link),
            )
