"""Which pairs of claims are worth comparing: those that share a rare gram.

In: profiles. Out: pairs of indices, in order; and how rare each gram is in this corpus.

Example: of 300 claims of five documents a few hundred pairs are compared, not 45,000.
No gram borne by more than `CROWD` claims makes pairs, so the work grows with the number of claims.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from math import log

from zsaudit.claims.claim import Claim
from zsaudit.graph.profile import Profile
from zsaudit.graph.unit_gate import WATER
from zsaudit.language.lists import words
from zsaudit.language.places import plain_zone, within_province

_ZONE = re.compile(r"(?<=[市县])[\u4e00-\u9fff]{0,6}(?:开发区|高新区|经开区|保税区|示范区|试验区|园区|新区)$")
CROWD = 60
NOWHERE = ""
RARE_GRAMS = 8


def rarity_of(profiles: tuple[Profile, ...]) -> dict[str, float]:
    """Return a weight for each gram: the rarer in the corpus, the more; common words of office less."""
    count: Counter[str] = Counter(g for p in profiles for g in p.own)
    total = len(profiles) + 1
    common = {w[i : i + 2] for w in words("common_words") for i in range(len(w) - 1)}
    return {g: (0.35 if g in common else 1.0) * (1 + log(total / n) / log(total + 1)) for g, n in sorted(count.items())}


def candidates(
    claims: tuple[Claim, ...], profiles: tuple[Profile, ...], rarity: dict[str, float]
) -> Iterator[tuple[int, int]]:
    """Yield pairs of claims that share one of their rarest grams and could be one thing's."""
    holders: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for index, (claim, own) in enumerate(zip(claims, profiles, strict=True)):
        place = _home(claim)
        for gram in sorted(own.own, key=lambda g: (-rarity.get(g, 1.0), g))[:RARE_GRAMS]:
            holders[_family(claim.dimension), gram, place].append(index)
    homes: dict[tuple[str, str], list[str]] = defaultdict(list)
    for family, gram, place in holders:
        homes[family, gram].append(place)
    seen: set[tuple[int, int]] = set()
    for (family, gram), places in homes.items():
        unplaced = holders.get((family, gram, NOWHERE), [])
        for place in places:
            members = holders[family, gram, place]
            if place != NOWHERE and len(unplaced) + len(members) <= CROWD:
                members = sorted([*members, *unplaced])
            if len(members) <= CROWD:
                seen.update((left, right) for at, left in enumerate(members) for right in members[at + 1 :])
    yield from sorted(seen)


def _home(claim: Claim) -> str:
    """Figures of two places are never compared, so each place is a block of its own, a zone with its city."""
    return _ZONE.sub("", plain_zone(within_province(claim.place))) if claim.place else NOWHERE


def _family(dimension: str) -> str:
    """Dimensions that may meet share a block: counts with people, water by volume with water by mass."""
    if dimension in ("count", "people", "bare"):
        return "count"
    return "water" if dimension in WATER else dimension
