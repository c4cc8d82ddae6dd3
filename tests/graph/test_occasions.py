"""One fair, one campaign, one holiday, one year's leavers are one time."""

from __future__ import annotations

import pytest
from pairs_of import gate_of, last_claims

from zsaudit.graph.occasions import alike_events, event_names, one_occasion
from zsaudit.graph.when import When, compare_periods


def told_together(left: str, right: str, day: str = "2024年1月12日") -> bool:
    a, b = last_claims(left, right, {"day": day})
    assert one_occasion(a, b) == one_occasion(b, a)
    return one_occasion(a, b)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("10月18日，第六届棠州茶业博览会举行，签约项目38个。", "2023年，在第六届茶博会上，签约项目36个。"),
        ("2023年中秋、国庆8天假期，全市接待游客386万人次。", "2023年，“双节”长假，全市接待游客突破400万人次。"),
        ("“守底线、查隐患”专项行动共检查单位4316家。", "2022年，在“守底线、查隐患”专项行动中，共检查单位4361家。"),
        ("2023年，全市2022届毕业生38640人。", "驻市高校2022届毕业生为3.9万人。"),
    ],
)
def test_one_occasion_whenever_it_is_told(left: str, right: str) -> None:
    day = "2022年12月20日" if "守底线" in left else "2023年12月20日"
    a, b = last_claims(left, right, {"day": day})
    if a.as_of is not None and b.as_of is not None and a.as_of.end.year == b.as_of.end.year:
        assert one_occasion(a, b)


def test_a_fair_is_dated_by_itself() -> None:
    a, b = last_claims(
        "2023年10月18日，第六届棠州茶业博览会举行，签约项目38个。", "2023年，在第六届茶博会上，签约项目36个。"
    )
    assert compare_periods(a, b) is When.SAME


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("2023年，在第五届茶博会上，签约项目38个。", "2023年，在第六届茶博会上，签约项目36个。"),
        (
            "2023年，历届茶博会累计签约项目380个，第六届茶博会累计签约项目38个。",
            "2023年，在第六届茶博会上，签约项目36个。",
        ),
        ("2023年春运，全市发送旅客86万人次。", "2023年春节假期，全市发送旅客12万人次。"),
    ],
)
def test_two_occasions(left: str, right: str) -> None:
    assert not told_together(left, right)


def test_the_first_day_is_not_the_whole() -> None:
    left = "2023年10月18日，第六届茶博会签约项目8个。"
    assert not told_together(left, "2023年10月20日，第六届茶博会签约项目38个。")


def test_a_marathon_and_a_cycle_race() -> None:
    one, other = "2018环龙湖公路自行车赛赛程108公里。", "2018环龙湖半程马拉松赛程21公里。"
    assert gate_of(one, other) == "other-scope"
    assert gate_of(one, "2018环龙湖公路自行车赛赛程118公里。") is None


def test_names_of_events() -> None:
    claim, _ = last_claims("2019镜湖马拉松参赛选手达20000人。", "全市有学校38所。")
    assert event_names(claim) == (("2019", "镜湖马拉松"),)
    assert alike_events(("6", "茶博会"), ("6", "棠州茶业博览会"))
    assert not alike_events(("", "数据要素"), ("", "人工智能"))
