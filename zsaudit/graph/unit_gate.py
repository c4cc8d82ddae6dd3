"""Whether the units of two claims let them be figures of one thing.

In: two claims. Out: a reason of the closed list, or None.

Example: 户 counts households and never what 套 counts; 万吨 of water convert to 万立方米.
"""

from __future__ import annotations

import re

from zsaudit.claims.claim import Claim

_COUNTING = frozenset({"count", "bare"})
WATER = frozenset({"volume", "mass", "volume/日", "mass/日", "volume-per-day", "volume/天", "mass/天"})
_PEOPLE = frozenset({"people", "bare"})
_COUNTED_AS = re.compile(r"(?<=..)(?:人数|总数|数量|数)$")


def unit(left: Claim, right: Claim) -> str | None:
    """Units that neither convert nor count alike."""
    return None if same_dimension(left, right) else "other-unit"


def same_dimension(left: Claim, right: Claim) -> bool:
    """Say whether two units convert, or count alike."""
    if left.dimension == right.dimension:
        return left.dimension != "count" or _counts_alike(left.unit, right.unit)
    pair = {left.dimension, right.dimension}
    if pair <= WATER:
        return "水" in left.context + left.subject and "水" in right.context + right.subject
    if pair <= _COUNTING or pair <= _PEOPLE:
        one, other = (_COUNTED_AS.sub("", x.head) for x in (left, right))
        return one == other or (len(min(one, other, key=len)) > 1 and (one.endswith(other) or other.endswith(one)))
    return pair == {"count", "people"} and "个" in (left.unit, right.unit)


def _counts_alike(a: str, b: str) -> bool:
    """户 counts households and never what 家 or 套 counts, save firms; 类 counts sorts."""
    if a == b:
        return True
    if (a == "户") != (b == "户"):
        return "家" in (a, b)
    lone = {"类", "种", "期", "批", "届", "批次"}
    return (a in lone) == (b in lone) or "个" in (a, b)
