"""A document that is itself an act: the notice that issues 《X》, founds a body, or is cited by its own title.

In: a document with its title and date. Out: the act, its time at the date line.

Example: 关于印发《澜溪县集中式饮用水水源地保护办法》的通知, 2020年6月5日, is 印发 of 2020-06-05; 关于调整公积金使用政策的通知 is issued on
its own date line, too.
"""

from __future__ import annotations

import re
from datetime import date

from zsaudit.claims.act_words import act_verb
from zsaudit.claims.claim import Act, Grain, Period
from zsaudit.documents.document import Document, ParagraphKind, Span
from zsaudit.language.dates import find_dates

SHORTEST, SHORTEST_WHOLE = 6, 10
_NOTICE = re.compile(
    r"关于(?P<verb>印发|下发|颁发|公布|发布|颁布|修订|废止)(?P<object>.+?)的(?:通知|通告|公告|决定|函|令)$"
)
_FOUNDS = re.compile(r"关于(?:成立|设立|组建)(?P<object>[^、和及《》]{4,30})的(?:通知|决定|函)$")
_ISSUED = re.compile(r"关于.{4,}的(?:通知|意见|决定|通告|公告|若干措施|规定)$")
_RULES = re.compile(r"(?:办法|细则|规定|条例|规则|规程)(?:（(?:试行|暂行)）)?$")
_ARTICLE = re.compile(r"第一条(?![款项])")
_PLAN = re.compile(r"(?:方案|规划|行动计划|三年计划)(?:[（(](?:试行|[\d—–~-]{4,9}年?)[)）])?$")
_GOVERNMENT = re.compile(r"(?:人民政府|政府|管委会|管理委员会)(?:办公室|办公厅)?$")
_MARKS = re.compile(r"^[《〈「]|[》〉」]$")


def notice_act(document: Document) -> Act | None:
    """Return the act that a document is, or None."""
    if document.title is None:
        return None
    title = re.sub(r"\s+", "", document.title.value)
    founds = _FOUNDS.search(title)
    if founds:
        return _act(document, "成立", founds["object"])
    match = _NOTICE.search(title)
    verb = act_verb(match["verb"]) if match else None
    if match is None or verb is None:
        # Others cite it by its own title.
        issued = (
            _ISSUED.search(title) or (_RULES.search(title) and _in_articles(document)) or _signed_plan(document, title)
        )
        return _act(document, "印发", title) if issued and len(title) >= SHORTEST_WHOLE else None
    inner = re.fullmatch(r"《(.+)》(?:等[^《》]*)?", match["object"])
    name = inner[1] if inner else match["object"]
    if ("》" in name and not inner) or "名单" in name or len(name) < SHORTEST:
        return None
    return _act(document, verb.plain, name)


def _in_articles(document: Document) -> bool:
    """Say whether a document is a rule itself, with its articles."""
    return any(_ARTICLE.match(paragraph.text) for paragraph in document.paragraphs)


def _signed_plan(document: Document, title: str) -> bool:
    """Say whether a document is a plan of a government that bears its name and date at its end."""
    if document.issuer is None or document.date_span is None or not _PLAN.search(title):
        return False
    end = max(p.span(0, len(p.text)).end for p in document.paragraphs if p.kind is ParagraphKind.BODY)
    return _GOVERNMENT.search(document.issuer.value) is not None and document.date_span.start >= end


def _first_day(document: Document, day: date, line: Span) -> date:
    """Return the first day that a document's own date may stand for: its line may tell a month alone."""
    told = find_dates(document.quote(line))
    return told[0].first if told else day


def _act(document: Document, verb: str, name: str) -> Act | None:
    title = document.title
    if title is None or title.span is None or document.date is None or document.date_span is None:
        return None
    return Act(
        path=document.path,
        span=title.span,
        quote=document.quote(title.span),
        actor=document.issuer.value if document.issuer else None,
        verb=verb,
        stage="done",
        object=_MARKS.sub("", name),
        object_span=title.span,
        when=Period(_first_day(document, document.date, document.date_span), document.date, Grain.POINT),
        when_span=document.date_span,
        sentence=title.value,
        document_date=document.date,
    )
