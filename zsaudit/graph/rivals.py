"""How alone a likely pair stands: a figure with one candidate in another paper is likelier its partner's than one of several.

In: every pair that no gate forbids, with the score of its words. Out: the same with the feature `alone` and the score that
follows; faint pairs may rise above the threshold, crowded ones fall below it.

Example: 三级服务中心（站）371个 has no other count of 2021年末 that resembles it, so 317个 is taken for its partner.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import exp, log

from zsaudit.claims.claim import Claim
from zsaudit.graph.corpus_graph import Feature, Link
from zsaudit.graph.likeness import size_likeness
from zsaudit.graph.weights import weights

FAINTEST = 0.1  # of the score of words alone: below it no pair rises
WIDE = 3.0  # log-odds: so far ahead of its rivals a pair stands quite alone


def weighed(claims: tuple[Claim, ...], links: Sequence[Link]) -> list[Link]:
    """Return the links with how alone each stands among those of either of its claims."""
    table = weights()
    likely = {(x.left, x.right): by_size(x.score, x.features, claims[x.left], claims[x.right]) for x in links}
    best = _two_best(claims, links, likely)
    found = []
    for link in links:
        own = link.left, link.right
        rival = max(_other(best[a, slot(claims[b])], own, likely) for a, b in (own, own[::-1]))
        alone = aloneness(likely[own], rival)
        score = chance(odds(link.score) + table["alone"] * alone)
        feature = Feature("alone", "", "", round(alone, 4), table["alone"])
        found.append(replace(link, score=round(score, 4), features=(*link.features, feature)))
    return found


def aloneness(score: float, rival: float) -> float:
    """Return how far ahead of its best rival a pair is, from -1 (far behind) to 1 (far ahead, or none)."""
    return max(-1.0, min(1.0, (odds(score) - odds(rival)) / WIDE))


def odds(score: float) -> float:
    """Return the log-odds of a score."""
    return log(max(score, 1e-6) / max(1 - score, 1e-6))


def chance(log_odds: float) -> float:
    """Return the probability of given log-odds: the logistic, of which `odds` is the inverse."""
    return 1 / (1 + exp(-log_odds))


def slot(claim: Claim) -> str:
    """Return what rivals share: figures of one document, status and period."""
    period = claim.as_of
    return f"{claim.path}|{claim.status}|{period.start}..{period.end}" if period else f"{claim.path}|{claim.status}"


def by_size(score: float, features: Sequence[Feature], left: Claim, right: Claim) -> float:
    """Return a score as the true sizes leave it. Two figures told in the same words count as of one size, however far
    apart: of 8.9万亩 and 120.5万亩 of one land, 8.8万亩 of the year before is the partner of the nearer."""
    told = next((x for x in features if x.name == "size"), None)
    if told is None:
        return score
    return chance(odds(score) + told.weight * (size_likeness(left, right) - told.score))


def _two_best(
    claims: tuple[Claim, ...], links: Sequence[Link], likely: Mapping[tuple[int, int], float]
) -> dict[tuple[int, str], list[tuple[int, int]]]:
    """Return the two likeliest pairs of each claim into each slot."""
    best: dict[tuple[int, str], list[tuple[int, int]]] = defaultdict(list)
    for link in links:
        for own, other in ((link.left, link.right), (link.right, link.left)):
            told = best[own, slot(claims[other])]
            told.append((link.left, link.right))
            told.sort(key=lambda x: (-likely[x], x))
            del told[2:]
    return best


def _other(best: Sequence[tuple[int, int]], own: tuple[int, int], likely: Mapping[tuple[int, int], float]) -> float:
    return next((likely[pair] for pair in best if pair != own), 0.0)
