"""How the periods of two claims stand to each other.

In: two claims. Out: `When`: same, earlier, later, or apart (stretches that cannot be compared).

Example: 截至2020年底 and 2020年末 are the same; 上半年 and 全年 are apart; 2020年底 is before 2022年8月.
"""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

from zsaudit.claims.claim import Claim, Grain, Period, Status
from zsaudit.graph.occasions import one_occasion
from zsaudit.language.numerals import significant
from zsaudit.language.period import Role

_STOCK = re.compile(
    r"率|占比|比重|余额|保有量|存量|存栏|总数|达标|覆盖|拥有|现有|共有|里程|人口|在校|装机|容量|库容|床位|总量|在册|编制"
)
_WHOLE_PLACE = re.compile(r"全[省市县区州]|我[省市县区]|累计|达到$|达$|增至|增加到")
_EVENT_UNITS = frozenset({"起", "件", "次", "场", "批", "例", "宗", "笔", "单", "份", "趟", "期"})
# What a stretch of years has come to (五年来，总里程达8667公里) is the state at its end; what was done in it is a sum.
_COMES_TO = re.compile(r"(?:达|突破|增至|[增提升扩降减压]\w{0,3}[到至]|稳定在|保持|拥有|共有|超过?|近)")
_STANDS = re.compile(r"里程|余额|保有量|存量|装机|库容|常住人口|户籍人口|总量$|总数$|数量$|用户$|用户数$|在校生")
_KEEPS = re.compile(r"(?:保持|稳定|维持)(?:在)?$")
_DONE_IN_IT = re.compile(
    r"累计|年均|新增|新建|新改建|完成|发放|投入|争取|引进|培训|改造|实施|安排|兑现|减免|办理|转移|拨付|开工|签约|举办|建成|"
    r"合计|总计|共计|共|净|消减|推广|招收|吸纳|开展|化解|查处|帮助"
)
_STATIC = re.compile(
    r"(?<![增成延])长(?= |$)|占地|用地面积|全长|总长|规划|首期|主跨|设计|建筑面积|总投资|线路长度|工期|坐落|核定|核准|批准|批复|库容|总规模|建设规模|"
    r"正文|全书|布展|展陈|展厅面积|陈列面积"
)


_GRANTED = re.compile(r"的批复(?=$|\s)")  # what a paper grants is as it was granted
_OF_MANY = re.compile(
    r"\d[余多]?[个项家座处][^，。；、\d]{0,8}[，、]?(?:计划|协议|概算)?总投资[额]?(?:为|达到?|约|超过?)?$"
)
AN_AGE = 3000  # days
A_YEAR, NEAR = 366, 6
A_MONTH, SOME_DAYS = 31, 7
EXACT = 3  # digits
LEAP_DAYS = 3


_IN_ALL = ("累计", "历年", "以来")
_LED_BY_ALL = re.compile(r"(?:历年|累计)[，,][^，。；\d]*(?:\d{4}年[^，。；\d]*)?$|累计向?[\d.]+[^，。；]*$")


_SINCE_THEN = re.compile(r"(?:届[^，。；]{2,8}|成立|启动|开展|实施|运行)以来[，,]")  # 十三届县委以来，…共巡察党组织86个
_START = r"(?:启动|开展|实施|起步|成立|运行|开通|设立|建立|创建|投用|[设建]站|[建开]馆|开园|开办|开业|创办|组建|挂牌|首[发开航])"
_STARTED = re.compile(rf"自?\d{{4}}年(?:\d{{1,2}}月)?[^，。；]{{0,6}}{_START}")
_SINCE_THE_START = re.compile(rf"(?:^|[，。；])(?:自|从)?[^，。；\d]{{0,8}}{_START}[^，。；\d]{{0,6}}(?:以来|起)")


# 自2016年7月起，低保标准为480元: what is laid down holds from that day until it is changed.
_IN_FORCE = re.compile(
    r"标准(?:由[^，。]{0,8})?(?:[已再]?(?:调整|提高|上调|确定|核定|下调|降低|增加|提升|统一)?[为到至]?)每?"
)


class When(StrEnum):
    """The standing of one period to another."""

    SAME = "same"
    EARLIER = "earlier"
    LATER = "later"
    APART = "apart"


def is_static(claim: Claim) -> bool:
    """Say whether a claim tells what does not change with the day (占地128亩, 全长23.6公里)."""
    if claim.kind != "total" or _WHOLE_PLACE.search(claim.context) or _OF_MANY.search(claim.words_before):
        return False
    return _STATIC.search(claim.context) is not None or _GRANTED.search(claim.heading) is not None


