"""ZS401: a count beside a list that holds another number of items.

In: the paragraphs of a graph. Out: a finding for each count its list does not bear out.

Example: "生物医药、新能源、现代种业、人工智能等3个领域" lists four.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from zsaudit.claims.clauses import sentence_at
from zsaudit.documents.document import Document, Paragraph
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.catchwords import catchwords
from zsaudit.rules.enumerations import Enumeration, count_of, enumerations
from zsaudit.rules.evidence import finding, location
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.text import Message, Text

# A list that lacks more than this is an open one whose 等 was left out.
MOST_MISSING = 3
# So many bodies before 等, one short of the count, are meant to be the whole list; of other things one more.
NEARLY_ALL = 3
ALL_IN_BRACKETS = 4
ALL_BUT_ONE = 7  # who names so many of one more has named all, whatever they are
_NUMERALS = "一二三四五六七八九十"
_COUNTED = r"(?:个方面|方面|个环节|项措施|项工作|项任务|项举措|条措施|条建议|点建议|点意见|点要求|个重点|个着力点|个问题|个原因|大举措|大任务)"
# What the points are of, and then 一是; right before a colon anything that is counted may be what they are of.
_POINTS = re.compile(
    rf"(?P<count>(?P<number>[2-9]|(?<![第十])[二两三四五六七八九十])"
    rf"(?:{_COUNTED}(?=[\u4e00-\u9fff]{{0,12}}[：:，,。]?一是)|(?:个|项|件|条|点|大)(?!月|百分)[\u4e00-\u9fff]{{1,8}}(?=[：:]一是)|(?:个|项|件|条|大)(?:重点|主要|具体)?(?:工作|任务|措施|举措|事|问题|要求|意见|建议|方面)(?=。一是)))"
)
_POINT = re.compile(rf"(?:^|[。；;，,：:、])([{_NUMERALS}])是")


class EnumerationMismatch(Rule):
    """ "等7个部门" and the list holds another count."""

    code = "ZS401"
    name = "enumeration-mismatch"
    severity = Severity.WARNING
    page = Page(
        what=Text(
            "A count stands beside a list of another length: more items than the count, or fewer where nothing (等) "
            "says that the list is open.",
            "计数与所列项数不符：所列多于计数；或没有“等”字表示未列尽，而所列少于计数。",
        ),
        why=Text("An item was added or dropped and the count was left as it was.", "增减了项目而没有改计数。"),
        remedy=Text("Count again; correct the count or the list.", "重新清点，改正计数或列举。"),
        silent=Text(
            "Lists that say by 等 that they name some items only (but three bodies, four other items of a sort, or "
            "seven of anything that lack one of the count are told); "
            "items joined by 和 where either reading fits.",
            "用“等”表示只列部分的列举（列了三个以上机构、四项以上同类对象或七项以上任何对象，只差一项的除外）；以“和”相连、两种数法之一相符的列举。",
        ),
    )
    reported = (
        Example(
            (
                (
                    "a.txt",
                    "关于开展试点的通知\n确定在普惠金融、医疗健康、交通出行、文旅消费等3个领域开展试点。\n临江市数据局\n2024年3月6日",
                ),
            ),
            Text("four are listed", "列了四个"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "关于联合检查的通知\n由市教育局、市财政局、市审计局、市民政局5个部门联合检查。\n临江市教育局\n2024年3月6日",
                ),
            ),
            Text("four departments, no 等", "四个部门，没有“等”字"),
        ),
    )
    not_reported = (
        Example(
            (
                (
                    "a.txt",
                    "关于联合检查的通知\n由市教育局、市财政局、市审计局等7个部门联合检查。\n临江市教育局\n2024年3月6日",
                ),
            ),
            Text("等: others are meant too", "“等”字表示还有其他"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "产业情况\n培育壮大半导体及集成电路、激光与增材制造、新能源三大产业。\n临江市工信局\n2024年3月6日",
                ),
            ),
            Text("items joined by 及 and 与 are one each", "以“及”“与”相连的各算一项"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield the counts that their lists do not bear out."""
        for document in graph.documents:
            for paragraph in document.paragraphs:
                for found in (*enumerations(paragraph.text), *catchwords(paragraph.text)):
                    confidence = _mismatch(found)
                    if confidence:
                        yield _finding(document, paragraph, found, confidence)
                yield from _points(document, paragraph, _following(document, paragraph))


