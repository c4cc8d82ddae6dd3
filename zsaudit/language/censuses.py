"""The day that a national census tells of: 第七次全国人口普查, 四经普.

In: a text. Out: the matches of such names, and for each the `Period` it stands for.

Example: "七人普数据表明，我县常住人口51.28万" is of 2020-11-01.
The days are those of the ordinances and notices, in `data/censuses.txt`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from zsaudit.language.lists import alternatives, kept, rows
from zsaudit.language.period import Grain, Period

# What a census is compared with (比六普增加, 与五普相比) dates nothing; nor does one that is prepared.
_BASE = re.compile(r"[比较同与和][^，。；]{0,8}$|(?:准备|筹备|启动|迎接|推进)[^，。；]{0,6}$")
_GOES_ON = re.compile(r"的|时|相比|以来|期间|后|工作|领导|办公室|数?相比|同口径|试点|宣传|登记")


@kept
def _days() -> dict[str, date]:
    return {name: date.fromisoformat(row[1]) for row in rows("censuses") for name in row[0].split()}


@kept
def _names() -> re.Pattern[str]:
    return re.compile(alternatives(tuple(_days())))


def find_censuses(text: str) -> Iterator[tuple[re.Match[str], Period]]:
    """Yield the censuses whose results a text tells, each with the day they hold for."""
    for match in _names().finditer(text):
        if _BASE.search(text, max(0, match.start() - 12), match.start()) or _GOES_ON.match(text, match.end()):
            continue
        day = _days()[match.group()]
        yield match, Period(date(day.year, 1, 1), day, Grain.POINT, match.group())
