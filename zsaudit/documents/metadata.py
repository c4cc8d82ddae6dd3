"""What a document says of itself.

In: its paragraphs. Out: `Told`: title, issuer, number, date, place, addressee and proposal, each from the
head or the sign-off and never from the running text.

Example: 中工信函〔2022〕53号 of 2022-06-14 by 中山市工业和信息化局 answers the proposal 131082 of 彭诗敏委员.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from zsaudit.documents.document import Paragraph, ParagraphKind, Span, Stated
from zsaudit.documents.issuer import find_issuer
from zsaudit.documents.own_place import find_place
from zsaudit.documents.shapes import is_addressee, is_date_line, is_website
from zsaudit.documents.stated_date import find_date
from zsaudit.documents.title import find_title

_NUMBER = re.compile(
    r"[\u4e00-\u9fffA-Za-z]{1,20}(?:（[\u4e00-\u9fff]{1,6}）)?\s?[〔\[（](?:19|20)\d\d[〕\]）]\s?第?\s?\d{1,5}\s?号"
    r"|[\u4e00-\u9fff]{2,20}(?:令|公告)第\d{1,5}号"
)
_ORDER = (re.compile(r"[\u4e00-\u9fff]{2,20}(?:令|公告)"), re.compile(r"（?第?\s?\d{1,5}\s?号）?"))
_PROPOSAL = re.compile(
    r"第([A-Za-z]?\d{1,8}(?:-\d+)?)号[^，。]{0,6}(?:提案|建议|议案)|(?:提案|建议|议案)（?第([A-Za-z]?\d{1,8})号"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a document says of itself; what it does not say is None."""

    title: Stated | None = None
    issuer: Stated | None = None
    number: Stated | None = None
    date: date | None = None
    date_span: Span | None = None
    place: str | None = None
    addressee: Stated | None = None
    proposal: Stated | None = None


def read_metadata(paragraphs: Sequence[Paragraph]) -> Told:
    """Return what the head and the sign-off tell."""
    head = leading_head(paragraphs)
    title = find_title(head)
    issuer = find_issuer(paragraphs, head, title)
    day, span = find_date(paragraphs, head)
    addressee = _addressee(head)
    return Told(
        title=title,
        issuer=issuer,
        number=_number(head),
        date=day,
        date_span=span,
        place=find_place(issuer, title, addressee, paragraphs),
        addressee=addressee,
        proposal=_proposal(paragraphs, title),
    )


def leading_head(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Return the paragraphs of the head, those before the first of the text."""
    head = []
    for paragraph in paragraphs:
        if paragraph.kind is not ParagraphKind.HEAD:
            break
        head.append(paragraph)
    return head


def _number(head: Sequence[Paragraph]) -> Stated | None:
    """Return the document number: a line of its own first, else one beside other words of the head, else that of
    an order, in two lines: 白水市人民政府令 / 第85号."""
    for whole in (True, False):
        for paragraph in head:
            match = _NUMBER.search(paragraph.text)
            if match is None or "》" in paragraph.text[match.end() :] or (whole and match[0] != paragraph.text):
                continue
            if not whole and len(paragraph.text) > 40 and not paragraph.text.endswith(f"（{match[0]}）"):
                continue
            value = re.sub(r"[\[（]((?:19|20)\d\d)[\]）]", r"〔\1〕", match[0].replace(" ", ""))
            return Stated(value, paragraph.span(*match.span()))
    for first, second in pairwise(head):
        if _ORDER[0].fullmatch(first.text) and _ORDER[1].fullmatch(second.text):
            value = first.text + second.text.strip("（）").replace(" ", "")
            return Stated(value, Span(first.span(0, 1).start, second.span(0, len(second.text)).end))
    return None


def _addressee(head: Sequence[Paragraph]) -> Stated | None:
    for paragraph in head:
        text = paragraph.text
        if is_addressee(text) and not is_website(text) and not is_date_line(text):
            if re.match(r"各位|同志们|尊敬的各位", text):
                return None
            return Stated(text[:-1], paragraph.span(0, len(text) - 1))
    return None


def _proposal(paragraphs: Sequence[Paragraph], title: Stated | None) -> Stated | None:
    """Return the number of the proposal that is answered, from the title or the first line of the text."""
    if title is None or not re.search(r"答复|复函|提案|建议|议案", title.value):
        return None
    told = [x for x in paragraphs if x.kind is ParagraphKind.HEAD][:12]
    first = next((x for x in paragraphs if x.kind is ParagraphKind.BODY), None)
    for paragraph in [*told, *([first] if first else [])]:
        if match := _PROPOSAL.search(paragraph.text):
            group = 1 if match[1] else 2
            return Stated(match[group], paragraph.span(*match.span(group)))
    return None
