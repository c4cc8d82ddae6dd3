"""Whether one claim is told of a part of what the other is told of, or of another thing of its kind.

In: two claims, and what they are compared by. Out: a reason of the closed list, or None.

Example: 过夜游客 is a part of 游客, 中心城区 of 全市, and the runners of a marathon are not the riders of a cycle race.
"""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from zsaudit.claims.claim import Claim
from zsaudit.graph.occasions import alike_events, event_names
from zsaudit.graph.profile import Profile, grams
from zsaudit.graph.whose import ALMOST_ONE_NAME, OF_A_PLACE
from zsaudit.language.numerals import digits, significant
from zsaudit.language.words import Token, scope_marks, tokens

_NOT_MODIFIERS = frozenset({"v", "uj", "ul", "ns", "nr", "p", "m", "d", "c", "r", "zg"})
_IDLE = re.compile(
    r"^[省市县区州](?=[图博档文美科体群])|建议|记录|登记在册|在册|实有|现有|地方|金融机构|依法|城市|建成区|国家|现代|新型|实际|概算|估算|各类|全部|整体|优质|总|平均"
)
_LATER_PHASE = re.compile(r"[二三四五六]期|第[二三四五六七八九十]+[批期]")
_SORTING = re.compile(r"[\u4e00-\u9fff]{2}[性类型式](?!质)")  # 普惠性, 经营类: a verb made into a sort
_MEASURES = "量额率值"
_QUOTED = re.compile('[“"]([^“”"]{2,16})[”"]')
_NOT = re.compile(r"非([\u4e00-\u9fff]{2})")
DISTINCT, SLIPPED = 4, 3  # digits
_SORT = re.compile(r"[\u4e00-\u9fff]{1,4}[型类性式][\u4e00-\u9fff]{0,2}")
_BODY_BEFORE = re.compile(
    r"(?:公司|集团|供销社|[^合]作社|管理局|管理中心|供电局|总队|支队|^[省市县区州旗][\u4e00-\u9fff]{1,8}(?:局|办|委|社|中心))$"
)
_JOINED = "及"  # what 、, 和 and 与 are in plain words
_SHARE_OF = re.compile(r"占|比重|比例")
SHARED_WORD = 2
LONGEST_MEMBER, ENOUGH = 4, 2
_ZONE = re.compile(
    r"(?:核心|保育|缓冲|实验|恢复重建|修复|启动|先导|起步|拓展|合理利用)区(?=面积|规划|占地|用地|总面积|$)"
)
_MEASURED = re.compile(r"面积|金额|总额|数量|总数|人数|总量|资金|收入|支出|投资")
_TOWN = re.compile(r"中心城区|主城区|市区|城区|县城")
_TOWNISH = re.compile(r"城区|市区|县城|城市|城镇")
_ALL_SORTS = re.compile(r"^(?:各级|各式|所有|全部)")  # 各类 and 各种 are no part of a plain subject


def ordinals(left: Claim, right: Claim, a: Profile, b: Profile) -> str | None:
    """第一批 is not 第二批; and 二期 is a part of what another paper tells without any."""
    if a.ordinals == b.ordinals:
        return None
    if a.ordinals and b.ordinals:
        return "other-scope"
    one, other = (left, right) if a.ordinals else (right, left)
    if any(_STARS.fullmatch(x) for x in a.ordinals | b.ordinals) and _OF_ALL_STARS.search(other.context):
        return "part-of-whole"  # 4A级景区, A级景区
    sized = [x for x in a.ordinals | b.ordinals if _SIZED.fullmatch(x)]
    if sized and not any(x in other.sentence for x in sized):
        return "part-of-whole"  # 亿元以上项目, 项目
    later = [x for x in a.ordinals | b.ordinals if _LATER_PHASE.fullmatch(x) and x in one.context]
    return "part-of-whole" if later and not any(x in other.sentence + other.heading for x in later) else None


_SIZED = re.compile(r".*元以上")
_STARS = re.compile(r"[1-5]A")
_OF_ALL_STARS = re.compile(r"(?<![0-9A-Za-z])A级")


def narrower(a: Profile, b: Profile) -> str | None:
    """过夜游客 is a part of 游客: one subject is the other with a word before it that the other nowhere has."""
    one, two = _ALL_SORTS.sub("", a.subject), _ALL_SORTS.sub("", b.subject)
    longer, shorter, other = (one, two, b) if len(one) > len(two) else (two, one, a)
    if _sorted_out(longer, shorter):
        return "part-of-whole"
    if len(shorter) < 2 or not longer.endswith(shorter) or len(longer) - len(shorter) < 2:
        return None
    before = _IDLE.sub("", longer[: -len(shorter)]).removesuffix("中")
    if _BODY_BEFORE.search(before):
        return None  # 公交总公司在册公交车: whose they are
    if any(_is_no_modifier(token) for token in tokens(_SORTING.sub("", before))):
        return None  # 登记技术合同, 泾口港泊位: what was done, or whose they are
    return "part-of-whole" if grams(before) - other.own - other.near - other.far else None


def _sorted_out(longer: str, shorter: str) -> bool:
    """养老机构护理型床位 are some of 养老机构床位: one subject is the other with a word of sort inside."""
    first = next((i for i, (x, y) in enumerate(zip(longer, shorter, strict=False)) if x != y), len(shorter))
    last = len(shorter) - first
    if not first or not last or not longer.endswith(shorter[first:]):
        return False
    return _SORT.fullmatch(longer[first : len(longer) - last]) is not None


