"""What is, what shall be, what a policy allows."""

from __future__ import annotations

import pytest
from pipeline import claim_of, claims_of

from zsaudit.claims.claim import Status
from zsaudit.claims.status import looks_ahead, looks_back

HOUSING = {"title": "枫林市住房保障工作情况", "issuer": "枫林市住房保障中心", "day": "2022年11月18日"}
PLAN = {"title": "枫林市燃气发展规划（2021-2025年）", "issuer": "枫林市城市管理局", "day": "2021年11月18日"}


def status(text: str, **head: str) -> Status:
    return claim_of(text, **{**HOUSING, **head}).status


@pytest.mark.parametrize(
    "text",
    [
        "全市有公办学校128所。",
        "截至2021年底，全市建成公园60个。",
        "去年新增学位8600个。",
        "目前，全市拥有博物馆18家。",
        "2021年，全市新建幼儿园30所。",
        "全市已完成改造小区45个。",
        "近五年，全市累计培养教师3200名。",
        "截至2021年底，全市学校突破100所。",
    ],
)
def test_what_is(text: str) -> None:
    assert claim_of(text).status is Status.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "2022年，我市计划新建幼儿园30所。",
        "到2025年，全市建成公园60个以上。",
        "力争到2024年底全市公路里程达到1800公里。",
        "预计到今年底，全市幼儿园将达到450所。",
        "下一步，我市拟新建图书馆3座。",
        "“十四五”期间，全市计划改造小区200个。",
        "未来三年，全市将培养教师3000名。",
    ],
)
def test_what_shall_be(text: str) -> None:
    assert claim_of(text).status is Status.TARGET


@pytest.mark.parametrize(
    "text",
    [
        "单个项目最高补贴500万元。",
        "对普惠性民办幼儿园，按每生每年500元给予补助。",
        "对新建校车站点，给予不超过2万元的一次性补助。",
        "补助比例不超过总投资的30%。",
    ],
)
def test_what_a_policy_allows(text: str) -> None:
    assert claim_of(text, title="临江市学校补助办法").status is Status.LIMIT


def test_what_was_paid_is_no_limit() -> None:
    assert claim_of("2021年，全市发放幼儿园补助资金860万元。").status is Status.ACTUAL


def test_a_section_tells_where_its_figures_look() -> None:
    text = "一、2021年工作回顾\n全市建成农村公路120公里。\n二、2022年主要目标\n全市建成农村公路150公里。"
    past, coming = claims_of(text, title="临江市交通运输工作情况")
    assert (past.value, past.status) == (120, Status.ACTUAL)
    assert (coming.value, coming.status) == (150, Status.TARGET)
    assert past.as_of is not None and past.as_of.end.year == 2021
    assert coming.as_of is not None and coming.as_of.end.year == 2022


def test_a_plan_lays_down_what_shall_be() -> None:
    title = "临江市学前教育发展规划（2021-2025年）"
    assert claim_of("新建公办幼儿园60所。", title=title).status is Status.TARGET
    assert claim_of("2020年，全市共有幼儿园416所。", title=title).status is Status.ACTUAL


def test_figures_of_one_list_share_their_status() -> None:
    statuses = {c.status for c in claims_of("2022年，计划新建小学12所、初中8所、高中3所。")}
    assert statuses == {Status.TARGET}


@pytest.mark.parametrize("heading", ["二、2022年主要目标", "下一步工作计划", "四、工作安排"])
def test_headings_that_look_ahead(heading: str) -> None:
    assert looks_ahead(heading)
    assert not looks_back(heading)


