"""ZS101 contradiction: two figures of one thing at one time that cannot both hold.

In: pairs of one measure key and one period. Out: a finding where the intervals are apart.

Example: 2021年底普惠性幼儿园416所 in one document, 461所 in another.
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
from zsaudit.rules.pairs import Pair, amount, pairs, reasons_of
from zsaudit.rules.revision_words import owns_up
from zsaudit.rules.text import Message, Text

_MESSAGE = Text(
    "{thing}: {first} here, {second} there, for the same time", "{thing}：同一时点，一处为{first}，另一处为{second}"
)
_HINT = Text(
    "Check both against the source; if the later document corrects the earlier one, say so in it.",
    "请核对原始数据；若后一文件系更正前一文件，应在文中说明。",
)


class Contradiction(Rule):
    """Two figures of one thing at one time, their intervals apart."""

    code = "ZS101"
    name = "contradiction"
    severity = Severity.ERROR
    page = Page(
        what=Text(
            "Two figures of one thing (same subject, measure, level, area, unit dimension and status) that hold for the same "
            "time, and that cannot both be true even when rounding and bounds are allowed for.",
            "同一事物（主体、指标、级别、地区、量纲、性质均相同）同一时点的两个数字，在考虑四舍五入和“超过”“约”等限定后仍不能同时成立。",
        ),
        why=Text(
            "A reply that contradicts what was published last year is quoted back at its issuer.",
            "对外答复与已公布的数字不一致，损害公信力。",
        ),
        remedy=Text(
            "Find the source of both. Correct the wrong one, or accept the finding with the reason.",
            "查明两处数据来源，更正错误的一处；确有原因的，注明理由后予以接受。",
        ),
        silent=Text(
            "Figures of different times, levels, places or parts; a total against what was added; rounded figures that agree; "
            "a revision that the later document owns up to (ZS105).",
            "时点、级别、地区、范围不同者；增量与存量；四舍五入后一致者；后一文件已说明修订的（见 ZS105）。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "临河市教育局关于学前教育情况的通报\n截至2021年底，全市共有普惠性幼儿园416所。\n临河市教育局\n2022年6月17日",
                ),
                ("b.txt", "临河市2021年教育事业发展情况\n2021年末普惠性幼儿园达461所。\n临河市教育局\n2022年2月25日"),
            ),
            Text("416 and 461 kindergartens at the end of 2021", "2021年底416所与461所不能同真"),
        ),
        Example(
            (
                ("a.txt", "青山市公路养护年报\n2020年末，公路总里程为18,060公里。\n青山市公路中心\n2021年2月26日"),
                (
                    "b.txt",
                    "青山市交通发展成就\n截至2020年底，全市公路通车总里程达到1.86万公里。\n青山市交通运输局\n2021年1月20日",
                ),
            ),
            Text("1.86万 rounds to 18550..18650, not 18060", "1.86万公里即18600公里左右，与18060公里不符"),
        ),
    )
    not_reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                ("a.txt", "临河市教育工作总结\n截至2021年底，全市共有普惠性幼儿园416所。\n临河市教育局\n2022年1月17日"),
                ("b.txt", "临河市教育工作总结\n截至2022年底，全市共有普惠性幼儿园461所。\n临河市教育局\n2023年1月25日"),
            ),
            Text("a year lies between them", "时点不同，属正常变化"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "东川市教育局新闻稿\n2022年秋季，全市随迁子女39,046人在公办学校就读。\n东川市教育局\n2022年9月1日",
                ),
                (
                    "b.txt",
                    "东川市教育局答复\n2022年秋季，约有3.9万名随迁子女在公办学校就读。\n东川市教育局\n2022年10月14日",
                ),
            ),
            Text("they agree once rounded", "四舍五入后一致"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each pair of one time whose intervals are apart."""
        for pair in pairs(graph):
            if pair.both_actual and pair.when is When.SAME and not pair.agree and not owns_up(graph, pair.second):
                yield _finding(graph, pair)


def _finding(graph: CorpusGraph, pair: Pair) -> Finding:
    first, second = pair.first, pair.second
    return finding(
        Contradiction,
        message=Message(_MESSAGE, {"thing": thing(second), "first": amount(first), "second": amount(second)}),
        locations=(
            claim_location(graph.document(second.path), second),
            claim_location(graph.document(first.path), first),
        ),
        confidence=pair.confidence,
        measure=measure_of(second),
        hint=Message(_HINT),
        reasons=reasons_of(pair.link),
        facts={"difference": second.value - first.value},
    )
