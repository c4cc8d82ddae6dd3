"""Of several likely partners the likeliest."""

from __future__ import annotations

import pytest
from pairs_of import claims_in

from zsaudit.claims.claim import Claim
from zsaudit.graph.choose import choose
from zsaudit.graph.corpus_graph import Link
from zsaudit.graph.reasons import SAME

FIRST = claims_in("a.txt", "截至2020年底，全市有幼儿园416所。")
SECOND = claims_in("b.txt", "截至2021年底，全市有幼儿园461所，其中民办幼儿园96所。")
CLAIMS: tuple[Claim, ...] = (*FIRST, *SECOND)


def link(left: int, right: int, score: float, verdict: str = SAME) -> Link:
    return Link(left, right, score, verdict, ())


def kept(*links: Link) -> list[tuple[int, int]]:
    return [(x.left, x.right) for x in choose(CLAIMS, links)]


def test_the_better_of_two_partners_is_kept() -> None:
    assert kept(link(0, 1, 0.95), link(0, 2, 0.7)) == [(0, 1)]
    assert kept(link(0, 1, 0.7), link(0, 2, 0.95)) == [(0, 2)]


@pytest.mark.parametrize("verdict", ["other-scope", "other-subject"])
def test_what_was_forbidden_is_no_link(verdict: str) -> None:
    assert kept(link(0, 1, 0.99, verdict), link(0, 2, 0.7)) == [(0, 2)]


def test_nothing_compared_is_nothing_kept() -> None:
    assert kept() == []
