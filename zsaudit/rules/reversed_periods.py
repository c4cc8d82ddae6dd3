"""Periods of which the end is told before the start, both in one breath.

In: a text. Out: the places of both days of each such period, and how sure it is that they are its ends.

Example: 自2021年9月10日起至2021年3月31日止; 2023年7月10日开始，至2023年6月30日结束; 2022年9月20日至9月10日.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HOUR = r"(?:\d{1,2}(?:时|点|[:：]\d\d)(?:\d{1,2}分)?)?"


def _day(name: str) -> str:
    return rf"(?P<{name}>(?P<{name}y>(?:19|20)\d{{2}})年(?P<{name}m>\d{{1,2}})月(?:(?P<{name}d>\d{{1,2}})日)?){_HOUR}"


_DASH = r"(?:至|到|—+|–|-|~|～|－)"
_BEGINS = r"(?:起|开始|启动|开幕|开工|动工|开赛|开营|开学|开馆|开展|生效)"
_ENDS = r"(?:止|为止|结束|截止|完工|竣工|闭幕|落幕|到期|届满|终止|失效|收官|闭营|闭馆|完成)"
# What stands between the ends of one period, and of nothing else: no other thing, no 的.
_WORDS = r"[^，。；的原旧前]{0,8}?"
_RANGES = (
    rf"{_day('a')}[起始]?(?:\([^()]*\))?[，,]?{_DASH}{_day('b')}(?:止)?",
    rf"(?:自|从){_day('a')}{_BEGINS}?{_WORDS}[，,]?(?:至|到|直至){_day('b')}(?={_ENDS}|[，。；）)]|$)",
    rf"{_day('a')}{_BEGINS}{_WORDS}[，,、](?:并?于|至|到)?{_day('b')}{_ENDS}",
    rf"(?:自|从){_day('a')}起(?:施行|实施|执行|生效)[，,](?:有效期限?|期限)(?:为|至|到)+{_day('b')}",
)
_PATTERNS = tuple(re.compile(x) for x in _RANGES)
_YEARS = re.compile(rf"(?<![\d\-—])(?P<a>(?:19|20)\d{{2}})年?{_DASH}(?P<b>(?:19|20)\d{{2}})年")
# The end has no year of its own: only within one month is it sure that no other year is meant.
_SAME_MONTH = re.compile(
    rf"(?:19|20)\d{{2}}年(?P<m>\d{{1,2}})月(?P<d>\d{{1,2}})日{_HOUR}{_DASH}(?P<b>(?P<bm>\d{{1,2}})月(?P<bd>\d{{1,2}})日)"
)


@dataclass(frozen=True, slots=True)
class ReversedPeriod:
    """Both ends of a period by place, as they are written."""

    first: tuple[int, int]
    last: tuple[int, int]
    confidence: float


def reversed_periods(text: str) -> Iterator[ReversedPeriod]:
    """Yield the periods of a text that end before they begin, each once."""
    seen: set[tuple[int, int]] = set()
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if _is_reversed(match) and match.span("b") not in seen:
                seen.add(match.span("b"))
                yield ReversedPeriod(match.span("a"), match.span("b"), 0.95 if pattern is _PATTERNS[0] else 0.9)
    for match in _YEARS.finditer(text):
        if int(match["b"]) < int(match["a"]) and match.span("b") not in seen:
            yield ReversedPeriod(match.span("a"), match.span("b"), 0.95)
    for match in _SAME_MONTH.finditer(text):
        if int(match["m"]) == int(match["bm"]) and int(match["bd"]) < int(match["d"]):
            yield ReversedPeriod((match.start(), match.end("d") + 1), match.span("b"), 0.9)


def _is_reversed(match: re.Match[str]) -> bool:
    parts = "ymd" if match["ad"] and match["bd"] else "ym"
    start, end = ([int(match[f"{side}{part}"]) for part in parts] for side in "ab")
    return end < start
