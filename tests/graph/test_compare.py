"""How alike two claims are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pairs_of import claims_in, link_of

from zsaudit.graph.compare import THRESHOLD, digits, probability, significant, value_likeness
from zsaudit.graph.corpus_graph import Feature
from zsaudit.graph.reasons import REASONS, SAME
from zsaudit.graph.weights import weights

LIKE = [
    ("截至2020年底，全市共有普惠性幼儿园416所。", "截至2021年底，全市普惠性幼儿园达461所。"),
    ("2020年末，全市公路总里程为18,060公里。", "截至2021年底，全市公路通车总里程达到1.86万公里。"),
    ("截至2020年底，全县农村自来水普及率达84.6%。", "2021年末，农村自来水普及率提升至87.9%。"),
    ("2020年秋季，全市随迁子女39,046人。", "2020年秋季，约有3.9万名随迁子女。"),
]
UNLIKE = [
    ("全市共有普惠性幼儿园416所。", "全市共有省级重点专科416个。"),
    ("全市有公共图书馆12座。", "全市有污水处理厂12座。"),
    ("全市有普通高中45所。", "全市有乡镇卫生院45所。"),
]


@pytest.mark.parametrize(("left", "right"), LIKE)
def test_one_thing_in_other_words_is_joined(left: str, right: str) -> None:
    link = link_of(left, right)
    assert link.verdict == SAME
    assert link.score >= THRESHOLD


@pytest.mark.parametrize(("left", "right"), UNLIKE)
def test_two_things_are_not_joined(left: str, right: str) -> None:
    link = link_of(left, right)
    assert link.verdict in REASONS


@pytest.mark.parametrize(("left", "right"), [*LIKE, *UNLIKE])
def test_a_comparison_is_the_same_from_either_side(left: str, right: str) -> None:
    forward, back = link_of(left, right), link_of(right, left)
    assert forward.verdict == back.verdict
    assert forward.score == pytest.approx(back.score, abs=0.05)


def test_the_same_words_are_more_alike_than_others() -> None:
    text = "全市共有普惠性幼儿园{}所。"
    same = link_of(text.format(416), text.format(461)).score
    assert same > link_of(text.format(416), "全市共有农村敬老院461所。").score


def test_every_part_of_a_score_can_be_shown() -> None:
    link = link_of(*LIKE[0])
    assert {feature.name for feature in link.features} == set(weights()) - {
        "bias",
        "alone",
    }  # how alone a pair stands is told by its rivals
    assert all(0 <= feature.score <= 1 for feature in link.features)
    assert probability(link.features) == link.score


def test_a_score_grows_with_its_features() -> None:
    link = link_of(*LIKE[0])
    helpful = next(f for f in link.features if f.weight > 0 and f.score > 0)
    lower: tuple[Feature, ...] = tuple(replace(f, score=0.0) if f is helpful else f for f in link.features)
    assert probability(lower) < probability(link.features) <= 1


def test_long_numbers_that_agree_are_telling() -> None:
    def likeness(left: str, right: str) -> float:
        return value_likeness(claims_in("a.txt", left)[0], claims_in("b.txt", right)[0])

    assert likeness("全市有用户85734户。", "全市有用户85734户。") > likeness("全市有学校12所。", "全市有学校12所。")
    assert likeness("全市有学校12所。", "全市有学校86所。") == 0
    assert likeness("全市有学校416所。", "全市有学校461所。") > 0  # the digits of one, in another order


def test_digits_of_a_value() -> None:
    assert (digits(39000), digits(0.846), digits(1200000000)) == ("39", "846", "12")
    assert (significant(39012), significant(500)) == (5, 1)
