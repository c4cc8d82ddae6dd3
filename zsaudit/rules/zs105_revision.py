"""ZS105 revision: a later document restates an older figure with another value and says that it is revised.

In: pairs of one time whose intervals are apart. Out: a finding where the later words own up to a revision.

Example: the product of 2018 is 8.0 trillion in one bulletin, and 修订为8.2万亿元 after the census.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.graph.when import When
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.naming import thing
from zsaudit.rules.pairs import amount, pairs, reasons_of
from zsaudit.rules.revision_words import owns_up
from zsaudit.rules.text import Message, Text

_MESSAGE = Text("{thing}: {first} was revised to {second}", "{thing}：{first}已修订为{second}")
_HINT = Text("Quote the revised figure from now on.", "今后请引用修订后的数字。")


class Revision(Rule):
    """A later document restates an older period's figure and says that it is revised."""

    code = "ZS105"
    name = "revision"
    severity = Severity.WARNING
    page = Page(
        what=Text(
            "A later document gives another value for an older time and says that it is revised "
            "(修订, 核定, 更正, 普查后).",
            "后一文件对以前时点的数字给出不同数值，并说明系修订、核定、更正或普查调整。",
        ),
        why=Text(
            "A revision is no error, but whoever quotes the old figure errs.",
            "修订不是错误，但继续引用旧数即为错误。",
        ),
        remedy=Text(
            "Use the revised figure.",
            "引用修订后的数字。",
        ),
        silent=Text(
            "A change without a word of revision (ZS101).",
            "未说明修订的不一致（见 ZS101）。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                ("a.txt", "临河市2018年统计公报\n2018年末，全市常住人口512.3万人。\n临河市统计局\n2019年3月28日"),
                (
                    "b.txt",
                    "临河市2019年统计公报\n经核定，2018年末全市常住人口修订为508.6万人。\n临河市统计局\n2020年3月30日",
                ),
            ),
            Text("5.123 million, revised to 5.086 million", "512.3万人后修订为508.6万人"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "东川县卫生健康事业发展情况\n截至2020年底，全县医院床位4,310张。\n东川县卫生健康局\n2021年2月5日",
                ),
                (
                    "b.txt",
                    "东川县卫生健康局关于更正医院床位数的说明\n"
                    "经复核，截至2020年底，全县医院床位更正为4,130张。\n"
                    "东川县卫生健康局\n2021年4月9日",
                ),
            ),
            Text("4310 beds, corrected to 4130", "床位数由4310张更正为4130张"),
        ),
    )
    not_reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                ("a.txt", "临河市2018年统计公报\n2018年末，全市常住人口512.3万人。\n临河市统计局\n2019年3月28日"),
                ("b.txt", "临河市人口发展情况\n2018年末，全市常住人口508.6万人。\n临河市统计局\n2020年3月30日"),
            ),
            Text("no word of a revision: ZS101", "未说明修订，属于矛盾（ZS101）"),
        ),
        Example(
            (
                ("a.txt", "临河市2018年统计公报\n2018年末，全市常住人口512.3万人。\n临河市统计局\n2019年3月28日"),
                (
                    "b.txt",
                    "临河市2019年统计公报\n经核定，2019年末全市常住人口为508.6万人。\n临河市统计局\n2020年3月30日",
                ),
            ),
            Text("figures of two years", "两个年份的数字"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each pair of one time that differs and owns up to it."""
        for pair in pairs(graph):
            if not pair.both_actual or pair.when is not When.SAME or pair.agree or not owns_up(graph, pair.second):
                continue
            first, second = pair.first, pair.second
            yield finding(
                Revision,
                message=Message(_MESSAGE, {"thing": thing(second), "first": amount(first), "second": amount(second)}),
                locations=[claim_location(graph.document(c.path), c) for c in (first, second)],
                confidence=pair.confidence,
                measure=measure_of(second),
                hint=Message(_HINT),
                reasons=reasons_of(pair.link),
                facts={"change": second.value - first.value},
            )
