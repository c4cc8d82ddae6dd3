"""What forbids that two claims are figures of one thing, whatever their words.

In: two claims. Out: a reason of the closed list, or None.

Example: 市级38所 and 省级11所 of one kind of school are "other-scope"; 新增320辆 and 保有量1480辆 are
"flow-versus-stock".
"""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from zsaudit.claims.claim import Claim, Status
from zsaudit.claims.owners import bare, civil
from zsaudit.graph.occasions import alike_events, event_names
from zsaudit.graph.profile import Profile, grams
from zsaudit.graph.when import is_cumulative, is_stock, words_before
from zsaudit.language.numerals import significant
from zsaudit.language.period import Grain
from zsaudit.language.places import plain_zone
from zsaudit.language.words import Token, scope_marks, strict_categories, tokens
from zsaudit.names.alike import contrasting, like_sign

_SELF = re.compile(r"本行|本院|本校|本公司|本企业|本馆|本所|本集团|本园|我行|我院|我校|我公司|公司全年")
_ADDS = re.compile(
    r"改建|扩建|建成|建设|创建|更新|打造|培育|引进|引育|培训|举办|开展|招聘|招收|招录|发放|实施|投放|开工|接待|入库|登记|净|改造|增设|开行|开通|"
    r"选派|完成"
)
_TOTALS = re.compile(r"累计|总数|(?:达到|达|增至|增加到|增长到|升至)$")
_NOT_MODIFIERS = frozenset({"v", "uj", "ul", "ns", "nr", "p", "m", "d", "c", "r", "zg"})
_OF_A_PLACE = re.compile(r"全[省市县区州旗盟]|我[省市县区州旗盟]")
_IDLE = re.compile(
    r"^[省市县区州](?=[图博档文美科体群])|建议|记录|登记在册|在册|实有|现有|地方|金融机构|依法|城市|建成区|国家|现代|新型|实际|各类|全部|整体|优质|总|平均"
)
_LATER_PHASE = re.compile(r"[二三四五六]期|第[二三四五六七八九十]+[批期]")
_SORTING = re.compile(r"[\u4e00-\u9fff]{2}[性类型式](?!质)")  # 普惠性, 经营类: a verb made into a sort
_LEVELS_MEASURED = frozenset({"temperature", "concentration", "concentration-water", "decibel"})
_MEASURES = "量额率值"
_QUOTED = re.compile('[“"]([^“”"]{2,16})[”"]')
_NOT = re.compile(r"非([\u4e00-\u9fff]{2})")
ALMOST_ONE_NAME = 84
_COUNTING = frozenset({"count", "bare"})
DISTINCT = 4
_SORT = re.compile(r"[\u4e00-\u9fff]{1,4}[型类性式][\u4e00-\u9fff]{0,2}")
_BODY_BEFORE = re.compile(
    r"(?:公司|集团|供销社|[^合]作社|管理局|管理中心|供电局|总队|支队|^[省市县区州旗][\u4e00-\u9fff]{1,8}(?:局|办|委|社|中心))$"
)
_GIVEN = re.compile(r"发放|投放|放款|累放|办理|新增|贷出")
_PAID_OUT = re.compile(r"发放|拨付|下拨|支付|兑付|兑现|投入|下达|使用|花费|支出|开支")
_CAPACITY = re.compile(r"能力|规模")
_BUILT = re.compile(r"建成|完成|完工|投用|建设|改造")
_IN_ALL = re.compile(r"累计|总数|总量|共|现有|拥有|达到?$|增至|增加到")
_GAUGED = frozenset({"length", "temperature", "concentration", "concentration-water", "flow", "speed", "decibel"})
_GAUGED_THING = re.compile(r"雨|水位|洪峰|流量|气温|温度|浓度|风速|噪声|蒸发")
_GAUGE = re.compile(r"([\u4e00-\u9fff]{2})(?:监测|水文|气象|雨量|观测)?站(?!点|位|台|区)")
_SURVEY = re.compile(
    r"按?(?:照)?(第[一二三四五六七八九十]次)[\u4e00-\u9fff]{0,10}(?:调查|普查|清查)(?:新?分类|口径|标准|数据|成果|结果|方法)"
)
_ALL_BODIES = re.compile(
    r"(?:全[国省市县区州旗]|我[省市县区州旗])[\u4e00-\u9fff]{0,4}(?:两级|三级|各级|系统|各)?(法院|检察院|医院|学校|海关|大学|银行)"
)
_TITLED = re.compile(r"(?:企业|冠军|工厂|基地|园区?|实验室|集群|平台|车间|产品|示范[区县市村镇]?)$")
# The base of a growth over several years: 比“十五”末, 较2015年末, 是五年前的.
_FAR_BASE = re.compile(
    r"[比较](?:[“\"]?[一二三四五六七八九十]{1,2}五[”\"]?(?:期?末|时期)|[\d一二三四五六七八九十]+年前|((?:19|20)\d\d)年)"
)
FAR = 24
_JOINED = "及"  # what 、, 和 and 与 are in plain words
_SHARE_OF = re.compile(r"占|比重|比例")
SHARED_WORD = 2
LONGEST_MEMBER = 4
_ZONE = re.compile(
    r"(?:核心|保育|缓冲|实验|恢复重建|修复|启动|先导|起步|拓展|合理利用)区(?=面积|规划|占地|用地|总面积|$)"
)
_TOWN = re.compile(r"中心城区|主城区|市区|城区|县城")
_TOWNISH = re.compile(r"城区|市区|县城|城市|城镇")
_ALL_SORTS = re.compile(r"^(?:各级|各式|所有|全部)")  # 各类 and 各种 are no part of a plain subject
WATER = frozenset({"volume", "mass", "volume/日", "mass/日", "volume-per-day", "volume/天", "mass/天"})
_PEOPLE = frozenset({"people", "bare"})


