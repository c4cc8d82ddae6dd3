"""ZS503: a document of the corpus cites another by its title or its number.

In: documents and names of a graph. Out: a finding for each document cited in another.

Example: the reply of 2020 cites 《中山市新一代信息技术产业发展行动计划（2018-2022年）》, which is in the corpus.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from zsaudit.documents.document import Document, ParagraphKind
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.names.name import Mention, NameKind
from zsaudit.names.normal import PlainName, may_be_one, places_agree, plain_name
from zsaudit.names.numbers import DocumentNumber, parse_number
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import finding, location
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.text import Message, Text

SHORTEST = 6
_ISSUED = re.compile(r"关于(?:印发|下发|颁发|公布|发布|颁布)(.+?)的(?:通知|通告|公告|决定|函)$")
_WHOLE = Text("the document cited", "被引用的文件")


class Citation(Rule):
    """A document of the corpus cites another by its title or number."""

    code = "ZS503"
    name = "citation"
    severity = Severity.INFO
    page = Page(
        what=Text(
            "A title in 《》 or a document number names another document of the corpus. Spaces, brackets, the place "
            "and an untold span of years make no difference.",
            "《》内的标题或文号指向语料中的另一文件；空格、括号、地名、未写的年份不影响比对。",
        ),
        why=Text(
            "What a document says of another can be checked against that other.", "一文对另一文的说法可以据原文核对。"
        ),
        remedy=Text("Nothing to correct.", "无需更正。"),
        silent=Text(
            "Documents that cite themselves; titles of another span of years or another place.",
            "自引；年份或地区不同的标题。",
        ),
    )
    reported = (
        Example(
            (
                (
                    "a.txt",
                    "临江市校园安全行动计划（2018-2022年）\n到2022年建成平安校园50所。\n临江市人民政府办公室\n2018年7月20日",
                ),
                (
                    "b.txt",
                    "临江市总结\n根据《校园安全行动计划(2018—2022年)》，建成平安校园52所。\n临江市教育局\n2022年11月1日",
                ),
            ),
            Text("cited by its title, without the place", "按标题引用，未写地名"),
        ),
        Example(
            (
                ("a.txt", "临教函〔2020〕15号\n关于校车安全的答复\n全市有校车50辆。\n临江市教育局\n2020年7月20日"),
                ("b.txt", "临江市总结\n按照临教函〔2020〕15号要求，校车达到60辆。\n临江市教育局\n2022年11月1日"),
            ),
            Text("cited by its number", "按文号引用"),
        ),
    )
    not_reported = (
        Example(
            (
                (
                    "a.txt",
                    "临江市校园安全行动计划（2018-2022年）\n到2022年建成平安校园50所。\n临江市人民政府办公室\n2018年7月20日",
                ),
                (
                    "b.txt",
                    "临江市总结\n根据《临江市校园安全行动计划（2023-2025年）》，建成平安校园52所。\n临江市教育局\n2024年11月1日",
                ),
            ),
            Text("another span of years", "年份不同"),
        ),
        Example(
            (
                ("a.txt", "临江市校园安全行动计划\n到2022年建成平安校园50所。\n临江市人民政府办公室\n2018年7月20日"),
                (
                    "b.txt",
                    "海宁市总结\n根据《海宁市校园安全行动计划》，建成平安校园52所。\n海宁市教育局\n2022年11月1日",
                ),
            ),
            Text("another place", "地区不同"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield each document cited in another, at the first place where it is."""
        titles: dict[str, list[tuple[PlainName, Document]]] = defaultdict(list)
        numbers: dict[DocumentNumber, list[Document]] = defaultdict(list)
        for document in graph.documents:
            for name in _own_names(document):
                titles[name.core].append((name, document))
            number = parse_number(document.number.value) if document.number else None
            if number:
                numbers[number].append(document)
        seen: set[tuple[str, str]] = set()
        for mention in graph.mentions:
            citing = graph.document(mention.path)
            for cited, confidence in _cited(citing, mention, titles, numbers):
                if (citing.path, cited.path) not in seen:
                    seen.add((citing.path, cited.path))
                    yield _finding(citing, mention, cited, confidence)


def _own_names(document: Document) -> list[PlainName]:
    """Return what others may call a document: its title, what it issues, the title of what is attached."""
    told = [document.title.value] if document.title else []
    issued = _ISSUED.search(re.sub(r"\s", "", told[0])) if told else None
    if issued:
        told.append(issued[1].strip("《》"))
        told += [p.text for p in document.paragraphs if p.kind is ParagraphKind.HEAD and 8 <= len(p.text) <= 60]
    names = {plain_name(x) for x in told}
    return sorted((x for x in names if len(x.core) >= SHORTEST), key=lambda x: (x.core, x.years))


def _cited(
    citing: Document,
    mention: Mention,
    titles: dict[str, list[tuple[PlainName, Document]]],
    numbers: dict[DocumentNumber, list[Document]],
) -> Iterator[tuple[Document, float]]:
    if mention.kind is NameKind.NUMBER:
        number = parse_number(mention.text)
        for document in numbers.get(number, []) if number else []:
            if document.path != citing.path:
                yield document, 0.98
    elif mention.kind is NameKind.TITLE and mention.alias_of is None:
        name = plain_name(mention.text)
        if _of_many(name, titles.get(name.core, [])):
            return
        for own, document in titles.get(name.core, []):
            later = citing.date is not None and document.date is not None and citing.date < document.date
            if document.path == citing.path or later or not may_be_one(name, own):
                continue
            if places_agree(name.place or citing.place, own.place or document.place):
                yield document, 0.95 if name.years == own.years else 0.85


def _of_many(name: PlainName, called: list[tuple[PlainName, Document]]) -> bool:
    """Say whether a name without years is that of papers of several years: 向大会作《政府工作报告》 names none of them."""
    return not name.years and len({own.years for own, _ in called}) > 1


def _finding(citing: Document, mention: Mention, cited: Document, confidence: float) -> Finding:
    head = cited.number if mention.kind is NameKind.NUMBER else cited.title
    places = [location(citing, mention.span)]
    if head is not None and head.span is not None:
        places.append(location(cited, head.span, label=_WHOLE))
    return finding(
        Citation,
        message=Message(
            Text("cites {name}, which is {path}", "引用了{name}，即{path}"), {"name": mention.text, "path": cited.path}
        ),
        locations=places,
        confidence=confidence,
    )
