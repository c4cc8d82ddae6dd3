"""How two times stand to each other."""

from __future__ import annotations

import pytest
from pairs_of import claims_in, last_claims

from zsaudit.graph.when import When, compare_periods, is_cumulative, standing
from zsaudit.language.period import Grain

MIRROR = {When.SAME: When.SAME, When.APART: When.APART, When.EARLIER: When.LATER, When.LATER: When.EARLIER}


def when(left: str, right: str, day: str = "2022年3月2日") -> When:
    a, b = last_claims(left, right, {"day": day})
    found = compare_periods(a, b)
    assert compare_periods(b, a) is MIRROR[found]
    return found


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("截至2020年底，全市有幼儿园416所。", "2020年末，全市幼儿园461所。"),
        ("截止2020年12月31日，全市有幼儿园416所。", "2020年底，全市幼儿园461所。"),
        ("“十三五”期末，全市有幼儿园416所。", "2020年末，全市幼儿园461所。"),
        ("2021年，全市新建幼儿园16所。", "去年，全市新建幼儿园16所。"),
        ("2021年1-6月，全市新建幼儿园6所。", "2021年上半年，全市新建幼儿园6所。"),
        ("2021年全市幼儿园总数416所。", "截至2021年底，全市幼儿园总数416所。"),
        ("截至2021年6月底，全市有幼儿园416所。", "截至2021年6月30日，全市有幼儿园416所。"),
    ],
)
def test_one_time_told_in_two_ways(left: str, right: str) -> None:
    assert when(left, right) is When.SAME


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("截至2020年底，全市有幼儿园416所。", "截至2021年底，全市有幼儿园461所。"),
        ("2020年，全市新建幼儿园16所。", "2021年，全市新建幼儿园18所。"),
        ("2020年上半年，全市新建幼儿园6所。", "2021年上半年，全市新建幼儿园8所。"),
        ("截至2020年底，全市有幼儿园416所。", "截至2021年6月底，全市有幼儿园421所。"),
        ("截至2020年底，全市有幼儿园416所。", "目前，全市有幼儿园431所。"),
        ("截至2020年底，全市有幼儿园416所。", "全市有幼儿园431所。"),
    ],
)
def test_an_earlier_time(left: str, right: str) -> None:
    assert when(left, right) is When.EARLIER


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("2021年上半年，全市新建幼儿园6所。", "2021年，全市新建幼儿园16所。"),
        ("2021年上半年，全市新建幼儿园6所。", "2021年下半年，全市新建幼儿园10所。"),
        ("近五年，全市培养教师3200名。", "2021年，全市培养教师640名。"),
        ("2018年以来，全市培养教师3200名。", "2019年以来，全市培养教师2600名。"),
        ("“十三五”期间，全市新建幼儿园160所。", "2020年，全市新建幼儿园16所。"),
    ],
)
def test_stretches_that_cannot_be_compared(left: str, right: str) -> None:
    assert when(left, right) is When.APART


def test_what_does_not_change_with_the_day_is_of_one_time() -> None:
    left, right = "截至2020年底，学校占地128亩。", "截至2021年底，学校占地128亩。"
    assert when(left, right) is When.SAME


def dated(left: str, right: str, days: tuple[str, str]) -> When:
    """Compare the last figures of two papers of two days."""
    (a,), (b,) = claims_in("a.txt", left, day=days[0]), claims_in("b.txt", right, day=days[1])
    found = compare_periods(a, b)
    assert compare_periods(b, a) is MIRROR[found]
    return found


