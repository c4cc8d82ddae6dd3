"""National censuses date the figures they found."""

from __future__ import annotations

from datetime import date

import pytest
from pipeline import claims_of

from zsaudit.language.censuses import find_censuses


def days(text: str) -> list[date]:
    return [period.end for _, period in find_censuses(text)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("七人普数据表明，我县常住人口51.28万。", date(2020, 11, 1)),
        ("据第六次全国人口普查，全县常住人口49.6万人。", date(2010, 11, 1)),
        ("根据第四次全国经济普查结果，全市有法人单位3.2万个。", date(2018, 12, 31)),
        ("第三次全国国土调查显示，全县耕地62.5万亩。", date(2019, 12, 31)),
    ],
)
def test_the_day_of_a_census(text: str, day: date) -> None:
    assert days(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "与第六次全国人口普查相比，增加3.1万人。",
        "比2010年第六次全国人口普查的48.2万人增加3.1万人。",
        "扎实做好第七次全国人口普查工作，选聘普查员2260名。",
        "启动第五次全国经济普查，落实经费120万元。",
    ],
)
def test_what_is_compared_with_or_prepared_dates_nothing(text: str) -> None:
    assert days(text) == []


def test_figures_of_a_census_hold_for_its_day() -> None:
    claim = claims_of("七人普数据表明，我县常住人口51.28万人。")[0]
    assert claim.as_of is not None
    assert claim.as_of.end == date(2020, 11, 1)
