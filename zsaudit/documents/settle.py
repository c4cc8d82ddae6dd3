"""The place of papers that name none: 虹浦海关 speaks of 虹浦市, where other papers of the corpus do.

In: the documents of a corpus. Out: the same, each unplaced one with the place that its issuer's or its title's
first word stands for, or the only place there is where they speak of 全市 or 我县.

Example: beside a paper of 琴港市, the customs of 琴港 ("琴港海关2018年工作情况通报") are those of 琴港市.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from zsaudit.documents.document import Document
from zsaudit.language.lists import alternatives, words
from zsaudit.language.places import find_places, place_level, within_province

COMPANY = 7  # characters before the place of a branch: 国网桑野供电公司, 中华人民共和国滨浦海关
CUT_OFF = 2  # characters at the front of a name that a dictionary may miss
SHORTEST = 2  # characters of a stem
_SUFFIX = re.compile(
    rf"(?:(?:(?:{alternatives(words('nationalities'))})族?)+自治[州县旗]|自治[州县旗]|地区|[市县区州旗盟镇乡])$"
)


def settled(documents: Sequence[Document]) -> tuple[Document, ...]:
    """Return the documents, those without a place given the one place of the corpus that they begin with."""
    documents = _told_apart(_named_whole(documents))
    stems = _stems(documents)
    places = {document.place for document in documents if document.place}
    only = places.pop() if len(places) == 1 else None
    return tuple(
        replace(document, place=home)
        if document.place is None and (home := _home(document, stems) or _at_home(document, only))
        else document
        for document in documents
    )


def _named_whole(documents: Sequence[Document]) -> Sequence[Document]:
    """Return the documents, each place of which a dictionary knew but the end (江山县 of 碧江山县) by its whole name, where
    another paper of the corpus is of that place."""
    known = {document.place for document in documents if document.place}
    return [
        replace(document, place=whole) if (whole := _whole_name(document, known)) else document
        for document in documents
    ]


def _whole_name(document: Document, known: set[str]) -> str | None:
    place = document.place
    if place is None:
        return None
    longer = [x for x in known if x.endswith(place) and 0 < len(x) - len(place) <= CUT_OFF]
    told = [x.value for x in (document.issuer, document.title) if x is not None]
    whole = [x for x in longer if any(x in text and place not in text.replace(x, "") for text in told)]
    return whole[0] if len(whole) == 1 else None


def _told_apart(documents: Sequence[Document]) -> Sequence[Document]:
    """Return the documents, those of two places of one name with the city that each stands in: 沧州市新华区, 平顶山市新华区."""
    cities = [_city(document) for document in documents]
    told = list(zip(documents, cities, strict=True))
    namesakes: dict[tuple[str | None, str | None], set[str]] = {}
    for document, city in told:
        if city is not None:
            namesakes.setdefault((document.place, place_level(city)), set()).add(city)
    return [
        replace(document, place=f"{city}{document.place}")
        if city and len(namesakes[document.place, place_level(city)]) > 1
        else document
        for document, city in told
    ]


def _city(document: Document) -> str | None:
    """Return the city that the issuer's name tells right before its place."""
    if document.issuer is None or document.place is None:
        return None
    found = find_places(document.issuer.value)
    return next((a for (_, end, a), (start, _, b) in pairwise(found) if end == start and b == document.place), None)


def _at_home(document: Document, only: str | None) -> str | None:
    """Return the only place of a corpus where a paper that names none speaks of the whole of such a one: 全市, 我县."""
    if only is None:
        return None
    whole = re.compile(rf"[全我本]{re.escape(only[-1])}(?![一-龥]?人大|场)")
    return only if any(whole.search(paragraph.text) for paragraph in document.paragraphs) else None


def _stems(documents: Sequence[Document]) -> dict[str, str]:
    """Return the places of a corpus by their stems; a stem of two places stands for neither."""
    found: dict[str, set[str]] = {}
    for place in sorted({document.place for document in documents if document.place}):
        stem = _SUFFIX.sub("", within_province(place))
        if len(stem) >= SHORTEST and stem != place:
            found.setdefault(stem, set()).add(place)
    return {stem: places.pop() for stem, places in found.items() if len(places) == 1}


def _home(document: Document, stems: dict[str, str]) -> str | None:
    for stated in (document.issuer, document.title):
        if stated is not None:
            for stem in sorted(stems, key=lambda x: (-len(x), x)):
                at = stated.value.find(stem)
                if at == 0 or (0 < at <= COMPANY and stated is document.issuer):
                    return stems[stem]
    return None
