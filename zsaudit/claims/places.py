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
from zsaudit.language.places import find_places, place_level, plain_zone

_THAT_PLACE = re.compile(r"该(?P<kind>[市县省区镇乡州旗])(?![场域镇民政级])|当地|该地|该园区|对方")
# 拨付泽岗县援助资金 tells what we gave, not what they have; 位于柏栈乡 where a thing stands.
_GIVEN_TO = re.compile(
    r"(?:拨付|拨给|支援|援助|帮扶|捐赠|捐助|捐给|援建|赴|结对|对接|位于|地处|坐落于?在?|选址于?在?|落户于?)$"
)
_OWN_AGAIN = re.compile(r"[我本全][省市县区州镇乡]")
_TITLES = (
    r"(?!重点文物|重点镇|文明|示范|先进|优秀|百强|模范|五一|三八|青年文明|工人先锋|特色|民族团结|红色旅游|乡村旅游|"
    r"(?:文化|自然|非物质|记忆)\w{0,4}遗产)"
)
# 全国重点文物保护单位 is a title that a place's own things bear.
_WIDER = re.compile(
    rf"(?<![获选入为居列占于])(?:全国|全省|全球|世界|全区|全州){_TITLES}|(?:全国|全省|全球|世界|全区|全州)$"
)


_ZONE = re.compile(r"(?<=[\u4e00-\u9fff])(?:新区|开发区|高新区|经开区|园区|林区|矿区|管理区|保税区)$")


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
        for zone in {x[0] for name in (own, plain_zone(own)) if (x := _ZONE.search(name))}:
            spans += [
                (m.start(), m.end()) for m in re.finditer(rf"(?<![\u4e00-\u9fff]){zone}(?=[\u4e00-\u9fff]{{2}})", text)
            ]
        found += [FoundPlace(a, b, own) for a, b in spans if not any(a < e and s < b for s, e in taken)]
    return tuple(sorted(found, key=lambda x: x.start))


def claim_place(
    document: Document, places: Sequence[FoundPlace], around: Surroundings
) -> tuple[str | None, str | None]:
    """Return the place a claim speaks of, and the area in words (全省, 全国, or the place)."""
    wider = _WIDER.search(around.before)
    so_far = around.sentence.text[: around.figure.lead - around.sentence.start]
    pointed = list(_THAT_PLACE.finditer(so_far))
    nearer = [
        x
        for x in places
        if pointed and around.sentence.start + pointed[-1].start() < x.start and x.end <= around.figure.lead
    ]
    if pointed and not nearer:
        that = pointed[-1]
        before = [told.name for told in places if told.end <= around.figure.lead]
        return _meant(that["kind"], before, document), None
    own = place = document.place
    for told in places:
        given = _GIVEN_TO.search(around.sentence.text, 0, max(0, told.start - around.sentence.start))
        if given is None and around.sentence.start <= told.start and told.end <= around.figure.lead:
            place = told.name if own is None or not _same(told.name, own) else own
            start = told.end
            if own and _OWN_AGAIN.search(
                around.sentence.text, start - around.sentence.start, around.figure.lead - around.sentence.start
            ):
                place = own
    return place, wider.group() if wider else place


def _meant(kind: str | None, before: Sequence[str], document: Document) -> str | None:
    """Return the place that 该县 takes up: the last such named before it, else what the report is about."""
    named = [name for name in before if kind and name.endswith(kind)]
    about = _visited(document)
    if named or kind is None or (about and about.endswith(kind)):
        return named[-1] if named else about
    return f"该{kind}" if about and place_level(about) != place_level(f"某{kind}") else about


def _same(name: str, own: str) -> bool:
    return name in own or own in name


def _visited(document: Document) -> str | None:
    """Return the place that a report on a visit is about."""
    if document.title is None:
        return document.place
    told = [name for _, _, name in find_places(document.title.value)]
    others = [name for name in told if document.place is None or not _same(name, document.place)]
    return others[-1] if others else document.place
