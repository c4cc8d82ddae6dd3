"""Whose figures two claims are: of which place, which level, which body.

In: two claims. Out: a reason of the closed list, or None.

Example: 市级38所 and 省级11所 of one kind of school are "other-scope"; what one court closed is a part of what 全市两级法院 did.
"""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from zsaudit.claims.claim import Claim
from zsaudit.claims.owners import bare, civil, is_branch
from zsaudit.language.places import plain_zone
from zsaudit.names.alike import contrasting, like_sign

_SELF = re.compile(
    r"本行|本院|本校|本公司|本企业|本馆|本所|本集团|本园|本厂|本社|本中心|我行|我院|我校|我公司|我[馆园站厂社]|我中心|我所(?![在知说见做谓有需])|公司全年"
)
OF_A_PLACE = re.compile(r"全[省市县区州旗盟]|我[省市县区州旗盟]")
_WORKS_IN_TITLE = re.compile(r"(?:关于)?(?P<name>[\u4e00-\u9fff]{2,14}?(?:工程|项目))")
_WORKS, _FIRM = re.compile(r"(?:项目|工程)$"), re.compile(r"(?:公司|集团)$")
ALMOST_ONE_NAME = 84
_OF_ITS_BOOKS = re.compile(r"资产|负债|营业收入|利润|亏损|注册资本|职工")
A_FEW_TIMES, MEANT = 5, 4
_AS_WORKS = re.compile(r"(?:建设|迁建|新建|改扩建)?(?:项目|工程)$")
_ZONE_SIGNS = len("开发区")
_NUMERALS = re.compile(r"[一二三四五六七八九十\d]+")
ONE_STORM = 10  # days
_GAUGED = frozenset({"length", "temperature", "concentration", "concentration-water", "flow", "speed", "decibel"})
_GAUGED_THING = re.compile(r"雨|水位|洪峰|流量|气温|温度|浓度|风速|噪声|蒸发")
_GAUGE = re.compile(r"([\u4e00-\u9fff]{2})(?:监测|水文|气象|雨量|观测)?站(?!点|位|台|区)")
_ALL_BODIES = re.compile(
    r"(?:全[国省市县区州旗]|我[省市县区州旗])[\u4e00-\u9fff]{0,4}(?:两级|三级|各级|系统|各)?(法院|检察院|医院|学校|海关|大学|银行)"
)
_TITLED = re.compile(r"(?:企业|冠军|工厂|基地|园区?|实验室|集群|平台|车间|产品|示范[区县市村镇]?)$")


def place(left: Claim, right: Claim) -> str | None:
    """Two places, 全省 in a paper of a city, a place beside 全市 of a paper that names none."""
    if "?" in (left.place, right.place):
        return "other-scope"
    if (left.place is None) != (right.place is None) and OF_A_PLACE.search(left.context + right.context):
        return "other-scope"  # 全省…, and a paper that names no place
    if left.place and right.place and not _one_place(left.place, right.place) and not _names_zone(left, right):
        return "other-scope"
    wide = ("全国", "全省", "全球", "世界")
    if left.kind == "rank" == right.kind:
        return "other-scope" if left.area != right.area else None
    if left.area != right.area and (left.area in wide or right.area in wide):
        return None if left.place is None or right.place is None else _wide_area(left, right)
    return None


def _one_place(left: str, right: str) -> bool:
    """Say whether two names are of one place: 南屏省洛安市 is 洛安市."""
    a, b = plain_zone(left), plain_zone(right)
    return a.endswith(b) or b.endswith(a) or f"{a}市" == b or f"{b}市" == a


def _names_zone(left: Claim, right: Claim) -> bool:
    """Say whether a paper of the city speaks of the zone whose own paper the other is: 北山综合保税区, 北山市综合保税区."""
    zone, city = sorted((left, right), key=lambda claim: -len(claim.place or ""))
    if not zone.place or not city.place or not zone.place.startswith(city.place[:-1]):
        return False
    rest = zone.place.removeprefix(city.place[:-1]).removeprefix(city.place[-1])
    short = rest[-_ZONE_SIGNS:] if rest.endswith("开发区") else rest
    return len(rest) > 1 and any(x in city.sentence for x in (rest, plain_zone(rest), short))


def _wide_area(left: Claim, right: Claim) -> str | None:
    """全省 in a province's own report is the province."""
    for claim in (left, right):
        if claim.area == "全省" and claim.place and not claim.place.endswith(("省", "自治区")):
            return "other-scope"
        if claim.area in ("全国", "全球", "世界") and claim.place != "全国":
            return "other-scope"
    return None


def level(left: Claim, right: Claim) -> str | None:
    """国家级 is not 省级, and 省级 is a part of what is told without a level."""
    if left.level == right.level:
        return None
    if left.level and right.level:
        return "other-scope"
    told, untold = (left, right) if left.level else (right, left)
    if told.level == "镇级":
        return None  # 村级文化服务中心 is what 村文化服务中心 is: where it stands, no grade
    before = untold.words_before
    title = told.subject == "国家" + untold.subject and _TITLED.search(told.subject)
    if told.level == "国家级" and "国家级" not in told.context and title:
        return None  # 国家专精特新“小巨人”企业: what only the state names
    return None if told.level and told.level in before and told.level in told.sentence else "part-of-whole"


