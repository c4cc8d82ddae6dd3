"""The level that a thing's own words state."""

from __future__ import annotations

import pytest

from zsaudit.claims.level import level_of, placed_level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("智能制造试点示范项目国家级", "国家级"),
        ("国家重点实验室", "国家级"),
        ("省机器人骨干企业", "省级"),
        ("省级以上重点专科", "省级"),
        ("市级公共技术服务平台", "市级"),
        ("市产业投资基金", "市级"),
        ("县级公立医院", "县级"),
        ("镇级文化站", "镇级"),
        ("自治区级重点专科", "省级"),
        ("州级非遗项目", "市级"),
        ("乡镇级林长", "镇级"),
        ("省保单位", "省级"),
        ("岭南市2020年重大科技专项", "市级"),
    ],
)
def test_a_stated_level(text: str, level: str) -> None:
    assert level_of(text) == level


@pytest.mark.parametrize(
    "text", ["县、乡、村三级林长", "市县乡村四级网格员", "省、市、县三级联动平台", "镇村两级网格员"]
)
def test_levels_told_together_are_no_level(text: str) -> None:
    assert level_of(text) is None


@pytest.mark.parametrize(
    "text", ["增速高于全国平均水平", "增幅快于全省平均水平", "普及率超过全国平均水平", "你县幼儿园", "贵省平台"]
)
def test_a_place_compared_with_or_spoken_to_is_no_level(text: str) -> None:
    assert level_of(text) is None


def test_a_level_beside_such_words_is_still_told() -> None:
    assert level_of("高于全国平均水平的省级示范园") == "省级"
    assert level_of("县、乡、村三级联动的市级平台") == "市级"


def test_only_a_programme_takes_the_level_of_the_place_that_runs_it() -> None:
    assert placed_level("岭南市重大科技专项") == "市级"
    assert placed_level("岭南市校车") is None


@pytest.mark.parametrize(
    "text", ["全市高新技术企业", "校车", "市教育局", "各县幼儿园", "全省公路", "超市", "城市书房", ""]
)
def test_words_that_state_no_level(text: str) -> None:
    assert level_of(text) is None
