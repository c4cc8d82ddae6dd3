"""Names that begin with the place of their document, miswritten in the place.

In: a corpus. Out: pairs of writings that differ by a slip in the place they begin with.

Example: 钧台多式联运物流园 of 钧台市 is 均台多式联运物流园 in a paper of the same city: there is no 均台.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.names.alike import Slip, like_sign
from zsaudit.names.name import Mention, NameKind
from zsaudit.rules.other_writings import Writings

SHORTEST_STEM, SHORTEST_REST = 2, 4
_KINDS = (NameKind.ORGANISATION, NameKind.PROJECT, NameKind.COMPANY)


def slips_in_the_place(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield the names that begin with the stem of their document's place, with those that begin with a slip of it."""
    stems = {_stem(document.place) for document in graph.documents}
    right: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    wrong: dict[tuple[str, str], dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for mention in graph.mentions:
        stem = _stem(graph.document(mention.path).place)
        if mention.kind not in _KINDS or mention.alias_of is not None or len(stem) < SHORTEST_STEM:
            continue
        rest = mention.text[len(stem) :]
        if mention.text.startswith(stem) and len(rest) >= SHORTEST_REST:
            right[stem, rest].append(mention)
        for written in _near(graph, mention, stem):
            if written.text[: len(stem)] not in stems:
                wrong[stem, written.text[len(stem) :]][written.text].append(written)
    for stem, rest in sorted(right):
        held = wrong.get((stem, rest), {})
        for text in sorted(held):
            yield right[stem, rest], held[text], like_sign(stem, text[: len(stem)]) or Slip.SIGN


def _near(graph: CorpusGraph, mention: Mention, stem: str) -> Iterator[Mention]:
    """Yield the stretches with the end of a name that begin with a slip of a stem: a name read backwards may have lost
    its first characters (在均台…: 均 is a word at which a name ends)."""
    paragraph = graph.document(mention.path).paragraphs[mention.paragraph]
    for start in range(max(0, mention.start - len(stem)), mention.start + 1):
        if mention.end - start - len(stem) < SHORTEST_REST:
            continue
        if like_sign(stem, paragraph.text[start : start + len(stem)]) is not None:
            written = paragraph.text[start : mention.end]
            yield replace(mention, text=written, start=start, span=paragraph.span(start, mention.end))


def _stem(place: str | None) -> str:
    return place[:-1] if place and place[-1] in "省市县区州旗镇乡" else ""
