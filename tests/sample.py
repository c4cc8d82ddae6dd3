"""A small report made by hand: what every format must be able to show.

In: nothing. Out: `report()`, with findings of every severity, a suppressed one, markup-like text and an emoji trap.

Example: the schools of an invented county, 2021 and 2022.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from zsaudit.claims.claim import Claim, Period, Status
from zsaudit.documents.document import Document, Paragraph, ParagraphKind, Problem, Span, Stated
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.language.interval import Interval
from zsaudit.output.report import Coverage, Report
from zsaudit.rules.evidence import location
from zsaudit.rules.finding import Finding, Location, Measure, Severity
from zsaudit.rules.text import Message, Text

OLD_TEXT = """青河县教育局关于县政协第12号提案的答复

青教函〔2021〕7号

截至2020年底，全县建成普惠性幼儿园 18 所，占比:100:50。到2022年，全县普惠性幼儿园达到 50 所以上。
2020 年修订《青河县校车管理办法》。

2021年7月28日
"""
NEW_TEXT = """青河县教育局关于县政协第31号提案的答复

青教函〔2022〕9号

截至2021年底，全县普惠性幼儿园共有 25 所[/b]，在园幼儿 [bold]4120 人。
2021 年修订《青河县校车管理办法》。
截至2020年底，全县普惠性幼儿园为 19 所。

2022年6月15日
"""


def document(path: str, text: str, number: str, told: date) -> Document:
    starts, paragraphs, at = [], [], 0
    for index, line in enumerate(text.splitlines(keepends=True)):
        starts.append(at)
        body = line.rstrip("\n")
        if body:
            offsets = tuple(range(at, at + len(body)))
            paragraphs.append(Paragraph(body, offsets, ParagraphKind.BODY, index))
        at += len(line)
    title = text.splitlines()[0]
    return Document(path, text, tuple(starts), tuple(paragraphs), title=Stated(title), number=Stated(number), date=told)


OLD = document("corpus/2021-答复.txt", OLD_TEXT, "青教函〔2021〕7号", date(2021, 7, 28))
NEW = document("corpus/2022-答复.txt", NEW_TEXT, "青教函〔2022〕9号", date(2022, 6, 15))


def place(source: Document, quote: str, **more: object) -> Location:
    start = source.text.index(quote)
    end = start + len(quote)
    sentence = source.text[source.text.rfind("\n", 0, start) + 1 : source.text.find("\n", start)]
    return replace(location(source, Span(start, end), sentence=sentence), **more)  # type: ignore[arg-type]


def claim(source: Document, quote: str, value: float, year: int) -> Claim:
    start = source.text.index(quote)
    span = Span(start, start + len(quote))
    period = Period(date(year, 1, 1), date(year, 12, 31), text=f"{year}年")
    return Claim(
        path=source.path, span=span, quote=quote, value=value, value_high=None, unit="所", dimension="个",
        bound="=", interval=Interval(value, value), subject="普惠性幼儿园", measure="总数", kind="total", level=None,
        area="青河县", place="青河县", status=Status.ACTUAL, as_of=period, name=None, sentence=quote,
        sentence_span=span, paragraph=0, start=0, end=len(quote), document_date=source.date, confidence=0.9,
    )  # fmt: skip


def finding(code: str, relation: str, severity: Severity, places: tuple[Location, ...], **more: object) -> Finding:
    return Finding(
        code=code,
        relation=relation,
        severity=severity,
        confidence=0.95,
        message=Message(Text(f"{relation} of {{what}}", f"{{what}}：{relation}"), {"what": places[0].text}),
        locations=places,
        fingerprint=f"{int(code[2:]):016x}",
        **{"measure": None, **more},  # type: ignore[arg-type]
    )


MEASURE = Measure("普惠性幼儿园", "总数", None, "青河县", "所")


def findings() -> tuple[Finding, ...]:
    first = place(OLD, "18 所", value=18.0, unit="所", as_of="2020")
    second = place(NEW, "25 所", value=25.0, unit="所", as_of="2021")
    restated = place(NEW, "19 所", value=19.0, unit="所", as_of="2020")
    goal = place(OLD, "50 所以上", value=50.0, unit="所", as_of="2022")
    hint = Message(Text("Ask the issuer which of the two holds.", "请向发文单位核实。"))
    return (
        finding("ZS101", "contradiction", Severity.ERROR, (restated, first), measure=MEASURE, hint=hint),
        finding(
            "ZS102", "date-contradiction", Severity.ERROR, (place(NEW, "2021 年"), place(OLD, "2020 年")),
            suppressed="accepted: 分别指起草和印发 (王敏)",
        ),
        finding("ZS901", "reading", Severity.WARNING, (place(OLD, "青河县教育局"),)),
        finding(
            "ZS201", "progression", Severity.INFO, (first, second), measure=MEASURE,
            facts=(("change", 7.0), ("rate", 7 / 18)),
        ),
        finding("ZS303", "target-pending", Severity.INFO, (goal, second), measure=MEASURE, facts=(("share", 0.5),)),
        finding("ZS503", "citation", Severity.INFO, (place(OLD, "《青河县校车管理办法》"),)),
    )  # fmt: skip


def report() -> Report:
    claims = (claim(OLD, "18 所", 18, 2020), claim(OLD, "50 所以上", 50, 2022), claim(NEW, "25 所", 25, 2021))
    graph = CorpusGraph((OLD, NEW), claims, by_path={x.path: x for x in (OLD, NEW)})
    problems = (Problem("binary", "corpus/scan.txt"),)
    return Report(graph, problems, findings(), Coverage(3, 3, 3, 1, 5, 1, 0))
