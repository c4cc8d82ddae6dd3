"""The parts of a total."""

from __future__ import annotations

import pytest
from small_corpus import claims_of

from zsaudit.rules.parts import parts_of


def parts(sentence: str, at: int = 0) -> list[str]:
    return [x.quote for x in parts_of(at, claims_of(sentence)).claims]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("有医院46所，其中公立12所、民营34所。", ["12所", "34所"]),
        ("受理1,260件（来信320件、来访410件、网上530件）。", ["320件", "410件", "530件"]),
        (
            "收入32.6亿元，增长5.2%，其中税收收入21.4亿元，增长4.1%，非税收入11.2亿元，增长7.3%。",
            ["21.4亿元", "11.2亿元"],
        ),
        ("收入32.6亿元，增长5.2%，其中税收收入21.4亿元，增长4.1%，财政支出10.2亿元，增长7.3%。", []),
        ("有医院46所，床位3,200张，其中公立2,200张。", []),
        ("体质健康合格率91.6%，近视检出率分别为33.8%、58.2%。", []),
    ],
)
def test_parts_behind_a_total(sentence: str, expected: list[str]) -> None:
    assert parts(sentence) == expected


def test_parts_before_a_total() -> None:
    assert parts("来信320件、来访410件、网上530件，合计1,260件。", 3) == ["320件", "410件", "530件"]
    assert parts("来信320件、来访410件，办结1,260件。", 2) == []


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [("收入32亿元，其中税收21亿元，非税11亿元。", True), ("有学校46所，其中小学12所、初中24所。", False)],
)
def test_two_opposed_parts_are_the_whole(sentence: str, whole: bool) -> None:
    assert parts_of(0, claims_of(sentence)).whole is whole


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("矿井38处，大型9处、中型12处、小型19处。", ["9处", "12处", "19处"]),
        (
            "面积42.0万亩，分作物看，玉米18.2万亩，薯类12.6万亩，其余合计13.4万亩。",
            ["18.2万亩", "12.6万亩", "13.4万亩"],
        ),
        ("现有小学38所，新建9所、改扩建12所、撤并14所。", []),
        ("收治病人3,860人，出院3,720人，转院62人，死亡18人。", []),
        (
            "拨付资金1,350万元，惠及12个镇，其中甲镇420万元、乙镇380万元、丙镇650万元。",
            ["420万元", "380万元", "650万元"],
        ),
    ],
)
def test_sorts_are_parts_and_results_are_none(sentence: str, expected: list[str]) -> None:
    assert parts(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected", "whole"),
    [
        ("案件214件，分为三类：生态97件，食品48件，国土69件。", ["97件", "48件", "69件"], True),
        (
            "资金8650万元，由三部分组成：中央3200万元，省级4180万元，县级1170万元。",
            ["3200万元", "4180万元", "1170万元"],
            True,
        ),
        ("案件214件，分为四类：生态97件，食品48件，国土36件。", [], False),
        ("受理案件186件，办结三类案件：民事42件，刑事38件，行政12件。", [], False),
    ],
)
def test_sorts_that_are_counted(sentence: str, expected: list[str], whole: bool) -> None:
    found = parts_of(0, claims_of(sentence))
    assert ([x.quote for x in found.claims], found.whole) == (expected, whole)


def test_two_before_a_total_whose_noun_is_made_of_theirs() -> None:
    assert parts("辖8个镇、5个乡，共12个乡镇。", 2) == ["8个", "5个"]
    assert parts("辖8个镇、5个乡，共120个村。", 2) == []


def test_sorts_known_to_be_all_may_be_joined_by_commas() -> None:
    assert parts("报告病例1,286例，甲类2例，乙类486例、丙类820例。") == ["2例", "486例", "820例"]
    assert parts("报告病例1,286例，住院2例，乙类486例、丙类820例。") == []


def test_what_stands_behind_the_rest_is_no_part() -> None:
    assert parts("职工420人，按岗位分：医师132人，护士186人，其他102人，党员86人。") == ["132人", "186人", "102人"]


def test_a_rest_that_is_not_counted_leaves_no_sum() -> None:
    assert parts("有经营主体4.27万户，其中企业9,816户、个体工商户31,950户，其余为农民专业合作社。") == []
    assert parts("有经营主体4.27万户，其中企业9,816户、个体工商户31,950户。") == ["9,816户", "31,950户"]
