"""Shares beside the whole and the part they must follow from.

In: a stated share and the figures of its sentence. Out: what it should be, once for each whole and part it may be of.

Example: 受理48200件，结案45308件，结案率94.0% is 45308 of 48200; 抽检2500批次，不合格45批次，合格率98.2% is what is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from zsaudit.claims.claim import Claim
from zsaudit.language.interval import Interval
from zsaudit.rules.sentences import Implied, between, plus, ratio

SMALLEST = 0.02  # so small a part is seldom what a rate beside it is of
FARTHEST = 60
_PUNCTUATION = re.compile(r"^[，,、；;（(\s]+|\s+")
_BREAK = re.compile(r"[，,；;：:。（(）)]")
_RATE = re.compile(
    r"^(?:其|的|总体|平均|综合|整体|累计|动态|当年|全年|年均|总)*(?P<stem>[\u4e00-\u9fff]*?)(?:比率|率|比例|占比|比重|密度|覆盖面|面|份额)"
    r"(?:已?(?:为|达到了?|达|约为|约|是|近|超过?|提升至|提高到|仅|只有|高达|保持在|稳定在))*$"
)
_OF = re.compile(
    r"^(?P<part>[\u4e00-\u9fff]{2,8}?)?(?:约|仅|各|分别)*占(?!比(?![例重]))(?P<of>[\u4e00-\u9fff]{0,14}?)的?(?:比例|比重|比)?(?:已?(?:为|达到了?|达|约为|约|是|近|超过?|仅))*$"
)
_LIGHT = re.compile(r"总数|总量|总额|总|全部|全体|其中|其|的|数|量|额|人员|比例|比重|个数|人数|当年|全年|同期|本年")
_USUAL = re.compile(r"(?:覆盖|完成|普及|达标|执行|到位|发生|通达|参与|化)$")
_OF_A_MEAN = re.compile(r"(?:出生|死亡|自然增长|生育|结婚|离婚|发病)率")
_NEGATED = re.compile(r"不(?!动产|锈)|未(?!成年|来)|违|非(?!遗|公|税)")
_CLAUSE = re.compile(r"[，,；;：:。（(]")


def shares(stated: Claim, at: int, claims: tuple[Claim, ...]) -> Iterator[Implied]:
    """Yield what a share would be of each whole and part told before it. `at` is its place among the claims."""
    if stated.kind not in ("rate", "share") or at < 2:
        return
    near = claims[at - 1]
    others = [c for c in claims[: at - 1] if _counted_alike(c, near)]
    label = _PUNCTUATION.sub("", between(near, stated))
    if _OF_A_MEAN.search(label) and "人口" in stated.words_before:
        return  # 出生率 is of the mean population of the year (统计公报), not of that at its end
    if near.kind not in ("total", "duration") or _BREAK.search(label):
        return
    if near.unit in ("小时", "分钟", "分", "秒") and "占" not in label:
        return  # 24小时值守，2小时内到场率98.5%
    for other in reversed(others):
        low, high = sorted((other, near), key=lambda c: c.value)
        of_near = not label.strip("的") and "占" in between(other, near)  # 32万亩，占耕地80万亩的40%
        told = "占" if of_near else label
        if _OF.match(told) and not of_near and near.value > other.value:
            continue
        if told.startswith("占") and _has_a_share(other, claims[:at], told):
            continue  # 男性72,334万人，占51.24%；女性68,844万人，占48.76%: one part is no whole of the other
        complement = _names_part(told, low, high)
        if complement is None or not 0 < low.value < high.value or len(between(other, near)) > FARTHEST:
            continue
        if stated.value == 1 and between(other, near).startswith("、"):
            continue  # 建议106件、提案448件，办复率100% is of both
        if not complement and low.value / high.value < SMALLEST and stated.unit != "‰":
            continue
        over = stated.value > 1 and near is high  # more was done than was to be done
        found = ratio(high.interval, low.interval) if over else ratio(low.interval, high.interval)
        if found:
            yield Implied(Interval(1 - found.high, 1 - found.low) if complement else found, (low, high))
        if not complement and not _of_a_whole(told) and len(others) == 1:
            yield from _of_both(near, other)


def _has_a_share(part: Claim, claims: tuple[Claim, ...], told: str) -> bool:
    """Say whether a figure's own share, told alike, stands right behind it: 男性人口72,334万人，占51.24%."""
    behind_it = next((c for c in claims if c.span > part.span), None)
    return behind_it is not None and behind_it.kind == "share" and between(part, behind_it).strip("，, ") == told


def _of_a_whole(label: str) -> bool:
    """Say whether a label tells of what a share is: 占归集额的, but not 公办占比."""
    of = _OF.match(label)
    return label.startswith("占") or (of is not None and bool(of["of"]))


def _of_both(near: Claim, other: Claim) -> Iterator[Implied]:
    """Yield the share of either of two in both: 公办182所、民办218所，公办占比45.5%."""
    both = plus([near.interval, other.interval])
    for part in (near, other):
        found = ratio(part.interval, both)
        if found:
            yield Implied(found, (part, other if part is near else near))


def _counted_alike(one: Claim, other: Claim) -> bool:
    alike = one.unit == other.unit or one.dimension == other.dimension in ("people", "yuan", "area")
    return alike and one.kind in ("total", "duration") and one.interval.bounded and other.interval.bounded


def _names_part(label: str, low: Claim, high: Claim) -> bool | None:
    """Say whether a share's words tell what the part is not (合格率 of 不合格); None where they name something else."""
    part = _own_words(low)
    of = _OF.match(label)
    if of:
        meant = of["part"] is None or _told(of["part"], part)
        return False if meant and _told(of["of"], low.context + part + high.context) else None
    rate = _RATE.match(label)
    if rate is None or (low.dimension == "area" and "覆盖" in rate["stem"]):
        return None  # 森林覆盖率 is of all the land, not of 林地
    stem = _USUAL.sub("", rate["stem"])
    bare = _NEGATED.sub("", stem)
    short = len(bare) == 2 and rate["stem"][:1] == stem[:1] and bare[0] in part[-8:] and f"{bare}性" not in part
    if not (_told(bare, low.context + part + high.context) if len(bare) != 2 else bare in part or short):
        return None
    return bool(_NEGATED.search(part)) != bool(_NEGATED.search(stem))


def _own_words(claim: Claim) -> str:
    """Return the words of a figure's own clause before it."""
    return _CLAUSE.split(claim.words_before)[-1]


def _told(words: str, context: str) -> bool:
    return all(sign in context for sign in _LIGHT.sub("", words))
