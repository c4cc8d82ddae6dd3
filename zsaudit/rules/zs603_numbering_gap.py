"""ZS603: a number is missing or told twice in a run of points or headings.

In: the paragraphs of a graph. Out: a finding for each jump.

Example: "一是…；二是…；四是…" lacks 三是.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from zsaudit.documents.document import Document, Span
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import finding, location
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.text import Message, Text

_DIGITS = "〇一二三四五六七八九十"
_NUMBER = r"(?:二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])"
_POINT = re.compile(rf"(?:^|[。；;！!？?，,：:、）)*])\s*({_NUMBER})(?:是|则)(?!否|不是)")
_STYLES = (
    ("chapter", re.compile(rf"^({_NUMBER})、(?!{_NUMBER}(?:等|、))")),
    ("section", re.compile(rf"^[（(]({_NUMBER})[）)]")),
    ("item", re.compile(r"^(\d{1,2})[.．、](?!\d)")),
)
_RESETS = {"chapter": ("section", "item"), "section": ("item",), "item": ()}


class NumberingGap(Rule):
    """一是、二是、四是."""

    code = "ZS603"
    name = "numbering-gap"
    severity = Severity.INFO
    page = Page(
        what=Text(
            "A run of points (一是, 二是) or of headings (一、 （一） 1.) leaves a number out or has one twice.",
            "“一是、二是”或标题序号（一、（一）1.）跳号或重号。",
        ),
        why=Text(
            "A point was dropped or added and the numbers were not put right; or text is lost.",
            "增删后没有改序号，或有文字缺失。",
        ),
        remedy=Text("Number again, or find what is lost.", "重新编号，或补上缺失的内容。"),
        silent=Text(
            "A run that begins again at one; the first number seen of a run.",
            "重新从一开始的序号；一组序号中最先出现的那个。",
        ),
    )
    reported = (
        Example(
            (("a.txt", "临江市总结\n一是加强领导；二是加大投入；四是强化考核。\n临江市教育局\n2022年7月20日"),),
            Text("三是 is missing", "缺“三是”"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "临江市总结\n一、工作成效\n成效明显。\n二、存在问题\n问题不少。\n四、下一步工作\n继续努力。\n临江市教育局\n2022年7月20日",
                ),
            ),
            Text("the third heading is missing", "缺“三、”"),
        ),
    )
    not_reported = (
        Example(
            (
                (
                    "a.txt",
                    "临江市总结\n一是加强领导；二是加大投入。同时，一是盯进度；二是抓质量；三是保安全。\n临江市教育局\n2022年7月20日",
                ),
            ),
            Text("the run begins again", "重新从一开始"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "临江市总结\n一、工作成效\n（一）抓进度。\n（二）抓质量。\n二、下一步\n（一）保安全。\n临江市教育局\n2022年7月20日",
                ),
            ),
            Text("sections begin again in each chapter", "每章重新编节"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield each jump in a run of numbers."""
        for document in graph.documents:
            yield from _of_document(document)


@dataclass(frozen=True, slots=True)
class _Mark:
    number: int
    span: Span
    text: str


def _of_document(document: Document) -> Iterator[Finding]:
    last: dict[str, _Mark] = {}
    for paragraph in document.paragraphs:
        for style, pattern in _STYLES:
            match = pattern.match(paragraph.text)
            if match is None:
                continue
            mark = _Mark(_value(match[1]), paragraph.span(match.start(), match.end()), paragraph.text[:40])
            yield from _step(document, last, style, mark)
            for inner in (*_RESETS[style], "point"):
                last.pop(inner, None)
        for match in _POINT.finditer(paragraph.text):
            span = paragraph.span(match.start(1), match.end(1) + 1)
            context = paragraph.text[match.start(1) : match.end() + 24]
            yield from _step(document, last, "point", _Mark(_value(match[1]), span, context))


def _step(document: Document, last: dict[str, _Mark], style: str, mark: _Mark) -> Iterator[Finding]:
    before = last.get(style)
    last[style] = mark
    if before is None or mark.number in (1, before.number + 1):
        return
    text = (
        Text("{now} comes after {then}: a number is left out", "“{then}”之后是“{now}”，序号有缺")
        if mark.number > before.number
        else Text(
            "{now} comes after {then}: a number is told twice or out of order", "“{then}”之后是“{now}”，序号重复或颠倒"
        )
    )
    yield finding(
        NumberingGap,
        message=Message(text, {"then": document.quote(before.span), "now": document.quote(mark.span)}),
        locations=[location(document, x.span, sentence=x.text) for x in (before, mark)],
        confidence=0.9 if mark.number == before.number + 2 else 0.75,
    )


def _value(number: str) -> int:
    if number.isdigit() and number.isascii():
        return int(number)
    if "十" in number:
        tens, _, ones = number.partition("十")
        return (_DIGITS.index(tens) if tens else 1) * 10 + (_DIGITS.index(ones) if ones else 0)
    return _DIGITS.index(number)