def gate(left: Claim, right: Claim, a: Profile, b: Profile) -> str | None:
    """Return the reason that forbids a join, or None where none does."""
    return (
        _unit(left, right)
        or _place(left, right)
        or _level(left, right)
        or _status(left, right)
        or _side_by_side(left, right, a, b)
        or _issuer(left, right)
        or _owner(left, right)
        or _kind(left, right)
        or _ordinals(left, right, a, b)
        or _cumulative(left, right)
        or _balance(left, right)
        or _stations(left, right)
        or _surveys(left, right)
        or _marks(left, right)
        or _bases(left, right)
        or _zones(left, right)
        or _negated(left, right)
        or _town_and_whole(left, right)
        or _events(left, right)
        or _quoted(left, right)
        or ("other-scope" if contrasting(a.subject, b.subject) else None)
        or _shares(left, right)
        or _members(a, b)
        or _measures(a, b)
        or (None if _same_number(left, right) else _narrower(a, b))
    )


def same_dimension(left: Claim, right: Claim) -> bool:
    """Say whether two units convert, or count alike."""
    if left.dimension == right.dimension:
        return left.dimension != "count" or _counts_alike(left.unit, right.unit)
    pair = {left.dimension, right.dimension}
    if pair <= WATER:
        return "水" in left.context + left.subject and "水" in right.context + right.subject
    if pair <= _COUNTING or pair <= _PEOPLE:
        return left.head == right.head
    return pair == {"count", "people"} and "个" in (left.unit, right.unit)


def _counts_alike(a: str, b: str) -> bool:
    """户 counts households and never what 家 or 套 counts, save firms; 类 counts sorts."""
    if a == b:
        return True
    if (a == "户") != (b == "户"):
        return "家" in (a, b)
    lone = {"类", "种", "期", "批", "届", "批次"}
    return (a in lone) == (b in lone) or "个" in (a, b)


def _unit(left: Claim, right: Claim) -> str | None:
    return None if same_dimension(left, right) else "other-unit"


def _place(left: Claim, right: Claim) -> str | None:
    if "?" in (left.place, right.place):
        return "other-scope"
    if (left.place is None) != (right.place is None) and _OF_A_PLACE.search(left.context + right.context):
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
    return a.endswith(b) or b.endswith(a)


def _names_zone(left: Claim, right: Claim) -> bool:
    """Say whether a paper of the city speaks of the zone whose own paper the other is: 北山综合保税区, 北山市综合保税区."""
    zone, city = sorted((left, right), key=lambda claim: -len(claim.place or ""))
    if not zone.place or not city.place or not zone.place.startswith(city.place):
        return False
    return zone.place[len(city.place) :] in city.sentence


def _wide_area(left: Claim, right: Claim) -> str | None:
    """全省 in a province's own report is the province."""
    for claim in (left, right):
        if claim.area == "全省" and claim.place and not claim.place.endswith(("省", "自治区")):
            return "other-scope"
        if claim.area in ("全国", "全球", "世界") and claim.place != "全国":
            return "other-scope"
    return None


