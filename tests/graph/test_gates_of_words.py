"""Gauges, surveys, balances, courts, levels told together: what parts two figures, and what does not."""

from __future__ import annotations

import pytest
from pairs_of import gate_of, last_claims

from zsaudit.graph.when import When, compare_periods


def test_what_two_gauges_measured_is_not_one_thing() -> None:
    here = "7月21日，石门岭站24小时降雨量213.5毫米。"
    assert gate_of(here, "7月21日，县城站24小时降雨量126.8毫米。") == "other-scope"
    assert gate_of(here, "7月21日，石门岭站24小时降雨量达215.3毫米。") is None


def test_two_surveys_count_by_their_own_rules() -> None:
    here = "按第二次全国湿地资源调查口径，2017年末全市湿地面积6.42万公顷。"
    assert gate_of(here, "按第三次国土调查新分类，2017年末全市湿地面积3.95万公顷。") == "other-scope"
    assert gate_of(here, "按第二次全国湿地资源调查数据，2017年末全市湿地面积6.24万公顷。") is None


def test_a_balance_is_not_what_was_given_out() -> None:
    here = "截至2021年底，全市农户信用贷款余额8.7亿元。"
    assert gate_of(here, "2021年，全市累计发放农户信用贷款13.4亿元。") == "flow-versus-stock"
    assert gate_of(here, "2021年末，全市农户信用贷款余额为8.9亿元。") is None


@pytest.mark.parametrize("other", ["全市三级林长3,965名。", "全市县乡村三级林长3,965名。"])
def test_levels_told_together_are_no_level(other: str) -> None:
    assert gate_of("全市共设立县、乡、村三级林长4,218名。", other) is None


def test_one_number_of_four_digits_is_no_part_of_itself() -> None:
    here = "2021年度纳税信用评价A级纳税人1,127户。"
    assert gate_of(here, "2021年度A级纳税人有1,127户。") is None
    assert gate_of(here, "2021年度A级纳税人有1,227户。") == "part-of-whole"


def test_all_sorts_are_the_whole_of_any_sort() -> None:
    assert gate_of("2021年底全市各类充电桩3.46万个。", "2021年底全市公共充电桩6,820个。") == "part-of-whole"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("共完成测绘宗地46,200宗。", "共完成测绘宗地4.62万宗。"),
        ("据普查，全县常住人口31.26万人。", "据普查，全县常住人口312,614人。"),
    ],
)
def test_one_exact_number_told_without_a_time_is_one_count(left: str, right: str) -> None:
    assert compare_periods(*last_claims(left, right, {"day": "2023年12月16日"})) is When.SAME


def test_another_or_a_round_number_without_a_time_is_of_its_own_day() -> None:
    later = {"day": "2023年12月16日"}
    assert compare_periods(*last_claims("共有幼儿园416所。", "共有幼儿园461所。", later)) is When.EARLIER
    assert compare_periods(*last_claims("共有幼儿园40所。", "共有幼儿园40所。", later)) is When.EARLIER


def test_a_paper_of_within_the_year_is_not_before_it() -> None:
    a, b = last_claims("共签约项目86个。", "2022年共签约项目68个。", {"day": "2023年1月12日"})
    assert compare_periods(a, b) is When.APART


def test_what_was_done_in_told_years_is_compared_with_the_same_years() -> None:
    left, right = "2018年至2020年，全市共筹集住房3,850套。", "2018—2020年三年间，全市累计筹集住房3,580套。"
    assert compare_periods(*last_claims(left, right)) is When.SAME
    assert gate_of(left, right) is None


def test_a_word_of_sort_inside_a_thing_makes_a_part_of_it() -> None:
    here = "2021年底全市养老机构床位9,840张。"
    assert gate_of(here, "2021年底全市养老机构护理型床位5,710张。") == "part-of-whole"
    assert gate_of(here, "2021年底全市各类养老机构床位9,480张。") is None


def test_what_was_set_right_is_a_part_of_what_was_found() -> None:
    here = "截至2021年10月底，督查反馈问题128个。"
    assert gate_of(here, "截至2021年10月末，督查反馈问题已整改到位106个。") == "other-scope"


def test_the_day_of_a_fair_is_not_its_year() -> None:
    a, b = last_claims("2021年10月18日，茶博会集中签约项目38个。", "2021年，全市集中签约项目36个。")
    assert compare_periods(a, b) is When.APART