def compare_periods(left: Claim, right: Claim) -> When:
    """Return how the period of the left claim stands to that of the right one."""
    a, b = standing(left), standing(right)
    if _one_count_retold(left, right) or one_occasion(left, right):
        return When.SAME
    if a is None or b is None:
        return When.SAME if a is b and left.document_date == right.document_date else When.APART
    when = _compare(left, right, a, b)
    if when is When.SAME and (a is not left.as_of or b is not right.as_of):
        return When.SAME if left.interval.overlaps(right.interval) else When.APART
    return when


def _one_count_retold(left: Claim, right: Claim) -> bool:
    """Two papers that give one exact number retell one count, where neither tells a time or the times are days apart:
    共测绘宗地46,200宗, 完成4.62万宗."""
    if any(x.kind != "total" or x.status is not Status.ACTUAL or x.as_of is None for x in (left, right)):
        return False
    if not left.interval.overlaps(right.interval) or min(significant(x.value) for x in (left, right)) < EXACT:
        return False
    a, b = left.as_of, right.as_of
    if a is None or b is None or left.path == right.path:
        return a is not None and b is not None and a.text is None and b.text is None
    untold = [x.text is None for x in (a, b)]
    stocks = not is_flow(left) and not is_flow(right)
    near = a.grain is b.grain is Grain.POINT and abs((a.end - b.end).days) <= A_MONTH
    return all(untold) or (stocks and left.size == right.size and (near or (any(untold) and _soon_after(a, b))))


def _soon_after(a: Period, b: Period) -> bool:
    """Say whether the one time that is told lies within the year before the other paper's own date."""
    told, other = (a, b) if a.text is not None else (b, a)
    return 0 <= (other.end - told.end).days <= A_YEAR


def standing(claim: Claim) -> Period | None:
    """Return the period that a claim is compared by: of what several years have come to, their end."""
    period = claim.as_of
    if period is not None and period.role is Role.SINCE and _IN_FORCE.search(claim.context):
        return Period(period.start, period.start, Grain.POINT, period.text)
    if period is None or period.grain is Grain.POINT or period.days < 400 or not _is_state(claim):
        return period
    return Period(date(period.end.year, 1, 1), period.end, Grain.POINT, period.text)


def _is_state(claim: Claim) -> bool:
    before = claim.context.partition(" ")[0]
    if claim.kind == "total" and _KEEPS.search(before):
        return True  # 月访问量稳定在2000万人次
    if claim.kind not in ("total", "rate", "share", "average", "rank") or is_flow(claim):
        return False
    if _DONE_IN_IT.search(before + claim.subject[:2]):
        return False
    stock = claim.kind == "total" and _STANDS.search(claim.subject) is not None
    return (
        stock
        or claim.kind in ("rate", "share", "rank")
        or _COMES_TO.search(before + claim.quote) is not None
        or _come_to(claim)
    )


def _come_to(claim: Claim) -> bool:
    """Say whether a figure is what another rose or fell to: 从29.6件增加到65件."""
    return _COMES_TO.search("".join(claim.words_before[-NEAR:].split()) + claim.quote) is not None


def _compare(left: Claim, right: Claim, a: Period, b: Period) -> When:
    if is_static(left) and is_static(right):
        return When.SAME
    if (a.text is None) != (b.text is None):
        return _one_untold(left, right, a, b)
    if _count_all(left, a, right) and _count_all(right, b, left):
        days = abs((a.end - b.end).days)
        told = a.grain is b.grain is Grain.POINT and days > SOME_DAYS  # 截至11月15日, 截至11月底
        return _ordered(a, b, same=False) if told or days > A_MONTH else _ended_together(a, b)
    if (a.start, a.end) == (b.start, b.end) and a.grain is b.grain:
        return When.SAME  # 这一年 of a paper on 2022
    if _nearly_the_year(a, b):
        return When.SAME if left.interval.overlaps(right.interval) else When.APART
    if a.role is Role.SINCE or b.role is Role.SINCE or a.role is Role.WINDOW or b.role is Role.WINDOW:
        return _open_stretches(a, b)
    if a.grain is Grain.POINT and b.grain is Grain.POINT:
        return _ordered(a, b, same=a.end == b.end)
    if a.grain is Grain.SPAN and b.grain is Grain.SPAN:
        return _spans(a, b)
    return _point_and_span(left, right, a, b)


def _ordered(a: Period, b: Period, *, same: bool) -> When:
    if same:
        return When.SAME
    if a.end == b.end:
        return When.APART
    return When.EARLIER if a.end < b.end else When.LATER


def _ended_together(a: Period, b: Period) -> When:
    return When.SAME if a.end == b.end else When.APART


def _spans(a: Period, b: Period) -> When:
    if (a.start, a.end) == (b.start, b.end):
        return When.SAME
    if abs(a.days - b.days) <= 3 and not (a.start <= b.end and b.start <= a.end):
        same_season = (a.start.month, a.end.month) == (b.start.month, b.end.month)
        return _ordered(a, b, same=False) if same_season or a.days > 300 else When.APART
    if a.end == b.end and Role.UNTIL in (a.role, b.role):
        return When.SAME
    return When.APART


