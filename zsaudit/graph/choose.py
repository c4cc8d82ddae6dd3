"""Of several likely partners the likeliest: a claim speaks of one figure of another document.

In: every compared pair. Out: the links that hold.

Example: 45个 of one document that resembles both 45家 and 45个 of another keeps the better of the two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from rapidfuzz import fuzz

from zsaudit.claims.claim import Claim
from zsaudit.graph.corpus_graph import Link
from zsaudit.graph.likeness import size_likeness
from zsaudit.graph.reasons import SAME
from zsaudit.graph.rivals import odds, slot

NEARLY = 0.5  # in log-odds


def choose(claims: tuple[Claim, ...], compared: Sequence[Link]) -> tuple[Link, ...]:
    """Return the joined links that are the best of both of their sides."""
    joined = [link for link in compared if link.verdict == SAME]
    best: dict[tuple[int, str], float] = defaultdict(float)
    for link in joined:
        for own, other in ((link.left, link.right), (link.right, link.left)):
            key = own, slot(claims[other])
            best[key] = max(best[key], link.score)
    kept = []
    for link in joined:
        least = max(best[link.left, slot(claims[link.right])], best[link.right, slot(claims[link.left])])
        if odds(link.score) >= odds(least) - NEARLY:
            kept.append(link)
    return _told_alike(claims, _one_to_one(claims, kept))


def _told_alike(claims: tuple[Claim, ...], links: Sequence[Link]) -> tuple[Link, ...]:
    """Of several partners in one document that cannot all be one number, a figure has the one that is told of the
    same thing before it, then the one of the nearest size: 专任教师1,672万人 of all schools is not 973万人 of some."""
    groups: dict[tuple[int, str], list[Link]] = defaultdict(list)
    for link in links:
        for own, other in ((link.left, link.right), (link.right, link.left)):
            groups[own, slot(claims[other])].append(link)
    dropped: set[Link] = set()
    for (own, _), group in groups.items():
        if len(group) > 1:
            ranked = sorted(group, key=lambda link: _distance(claims[own], claims[_partner(link, own)]))
            first = claims[_partner(ranked[0], own)].interval
            dropped.update(x for x in ranked if not claims[_partner(x, own)].interval.overlaps(first))
    return tuple(link for link in links if link not in dropped)


def _partner(link: Link, own: int) -> int:
    return link.right if link.left == own else link.left


def _distance(own: Claim, other: Claim) -> tuple[float, float, str]:
    """Return how far a partner is: by what both are told of, by size, by its place."""
    told = fuzz.ratio(own.topic, other.topic) + fuzz.ratio(own.opening, other.opening)
    return -told, 1 - size_likeness(own, other), f"{other.path}{other.start:09}"


def _one_to_one(claims: tuple[Claim, ...], links: Sequence[Link]) -> tuple[Link, ...]:
    """Between two sentences each figure has one partner: the likeliest, of equals the one that agrees, then the
    one at the same place in its list (城乡居民收入分别增长4.3%、6.1% told twice)."""
    groups: dict[tuple[object, ...], list[Link]] = defaultdict(list)
    for link in links:
        left, right = claims[link.left], claims[link.right]
        groups[left.sentence_span, slot(left), right.sentence_span, slot(right)].append(link)
    dropped: set[Link] = set()
    for group in groups.values():
        if len(group) > 1:
            dropped.update(_not_taken(claims, group))
    return tuple(link for link in links if link not in dropped)


def _not_taken(claims: tuple[Claim, ...], group: Sequence[Link]) -> list[Link]:
    lefts = sorted({link.left for link in group})
    rights = sorted({link.right for link in group})
    likeliest = max(odds(link.score) for link in group)

    def rank(link: Link) -> tuple[bool, bool, int, float]:
        agrees = claims[link.left].interval.overlaps(claims[link.right].interval)
        apart = abs(lefts.index(link.left) - rights.index(link.right))
        return odds(link.score) < likeliest - NEARLY, not agrees, apart, -link.score

    taken: set[int] = set()
    left_over = []
    for link in sorted(group, key=rank):
        if link.left in taken or link.right in taken:
            left_over.append(link)
        else:
            taken |= {link.left, link.right}
    return left_over
