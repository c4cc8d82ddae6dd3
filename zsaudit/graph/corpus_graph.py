"""The corpus as rules see it: documents, claims, acts, names, and the links between claims.

In: what the earlier steps read. Out: `CorpusGraph`; `export.py` makes the networkx graph of it.

Example: the five documents of corpus/ give one graph in which 18 个 and 25 家 are joined by one `Link`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from zsaudit.claims.claim import Act, Claim
from zsaudit.documents.document import Document
from zsaudit.names.name import Mention


@dataclass(frozen=True, slots=True)
class Feature:
    """One part of a link's score: what each side says, how alike (0..1), and its weight."""

    name: str
    left: str
    right: str
    score: float
    weight: float


@dataclass(frozen=True, slots=True)
class Link:
    """Two claims (by index) that were compared. `verdict` is "same" or the reason for not joining,
    from the closed list of `reasons.py`; `score` is the confidence that they speak of one thing."""

    left: int
    right: int
    score: float
    verdict: str
    features: tuple[Feature, ...]


@dataclass(frozen=True, slots=True)
class CorpusGraph:
    """Everything read and linked. Documents stand in the order of their dates, then paths; claims,
    acts and mentions in the order of document and place. `faint` are pairs that no gate forbids and that
    are not joined: too unlike to be set against each other, alike enough to say that a thing is not passed over."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...] = ()
    acts: tuple[Act, ...] = ()
    mentions: tuple[Mention, ...] = ()
    links: tuple[Link, ...] = ()
    faint: tuple[Link, ...] = ()
    by_path: dict[str, Document] = field(default_factory=dict)

    def document(self, path: str) -> Document:
        """Return the document of a path."""
        return self.by_path[path]
