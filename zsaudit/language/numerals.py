"""Written numbers: Arabic, Chinese and mixed, to a value and the interval it may stand for.

In: a piece of text that is a numeral. Out: `Number`: its value, and the size of its last written
digit, from which the interval of rounding follows.

Example: "3.9万" is `Number(value=39000.0, step=1000.0)`; "三百二十" is `Number(320.0, 1.0)`.
The forms are those of GB/T 15835 (numerals in public texts).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
SMALL = {"十": 10, "百": 100, "千": 1000}
LARGE = {"万": 10**4, "亿": 10**8}
SCALES = SMALL | LARGE

ARABIC = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_NOT_KILO = "(?![瓦米克伏卡])"
SCALE = rf"(?:[十百千]?万亿|[十百千]?[万亿]|百|千{_NOT_KILO})"
_INSIDE = "(?<=[一二两三四五六七八九十百千])[余多](?=[万亿])"
CHINESE = rf"(?:[零〇一二两三四五六七八九十百万亿]|千{_NOT_KILO}|{_INSIDE})+(?:点[零〇一二三四五六七八九]+)?"

_ARABIC_PART = re.compile(rf"({ARABIC})([多余几]?)({SCALE})?")


@dataclass(frozen=True, slots=True)
class Number:
    """A written number: its value, the size of its last written digit, whether it is exact as
    written (no decimal, no 万 or 亿), and whether 多, 余 or 几 follows inside it (3200多万)."""

    value: float
    step: float
    exact: bool
    more: bool = False


def scale_of(text: str) -> float:
    """Return what a run of 十百千万亿 multiplies by: 千万 is 10**7."""
    factor = 1
    for sign in text:
        factor *= SCALES[sign]
    return float(factor)


def read_number(text: str) -> Number:
    """Return the value of a numeral in any of its forms.

    Raises:
        ValueError: the text is no numeral.
    """
    return _read_arabic(text) if text[:1].isdigit() else _read_chinese(text)


def _read_arabic(text: str) -> Number:
    total, step, exact, more, end = 0.0, 1.0, True, False, 0
    for part in _ARABIC_PART.finditer(text):
        if part.start() != end:
            raise ValueError(text)
        end = part.end()
        digits, extra, scale = part.groups()
        factor = scale_of(scale) if scale else 1.0
        decimals = len(digits.partition(".")[2])
        total += _exact_product(digits.replace(",", ""), factor)
        step = factor / 10**decimals
        exact = exact and not scale and not decimals
        more = more or bool(extra)
    if end != len(text) or not text:
        raise ValueError(text)
    return Number(total, step, exact, more)


def _exact_product(digits: str, factor: float) -> float:
    """Multiply without the dust of binary fractions: 2198.56 x 10**4 is 21985600 exactly."""
    whole, _, fraction = digits.partition(".")
    scaled = int(whole + fraction) * int(factor)
    return float(scaled / 10 ** len(fraction))


def _read_chinese(text: str) -> Number:
    whole, _, fraction = text.partition("点")
    more = any(sign in whole for sign in "余多")
    whole = whole.replace("余", "").replace("多", "")
    if not whole:
        raise ValueError(text)
    value = float(_chinese_digits(whole) if _is_digit_run(whole) else _chinese_whole(whole))
    if not fraction:
        return Number(value, _chinese_step(whole), exact=True, more=more)
    tail = "".join(str(DIGITS[sign]) for sign in fraction)
    return Number(value + int(tail) / 10 ** len(tail), 1 / 10 ** len(tail), exact=False)


def _is_digit_run(text: str) -> bool:
    return len(text) > 1 and all(sign in DIGITS for sign in text)


def _chinese_digits(text: str) -> int:
    """二〇二一 is written digit by digit."""
    return int("".join(str(DIGITS[sign]) for sign in text))


def _chinese_whole(text: str) -> int:
    total = section = digit = 0
    last_scale = 1
    for sign in text:
        if sign in DIGITS:
            digit = DIGITS[sign]
        elif sign in SMALL:
            section += (digit or 1) * SMALL[sign]
            digit, last_scale = 0, SMALL[sign]
        elif sign in LARGE:
            section = section + digit or (0 if total else 1)  # 一万亿, and 万亿 alone
            total = (total + section) * LARGE[sign] if sign == "亿" else total + section * LARGE[sign]
            section, digit, last_scale = 0, 0, LARGE[sign]
        else:
            raise ValueError(text)
    # 一百二 is 120, 三万五 is 35000: a closing digit takes the scale below the last one.
    if digit and last_scale >= 100 and "零" not in text and "〇" not in text and len(text) > 1:
        digit *= last_scale // 10
    return total + section + digit


def _chinese_step(text: str) -> float:
    last = text[-1]
    return float(SCALES.get(last, 1))


def digits(value: float) -> str:
    """Return the significant digits of a value."""
    return f"{value:.10g}".replace(".", "").strip("0")


def significant(value: float) -> int:
    """Return how many significant digits a value has."""
    return len(digits(value))
