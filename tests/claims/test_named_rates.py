"""What a percentage is a rate of, and the direction of changes in a list."""

from __future__ import annotations

import pytest
from pipeline import claims_of


def test_all_percentages_of_a_sentence_are_of_the_rate_it_names_first() -> None:
    claims = claims_of("各类用户耗水率差别较大，农田灌溉为63%，工业为24%。")
    assert [x.subject for x in claims] == ["农田灌溉耗水率", "工业耗水率"]


def test_a_percentage_with_a_rate_of_its_own_keeps_it() -> None:
    claims = claims_of("从合格率看，蔬菜为97%，水果抽检率为12%。")
    assert claims[-1].subject == "水果抽检率"


@pytest.mark.parametrize(
    ("text", "falls"),
    [
        ("甲地用水量和乙地用水量分别比上年下降6.6%和6.9%。", [True, True]),
        ("火灾2810起，亡14人，与上年相比，分别下降13%、12.6%和12.7%。", [True, True, True]),
        ("小麦和玉米产量分别增长1.6%和下降2.9%。", [False, True]),
        ("小麦和玉米产量分别下降1.6%和增长2.9%。", [True, False]),
    ],
)
def test_a_fall_is_that_of_all_in_its_list(text: str, falls: list[bool]) -> None:
    assert [x.falls for x in claims_of(text) if x.kind == "growth"] == falls


def test_a_share_of_one_whole_is_told_of_nothing_else() -> None:
    text = "其中生活用水、工业用水、农业用水分别占全国同类用水的66.2%、75.9%、45.0%。"
    assert [len(x.subject) <= 12 for x in claims_of(text)] == [True, True, True]
