"""Periods that end before they begin."""

from __future__ import annotations

import pytest

from zsaudit.rules.reversed_periods import reversed_periods


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("自2021年9月10日起至2021年3月31日止。", [("2021年9月10日", "2021年3月31日")]),
        ("报名自2023年7月10日开始，至2023年6月30日结束。", [("2023年7月10日", "2023年6月30日")]),
        ("自2022年8月1日起施行，有效期至2021年7月31日。", [("2022年8月1日", "2021年7月31日")]),
        ("展览2022年10月1日开幕，2022年9月15日闭幕。", [("2022年10月1日", "2022年9月15日")]),
        ("2022年5月1日12时至2022年2月1日12时。", [("2022年5月1日", "2022年2月1日")]),
        ("2023年6月20日至6月8日。", [("2023年6月20日", "6月8日")]),
        ("实施2022—2020年行动。", [("2022", "2020")]),
        ("2022年11月15日至3月15日供暖。", []),
        ("自2022年8月1日起施行，原办法有效期至2021年7月31日。", []),
        ("自2021年1月1日起施行的办法，至2020年12月31日前已修订。", []),
        ("自2021年6月1日开工，至2021年9月30日完工。", []),
    ],
)
def test_both_ends_are_told(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[slice(*x.first)], text[slice(*x.last)]) for x in reversed_periods(text)] == expected
