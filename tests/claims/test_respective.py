"""Things that 分别 gives one figure each."""

from __future__ import annotations

import pytest
from pipeline import claims_of

from zsaudit.claims.respective import parted


@pytest.mark.parametrize(
    ("words", "things"),
    [
        ("城乡居民人均可支配收入", ("城镇居民人均可支配收入", "农村居民人均可支配收入")),
        ("城镇、农村居民人均可支配收入", ("城镇居民人均可支配收入", "农村居民人均可支配收入")),
        ("工业、工业技改投资", ("工业投资", "工业技改投资")),
        ("小学和初中专任教师", ("小学专任教师", "初中专任教师")),
        ("居民人均可支配收入", ()),
    ],
)
def test_the_things_that_one_word_hands_out(words: str, things: tuple[str, ...]) -> None:
    assert parted(words) == things


def test_town_and_country_have_their_own_figures() -> None:
    town, country = claims_of("全县城乡居民人均可支配收入分别达到42,316元和21,806元。")
    assert (town.value, town.subject) == (42316, "城镇居民人均可支配收入")
    assert (country.value, country.subject) == (21806, "农村居民人均可支配收入")
    assert "residence:town" in town.scope
    assert "residence:country" in country.scope


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "第一产业增加值100亿元、第二产业增加值200亿元，分别增长3%、4%。",
            ["第一产业增加值", "第二产业增加值", "第一产业增加值", "第二产业增加值"],
        ),
        (
            "城乡居民人均可支配收入分别达3.9万元、2.3万元，分别增长8.5%、8.6%。",
            ["城镇居民人均可支配收入", "农村居民人均可支配收入", "城镇居民人均可支配收入", "农村居民人均可支配收入"],
        ),
        ("客运量和货运量分别为10亿人次和20亿吨，分别比上年增长3%和4%。", ["客运量", "货运量", "客运量", "货运量"]),
        (
            "较大火灾70起、重大火灾3起，分别占总数的8.3%和5.3%。",
            ["较大火灾", "重大火灾", "较大火灾占总数", "重大火灾占总数"],
        ),
    ],
)
def test_changes_and_shares_are_of_the_things_told_before_them(text: str, subjects: list[str]) -> None:
    assert [x.subject for x in claims_of(text)] == subjects


def test_more_values_than_changes_leave_them_with_the_last() -> None:
    claims = claims_of("小学100所、初中50所、高中20所，分别增长3%、4%。")
    assert [x.subject for x in claims[-2:]] == ["高中", "高中"]
