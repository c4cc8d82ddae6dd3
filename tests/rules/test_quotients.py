"""Averages by their unit."""

from __future__ import annotations

import pytest
from small_corpus import claims_of

from zsaudit.rules.quotients import quotients


@pytest.mark.parametrize(
    ("sentence", "low", "high"),
    [
        ("完成业务量1,350万件，业务收入9,450万元，平均单价8.2元/件。", 6.9, 7.1),
        ("种植水稻32万亩，同比增长2.1%，总产量16.8万吨，平均单产455公斤/亩。", 520, 530),
        ("销售商品房42.6万平方米，销售额38.2亿元，均价8,067元/平方米。", 8900, 9000),
    ],
)
def test_an_average_is_the_sum_by_the_count_before_it(sentence: str, low: float, high: float) -> None:
    claims = claims_of(sentence)
    stated = claims[-1]
    (implied,) = quotients(stated, len(claims) - 1, claims)
    middle = (implied.interval.low + implied.interval.high) / 2 / stated.factor
    assert low < middle < high


@pytest.mark.parametrize(
    "sentence",
    [
        "销售商品房42.6万平方米，销售额38.2亿元，别墅均价18,067元/平方米。",
        "供水320万吨，水费收入960万元，居民水价2.1元/吨。",
        "完成业务量1,350万件，购置设备9,450万元，平均单价8.2元/件。",
        "销售额38.2亿元，均价8,067元/平方米。",
    ],
)
def test_what_is_priced_is_told(sentence: str) -> None:
    claims = claims_of(sentence)
    assert list(quotients(claims[-1], len(claims) - 1, claims)) == []
