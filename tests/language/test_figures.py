"""Figures in prose: value, unit, bound and interval; and the numbers that are none."""

from __future__ import annotations

from math import inf

import pytest

from zsaudit.documents.plain import make_plain
from zsaudit.language.figure import Figure
from zsaudit.language.figures import find_figures
from zsaudit.language.interval import Interval


def figures(text: str) -> list[Figure]:
    return find_figures(make_plain(text))


def one(text: str) -> Figure:
    (figure,) = figures(text)
    return figure


def values(text: str) -> list[tuple[float, str]]:
    return [(figure.value, figure.unit) for figure in figures(text)]


@pytest.mark.parametrize("word", ["超过", "突破", "逾", "多于"])
def test_more_than_is_open_at_its_end(word: str) -> None:
    figure = one(f"全市公办学校{word}100所。")
    assert (figure.value, figure.bound) == (100, ">=")
    assert figure.interval == Interval(100, inf, low_open=True)


@pytest.mark.parametrize("text", ["不少于100所", "不低于100所", "至少100所", "100所以上", "100所及以上"])
def test_at_least_is_closed_at_its_end(text: str) -> None:
    figure = one(f"全市新建学校{text}。")
    assert (figure.value, figure.bound, figure.interval) == (100, ">=", Interval(100, inf))


@pytest.mark.parametrize("text", ["不超过100所", "不高于100所", "100所以内", "最多100所", "100所以下"])
def test_at_most(text: str) -> None:
    figure = one(f"全市新建学校{text}。")
    assert (figure.value, figure.bound, figure.interval) == (100, "<=", Interval(-inf, 100))


def test_less_than_is_open() -> None:
    assert one("全市学校不足100所。").interval == Interval(-inf, 100, high_open=True)


@pytest.mark.parametrize("text", ["约100所", "大约100所", "100所左右", "100所上下"])
def test_about_holds_what_lies_near(text: str) -> None:
    figure = one(f"全市有学校{text}。")
    assert (figure.value, figure.bound) == (100, "~")
    assert figure.interval.low < 99 < 101 < figure.interval.high
    assert not figure.interval.overlaps(Interval(120, 120))
    assert not figure.interval.overlaps(Interval(80, 80))


@pytest.mark.parametrize("text", ["近100所", "接近100所", "将近100所"])
def test_nearly_is_a_little_under(text: str) -> None:
    figure = one(f"全市有学校{text}。")
    assert (figure.value, figure.bound) == (100, "~")
    assert figure.interval.overlaps(Interval(98, 98))
    assert not figure.interval.overlaps(Interval(80, 80))
    assert not figure.interval.overlaps(Interval(110, 110))


@pytest.mark.parametrize(
    ("text", "value", "beyond"),
    [
        ("4500余所", 4500, 4600),
        ("4500多所", 4500, 4600),
        ("20多所", 20, 30),
        ("十余所", 10, 20),
        ("3200多万所", 32000000, 33000000),
        ("三千二百余万所", 32000000, 33000000),
        ("1.2亿多所", 120000000, 130000000),
        ("3.9万余所", 39000, 40000),
    ],
)
def test_a_little_more_ends_at_the_next_round_number(text: str, value: float, beyond: float) -> None:
    figure = one(f"共有学校{text}。")
    assert (figure.value, figure.bound, figure.unit) == (value, ">=", "所")
    assert (figure.interval.low, figure.interval.high, figure.interval.high_open) == (value, beyond, True)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("3.9万个", 38500, 39500),
        ("12.5亿元", 1245000000, 1255000000),
        ("28.0%", 0.2795, 0.2805),
        ("23.6公里", 23.55, 23.65),
        ("85.7万户", 856500, 857500),
    ],
)
def test_a_rounded_figure_is_half_a_digit_wide_on_either_side(text: str, low: float, high: float) -> None:
    interval = one(f"合计{text}。").interval
    assert (interval.low, interval.high) == (pytest.approx(low), pytest.approx(high))
    assert interval.high_open
    assert not interval.low_open


@pytest.mark.parametrize("text", ["39012个", "39,012个", "３９０１２个", "三万九千零一十二个"])
def test_a_figure_written_out_is_exact(text: str) -> None:
    assert one(f"合计{text}。").interval == Interval(39012, 39012)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("3—5所", 3, 5, "所"),
        ("3-5所", 3, 5, "所"),
        ("三至五所", 3, 5, "所"),
        ("500万元至1000万元", 5000000, 10000000, "元"),
        ("500万—1000万元", 5000000, 10000000, "元"),
        ("1至2万亩", 10000, 20000, "亩"),
        ("6.5%—7%", 0.065, 0.07, "%"),
        ("6.5-7%", 0.065, 0.07, "%"),
    ],
)
def test_a_range_holds_all_between_its_ends(text: str, low: float, high: float, unit: str) -> None:
    figure = one(f"计划安排{text}。")
    assert (figure.value, figure.value_high, figure.unit) == (pytest.approx(low), pytest.approx(high), unit)
    assert (figure.interval.low, figure.interval.high) == (pytest.approx(low), pytest.approx(high))


