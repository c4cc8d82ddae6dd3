"""A character that makes no word where the other name has one."""

from __future__ import annotations

import pytest

from zsaudit.names.alike import Slip, slip
from zsaudit.names.nonwords import makes_no_word


@pytest.mark.parametrize(
    ("left", "right", "at"),
    [("企业人才评定管理办法", "企业智才评定管理办法", 2), ("中国电子信息研究院", "中国电队信息研究院", 3)],
)
def test_loose_characters_in_the_place_of_a_word(left: str, right: str, at: int) -> None:
    assert makes_no_word(left, right, at)
    assert makes_no_word(right, left, at)
    assert slip(left, right) is Slip.NO_WORD


@pytest.mark.parametrize(
    ("left", "right", "at"),
    [
        ("农村公路养护管理办法", "农村公厕养护管理办法", 3),  # both are words
        ("光明路片区改造方案", "光华路片区改造方案", 1),  # what stands first may be a name
        ("人才评定管理办法", "企业人才评定管理办法", 2),
    ],
)
def test_two_words_two_names_or_two_lengths(left: str, right: str, at: int) -> None:
    assert not makes_no_word(left, right, at)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("临江市生猪屠宰管理办法细则", "临江市生禽屠宰管理办法细则"),
        ("临江市林业产业发展规划纲要", "临江市竹业产业发展规划纲要"),
        ("临江市农产品质量安全监督站", "临江市水产品质量安全监督站"),
        ("临江市住房租赁管理办法试行", "临江市住房租售管理办法试行"),
    ],
)
def test_sorts_of_things_stand_for_different_things(left: str, right: str) -> None:
    assert slip(left, right) is None
