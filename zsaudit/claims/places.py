"""The place and the area a claim holds for.

In: a document's own place and the words around a figure. Out: the place that is spoken of (None: unknown),
and the area in words.

Example: in a report on a visit to another city, 该市 is that city and not the one that issued the report.
"""

from __future__ import annotations

import re

from zsaudit.documents.document import Document
from zsaudit.language.places import find_places

_THAT_PLACE = re.compile(r"该市|该县|该省|该区|该镇|当地|该地|该园区|对方")
_WIDER = re.compile(r"(?<![获选入为居列占于])(?:全国|全省|全球|世界|全区|全州)|(?:全国|全省|全球|世界|全区|全州)$")


def claim_place(document: Document, before: str, lead: str) -> tuple[str | None, str | None]:
    """Return the place a claim speaks of, and the area in words (全省, 全国, or the place)."""
    wider = _WIDER.search(before)
    own = document.place
    told = [name for _, _, name in find_places(lead + before)]
    if _THAT_PLACE.search(lead + before):
        return _visited(document), None
    place = own
    for name in told:
        if own is None or not _same(name, own):
            place = name
    return place, wider.group() if wider else place


def _same(name: str, own: str) -> bool:
    return name in own or own in name


def _visited(document: Document) -> str | None:
    """Return the place that a report on a visit is about."""
    if document.title is None:
        return document.place
    told = [name for _, _, name in find_places(document.title.value)]
    others = [name for name in told if document.place is None or not _same(name, document.place)]
    return others[-1] if others else document.place
