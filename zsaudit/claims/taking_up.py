"""What a short word takes up from the figures before it: a name told in full, a pronoun, a grade, a shared verb.

In: the claims found so far in a paragraph and a figure's own words. Out: the claim, or the thing, that is meant.

Example: in "建成地震烈度速报台站22个。到2020年末台站数须达到40个" 台站数 is that of the 地震烈度速报台站.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from zsaudit.claims.claim import Claim
from zsaudit.claims.subject import is_attribute, is_generic
from zsaudit.claims.surroundings import Surroundings

_GRADE = re.compile(r"[特一二三四五甲乙丙丁][级等类期]")
_GRADED = re.compile(r"^[特一二三四五甲乙丙丁][级等类期]|(?:中|中的|，)?[特一二三四五甲乙丙丁][级等类期]$")
_TAKEN_UP = re.compile(r"(?:该|此|这一|上述)([\u4e00-\u9fff]{2,6})")
_A_STATE = re.compile(r"达|为|共|有|累计|总|至|到|突破|超|现|率|比")
SHORTEST = 2


def told_before(found: Sequence[Claim], own: str) -> Claim | None:
    """Return the last claim whose thing a short noun takes up: 台站数 after …地震烈度速报台站22个."""
    own = own.removesuffix("数")
    if len(own) < SHORTEST or is_generic(own) or is_attribute(own):
        return None
    told = [x for x in found if x.subject.endswith(own) and len(x.subject) >= len(own) + SHORTEST]
    return told[-1] if told else None


def taken_up(found: Sequence[Claim], own: str) -> Claim | None:
    """Return the claim that 该浓度, 这一指标 of a thing told before takes up."""
    noun = _TAKEN_UP.fullmatch(own)
    return told_before(found, noun[1]) if noun else None


def graded(own: str, same: Claim | None) -> str:
    """Return the thing whose grade a figure tells alone: after 甲级民宿2家, 乙级9家 is of 民宿. Empty where it tells none."""
    return _GRADED.sub("", same.subject) if same and _GRADE.fullmatch(own) else ""


def goes_on(text: str, around: Surroundings, before: Claim) -> bool:
    """新增专精特新企业50家、上市公司23家: what was added goes on over the pause, unless 达 or 共有 tells a state."""
    between = text[before.end : around.figure.lead]
    return between.startswith(("、", "和", "及", "与")) and _A_STATE.search(between) is None and "，" not in between
