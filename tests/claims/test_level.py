"""The level that a thing's own words state."""

from __future__ import annotations

import pytest

from zsaudit.claims.level import level_of


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
    ],
)
def test_a_stated_level(text: str, level: str) -> None:
    assert level_of(text) == level


@pytest.mark.parametrize(
    "text", ["全市高新技术企业", "校车", "市教育局", "各县幼儿园", "全省公路", "超市", "城市书房", ""]
)
def test_words_that_state_no_level(text: str) -> None:
    assert level_of(text) is None
