"""Dates written out in full, to a month or to a year.

In: a text. Out: every explicit date with its place and its precision. Relative times (今年, 上年末) and
periods are the business of `periods.py`.

Example: "二〇二一年七月二十八日" and "2021-07-28" are both 2021-07-28, precision day.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_DIGITS = {sign: i for i, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
_CN_YEAR = r"[一二][〇零○一二三四五六七八九]{3}"
_YEAR = rf"(?P<y>(?:19|20)\d\d|{_CN_YEAR})"
_CN_DAY = r"[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九]"
_MONTH = r"(?P<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = rf"(?P<d>3[01]|[12]\d|0?[1-9]|{_CN_DAY})"
_DATE = re.compile(
    rf"(?<![\d〇一二三四五六七八九.])(?:{_YEAR}\s?年(?:\s?{_MONTH}\s?月(?:\s?{_DAY}\s?日)?)?"
    rf"|(?P<y2>(?:19|20)\d\d)(?P<sep>[-./])(?P<m2>1[0-2]|0?[1-9])(?P=sep)(?P<d2>3[01]|[12]\d|0?[1-9])(?!\d|[-./]\d))"
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text; month and day are None where none is told."""

    start: int
    end: int
    year: int
    month: int | None = None
    day: int | None = None

    @property
    def precision(self) -> str:
        """Return day, month or year."""
        return "year" if self.month is None else "month" if self.day is None else "day"

    @property
    def first(self) -> date:
        """Return the first day it may stand for."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """Return the last day it may stand for."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])


def find_dates(text: str) -> list[FoundDate]:
    """Return the explicit dates of a text in order."""
    return [found for match in _DATE.finditer(text) if (found := _found(match))]


def whole_date(text: str) -> date | None:
    """Return the day that the text is, and nothing else: 2021年7月28日."""
    match = _DATE.fullmatch(text.strip())
    found = _found(match) if match else None
    return found.first if found and found.day else None


def _found(match: re.Match[str]) -> FoundDate | None:
    year = _value(match["y"] or match["y2"])
    month, day = (match[a] or match[b] for a, b in (("m", "m2"), ("d", "d2")))
    found = FoundDate(match.start(), match.end(), year, _value(month) if month else None, _value(day) if day else None)
    try:
        found.first  # noqa: B018  (a day that no month has is no date)
    except ValueError:
        return None
    return found


def _value(text: str) -> int:
    """Read 2021, 二〇二一, 七, 二十八, 廿八."""
    if text.isdigit() and text.isascii():
        return int(text)
    text = text.replace("廿", "二十")
    if "十" in text:
        tens, _, ones = text.partition("十")
        return 10 * (_DIGITS[tens] if tens else 1) + (_DIGITS[ones] if ones else 0)
    return int("".join(str(_DIGITS[sign]) for sign in text))
