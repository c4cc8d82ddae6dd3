"""ZS304 target-open: a target of which no document of the corpus reports a result.

In: targets without an outcome. Out: a finding for each.

Example: 到2022年引进创新创业团队20个以上, and no later document tells of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from zsaudit.claims.claim import Claim, Status
from zsaudit.claims.subject import is_generic
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.aims import is_aim, is_fulfilled
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.naming import thing
from zsaudit.rules.pairs import amount
from zsaudit.rules.targets import deadline, outcomes
from zsaudit.rules.text import Message, Text
from zsaudit.rules.told import told_otherwise

_MESSAGE = Text("{thing}: no result is told of the target of {target}", "{thing}：目标{target}，语料中未见结果")
# What a text counts of itself (做好以下9项工作) is no target.
_OWN_COUNT = re.compile(r"以下|(?:工作|方面|措施|举措|建议|任务|问题|要求|原则|事项|方法论?)$")
_CONFIDENCE = 0.6


class TargetOpen(Rule):
    """A target without a result."""

    code = "ZS304"
    name = "target-open"
    severity = Severity.INFO
    page = Page(
        what=Text(
            "A target with a deadline, laid down in one document, of which no other figure tells.",
            "文件提出的有期限的目标，语料中没有任何结果。",
        ),
        why=Text(
            "A promise of which nobody speaks again is easily lost.",
            "无人再提的承诺最易落空。",
        ),
        remedy=Text(
            "Look for the result, or add the document that tells it.",
            "查找结果，或补充相关文件。",
        ),
        silent=Text(
            "Targets without a deadline; targets of the newest document; numbers of names, catchwords and groups that "
            "exist; premises and countdowns; targets whose result is told in other words.",
            "无期限的目标；最新文件提出的目标；名称、口号和既有组合中的数字；前提和倒计时；以其他说法交代了结果的目标。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "滨江市公共文化服务行动计划\n到2024年，全市新建城市书房80个。\n滨江市文化广电旅游局\n2021年4月6日",
                ),
                (
                    "b.txt",
                    "滨江市文化工作总结\n截至2024年底，全市共有博物馆18家。\n滨江市文化广电旅游局\n2025年1月15日",
                ),
            ),
            Text("80 reading rooms by 2024, of which nobody tells", "80个城市书房的目标无下文"),
        ),
        Example(
            (
                ("a.txt", "云岭县茶产业发展规划\n到2023年，全县茶园面积达到12万亩。\n云岭县农业农村局\n2020年10月9日"),
                (
                    "b.txt",
                    "云岭县农业农村局关于县政协第21号提案的答复\n"
                    "截至2023年底，全县生猪存栏31万头。\n"
                    "云岭县农业农村局\n2024年6月12日",
                ),
            ),
            Text("120 thousand mu of tea by 2023, of which nobody tells", "12万亩茶园的目标无下文"),
        ),
    )
    not_reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "滨江市公共文化服务行动计划\n到2024年，全市新建城市书房80个。\n滨江市文化广电旅游局\n2021年4月6日",
                ),
                (
                    "b.txt",
                    "滨江市文化工作总结\n截至2024年底，全市新建城市书房83个。\n滨江市文化广电旅游局\n2025年1月15日",
                ),
            ),
            Text("a later document tells the result", "后一文件已有结果"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "云岭县农业农村工作总结\n截至2023年底，全县生猪存栏31万头。\n云岭县农业农村局\n2024年1月12日",
                ),
                ("b.txt", "云岭县茶产业发展规划\n到2026年，全县茶园面积达到12万亩。\n云岭县农业农村局\n2024年6月12日"),
            ),
            Text("the newest document: nobody can have told yet", "最新文件提出的目标，尚无后续文件"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "滨江市教育工作要点\n2024年，深入推进12个集团化办学片区建设，深入实施三大提质行动。\n滨江市教育局\n2024年1月16日",
                ),
                ("b.txt", "滨江市教育工作总结\n2024年，全市共有博物馆18家。\n滨江市教育局\n2025年1月15日"),
            ),
            Text("groups that exist already", "既有组合中的数字"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "滨江市教育工作要点\n2024年底前，完成45所农村寄宿制学校“明厨亮灶”改造。\n滨江市教育局\n2024年1月16日",
                ),
                (
                    "b.txt",
                    "滨江市教育工作总结\n2024年，全市农村寄宿制学校“明厨亮灶”改造圆满完成。\n滨江市教育局\n2025年1月15日",
                ),
            ),
            Text("told as done, without the number", "已讲完成，未再写数字"),
        ),
        Example(
            (
                ("a.txt", "滨江市教育工作要点\n今年零售物价上涨幅度控制在4%左右。\n滨江市教育局\n2024年1月16日"),
                ("b.txt", "滨江市教育工作总结\n2024年，居民消费价格上涨1.8%。\n滨江市教育局\n2025年1月15日"),
            ),
            Text("told under another name", "以另一名称交代了结果"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "滨江市教育工作要点\n到2030年在校生比2010年翻一番的目标，已经提前实现。\n滨江市教育局\n2024年1月16日",
                ),
                ("b.txt", "滨江市教育工作总结\n2024年，全市共有博物馆18家。\n滨江市教育局\n2025年1月15日"),
            ),
            Text("the sentence itself tells that it is reached", "本句已讲提前实现"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each target with a deadline and without an outcome, the newest document's apart."""
        told = {outcome.target for outcome in outcomes(graph)} | told_otherwise(graph)
        newest: dict[str | None, date] = {}
        for document in graph.documents:
            if document.date:
                newest[document.place] = max(document.date, newest.get(document.place, document.date))
        for claim in graph.claims:
            if (
                claim in told
                or not _due(claim)
                or claim.document_date is None
                or _looks_back(claim)
                or claim.document_date >= newest[graph.document(claim.path).place]
            ):
                continue
            yield finding(
                TargetOpen,
                message=Message(_MESSAGE, {"thing": thing(claim), "target": amount(claim)}),
                locations=[claim_location(graph.document(claim.path), claim)],
                confidence=_CONFIDENCE,
                measure=measure_of(claim),
            )


def _looks_back(claim: Claim) -> bool:
    """Say whether a paper tells of a target whose time was over by then: it goes on to tell what came of it."""
    due = deadline(claim)
    return due is not None and claim.document_date is not None and due < claim.document_date


def _due(claim: Claim) -> bool:
    return (
        claim.status is Status.TARGET
        and deadline(claim) is not None
        and claim.timed
        and claim.kind not in ("threshold", "duration", "rank")
        and not is_generic(claim.subject)
        and _OWN_COUNT.search(f"{claim.subject}|{claim.head}") is None
        and claim.dimension != "duration"
        and is_aim(claim)
        and not is_fulfilled(claim)
    )
