"""Joined pairs of claims in the order of their times, as the rules on figures read them.

In: a `CorpusGraph`. Out: `Pair`s; the parts that every finding on figures is made of.

Example: 18个 (2021-07-28) and 25家 (2022-06-15) are a pair with `when` EARLIER, both actual.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from zsaudit.claims.claim import Claim, Status
from zsaudit.graph.corpus_graph import CorpusGraph, Link
from zsaudit.graph.when import When, compare_periods
from zsaudit.rules.finding import Reason

UNPLACED = 0.7


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims of one thing; the first is of the earlier time, or of the earlier document."""

    first: Claim
    second: Claim
    when: When
    link: Link

    @property
    def both_actual(self) -> bool:
        """Say whether both tell what is."""
        return self.first.status is Status.ACTUAL and self.second.status is Status.ACTUAL

    @property
    def agree(self) -> bool:
        """Say whether one value may stand behind both writings."""
        first, second = self.first.interval, self.second.interval
        return first.overlaps(second) and not first.turned(second)

    @property
    def one_document(self) -> bool:
        """Say whether both stand in one document."""
        return self.first.path == self.second.path

    @property
    def confidence(self) -> float:
        """Return the share of such pairs that are rightly joined; where one side's place is not known,
        and both are not of one owner, it may be another place's figure."""
        one_unknown = (self.first.place is None) != (self.second.place is None)
        owned = self.first.owner is not None and self.second.owner is not None
        return self.link.score * (UNPLACED if one_unknown and not owned else 1.0)


def pairs(graph: CorpusGraph) -> Iterator[Pair]:
    """Yield every joined pair of a graph."""
    for link in graph.links:
        left, right = graph.claims[link.left], graph.claims[link.right]
        when = compare_periods(left, right)
        if when is When.LATER:
            yield Pair(right, left, When.EARLIER, link)
        else:
            yield Pair(left, right, when, link)


def reasons_of(link: Link) -> tuple[Reason, ...]:
    """Return a link's features as the reasons of a finding."""
    return tuple(Reason(f.name, f.left, f.right, f.score, f.weight) for f in link.features)


def amount(claim: Claim) -> str:
    """Return a claim's figure as it is written, without the spaces of its source; of a fall also that it is one."""
    return ("下降" if claim.falls else "") + "".join(claim.quote.split())
