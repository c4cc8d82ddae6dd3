"""ZS104 limit-changed: a policy's cap, rate or threshold differs in a later document.

In: pairs of limits of one policy. Out: a finding where the later limit differs.

Example: a subsidy of at most 500 per pupil in the rules of 2020 and of 600 in those of 2022.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from zsaudit.claims.claim import Status
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.naming import thing
from zsaudit.rules.pairs import Pair, amount, pairs, reasons_of
from zsaudit.rules.text import Message, Text

_MESSAGE = Text(
    "{thing}: the limit was {first}, and is {second} in the later document",
    "{thing}：原限额（标准）为{first}，后一文件为{second}",
)
_HINT = Text("Check which of the two is in force.", "请核对现行有效的标准。")
_LAYS_DOWN = re.compile(r"办法|细则|规定|条例|标准|通知|意见|措施|政策|方案|计划|规划")
LEAST_CONFIDENCE = 0.9


class LimitChanged(Rule):
    """A policy's cap, rate or threshold differs in a later document."""

    code = "ZS104"
    name = "limit-changed"
    severity = Severity.WARNING
    page = Page(
        what=Text(
            "A cap, a rate, a standard or a threshold of one policy that differs between documents.",
            "同一政策的上限、比例、标准或门槛，前后文件不一致。",
        ),
        why=Text(
            "Applicants are told two different sums.",
            "办事群众会得到两种说法。",
        ),
        remedy=Text(
            "Say which document is in force.",
            "注明以哪一文件为准。",
        ),
        silent=Text(
            "Limits of different programmes; limits of one document; amounts paid.",
            "不同项目的限额；同一文件内的分档标准；实际发放数。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "青泉市普惠性民办幼儿园补助办法\n"
                    "对普惠性民办幼儿园，按每生每年500元给予补助。\n"
                    "青泉市教育局\n2020年5月6日",
                ),
                (
                    "b.txt",
                    "青泉市普惠性民办幼儿园补助办法（修订）\n"
                    "对普惠性民办幼儿园，按每生每年600元给予补助。\n"
                    "青泉市教育局\n2022年5月9日",
                ),
            ),
            Text("500 a pupil in the rules of 2020, 600 in those of 2022", "生均补助标准由500元变为600元"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "云岭县农村公路养护补助办法\n"
                    "对村道日常养护，按每公里每年1000元给予补助。\n"
                    "云岭县交通运输局\n2019年7月1日",
                ),
                (
                    "b.txt",
                    "云岭县农村公路养护补助实施细则\n"
                    "对村道日常养护，按每公里每年1500元给予补助。\n"
                    "云岭县交通运输局\n2023年4月12日",
                ),
            ),
            Text("1000 a kilometre of village road, then 1500", "村道养护补助标准由每公里1000元变为1500元"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "东屏市旧电梯改造资助办法\n对住宅旧电梯改造，每台最高补助12万元。\n东屏市市场监督管理局\n2021年3月8日",
                ),
                (
                    "b.txt",
                    "东屏市旧电梯改造资助办法（修订）\n对住宅旧电梯改造，每台最低补助12万元。\n东屏市市场监督管理局\n2023年4月6日",
                ),
            ),
            Text("one number, its bound turned round", "数额相同而上限变为下限"),
        ),
    )
    not_reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "青泉市普惠性民办幼儿园补助办法\n"
                    "对普惠性民办幼儿园，按每生每年500元给予补助。\n"
                    "青泉市教育局\n2020年5月6日",
                ),
                ("b.txt", "青泉市乡村图书室补助办法\n对村级图书室，按每年3000元给予补助。\n青泉市文化局\n2022年5月9日"),
            ),
            Text("two programmes", "两项不同的政策"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "云岭县农村公路养护补助办法\n"
                    "对村道日常养护，按每公里每年1000元给予补助。\n"
                    "云岭县交通运输局\n2019年7月1日",
                ),
                (
                    "b.txt",
                    "云岭县农村公路养护工作总结\n"
                    "2023年，全县发放村道日常养护补助资金860万元。\n"
                    "云岭县交通运输局\n2024年1月12日",
                ),
            ),
            Text("a rate, and the sum that was paid", "一为标准，一为实际发放数"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each pair of limits of two documents that differ and are surely one policy's."""
        for pair in pairs(graph):
            both = pair.first.status is Status.LIMIT and pair.second.status is Status.LIMIT
            if (
                not both
                or pair.one_document
                or pair.agree
                or pair.confidence < LEAST_CONFIDENCE
                or not _both_rule(graph, pair)
            ):
                continue
            first, second = sorted((pair.first, pair.second), key=lambda c: (c.document_date or date.max, c.path))
            yield finding(
                LimitChanged,
                message=Message(_MESSAGE, {"thing": thing(second), "first": amount(first), "second": amount(second)}),
                locations=[claim_location(graph.document(c.path), c) for c in (first, second)],
                confidence=pair.confidence - 0.1,
                measure=measure_of(second),
                hint=Message(_HINT),
                reasons=reasons_of(pair.link),
                facts={"change": second.value - first.value},
            )


def _both_rule(graph: CorpusGraph, pair: Pair) -> bool:
    """Only documents that lay down rules change them; what others tell of sums is no rule."""
    titles = [graph.document(c.path).title for c in (pair.first, pair.second)]
    return all(title is not None and _LAYS_DOWN.search(title.value) for title in titles)
