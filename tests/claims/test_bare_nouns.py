"""Which names a bare noun may stand for."""

from __future__ import annotations

import pytest

from zsaudit.claims.bare_nouns import endings_of, may_mean


@pytest.mark.parametrize(
    ("noun", "name", "may"),
    [
        ("学校", "桐岭市老年大学", True),
        ("学校", "县第三实验小学", True),
        ("校", "县民族中学", True),
        ("院", "市中心医院", True),
        ("公司", "锦海港务集团", True),
        ("会", "市家政服务业协会", True),
        ("线路", "岚青铁路", True),
        ("公园", "玛尼图地质公园", True),
        ("学校", "市教育局", False),
        ("公园", "公园", False),
        ("院", "市人民政府", False),
    ],
)
def test_what_a_noun_may_mean(noun: str, name: str, may: bool) -> None:
    assert may_mean(noun, name) is may


def test_a_noun_without_others_ends_its_own_names() -> None:
    assert endings_of("水库") == ("水库",)