def _nearly_the_year(a: Period, b: Period) -> bool:
    """今年以来 of a paper of December is all but the year."""
    since, year = (a, b) if a.role is Role.SINCE else (b, a)
    return (
        since.role is Role.SINCE
        and year.whole_years
        and since.start == year.start
        and (year.end - since.end).days <= A_MONTH
    )


def _count_all(claim: Claim, period: Period, other: Claim) -> bool:
    """Say whether a claim counts all there ever was: 累计 up to a day, or since a day long past, or since a start
    that the other names without its date (自启动以来)."""
    since = _an_age(period) or (
        period.role is Role.SINCE
        and (
            period.days > AN_AGE
            or _SINCE_THE_START.search(other.sentence) is not None
            or _STARTED.search(claim.sentence) is not None
        )
    )
    return is_cumulative(claim) and (period.grain is Grain.POINT or since)


def _an_age(period: Period) -> bool:
    """从1982年到2012年底，累计 counts from a start on as 自1982年以来 does."""
    return period.days > AN_AGE and (period.text or "").startswith(("从", "自"))


def _open_stretches(a: Period, b: Period) -> When:
    """A count since a start goes with another since the same start; a window only with itself."""
    if a.start == b.start and a.role is b.role:
        return _ordered(a, b, same=a.end == b.end)
    as_long = abs(a.days - b.days) <= LEAP_DAYS and not (a.start <= b.end and b.start <= a.end)
    return _ordered(a, b, same=False) if as_long and a.role is b.role is Role.WINDOW else When.APART


def _point_and_span(left: Claim, right: Claim, a: Period, b: Period) -> When:
    """The state at the end of a year and "in the year" are one time for a stock, two for a flow."""
    span_claim, span = (left, a) if a.grain is Grain.SPAN else (right, b)
    point_claim = right if a.grain is Grain.SPAN else left
    point = b if a.grain is Grain.SPAN else a
    if _one_day(point) and span.start <= point.end < span.end and _DONE_IN_IT.search(point_claim.context):
        return When.APART  # 签约38个 on the day of a fair, and what was signed in its year
    if is_flow(span_claim) or (is_cumulative(point_claim) != is_cumulative(span_claim) and not is_stock(span_claim)):
        if a.end == b.end and not is_cumulative(point_claim) and span.whole_years and not is_stock(point_claim):
            return When.SAME
        return When.APART
    return _ordered(a, b, same=a.end == b.end)


def _one_day(period: Period) -> bool:
    """Say whether a point is one day and no closing day of a count; a day's deadline (25日前) is a day here."""
    return period.start == period.end and not (period.text or "").startswith(("截", "至", "到"))


def _one_untold(left: Claim, right: Claim, a: Period, b: Period) -> When:
    """A claim without a time is of its document's date."""
    told, untold = (left, right) if a.text is not None else (right, left)
    period, other = told.as_of, untold.as_of
    if period is None or other is None:
        return When.APART
    if period.grain is Grain.SPAN and is_flow(told) and not is_stock(untold):
        return When.APART
    if period.grain is Grain.SPAN and period.start <= other.end <= period.end and not is_stock(untold):
        return When.APART  # 签约68个 in 2023, and a paper of October 2023
    if period.grain is Grain.SPAN and (
        period.days < 300 or not period.whole_years or period.start.year != period.end.year
    ):
        return When.APART
    return _ordered(a, b, same=False)


def is_cumulative(claim: Claim) -> bool:
    """Say whether a claim counts from a start on; 累计 within a year counts that year alone."""
    period = claim.as_of
    if (
        period
        and period.text
        and period.grain is Grain.SPAN
        and period.role in (Role.AT, Role.WINDOW)
        and not _an_age(period)
    ):
        return False  # 2020—2022年累计筹集 counts those years
    if _SINCE_THEN.search(claim.words_before):
        return True
    return any(word in claim.context for word in _IN_ALL) or _LED_BY_ALL.search(claim.words_before) is not None


def is_stock(claim: Claim) -> bool:
    """Say whether a claim tells a state, not what went on."""
    return claim.kind in ("rate", "share") or _STOCK.search(claim.context) is not None


def is_flow(claim: Claim) -> bool:
    """Say whether a claim tells what went on in its period."""
    if claim.kind in ("growth", "change"):
        return True
    if claim.dimension in ("turns", "event", "times"):
        return _KEEPS.search(claim.context.partition(" ")[0]) is None  # 月访问量稳定在2000万人次 is a level
    if claim.unit in _EVENT_UNITS and not is_stock(claim):
        return True
    return any(mark.startswith("new:") for mark in claim.scope)
