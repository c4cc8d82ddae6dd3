"""A document said again: its head, its headings and its telling sentences, verbatim, as a second document.

In: a `Document`. Out: its twin, and what both of them say when they are checked together.

Example: the twin of the reply of 2021-07-28 repeats "截至2020年底…" word for word, with the same head and date,
and leaves out the sentences that tell no number, no list and no 《title》.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from zsaudit.claims.acts import read_acts
from zsaudit.claims.claim import Act, Claim
from zsaudit.claims.read import read_claims
from zsaudit.documents.document import Document, ParagraphKind
from zsaudit.documents.read import read_text
from zsaudit.graph.build import build_graph
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.names.find import find_mentions
from zsaudit.names.name import Mention
from zsaudit.rules.finding import Finding
from zsaudit.rules.run import run_rules
from zsaudit.settings import Settings

FOLDER = "restated/"
_SENTENCE = re.compile(r"[^。！？]+[。！？]*[”’」]?")
_TELLS = re.compile(
    r"\d|《|、[^、]+、|[一二三四五六七八九十百千万亿]{2,}|[一二两三四五六七八九十][个项家所名座条]|公司|中心"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A document and everything read from it."""

    document: Document
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    acts: tuple[Act, ...]


def read(document: Document) -> Reading:
    """Return what is read from one document."""
    mentions = find_mentions(document)
    return Reading(document, mentions, read_claims(document, mentions), read_acts(document, mentions))


def twin_of(document: Document) -> Document:
    """Return the document said again, without the sentences that tell nothing and without its own number."""
    lines = [line for paragraph in document.paragraphs if (line := _kept(document, paragraph.text, paragraph.kind))]
    return read_text(FOLDER + document.path.rpartition("/")[2], "\n".join(lines) + "\n")


def _kept(document: Document, text: str, kind: ParagraphKind) -> str:
    if document.number and text == document.number.value:
        return ""
    if kind is not ParagraphKind.BODY:
        return text
    sentences = _SENTENCE.findall(text)
    # The first sentence of a numbered paragraph is its heading and tells what the others are about.
    numbered = re.match(r"(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)])", text)
    return "".join(s for i, s in enumerate(sentences) if _TELLS.search(s) or (i == 0 and numbered))


def together(*readings: Reading) -> CorpusGraph:
    """Return the graph of some documents."""
    return build_graph(
        [x.document for x in readings],
        [claim for x in readings for claim in x.claims],
        [act for x in readings for act in x.acts],
        [mention for x in readings for mention in x.mentions],
    )


def findings(graph: CorpusGraph) -> list[Finding]:
    """Return what a check with the settings as they come would report of a graph."""
    floor = Settings().confidence_floor
    return [finding for finding in run_rules(graph) if finding.confidence >= floor]


def figures_joined(graph: CorpusGraph) -> tuple[int, int]:
    """Return how many figures of the twin are joined with an equal one of the first document, and how many there are."""
    joined: set[int] = set()
    for link in graph.links:
        left, right = graph.claims[link.left], graph.claims[link.right]
        if left.path != right.path and left.interval.overlaps(right.interval):
            joined.update((link.left, link.right))
    own = [i for i, claim in enumerate(graph.claims) if claim.path.startswith(FOLDER)]
    return len(joined.intersection(own)), len(own)
