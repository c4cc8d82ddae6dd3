"""ZS201 progression: one thing through time, with its change and rate.

In: series of actual figures. Out: a finding for each series that changed.

Example: 18 platforms in 2021-07, 25 in 2022-06: +7, +38.9 %.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.naming import thing
from zsaudit.rules.pairs import amount, reasons_of
from zsaudit.rules.series import all_series
from zsaudit.rules.text import Message, Text

# A place, a growth and a change are no sizes that grow by a rate.
NO_RATE = frozenset({"rank", "growth", "change", "points"})
_MESSAGE = Text("{thing}: {first} -> {last} ({change}{rate})", "{thing}：{first} → {last}（{change}{rate}）")


class Progression(Rule):
    """One measure at a later time, changed."""

    code = "ZS201"
    name = "progression"
    severity = Severity.INFO
    page = Page(
        what=Text(
            "One thing (same measure key) at two or more times, with another value: a series.",
            "同一指标在两个及以上时点的不同数值，形成序列。",
        ),
        why=Text(
            "Progress is what most readers look for, and a series shows a slip that no pair shows.",
            "进展情况最受关注；成序列后，异常一目了然。",
        ),
        remedy=Text(
            "Nothing needs to be done.",
            "无需处理。",
        ),
        silent=Text(
            "Figures of different stretches of time, levels or places; a fall of what can only grow (ZS203).",
            "时段、级别、地区不同者；累计数下降（见 ZS203）。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                ("a.txt", "临河市教育工作总结\n截至2021年底，全市共有普惠性幼儿园416所。\n临河市教育局\n2022年1月17日"),
                ("b.txt", "临河市教育工作总结\n截至2022年底，全市共有普惠性幼儿园461所。\n临河市教育局\n2023年1月25日"),
            ),
            Text("416 kindergartens, a year later 461", "由416所增至461所"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "云岭县农村饮水安全工作汇报\n2020年底，全县农村自来水普及率为84.6%。\n云岭县水务局\n2021年1月22日",
                ),
                (
                    "b.txt",
                    "云岭县水务局关于县政协第46号提案的答复\n"
                    "截至2021年底，全县农村自来水普及率达到87.9%。\n"
                    "云岭县水务局\n2022年6月30日",
                ),
            ),
            Text("84.6 % with tap water, a year later 87.9 %", "自来水普及率由84.6%升至87.9%"),
        ),
    )
    not_reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                ("a.txt", "临河市教育工作总结\n截至2021年底，全市共有普惠性幼儿园416所。\n临河市教育局\n2022年1月17日"),
                ("b.txt", "海口县教育工作总结\n截至2022年底，全县共有普惠性幼儿园61所。\n海口县教育局\n2023年1月25日"),
            ),
            Text("two places", "两地的数字"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "临河市医疗卫生工作总结\n截至2021年底，全市拥有市级重点专科38个。\n临河市卫生健康局\n2022年1月17日",
                ),
                (
                    "b.txt",
                    "临河市医疗卫生工作总结\n截至2022年底，全市拥有省级重点专科11个。\n临河市卫生健康局\n2023年1月25日",
                ),
            ),
            Text("two levels", "级别不同"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each series that changed."""
        for series in all_series(graph):
            if not series.changed:
                continue
            first, last = series.points[0], series.points[-1]
            change = round((last.size - first.size) / last.factor, 6)
            facts = {"change": change}
            if first.value and first.kind not in NO_RATE and first.size * last.size > 0:
                facts["rate"] = round((last.size - first.size) / abs(first.size), 6)
            rate = f", {facts['rate']:+.1%}" if "rate" in facts and first.dimension != "share" else ""
            yield finding(
                Progression,
                message=Message(
                    _MESSAGE,
                    {
                        "thing": thing(*series.points),
                        "first": amount(first),
                        "last": amount(last),
                        "change": _told(change, last.unit),
                        "rate": rate,
                    },
                ),
                locations=[claim_location(graph.document(c.path), c) for c in series.members],
                confidence=series.confidence,
                measure=measure_of(last),
                reasons=reasons_of(series.pairs[0].link),
                facts=facts,
            )


def _told(change: float, unit: str) -> str | Text:
    """Return a change in words: shares in points, large sums in 万 or 亿."""
    if unit in ("%", "％", "‰", "成"):
        return Text(f"{change * 100:+.4g} pp", f"{change * 100:+.4g} 个百分点")
    for size, sign in ((1e12, "万亿"), (1e8, "亿"), (1e4, "万")):
        if abs(change) >= size:
            return f"{_plain(change / size)}{sign}"
    return _plain(change)


def _plain(number: float) -> str:
    """Return a signed number with six digits at most, never in powers of ten."""
    digits = max(0, 6 - len(f"{abs(number):.0f}"))
    return f"{number:+.{digits}f}".rstrip("0").rstrip(".") if digits else f"{number:+.0f}"
