"""Targets told beside their results, and what is told of a year hardly begun or nearly over."""

from __future__ import annotations

import pytest
from pipeline import claims_of

from zsaudit.claims.claim import Status
from zsaudit.claims.past_targets import is_past_target

A, T = Status.ACTUAL, Status.TARGET


def statuses(text: str, **head: str) -> list[Status]:
    return [x.status for x in claims_of(text, **head)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新增学位9450个，超额完成年初确定的8000个目标。", [A, T]),
        ("累计新增就业1.27万人，完成全年目标1.6万人的79.4%。", [A, T, A]),
        ("供电可靠率达到99.91%，超过年初预定的99.85%。", [A, T]),
        ("能耗下降5.1%，超额完成3.5%的年度目标。", [A, T]),
        ("完成投资996.3亿元，完成全年计划的141.7%。", [A, A]),
        ("完成10项任务。", [A]),
        ("完成易地搬迁1042户，占任务的九成。", [A, A]),
        ("改造215户，较计划多15户。", [A, A]),
        ("应开工住房18500套，实际开工17206套。", [T, A]),
        ("去年政府工作报告提出，物价涨幅要从14.8%降到10%左右，实际回落到6.1%。", [T, T, A]),
    ],
)
def test_what_was_to_be_and_what_came_of_it(text: str, expected: list[Status]) -> None:
    assert statuses(text, day="2022年1月12日") == expected


def test_a_share_of_a_plan_is_no_target() -> None:
    assert not is_past_target("完成全年计划的", "", share=True)
    assert is_past_target("超过年初预定的", "", share=True)
    assert is_past_target("完成年初确定的", "目标", share=False)


@pytest.mark.parametrize(
    ("title", "text", "day", "expected"),
    [
        ("民政局2013年工作总结", "年末全县敬老院共设床位2418张。", "2013年12月30日", A),
        ("民政局工作安排", "年末全县敬老院床位达到2418张。", "2013年6月30日", T),
        ("口岸快讯", "2024年春节假期8天，口岸共查验旅客12.6万人次。", "2024年2月18日", A),
        ("住房情况", "2024年筹集住房1.5万套。", "2024年1月18日", T),
        ("实事项目公告", "2024年综合体建设数量改定为9个。", "2024年9月12日", T),
        ("供热专项规划（2018—2025年）", "现状热源为电厂，实际供热面积268万平方米。", "2018年5月7日", A),
        ("工程竣工验收意见", "工程共建成台站212个。", "2022年10月27日", A),
        ("湿地修复实施方案", "白河湿地自然保护区总面积46800公顷。", "2021年7月19日", A),
        ("全民健身自评报告", "通过几年努力，到2022年底，人均场地面积提高到2.31平方米。", "2023年3月29日", A),
    ],
)
def test_what_a_paper_of_its_day_can_know(title: str, text: str, day: str, expected: Status) -> None:
    assert statuses(text, title=title, day=day)[-1] is expected


def test_what_this_year_s_report_proposes_is_to_come() -> None:
    (claim,) = claims_of(
        "今年的政府工作报告提出，全市规模以上工业增加值增长5%。",
        title="见闻",
        issuer="临河市融媒体中心",
        day="2022年4月12日",
    )
    assert claim.status is Status.TARGET


def test_what_last_year_s_report_is_told_to_have_reached_has_been() -> None:
    (claim,) = claims_of(
        "2020年，全市规模以上工业增加值增长5%。", title="见闻", issuer="临河市融媒体中心", day="2022年4月12日"
    )
    assert claim.status is Status.ACTUAL