def test_a_list_that_shares_its_unit_is_as_many_figures() -> None:
    text = "分别给予80、60、40万元奖励。"
    assert values(text) == [(800000, "元"), (600000, "元"), (400000, "元")]
    assert all(text[figure.start : figure.end].endswith("40万元") for figure in figures(text))


@pytest.mark.parametrize(
    ("text", "rank"), [("排名全省第五。", 5), ("总量居全国第3位，", 3), ("位列全市第一。", 1), ("居全省第十二位。", 12)]
)
def test_ranks(text: str, rank: float) -> None:
    figure = one(text)
    assert (figure.value, figure.unit, figure.dimension) == (rank, "名", "rank")


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("三分之一的学校", 1 / 3),
        ("四分之三的学校", 0.75),
        ("百分之二十的学校", 0.2),
        ("百分之九十八点六的学校", 0.986),
        ("两成学校", 0.2),
        ("六成半的学校", 0.65),
        ("28.0%的学校", 0.28),
        ("3.5‰的学校", 0.0035),
    ],
)
def test_shares_are_fractions_of_one(text: str, share: float) -> None:
    figure = one(f"其中{text}达标。")
    assert figure.value == pytest.approx(share)
    assert figure.dimension == "share"


def test_twenty_per_cent_is_one_figure_in_words_and_in_digits() -> None:
    assert one("约定百分之二十。").interval == one("约定20%。").interval


@pytest.mark.parametrize(("text", "times"), [("翻一番", 1), ("翻了两番", 2), ("翻番", 1)])
def test_doublings(text: str, times: float) -> None:
    assert (one(f"产值{text}。").value, one(f"产值{text}。").unit) == (times, "番")


def test_points_are_no_shares() -> None:
    figure = one("比上年提高2.3个百分点。")
    assert (figure.value, figure.dimension) == (2.3, "point")


@pytest.mark.parametrize(
    "text",
    [
        "2021年7月28日印发。",
        "二〇二一年七月二十八日",
        "2019-2021年",
        "临教函〔2021〕7号",
        "联系电话：0760-88231226。",
        "咨询电话13812345678。",
        "实施“1+1+9+N”工程。",
        "打造“3+X”模式。",
        "一是加强管理。二是强化保障。",
        "（一）加强管理",
        "一、总体要求",
        "第三届运动会",
        "“十四五”期间",
        "近五年来",
        "落实《关于2021年10件实事的通知》。",
        "建设一个平台",
        "数百人",
        "几十所学校",
        "数十所学校",
    ],
)
def test_numbers_that_state_no_quantity(text: str) -> None:
    assert figures(text) == []


def test_a_number_in_a_name_is_none_and_the_one_beside_it_is() -> None:
    assert values("建设5G基站100个。") == [(100, "个")]
    assert values("2021年，依据临教函〔2021〕7号新建学校12所。") == [(12, "所")]


def test_a_long_sum_of_money_is_no_telephone_number() -> None:
    assert values("支出13812345678元。") == [(13812345678, "元")]


def test_the_quote_holds_bound_and_unit() -> None:
    text = "全市5G用户已突破85.7万户，"
    figure = one(text)
    assert text[figure.start : figure.end] == "突破85.7万户"
    assert (figure.value, figure.unit, figure.bound) == (857000, "户", ">=")


def test_figures_stand_in_the_order_of_the_text() -> None:
    assert values("国家级2个、省级27个、市级80个，骨干企业3家。") == [(2, "个"), (27, "个"), (80, "个"), (3, "家")]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("共有学校十一所。", 11, "所"),
        ("二十一类药品", 21, "类"),
        ("三十一人", 31, "人"),
        ("出台措施三十一条", 31, "条"),
    ],
)
def test_a_set_phrase_within_a_numeral_hides_nothing(text: str, value: float, unit: str) -> None:
    assert values(text) == [(value, unit)]
    assert values("庆祝八一建军节，欢度五一期间") == []


def test_big_things_are_counted() -> None:
    assert values("九大板块") == [(9, "个")]
    assert values("围绕九大板块") == [(9, "个")]
    assert values("党的十九大报告") == []