def _level(left: Claim, right: Claim) -> str | None:
    if left.level == right.level:
        return None
    if left.level and right.level:
        return "other-scope"
    told, untold = (left, right) if left.level else (right, left)
    if told.level == "镇级":
        return None  # 村级文化服务中心 is what 村文化服务中心 is: where it stands, no grade
    before = words_before(untold)
    title = told.subject == "国家" + untold.subject and _TITLED.search(told.subject)
    if told.level == "国家级" and "国家级" not in told.context and title:
        return None  # 国家专精特新“小巨人”企业: what only the state names
    return None if told.level and told.level in before and told.level in told.sentence else "part-of-whole"


def _status(left: Claim, right: Claim) -> str | None:
    statuses = {left.status, right.status}
    return "limit-versus-actual" if Status.LIMIT in statuses and len(statuses) > 1 else None


def _side_by_side(left: Claim, right: Claim, a: Profile, b: Profile) -> str | None:
    """Figures of one sentence stand beside each other because they differ, save a task and its result;
    those of one document are one thing only where they are told in the same words."""
    if left.path != right.path or left.status is not right.status:
        return None
    if left.sentence_span == right.sentence_span:
        return "list-valued"
    one_head = left.head == right.head or "" in (left.head, right.head)  # a cell of a table has no words behind it
    return None if one_head and a.own == b.own else "list-valued"


def _issuer(left: Claim, right: Claim) -> str | None:
    """本行, 本院, 我校: the body that speaks, which is another in another body's paper."""
    if (_SELF.search(left.context) is None) == (_SELF.search(right.context) is None):
        return None
    speaks, other = (left, right) if _SELF.search(left.context) else (right, left)
    if speaks.owner and (bare(speaks.owner) in other.sentence or bare(speaks.owner) in other.heading):
        return None  # 本馆 of the 州博物馆, and what its bureau tells of the 州博物馆
    if left.owner and right.owner:
        return None  # 我院 of one court, 县法院 in another's paper: their names tell whether they are one
    return "other-scope"


def _owner(left: Claim, right: Claim) -> str | None:
    """Figures of two hospitals, or of a library and its branch, are not figures of one thing."""
    if (left.owner is None) != (right.owner is None):
        return _of_all(*((left, right) if left.owner else (right, left)))
    if left.owner is None or right.owner is None or left.owner == right.owner:
        return None
    a, b = (bare(owner.removeprefix(x.place or "")) for owner, x in ((left.owner, left), (right.owner, right)))
    if a == b:
        one, two = civil(left.owner), civil(right.owner)
        return None if one.endswith(two) or two.endswith(one) else "other-scope"
    if fuzz.ratio(a, b) >= ALMOST_ONE_NAME or like_sign(a, b):
        return None
    shorter, longer = sorted((a, b), key=len)
    if not longer.startswith(shorter):
        return "other-scope"
    plainly = right if longer == a else left
    return None if longer[len(shorter) :] in plainly.context else "part-of-whole"  # 图书馆新馆; 图书馆 … 新馆建筑面积


def _of_all(owned: Claim, other: Claim) -> str | None:
    """What one court closed is a part of what 全市两级法院 did."""
    of_all = {body for claim in (other, owned) for body in _ALL_BODIES.findall(claim.sentence)}
    told = [body for body in of_all if body in (owned.owner or "")]
    return "part-of-whole" if told and not _ALL_BODIES.search(owned.sentence) else None


def _kind(left: Claim, right: Claim) -> str | None:
    loose = {"share", "rate"}
    if left.kind == right.kind == "points" and (
        "全国" in left.context + right.context or "于" in left.context + right.context
    ):
        return None if left.subject == right.subject else "other-subject"
    if left.kind == right.kind or {left.kind, right.kind} <= loose:
        return None
    if "base" in (left.kind, right.kind):
        return "other-period"
    if _measured_level(left, right):
        return None
    if {left.kind, right.kind} <= {"total", "change"}:
        return "flow-versus-stock"
    return "other-subject"


def _measured_level(left: Claim, right: Claim) -> bool:
    """平均气温 is 气温, and 平均年降水量 is 年降水量: what is measured at places is always a mean."""
    if {left.kind, right.kind} - {"total", "average"}:
        return False
    return left.dimension in _LEVELS_MEASURED or ("降水" in left.context and "降水" in right.context)


def _ordinals(left: Claim, right: Claim, a: Profile, b: Profile) -> str | None:
    """第一批 is not 第二批; and 二期 is a part of what another paper tells without any."""
    if a.ordinals == b.ordinals:
        return None
    if a.ordinals and b.ordinals:
        return "other-scope"
    one, other = (left, right) if a.ordinals else (right, left)
    later = [x for x in a.ordinals | b.ordinals if _LATER_PHASE.fullmatch(x) and x in one.context]
    return "part-of-whole" if later and not any(x in other.sentence + other.heading for x in later) else None


