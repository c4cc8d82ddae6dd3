"""ZS204 unchanged: one thing at a later time, the same.

In: series of actual figures. Out: a finding for each series that did not change.

Example: 省机器人骨干企业3家 in 2021-07 and in 2022-06.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.aims import counts_a_group
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.milestones import is_milestone
from zsaudit.rules.naming import thing
from zsaudit.rules.pairs import amount, reasons_of
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
            "Figures of different things that are equal by chance; values written otherwise (3.2%, about 3.3%); "
            "numbers of names and fixed groups; milestones told again (for the first time above ...).",
            "事物不同而数值偶合者；写法不同的数值（3.2%与3.3%左右）；名称、固定组合中的数字；重提的里程碑（首次突破……）。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                ("a.txt", "青泉市文化工作总结\n截至2020年底，全市共有公共图书馆12个。\n青泉市文化局\n2021年1月15日"),
                ("b.txt", "青泉市文化工作总结\n截至2021年底，全市共有公共图书馆12个。\n青泉市文化局\n2022年1月18日"),
            ),
            Text("12 libraries in both years", "两年均为12个"),
        ),
        Example(
            (
                ("a.txt", "东川县卫生健康工作汇报\n2021年末，全县共有乡镇卫生院23所。\n东川县卫生健康局\n2022年2月8日"),
                ("b.txt", "东川县卫生健康工作汇报\n2022年末，全县共有乡镇卫生院23所。\n东川县卫生健康局\n2023年2月6日"),
            ),
            Text("23 township hospitals in both years", "两年均为23所"),
        ),
    )
    not_reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                ("a.txt", "青泉市文化工作总结\n截至2020年底，全市共有公共图书馆12个。\n青泉市文化局\n2021年1月15日"),
                ("b.txt", "青泉市文化工作总结\n截至2021年底，全市共有公共图书馆14个。\n青泉市文化局\n2022年1月18日"),
            ),
            Text("it has changed", "已有变化"),
        ),
        Example(
            (
                ("a.txt", "东川县卫生健康工作汇报\n2021年末，全县共有乡镇卫生院23所。\n东川县卫生健康局\n2022年2月8日"),
                ("b.txt", "东川县教育工作汇报\n2022年末，全县共有普通高中23所。\n东川县教育局\n2023年2月6日"),
            ),
            Text("equal by chance, of two things", "数值偶合，事物不同"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "东川县教育工作汇报\n2021年末，全县教育云平台注册用户近30万人。\n东川县教育局\n2022年2月8日",
                ),
                (
                    "b.txt",
                    "东川县教育工作汇报\n2022年末，全县教育云平台注册用户突破30万人。\n东川县教育局\n2023年2月6日",
                ),
            ),
            Text("just below 300,000, a year later above it", "由近30万人到突破30万人"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "青泉市教育工作总结\n2021年，6大重点学科群建设有序推进。\n青泉市教育局\n2022年1月8日",
                ),
                (
                    "b.txt",
                    "青泉市教育工作总结\n2022年，6大重点学科群建设成效明显。\n青泉市教育局\n2023年1月6日",
                ),
            ),
            Text("the number of a fixed group", "固定组合中的数字"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each series whose points are all equal."""
        for series in all_series(graph):
            if not series.unchanged or any(counts_a_group(c) or is_milestone(c) for c in series.points):
                continue
            last = series.points[-1]
            yield finding(
                Unchanged,
                message=Message(_MESSAGE, {"thing": thing(*series.points), "value": amount(last)}),
                locations=[claim_location(graph.document(c.path), c) for c in series.members],
                confidence=series.confidence,
                measure=measure_of(last),
                reasons=reasons_of(series.pairs[0].link),
            )
