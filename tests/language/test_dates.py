"""Dates written out in full."""

from __future__ import annotations

from datetime import date

import pytest

from zsaudit.language.dates import find_dates, whole_date


@pytest.mark.parametrize(
    "text",
    [
        "2021年7月28日",
        "二〇二一年七月二十八日",
        "二○二一年七月二十八日",
        "2021-07-28",
        "2021.7.28",
        "2021/7/28",
        "2021 年 7 月 28 日",
    ],
)
def test_a_day_in_any_writing_is_the_same_day(text):
    assert whole_date(text) == date(2021, 7, 28)


def test_dates_are_found_with_place_and_precision():
    text = "2021年印发，2021年7月修订，二〇二二年十二月三十一日起施行"
    found = find_dates(text)
    assert [(text[x.start : x.end], x.precision) for x in found] == [
        ("2021年", "year"),
        ("2021年7月", "month"),
        ("二〇二二年十二月三十一日", "day"),
    ]
    assert [(x.first, x.last) for x in found] == [
        (date(2021, 1, 1), date(2021, 12, 31)),
        (date(2021, 7, 1), date(2021, 7, 31)),
        (date(2022, 12, 31), date(2022, 12, 31)),
    ]


@pytest.mark.parametrize(
    "text", ["2021年2月30日", "2021-13-01", "0760-88231226", "192.168.2021.1.1", "2019-2021", "12021年"]
)
def test_what_is_no_date_is_not_found(text):
    assert [x for x in find_dates(text) if x.precision == "day"] == []


def test_only_a_day_alone_is_a_whole_date():
    assert whole_date("2021年7月") is None
    assert whole_date("2021年7月28日印发") is None
