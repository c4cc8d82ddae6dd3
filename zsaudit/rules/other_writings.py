"""Other writings of a name that are no names by their shape: with a slip in the last word, or in quotes before a noun.

In: a corpus. Out: pairs of writings, each with the places where it stands, and the slip between them.

Example: 凤凰岭国家森林公园 is 风凰岭国家森林公园 elsewhere; “银龄守护”行动 is “银铃守护”行动.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from zsaudit.documents.document import Document, Paragraph
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.language.places import find_places
from zsaudit.names.alike import Slip, alike_pairs
from zsaudit.names.name import Mention, NameKind
from zsaudit.names.normal import places_agree
from zsaudit.names.seek import index_of, near_writings
from zsaudit.names.titles import masked

Writings = tuple[Sequence[Mention], Sequence[Mention], Slip]
_KINDS = (NameKind.ORGANISATION, NameKind.PROJECT, NameKind.COMPANY)
_SURE = (Slip.SOUND, Slip.SHAPE, Slip.ORDER)
# What is quoted, and so much of the noun behind it that two names of one thing share: the shorter, the more.
_QUOTED = re.compile(r"“(?P<name>[\u4e00-\u9fff]{3,12})”(?P<noun>[\u4e00-\u9fff]{2,4})")
_ENOUGH = 6


def sought_names(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield the names of bodies, companies and facilities with what elsewhere is written like them but for a slip."""
    holders: dict[str, list[Mention]] = defaultdict(list)
    for mention in graph.mentions:
        if mention.kind in _KINDS and mention.alias_of is None:
            holders[mention.text].append(mention)
    index = index_of(holders)
    found: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    slips: dict[tuple[str, str], Slip] = {}
    for document in graph.documents:
        for paragraph in document.paragraphs:
            text = masked(paragraph.text)
            for near in near_writings(text, index):
                written = text[near.start : near.end]
                mention = _mention(document, paragraph, holders[near.name][0].kind, near.start, near.end)
                if _may_be_there(text, near.start, holders[near.name], graph):
                    found[near.name, written].append(mention)
                    slips[near.name, written] = near.slip
    for name, written in sorted(found):
        if (written, name) not in found or name < written:
            yield holders[name], found[name, written], slips[name, written]


def _may_be_there(text: str, start: int, known: Sequence[Mention], graph: CorpusGraph) -> bool:
    """Say whether the place named right before a writing is not another than that of the name."""
    before = [name for _, end, name in find_places(text[:start]) if end == start]
    return not before or any(places_agree(before[0], graph.document(m.path).place) for m in known)


def quoted_names(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield the names in quotes that differ by a slip and stand before the same noun."""
    holders: dict[str, list[Mention]] = defaultdict(list)
    for document in graph.documents:
        for paragraph in document.paragraphs:
            for match in _QUOTED.finditer(masked(paragraph.text)):
                noun = match["noun"][: max(2, _ENOUGH - len(match["name"]))]
                end = match.end("name") + 1 + len(noun)
                mention = _mention(document, paragraph, NameKind.PROJECT, match.start(), end)
                holders[match["name"] + noun].append(mention)
    for left, right, slip in alike_pairs(holders):
        a, b = holders[left][0].text, holders[right][0].text
        if slip in _SURE and len(a) == len(b) and a[a.index("”") :] == b[b.index("”") :]:
            yield holders[left], holders[right], slip


def _mention(document: Document, paragraph: Paragraph, kind: NameKind, start: int, end: int) -> Mention:
    return Mention(
        document.path, paragraph.span(start, end), kind, paragraph.text[start:end], paragraph.index, start, end
    )
