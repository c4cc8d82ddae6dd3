"""The figures of one sentence together, as the rules of arithmetic read them.

In: a `CorpusGraph`. Out: the claims of each sentence, in order of place.

Example: 投入8650万元，其中上级补助3200万元、县级4180万元、自筹1170万元 is one group of four.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from zsaudit.claims.claim import Claim
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.language.interval import Interval

_GOES_ON = re.compile(
    r"其中|按[^，。；：]{1,10}?(?:划分|分类?|统计)?(?:为|成)?[：:]|按[^，。；：]{1,8}?(?:划分|分类?)(?:为|成)?[，,]"
)


@dataclass(frozen=True, slots=True)
class Implied:
    """What a stated figure should be by others, and these others. It is `sure` where the words leave no doubt that it
    is of them: 由8200人增至8900人，增长8.5%."""

    interval: Interval
    basis: tuple[Claim, ...]
    sure: bool = False


def sentences(graph: CorpusGraph) -> Iterator[tuple[Claim, ...]]:
    """Yield the claims of each sentence that holds two figures or more. A sentence that begins with 其中, or
    with how the total is sorted (按用途分：), goes on the one before it."""
    held: tuple[Claim, ...] = ()
    for _, group in groupby(graph.claims, key=lambda c: (c.path, c.sentence_span)):
        claims = tuple(group)
        if held and not _goes_on(held[-1], claims[0]):
            if len(held) > 1:
                yield held
            held = ()
        held += claims
    if len(held) > 1:
        yield held


def _goes_on(last: Claim, first: Claim) -> bool:
    """Say whether a sentence is of what the sentence right before it tells."""
    beside = last.path == first.path and last.paragraph == first.paragraph
    return beside and last.sentence_span.end == first.sentence_span.start and _GOES_ON.match(first.sentence) is not None


def between(left: Claim, right: Claim) -> str:
    """Return the words between two figures of one sentence, or of one and the sentence that goes on it."""
    if left.sentence_span != right.sentence_span:
        return behind(left) + right.words_before
    base = left.sentence_span.start
    return left.sentence[left.span.end - base : right.span.start - base]


def behind(claim: Claim) -> str:
    """Return the words of the sentence behind a figure."""
    return claim.sentence[claim.span.end - claim.sentence_span.start :]


def plus(intervals: list[Interval]) -> Interval:
    """Return what the sum of several written figures may stand for."""
    return Interval(sum(x.low for x in intervals), sum(x.high for x in intervals))


def ratio(top: Interval, bottom: Interval) -> Interval | None:
    """Return what a quotient may stand for; None where the divisor may be nought or a side is unbounded."""
    if not (top.bounded and bottom.bounded) or bottom.low <= 0 or top.low < 0:
        return None
    return Interval(top.low / bottom.high, top.high / bottom.low)


def widened(interval: Interval, share: float) -> Interval:
    """Return an interval made wider at both ends by a share of its size, for truncated figures."""
    slack = max(abs(interval.low), abs(interval.high)) * share
    return Interval(interval.low - slack, interval.high + slack)
