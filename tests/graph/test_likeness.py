"""How alike two claims are in one respect."""

from __future__ import annotations

import pytest
from pairs_of import claims_in, last_claims

from zsaudit.graph.likeness import size_likeness, value_likeness
from zsaudit.language.numerals import digits, significant


def test_long_numbers_that_agree_are_telling() -> None:
    def likeness(left: str, right: str) -> float:
        return value_likeness(claims_in("a.txt", left)[0], claims_in("b.txt", right)[0])

    assert likeness("全市有用户85734户。", "全市有用户85734户。") > likeness("全市有学校12所。", "全市有学校12所。")
    assert likeness("全市有学校12所。", "全市有学校86所。") == 0
    assert likeness("全市有学校416所。", "全市有学校461所。") > 0  # the digits of one, in another order


def test_digits_of_a_value() -> None:
    assert (digits(39000), digits(0.846), digits(1200000000)) == ("39", "846", "12")
    assert (significant(39012), significant(500)) == (5, 1)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("公路860公里。", "公路86万米。", 1),
        ("投入86万元。", "投入86亿元。", 1),  # a slip of the pen that keeps the digits
        ("路灯100盏。", "路灯12盏。", 0.079),
        ("路灯100盏。", "路灯99盏。", 0.996),
        ("路灯100盏。", "路灯3盏。", 0),
        ("公路2公里。", "公路1,900米。", 0.978),
    ],
)
def test_sizes_are_near_by_their_ratio(left: str, right: str, expected: float) -> None:
    a, b = last_claims(left, right)
    assert size_likeness(a, b) == pytest.approx(expected, abs=0.001)
    assert size_likeness(b, a) == pytest.approx(expected, abs=0.001)
