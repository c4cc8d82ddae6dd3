"""What is, what shall be, what a policy allows."""

from __future__ import annotations

import pytest
from pipeline import claim_of, claims_of

from zsaudit.claims.claim import Status
from zsaudit.claims.status import looks_ahead, looks_back


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
