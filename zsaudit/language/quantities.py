"""Which numerals state a quantity, and which are a part of a word.

In: the match of a numeral with its unit in a text. Out: yes or no.

Example: 三轮车, 一线, 万达 and 5G state none; 三轮整治, 二十四节 and 百余家 do.
"""

from __future__ import annotations

import re

from zsaudit.language.lists import words
from zsaudit.language.numerals import SCALES

_SECOND = frozenset("轮期次届批级类线环段号楼层组队班")
_ONE_THING = re.compile(
    r"^一(?:[个家所座条项件套台张种类批期块片段步次方位名户本处支对双门场点面代条档套天日月年周级线股些把门口手行样]|大)"
)
_BOUND_RIGHT_BEFORE = re.compile(r"(?:不足|不到|超过?|突破|逾|(?<![附最靠临就邻])近|[跨越]过)$")  # 近百家, 超千亿元


def states_quantity(text: str, match: re.Match[str], number: str, unit: str) -> bool:
    """Say whether a numeral at a place of a text counts or measures something."""
    before, after = text[match.start("number") - 1 : match.start("number")], text[match.end() : match.end() + 1]
    if before and ((before.isascii() and before.isalpha()) or before in "第《·_"):
        return False
    if number[0].isdigit():
        return before != "." and (bool(unit) or not _part_of_a_sign(before, after))
    if not number.strip("零〇"):
        return False
    if number == "十" and before and before in "几数":
        return False  # 几十所, 数十人 tell no number
    if _ONE_THING.match(number + unit) or (number == "一" and unit not in ("倍", "成", "番")):
        return False
    if not unit:
        return _tells_much(number, after)
    return _counts(text, match, number, unit)


def _part_of_a_sign(before: str, after: str) -> bool:
    """5G, 4+6 and 3号 are signs of something."""
    return (after.isascii() and after.isalpha()) or after in "·号" or before in "-+×*/"


def _tells_much(number: str, after: str) -> bool:
    """A Chinese numeral without a unit tells a number where it has digits and scales: 三千二百."""
    scaled = len(number) > 1 and any(sign in SCALES for sign in number[1:])
    told = any(x in number for x in "一二两三四五六七八九")
    return scaled and told and after not in "之分" and number not in ("千万", "百万", "亿万", "百千万")


def _counts(text: str, match: re.Match[str], number: str, unit: str) -> bool:
    """Say whether a Chinese numeral counts with its unit."""
    after = text[match.end() : match.end() + 1]
    if unit == "大":
        return _counts_big_things(text, match)
    if number == "二" and unit in _SECOND:
        return False  # 二轮修志: two of them are 两轮
    if unit == "级" and len(number) == 1 and after.isdigit():
        return False  # 一级86株、二级241株: the grade of what is counted
    if unit in ("年", "日", "月") and len(number) > 1 and number[0] in "二一" and "〇" in number:
        return False
    if unit in words("doubtful_units"):
        return len(number) > 1 or (unit in words("grouping_units") and after not in "联级化制")
    bare_scale = all(sign in SCALES for sign in number) and number != "十"
    return not bare_scale or _BOUND_RIGHT_BEFORE.search(text, 0, match.start("number")) is not None


def _counts_big_things(text: str, match: re.Match[str]) -> bool:
    """九大板块 counts; 三大 in a set name (十九大) or 大 of a size (两大) before a noun counts too."""
    after = text[match.end() : match.end() + 1]
    before = text[match.start() - 1 : match.start()]
    return "\u4e00" <= after <= "\u9fff" and after not in "小家地洋会精" and not (before and before in "十党")
