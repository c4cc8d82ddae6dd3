"""The parts of a total."""

from __future__ import annotations

import pytest
from small_corpus import claims_of

from zsaudit.rules.parts import parts_of


def parts(sentence: str, at: int = 0) -> list[str]:
    return [x.quote for x in parts_of(at, claims_of(sentence)).claims]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("有医院46所，其中公立12所、民营34所。", ["12所", "34所"]),
        ("受理1,260件（来信320件、来访410件、网上530件）。", ["320件", "410件", "530件"]),
        (
            "收入32.6亿元，增长5.2%，其中税收收入21.4亿元，增长4.1%，非税收入11.2亿元，增长7.3%。",
            ["21.4亿元", "11.2亿元"],
        ),
        ("收入32.6亿元，增长5.2%，其中税收收入21.4亿元，增长4.1%，财政支出10.2亿元，增长7.3%。", []),
        ("有医院46所，床位3,200张，其中公立2,200张。", []),
    ],
)
def test_parts_behind_a_total(sentence: str, expected: list[str]) -> None:
    assert parts(sentence) == expected


def test_parts_before_a_total() -> None:
    assert parts("来信320件、来访410件、网上530件，合计1,260件。", 3) == ["320件", "410件", "530件"]
    assert parts("来信320件、来访410件，办结1,260件。", 2) == []


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [("收入32亿元，其中税收21亿元，非税11亿元。", True), ("有学校46所，其中小学12所、初中24所。", False)],
)
def test_two_opposed_parts_are_the_whole(sentence: str, whole: bool) -> None:
    assert parts_of(0, claims_of(sentence)).whole is whole
