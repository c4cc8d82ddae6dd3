"""How alone a likely pair stands among its rivals."""

from __future__ import annotations

import pytest
from pairs_of import claims_in

from zsaudit.graph.corpus_graph import Link
from zsaudit.graph.rivals import aloneness, odds, slot, weighed
from zsaudit.graph.weights import weights

FIRST = claims_in("a.txt", "截至2020年底，全县有路灯860盏。")
SECOND = claims_in("b.txt", "截至2021年底，全县有路灯910盏，庭院灯86盏。截至2019年底，全县有路灯810盏。")
CLAIMS = (*FIRST, *SECOND)


def link(left: int, right: int, score: float) -> Link:
    return Link(left, right, score, "", ())


def alone(*links: Link) -> list[float]:
    """Return how alone each link stands."""
    return [x.features[-1].score for x in weighed(CLAIMS, links)]


def test_a_pair_without_a_rival_stands_quite_alone() -> None:
    assert alone(link(0, 1, 0.6)) == [1]


def test_of_two_candidates_of_one_paper_each_is_a_rival_of_the_other() -> None:
    likelier, other = alone(link(0, 1, 0.6), link(0, 2, 0.5))
    assert 0 < likelier < 1
    assert other == pytest.approx(-likelier)


def test_equals_are_neither_ahead_nor_behind() -> None:
    assert alone(link(0, 1, 0.6), link(0, 2, 0.6)) == [0, 0]


def test_a_figure_of_another_period_is_no_rival() -> None:
    assert slot(CLAIMS[1]) == slot(CLAIMS[2]) != slot(CLAIMS[3])
    assert alone(link(0, 1, 0.6), link(0, 3, 0.6)) == [1, 1]


def test_a_pair_alone_rises_and_a_crowded_one_does_not() -> None:
    (lonely,) = weighed(CLAIMS, [link(0, 1, 0.4)])
    crowded = weighed(CLAIMS, [link(0, 1, 0.4), link(0, 2, 0.4)])
    assert lonely.score > 0.4
    assert [x.score for x in crowded] == [0.4, 0.4]
    assert lonely.features[-1].weight == weights()["alone"]


def test_nothing_likely_is_nothing_weighed() -> None:
    assert weighed(CLAIMS, []) == []


@pytest.mark.parametrize(
    ("score", "rival", "expected"), [(0.9, 0.0, 1), (0.0, 0.9, -1), (0.5, 0.5, 0), (0.6, 0.5, odds(0.6) / 3)]
)
def test_aloneness_is_a_third_of_the_odds_within_one(score: float, rival: float, expected: float) -> None:
    assert aloneness(score, rival) == pytest.approx(expected)


def test_odds_are_even_at_half_and_bounded_at_the_ends() -> None:
    assert odds(0.5) == 0
    assert odds(1) == pytest.approx(-odds(0))
