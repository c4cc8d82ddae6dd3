"""Figures in prose, further: ranges of hundredths, round hundreds, grades, rates by head, and what is a name."""

from __future__ import annotations

from math import inf

import pytest

from zsaudit.documents.plain import make_plain
from zsaudit.language.figures import Figure, find_figures


def figures(text: str) -> list[Figure]:
    return find_figures(make_plain(text))


def one(text: str) -> Figure:
    (figure,) = figures(text)
    return figure


def values(text: str) -> list[tuple[float, str]]:
    return [(figure.value, figure.unit) for figure in figures(text)]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("百分之四至百分之五", 0.04, 0.05),
        ("百分之四—百分之五", 0.04, 0.05),
        ("百分之六点五到百分之七", 0.065, 0.07),
        ("百分之4.2至百分之5.6", 0.042, 0.056),
    ],
)
def test_a_range_of_hundredths_has_both_ends(text: str, low: float, high: float) -> None:
    figure = one(f"全省外贸增速为{text}。")
    assert (figure.value, figure.value_high) == (pytest.approx(low), pytest.approx(high))
    assert (figure.interval.low, figure.interval.high) == (pytest.approx(low), pytest.approx(high))
    assert figure.dimension == "share"


@pytest.mark.parametrize("word", ["从", "由", "自"])
def test_from_one_share_to_another_is_two_figures(word: str) -> None:
    found = figures(f"森林覆盖率{word}百分之四提高到百分之五。") + figures(f"覆盖率{word}百分之四至百分之五。")
    assert [(x.value, x.value_high) for x in found] == [(0.04, None), (0.05, None)] * 2


def test_tenths_of_a_hundredth() -> None:
    figure = one("民营企业出口占百分之十一点八。")
    assert (figure.value, figure.value_high) == (pytest.approx(0.118), None)
    assert (figure.interval.low, figure.interval.high) == (pytest.approx(0.1175), pytest.approx(0.1185))


@pytest.mark.parametrize(
    ("text", "value", "unit", "bound"),
    [
        ("集聚企业近百家。", 100, "家", "~"),
        ("培训教师近千名。", 1000, "名", "~"),
        ("产值超千亿元。", 10**11, "元", ">="),
        ("客流突破百万人次。", 10**6, "人次", ">="),
        ("技改项目不足百个。", 100, "个", "<="),
        ("产值跨过千亿元大关。", 10**11, "元", ">="),
    ],
)
def test_a_round_hundred_behind_a_bound_is_a_figure(text: str, value: float, unit: str, bound: str) -> None:
    figure = one(text)
    assert (figure.value, figure.unit, figure.bound) == (value, unit, bound)


@pytest.mark.parametrize(
    "text", ["百家企业进校园。", "附近百家商户。", "打造千亿元产业。", "靠近百家商户。", "数百家企业"]
)
def test_a_round_hundred_alone_is_none(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize("word", ["跨过", "越过", "迈过", "冲破", "跃上", "站上", "跨越"])
def test_to_pass_a_mark_is_to_exceed_it(word: str) -> None:
    figure = one(f"全市外贸总额{word}800亿元。")
    assert (figure.value, figure.bound, figure.interval.high) == (8 * 10**10, ">=", inf)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("古树一级86株、二级241株、三级1,306株。", [(86, "株"), (241, "株"), (1306, "株")]),
        ("建成气象站2座、一级站5座。", [(2, "座"), (5, "座")]),
        ("一级古树86株。", [(86, "株")]),
        ("观景台86级台阶。", [(86, "级")]),  # steps are counted
    ],
)
def test_a_grade_is_no_count(text: str, expected: list[tuple[float, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("每户778元/月、6818元/年。", [(778, "元/月"), (6818, "元/年")]),
        ("孕产妇死亡率8.6/10万。", [(8.6, "/10万")]),
        ("婴儿死亡率3.2/千。", [(3.2, "/千")]),
        ("奖励80、60、40万元。", [(800000, "元"), (600000, "元"), (400000, "元")]),
    ],
)
def test_a_slash_before_what_it_is_by_parts_no_list(text: str, expected: list[tuple[float, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("投产5GWh电池项目。", [(5, "GWh")]),
        ("储能38GWh。", [(38, "GWh")]),
        ("细颗粒物浓度32微克每立方米。", [(32, "微克每立方米")]),
        ("开通5G基站38个。", [(38, "个")]),
        ("打造3D街区。", []),
        ("建成4K频道。", []),
    ],
)
def test_a_digit_before_letters_is_a_name_unless_they_are_a_unit(text: str, expected: list[tuple[float, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("出台“人才36条”。", []),
        ("出台人才政策36条。", [(36, "条")]),
        ("3月5日至8日举办运动会。", []),
        ("拨打12345热线和96119平台。", []),
        ("接听12345件。", [(12345, "件")]),
        ("足迹遍及七大洲四大洋。", []),
        ("围绕七大板块。", [(7, "个")]),
    ],
)
def test_numbers_in_names(text: str, expected: list[tuple[float, str]]) -> None:
    assert values(text) == expected
