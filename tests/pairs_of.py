"""Two claims of two small documents, for the tests of what joins and what parts.

In: two sentences. Out: the two claims, their gate, their link.

Example: `gate_of("全市有市级学校38所。", "全市有省级学校11所。")` is "other-scope".
"""

from __future__ import annotations

from pipeline import paper

from zsaudit.claims.claim import Claim
from zsaudit.claims.read import read_claims
from zsaudit.documents.read import read_text
from zsaudit.graph.blocking import rarity_of
from zsaudit.graph.compare import compare
from zsaudit.graph.corpus_graph import Link
from zsaudit.graph.gates import gate
from zsaudit.graph.profile import profile


def claims_in(path: str, text: str, **head: str) -> tuple[Claim, ...]:
    """Return the claims of a paper at a path."""
    return read_claims(read_text(path, paper(text, **head)))


def last_claims(left: str, right: str, other: dict[str, str] | None = None) -> tuple[Claim, Claim]:
    """Return the last claim of each of two papers; `other` is what the second says of itself."""
    return claims_in("a.txt", left)[-1], claims_in("b.txt", right, **(other or {}))[-1]


def gate_of(left: str, right: str, other: dict[str, str] | None = None) -> str | None:
    """Return what forbids that the last figures of two papers are joined."""
    a, b = last_claims(left, right, other)
    forward, back = gate(a, b, profile(a), profile(b)), gate(b, a, profile(b), profile(a))
    assert forward == back, "a gate is the same from either side"
    return forward


def link_of(left: str, right: str, other: dict[str, str] | None = None) -> Link:
    """Return the comparison of the last figures of two papers."""
    claims = last_claims(left, right, other)
    profiles = tuple(profile(claim) for claim in claims)
    return compare(0, 1, claims, profiles, rarity_of(profiles))
