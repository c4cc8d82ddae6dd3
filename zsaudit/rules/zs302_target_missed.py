"""ZS302 target-missed: the deadline has passed and the figure falls short.

In: the outcomes of targets. Out: a finding for each target that is missed.

Example: the goal of 450 kindergartens by 2022 is missed with 416 at the end of 2022.
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
    "{thing}: the target of {target} was missed with {actual}{share}",
    "{thing}：目标{target}，期满实际{actual}{share}，未完成",
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
    reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "临河市学前教育行动计划\n到2022年，全市普惠性幼儿园达到450所以上。\n临河市教育局\n2019年5月8日",
                ),
                ("b.txt", "临河市教育工作总结\n截至2022年底，全市普惠性幼儿园达到416所。\n临河市教育局\n2023年1月25日"),
            ),
            Text("450 or more by 2022: 416", "目标450所以上，期满为416所"),
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
                    "截至2021年底，全县已改造农村公路285公里。\n"
                    "云岭县交通运输局\n2022年5月20日",
                ),
            ),
            Text("320 km by the end of 2021: 285 km", "目标320公里，期满为285公里"),
        ),
    )
    not_reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "临河市学前教育行动计划\n到2022年，全市普惠性幼儿园达到450所以上。\n临河市教育局\n2019年5月8日",
                ),
                ("b.txt", "临河市教育工作总结\n截至2022年底，全市普惠性幼儿园达到461所。\n临河市教育局\n2023年1月25日"),
            ),
            Text("it is met (ZS301)", "已达到目标（见 ZS301）"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "临河市学前教育行动计划\n到2022年，全市普惠性幼儿园达到450所以上。\n临河市教育局\n2019年5月8日",
                ),
                ("b.txt", "临河市教育工作总结\n截至2020年底，全市普惠性幼儿园达到416所。\n临河市教育局\n2021年1月25日"),
            ),
            Text("the deadline has not passed (ZS303)", "期限未到（见 ZS303）"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each target that is missed."""
        yield from target_findings(TargetMissed, graph, Verdict.MISSED, _MESSAGE)