def same_number(left: Claim, right: Claim) -> bool:
    """Say whether two figures are one number of four digits or more that is not round, or of one time and
    written with the same digits (214所, 241所): a part is not its whole then."""
    if left.unit != right.unit:
        return False
    return _slipped(left, right) or (left.value == right.value and significant(left.value) >= DISTINCT)


def told_twice(left: Claim, right: Claim) -> bool:
    """Say whether two papers give one exact number of three digits or more for one time: 3.42亿元 is 34,200万元."""
    if left.path == right.path or left.kind != right.kind or left.status is not right.status:
        return False
    exact = left.size == right.size and left.bound == right.bound == "="
    least = DISTINCT if left.dimension == "share" else SLIPPED  # 86.2% is told of many things
    return exact and min(significant(left.value), significant(right.value)) >= least


def _slipped(left: Claim, right: Claim) -> bool:
    a, b, one, other = digits(left.value), digits(right.value), left.as_of, right.as_of
    together = one is not None and other is not None and (one.start, one.end) == (other.start, other.end)
    return together and len(a) >= SLIPPED and a != b and sorted(a) == sorted(b)


def measures(a: Profile, b: Profile) -> str | None:
    """吞吐量 and 联运量, 入学率 and 升学率: measures of one sort by quite other words."""
    x, y = a.head, b.head
    told = len(x) > 1 < len(y) and x[-1] == y[-1] and x[-1] in _MEASURES
    return "other-subject" if told and not set(x[:-1]) & set(y[:-1]) and x not in b.line and y not in a.line else None


def shares(left: Claim, right: Claim) -> str | None:
    """民间投资占比 and 工业投资占固定资产投资比重 are shares of two things."""
    if left.dimension != "share" or right.dimension != "share" or not ("占" in left.subject and "占" in right.subject):
        return None
    one, two = (_SHARE_OF.split(claim.subject, maxsplit=1)[0] for claim in (left, right))
    apart = len(one) == len(two) == SHARED_WORD + 2 and one[-SHARED_WORD:] == two[-SHARED_WORD:]
    return "other-subject" if apart and not set(one[:-SHARED_WORD]) & set(two[:-SHARED_WORD]) else None


def members(a: Profile, b: Profile) -> str | None:
    """交通完成投资 is a part of what 交通、能源、水利完成投资."""
    for whole, part in ((a.subject, b.subject), (b.subject, a.subject)):
        told = whole.split(_JOINED)
        listed = len(told) > 1 and all(len(x) <= LONGEST_MEMBER for x in told[:-1])
        alone = [
            x for x in told[:-1] if x and part.startswith(x) and len(part) > len(x) and whole.endswith(part[len(x) :])
        ]
        if listed and ((alone and told[-1][:2] not in part) or (part == told[-1] and len(told) > ENOUGH)):
            return "part-of-whole"
    return None


def other_wholes(left: Claim, right: Claim) -> str | None:
    """其中住宅 of what was sold and 其中住宅 of what was finished are parts of two wholes."""
    if left.whole is None or right.whole is None or left.whole.interval.overlaps(right.whole.interval):
        return None
    a, b = (grams(_MEASURED.sub(" ", x.whole.words)) for x in (left, right) if x.whole)
    return "other-subject" if a and b and not a & b else None


def _is_no_modifier(token: Token) -> bool:
    """城区 is a place to the dictionary, and sorts what stands behind it all the same."""
    return token.pos in _NOT_MODIFIERS and not (token.pos in ("ns", "nr") and scope_marks(token.text))


_WITH = re.compile(r"[（(](不?(?:含|包括|包含))([^（）()]{2,10})[）)]")


def negated(left: Claim, right: Claim) -> str | None:
    """非居民用水 is not 居民用水, and 票房（含服务费） not 票房（不含服务费）."""
    told, other_told = ({(what, "不" in sign) for sign, what in _WITH.findall(x.sentence)} for x in (left, right))
    if any((what, not left_out) in other_told for what, left_out in told):
        return "other-scope"
    for one, other in ((left, right), (right, left)):
        for word in _NOT.findall(one.context):
            if re.search(rf"(?<!非){word}", other.context):
                return "other-scope"
    return None


def zones(left: Claim, right: Claim) -> str | None:
    """保育区 is a part of its park."""
    one, other = (frozenset(_ZONE.findall(claim.context + claim.subject)) for claim in (left, right))
    return "part-of-whole" if one != other else None


def town_and_whole(left: Claim, right: Claim) -> str | None:
    """What stands in 中心城区 is a part of what 全市 has."""
    for part, whole in ((left, right), (right, left)):
        if _TOWN.search(part.context) and OF_A_PLACE.search(whole.sentence) and not _TOWNISH.search(whole.sentence):
            return None if OF_A_PLACE.search(part.context) else "part-of-whole"
    return None


def events(left: Claim, right: Claim) -> str | None:
    """The runners of a marathon are not the riders of a cycle race."""
    one, other = ([x for x in event_names(claim) if x[0]] for claim in (left, right))
    return "other-scope" if one and other and not any(alike_events(x, y) for x in one for y in other) else None


def quoted(left: Claim, right: Claim) -> str | None:
    """示范点 of “清廉机关” are not those of “清廉企业”."""
    a, b = _QUOTED.findall(left.subject), _QUOTED.findall(right.subject)
    if not a or not b or any(fuzz.ratio(x, y) >= ALMOST_ONE_NAME or x in y or y in x for x in a for y in b):
        return None
    return "other-subject"
