"""How alone a likely pair stands: a figure with one candidate in another paper is likelier its partner's than one of several.

In: every pair that no gate forbids, with the score of its words. Out: the same with the feature `alone` and the score that
follows; faint pairs may rise above the threshold, crowded ones fall below it.

Example: 三级服务中心（站）371个 has no other count of 2021年末 that resembles it, so 317个 is taken for its partner.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from math import exp, log

from zsaudit.claims.claim import Claim
from zsaudit.graph.corpus_graph import Feature, Link
from zsaudit.graph.weights import weights

FAINTEST = 0.1  # of the score of words alone: below it no pair rises
WIDE = 3.0  # log-odds: so far ahead of its rivals a pair stands quite alone


def weighed(claims: tuple[Claim, ...], links: Sequence[Link]) -> list[Link]:
    """Return the links with how alone each stands among those of either of its claims."""
    best = _two_best(claims, links)
    table = weights()
    found = []
    for link in links:
        rival = max(
            _other(best[link.left, slot(claims[link.right])], link),
            _other(best[link.right, slot(claims[link.left])], link),
        )
        alone = aloneness(link.score, rival)
        score = 1 / (1 + exp(-(odds(link.score) + table["alone"] * alone)))
        feature = Feature("alone", "", "", round(alone, 4), table["alone"])
        found.append(replace(link, score=round(score, 4), features=(*link.features, feature)))
    return found


def aloneness(score: float, rival: float) -> float:
    """Return how far ahead of its best rival a pair is, from -1 (far behind) to 1 (far ahead, or none)."""
    return max(-1.0, min(1.0, (odds(score) - odds(rival)) / WIDE))


def odds(score: float) -> float:
    """Return the log-odds of a score."""
    return log(max(score, 1e-6) / max(1 - score, 1e-6))


def slot(claim: Claim) -> str:
    """Return what rivals share: figures of one document, status and period."""
    period = claim.as_of
    return f"{claim.path}|{claim.status}|{period.start}..{period.end}" if period else f"{claim.path}|{claim.status}"


def _two_best(claims: tuple[Claim, ...], links: Sequence[Link]) -> dict[tuple[int, str], list[Link]]:
    """Return the two likeliest links of each claim into each slot."""
    best: dict[tuple[int, str], list[Link]] = defaultdict(list)
    for link in links:
        for own, other in ((link.left, link.right), (link.right, link.left)):
            told = best[own, slot(claims[other])]
            told.append(link)
            told.sort(key=lambda x: (-x.score, x.left, x.right))
            del told[2:]
    return best


def _other(best: Sequence[Link], link: Link) -> float:
    return next((x.score for x in best if (x.left, x.right) != (link.left, link.right)), 0.0)
