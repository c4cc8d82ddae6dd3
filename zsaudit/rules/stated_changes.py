"""A change that one document states, against the figure before it that another document tells.

In: pairs of figures a year apart. Out: what the earlier figure should be by the later document's own words.

Example: "赤字3000亿元，比上年预算减少198亿元" says that last year's was 3198亿元; last year's report must say so too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from zsaudit.claims.claim import Claim
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.graph.when import When
from zsaudit.language.interval import Interval
from zsaudit.rules.pairs import Pair, pairs
from zsaudit.rules.sentences import between, sentences

_AGAINST_LAST_YEAR = re.compile(r"(?:比|较)(?:上年|去年|上一年)(?!同期)|同比")
_DOWN = re.compile(r"降|减|少|跌|回落|缩")
FARTHEST = 12


@dataclass(frozen=True, slots=True)
class StatedChange:
    """An earlier figure, a later one, the change stated beside it, and the earlier value that follows."""

    pair: Pair
    change: Claim
    implied: Interval


def stated_changes(graph: CorpusGraph) -> Iterator[StatedChange]:
    """Yield each stated change whose base another document tells."""
    beside = {claims[at]: claims[at + 1] for claims in sentences(graph) for at in range(len(claims) - 1)}
    for pair in pairs(graph):
        change = beside.get(pair.second)
        if pair.one_document or not pair.both_actual or pair.when is not When.EARLIER or change is None:
            continue
        if _a_year_apart(pair) and _states_change(pair.second, change):
            yield StatedChange(pair, change, _before_change(pair.second, change))


def _a_year_apart(pair: Pair) -> bool:
    first, second = pair.first.as_of, pair.second.as_of
    return bool(first and second and first.text and second.text and second.end.year - first.end.year == 1) and (
        first is not None
        and second is not None
        and (first.end.month, first.end.day) == (second.end.month, second.end.day)
    )


def _states_change(later: Claim, change: Claim) -> bool:
    words = between(later, change)
    return (
        change.kind == "change"
        and later.kind == "total"
        and change.dimension == later.dimension
        and change.interval.bounded
        and len(words) <= FARTHEST
        and _AGAINST_LAST_YEAR.search(words) is not None
    )


def _before_change(later: Claim, change: Claim) -> Interval:
    """Return the earlier value: the later one less what was added, or with what was taken away."""
    low, high = sorted((abs(change.interval.low), abs(change.interval.high)))
    if _DOWN.search(change.words_before[-6:]):
        return Interval(later.interval.low + low, later.interval.high + high)
    return Interval(later.interval.low - high, later.interval.high - low)
