"""ZS603: gaps in a numbering."""

from __future__ import annotations

import pytest
from small_corpus import found, quotes

from zsaudit.rules.zs603_numbering_gap import NumberingGap


def doc(text: str) -> str:
    return f"临江市教育工作情况汇报\n{text}\n临江市教育局\n2022年6月10日"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("一是强队伍；二是促公平；四是保安全。", ["二是", "四是"]),
        ("一是强队伍。\n二是促公平。\n二是保安全。", ["二是", "二是"]),
        ("一、成效\n成效明显。\n二、问题\n问题不少。\n四、打算\n继续努力。", ["二、", "四、"]),
        ("（一）抓进度。\n（三）抓质量。", ["（一）", "（三）"]),
    ],
)
def test_a_jump_is_told_at_both_numbers(text: str, expected: list[str]) -> None:
    assert [quotes(f) for f in found(NumberingGap, doc(text))] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "一是强队伍；二是一以贯之；三是保安全。",
        "一是强队伍；二是促公平。另外，一是抓紧；二是抓实。",
        "一、成效\n（一）抓进度。\n（二）抓质量。\n二、打算\n（一）保安全。",
        "一、二、三等奖各5名。",
    ],
)
def test_numbers_in_order(text: str) -> None:
    assert found(NumberingGap, doc(text)) == []
