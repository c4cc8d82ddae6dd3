"""Of several likely partners the likeliest: a claim speaks of one figure of another document.

In: every compared pair. Out: the links that hold.

Example: 45个 of one document that resembles both 45家 and 45个 of another keeps the better of the two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from math import log

from zsaudit.claims.claim import Claim
from zsaudit.graph.corpus_graph import Link
from zsaudit.graph.reasons import SAME

NEARLY = 0.5  # in log-odds


def choose(claims: tuple[Claim, ...], compared: Sequence[Link]) -> tuple[Link, ...]:
    """Return the joined links that are the best of both of their sides."""
    joined = [link for link in compared if link.verdict == SAME]
    best: dict[tuple[int, str], float] = defaultdict(float)
    for link in joined:
        for own, other in ((link.left, link.right), (link.right, link.left)):
            key = own, _slot(claims[other])
            best[key] = max(best[key], link.score)
    kept = []
    for link in joined:
        least = max(best[link.left, _slot(claims[link.right])], best[link.right, _slot(claims[link.left])])
        if _odds(link.score) >= _odds(least) - NEARLY:
            kept.append(link)
    return tuple(kept)


def _odds(score: float) -> float:
    return log(max(score, 1e-6) / max(1 - score, 1e-6))


def _slot(claim: Claim) -> str:
    period = claim.as_of
    return f"{claim.path}|{claim.status}|{period.start}..{period.end}" if period else f"{claim.path}|{claim.status}"
