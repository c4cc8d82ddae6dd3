"""What forbids a join, further: zones, levels, owners, phases, parts, measures, sorts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pairs_of import claims_in, gate_of

from zsaudit.graph.gates import gate
from zsaudit.graph.profile import profile

Head = dict[str, str]


def of(issuer: str, title: str = "") -> Head:
    return {"issuer": issuer, "title": title or f"{issuer}工作情况"}


def between(left: str, one: Head, right: str, other: Head) -> str | None:
    """Return what forbids that the last figures of two papers of two offices are joined."""
    a, b = claims_in("a.txt", left, **one)[-1], claims_in("b.txt", right, **other)[-1]
    found = gate(a, b, profile(a), profile(b))
    assert gate(b, a, profile(b), profile(a)) == found
    return found


ZONE = of("玉泉高新技术产业开发区管委会", "玉泉高新技术产业开发区工作情况")
SHORT = of("玉泉高新区管委会", "玉泉高新区工作情况")
ECONOMIC = of("玉泉经济技术开发区管委会", "玉泉经济技术开发区工作情况")


def test_a_zone_goes_by_its_short_name() -> None:
    text = "全区有孵化器36家。"
    assert between(text, ZONE, text, SHORT) is None
    assert between(text, ZONE, text, ECONOMIC) == "other-scope"


def test_a_paper_of_the_city_that_names_a_zone_speaks_of_it() -> None:
    city, zone = of("北山市人民政府"), of("北山市综合保税区管委会", "北山市综合保税区工作情况")
    assert between("综合保税区有仓库36座。", city, "有仓库36座。", zone) is None
    assert between("全市有仓库36座。", city, "有仓库36座。", zone) == "other-scope"


def test_a_banner_s_figure_is_not_of_a_paper_without_a_place() -> None:
    nobody = of("牧业普查队", "关于牧场的说明")
    assert between("全旗有牧场86个。", of("乌兰旗农牧局"), "有牧场88个。", nobody) == "other-scope"
    assert between("有牧场86个。", of("乌兰旗农牧局"), "有牧场88个。", nobody) is None


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("建有村级文化服务中心86个。", "建有文化服务中心92个。", None),  # where it stands, no grade
        ("建有省级文化服务中心86个。", "建有文化服务中心92个。", "part-of-whole"),
        ("推进省级示范园创建，有示范园86个。", "有省级示范园92个。", None),  # told earlier in the sentence
        ("推进示范园创建，有示范园86个。", "有省级示范园92个。", "part-of-whole"),
        ("有市级示范园86个。", "有省级示范园92个。", "other-scope"),
    ],
)
def test_a_level_on_one_side(left: str, right: str, reason: str | None) -> None:
    assert gate_of(left, right) == reason


def test_a_level_told_earlier_in_the_sentence_need_not_be_read_for_the_figure() -> None:
    def reason(text: str) -> str | None:
        a = replace(claims_in("a.txt", text)[-1], level=None)
        b = claims_in("b.txt", "有省级示范园92个。")[-1]
        return gate(a, b, profile(a), profile(b))

    assert reason("推进省级示范园创建，有示范园86个。") is None
    assert reason("推进示范园创建，有示范园86个。") == "part-of-whole"


COURT = of("鹿渚县人民法院", "鹿渚县人民法院工作报告")
OFFICE = of("鹿渚县司法局", "鹿渚县法治建设情况")


@pytest.mark.parametrize(
    ("right", "reason"),
    [
        ("鹿渚县法院审结刑事案件860件。", None),
        ("鹿渚县检察院审结刑事案件860件。", "other-scope"),
        ("全县审结刑事案件860件。", "other-scope"),
    ],
)
def test_our_court_is_the_county_s_court_in_another_paper(right: str, reason: str | None) -> None:
    assert between("我院审结刑事案件860件。", COURT, right, OFFICE) == reason


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("二期工程安装路灯860盏。", "工程安装路灯1,320盏。", "part-of-whole"),
        ("一期工程安装路灯860盏。", "工程安装路灯1,320盏。", None),
        ("二期工程安装路灯860盏。", "工程安装路灯1,320盏，二期已完工。", None),
        ("二期工程安装路灯860盏。", "三期工程安装路灯1,320盏。", "other-scope"),
        ("第二批安装路灯860盏。", "安装路灯1,320盏。", "part-of-whole"),
        ("60周岁以上老人860名。", "60岁以上老人921名。", None),
        ("60周岁以上老人860名。", "80周岁以上老人921名。", "other-scope"),
    ],
)
def test_a_later_phase_is_a_part(left: str, right: str, reason: str | None) -> None:
    assert gate_of(left, right) == reason


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("全市石油仓库86座。", "全市仓库121座。", "part-of-whole"),
        ("全市经营类场馆86座。", "全市场馆121座。", "part-of-whole"),  # a verb made into a sort
        ("全市石油仓库8,613座。", "全市仓库8,613座。", None),  # one number of four digits
        ("全市石油仓库86座。", "全市仓库86座。", "part-of-whole"),  # too short a number to tell
        ("全市石油仓库8,600座。", "全市仓库8,600座。", "part-of-whole"),  # too round
        ("全市各级各类学校860所。", "全市学校861所。", None),
        ("全市各式路灯860盏。", "全市路灯861盏。", None),
        ("全市租赁型设施86个。", "全市设施121个。", "part-of-whole"),
        ("建成区绿地率36.5%。", "绿地率36.8%。", None),
        ("全市登记合同86份。", "全市合同121份。", None),  # what was done with them
    ],
)
def test_a_word_before_one_subject_makes_a_part_of_it(left: str, right: str, reason: str | None) -> None:
    assert gate_of(left, right) == reason


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("港口吞吐量860万吨。", "港口联运量86万吨。", "other-subject"),
        ("港口吞吐量860万吨。", "港口货物吞吐量861万吨。", None),
        ("全市就业率86.2%。", "全市参保率86.2%。", "other-subject"),
        ("全市粮食产量86万吨。", "全市粮食总产量87万吨。", None),
    ],
)
def test_measures_of_one_sort_by_other_words(left: str, right: str, reason: str | None) -> None:
    assert gate_of(left, right) == reason


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("全市平均年降水量1,263毫米。", "全市年降水量1,263毫米。", None),  # measured at places: always a mean
        ("全市平均单产1,263公斤。", "全市单产1,263公斤。", "other-subject"),
        ("平均单产9.8吨。", "单产平均9.5吨。", None),  # two means
        ("平均单产9.8吨。", "总产9.5吨。", "other-subject"),
    ],
)
def test_a_mean_and_what_it_is_of(left: str, right: str, reason: str | None) -> None:
    assert gate_of(left, right) == reason


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("职工养老保险参保86万人。", "居民养老保险参保86万人。"),
        ("审结刑事案件860件。", "审结民事案件860件。"),
        ("小麦播种面积86万亩。", "水稻播种面积86万亩。"),
        ("发行一般债券86亿元。", "发行专项债券86亿元。"),
        ("办理代表建议86件。", "办理政协提案86件。"),
    ],
)
def test_sorts_by_their_words(left: str, right: str) -> None:
    assert gate_of(left, right) == "other-scope"
    assert gate_of(left, left) is None


def test_figures_of_one_paper_with_and_without_words_behind_them() -> None:
    def own(text: str) -> str | None:
        a, b = claims_in("a.txt", text)
        return gate(a, b, profile(a), profile(b))

    assert own("全市路灯860盏。全市路灯911盏。") is None
    assert own("全市路灯860盏。全市护栏911米。") == "other-unit"
    assert own("全市路灯860盏。全市护林站911座。") == "list-valued"


def test_a_cell_has_no_head_and_another_head_is_another_thing() -> None:
    a, b = claims_in("a.txt", "全市路灯860盏。全市路灯911盏。")
    mine, other = profile(a), profile(b)
    assert gate(replace(a, head=""), b, mine, other) is None
    assert gate(replace(a, head="灯杆"), b, mine, other) == "list-valued"
