"""The sort of quantity."""

from __future__ import annotations

import pytest

from zsaudit.claims.kind import KINDS, MEASURES, is_grade, kind_of


@pytest.mark.parametrize(
    ("dimension", "before", "after", "kind"),
    [
        ("count", "全市学校", "", "total"),
        ("count", "新增学位", "", "total"),
        ("count", "比上年增加", "", "change"),
        ("yuan", "同比增收", "", "change"),
        ("count", "由", "增加到15所", "base"),
        ("people", "平均每所学校有教师", "", "average"),
        ("yuan", "人均可支配收入", "", "average"),
        ("rank", "居全省", "", "rank"),
        ("share", "同比增长", "", "growth"),
        ("share", "增速", "", "growth"),
        ("share", "普及率达", "", "rate"),
        ("share", "人口自然增长率为", "", "rate"),
        ("share", "工业增加值增长率为", "", "growth"),
        ("share", "增长到", "", "rate"),
        ("share", "占地区生产总值的", "", "share"),
        ("share", "占比", "", "share"),
        ("point", "比上年提高", "", "points"),
        ("doublings", "产值", "", "times"),
        ("times-of", "增长", "", "times"),
        ("duration", "办理时限压缩至", "", "duration"),
        ("yuan", "年产值超", "的骨干企业5家", "threshold"),
    ],
)
def test_kind_of_a_figure(dimension: str, before: str, after: str, kind: str) -> None:
    assert kind_of(dimension, before, after, "") == kind


def test_every_kind_has_a_measure() -> None:
    assert set(MEASURES) == set(KINDS)


@pytest.mark.parametrize(
    ("tail", "grade"),
    [
        ("10人以下的，为较大事故。", True),
        ("的，属重大隐患。", True),
        ("的企业36家。", False),
        ("，为历年最低。", False),
        ("", False),
    ],
)
def test_the_limit_of_a_grade(tail: str, grade: bool) -> None:
    assert is_grade(tail) is grade
