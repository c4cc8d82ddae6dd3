"""Names of provinces, cities, counties and towns, known by their shape.

In: a text. Out: the places named in it; the one it begins with; a place's level.

Example: "南屏省洛安市高速公路发展情况介绍" begins with 洛安市, which is in 南屏省; 全市, 城市, 示范区 and 社区 are no places.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import cast

from zsaudit.language.lists import alternatives, rows

_LONG = "特别行政区|自治区|自治州|自治县|自治旗|林区|新区|地区"
_SUFFIX = re.compile(rf"{_LONG}|[省市县区镇乡]")
_HAN_TAIL = re.compile(r"[\u4e00-\u9fff]+$")
# What stands before the suffix in words that name no place, by suffix.
_NO_NAME = {
    "省": re.compile(r"(?:[全本我各外该邻跨出节反国部数个进多每他]|兄弟|两|大)$"),
    "市": re.compile(r"(?:[全本我各该此城超上都股门菜夜黑街集闹罢开入外跨进出每两个级地]|县级|地级|直辖|兄弟)$"),
    "县": re.compile(r"(?:[全本我各该此外跨每两个强大贫困旗市省乡]|试点|示范|重点|脱贫)$"),
    "区": re.compile(
        r"(?:[全本我各该此社园景地市县城辖小库山灾片战矿港牧林校厂展特专示贫新发范验税能理聚行景宅作护业游化心革功湾库圩河江海流水农库郊街老旧禁盲核雷误白防疫边岛湿沙草老房住公商商集散病盟河道分每个两原林各]|自然|中心)$"
    ),
    "镇": re.compile(r"(?:[全本我各该此城乡小重集每个两强名冰坐古大]|中心|特色|建制|重点)$"),
    "乡": re.compile(r"(?:[全本我各该此城家老水下返回同他异故思入侨离梦每个两]|民族)$"),
    "新区": re.compile(r"(?:[全本我各该此城高国国家级市区个]|国家级|城市|高新)$"),
    "地区": re.compile(
        r"(?:[全本我各该此等部方色困远边西东中南北贫受寒发达牧农湾的和展业险落山河旱族缺丘林湖水江海原陵带角亚太国内外要点重他它些个么治]|民族|少数)$"
    ),
    "林区": re.compile(r"(?:[全本我各该此国有重点集体]|国有)$"),
}
# What follows the suffix when the two make another word.
_NO_END = {
    "省": re.compile(r"[份略电钱时心事油力却会]"),
    "市": re.compile(r"场(?!监)|民(?![政族间营办宗革盟建进主用])|值|价|容(?!环)|面|占"),
    "县": re.compile(r"[域城]"),
    "区": re.compile(r"[域间块划位别县分]"),
    "镇": re.compile(r"[区域化压定痛长静]"),
    "乡": re.compile(r"[村镇亲愁土贤音情风间友]"),
}
_STOP = frozenset(
    "的在对与和及向到于从由是为全我本各该此每外内以等把被将使让其这那某两三一二四五六七八九十多数有属赴至过用个据经按自并但则或又也还更已均共皆省市县区镇乡局厅委部院会室处站社府于给同随着请关去来"
)
_NEVER_FIRST = "中新里下上老之原现"
_NOT_NAMING = ("v", "d", "p", "r", "m", "c", "u", "t", "q", "f", "i", "l", "y")
_BOUND_AFTER_SHORT = re.compile(r"$|[，。、；：！？）》”（\s]|[和与及等全的]")
_LEVELS = (
    ("国", re.compile(r"(?:全国|中国|国务院|中华人民共和国)$")),
    ("省", re.compile(r"(?:省|自治区|特别行政区)$|^(?:北京|天津|上海|重庆)市$")),
    ("镇", re.compile(r"(?:镇|乡|街道)$")),
    ("县", re.compile(r"(?:县|旗|区)$")),
    ("市", re.compile(r"(?:市|自治州|地区|盟)$")),
)


def find_places(text: str) -> list[tuple[int, int, str]]:
    """Return the places named in a text: start, end, name; short names of provinces are made full."""
    found: list[tuple[int, int, str]] = []
    floor = 0
    for match in _provinces().finditer(text):
        full = _full_names()[match[0]]
        if match[0] == full or _BOUND_AFTER_SHORT.match(text, match.end()):
            found.append((match.start(), match.end(), full))
    known = {position for start, end, _ in found for position in range(start, end)}
    for match in _SUFFIX.finditer(text):
        if match.start() in known:
            floor = match.end()
            continue
        start = _name_start(text, floor, match)
        if start is not None:
            found.append((start, match.end(), text[start : match.end()]))
            floor = match.end()
    return sorted(_longest(found))


def leading_place(text: str) -> str | None:
    """Return the place that a text begins with, the most specific where several follow each other."""
    at, place = 0, None
    for start, end, name in find_places(text):
        if start != at:
            break
        at, place = end, name
    return place


def place_level(place: str) -> str | None:
    """Return 国, 省, 市, 县 or 镇."""
    return next((level for level, shape in _LEVELS if shape.search(place)), None)


def _name_start(text: str, floor: int, match: re.Match[str]) -> int | None:
    """Return where the name before a suffix begins, or None where there is no name."""
    suffix = match[0]
    end_shape = _NO_END.get(suffix)
    if end_shape is not None and end_shape.match(text, match.end()):
        return None
    tail = _HAN_TAIL.search(text[max(floor, match.start() - 8) : match.start()])
    if tail is None:
        return None
    before = tail[0]
    refused = _NO_NAME.get(suffix)
    if refused is not None and refused.search(before) and _known_length(before, suffix) < 2:
        return None
    length = _name_length(before, suffix)
    if not length:
        return None
    # A district or a new area is believed only where a place or nothing stands before it.
    if suffix in ("区", "新区") and not _known(before[-length:] + suffix) and length < len(before):
        return None
    return match.start() - length


def _name_length(before: str, suffix: str) -> int:
    """Return how many characters before a suffix are its name; 0 for none."""
    known = _known_length(before, suffix)
    loose = ""
    for word in reversed(_words(before)):
        if len(word) == 1 and word not in _STOP and len(loose) < 3:
            loose = word + loose
            continue
        if len(word) > 1 and len(loose) <= 1 and len(word) + len(loose) <= 4 and _may_name(word):
            loose = word + loose
        break
    length = len(loose.lstrip(_NEVER_FIRST))
    return max(known, length if length >= 2 else 0)


def _known_length(before: str, suffix: str) -> int:
    """Return the length of the longest name before a suffix that the dictionary knows as a place."""
    return next((n for n in (5, 4, 3, 2, 1) if n <= len(before) and _known(before[-n:] + suffix)), 0)


@lru_cache(maxsize=50_000)
def _known(word: str) -> bool:
    """Say whether a word is a place of the dictionary."""
    import rjieba

    return len(word) >= 2 and rjieba.has_word(word) and _tag(word) == "ns" and word[:-1] not in ("上", "城")


@lru_cache(maxsize=50_000)
def _may_name(word: str) -> bool:
    return not _tag(word).startswith(_NOT_NAMING) and not set(word) & set("全我各该")


@lru_cache(maxsize=50_000)
def _tag(word: str) -> str:
    import rjieba

    tagged = cast("list[tuple[str, str]]", rjieba.tag(word))
    return tagged[0][1] if len(tagged) == 1 else "x"


@lru_cache(maxsize=50_000)
def _words(text: str) -> tuple[str, ...]:
    import rjieba

    return tuple(rjieba.cut(text, False))


@cache
def _full_names() -> dict[str, str]:
    return {name: row[0] for row in rows("provinces") for name in row}


@cache
def _provinces() -> re.Pattern[str]:
    return re.compile(alternatives(tuple(_full_names())))


def _longest(found: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Leave out a place that lies inside another one found."""
    return [one for one in found if not any(a <= one[0] and one[1] <= b and (a, b) != one[:2] for a, b, _ in found)]
