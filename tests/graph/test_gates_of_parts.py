"""What forbids a join, of wholes: parts of two wholes, own-level budgets, what may stand at most, one body's books."""

from __future__ import annotations

import pytest
from pairs_of import claims_in, gate_of, last_claims

from zsaudit.graph.gates import gate
from zsaudit.graph.profile import profile
from zsaudit.graph.wholes import other_wholes, told_twice


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        (
            "全市商品房销售面积386.4万平方米，其中住宅341.7万平方米。",
            "全市房屋竣工面积274万平方米，其中住宅229万平方米。",
            "other-subject",
        ),
        (
            "全县高考报名4,386人。其中，理工类2,518人。",
            "一本上线612人，其中理工类427人。",
            "other-subject",
        ),
        ("全县在校学生3.2万人，其中女生1.5万人。", "全县在校学生3.1万人，其中女生1.4万人。", None),
    ],
)
def test_parts_of_two_wholes(left: str, right: str, reason: str | None) -> None:
    a, b = last_claims(left, right)
    assert other_wholes(a, b) == other_wholes(b, a) == reason


def test_a_part_knows_its_whole() -> None:
    part = claims_in("a.txt", "全市房屋竣工面积274万平方米，其中住宅229万平方米。")[-1]
    assert part.whole is not None
    assert part.whole.words.endswith("竣工面积")
    assert part.whole.interval.low < 274e4 * 1.001


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "全市一般公共预算收入96.8亿元，其中税收收入67.3亿元。",
            "市本级一般公共预算收入31.52亿元，其中税收收入20.16亿元。",
        ),
    ],
)
def test_parts_of_what_is_of_the_own_level(left: str, right: str) -> None:
    assert gate_of(left, right) == "other-scope"


def test_what_may_stand_at_most_is_not_what_stands() -> None:
    left, right = "年末政府一般债务限额21.45亿元。", "年末政府一般债务16.04亿元。"
    assert gate_of(left, right) == "limit-versus-actual"
    assert gate_of(left, left) is None
    assert gate_of("全市限额以上企业214家。", "全市企业2,140家。") != "limit-versus-actual"


def test_the_books_of_a_bureau_are_not_those_of_its_school() -> None:
    bureau = {"issuer": "望江区教育局", "title": "望江区教育局2019年部门决算公开说明"}
    school = {"issuer": "望江区第三实验小学", "title": "望江区第三实验小学2019年单位决算说明"}
    a = claims_in("a.txt", "政府采购支出4216万元。", **bureau)[-1]
    b = claims_in("b.txt", "政府采购支出86.4万元。", **school)[-1]
    assert gate(a, b, profile(a), profile(b)) == "other-scope"
    again = claims_in("c.txt", "政府采购支出4216万元。", **bureau)[-1]
    assert gate(a, again, profile(a), profile(again)) is None


@pytest.mark.parametrize(
    ("left", "right", "twice"),
    [
        ("征收海域使用金3.42亿元。", "海域使用金入库34,200万元。", True),
        ("征收海域使用金3.42亿元。", "海域使用金入库34,300万元。", False),
        ("有足球场63片。", "有足球场63片。", False),  # two digits meet by chance
        ("参保率86.2%。", "就业率86.2%。", False),
    ],
)
def test_one_number_told_twice(left: str, right: str, twice: bool) -> None:
    a, b = last_claims(left, right)
    assert told_twice(a, b) is told_twice(b, a) is twice


def test_figures_of_one_paper_of_two_topics_in_thin_words() -> None:
    text = "全年办件61.7万件，其中线上38.9万件。自助服务区全天开放，设备31台，办件4.6万件。"
    told = claims_in("a.txt", text)
    first, last = told[0], told[-1]
    assert gate(first, last, profile(first), profile(last)) == "list-valued"


def test_a_sum_is_not_what_it_sums() -> None:
    told = claims_in("a.txt", "绿肥补贴资金42万元。两项补贴资金合计212万元。")
    assert gate(told[0], told[-1], profile(told[0]), profile(told[-1])) == "part-of-whole"


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("城东工业集中区", "城南工业集中区", "other-scope"),
        ("城东工业集中区", "城东工业集中区", None),
    ],
)
def test_two_industrial_areas_of_one_county(one: str, other: str, reason: str | None) -> None:
    text = "2017年末，集中区入驻企业86户。"
    a, b = (
        claims_in(path, text, issuer=f"凤桥县{name}管理委员会", title=f"{name}2017年发展情况")[-1]
        for path, name in (("a.txt", one), ("b.txt", other))
    )
    assert gate(a, b, profile(a), profile(b)) == reason


def test_two_games_are_told_by_their_numbers() -> None:
    tenth = {"issuer": "宜宁市体育局", "title": "宜宁市第十届中学生运动会闭幕"}
    eleventh = {"issuer": "宜宁市教育局", "title": "宜宁市第十一届中学生运动会工作总结"}
    a = claims_in("a.txt", "第十届中学生运动会昨日闭幕，参赛运动员1,860名。", **tenth)[-1]
    b = claims_in("b.txt", "本届运动会共有1,742名运动员参赛。", **eleventh)[-1]
    assert gate(a, b, profile(a), profile(b)) == "other-scope"


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("年产值超50亿元的企业10家。", "年产值超10亿元的企业38家。", "other-scope"),
        ("年产值超50亿元的企业10家。", "年产值50亿元以上企业38家。", None),
        ("全市有产值超百亿元的企业10家。", "全市有企业380家。", "part-of-whole"),
    ],
)
def test_classes_of_size(left: str, right: str, reason: str | None) -> None:
    assert gate_of(left, right) == reason
