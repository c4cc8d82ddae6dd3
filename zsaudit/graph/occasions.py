"""Whether two figures tell of one occasion, which is its own time: a fair, a holiday, a year's school leavers.

In: two claims. Out: yes or no.

Example: 第六届棠州茶业博览会…集中签约项目38个 on the day it closed and 在第六届茶博会上，集中签约项目36个 in the paper on its year
are of one time.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from zsaudit.claims.claim import Claim
from zsaudit.language.words import scope_marks

_NUMBERED = re.compile(
    r"(?:第([一二三四五六七八九十百\d]+)[届次]|((?:19|20)\d\d)年?(?!\d*月))([\u4e00-\u9fff“”（）·]{1,24}?(?:[览动谈易销介聘坛峰庙交洽贸奖赛博运][会]|[化游食乐影采收术购茶]节|大赛|锦标赛|联赛|邀请赛|公开赛|挑战赛|[车球艇舟]赛|马拉松|论坛))"
)
_CAMPAIGN = re.compile(r"[“\"]([^”\"]{3,24})[”\"](?:专项)?(?:行动|整治|活动|演练|攻坚战)")
_COHORT = re.compile(r"(20\d\d)[届级](?!别)")
_OVER_ALL = re.compile(r"累计|历届|历年|以来")
_TRAFFIC = re.compile(r"[春暑]运")
# 第九届昌宁市运动会 and 第九届昌宁市残疾人运动会 are two.
_FOR_WHOM = re.compile(r"残疾人|残运|老年|青少年|农民|职工|学生|妇女|少数民族|冬季")
LONG = 4
_SIGNS = re.compile(r"[“”（）·]")


def one_occasion(left: Claim, right: Claim) -> bool:
    """Say whether both claims are told of one numbered event, one campaign, one holiday or one year's pupils."""
    if _OVER_ALL.search(left.context) or _OVER_ALL.search(right.context) or left.kind != right.kind:
        return False
    if _one_of_a_series(left, right):
        return True
    if not _may_meet(left, right):
        return False
    return _cohort(left, right) or _event(left, right) or _holiday(left, right)


def _one_of_a_series(left: Claim, right: Claim) -> bool:
    """第十五届省运会 is held once, in whatever year its medals are told again."""
    untold = any(x.as_of is None or x.as_of.text is None for x in (left, right))
    return untold and left.status is right.status and _event(left, right, numbered=True)


def _may_meet(left: Claim, right: Claim) -> bool:
    """Of two times told in so many words one holds the other: 首日 and 全程 are two."""
    a, b = left.as_of, right.as_of
    if a is None or b is None:
        return False
    if a.text is None or b.text is None:
        return a.end.year == b.end.year
    return (a.start <= b.start and b.end <= a.end) or (b.start <= a.start and a.end <= b.end)


def _cohort(left: Claim, right: Claim) -> bool:
    told = [_COHORT.findall(x.context) for x in (left, right)]
    return bool(told[0]) and told[0] == told[1]


def _event(left: Claim, right: Claim, *, numbered: bool = False) -> bool:
    pairs = ((x, y) for x in event_names(left) for y in event_names(right) if x[0] or not numbered)
    return any(x[0] == y[0] and alike_events(x, y) for x, y in pairs)


def event_names(claim: Claim) -> tuple[tuple[str, str], ...]:
    """Return the events, each with its number or year, that a claim's sentence names before it, or else its title."""
    return _named(claim.words_before, claim.heading)


@lru_cache(maxsize=20_000)
def _named(before: str, heading: str) -> tuple[tuple[str, str], ...]:
    for text in (before, heading):
        found = [(number or year, _SIGNS.sub("", name)) for number, year, name in _NUMBERED.findall(text)]
        found += [("", name) for name in _CAMPAIGN.findall(text)]
        if found:
            return tuple(found)
    return ()


def alike_events(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """茶博会 is 茶业博览会: the shorter name stands in the longer one, in order; 满格阳渡 is a slip for 满格阳都."""
    if set(_FOR_WHOM.findall(one[1])) != set(_FOR_WHOM.findall(other[1])):
        return False
    shorter, longer = sorted((one[1], other[1]), key=len)
    slip = len(shorter) == len(longer) >= LONG
    return LCSseq.similarity(shorter, longer) >= len(shorter) - slip


def _holiday(left: Claim, right: Claim) -> bool:
    """中秋国庆8天假期 and “双节”长假 of one year."""
    one, other = (x.words_before for x in (left, right))
    if bool(_TRAFFIC.search(one)) != bool(_TRAFFIC.search(other)):
        return False
    a, b = (frozenset(m for m in scope_marks(x) if m.startswith("festival:")) for x in (one, other))
    return len(a) == 1 and a == b and "festival:winter" not in a and "festival:summer" not in a
