"""From what was read to the graph.

In: documents, claims, acts, mentions. Out: `CorpusGraph`, the same whatever the order they come in.

Example: the five documents of corpus/ are linked in a fraction of a second.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from zsaudit.claims.claim import Act, Claim
from zsaudit.documents.document import Document
from zsaudit.graph.blocking import candidates, rarity_of
from zsaudit.graph.choose import choose
from zsaudit.graph.compare import THRESHOLD, likely
from zsaudit.graph.corpus_graph import CorpusGraph, Link
from zsaudit.graph.profile import profile
from zsaudit.graph.reasons import SAME
from zsaudit.graph.rivals import weighed
from zsaudit.names.name import Mention


def build_graph(
    documents: Sequence[Document], claims: Sequence[Claim], acts: Sequence[Act] = (), mentions: Sequence[Mention] = ()
) -> CorpusGraph:
    """Return everything read, in the order of dates, with the links between claims."""
    ordered = tuple(sorted(documents, key=lambda d: (d.date or date.max, d.path)))
    rank = {document.path: place for place, document in enumerate(ordered)}
    kept = tuple(sorted(claims, key=lambda c: (rank[c.path], c.span, c.value)))
    likely_ones = likely_links(kept)
    links = joined_of(kept, likely_ones)
    joined = {(link.left, link.right) for link in links}
    return CorpusGraph(
        documents=ordered,
        claims=kept,
        acts=tuple(sorted(acts, key=lambda a: (rank[a.path], a.span, a.object_span))),
        mentions=tuple(sorted(mentions, key=lambda m: (rank[m.path], m.span))),
        links=links,
        faint=tuple(link for link in likely_ones if (link.left, link.right) not in joined),
        by_path={document.path: document for document in ordered},
    )


def likely_links(claims: tuple[Claim, ...]) -> tuple[Link, ...]:
    """Return every pair that no gate forbids and whose words are not all too unlike, each pair compared at most once."""
    profiles = tuple(profile(claim) for claim in claims)
    rarity = rarity_of(profiles)
    links = (likely(*pair, claims, profiles, rarity) for pair in candidates(claims, profiles, rarity))
    return tuple(weighed(claims, [link for link in links if link is not None]))


def joined_of(claims: tuple[Claim, ...], told: tuple[Link, ...]) -> tuple[Link, ...]:
    """Return the likely pairs that hold as one thing's."""
    return choose(claims, [replace(link, verdict=SAME) for link in told if link.score >= THRESHOLD])
