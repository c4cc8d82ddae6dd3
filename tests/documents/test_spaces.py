"""Idle spaces taken out, the map back to the source kept."""

from __future__ import annotations

import pytest

from zsaudit.documents.spaces import compose, spaced_figures


def _tight(text: str, *, spaced: bool = False) -> str:
    made, offsets = compose(text, 0, len(text), spaced=spaced)
    assert [text[i] if not text[i].isspace() else " " for i in offsets] == list(made)
    return made


@pytest.mark.parametrize(
    ("source", "tight"),
    [
        ("建成 45 个 项目", "建成45个项目"),
        ("建成 264. 8 万亩", "建成264.8万亩"),
        ("建成 264 .8 万亩", "建成264.8万亩"),
        ("1 ,860 公里", "1,860公里"),
        ("1, 860 公里", "1,860公里"),
        ("38 42", "38 42"),
        ("2021 年 12 月", "2021年12月"),
        ("1. 2022年完成", "1. 2022年完成"),
        ("NB-IoT and IPv6 规范", "NB-IoT and IPv6规范"),
        ("2018 - 2022 年", "2018-2022年"),
        ("增长 8.5 %", "增长8.5%"),
        ("5G + 工业互联网", "5G+工业互联网"),
        ("上\u200b海\u00ad市", "上海市"),
        ("截止至\n\n2021年", "截止至2021年"),
        ("20\n21年", "2021年"),
        ("3, 45个", "3, 45个"),
    ],
)
def test_spaces_go_where_they_mean_nothing(source, tight):
    assert _tight(source) == tight


def test_figures_written_digit_by_digit_are_joined_only_in_a_document_that_writes_so():
    text = "1 9 9 3 年到1 9 9 7 年、1 9 9 8 年达到7 4 7 7 2 亿元，增长8 .8 %"
    assert spaced_figures(text)
    assert _tight(text, spaced=True) == "1993年到1997年、1998年达到74772亿元，增长8.8%"
    assert not spaced_figures("得分 3 8 5 分")


@pytest.mark.parametrize(
    ("source", "tight"),
    [
        ("户籍人口 1 043 260 人", "户籍人口1043260人"),
        ("耕地 62 500 亩", "耕地62500亩"),
        ("产值 12 345 678 万元", "产值12345678万元"),
        ("得分 3 385 442", "得分3 385 442"),  # nothing is counted
        ("2021 120 人", "2021 120人"),  # a year and a count
        ("120 2021 年", "120 2021年"),
        ("12,345 678 人", "12,345 678人"),  # thousands parted by a comma already
        ("0.5 123 人", "0.5 123人"),
        ("小学 12 45 所", "小学12 45所"),  # cells, not thousands
        ("增长 0 123 人", "增长0 123人"),
    ],
)
def test_thousands_parted_by_spaces_are_one_number(source, tight):
    assert _tight(source) == tight


def test_what_is_left_out_leaves_the_offsets_right():
    text = "**公开方式：**主动公开"
    made, offsets = compose(text, 0, len(text), [(0, 2), (7, 9)])
    assert made == "公开方式：主动公开"
    assert offsets == (2, 3, 4, 5, 6, 9, 10, 11, 12)
