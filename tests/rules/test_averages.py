"""Averages and what they are of."""

from __future__ import annotations

import pytest
from small_corpus import claims_of

from zsaudit.rules.averages import averages


def implied(sentence: str) -> list[float]:
    """Return what the last figure of a sentence should be by each sum and count, in the middle, in its base unit."""
    claims = claims_of(sentence)
    found = averages(claims[-1], len(claims) - 1, claims)
    return [round((x.interval.low + x.interval.high) / 2, 1) for x in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("举办培训班26期，参训1,170人次，平均每期54人次。", 45.0),
        ("全区交易额14.2亿元，开展业务的企业160家，户均交易额约988万元。", 8875000.0),
        ("举办讲座48场，听众9,600人次，场均240人次。", 200.0),
        ("向320户农户分红480万元，户均1.8万元。", 15000.0),
        ("种植谷子2,000亩，总产量800,000公斤，亩产450公斤。", 0.4),
        ("2022年全年受理诉求73,000件，日均250件。", 200.0),
        ("2022年全年用水2,400万吨，月均240万吨。", 2000000.0),
        ("新建公厕25座，改建16座，总投资2,460万元，平均每座70万元。", 600000.0),
    ],
)
def test_an_average_is_of_the_sum_and_the_count_its_words_tell(sentence: str, expected: float) -> None:
    assert expected in implied(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "全村320户，实现集体收入480万元，户均增收1.2万元。",
        "全县有教师2,400人，教育支出3.6亿元，人均工资9.2万元。",
        "种植谷子2,000亩，总产量800,000公斤，亩均收入3,500元。",
    ],
)
def test_an_average_of_something_else_is_left_alone(sentence: str) -> None:
    assert implied(sentence) == []
