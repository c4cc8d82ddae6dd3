"""A document that is itself an act: the notice that issues 《X》, signed and dated.

In: a document with its title and date. Out: the act, its time at the date line.

Example: 关于印发《澜溪县集中式饮用水水源地保护办法》的通知, 2020年6月5日, is 印发 of 2020-06-05.
"""

from __future__ import annotations

import re

from zsaudit.claims.act_words import act_verb
from zsaudit.claims.claim import Act, Grain, Period
from zsaudit.documents.document import Document

_NOTICE = re.compile(
    r"关于(?P<verb>印发|下发|颁发|公布|发布|颁布|修订|废止)(?P<object>.+?)的(?:通知|通告|公告|决定|函|令)$"
)
_ISSUED = re.compile(r"关于.{4,}的(?:通知|意见|决定|通告|公告|若干措施|规定)$")
_MARKS = re.compile(r"^[《〈「]|[》〉」]$")


def notice_act(document: Document) -> Act | None:
    """Return the act that a document is, or None."""
    title = document.title
    if title is None or title.span is None or document.date is None or document.date_span is None:
        return None
    match = _NOTICE.search(re.sub(r"\s+", "", title.value))
    verb = act_verb(match["verb"]) if match else None
    if match is None or verb is None:
        return _itself(document)
    inner = re.fullmatch(r"《(.+)》(?:等[^《》]*)?", match["object"])
    name = inner[1] if inner else match["object"]
    if ("》" in name and not inner) or "名单" in name or len(name) < 6:
        return None
    return Act(
        path=document.path,
        span=title.span,
        quote=document.quote(title.span),
        actor=document.issuer.value if document.issuer else None,
        verb=verb.plain,
        stage="done",
        object=_MARKS.sub("", name),
        object_span=title.span,
        when=Period(document.date, document.date, Grain.POINT),
        when_span=document.date_span,
        sentence=title.value,
        document_date=document.date,
    )


def _itself(document: Document) -> Act | None:
    """Return the issue of a document that others cite by its own title: 关于调整住房公积金使用政策的通知."""
    title = document.title
    if title is None or title.span is None or document.date is None or document.date_span is None:
        return None
    name = re.sub(r"\s+", "", title.value)
    if _ISSUED.search(name) is None or len(name) < 10:
        return None
    return Act(
        path=document.path,
        span=title.span,
        quote=document.quote(title.span),
        actor=document.issuer.value if document.issuer else None,
        verb="印发",
        stage="done",
        object=_MARKS.sub("", name),
        object_span=title.span,
        when=Period(document.date, document.date, Grain.POINT),
        when_span=document.date_span,
        sentence=title.value,
        document_date=document.date,
    )
