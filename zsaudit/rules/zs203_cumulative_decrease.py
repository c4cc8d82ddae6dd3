"""ZS203 cumulative-decrease: what can only grow falls.

In: pairs of cumulative figures in time. Out: a finding where the later one is lower.

Example: 累计加装电梯412部 at the end of 2022, 396部 in the middle of 2023.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.naming import thing
from zsaudit.rules.pairs import amount, pairs, reasons_of
from zsaudit.rules.series import falls
from zsaudit.rules.text import Message, Text

_MESSAGE = Text("{thing}: a running total falls from {first} to {second}", "{thing}：累计数由{first}降为{second}")
_HINT = Text(
    "Check whether both count from the same start and the same things.", "请核对两处累计的起点和口径是否一致。"
)


class CumulativeDecrease(Rule):
    """A running total falls."""

    code = "ZS203"
    name = "cumulative-decrease"
    severity = Severity.WARNING
    page = Page(
        what=Text(
            "A figure told as cumulative (累计) that is lower at a later time.",
            "文中称“累计”的数字，后一时点反而减少。",
        ),
        why=Text(
            "A running total cannot fall: one of the two is wrong, or they count differently.",
            "累计数不应减少，必有一误或口径不同。",
        ),
        remedy=Text(
            "Check start and coverage of both.",
            "核对两处累计的起点与口径。",
        ),
        silent=Text(
            "Counts from different starts; stocks that may fall.",
            "累计起点不同者；可增可减的存量。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "滨江市老旧小区改造情况\n"
                    "截至2022年底，全市累计加装电梯412部。\n"
                    "滨江市住房和城乡建设局\n2023年1月10日",
                ),
                (
                    "b.txt",
                    "滨江市民生实事进展通报\n"
                    "截至2023年6月底，全市累计加装电梯396部。\n"
                    "滨江市住房和城乡建设局\n2023年7月8日",
                ),
            ),
            Text("412 lifts so far, later only 396", "累计加装电梯由412部降为396部"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "云岭县高标准农田建设情况\n"
                    "截至2020年底，全县累计建成高标准农田62.5万亩。\n"
                    "云岭县农业农村局\n2021年3月2日",
                ),
                (
                    "b.txt",
                    "云岭县农业农村工作总结\n"
                    "截至2021年底，全县累计建成高标准农田56.2万亩。\n"
                    "云岭县农业农村局\n2022年1月11日",
                ),
            ),
            Text("625 thousand mu so far, later 562 thousand", "累计建成高标准农田由62.5万亩降为56.2万亩"),
        ),
    )
    not_reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "滨江市老旧小区改造情况\n"
                    "截至2022年底，全市累计加装电梯412部。\n"
                    "滨江市住房和城乡建设局\n2023年1月10日",
                ),
                (
                    "b.txt",
                    "滨江市民生实事进展通报\n"
                    "截至2023年6月底，全市累计加装电梯436部。\n"
                    "滨江市住房和城乡建设局\n2023年7月8日",
                ),
            ),
            Text("the running total grows", "累计数增加"),
        ),
        Example(
            (
                ("a.txt", "云岭县畜牧业情况\n2020年末，全县生猪存栏62.5万头。\n云岭县农业农村局\n2021年3月2日"),
                ("b.txt", "云岭县农业农村工作总结\n2021年末，全县生猪存栏56.2万头。\n云岭县农业农村局\n2022年1月11日"),
            ),
            Text("a stock may fall", "存栏数可增可减"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each running total that falls."""
        for pair in pairs(graph):
            if not pair.both_actual or not falls(pair):
                continue
            first, second = pair.first, pair.second
            yield finding(
                CumulativeDecrease,
                message=Message(_MESSAGE, {"thing": thing(second), "first": amount(first), "second": amount(second)}),
                locations=[claim_location(graph.document(c.path), c) for c in (first, second)],
                confidence=pair.confidence,
                measure=measure_of(second),
                hint=Message(_HINT),
                reasons=reasons_of(pair.link),
                facts={"change": second.value - first.value},
            )
