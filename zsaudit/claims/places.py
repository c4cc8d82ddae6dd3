"""The place and the area a claim holds for.

In: a document's own place, the places named in a paragraph, and the words around a figure. Out: the place that is spoken of (None: unknown),
and the area in words.

Example: in a report on a visit to another city, 该市 is that city and not the one that issued the report.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from zsaudit.claims.surroundings import Surroundings
from zsaudit.documents.document import Document
from zsaudit.language.places import find_places

_THAT_PLACE = re.compile(r"该市|该县|该省|该区|该镇|当地|该地|该园区|对方")
_OWN_AGAIN = re.compile(r"[我本全][省市县区州镇乡]")
_WIDER = re.compile(r"(?<![获选入为居列占于])(?:全国|全省|全球|世界|全区|全州)|(?:全国|全省|全球|世界|全区|全州)$")


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place named in a paragraph."""

    start: int
    end: int
    name: str


def named_places(document: Document, text: str) -> tuple[FoundPlace, ...]:
    """Return the places named in a paragraph of a document, its own by its very words."""
    found = [FoundPlace(*place) for place in find_places(text)]
    if own := document.place:
        spans = [(m.start(), m.end()) for m in re.finditer(re.escape(own), text)]
        taken = [(x.start, x.end) for x in found]
        spans += [
            (m.start(), m.end()) for m in re.finditer(rf"{re.escape(own[:-1])}(?=全[省市县区州])", text) if len(own) > 2
        ]
        found += [FoundPlace(a, b, own) for a, b in spans if not any(a < e and s < b for s, e in taken)]
    return tuple(sorted(found, key=lambda x: x.start))


def claim_place(
    document: Document, places: Sequence[FoundPlace], around: Surroundings
) -> tuple[str | None, str | None]:
    """Return the place a claim speaks of, and the area in words (全省, 全国, or the place)."""
    wider = _WIDER.search(around.before)
    words = around.lead + around.before
    if _THAT_PLACE.search(words):
        return _visited(document), None
    own = place = document.place
    for told in places:
        if around.sentence.start <= told.start and told.end <= around.figure.lead:
            place = told.name if own is None or not _same(told.name, own) else own
            start = told.end
            if own and _OWN_AGAIN.search(
                around.sentence.text, start - around.sentence.start, around.figure.lead - around.sentence.start
            ):
                place = own
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
