"""Shares and what they are of."""

from __future__ import annotations

import pytest
from small_corpus import claims_of

from zsaudit.rules.shares import shares


def implied(sentence: str) -> list[float]:
    """Return what the last figure of a sentence should be by each whole and part, in the middle."""
    claims = claims_of(sentence)
    found = shares(claims[-1], len(claims) - 1, claims)
    return [round((x.interval.low + x.interval.high) / 2, 3) for x in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("抽检饮用水400批次，不合格12批次，合格率98%。", 0.97),
        ("抽检饮用水400批次，合格388批次，不合格率2%。", 0.03),
        ("应到代表180名，实到171名，到会率93%。", 0.95),
        ("全县有村卫生室250个，已实现联网的230个，联网覆盖率90%。", 0.92),
        ("应接种犬只5,000只，实际接种犬只4,500只，接种密度95%。", 0.9),
        ("栽种面积20.0万亩，占林地面积80.0万亩的30%。", 0.25),
        ("全年任务8,000人，已完成9,600人，完成率130%。", 1.2),
    ],
)
def test_the_words_of_a_share_tell_its_part(sentence: str, expected: float) -> None:
    assert expected in implied(sentence)


def test_a_share_of_either_of_two_is_of_both() -> None:
    assert implied("有公办园40所、民办园60所，公办园占比45%。") == [0.667, 0.6, 0.4]


@pytest.mark.parametrize(
    "sentence",
    [
        "农村火灾亡712人，占总数的51.2%；城市火灾亡640人，占总数的46%。",
        "抽检饮用水400批次，不合格12批次，其中桶装水合格率98%。",
        "全县有学校120所，其中小学80所，入学率99%。",
        "有困难职工1,200人，帮扶850人，城镇登记失业率3.2%。",
        "共有党员4,200名，其中女党员1,050名，占全省女党员的2.5%。",
        "上线企业500家，比上年增加40家，开工率98%。",
    ],
)
def test_a_share_of_something_else_is_left_alone(sentence: str) -> None:
    assert implied(sentence) == []


def test_all_of_two_things_told_together() -> None:
    assert implied("办理人大代表建议106件、政协提案448件，办复率100%。") == []


def test_the_cover_of_an_area_is_of_all_the_land_and_not_of_a_part_told_beside() -> None:
    assert implied("林地面积186.4万亩，森林面积154.8万亩，森林覆盖率58.6%。") == []
    assert 0.92 in implied("全县有村卫生室250个，已实现联网的230个，联网覆盖率90%。")


def test_vital_rates_are_of_the_mean_population_of_the_year() -> None:
    assert implied("年末户籍人口210,084人，出生人口1,290人，出生率为6.12‰。") == []
    assert 0.02 in implied("存栏肉羊1,200头，死亡24头，死亡率3%。")


def test_one_part_is_no_whole_of_the_other() -> None:
    assert implied("男性人口为72,334万人，占51.24%；女性人口为68,844万人，占48.76%。") == []
    assert 0.952 in implied("男性人口为72,334万人；女性人口为68,844万人，占男性人口的98%。")
