"""ZS601: an act told as done after the document's own date, or an end before its start.

In: the documents of a graph. Out: a finding for each such date.

Example: "平台已于2022年7月15日通过…测评" in a document signed 2022年6月10日.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from zsaudit.claims.clauses import clause_at, sentence_at
from zsaudit.documents.document import Document, Paragraph, ParagraphKind, Span
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.language.periods import FoundPeriod, find_periods
from zsaudit.names.titles import masked
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.building_order import Reversed, reversed_building
from zsaudit.rules.evidence import finding, location, period_text
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.narrated import narrated
from zsaudit.rules.reversed_periods import ReversedPeriod, reversed_periods
from zsaudit.rules.text import Message, Text
from zsaudit.rules.things import DATE_LINE, act_location

# A document in which more dates than this lie after its own is one whose date was misread.
MOST = 3
_BARE_DAY = re.compile(r"\d{1,2}月\d{1,2}日")
_SO_FAR = re.compile(r".{0,36}?(?:已|共(?![同青建享和产])|累计).{0,6}")
_TODAY = re.compile(r"目前|现在|现已|截至")  # behind it stands how far things are by now
_SOON = timedelta(days=100)
_EXPLICIT = re.compile(r"(?:19|20)\d{2}年|今年\d{1,2}月")
_ALREADY_BEFORE = re.compile(r"(?:已经?|业已|均已|早已)(?:于|在|自)?$|(?:已经?|业已|均已)[\u4e00-\u9fff]{0,4}于$")
_FUTURE = re.compile(
    r"将|拟|计划|预计|力争|争取|确保|目标|届时|应当?|须|必须|要(?!求)|有望|规划|预期|下一步|任务|安排|有效|期限|为止|到期|"
    r"底前|日前|月前|年前|之前|以前|截止日|提前|预|下达|纳入|列入|申报|延长|延至|顺延|调整|推迟|起施行|起实施|起执行|起生效|仍|可|待|若|如|由.{1,6}承办"
)
_DONE_AFTER = re.compile(
    r"已(?!将|列|纳入|安排|下达|拟)|(?<![为除解])了(?!解)|圆满|荣获|顺利(?:通过|完成|召开|举行)|成功(?:举办|入选|创建|获)|"
    r"(?:正式|全线|建成)(?:通车|开通|投用|启用|开馆|上线|揭牌|挂牌|投产)|通过[\u4e00-\u9fff]{0,16}(?:测评|验收|评审|认证|审查)"
)
# The day is that of something to come, of which something else is told: 9月20日举办的马拉松已启动报名.
_DAY_OF = re.compile(r"[^，,。；的]{0,12}(?:举行|举办|召开|开幕|开始|开考|开赛|启动|生效|到期)的")
_COMPLETED = re.compile(
    r"(?:正式|顺利|成功|全面|如期|圆满|全线|建成)*(?:竣工|完工|建成|投入使用|投入运营|投用|启用|开馆|开园|开业|通车|开通|上线|揭牌|挂牌|交付|闭幕|落幕|关停)"
)


class ImpossibleDate(Rule):
    """An act told as done after the document's date; an end before its start."""

    code = "ZS601"
    name = "impossible-date"
    severity = Severity.ERROR
    page = Page(
        what=Text(
            "Something is told as done (已于, 了) on a date later than the document's own, or a period ends before it "
            "begins, or a work is completed before it is begun.",
            "文中说已经完成的事，日期却晚于文件自身的落款日期；或者一段时间的结束早于开始；或者竣工早于开工。",
        ),
        why=Text("One of the two dates must be wrong.", "两个日期必有一误。"),
        remedy=Text("Check both dates against the records.", "对照原始记录核对两个日期。"),
        silent=Text(
            "Plans, deadlines and dates of coming into force lie in the future rightly. Documents without a date.",
            "计划、期限、施行日期本来就在将来；没有落款日期的文件。",
        ),
    )
    reported = (
        Example(
            (("a.txt", "临江市校园平台情况\n平台已于2022年9月15日通过等级保护测评。\n临江市教育局\n2022年6月10日"),),
            Text("done three months after the date line", "落款三个月之后的事说成已完成"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "关于封闭施工的通告\n自2021年9月10日起至2021年3月31日止，对该路段封闭施工。\n临江市交通局\n2021年9月3日",
                ),
            ),
            Text("the end comes before the start", "结束早于开始"),
        ),
    )
    not_reported = (
        Example(
            (
                (
                    "a.txt",
                    "临江市校园平台情况\n平台将于2022年9月15日开通，自2022年10月1日起施行新流程。\n临江市教育局\n2022年6月10日",
                ),
            ),
            Text("plans lie in the future", "计划在将来"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "关于封闭施工的通告\n自2021年9月10日起至2022年3月31日止封闭施工，已列入2022年度计划。\n临江市交通局\n2021年9月3日",
                ),
            ),
            Text("the period runs forward, and a plan of next year is a plan", "时间顺序正常，列入下年度计划也是计划"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield what cannot have been on the date told."""
        works = tuple(reversed_building(graph))
        told = {(x.begun.path, x.begun.when_span) for x in works}
        for document in graph.documents:
            found: list[Finding] = []
            for paragraph in document.paragraphs:
                for period in reversed_periods(paragraph.text):
                    if (document.path, paragraph.span(*period.first)) not in told:
                        yield _range_finding(document, paragraph, period)
                if paragraph.kind is not ParagraphKind.SIGN_OFF:
                    found += _too_late(document, paragraph)
            if len(found) <= MOST:
                yield from found
        for pair in works:
            yield _order_finding(graph, pair)


def _range_finding(document: Document, paragraph: Paragraph, found: ReversedPeriod) -> Finding:
    text = paragraph.text
    begin, end = sentence_at(text, found.first[0])
    return finding(
        ImpossibleDate,
        message=Message(
            Text(
                "a period that begins {start} ends {end}, before its start",
                "时间段始于{start}，却止于{end}，结束早于开始",
            ),
            {"start": text[slice(*found.first)], "end": text[slice(*found.last)]},
        ),
        locations=[location(document, paragraph.span(*x), sentence=text[begin:end]) for x in (found.first, found.last)],
        confidence=found.confidence,
    )


def _order_finding(graph: CorpusGraph, pair: Reversed) -> Finding:
    document = graph.document(pair.begun.path)
    return finding(
        ImpossibleDate,
        message=Message(
            Text(
                "{name} was completed ({done}) before it was begun ({begun})",
                "{name}的完工时间（{done}）早于开工时间（{begun}）",
            ),
            {
                "name": pair.begun.object,
                "done": period_text(pair.done_when),
                "begun": period_text(pair.begun_when),
            },
        ),
        locations=[act_location(document, x, at_time=True) for x in (pair.begun, pair.done)],
        confidence=pair.confidence,
    )


def _too_late(document: Document, paragraph: Paragraph) -> list[Finding]:
    if document.date is None or document.date_span is None:
        return []
    text = masked(paragraph.text)
    out: list[Finding] = []
    for period in find_periods(text, document.date):
        told = text[period.start : period.end]
        first = _first_day(period, told)
        if first > document.date and (_EXPLICIT.search(told) or _soon(first, told, document.date)):
            confidence = _told_as_done(text, period) or narrated(document, text, period)
            if confidence:
                out.append(_late_finding(document, paragraph, period, confidence))
    return out


def _soon(first: date, told: str, dated: date) -> bool:
    """Say whether a day without a year is of the document's year: 12月5日 in a paper of January is of the year before."""
    return _BARE_DAY.search(told) is not None and first - dated <= _SOON


def _first_day(found: FoundPeriod, told: str) -> date:
    """Return the earliest day a period may mean: 2022年底 is December."""
    period = found.period
    if re.search(r"[底末]$", told):
        return period.end.replace(day=1)
    if re.match(r"截", told) and not told.endswith("年"):
        return period.end if told.endswith("日") else period.end.replace(day=1)
    return period.start


def _told_as_done(text: str, found: FoundPeriod) -> float:
    """Return how sure it is that what is dated is told as done; 0 where it is not."""
    begin, end = clause_at(text, found.start)
    before, after = text[begin : found.start], text[found.end : end]
    told = text[found.start : found.end]
    _, sentence_end = sentence_at(text, found.start)
    if re.search(r"时间[为是：:]$", before):
        return 0.0  # 放假时间为2024年2月10日至2月17日，已经省政府批准
    if re.match(r"[至到]", told) or _FUTURE.search(before) or _FUTURE.search(told[-2:] + after):
        return 0.0
    if told.startswith("截止") and before:
        return 0.0  # 缴费截止2023年12月31日 is a deadline
    if _ALREADY_BEFORE.search(before):
        return 0.95
    if re.match(r"截", told):
        done = _SO_FAR.match(text, found.end, sentence_end)
        return 0.9 if done and not _FUTURE.search(done.group()) else 0.0
    dated_to_month = found.period.days <= 31
    adverbial = not before or re.search(r"(?:于|在|[、，,])$|[\u4e00-\u9fff]$", before) is not None
    if dated_to_month and adverbial:
        rest = _TODAY.split(after if len(after) > 1 else text[found.end : sentence_end])[0]
        if _DONE_AFTER.search(rest) and not _DAY_OF.match(rest) and not _FUTURE.search(rest):
            return 0.85
        if before.endswith("于") and _COMPLETED.match(rest) and not _FUTURE.search(rest):
            return 0.7
    return 0.0


def _late_finding(document: Document, paragraph: Paragraph, found: FoundPeriod, confidence: float) -> Finding:
    text = paragraph.text
    begin, end = sentence_at(text, found.start)
    assert document.date is not None and document.date_span is not None
    return finding(
        ImpossibleDate,
        message=Message(
            Text(
                "told as done on {told}, but the document is dated {date}", "文中称已于{told}完成，而文件日期为{date}"
            ),
            {"told": text[found.start : found.end], "date": document.date.isoformat()},
        ),
        locations=[
            location(document, paragraph.span(found.start, found.end), sentence=text[begin:end], as_of=found.period),
            location(document, _line(document), label=DATE_LINE),
        ],
        confidence=confidence,
    )


def _line(document: Document) -> Span:
    assert document.date_span is not None
    return document.date_span
