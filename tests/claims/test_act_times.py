"""The times of acts."""

from __future__ import annotations

from datetime import date

import pytest

from zsaudit.claims.act_times import times


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2022年10月18日至22日举行。", date(2022, 10, 18), date(2022, 10, 22)),
        ("2022年10月28日至11月1日举行。", date(2022, 10, 28), date(2022, 11, 1)),
        ("2022年10月18日举行。", date(2022, 10, 18), date(2022, 10, 18)),
        ("自2022年10月18日起施行。", date(2022, 10, 18), date(2022, 10, 18)),
    ],
)
def test_an_end_right_behind_is_of_the_period(text: str, first: date, last: date) -> None:
    (told,) = times(text, date(2023, 1, 5))
    assert (told.period.start, told.period.end) == (first, last)
