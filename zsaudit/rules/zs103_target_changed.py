"""ZS103 target-changed: the target for one deadline differs in a later document.

In: pairs of targets of one thing and one deadline. Out: a finding where the later target differs.

Example: the share of forest by 2025 is 42.5 % in the plan and 41.8 % in the notice of the next year.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from zsaudit.claims.claim import Claim, Status
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.graph.when import When, is_static
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.naming import thing
from zsaudit.rules.pairs import amount, pairs, reasons_of
from zsaudit.rules.targets import deadline
from zsaudit.rules.text import Message, Text

_MESSAGE = Text(
    "{thing}: the target was {first}, and is {second} in the later document",
    "{thing}：原定目标{first}，后一文件改为{second}",
)
_HINT = Text("If the target was lowered, say by which decision.", "目标如有调整，请注明调整依据。")


class TargetChanged(Rule):
    """The target for one deadline differs in a later document."""

    code = "ZS103"
    name = "target-changed"
    severity = Severity.WARNING
    page = Page(
        what=Text(
            "Two targets of one thing for one deadline that differ between documents.",
            "同一事物、同一期限的目标，在前后文件中不一致。",
        ),
        why=Text(
            "A target that is quietly changed cannot be held against anyone.",
            "目标悄然调整，考核便失去依据。",
        ),
        remedy=Text(
            "Name the decision that changed the target, or correct it.",
            "注明调整依据，或予以更正。",
        ),
        silent=Text(
            "Targets of different deadlines, levels or places; targets of one document.",
            "期限、级别、地区不同的目标；同一文件内的分项目标。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                ("a.txt", "青泉市学前教育发展规划\n到2025年，全市新建公办幼儿园60所。\n青泉市人民政府\n2021年9月10日"),
                (
                    "b.txt",
                    "青泉市教育局2023年工作要点\n到2025年，全市新建公办幼儿园48所。\n青泉市教育局\n2023年2月20日",
                ),
            ),
            Text("60 new kindergartens by 2025, then 48", "2025年新建幼儿园目标由60所变为48所"),
        ),
        Example(
            (
                ("a.txt", "云岭县国土绿化规划\n到2025年，全县森林覆盖率达到42.5%。\n云岭县林业局\n2021年6月3日"),
                (
                    "b.txt",
                    "云岭县林业局关于进一步推进国土绿化工作的通知\n"
                    "到2025年，全县森林覆盖率达到41.8%。\n"
                    "云岭县林业局\n2022年3月18日",
                ),
            ),
            Text("42.5 % of forest by 2025, then 41.8 %", "2025年森林覆盖率目标由42.5%变为41.8%"),
        ),
    )
    not_reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                ("a.txt", "青泉市学前教育发展规划\n到2025年，全市新建公办幼儿园60所。\n青泉市人民政府\n2021年9月10日"),
                ("b.txt", "青泉市教育现代化规划\n到2030年，全市新建公办幼儿园90所。\n青泉市人民政府\n2023年2月20日"),
            ),
            Text("the deadlines differ", "期限不同"),
        ),
        Example(
            (
                ("a.txt", "云岭县国土绿化规划\n到2025年，全县森林覆盖率达到42.5%。\n云岭县林业局\n2021年6月3日"),
                (
                    "b.txt",
                    "云岭县林业局2022年工作要点\n到2025年，全县森林覆盖率达到42.5%以上。\n云岭县林业局\n2022年3月18日",
                ),
            ),
            Text("one target, told with 以上 and without", "同一目标，仅多“以上”二字"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each pair of targets of two documents and one deadline that differ."""
        for pair in pairs(graph):
            both = pair.first.status is Status.TARGET and pair.second.status is Status.TARGET
            if not both or pair.one_document or not _one_deadline(pair.first, pair.second, pair.when):
                continue
            first, second = sorted((pair.first, pair.second), key=lambda c: (c.document_date or date.max, c.path))
            if _same_target(first, second):
                continue
            yield finding(
                TargetChanged,
                message=Message(_MESSAGE, {"thing": thing(second), "first": amount(first), "second": amount(second)}),
                locations=[claim_location(graph.document(c.path), c) for c in (first, second)],
                confidence=pair.confidence,
                measure=measure_of(second),
                hint=Message(_HINT),
                reasons=reasons_of(pair.link),
                facts={"change": round((second.size - first.size) / second.factor, 6)},
            )


def _one_deadline(first: Claim, second: Claim, when: When) -> bool:
    due, other = deadline(first), deadline(second)
    if due is None and other is None:
        return is_static(first) and is_static(second)  # 基金总规模50亿元, as it shall be
    return due is not None and due == other


def _same_target(first: Claim, second: Claim) -> bool:
    """A target told once with a bound and once without is the same target; with its bound turned round it is not."""
    if first.interval.turned(second.interval):
        return False
    if first.value_high is not None or second.value_high is not None:
        return first.interval.overlaps(second.interval)
    return abs(first.interval.low - second.interval.low) < 1e-9 or first.size == second.size