@pytest.mark.parametrize("heading", ["一、2021年工作回顾", "主要成效", "二、发展现状"])
def test_headings_that_look_back(heading: str) -> None:
    assert looks_back(heading)
    assert not looks_ahead(heading)


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("2022年，筹集保障性住房1.5万套。", "2022年1月18日", Status.TARGET),
        ("2022年，筹集保障性住房1.5万套。", "2022年11月18日", Status.ACTUAL),
        ("2021年，筹集保障性住房1.5万套。", "2022年1月18日", Status.ACTUAL),
        ("2022年，已筹集保障性住房1.5万套。", "2022年1月18日", Status.ACTUAL),
        ("2022年以来，筹集保障性住房1.5万套。", "2022年1月18日", Status.ACTUAL),
    ],
)
def test_a_year_hardly_begun_is_planned(text: str, day: str, expected: Status) -> None:
    assert status(text, day=day) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("项目进度慢于预期，完成投资3.2亿元。", Status.ACTUAL),
        ("项目进度好于预期，完成投资3.2亿元。", Status.ACTUAL),
        ("到位资金超出预期，完成投资3.2亿元。", Status.ACTUAL),
        ("计划内项目完成投资3.2亿元。", Status.ACTUAL),
        ("预期完成投资3.2亿元。", Status.TARGET),
        ("计划完成投资3.2亿元。", Status.TARGET),
    ],
)
def test_slower_than_expected_expects_nothing(text: str, expected: Status) -> None:
    assert status(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("实施学生营养改善计划，惠及学生3.2万人。", Status.ACTUAL),
        ("根据水源地保护规划，改造管网36公里。", Status.ACTUAL),
        ("学生营养改善计划惠及学生3.2万人。", Status.ACTUAL),
        ("市里计划改善学生宿舍36栋。", Status.TARGET),
        ("计划惠及学生3.2万人。", Status.TARGET),
        ("计划改造宿舍36栋。", Status.TARGET),
    ],
)
def test_a_plan_s_name_plans_nothing(text: str, expected: Status) -> None:
    assert status(text) is expected


def test_a_plan_that_a_title_names_makes_no_plan_of_the_paper() -> None:
    assert status("全市引进人才360名。", title="枫林市启动“留才计划”") is Status.ACTUAL
    assert status("全市引进人才360名。", title="枫林市人才引进计划") is Status.TARGET


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“十四五”期间，改造管网360公里。", Status.TARGET),
        ("“十四五”期间，累计改造管网360公里。", Status.TARGET),
        ("“十四五”期间，已改造管网360公里。", Status.ACTUAL),
        ("“十三五”期间，改造管网360公里。", Status.ACTUAL),
    ],
)
def test_a_plan_s_years_that_run_are_its_aim(text: str, expected: Status) -> None:
    assert status(text, **PLAN) is expected


def test_such_years_in_a_report_are_none() -> None:
    assert status("“十四五”期间，改造管网360公里。", **{**PLAN, "title": "枫林市燃气工作总结"}) is Status.ACTUAL


def test_too_few_is_what_there_is_and_no_cap() -> None:
    assert status("现有养老机构不足100家。") is Status.ACTUAL
    assert status("养老机构不超过100家。") is Status.LIMIT


def test_a_thing_to_be_named_does_not_plan_the_figure_of_a_past_year() -> None:
    assert status("拟评定示范市场，该市场2020年底有经营户1,036户。") is Status.ACTUAL
    assert status("拟评定示范市场36家。") is Status.TARGET


def test_shall_before_a_verb_and_before_an_object() -> None:
    assert status("公路总里程将达8,600公里。") is Status.TARGET
    assert status("将农村道路86公里列入养护。") is Status.ACTUAL


def test_what_a_review_late_in_the_year_expects_of_its_end_has_been() -> None:
    text = "一、本届政府工作回顾\n预计到2016年末，地区生产总值达到830亿元，公共财政总收入达到126亿元，固定资产投资累计完成2070亿元。"
    claims = claims_of(text, title="政府工作报告", issuer="临河市人民政府", day="2016年12月6日")
    assert {x.status for x in claims} == {Status.ACTUAL}


def test_what_a_review_in_mid_year_expects_of_its_end_is_to_come() -> None:
    text = "一、上半年工作回顾\n预计到2016年末，地区生产总值达到830亿元。"
    claims = claims_of(text, title="上半年工作总结", issuer="临河市人民政府", day="2016年7月6日")
    assert {x.status for x in claims} == {Status.TARGET}
