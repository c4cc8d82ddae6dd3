"""ZS202 restatement: one figure told twice, and alike.

In: pairs of one thing and one time. Out: a finding where the intervals overlap.

Example: 39046人 and 3.9万名 of one autumn term agree once rounded.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from zsaudit.claims.claim import Claim, Status
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.graph.when import When, is_static
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.naming import thing
from zsaudit.rules.pairs import Pair, amount, pairs, reasons_of
from zsaudit.rules.targets import deadline
from zsaudit.rules.text import Message, Text

_SAME = Text("{thing}: told twice alike, {first} and {second}", "{thing}：两处一致，{first}与{second}")
_ROUNDED = Text(
    "{thing}: {first} and {second} agree only thanks to rounding or a bound",
    "{thing}：{first}与{second}仅因四舍五入或限定词而一致",
)
WIDEST = 1.5


class Restatement(Rule):
    """One figure told twice, intervals overlapping."""

    code = "ZS202"
    name = "restatement"
    severity = Severity.INFO
    page = Page(
        what=Text(
            "Two figures of one thing and one time whose intervals overlap.",
            "同一事物同一时点的两个数字，在取整和限定范围内一致。",
        ),
        why=Text(
            "What agrees is evidence that the link is right, and shows what is safe to quote.",
            "一致的数字可放心引用。",
        ),
        remedy=Text(
            "Nothing needs to be done; where two agree only by rounding, quote the finer one.",
            "无需处理；仅因取整一致的，宜引用较精确者。",
        ),
        silent=Text(
            "Equal numbers of different things; an open bound far from the other figure.",
            "数值相同而事物不同者；“超过”一类限定与另一数相距过远者。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = (
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
            Text("39046 and about 39000 agree", "39046人与约3.9万名取整后一致"),
        ),
        Example(
            (
                ("a.txt", "青泉市公路养护年报\n2020年末，全市公路总里程18,560公里。\n青泉市公路中心\n2021年2月26日"),
                (
                    "b.txt",
                    "青泉市交通发展成就\n截至2020年底，全市公路总里程达到1.86万公里。\n青泉市交通运输局\n2021年1月20日",
                ),
            ),
            Text("18560 km rounds to 18.6 thousand", "18560公里取整为1.86万公里"),
        ),
    )
    not_reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                ("a.txt", "青泉市图书馆年报\n截至2021年底，全市图书馆藏书86万册。\n青泉市文化局\n2022年1月20日"),
                ("b.txt", "青泉市畜牧业情况\n截至2021年底，全市生猪存栏86万头。\n青泉市农业农村局\n2022年1月28日"),
            ),
            Text("one number, two things", "数值相同，事物不同"),
        ),
        Example(
            (
                ("a.txt", "青泉市公路养护年报\n2019年末，全市公路总里程18,560公里。\n青泉市公路中心\n2020年2月26日"),
                (
                    "b.txt",
                    "青泉市交通发展成就\n截至2020年底，全市公路总里程达到1.86万公里。\n青泉市交通运输局\n2021年1月20日",
                ),
            ),
            Text("a year lies between them", "时点不同"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each pair of one time that agrees."""
        for pair in pairs(graph):
            if (
                not (pair.both_actual or _both_laid_down(pair))
                or pair.when is not When.SAME
                or not pair.agree
                or not _close(pair.first, pair.second)
                or _all_alike(pair)
            ):
                continue
            first, second = pair.first, pair.second
            exact = first.value == second.value and first.bound == second.bound
            yield finding(
                Restatement,
                message=Message(
                    _SAME if exact else _ROUNDED,
                    {"thing": thing(second), "first": amount(first), "second": amount(second)},
                ),
                locations=[claim_location(graph.document(c.path), c) for c in (first, second)],
                confidence=pair.confidence,
                measure=measure_of(second),
                reasons=reasons_of(pair.link),
            )


def _both_laid_down(pair: Pair) -> bool:
    """Say whether both tell the size that a thing shall have: 计划总投资12.36亿元."""
    return all(x.status is Status.TARGET and deadline(x) is None and is_static(x) for x in (pair.first, pair.second))


def _all_alike(pair: Pair) -> bool:
    """Say whether two figures of one document are but 100% each, as is told of many things."""
    return pair.one_document and pair.first.dimension == "share" and pair.first.value == 1


def _close(first: Claim, second: Claim) -> bool:
    """An open bound (超过100家) agrees with a figure near it, not with any figure above it."""
    a, b = (max(abs(c.size), 1e-12) for c in (first, second))
    return max(a, b) / min(a, b) <= WIDEST
