"""What sort of quantity two claims tell: growth or total, what was added or what stands, by which words of scope.

In: two claims. Out: a reason of the closed list, or None.

Example: 新增320辆 and 保有量1480辆 are "flow-versus-stock"; 比“十五”末增长74% is no growth of a year.
"""

from __future__ import annotations

import re

from zsaudit.claims.claim import Claim, Status
from zsaudit.graph.when import is_cumulative, is_stock
from zsaudit.language.period import Grain
from zsaudit.language.words import strict_categories

_ADDS = re.compile(
    r"改建|扩建|建成|建设|创建|更新|打造|培育|引进|引育|培训|举办|开展|招聘|招收|招录|发放|实施|投放|开工|接待|入库|登记|净|改造|增设|开行|开通|"
    r"选派|完成"
)
_TOTALS = re.compile(r"累计|总数|(?:达到|达|增至|增加到|增长到|升至)$")
_LEVELS_MEASURED = frozenset({"temperature", "concentration", "concentration-water", "decibel"})
_GIVEN = re.compile(r"发放|投放|放款|累放|办理|新增|贷出")
_PAID_OUT = re.compile(r"发放|拨付|下拨|支付|兑付|兑现|投入|下达|使用|花费|支出|开支")
_CEILING = re.compile(r"限额(?!以)")
_CAPACITY = re.compile(r"能力|规模")
_BUILT = re.compile(r"建成|完成|完工|投用|建设|改造")
_IN_ALL = re.compile(r"累计|总数|总量|共|现有|拥有|达到?$|增至|增加到")
_SURVEY = re.compile(
    r"按?(?:照)?(第[一二三四五六七八九十]次)[\u4e00-\u9fff]{0,10}(?:调查|普查|清查)(?:新?分类|口径|标准|数据|成果|结果|方法)"
)
# 按战时留城人口计算, 按常住人口计算
_RECKONED = re.compile(r"按(?:照)?([^，。；按]{2,12}?)(?:计算|测算|口径|统计|核算)")
# The base of a growth over several years: 比“十五”末, 较2015年末, 是五年前的.
_FAR_BASE = re.compile(
    r"[比较](?:[“\"]?[一二三四五六七八九十]{1,2}五[”\"]?(?:期?末|时期)|[\d一二三四五六七八九十]+年前|((?:19|20)\d\d)年)|[与同和]((?:19|20)\d\d)年[底末]?(?:同期)?相比"
)
FAR = 36


def kind(left: Claim, right: Claim) -> str | None:
    """Growth is no total, a rank no count; a share may be told as a rate, and a change is no stock."""
    loose = {"share", "rate"}
    if left.kind == right.kind == "points" and (
        "全国" in left.context + right.context or "于" in left.context + right.context
    ):
        return None if left.subject == right.subject else "other-subject"
    if left.kind == right.kind or {left.kind, right.kind} <= loose:
        return None
    if "base" in (left.kind, right.kind):
        dated = all(x.kind == "total" or (x.kind == "base" and x.timed) for x in (left, right))
        return None if dated else "other-period"  # 从1,306个增加到1,588个, the base of a day told before
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


def cumulative(left: Claim, right: Claim) -> str | None:
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


def balance(left: Claim, right: Claim) -> str | None:
    """贷款余额 is what stands, 发放贷款 what was given out, 债务限额 what may stand at most."""
    for one, other in ((left, right), (right, left)):
        if _CEILING.search(one.context) and not _CEILING.search(other.context + other.topic):
            return "limit-versus-actual"
        if "余额" in one.context and "余额" not in other.context and _GIVEN.search(other.context):
            return "flow-versus-stock"
    return None


def surveys(left: Claim, right: Claim) -> str | None:
    """按第二次全国湿地资源调查口径 and 按第三次国土调查: what two surveys count differs by their rules."""
    told = [_SURVEY.search(x.sentence) for x in (left, right)]
    if told[0] and told[1]:
        return "other-scope" if told[0][1] != told[1][1] else None
    bases = [_RECKONED.search(x.words_before) for x in (left, right)]
    return "other-scope" if bases[0] and bases[1] and bases[0][1] != bases[1][1] else None


def marks(left: Claim, right: Claim) -> str | None:
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


def bases(left: Claim, right: Claim) -> str | None:
    """比“十五”末增长74% is no growth of a year."""
    if left.kind not in ("growth", "change", "points"):
        return None
    told = [_base(x) for x in (left, right)]
    return "other-period" if told[0] != told[1] and Status.TARGET not in (left.status, right.status) else None


def _base(claim: Claim) -> str:
    """Return the base of a growth over several years, nothing where it is that of a year."""
    for words in (claim.context, claim.words_before[-FAR:]):
        found = _FAR_BASE.search(words)
        year = (found[1] or found[2]) if found else None
        if found is not None and not (year and claim.as_of is not None and int(year) >= claim.as_of.end.year - 1):
            return found[0]
    return ""


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
