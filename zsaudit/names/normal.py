"""A name made comparable: its place, years, edition and draft mark taken off, its punctuation dropped.

In: the text of a name. Out: `PlainName`, and whether two of them may be one thing.

Example: "中山市新一代信息技术产业发展行动计划 (2018-2022年)" has the core "新一代信息技术产业发展行动计划",
the place "中山市" and the years "2018-2022".
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from zsaudit.language.places import find_places, place_level

_BLANK = re.compile(r"\s+")
_NOT_WORD = re.compile(r"[^\w]|_")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_DRAFT = re.compile(r"送审稿|征求意见稿|公开征求意见稿|审议稿|讨论稿|草案|初稿|修改稿|报批稿|代拟稿")
_EDITION = re.compile(r"试行|暂行|修订版|修订稿|(?:\d{4}年?)?修订本?|修正案?|\d{4}年?版|第[一二三四五六七八九十\d]+版")
_YEARS = re.compile(r"((?:19|20)\d{2})年?(?:度)?(?:[-—–~～至到]+((?:19|20)\d{2}))?(?:年度|年)?")
_WRAPPED = re.compile(
    r"^.*关于(?:印发|下发|发布|公布|颁布|转发)[〈《<](.+)[〉》>](?:等[^的]*)?的(?:通知|通告|公告|决定|函)$"
)
_OWN = re.compile(
    r"(?:全|我|本)(?:省|市|县|区|州|镇)|(?:省|市(?!场|政|民)|县(?!城|域)|区(?!域)|州)(?=[\u4e00-\u9fff]{2,}(?:局|厅|委|委员会|办公室|中心|医院|学校|中学|小学|大学|政府|馆|所|院|站|园|队|会|校|社|台|团|庭)$)"
)
_HIGH_TECH_ZONE = re.compile(r"(?:国家级?|省级)?高新技术(?:产业)?(?:开发)?区$")
_ZONE, SHORTEST_STEM = re.compile(r"(?:开发|高新|经开|保税|管理|产业|工业园|产业园|新)区$"), 2
_ECONOMIC_ZONE = re.compile(r"(?:国家级?|省级)?经济(?:技术)?开发区$")


@dataclass(frozen=True, slots=True)
class PlainName:
    """A name in its parts; a part that is not told is empty."""

    place: str
    core: str
    years: str
    edition: str
    draft: str


@lru_cache(maxsize=65536)
def plain_name(text: str) -> PlainName:
    """Return a name in its parts."""
    folded = _BLANK.sub("", unicodedata.normalize("NFKC", text))
    wrapped = _WRAPPED.search(folded)
    folded = wrapped[1] if wrapped else folded
    edition, draft = "", ""
    for inner in _BRACKETS.findall(folded):
        edition = edition or ("".join(_EDITION.findall(inner)))
        draft = draft or ("".join(_DRAFT.findall(inner)))
    folded = _BRACKETS.sub(lambda m: "" if _EDITION.search(m[1]) or _DRAFT.search(m[1]) else m[1], folded)
    years = "/".join("-".join(x for x in m.groups() if x) for m in _YEARS.finditer(folded))
    folded = _NOT_WORD.sub("", _YEARS.sub("", folded)).casefold()
    place, core = split_place(folded)
    return PlainName(place, core, years, edition, draft)


def split_place(text: str) -> tuple[str, str]:
    """Return the place a name begins with (or empty), and the rest. 市 before a body's name is no place of its own."""
    end = 0
    for start, stop, name in find_places(text):
        if start != end or not name.startswith(text[start : stop - 1]) or len(text) - stop < 2:
            break
        end = stop
    own = _OWN.match(text) if end == 0 else None
    if own and len(text) - own.end() >= 2:
        return "", text[own.end() :]
    return text[:end], text[end:]


def places_agree(left: str | None, right: str | None) -> bool:
    """Say whether two places may be one or one in the other: only two places of one level are surely apart."""
    if not left or not right:
        return True
    left, right = _short_zone(left), _short_zone(right)
    if left == right:
        return True
    if left.endswith(right) or right.endswith(left):
        return True
    for zone, home in ((left, right), (right, left)):
        if _ZONE.search(zone) and len(home) > SHORTEST_STEM and zone.startswith(home[:-1]):
            return True  # 祁门川经济开发区 in 祁门川县
    return place_level(left) != place_level(right)


def _short_zone(place: str) -> str:
    """Return a place with the name of its zone made short: 玉泉高新技术产业开发区 is 玉泉高新区."""
    return _ECONOMIC_ZONE.sub("经开区", _HIGH_TECH_ZONE.sub("高新区", place))


def may_be_one(left: PlainName, right: PlainName) -> bool:
    """Say whether two names stand for one thing as far as their own words tell."""
    if left.core != right.core or left.edition != right.edition:
        return False
    return places_agree(left.place, right.place) and (left.years == right.years or not (left.years and right.years))
