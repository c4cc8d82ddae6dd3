"""ZS402 sum-mismatch: the parts do not make the total.

In: the figures of a sentence. Out: a finding where parts told as the whole of a total do not add up to it.

Example: 8650万元，其中上级补助3200万元、县级4180万元、自筹1170万元 makes 8550.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from zsaudit.claims.claim import Claim
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.naming import thing
from zsaudit.rules.pairs import amount
from zsaudit.rules.parts import Parts, parts_of
from zsaudit.rules.sentences import plus, sentences
from zsaudit.rules.text import Message, Text

_MESSAGE = Text("{thing}: the parts make {sum}, the total says {total}", "{thing}：分项之和为{sum}，合计为{total}")
_HINT = Text("Add the parts up again; one of them, or the total, is wrong.", "请重新加总：分项或合计必有一误。")
# Classes that one person or body can be in at once: 职工3420人，其中卫生技术人员2890人，高级职称612人.
_OVERLAPPING = re.compile(
    r"党员|女|男性?职工|职称|学历|学位|硕士|博士|本科|少数民族|青年|岁|高级|中级|残疾|持证|骨干|双师|退役|归国|外籍|户籍|代表(?![团队])|委员|重点|优秀|先进|贫困|低保"
)
_CONFIDENCE = 0.9
ALL_BUT_THE_EDGE = 0.999  # no part is rounded by a full half of its last digit, least of all every one
SURELY = 2  # so many times further off may parts be that are surely the whole


class SumMismatch(Rule):
    """The parts do not make the total."""

    code = "ZS402"
    name = "sum-mismatch"
    severity = Severity.ERROR
    page = Page(
        what=Text(
            "A total with its parts behind it (其中 A、B、C, or in brackets) or before it (A、B、C, 合计) whose sum is another "
            "number, rounding allowed for.",
            "合计数与其后（“其中……”或括号内）或其前（“……，合计”）所列各分项之和不符，已考虑四舍五入。",
        ),
        why=Text("A reader who adds up finds the error first.", "读者一加便知有误。"),
        remedy=Text("Correct the part or the total that is wrong.", "更正有误的分项或合计。"),
        silent=Text(
            "Lists that are not the whole of the total; parts that fall far short of the total, which are examples; "
            "sums that differ by rounding.",
            "未列全的分项；明显只是举例的分项；四舍五入造成的差异。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "云岭县农村公路建设情况\n"
                    "2022年，全县投入农村公路建设资金8650万元，其中上级补助3200万元、县级财政418"
                    "0万元、群众自筹1170万元。\n"
                    "云岭县交通运输局\n2023年1月6日",
                ),
            ),
            Text("the parts make 8550, not 8650", "分项之和为8550万元"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "东川市教育事业统计公报\n"
                    "2021年末，全市有中小学校586所，其中小学412所、初中131所、高中45所。\n"
                    "东川市教育局\n2022年4月8日",
                ),
            ),
            Text("412, 131 and 45 make 588", "412、131、45之和为588所"),
        ),
    )
    not_reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "云岭县农村公路建设情况\n"
                    "2022年，全县投入农村公路建设资金8550万元，其中上级补助3200万元、县级财政418"
                    "0万元、群众自筹1170万元。\n"
                    "云岭县交通运输局\n2023年1月6日",
                ),
            ),
            Text("the parts make the total", "分项之和与合计相符"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "东川市教育事业统计公报\n"
                    "2021年末，全市有中小学校586所，其中小学412所、初中131所。\n"
                    "东川市教育局\n2022年4月8日",
                ),
            ),
            Text("not all parts are told", "未列全各分项"),
        ),
    )
    options: ClassVar[Options] = {"near": 0.12}

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each total whose parts make another sum, no further off than `near` of it."""
        for claims in sentences(graph):
            for at, total in enumerate(claims):
                parts = parts_of(at, claims)
                if len(parts.claims) < 2 or _of_another(parts, total, claims[:at]):
                    continue
                if _differs(total, parts, options["near"]):
                    yield _finding(graph, total, parts.claims)


def _differs(total: Claim, told: Parts, near: float) -> bool:
    parts = told.claims
    if any(not part.interval.bounded for part in parts) or (not told.apart and _may_overlap(total, parts)):
        return False
    made = plus([part.interval for part in parts])
    whole = (total.interval.low + total.interval.high) / 2
    middle = (made.low + made.high) / 2
    if not whole or _rounds(total, parts, middle, whole):
        return False
    # Parts that fall short may be those worth telling of a longer list, two of them all the more.
    short = middle < whole and not told.whole
    few = 2 if len(parts) == 2 or told.loose else 1.33
    if told.whole and not told.loose:
        few = 1 / SURELY
    return abs(middle - whole) / abs(whole) <= (near / few if short or told.loose or told.whole else near)


def _of_another(told: Parts, total: Claim, earlier: tuple[Claim, ...]) -> bool:
    """Say whether the parts make a total told before: 进出口286亿元，上年同期240亿元，其中出口198亿元，进口88亿元."""
    made = plus([part.interval for part in told.claims])
    others = (x for x in earlier if x not in told.claims and x.dimension == total.dimension and x.kind == total.kind)
    return any(x.interval.overlaps(made) for x in others)


def _may_overlap(total: Claim, parts: tuple[Claim, ...]) -> bool:
    """Classes by different marks overlap; those by one mark, as 本科 and 硕士, share its word."""
    if all(part.subject.endswith(("类", "型")) for part in parts):
        return False  # 重点研发类46项、基础研究类38项: sorts of one cut
    marks = [_OVERLAPPING.findall(part.context) for part in parts]
    return total.dimension in ("people", "count") and any(marks) and not all(marks)


def _rounds(total: Claim, parts: tuple[Claim, ...], made: float, whole: float) -> bool:
    """A last digit of each part may be off by rounding, even where the figures are counts in 万."""
    steps = [max(p.interval.high - p.interval.low, 0.0) / 2 for p in [*parts, total]]
    return abs(made - whole) <= sum(steps) * ALL_BUT_THE_EDGE


def _finding(graph: CorpusGraph, total: Claim, parts: tuple[Claim, ...]) -> Finding:
    document = graph.document(total.path)
    made = sum(part.interval.low + part.interval.high for part in parts) / 2
    scale = (total.interval.low + total.interval.high) / 2 / total.value if total.value else 1.0
    return finding(
        SumMismatch,
        message=Message(_MESSAGE, {"thing": thing(total), "sum": _told(made / scale, total), "total": amount(total)}),
        locations=[claim_location(document, claim) for claim in (total, *parts)],
        confidence=_CONFIDENCE,
        measure=measure_of(total),
        hint=Message(_HINT),
        facts={"sum": round(made / scale, 6), "total": total.value},
    )


def _told(value: float, like: Claim) -> str:
    """Return a value written as another claim's figure is: in its 万 or 亿 and its unit."""
    quote = amount(like)
    for sign, size in (("亿", 1e8), ("万", 1e4)):
        if sign in quote:
            return f"{value / size:.10g}{sign}{like.unit}"
    return f"{value * 100:.10g}%" if like.unit == "%" else f"{value:.10g}{like.unit}"
