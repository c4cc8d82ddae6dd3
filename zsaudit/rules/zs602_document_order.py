"""ZS602: document numbers of one issuer and year that run against their dates.

In: the documents of a graph. Out: a finding for each pair of neighbours in number whose dates run backwards.

Example: 中工信函〔2022〕51号 is dated 2022-06-15, a day after 中工信函〔2022〕53号.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from zsaudit.documents.document import Document
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.names.numbers import parse_number
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import finding, location
from zsaudit.rules.finding import Finding, Location, Severity
from zsaudit.rules.text import Message, Text
from zsaudit.rules.things import DATE_LINE


class DocumentOrder(Rule):
    """Document numbers of one issuer and year run against their dates."""

    code = "ZS602"
    name = "document-order"
    severity = Severity.INFO
    page = Page(
        what=Text(
            "Of two documents of one issuer and year, the one with the lower number is dated later.",
            "同一发文机关同一年度的两个文号，号小的落款日期反而晚。",
        ),
        why=Text(
            "Numbers are given in the order of signing; a date or a number may be wrong.",
            "文号按签发顺序编排，日期或文号可能有误。",
        ),
        remedy=Text("Check both against the register of documents.", "对照发文登记核对。"),
        silent=Text(
            "Other issuers, other years, documents without number or date.", "机关或年度不同；没有文号或日期的文件。"
        ),
    )
    reported = (
        Example(
            (
                ("a.txt", "临教函〔2020〕15号\n关于校车安全的答复\n全市有校车50辆。\n临江市教育局\n2020年7月20日"),
                ("b.txt", "临教函〔2020〕17号\n关于食堂安全的答复\n全市有食堂50个。\n临江市教育局\n2020年7月18日"),
            ),
            Text("17 is dated before 15", "17号早于15号"),
        ),
        Example(
            (
                ("a.txt", "临府〔2021〕3号\n关于公布名单的通知\n现公布名单。\n临江市人民政府\n2021年3月9日"),
                ("b.txt", "临府〔2021〕8号\n关于调整名单的通知\n现调整名单。\n临江市人民政府\n2021年2月9日"),
            ),
            Text("8 is dated a month before 3", "8号早于3号一个月"),
        ),
    )
    not_reported = (
        Example(
            (
                ("a.txt", "临教函〔2020〕15号\n关于校车安全的答复\n全市有校车50辆。\n临江市教育局\n2020年7月20日"),
                ("b.txt", "临教函〔2020〕17号\n关于食堂安全的答复\n全市有食堂50个。\n临江市教育局\n2020年7月20日"),
            ),
            Text("one day", "同日"),
        ),
        Example(
            (
                ("a.txt", "临教函〔2020〕15号\n关于校车安全的答复\n全市有校车50辆。\n临江市教育局\n2020年7月20日"),
                ("b.txt", "临府函〔2020〕17号\n关于食堂安全的答复\n全市有食堂50个。\n临江市人民政府\n2020年7月18日"),
            ),
            Text("two issuers", "两个机关"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield each pair of neighbours in number that run against their dates."""
        series: dict[tuple[str, int], list[tuple[int, Document]]] = defaultdict(list)
        for document in graph.documents:
            number = parse_number(document.number.value) if document.number else None
            if number is not None and document.date is not None:
                series[number.issuer, number.year].append((number.serial, document))
        for key in sorted(series):
            ranked = sorted(series[key], key=lambda x: (x[0], x[1].path))
            for (low, earlier), (high, later) in pairwise(ranked):
                if low < high and earlier.date and later.date and earlier.date > later.date:
                    yield _finding(earlier, later)


def _finding(low: Document, high: Document) -> Finding:
    assert low.number and high.number and low.date and high.date
    return finding(
        DocumentOrder,
        message=Message(
            Text("{low} is dated {late}, after {high} of {early}", "{low}的日期为{late}，晚于{high}的{early}"),
            {
                "low": low.number.value,
                "high": high.number.value,
                "late": low.date.isoformat(),
                "early": high.date.isoformat(),
            },
        ),
        locations=[*_places(low), *_places(high)],
        confidence=0.95,
    )


def _places(document: Document) -> list[Location]:
    """Return the places of a document's number and of its date line."""
    places: list[Location] = []
    if document.number and document.number.span:
        places.append(location(document, document.number.span))
    if document.date_span:
        places.append(location(document, document.date_span, label=DATE_LINE))
    return places