def _mismatch(found: Enumeration) -> float:
    """Return how sure it is that list and count disagree; 0 where they may agree."""
    if found.fewest <= found.count <= found.most or not found.certain:
        return 0.0
    if found.fewest > found.count:
        if found.open:
            return 0.9
        return 0.85 if found.closed_kind else 0.75 if found.noun and found.fewest >= 3 else 0.0
    if found.open:
        # Who names nearly all has named all: 等 then closes the list.
        near = (
            found.closed_kind
            and found.most >= (NEARLY_ALL if found.bodies else NEARLY_ALL + 1)
            and found.count - found.most == 1
        )
        long = found.noun and found.fewest == found.most == found.count - 1 >= ALL_BUT_ONE
        return 0.7 if near else 0.6 if long else 0.0
    if found.in_brackets and found.fewest == found.most == found.count - 1 >= ALL_IN_BRACKETS:
        return 0.6
    if found.closed_kind and found.fewest == found.most == found.count - 1 == 2:
        return 0.65
    if not found.closed_kind or found.fewest < 3 or found.count - found.most > MOST_MISSING:
        return 0.0
    return 0.85


def _finding(document: Document, paragraph: Paragraph, found: Enumeration, confidence: float) -> Finding:
    text = paragraph.text
    begin, end = sentence_at(text, found.count_start)
    listed = str(found.fewest) if found.fewest == found.most else f"{found.fewest}-{found.most}"
    return finding(
        EnumerationMismatch,
        message=Message(
            Text("{count} is told, but {listed} are listed", "计数为{count}，所列为{listed}项"),
            {"count": text[found.count_start : found.count_end], "listed": listed},
        ),
        locations=[
            location(document, paragraph.span(found.count_start, found.count_end), sentence=text[begin:end]),
            location(document, paragraph.span(found.list_start, found.list_end), sentence=text[begin:end]),
        ],
        confidence=confidence,
    )


def _following(document: Document, paragraph: Paragraph) -> str:
    """Return the text behind a paragraph: points may go on in paragraphs of their own."""
    return document.paragraphs[paragraph.index + 1].text if paragraph.index + 1 < len(document.paragraphs) else ""


def _points(document: Document, paragraph: Paragraph, goes_on: str) -> Iterator[Finding]:
    """三个方面：一是…；二是…；三是…；四是…"""
    if re.match(rf"\s*[{_NUMERALS}]是", goes_on):
        return
    heads = list(_POINTS.finditer(paragraph.text))
    ends = [*(x.start() for x in heads[1:]), len(paragraph.text)]
    for head, following in zip(heads, ends, strict=False):
        listed = paragraph.text[head.end() : following]
        found = _points_of(document, paragraph, head, listed[listed.index("一是") :])
        if found is not None:
            yield found


def _points_of(document: Document, paragraph: Paragraph, head: re.Match[str], listed: str) -> Finding | None:
    numbers = [_NUMERALS.index(m[1]) + 1 for m in _POINT.finditer("：" + listed)]
    count = count_of(head["number"])
    run = next((i for i, n in enumerate(numbers) if n != i + 1), len(numbers))
    if run < 2 or run == count or 1 in numbers[run:]:
        return None
    text = paragraph.text
    first = text.index("一是", head.end())
    spans = (head.span("count"), (first, min(len(text), first + 2)))
    return finding(
        EnumerationMismatch,
        message=Message(
            Text("{count} is told, but {listed} points follow", "计数为{count}，其后列了{listed}点"),
            {"count": head["count"], "listed": str(run)},
        ),
        locations=[
            location(document, paragraph.span(*x), sentence=text[max(0, first - 40) : first + 40]) for x in spans
        ],
        confidence=0.85,
    )
