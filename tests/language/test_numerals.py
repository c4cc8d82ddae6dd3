"""One number in all its writings is one value."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zsaudit.documents.plain import make_plain
from zsaudit.language.figures import find_figures
from zsaudit.language.numerals import Number, read_number, scale_of

QUICK = settings(max_examples=120, deadline=None, derandomize=True)
SIGNS = "零一二三四五六七八九"
COUNTS = st.one_of(st.integers(2, 9999), st.integers(2, 10**9), st.integers(1, 9999).map(lambda n: n * 10**4))


def chinese(number: int) -> str:
    """Write a number under 10**12 in Chinese."""
    written = ""
    for size, sign in ((10**8, "亿"), (10**4, "万"), (1, "")):
        section, number = divmod(number, size)
        if not section:
            continue
        gap = "零" if written and section < 1000 else ""
        written += gap + thousands(section) + sign
    return written


def thousands(number: int) -> str:
    written, gap = "", False
    for size, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, size)
        if digit:
            written += ("零" if gap and written else "") + SIGNS[digit] + sign
            gap = False
        else:
            gap = True
    return written


def wide(text: str) -> str:
    """Return a text in full-width figures, as old documents and some editors have them."""
    return "".join(chr(ord(sign) + 0xFEE0) if sign.isascii() else sign for sign in text)


def value_in_prose(written: str, unit: str) -> float:
    """Return the value read of a numeral in a sentence of a document."""
    (figure,) = find_figures(make_plain(f"全市共有公办类{written}{unit}。"))
    assert figure.unit == unit
    return figure.value


@given(COUNTS, st.sampled_from(["户", "所", "项", "人", "件", "公里"]))
@QUICK
def test_a_number_reads_as_one_value_in_all_its_forms(number: int, unit: str) -> None:
    forms = {str(number), f"{number:,}", wide(str(number)), wide(f"{number:,}"), chinese(number)}
    for size, sign in ((10**4, "万"), (10**8, "亿")):
        if number % (size // 100) == 0 and number >= size:
            forms.add(f"{number / size:.2f}{sign}")
        if number % size == 0:
            forms |= {f"{number // size}{sign}", f"{number // size:,}{sign}", wide(f"{number // size}") + sign}
    assert {form: value_in_prose(form, unit) for form in forms} == dict.fromkeys(forms, float(number))


@given(st.integers(1, 10**12 - 1))
@QUICK
def test_chinese_numerals_read_back(number: int) -> None:
    assert read_number(chinese(number)).value == number


@given(st.integers(0, 10**7), st.integers(0, 3))
@QUICK
def test_decimals_keep_the_size_of_their_last_digit(digits: int, places: int) -> None:
    written = f"{digits / 10**places:.{places}f}"
    number = read_number(written)
    assert number.value == pytest.approx(digits / 10**places)
    assert number.step == pytest.approx(10**-places)
    assert number.exact is (places == 0)


@pytest.mark.parametrize(
    ("text", "value", "step", "exact"),
    [
        ("18", 18, 1, True),
        ("39,046", 39046, 1, True),
        ("3.9万", 39000, 1000, False),
        ("1.8亿", 180000000, 10000000, False),
        ("2198.56万", 21985600, 100, False),
        ("1亿2000万", 120000000, 10000, False),
        ("28.0", 28, 0.1, False),
        ("三百二十", 320, 10, True),
        ("一百二", 120, 100, True),
        ("三万五", 35000, 1, True),
        ("三万零五", 30005, 1, True),
        ("两千零五", 2005, 1, True),
        ("十五", 15, 1, True),
        ("九点六", 9.6, 0.1, False),
        ("二〇二一", 2021, 1, True),
    ],
)
def test_values_of_written_numbers(text: str, value: float, step: float, exact: bool) -> None:
    number = read_number(text)
    assert (number.value, number.exact) == (value, exact)
    if not exact:
        assert number.step == pytest.approx(step)


@pytest.mark.parametrize("text", ["3200多万", "三千二百余万"])
def test_more_inside_a_number_is_kept(text: str) -> None:
    assert read_number(text) == Number(32000000.0, 10000.0, exact=read_number(text).exact, more=True)


@pytest.mark.parametrize("text", ["", "若干", "12所", "3.9.1", "余"])
def test_what_is_no_numeral_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        read_number(text)


def test_scales_multiply() -> None:
    assert [scale_of(text) for text in ("", "百", "千万", "万亿")] == [1, 100, 10**7, 10**12]
