"""From a document to its claims.

In: a `Document`. Out: its claims in order of place.

Example: "拥有智能制造试点示范项目国家级2个、省级27个、市级80个，省机器人骨干企业3家" is four claims.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from zsaudit.claims.claim import Claim
from zsaudit.claims.outline import outline, title_period, title_year
from zsaudit.claims.owners import owners
from zsaudit.claims.places import named_places
from zsaudit.claims.reader import ParagraphReader
from zsaudit.claims.status import Setting
from zsaudit.claims.surroundings import surroundings
from zsaudit.claims.timing import Clock
from zsaudit.claims.view import View
from zsaudit.documents.document import Document, ParagraphKind
from zsaudit.language.figures import find_figures
from zsaudit.language.period import Period
from zsaudit.language.periods import find_periods
from zsaudit.names.find import find_mentions
from zsaudit.names.name import Mention

_TITLE = re.compile(r"《([^》]+)》")


def read_claims(document: Document, mentions: Sequence[Mention] | None = None) -> tuple[Claim, ...]:
    """Return every figure of a document with all that it means.

    Args:
        document: the document.
        mentions: the names found in it, where they are known already.
    """
    names = owners(document, find_mentions(document) if mentions is None else mentions)
    title = document.title_text
    span, year = title_period(document), title_year(document)
    claims: list[Claim] = []
    for paragraph, section in zip(document.paragraphs, outline(document), strict=True):
        if paragraph.kind in (ParagraphKind.HEAD, ParagraphKind.SIGN_OFF):
            continue
        figures = find_figures(paragraph.text)
        if not figures:
            continue
        own_year = section.period.year if section.period else None
        view = View(
            document=document,
            paragraph=paragraph,
            section=section,
            setting=Setting(title, section.ahead, section.back),
            clock=Clock(
                section.period, None if section.ahead and _is_over(span, document.date) else span, document.date
            ),
            periods=tuple(find_periods(_TITLE.sub(_blank, paragraph.text), document.date, own_year or year)),
            places=named_places(document, paragraph.text),
            names=names,
        )
        claims += ParagraphReader(view).read(surroundings(paragraph.text, figures))
    return tuple(claims)


def _is_over(span: Period | None, today: date | None) -> bool:
    """What a section announces is not of the year that the paper looks back on."""
    return span is not None and today is not None and span.end < today


def _blank(title: re.Match[str]) -> str:
    """A year in a title (《2020-2022年度目录》) tells no time of the figures beside it."""
    return "《" + "·" * (len(title.group()) - 2) + "》"