def issuer(left: Claim, right: Claim) -> str | None:
    """本行, 本院, 我校: the body that speaks, which is another in another body's paper."""
    if (_SELF.search(left.context) is None) == (_SELF.search(right.context) is None):
        return None
    speaks, other = (left, right) if _SELF.search(left.context) else (right, left)
    names = {bare(speaks.owner), bare(speaks.owner).removeprefix(speaks.place or "")} - {""} if speaks.owner else set()
    if any(name in other.sentence or name in other.heading for name in names):
        return None  # 本馆 of the 州博物馆, and what its bureau tells of the 州博物馆
    spoken = _SELF.search(speaks.context)
    if spoken is not None and spoken[0][1:] in other.context:
        return None  # 我馆, and 市档案馆 in its bureau's paper
    if left.owner and right.owner:
        return None  # 我院 of one court, 县法院 in another's paper: their names tell whether they are one
    return "other-scope"


def owner(left: Claim, right: Claim) -> str | None:
    """Figures of two hospitals, or of a library and its branch, are not figures of one thing."""
    if (left.owner is None) != (right.owner is None):
        owned, other = (left, right) if left.owner else (right, left)
        return _of_all(owned, other) or _of_a_firm(owned, other) or _of_a_branch(owned, other)
    if left.owner is None or right.owner is None or left.owner == right.owner:
        return "other-scope" if contrasting(_works_of(left), _works_of(right)) else None
    if left.owner in right.subject or right.owner in left.subject:
        return None  # 渭阳机场 in the paper of its group, and in its own
    a, b = (bare(owner.removeprefix(x.place or "")) for owner, x in ((left.owner, left), (right.owner, right)))
    if _AS_WORKS.sub("", a) == _AS_WORKS.sub("", b) != "" and a != b:
        return None  # 新院区, and the project 新院区项目
    if a == b:
        one, two = civil(left.owner), civil(right.owner)
        return None if one.endswith(two) or two.endswith(one) else "other-scope"
    if _NUMERALS.findall(a) != _NUMERALS.findall(b):
        return "other-scope"  # 第一中学, 第十一中学
    if contrasting(a, b):
        return "other-scope"  # 城东工业集中区, 城南工业集中区
    alike = abs(len(a) - len(b)) <= 1 and fuzz.ratio(a, b) >= ALMOST_ONE_NAME and _of_one_size(left, right)
    if alike or like_sign(a, b):
        return None
    if bool(_WORKS.search(a)) != bool(_WORKS.search(b)) and (_FIRM.search(a) or _FIRM.search(b)):
        return None  # a project, and the company that builds it
    shorter, longer = sorted((a, b), key=len)
    if not longer.startswith(shorter):
        return "other-scope"
    plainly = right if longer == a else left
    return None if longer[len(shorter) :] in plainly.context else "part-of-whole"  # 图书馆新馆; 图书馆 … 新馆建筑面积


def _of_a_firm(owned: Claim, other: Claim) -> str | None:
    """What a company's own paper tells is not what a paper tells that does not speak of it."""
    name = bare(owned.owner or "")
    if not _FIRM.search(name) or name not in owned.heading or not _OF_ITS_BOOKS.search(owned.subject):
        return None
    told = other.sentence + other.heading
    return None if name[:MEANT] in told or any(sort in told for sort in ("公司", "集团")) else "other-scope"


def _of_a_branch(owned: Claim, other: Claim) -> str | None:
    """What a branch of a body did is a part of what the body tells that does not speak of the branch."""
    branch = owned.owner or ""
    own_paper = is_branch(branch) and owned.heading.startswith(branch)
    return "part-of-whole" if own_paper and branch not in other.sentence + other.heading else None


def _works_of(claim: Claim) -> str:
    """Return the works that a paper is about: 大沙河治理工程 of 大沙河治理工程完工公示."""
    works = _WORKS_IN_TITLE.match(claim.heading)
    return works["name"] if works else ""


def _of_one_size(left: Claim, right: Claim) -> bool:
    """Say whether two figures may be of one thing whose name was miswritten: 青石水库 of 286万 is not 青石岭水库 of 1.26亿."""
    small, large = sorted((abs(left.size), abs(right.size)))
    return small > 0 and large / small <= A_FEW_TIMES


def _of_all(owned: Claim, other: Claim) -> str | None:
    """What one court closed is a part of what 全市两级法院 did."""
    of_all = {body for claim in (other, owned) for body in _ALL_BODIES.findall(claim.sentence)}
    told = [body for body in of_all if body in (owned.owner or "")]
    return "part-of-whole" if told and not _ALL_BODIES.search(owned.sentence) else None


def stations(left: Claim, right: Claim) -> str | None:
    """What two gauges measured: 石门岭站 and 县城站."""
    if left.dimension not in _GAUGED or _GAUGED_THING.search(left.subject + left.context) is None:
        return None
    days = [x.as_of for x in (left, right) if x.as_of is not None and x.as_of.text and x.as_of.start == x.as_of.end]
    if len(days) == len((left, right)) and abs((days[0].end - days[1].end).days) > ONE_STORM:
        return "other-period"  # the crest of 1954 and that of 2020 are two floods, no change of one thing
    told = [_GAUGE.findall(x.words_before) for x in (left, right)]
    return "other-scope" if told[0] and told[1] and told[0][-1] != told[1][-1] else None