def _narrower(a: Profile, b: Profile) -> str | None:
    """过夜游客 is a part of 游客: one subject is the other with a word before it that the other nowhere has."""
    one, two = _ALL_SORTS.sub("", a.subject), _ALL_SORTS.sub("", b.subject)
    longer, shorter, other = (one, two, b) if len(one) > len(two) else (two, one, a)
    if _sorted_out(longer, shorter):
        return "part-of-whole"
    if len(shorter) < 2 or not longer.endswith(shorter) or len(longer) - len(shorter) < 2:
        return None
    before = _IDLE.sub("", longer[: -len(shorter)])
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


def _same_number(left: Claim, right: Claim) -> bool:
    """Say whether two figures are one number of four digits or more that is not round: a part is not its whole then."""
    return left.value == right.value and left.unit == right.unit and significant(left.value) >= DISTINCT


def _measures(a: Profile, b: Profile) -> str | None:
    """吞吐量 and 联运量, 入学率 and 升学率: measures of one sort by quite other words."""
    x, y = a.head, b.head
    told = len(x) > 1 < len(y) and x[-1] == y[-1] and x[-1] in _MEASURES
    return "other-subject" if told and not set(x[:-1]) & set(y[:-1]) and x not in b.line and y not in a.line else None


def _shares(left: Claim, right: Claim) -> str | None:
    """民间投资占比 and 工业投资占固定资产投资比重 are shares of two things."""
    if left.dimension != "share" or right.dimension != "share" or not ("占" in left.subject and "占" in right.subject):
        return None
    one, two = (_SHARE_OF.split(claim.subject, maxsplit=1)[0] for claim in (left, right))
    apart = len(one) == len(two) == SHARED_WORD + 2 and one[-SHARED_WORD:] == two[-SHARED_WORD:]
    return "other-subject" if apart and not set(one[:-SHARED_WORD]) & set(two[:-SHARED_WORD]) else None


def _members(a: Profile, b: Profile) -> str | None:
    """交通完成投资 is a part of what 交通、能源、水利完成投资."""
    for whole, part in ((a.subject, b.subject), (b.subject, a.subject)):
        members = whole.split(_JOINED)
        listed = len(members) > 1 and all(len(x) <= LONGEST_MEMBER for x in members[:-1])
        alone = [
            x
            for x in members[:-1]
            if x and part.startswith(x) and len(part) > len(x) and whole.endswith(part[len(x) :])
        ]
        if listed and alone and members[-1][:2] not in part:
            return "part-of-whole"
    return None


def _is_no_modifier(token: Token) -> bool:
    """城区 is a place to the dictionary, and sorts what stands behind it all the same."""
    return token.pos in _NOT_MODIFIERS and not (token.pos == "ns" and scope_marks(token.text))


def _cumulative(left: Claim, right: Claim) -> str | None:
    """A count since some start is not the count of one stretch of time."""
    if is_cumulative(left) == is_cumulative(right) or Status.TARGET in (left.status, right.status):
        return None
    if (
        left.as_of
        and right.as_of
        and left.as_of.grain is right.as_of.grain
        and (left.as_of.start, left.as_of.end) == (right.as_of.start, right.as_of.end)
    ):
        return None  # 自2009年至2016年末, 2009年至2016年底
    other = right if is_cumulative(left) else left
    span = other.as_of is not None and other.as_of.text is not None and other.as_of.grain is Grain.SPAN
    return "flow-versus-stock" if span and not is_stock(other) else None


def _balance(left: Claim, right: Claim) -> str | None:
    """贷款余额 is what stands, 发放贷款 what was given out."""
    for one, other in ((left, right), (right, left)):
        if "余额" in one.context and "余额" not in other.context and _GIVEN.search(other.context):
            return "flow-versus-stock"
    return None


def _stations(left: Claim, right: Claim) -> str | None:
    """What two gauges measured: 石门岭站 and 县城站."""
    if left.dimension not in _GAUGED or _GAUGED_THING.search(left.subject + left.context) is None:
        return None
    told = [_GAUGE.findall(words_before(x)) for x in (left, right)]
    return "other-scope" if told[0] and told[1] and told[0][-1] != told[1][-1] else None


def _surveys(left: Claim, right: Claim) -> str | None:
    """按第二次全国湿地资源调查口径 and 按第三次国土调查: what two surveys count differs by their rules."""
    told = [_SURVEY.search(x.sentence) for x in (left, right)]
    return "other-scope" if told[0] and told[1] and told[0][1] != told[1][1] else None


