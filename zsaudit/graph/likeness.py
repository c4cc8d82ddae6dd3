"""How alike two claims are in one respect: head noun, unit, value, size.

In: two claims, or their profiles. Out: a number from 0 to 1.

Example: 1.2亿元 and 12000万元 are of one size; 气象站 and 气象观测站 are nearly one head.
"""

from __future__ import annotations

from math import log10

from rapidfuzz import fuzz

from zsaudit.claims.claim import Claim
from zsaudit.graph.profile import Profile
from zsaudit.language.numerals import digits, significant


def size_likeness(x: Claim, y: Claim) -> float:
    """Return how near the sizes are: one thing's figures seldom differ by far. A slip of the pen that keeps the
    digits (万 for 亿) is near."""
    a, b = abs(x.size), abs(y.size)
    if digits(x.value) == digits(y.value):
        return 1.0
    if not min(a, b):
        return 1.0 if a == b else 0.0
    return max(0.0, 1.0 - abs(log10(a / b)))


def head_likeness(a: Profile, b: Profile) -> float:
    """Return how alike the head nouns are; a head that stands among the other's words counts in part."""
    if not a.head or not b.head:
        return 0.3
    if a.head == b.head:
        return 1.0
    if a.head.endswith(b.head) or b.head.endswith(a.head):
        return 0.85
    if min(len(a.head), len(b.head)) >= 3 and a.head[:2] == b.head[:2] and a.head[-1] == b.head[-1]:
        return 0.85  # 气象站, 气象观测站
    pairs = {a.head[i : i + 2] for i in range(len(a.head) - 1)}, {b.head[i : i + 2] for i in range(len(b.head) - 1)}
    within = (bool(pairs[0]) and pairs[0] <= b.own) or (bool(pairs[1]) and pairs[1] <= a.own)
    return max(0.6 if within else 0.0, fuzz.ratio(a.head, b.head) / 100 * 0.8)


def unit_likeness(x: Claim, y: Claim) -> float:
    """Return how alike the units are: 个 counts anything, and physical units of one dimension are one."""
    if x.unit == y.unit or (x.dimension == y.dimension and x.dimension not in ("count", "people")):
        return 1.0
    return 0.5 if "个" in (x.unit, y.unit) or x.dimension == "people" == y.dimension else 0.0


def value_likeness(x: Claim, y: Claim) -> float:
    """Return how telling the values are: equal ones of three digits or more, or the same digits in
    another order, seldom meet by chance."""
    if x.interval.overlaps(y.interval) and x.interval.bounded and y.interval.bounded:
        return min(1.0, max(0, min(significant(x.value), significant(y.value)) - 1) / 3)
    a, b = digits(x.value), digits(y.value)
    return 0.5 if len(a) >= 3 and sorted(a) == sorted(b) else 0.0
