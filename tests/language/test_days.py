"""Stretches of days, with and without hours, within a month and over the end of a year."""

from __future__ import annotations

from datetime import date

import pytest

from zsaudit.language.days import find_days
from zsaudit.language.period import Grain
from zsaudit.language.periods import find_periods

TODAY = date(2019, 6, 28)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("6月11日8时至12日8时，全县平均降雨量86.4毫米", date(2019, 6, 11), date(2019, 6, 12)),
        ("6月11日8时至14日8时，全县平均降雨量193.7毫米", date(2019, 6, 11), date(2019, 6, 14)),
        ("10月1日至7日，接待游客12万人次", date(2019, 10, 1), date(2019, 10, 7)),
        ("10月1日—10月7日，接待游客12万人次", date(2019, 10, 1), date(2019, 10, 7)),
        ("2018年12月30日至2019年1月1日，发送旅客3万人次", date(2018, 12, 30), date(2019, 1, 1)),
        ("2017年12月30日至1月1日，发送旅客3万人次", date(2017, 12, 30), date(2018, 1, 1)),
        ("2017年举办赛事。5月3日至5日，到场4万人次", date(2017, 5, 3), date(2017, 5, 5)),
    ],
)
def test_a_stretch_of_days(text: str, start: date, end: date) -> None:
    found = [(x.start, x.end, x.grain) for _, x in find_days(text, TODAY, None)]
    assert found == [(start, end, Grain.SPAN)]
    assert [(x.period.start, x.period.end) for x in find_periods(text, TODAY)][-1] == (start, end)


@pytest.mark.parametrize("text", ["2月30日至31日", "6月14日至11日", "1月至6月", "第3月4日", "6月11日"])
def test_no_stretch_of_days(text: str) -> None:
    assert list(find_days(text, TODAY, None)) == []


def test_the_year_of_the_title_comes_before_that_of_the_paper() -> None:
    (_, period), *_ = find_days("5月3日至5日，到场4万人次", TODAY, 2016)
    assert period.start == date(2016, 5, 3)


def test_without_any_year_there_is_no_stretch() -> None:
    assert list(find_days("5月3日至5日", None, None)) == []
