"""Units, their dimensions and their factors."""

from __future__ import annotations

import re

import pytest

from zsaudit.language.units import pattern, table, unit_of


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("公里", "千米", 1),
        ("公里", "米", 1000),
        ("公顷", "亩", 15),
        ("平方公里", "公顷", 100),
        ("平方公里", "平方米", 10**6),
        ("吨", "公斤", 1000),
        ("公斤", "斤", 2),
        ("立方米", "升", 1000),
        ("兆瓦", "千瓦", 1000),
        ("小时", "分钟", 60),
        ("天", "小时", 24),
        ("%", "‰", 10),
        ("个百分点", "百分点", 1),
        ("微克每立方米", "微克/立方米", 1),
        ("毫克/立方米", "微克每立方米", 1000),
        ("毫克每升", "毫克/升", 1),
        ("公斤每亩", "公斤／亩", 1),
        ("kWh", "千瓦时", 1),
        ("GWh", "kWh", 10**6),
        ("MWh", "千瓦时", 1000),
        ("吉瓦", "千瓦", 10**6),
        ("GW", "MW", 1000),
        ("EB", "PB", 1000),
        ("km", "公里", 1),
        ("/10万", "/十万", 1),
    ],
)
def test_units_of_one_dimension_convert(one: str, other: str, ratio: float) -> None:
    left, right = unit_of(one), unit_of(other)
    assert left.dimension == right.dimension
    assert left.factor / right.factor == pytest.approx(ratio)


@pytest.mark.parametrize("unit", ["个", "家", "所", "座", "条", "项", "户", "套", "台", "辆"])
def test_counting_words_are_one_dimension(unit: str) -> None:
    assert (unit_of(unit).dimension, unit_of(unit).factor) == ("count", 1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("%", "个百分点"),
        ("人", "人次"),
        ("元", "美元"),
        ("米", "平方米"),
        ("千瓦", "千瓦时"),
        ("人", "元"),
        ("GW", "GWh"),
        ("微克", "微克/立方米"),
        ("微克/立方米", "毫克/升"),
        ("/10万", "/万"),
        ("/千", "‰"),
        ("元/人次", "元/人"),
    ],
)
def test_units_that_look_alike_and_are_not(one: str, other: str) -> None:
    assert unit_of(one).dimension != unit_of(other).dimension


def test_a_compound_is_a_dimension_of_its_own() -> None:
    assert unit_of("元/人").dimension != unit_of("元").dimension
    assert unit_of("吨/年").dimension == unit_of("吨／年").dimension == "mass/年"
    assert unit_of("元/平方米/月").dimension == "yuan-per-m2-month"


def test_a_unit_keeps_the_words_it_was_written_in() -> None:
    assert (unit_of("微克每立方米").text, unit_of("微克／立方米").text) == ("微克每立方米", "微克／立方米")


def test_an_unknown_unit_stands_for_itself() -> None:
    assert (unit_of("锅").dimension, unit_of("锅").factor) == ("锅", 1.0)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("平方公里的土地", "平方公里"),
        ("公里的路", "公里"),
        ("个百分点", "个百分点"),
        ("人次以上", "人次"),
        ("元/平方米/月", "元/平方米/月"),
        ("微克每立方米的浓度", "微克每立方米"),
        ("公斤每亩", "公斤每亩"),
        ("个每人", "个"),  # not one of what is measured by
        ("GWh电池", "GWh"),
        ("/10万", "/10万"),
    ],
)
def test_the_longest_unit_is_taken(text: str, unit: str) -> None:
    match = re.match(pattern(), text)
    assert match is not None
    assert match.group() == unit


def test_the_table_is_whole() -> None:
    assert all(unit.factor > 0 and unit.dimension and unit.text for unit in table().values())
