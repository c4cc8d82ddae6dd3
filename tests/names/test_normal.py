"""Names made comparable."""

from __future__ import annotations

import pytest

from zsaudit.names.normal import may_be_one, places_agree, plain_name
from zsaudit.names.numbers import DocumentNumber, parse_number
from zsaudit.names.reforms import successors


def test_place_years_and_brackets_are_taken_off() -> None:
    name = plain_name("中山市新一代信息技术产业发展行动计划 (2018-2022 年)")
    assert (name.place, name.core, name.years) == ("中山市", "新一代信息技术产业发展行动计划", "2018-2022")


def test_dashes_and_full_width_signs_make_no_difference() -> None:
    assert plain_name("校车计划（２０２０—2022年）") == plain_name("校车计划(2020-2022)")


def test_a_trial_edition_is_another_thing() -> None:
    assert not may_be_one(plain_name("青河县校车管理办法（试行）"), plain_name("青河县校车管理办法"))


def test_another_span_of_years_is_another_thing() -> None:
    assert not may_be_one(plain_name("校车计划（2018-2020年）"), plain_name("校车计划（2021-2023年）"))
    assert may_be_one(plain_name("校车计划（2018-2020年）"), plain_name("校车计划"))


def test_a_notice_of_issue_is_named_by_what_it_issues() -> None:
    assert plain_name("关于印发〈青河县校车管理办法〉的通知").core == "校车管理办法"


@pytest.mark.parametrize(
    "name", ["市场监督管理办法实施细则", "城市更新行动方案", "县域商业体系方案", "社区养老服务办法"]
)
def test_words_that_hold_the_sign_of_a_place_are_no_place(name: str) -> None:
    assert plain_name(name).place == ""


def test_two_places_of_one_level_are_apart_and_of_two_levels_may_be_nested() -> None:
    assert not places_agree("临江市", "海宁市")
    assert places_agree("临江市", None)
    assert places_agree("南屏省", "洛安市")


def test_a_number_is_read_in_its_parts() -> None:
    assert parse_number("中工信函〔2022〕53号") == DocumentNumber("中工信函", 2022, 53)
    assert parse_number("全市有学校53所") is None


def test_a_reform_holds_in_any_place() -> None:
    assert "工业和信息化局" in successors("经济和信息化局")
    assert "卫生健康委员会" in successors("卫生和计划生育委员会")
    assert successors("教育局") == frozenset()


def test_a_zone_by_its_long_and_its_short_name_is_one_place() -> None:
    assert places_agree("玉泉高新区", "玉泉高新技术产业开发区")
    assert places_agree("玉泉经开区", "玉泉经济技术开发区")
    assert not places_agree("玉泉高新区", "青岩高新技术产业开发区")
