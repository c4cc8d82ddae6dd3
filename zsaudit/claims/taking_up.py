"""What a short word takes up from the figures before it: a name told in full, a pronoun, a grade, a shared verb.

In: the claims found so far in a paragraph and a figure's own words. Out: the claim, or the thing, that is meant.

Example: in "建成地震烈度速报台站22个。到2020年末台站数须达到40个" 台站数 is that of the 地震烈度速报台站.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from zsaudit.claims.claim import Claim, Whole
from zsaudit.claims.subject import is_attribute, is_generic
from zsaudit.claims.surroundings import Surroundings
from zsaudit.claims.view import View
from zsaudit.language.period import Period

_GRADE = re.compile(r"[特一二三四五甲乙丙丁][级等类期]")
_GRADED = re.compile(r"^[特一二三四五甲乙丙丁][级等类期]|(?:中|中的|，)?[特一二三四五甲乙丙丁][级等类期]$")
_TAKEN_UP = re.compile(r"(?:该|此|这一|上述)([\u4e00-\u9fff]{2,6})")
_A_STATE = re.compile(r"达|为|共|有|累计|总|至|到|突破|超|现|率|比")
_FROM_A_TIME = re.compile(r"[从由][^，。；、]{2,14}的\Z")
_OWN_DEED = re.compile(r"实际|使用|利用|完成|改造|提升|培训|发放|投入|投放|整治|修复|办理|举办|实施")
_OF_IT = "其中"
LONGEST_TIME = 16  # characters of 从2020年底的
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
    if not between.startswith(("、", "和", "及", "与")) or _A_STATE.search(between) or "，" in between:
        return False
    return _OWN_DEED.match(between, 1) is None  # 新设企业60家、实际使用外资2.5亿美元


def time_of_base(view: View, found: Sequence[Claim], around: Surroundings, kind: str) -> Period | None:
    """Return the time of the base told before, for one without its own: 普及率从2020年底的78.4%提高到2023年底的91.2%，
    自然村从1,306个增加到1,588个."""
    if kind != "base" or any(
        around.figure.lead - len(around.before) <= x.start < around.figure.lead for x in view.periods
    ):
        return None
    sentence = view.sentence_span(around)
    text = view.paragraph.text
    told = [x for x in found if x.sentence_span == sentence and x.timed]
    bases = [x for x in told if _FROM_A_TIME.search(text, max(0, x.start - LONGEST_TIME), x.start)]
    return bases[-1].as_of if bases else None


def in_sentence_before(view: View, found: Sequence[Claim], around: Surroundings, kind: str) -> Claim | None:
    """Return the one figure of the sentence before that a figure without a thing goes on from: 机构3家。到2021年底增加到8家."""
    last = found[-1] if found else None
    if last is None or "。" in view.paragraph.text[last.end : around.sentence.start].rstrip("。！？”"):
        return None
    told = [x for x in found if x.sentence_span == last.sentence_span and x.unit == around.figure.unit]
    return told[0] if len(told) == 1 and told[0].kind == kind and told[0].subject else None


def whole_of(found: Sequence[Claim], text: str, around: Surroundings) -> Whole | None:
    """Return what a figure behind 其中 is a part of: the last one of its dimension before that word, in its sentence or,
    where that word begins it, in the sentence before."""
    at = text.rfind(_OF_IT, around.sentence.start, around.figure.lead)
    start = around.sentence.start
    if at == start and found:
        before = [x for x in found if x.end <= at]
        start = next((x.start for x in before if x.sentence_span == before[-1].sentence_span), at)
    told = [x for x in found if start <= x.start and x.end <= at]
    wholes = [x for x in told if x.dimension == around.figure.dimension and x.kind == "total"]
    return Whole(wholes[-1].subject, wholes[-1].interval) if wholes else None