def _marks(left: Claim, right: Claim) -> str | None:
    """Words of scope: two values of one category, or a strict word on one side alone."""
    a, b = _by_category(left.scope), _by_category(right.scope)
    for category in a.keys() & b.keys():
        if not a[category] & b[category]:
            return "other-scope"
    # 单产平均9.8吨, 平均单产9.5吨
    both = {"mean"} if left.kind == right.kind == "average" or _measured_level(left, right) else set()
    for category in sorted((a.keys() ^ b.keys()) & strict_categories() - both):
        told, untold = (left, right) if category in a else (right, left)
        if category == "new":
            if _states_stock(untold) and not _done_of_a_task(told, untold):
                return "flow-versus-stock"
        elif not _told_by_its_words(category, told, untold):
            return "other-scope"
    return None


def _told_by_its_words(category: str, told: Claim, untold: Claim) -> bool:
    """支出低保金 is 发放低保金; a capacity is of a day whether 日 is told or not."""
    if category == "flow" and "flow:spending" in told.scope:
        return _PAID_OUT.search(untold.context) is not None
    return category == "day" and all(_CAPACITY.search(claim.context) for claim in (told, untold))


def _done_of_a_task(told: Claim, untold: Claim) -> bool:
    """新建口袋公园12个 is the task, 口袋公园建成9个 at the end of its year what was done of it."""
    if told.status is not Status.TARGET or untold.status is not Status.ACTUAL or told.as_of is None:
        return False
    same_end = untold.as_of is not None and untold.as_of.end == told.as_of.end and told.as_of.whole_years
    return same_end and _BUILT.search(untold.context) is not None and _IN_ALL.search(untold.context) is None


def _negated(left: Claim, right: Claim) -> str | None:
    """非居民用水 is not 居民用水."""
    for one, other in ((left, right), (right, left)):
        for word in _NOT.findall(one.context):
            if re.search(rf"(?<!非){word}", other.context):
                return "other-scope"
    return None


def _bases(left: Claim, right: Claim) -> str | None:
    """比“十五”末增长74% is no growth of a year."""
    if left.kind not in ("growth", "change", "points"):
        return None
    told = [_base(x) for x in (left, right)]
    return "other-period" if told[0] != told[1] and Status.TARGET not in (left.status, right.status) else None


def _base(claim: Claim) -> str:
    """Return the base of a growth over several years, nothing where it is that of a year."""
    for words in (claim.context, words_before(claim)[-FAR:]):
        found = _FAR_BASE.search(words)
        if found is not None and not (
            found[1] and claim.as_of is not None and int(found[1]) >= claim.as_of.end.year - 1
        ):
            return found[0]
    return ""


def _zones(left: Claim, right: Claim) -> str | None:
    """保育区 is a part of its park."""
    one, other = (frozenset(_ZONE.findall(claim.context + claim.subject)) for claim in (left, right))
    return "part-of-whole" if one != other else None


def _town_and_whole(left: Claim, right: Claim) -> str | None:
    """What stands in 中心城区 is a part of what 全市 has."""
    for part, whole in ((left, right), (right, left)):
        if _TOWN.search(part.context) and _OF_A_PLACE.search(whole.sentence) and not _TOWNISH.search(whole.sentence):
            return None if _OF_A_PLACE.search(part.context) else "part-of-whole"
    return None


def _events(left: Claim, right: Claim) -> str | None:
    """The runners of a marathon are not the riders of a cycle race."""
    one, other = ([x for x in event_names(claim) if x[0]] for claim in (left, right))
    return "other-scope" if one and other and not any(alike_events(x, y) for x in one for y in other) else None


def _quoted(left: Claim, right: Claim) -> str | None:
    """示范点 of “清廉机关” are not those of “清廉企业”."""
    a, b = _QUOTED.findall(left.subject), _QUOTED.findall(right.subject)
    if not a or not b or any(fuzz.ratio(x, y) >= ALMOST_ONE_NAME or x in y or y in x for x in a for y in b):
        return None
    return "other-subject"


def _states_stock(claim: Claim) -> bool:
    """引进67个 in a year tells what was added as 新引进 does; 拥有 or a closing day tells what there is."""
    point = claim.as_of is not None and claim.as_of.text is not None and claim.as_of.grain is Grain.POINT
    return point or is_stock(claim) or _TOTALS.search(claim.context) is not None or not _ADDS.search(claim.context)


def _by_category(marks: frozenset[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for mark in marks:
        category, _, value = mark.partition(":")
        found.setdefault(category, set()).add(value)
    return found
