"""How two times stand to each other."""

from __future__ import annotations

import pytest
from pairs_of import last_claims

from zsaudit.graph.when import When, compare_periods

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
