"""How alike two claims are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pairs_of import last_claims, link_of

from zsaudit.graph.compare import (
    THRESHOLD,
    common_tail,
    lighter,
    likely,
    probability,
    rift,
    within,
)
from zsaudit.graph.corpus_graph import Feature
from zsaudit.graph.profile import profile
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


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("河道护栏860米。", "山路护栏900米。", 1.0),
        ("困难残疾人生活补贴86万元。", "重度残疾人护理补贴120万元。", 1.0),
        ("残疾人生活补贴86万元。", "残疾人护理补贴120万元。", 0.0),  # one word each beside the one they share
        ("持证救护员860名。", "取得证书的救护员1,020名。", 0.0),  # they share a sign
        ("电动公交车860辆。", "电动公交车900辆。", 0.0),
        ("河道护栏860米。", "护栏900米。", 0.0),  # no other word, only none
        ("河道护栏860米。", "山路护栏900米，河道护栏未计入。", 0.0),  # the sentence knows it
        ("河道护栏860米。", "山路路灯900盏。", 0.0),  # no head in common
    ],
)
def test_quite_other_words_before_one_head_part_two_things(left: str, right: str, apart: float) -> None:
    a, b = (profile(claim) for claim in last_claims(left, right))
    assert rift(a, b) == rift(b, a) == apart


def test_a_tail_in_common() -> None:
    assert (common_tail("河道护栏", "山路护栏"), common_tail("护栏", "山路护栏"), common_tail("路灯", "护栏")) == (
        2,
        2,
        0,
    )


@pytest.mark.parametrize(
    ("a", "b", "share"), [("护栏", "河道护栏", 1), ("河道护栏", "河岸护栏", 0.75), ("路灯", "护栏", 0), ("", "护栏", 0)]
)
def test_the_share_of_the_shorter_line_within_the_longer(a: str, b: str, share: float) -> None:
    assert within(a, b) == within(b, a) == share


def test_one_line_in_two_papers_is_alike_whatever_the_size() -> None:
    def scores(left: str, right: str) -> dict[str, float]:
        return {feature.name: feature.score for feature in link_of(left, right).features}

    same, other = scores("全县有路灯860盏。", "全县路灯12盏。"), scores("全县有路灯860盏。", "全县护栏12米。")
    assert (same["line"], same["within"], same["size"]) == (1, 1, 1)
    assert (other["line"], other["within"], other["size"]) == (0, 0, 0)


def test_verbs_weigh_half() -> None:
    assert lighter({"归集": 0.8, "数据": 0.6}, frozenset({"归集"})) == {"归集": 0.4, "数据": 0.6}
    assert lighter({}, frozenset({"归集"})) == {"归集": 0.5}


def test_only_likely_pairs_are_handed_on() -> None:
    def handed(left: str, right: str) -> bool:
        claims = last_claims(left, right)
        return likely(0, 1, claims, tuple(profile(claim) for claim in claims), {}) is not None

    assert handed("全县有路灯860盏。", "全县路灯910盏。")
    assert not handed("全县有路灯860盏。", "全省路灯910盏。")  # a gate
    assert not handed("全县有路灯860盏。", "全县有垃圾桶12个。")  # all other words
