"""ZS303 target-pending: the deadline has not passed; the share reached.

In: the outcomes of targets. Out: a finding for each target that is pending.

Example: the goal of 50 by 2022 stands at 18 (36 %), then at 25 (50 %).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.target_findings import target_findings
from zsaudit.rules.targets import Verdict
from zsaudit.rules.text import Text

_MESSAGE = Text(
    "{thing}: {actual} of the target of {target}{share}, told before its deadline",
    "{thing}：目标{target}，目前{actual}{share}，公布时期限未到",
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
    reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "临河市学前教育行动计划\n到2022年，全市普惠性幼儿园达到450所以上。\n临河市教育局\n2019年5月8日",
                ),
                ("b.txt", "临河市教育工作总结\n截至2020年底，全市普惠性幼儿园达到416所。\n临河市教育局\n2021年1月25日"),
            ),
            Text("416 of 450 two years before the deadline", "期限前两年已有416所"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "东川市医疗卫生服务体系规划\n"
                    "到2025年，全市每千人口医疗床位数达到7.5张。\n"
                    "东川市卫生健康委员会\n2021年8月2日",
                ),
                (
                    "b.txt",
                    "东川市卫生健康工作总结\n"
                    "截至2023年底，全市每千人口医疗床位数达到6.9张。\n"
                    "东川市卫生健康委员会\n2024年1月19日",
                ),
            ),
            Text("6.9 beds of 7.5, two years to go", "目标7.5张，尚有两年，已达6.9张"),
        ),
    )
    not_reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "临河市学前教育行动计划\n到2022年，全市普惠性幼儿园达到450所以上。\n临河市教育局\n2019年5月8日",
                ),
                ("b.txt", "临河市教育工作总结\n截至2022年底，全市普惠性幼儿园达到416所。\n临河市教育局\n2023年1月25日"),
            ),
            Text("the deadline has passed (ZS302)", "期限已过（见 ZS302）"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "临河市学前教育行动计划\n到2022年，全市普惠性幼儿园达到450所以上。\n临河市教育局\n2019年5月8日",
                ),
                ("b.txt", "临河市教育工作总结\n截至2020年底，全市普通高中达到46所。\n临河市教育局\n2021年1月25日"),
            ),
            Text("schools of another kind", "另一类学校"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each target that is pending."""
        yield from target_findings(TargetPending, graph, Verdict.PENDING, _MESSAGE)
