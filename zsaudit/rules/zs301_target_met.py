"""ZS301 target-met: a target and the figure that meets it.

In: the outcomes of targets. Out: a finding for each target that is met.

Example: the goal of 450 kindergartens by 2022 is met with 461 at the end of 2022.
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
    "{thing}: the target of {target} is met with {actual}{share}", "{thing}：目标{target}，实际{actual}{share}，已完成"
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
    reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "临河市学前教育行动计划\n到2022年，全市普惠性幼儿园达到450所以上。\n临河市教育局\n2019年5月8日",
                ),
                ("b.txt", "临河市教育工作总结\n截至2022年底，全市普惠性幼儿园达到461所。\n临河市教育局\n2023年1月25日"),
            ),
            Text("450 or more by 2022: 461", "目标450所以上，实际461所"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "云岭县农村公路三年行动方案\n到2021年底，全县改造农村公路320公里。\n云岭县交通运输局\n2019年3月5日",
                ),
                (
                    "b.txt",
                    "云岭县交通运输局关于县人大第8号建议的答复\n"
                    "截至2021年底，全县已改造农村公路345公里。\n"
                    "云岭县交通运输局\n2022年5月20日",
                ),
            ),
            Text("320 km by the end of 2021: 345 km", "目标320公里，实际345公里"),
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
            Text("it falls short (ZS302)", "未达到目标（见 ZS302）"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "临河市学前教育行动计划\n到2022年，全市普惠性幼儿园达到450所以上。\n临河市教育局\n2019年5月8日",
                ),
                ("b.txt", "海口县教育工作总结\n截至2022年底，全县普惠性幼儿园达到461所。\n海口县教育局\n2023年1月25日"),
            ),
            Text("another place", "另一地的数字"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each target that is met."""
        yield from target_findings(TargetMet, graph, Verdict.MET, _MESSAGE)
