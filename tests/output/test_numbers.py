"""Numbers as people read them."""

from __future__ import annotations

import pytest

from zsaudit.output import numbers


@pytest.mark.parametrize(
    ("value", "told"),
    [(7, "7"), (3399, "3399"), (-2.5, "-2.5"), (857000, "85.7万"), (180000000, "1.8亿"), (0, "0"), (99999, "99999")],
)
def test_a_number_is_told_in_the_scale_of_the_documents(value: float, told: str) -> None:
    assert numbers.number(value) == told


def test_a_change_of_a_percentage_is_in_percentage_points() -> None:
    assert numbers.change(0.015, "%", "en") == "+1.5 pp"
    assert numbers.change(-0.015, "%", "zh") == "-1.5 个百分点"
    assert numbers.change(7, "家", "en") == "+7"


def test_rates_and_shares_have_one_decimal() -> None:
    assert numbers.rate(7 / 18) == "+38.9%"
    assert numbers.rate(-0.1) == "-10.0%"
    assert numbers.share(0.6734) == "67.3%"
    assert numbers.share(0.5) == "50%"


def test_a_bar_never_shows_more_than_was_reached() -> None:
    assert numbers.bar(0.36) == "■■■□□□□□□□"
    assert numbers.bar(0.999) == "■■■■■■■■■□"
    assert numbers.bar(12) == "■" * 10
    assert numbers.bar(-1) == "□" * 10
