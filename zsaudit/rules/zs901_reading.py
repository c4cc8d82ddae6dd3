"""ZS901: text lost or damaged, a document with no date, a file that could not be read.

In: the problems of the reading. Out: a finding for each.

Example: a file in none of the known encodings is a finding at its first line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zsaudit.documents.document import Document, Problem
from zsaudit.documents.problems import PROBLEMS
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import finding, location
from zsaudit.rules.finding import Finding, Location, Severity
from zsaudit.rules.text import Message, Text


class Reading(Rule):
    """Text lost or damaged, a document with no date, a file that could not be read."""

    code = "ZS901"
    name = "reading"
    severity = Severity.WARNING
    page = Page(
        what=Text(
            "A file or a part of it could not be read, a sentence breaks off, or a document states no date of its own.",
            "文件全部或部分无法读取，句子中断，或文件没有写明自己的日期。",
        ),
        why=Text("What was not read was not checked.", "没有读到的内容没有核对。"),
        remedy=Text("Convert or repair the file, or add the date.", "转换或修复文件，或补上日期。"),
        silent=Text("A readable document with a date.", "可读且有日期的文件。"),
    )
    reported = (
        Example((("a.txt", "临江市总结\n全市有学校50所，教师3000人。\n"),), Text("no date", "没有日期")),
        Example((("a.txt", ""),), Text("no text", "没有文字")),
    )
    not_reported = (
        Example(
            (("a.txt", "临江市总结\n全市有学校50所，教师3000人。\n临江市教育局\n2022年7月20日"),),
            Text("a date line", "有落款日期"),
        ),
        Example(
            (("a.txt", "临江市公报（2021年）\n2021年末，全市有学校50所。\n临江市统计局\n2022年4月8日"),),
            Text("a date line under the issuer", "发文机关下有日期"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield the problems of the documents that could be read; those of other files the run adds itself."""
        problems = [problem for document in graph.documents for problem in document.problems]
        yield from reading_findings(problems, graph.documents)


def reading_findings(problems: Sequence[Problem], documents: Sequence[Document]) -> tuple[Finding, ...]:
    """Return a finding for each problem; a file that gave no document is told at its first line."""
    by_path = {document.path: document for document in documents}
    found: list[Finding] = []
    for problem in problems:
        english, chinese = PROBLEMS[problem.kind]
        found.append(
            finding(
                Reading,
                message=Message(Text(english, chinese), {"detail": problem.detail}),
                locations=[_place(problem, by_path.get(problem.path))],
                confidence=1.0,
            )
        )
    return tuple(found)


def _place(problem: Problem, document: Document | None) -> Location:
    # The kind stands in for a sentence, so that two problems of one file have two fingerprints.
    if document is not None and problem.span is not None:
        return location(document, problem.span, sentence=problem.kind)
    named = document.identity if document else problem.path
    return Location(problem.path, named, 0, 0, 1, 1, 1, 1, "", sentence=problem.kind)
