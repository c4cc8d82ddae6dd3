"""Names of provinces, cities, counties and towns, known by their shape.

In: a text. Out: the places named in it; the one it begins with; a place's level.

Example: "南屏省洛安市高速公路发展情况介绍" begins with 洛安市, which is in 南屏省; 全市, 城市 and 社区 are no places.
"""

from __future__ import annotations

import re
from functools import lru_cache

from zsaudit.language.lists import alternatives, kept, rows, words

_SUFFIX = re.compile(r"特别行政区|自治[区州县旗]|新区|[省市县区镇乡]")
_HAN_TAIL = re.compile(r"[\u4e00-\u9fff]+\Z")
# What stands before the suffix in words that name no place, by suffix.
_NO_NAME = {
    "省": re.compile(r"(?:[全本我各外该邻跨出节反国部数个进多每他强兴整行]|兄弟|两|大)$"),
    "市": re.compile(r"(?:[全本我各该此城超上都股门菜夜黑街集闹罢开入外跨进出每两个级地县省区楼]|直辖|兄弟)$"),
    "县": re.compile(r"(?:[全本我各该此外跨每两个强大名小特旗市省乡区]|普惠|海岛|贫困|试点|示范|重点|脱贫)$"),
    "区": re.compile(
        r"[全本我各该此社园景地市县城辖小库山灾片战矿港牧林校厂展特专示贫新发范验税能理聚行宅作护业游化心革功湾圩河江海流水农郊街老旧"
        r"禁盲核误白防疫边岛湿沙草房住公商集散病盟道分每个两三四五六七八九东南西北湖灌户人原保镇乡省合济都成]$"
    ),
    "镇": re.compile(r"(?:[全本我各该此城乡村小重集每个两强名冰坐古大]|中心|特色|建制|重点)$"),
    "乡": re.compile(r"(?:[全本我各该此城家老水下返回同他异故思入侨离梦每个两里带山]|民族)$"),
    "新区": re.compile(r"(?:[全本我各该此城高国级市区个]|高新)$"),
    "自治区": re.compile(r"(?:[全本我各该此]|民族)$"),
}
# What follows the suffix when the two make another word.
_NO_END = {
    "省": re.compile(r"[份略电钱时心事油力却会域际级直外内]|长(?![期效途江廊])"),
    "市": re.compile(
        r"场(?!监)|民(?![政族间营办宗革盟建进主用])|政(?![府协])|容(?!环)|[值价面占集级域直县州]|长(?![期效途江廊])"
    ),
    "县": re.compile(r"[域城级区市处通]|（处"),
    "区": re.compile(r"[域间块划位别县分]"),
    "镇": re.compile(r"[区域化压定痛静]|长(?![期效途江廊])|市(?![场民容]|政(?![府协]))"),
    "乡": re.compile(r"[村镇亲愁土贤音情风间友]|市(?![场民容]|政(?![府协]))"),
    "自治区": re.compile(r"域"),
}
# Words that the dictionary takes for places and that are none.
SHORT = 2  # characters of a name
_NO_PLACE = re.compile(
    r"[全我本各该].*|[一二三四五六七八九十两数][镇乡县市区]|上市|[大中小]城[市镇]|..+城市|.*(?:都市|地区)|都市区|无人区|湖区|中心镇|海岛县|山区县"
)
# 经商市财政局: what was done with an office, no place.
_CONSULTED = re.compile(r"(?:经|会|函|并)(?:商|会商|征求|同|询)$")
_STOP = frozenset(
    "的在对与和及向到于从由是为全我本各该此每外内以等把被将使让其这那某两三一二四五六七八九十多数有属赴至过用个据经按自并但则或又也还更已"
    "了请均共皆省市县区镇乡局厅委部院会室处站社府给同随着请关去来年月日号届次带"
)
# Characters that stand inside names but begin none.
_NEVER_FIRST = "中新里下上老之原现好"
_NAMING = ("nr", "ns", "nz", "j")
_NOT_NAMING = ("v", "d", "p", "r", "m", "c", "u", "t", "q", "f", "i", "l", "y")
LONGEST_TOWN = 4
_BEGINNING = re.compile(r"(?:^|[《\n。]|关于|关于印发《|于)\Z")
_BOUND_AFTER_SHORT = re.compile(r"$|[，。、；：！？）》”（\s]|[和与及等全的]")
_PROVINCE_BEFORE = re.compile(r"^.*?省(?=.)")
_HIGH_TECH = re.compile(r"高新技术(?:产业)?(?:开发)?区$")
_ECONOMIC = re.compile(r"经济(?:技术)?开发区$")
_LEVELS = (
    ("国", re.compile(r"(?:全国|中国|国务院|中华人民共和国)$")),
    ("省", re.compile(r"(?:省|自治区|特别行政区)$|^(?:北京|天津|上海|重庆)市$")),
    ("镇", re.compile(r"(?:镇|乡|街道|苏木)$")),
    ("市", re.compile(r"(?:市|自治州|地区|盟)$")),
    ("县", re.compile(r"(?:县|旗|区)$")),
)
# Areas that are no place everywhere (联盟, 红旗, 山区): believed only where a title or the name of a body begins.
_ZONE = (
    r"(?:(?:国家级?|省级)?(?:经济技术|高新技术产业|高新技术|经济|旅游|综合)开发|高新技术产业|高新|经开|经济|工业园|产业园|管理|示范|度假|"
    r"风景名胜|综合保税|保税|开发|新|林|矿|垦)区"
)
_BODY = r"(?=行署|行政公署|[\u4e00-\u9fff]{0,10}(?:局|委员会|管委会|工委|党委|办事处|办公室|政府|院|中心|部|厅|站|所)|(?:19|20)\d\d年|$)"
_AREA = re.compile(
    rf"(?P<name>[\u4e00-\u9fff]{{2,4}}?)(?:街道|{_ZONE}){_BODY}|(?P<far>[\u4e00-\u9fff]{{1,6}}?)(?:地区|[左右前后中]?旗|盟){_BODY}"
)
_ZONE_PART = re.compile(r"(?<=区)(?:[东南西北]区|核心区|起步区|启动区)(?=[\u4e00-\u9fff])")
_BARE_ZONE = re.compile(rf"{_ZONE}{_BODY}")
_NO_AREA = re.compile(
    r"[全本我各该每这]|关于|[省市县区州]级|国家|(?:贫困|民族|边远|边疆|偏远|农村|城市|山|西部|东部|中部|北部|南部|沿海|沿边|周边|部分|有关|相关|发达|试点|"
    r"重点|示范|城市|自由贸易|城镇|老)$|[红国党军校团队升锦彩帅举联同结加民]$|自治$"
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
    return _area(text, at, place) or place


def _area(text: str, at: int, place: str | None) -> str | None:
    """Return the area that a text begins with, or names right behind a place: 玉泉高新区, 白音盟, 白水市高新区."""
    if place and (zone := _BARE_ZONE.match(text, at)):
        return place + zone[0] + _part_of_zone(text, zone.end())
    match = _AREA.match(text, at)
    if match is None or _NO_AREA.search(match["name"] or match["far"]):
        return None
    return match[0] + _part_of_zone(text, match.end())


def _part_of_zone(text: str, at: int) -> str:
    """Return the part of a zone told right behind its name: 滨泽经济开发区东区."""
    part = _ZONE_PART.match(text, at)
    return part[0] if part else ""


def within_province(place: str) -> str:
    """Return a place without the province that it is told with: 南屏省洛安市 is 洛安市."""
    return _PROVINCE_BEFORE.sub("", place)


@lru_cache(maxsize=10_000)
def plain_zone(place: str) -> str:
    """Return a place with its zone by its short name: 玉泉高新技术产业开发区 is 玉泉高新区."""
    return _ECONOMIC.sub("经开区", _HIGH_TECH.sub("高新区", place))


def place_level(place: str) -> str | None:
    """Return 国, 省, 市, 县 or 镇."""
    return next((level for level, shape in _LEVELS if shape.search(place)), None)


def _name_start(text: str, floor: int, match: re.Match[str]) -> int | None:
    """Return where the name before a suffix begins, or None where there is no name."""
    suffix = match[0]
    if suffix.startswith("自治") and (start := _autonomous_start(text, floor, match.start())) is not None:
        return start
    end_shape = _NO_END.get(suffix)
    if end_shape is not None and end_shape.match(text, match.end()):
        return None
    tail = _HAN_TAIL.search(text[max(floor, match.start() - 8) : match.start()])
    if tail is None:
        return None
    before = tail[0]
    if _CONSULTED.search(before):
        return None
    if (
        suffix == "市"
        and text.startswith("场", match.end())
        and before[-1] in "州县区旗盟"
        and not _known(before[-2:] + suffix)
    ):
        return None  # 临夏州市场监督管理局
    known = _known_length(before, suffix, text[match.end() : match.end() + 2])
    refused = _NO_NAME.get(suffix)
    behind_a_city = suffix == "区" and len(before) == SHORT and floor == match.start() - SHORT > 0
    if known != 2 and refused is not None and refused.search(before) and not behind_a_city:
        return None  # 灵渠市灌江区, but not 江区
    length = max(known, _unknown_length(before, text[max(0, match.start() - 14) : match.start()], known))
    if length < match.start() - floor <= LONGEST_TOWN and floor == 0 and _names_its_seat(text, match):
        return floor
    if not length:
        return None
    start = match.start() - length
    if known or suffix not in ("省", "区", "新区"):
        return start
    # Such a name that no dictionary knows is believed only at a beginning, or behind another place.
    begins = start == floor or _BEGINNING.search(text[max(0, start - 6) : start]) is not None
    return start if begins or (suffix != "省" and length == len(before)) else None


def _names_its_seat(text: str, suffix: re.Match[str]) -> bool:
    """Say whether a line begins with the name of a town's government: 石门坎乡人民政府."""
    seat = text.startswith("人民政府", suffix.end())
    return seat and suffix[0] in ("镇", "乡", "县") and not set(text[: suffix.start()]) & _STOP


def _autonomous_start(text: str, floor: int, end: int) -> int | None:
    """Return where the name before 自治州 begins: what stands before the names of its nationalities."""
    tail = _HAN_TAIL.search(text[max(floor, end - 14) : end])
    people = _nationalities().search(tail[0]) if tail else None
    if tail is None or people is None:
        return None
    name = ""
    for word in reversed(_words(tail[0][: people.start()])):
        if word in _STOP or (len(word) > 1 and _tag(word).startswith(("v", "p", "d"))):
            break
        name = word + name
    return end - len(tail[0]) + people.start() - len(name) if 1 <= len(name) <= 5 else None


def _known_length(before: str, suffix: str, after: str) -> int:
    """Return the length of the longest name before a suffix that the dictionary knows as a place."""
    for length in (5, 4, 3, 2, 1):
        if length <= len(before) and _known(before[-length:] + suffix):
            return length if _at_word_start(before, length, suffix + after) else 0
    return 0


def _at_word_start(before: str, length: int, rest: str) -> bool:
    at = 0
    for word in _words(before + rest):
        if at >= len(before) - length:
            return at == len(before) - length
        at += len(word)
    return False


def _unknown_length(before: str, so_far: str, known: int) -> int:
    """Return the length of a name that the dictionary does not know: single characters, or a word used as a name."""
    loose = ""
    for word in reversed(_words(before)):
        if len(word) == 1 and word not in _STOP and len(loose) < 3:
            loose = word + loose
            continue
        if len(word) > 1 and len(loose) + len(word) <= 4 and not (loose and known) and len(loose) <= 1:
            begins = _BEGINNING.search(so_far[: len(so_far) - len(loose) - len(word)]) is not None
            if _may_name(word, begins):
                loose = word + loose
        break
    length = len(loose.lstrip(_NEVER_FIRST))
    return length if length >= 2 else 0


@lru_cache(maxsize=50_000)
def _known(word: str) -> bool:
    """Say whether a word is a place of the dictionary."""
    import rjieba

    return len(word) >= 2 and rjieba.has_word(word) and _tag(word) == "ns" and not _NO_PLACE.fullmatch(word)


@lru_cache(maxsize=50_000)
def _may_name(word: str, begins: bool) -> bool:
    """A word of another kind (丰乐, 鹿鸣) names a place only at the beginning of a title or line."""
    tag = _tag(word)
    if set(word) & set("全我各该"):
        return False
    return not tag.startswith(_NOT_NAMING) if begins else tag.startswith(_NAMING)


@lru_cache(maxsize=50_000)
def _tag(word: str) -> str:
    import rjieba

    tagged = rjieba.tag(word)
    return tagged[0][1] if len(tagged) == 1 else "x"


@lru_cache(maxsize=50_000)
def _words(text: str) -> tuple[str, ...]:
    import rjieba

    return tuple(rjieba.cut(text, False))


@kept
def _full_names() -> dict[str, str]:
    return {name: row[0] for row in rows("provinces") for name in row}


@kept
def _nationalities() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{alternatives(words('nationalities'))})族?)+\Z")


@kept
def _provinces() -> re.Pattern[str]:
    return re.compile(alternatives(tuple(_full_names())))


def _longest(found: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Leave out a place that lies inside another one found."""
    return [one for one in found if not any(a <= one[0] and one[1] <= b and (a, b) != one[:2] for a, b, _ in found)]
