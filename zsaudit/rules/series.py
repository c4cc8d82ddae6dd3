"""Figures of one thing through time, gathered from pairs.

In: joined pairs of actual figures. Out: `Series`, each with one point a period.

Example: 智能制造试点示范项目 省级 27 (2021-07-28) -> 29 (2022-06-15) is a series of two points.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from zsaudit.claims.claim import Claim
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.graph.when import When, is_cumulative
from zsaudit.language.period import Grain, Role
from zsaudit.rules.beside import beside
from zsaudit.rules.pairs import Pair, pairs

# What sorts a thing (10亿元以上项目) moves through no time.
_OF_SEVERAL = re.compile(r"(?:均|都|双双|分别)[^，。；]{0,6}$")
_COUNTED_ANEW = re.compile(
    r"(?:以前|以往|往年|上年|去年|历史|此前)(?:年度|年份|各年|同期)?(?:的?(?:数据|数字|数))?(?:不可|不能|不宜|不具备?|没有|无)(?:直接|简单)?(?:相比|比较|对比|可比|比)"
)
A_HUNDREDFOLD = 100
SURE = 0.6  # what the strict profile asks of a finding
NO_QUANTITY = frozenset({"threshold"})


@dataclass(frozen=True, slots=True)
class Series:
    """Points of one thing in the order of their times, one a period; all figures that tell of it; the pairs that hold
    them together."""

    points: tuple[Claim, ...]
    members: tuple[Claim, ...]
    pairs: tuple[Pair, ...]

    @property
    def confidence(self) -> float:
        """Return the confidence of the weakest pair."""
        return min(pair.confidence for pair in self.pairs)

    @property
    def changed(self) -> bool:
        """Say whether any two neighbours differ."""
        return any(_differ(a, b) for a, b in zip(self.points, self.points[1:], strict=False))

    @property
    def unchanged(self) -> bool:
        """Say whether all points are written alike, value and bound: 3.2% and 3.3%左右 may be one value, and need not be."""
        return all(_alike(a, b) for a, b in zip(self.points, self.points[1:], strict=False))


def _differ(a: Claim, b: Claim) -> bool:
    """Say whether two figures differ by more than their rounding: 512,847人 and 51.28万 do not."""
    if a.size != b.size and a.quote.endswith("左右") and b.quote.endswith("左右"):
        return True  # 4.4%左右, a year later 4.5%左右: whoever writes so tells them apart
    if b.interval.overlaps(a.interval) and (
        (b.bound == ">=" and b.size < a.size) or (b.bound == "<=" and b.size > a.size)
    ):
        return False  # 1142亿斤, then 1100亿斤以上: no fall is told
    rounded = a.interval.bounded and b.interval.bounded and a.interval.overlaps(b.interval)
    return a.size != b.size and not rounded


def _alike(a: Claim, b: Claim) -> bool:
    return a.size == b.size and _side(a) == _side(b)


def _side(claim: Claim) -> str:
    """Return on which side of its number a figure's value lies: 近3500万 below, 突破3500万 and 3500万以上 above it."""
    if claim.bound != "~":
        return claim.bound[0]
    low, high = abs(claim.interval.low), abs(claim.interval.high)
    return "<" if max(low, high) <= abs(claim.size) else ">" if min(low, high) >= abs(claim.size) else "~"


def falls(pair: Pair) -> bool:
    """Say whether what can only grow falls from the first to the second claim of a pair."""
    cumulative = is_cumulative(pair.first) and is_cumulative(pair.second)
    if (
        pair.first.as_of
        and pair.first.as_of.grain is Grain.SPAN
        and pair.first.as_of.role is Role.AT
        and pair.first.as_of.text
    ):
        return False  # 累计 within a year begins anew each year
    return pair.when is When.EARLIER and cumulative and pair.second.interval.below(pair.first.interval)


def all_series(graph: CorpusGraph) -> list[Series]:
    """Return the series of a graph: figures joined in time, none of them contradicting. A series is as sure as its weakest
    pair; so a doubtful pair is left out where one of its figures stands in a series without it."""
    told = [
        p
        for p in pairs(graph)
        if p.both_actual and p.when is When.EARLIER and not falls(p) and _moves(p) and _comparable(graph, p)
    ]
    sure = [p for p in told if p.confidence >= SURE]
    placed = {claim for p in sure for claim in (p.first, p.second)}
    doubtful = [p for p in told if p.confidence < SURE and p.first not in placed and p.second not in placed]
    return [_series(group) for group in _joined(sure + doubtful)]


def _joined(kept: list[Pair]) -> list[list[Pair]]:
    """Return pairs that share figures, directly or through others, together."""
    parent: dict[Claim, Claim] = {}

    def root(claim: Claim) -> Claim:
        while parent.get(claim, claim) is not claim:
            claim = parent[claim]
        return claim

    for pair in kept:
        a, b = root(pair.first), root(pair.second)
        if a is not b:
            parent[b] = a
    groups: dict[Claim, list[Pair]] = defaultdict(list)
    for pair in kept:
        groups[root(pair.first)].append(pair)
    return list(groups.values())


def _moves(pair: Pair) -> bool:
    """Say whether a pair is of what can change; how long something took only where both tell their time."""
    if pair.first.kind == "rank" and any(
        _OF_SEVERAL.search(beside(claim).before) for claim in (pair.first, pair.second)
    ):
        return False  # 均居全国第一: of which of several things
    sizes = sorted(abs(x.size) for x in (pair.first, pair.second))
    if pair.first.dimension == "yuan" and sizes[0] and sizes[1] / sizes[0] > A_HUNDREDFOLD:
        return False  # 赔付81万元 in all, 赔付1,610元 to one
    if pair.first.kind != "duration":
        return pair.first.kind not in NO_QUANTITY
    return all(claim.as_of is not None and claim.as_of.text is not None for claim in (pair.first, pair.second))


def _comparable(graph: CorpusGraph, pair: Pair) -> bool:
    """Say whether the paper of a pair's later figure does not itself say that it is counted in another way than before."""
    later = pair.second
    paragraph = graph.document(later.path).paragraphs[later.paragraph]
    return _COUNTED_ANEW.search(paragraph.text) is None


def _series(group: list[Pair]) -> Series:
    claims = {claim for pair in group for claim in (pair.first, pair.second)}
    members = tuple(sorted(claims, key=_order))
    by_time: dict[object, Claim] = {}
    for claim in members:
        by_time.setdefault((claim.as_of.end if claim.as_of else None), claim)
    return Series(tuple(by_time.values()), members, tuple(group))


def _order(claim: Claim) -> tuple[object, ...]:
    end = claim.as_of.end.isoformat() if claim.as_of else ""
    return end, (claim.document_date.isoformat() if claim.document_date else ""), claim.path, claim.span
