"""What forbids that two claims are figures of one thing, whatever their words.

In: two claims. Out: a reason of the closed list, or None.

Example: 市级38所 and 省级11所 of one kind of school are "other-scope"; 新增320辆 and 保有量1480辆 are
"flow-versus-stock".
"""

from __future__ import annotations

import re

from zsaudit.claims.claim import Claim, Status
from zsaudit.graph.profile import Profile, grams
from zsaudit.graph.sorts import balance, bases, cumulative, kind, marks, surveys
from zsaudit.graph.unit_gate import unit
from zsaudit.graph.wholes import (
    events,
    measures,
    members,
    narrower,
    negated,
    ordinals,
    other_wholes,
    quoted,
    same_number,
    shares,
    told_twice,
    town_and_whole,
    zones,
)
from zsaudit.graph.whose import issuer, level, owner, place, stations
from zsaudit.names.alike import contrasting

_SUMMED = re.compile(r"合计|总计|共计")


def gate(left: Claim, right: Claim, a: Profile, b: Profile) -> str | None:
    """Return the reason that forbids a join, or None where none does."""
    twice = told_twice(left, right)
    return (
        unit(left, right)
        or place(left, right)
        or level(left, right)
        or _status(left, right)
        or _side_by_side(left, right, a, b)
        or issuer(left, right)
        or owner(left, right)
        or kind(left, right)
        or ordinals(left, right, a, b)
        or cumulative(left, right)
        or balance(left, right)
        or stations(left, right)
        or surveys(left, right)
        or (None if twice else marks(left, right))
        or bases(left, right)
        or zones(left, right)
        or negated(left, right)
        or town_and_whole(left, right)
        or events(left, right)
        or other_wholes(left, right)
        or _deeds_alone(left, right, a, b)
        or quoted(left, right)
        or ("other-scope" if contrasting(a.subject, b.subject) else None)
        or shares(left, right)
        or (None if twice else members(a, b) or measures(a, b))
        or (None if twice or same_number(left, right) else narrower(a, b))
    )


def _deeds_alone(left: Claim, right: Claim, a: Profile, b: Profile) -> str | None:
    """Figures told of a deed alone (放映1.09万场, 放映310场) are of what is spoken of before them."""
    if not (a.own and b.own and a.own <= a.light and b.own <= b.light and left.topic and right.topic):
        return None
    return None if grams(left.topic) & grams(right.topic) else "other-subject"


def _status(left: Claim, right: Claim) -> str | None:
    statuses = {left.status, right.status}
    return "limit-versus-actual" if Status.LIMIT in statuses and len(statuses) > 1 else None


def _of_other_topics(left: Claim, right: Claim) -> bool:
    """Say whether two numbers that cannot both hold are told of what stands before them: 办件 of a place told before it,
    入院人次 of 乡镇卫生院 and of 社区卫生服务中心."""
    a, b = left.as_of, right.as_of
    together = a is not None and b is not None and (a.start, a.end) == (b.start, b.end)
    if not together or left.interval.overlaps(right.interval):
        return False
    if left.topic != right.topic:
        return True
    one, other = grams(left.opening), grams(right.opening)
    return bool(one and other and len(one & other) * 5 < max(len(one), len(other)) * 4)


def _side_by_side(left: Claim, right: Claim, a: Profile, b: Profile) -> str | None:
    """Figures of one sentence stand beside each other because they differ, save a task and its result;
    those of one document are one thing only where they are told in the same words."""
    if left.path != right.path:
        return None
    if bool(_SUMMED.search(left.context)) != bool(_SUMMED.search(right.context)):
        return "part-of-whole"  # 资金42万元, 两项资金合计212万元
    if left.status is not right.status:
        return None
    if left.sentence_span == right.sentence_span:
        return "list-valued"
    if _of_other_topics(left, right):
        return "list-valued"
    if any("其中" in x.words_before for x in (left, right)):
        return "list-valued"  # 水果310批次 checked, and of what was found wrong 水果3批次
    one_head = left.head == right.head or "" in (left.head, right.head)  # a cell of a table has no words behind it
    return None if one_head and a.own == b.own else "list-valued"