def test_equal_stretches_are_one_time_in_whatever_words() -> None:
    head = {"title": "枫林市2021年教育工作总结", "issuer": "枫林市教育局", "day": "2022年1月18日"}
    a = claims_in("a.txt", "2021年，全市新建校舍86栋。", **head)[0]
    b = claims_in("b.txt", "这一年，全市新建校舍88栋。", **head)[0]
    assert compare_periods(a, b) is When.SAME
    assert when("2016-2020年，全市造林32万亩。", "“十三五”期间，全市造林36万亩。") is When.SAME
    assert when("2018年以来，全市造林32万亩。", "2018-2021年，全市造林36万亩。") is When.APART


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("五年来，公路总里程达8,667公里。", "截至2021年底，公路总里程达8,667公里。", When.SAME),
        ("五年来，公路总里程达8,667公里。", "截至2021年底，公路总里程达8,861公里。", When.APART),
        ("五年来，公路总里程达8,667公里。", "截至2020年底，公路总里程达8,161公里。", When.LATER),
        ("五年来，新建公路8,667公里。", "截至2021年底，新建公路8,667公里。", When.APART),
        ("“十三五”期间，森林覆盖率达62.5%。", "2020年末，森林覆盖率为62.5%。", When.SAME),
        ("“十三五”期间，森林覆盖率达62.5%。", "2021年末，森林覆盖率为63.5%。", When.EARLIER),
    ],
)
def test_what_years_have_come_to_is_the_state_at_their_end(left: str, right: str, expected: When) -> None:
    assert when(left, right) is expected


def test_what_was_done_in_years_stands_for_all_of_them() -> None:
    (state,) = claims_in("a.txt", "“十三五”期间，农村公路总里程突破8,600公里。")
    (done,) = claims_in("a.txt", "“十三五”期间，完成农村公路8,600公里。")
    at, over = standing(state), standing(done)
    assert at is not None and over is not None
    assert (at.start.isoformat(), at.end.isoformat(), at.grain) == ("2020-01-01", "2020-12-31", Grain.POINT)
    assert (over.start.isoformat(), over.end.isoformat(), over.grain) == ("2016-01-01", "2020-12-31", Grain.SPAN)


@pytest.mark.parametrize(
    ("left", "right", "days", "expected"),
    [
        ("今年以来，造林8.6万亩。", "2021年，造林8.6万亩。", ("2021年12月6日", "2022年2月2日"), When.SAME),
        ("今年以来，造林8.6万亩。", "2021年，造林9.6万亩。", ("2021年12月6日", "2022年2月2日"), When.APART),
        ("今年以来，造林8.6万亩。", "2021年，造林8.6万亩。", ("2021年8月6日", "2022年2月2日"), When.APART),
        ("五年来，造林86万亩。", "五年来，造林91万亩。", ("2017年1月12日", "2022年1月12日"), When.EARLIER),
        ("五年来，造林86万亩。", "五年来，造林91万亩。", ("2021年1月12日", "2022年1月12日"), When.APART),
        ("三年来，造林86万亩。", "五年来，造林91万亩。", ("2017年1月12日", "2022年1月12日"), When.APART),
    ],
)
def test_stretches_that_end_with_their_papers(left: str, right: str, days: tuple[str, str], expected: When) -> None:
    assert dated(left, right, days) is expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("截至2020年底，累计开出班列1,860列。", "截至2021年底，累计开出班列2,410列。", When.EARLIER),
        ("2010年以来，累计监测86万次。", "截至2020年底，累计监测72万次。", When.LATER),
        ("2020年，累计监测86万次。", "截至2021年底，累计监测92万次。", When.APART),
        ("2019年以来，累计监测86万次。", "截至2020年底，累计监测72万次。", When.APART),
    ],
)
def test_counts_of_all_there_ever_was_are_in_order(left: str, right: str, expected: When) -> None:
    assert when(left, right) is expected


def test_in_all_may_stand_at_the_head_of_a_sentence() -> None:
    def cumulative(text: str) -> bool:
        return is_cumulative(claims_in("a.txt", text)[-1])

    assert cumulative("历年累计，审结案件860件。")
    assert cumulative("累计向860家企业发放补贴3.2亿元。")
    assert not cumulative("向860家企业发放补贴3.2亿元。")
    assert not cumulative("2021年，累计审结案件860件。")


def test_the_area_of_an_exhibition_does_not_change_with_the_day() -> None:
    days = ("2017年1月12日", "2022年1月12日")
    assert dated("场馆展厅面积8,600平方米。", "场馆展厅面积8,600平方米。", days) is When.SAME
    assert dated("场馆绿化面积8,600平方米。", "场馆绿化面积8,600平方米。", days) is When.EARLIER
