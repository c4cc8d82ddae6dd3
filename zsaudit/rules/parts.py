"""The parts that a sentence lists of a total, before it or behind it.

In: a total among the figures of its sentence. Out: its parts, and whether they are sure to be all of it.

Example: 8650万元，其中上级补助3200万元、县级4180万元、自筹1170万元 has three parts behind it; 来信320件、来访410件，合计730件
has two before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from zsaudit.claims.claim import Claim, Status
from zsaudit.language.words import tokens
from zsaudit.rules.sentences import before, between

_OPENS = re.compile(
    r"[，：；。（(]?(?:其中|包括|含|分别(?:为|是)|分为|由|(?:按|分|从)[^，。；]{1,8}(?:划?分|来?看|统计))[，：]?[^，。；]{0,24}$"
    r"|：[^，。；]{0,16}$"
)
_BRACKET = re.compile(r"^[（(][^，。；、）)]{1,16}$")
# A list without 其中: 矿井38处，大型9处、中型12处、小型17处.
_BARE_LIST = re.compile(r"^[，,][^，。；、]{1,6}$")
_NEXT = re.compile(r"^(?:[\u4e00-\u9fffA-Za-z“”]{0,8})?[、，；和及与](?:[^，。；、]{0,24})$")
_BEFORE_TOTAL = re.compile(r"^[，,](?:合计|总计|共计|共有?|总共)(?:为|达|达到)?$")
_OPEN_LIST = re.compile(r"等|左右|近|约")
_TOLD_ASIDE = ("growth", "share", "rank", "change", "points", "rate")
_CLAUSE = re.compile(r"[，,；;：:。、（(）)]")
LEAST_BEFORE = 3
_OPPOSED = frozenset({"男女", "女男", "城农", "城乡", "农城", "乡城", "内外", "外内"})


@dataclass(frozen=True, slots=True)
class Parts:
    """Parts of a total. The list is `whole` where its words say or show that nothing else is of the total, and
    `loose` where only its shape says that these are parts."""

    claims: tuple[Claim, ...]
    whole: bool = False
    loose: bool = False


def parts_of(at: int, claims: tuple[Claim, ...]) -> Parts:
    """Return the figures that are listed as parts right behind a total, or else right before it."""
    total = claims[at]
    if total.status is Status.LIMIT or total.kind not in ("total", "share", "rate") or not total.interval.bounded:
        return Parts(())
    first = not any(_is_part(x, total) for x in claims[:at])  # else it may be a part itself
    behind = _behind(total, claims[at + 1 :])
    bare = _bare(total, claims[at + 1 :]) if first else Parts(())
    return next((x for x in (behind, bare) if len(x.claims) >= 2), _in_front(at, claims))


def _behind(total: Claim, rest: tuple[Claim, ...]) -> Parts:
    parts: list[Claim] = []
    previous, bracket, aside = total, False, False
    for claim in rest:
        words = between(previous, claim)
        if not parts and _BRACKET.search(words):
            bracket = True
        opens = (_OPENS.search(words) or bracket) if not parts else _NEXT.search(words)
        if _is_part(claim, total) and opens and not ("其中" in words and parts):
            if _OPEN_LIST.search(words[:1]) or (bracket and parts and re.search(r"[）)]", words)):
                break
            if aside and parts and _noun(claim) != _noun(parts[-1]):
                break
            parts.append(claim)
        elif claim.dimension == total.dimension or len(words) > 12 or not (claim.kind in _TOLD_ASIDE or not parts):
            break
        elif parts:
            aside = True
        previous = claim
    if bracket and len(parts) < LEAST_BEFORE and not _opposed(parts):
        return Parts(())
    return Parts(tuple(parts), _opposed(parts), bracket)


def _bare(total: Claim, rest: tuple[Claim, ...]) -> Parts:
    """Return the sorts told right behind a total without 其中: joined by 、 alone, and no one of them something done."""
    parts: list[Claim] = []
    for previous, claim in zip((total, *rest), rest, strict=False):
        words = between(previous, claim)
        joined = _BARE_LIST.search(words) if not parts else re.search(r"^[、和][^，。；、]{1,8}$", words)
        if not joined or not _is_part(claim, total):
            break
        if claim.unit != total.unit or _is_done(words.strip("，,、和")):
            return Parts(())
        parts.append(claim)
    enough = len(parts) >= LEAST_BEFORE or _opposed(parts)
    return Parts(tuple(parts), _opposed(parts), loose=True) if enough else Parts(())


def _in_front(at: int, claims: tuple[Claim, ...]) -> Parts:
    """Return the parts before a total: 来信320件、来访410件、网上560件，共1290件."""
    total = claims[at]
    if at < LEAST_BEFORE or not _BEFORE_TOTAL.search(between(claims[at - 1], total)):
        return Parts(())
    parts = [claims[at - 1]]
    for claim in reversed(claims[: at - 1]):
        if not re.search(r"^[、，和及与][^，。；、]{0,16}$", between(claim, parts[0])):
            break
        parts.insert(0, claim)
    alike = all(x.unit == total.unit and _is_part(x, total) for x in parts)
    return Parts(tuple(parts), loose=True) if alike and len(parts) >= LEAST_BEFORE else Parts(())


def _is_part(claim: Claim, total: Claim) -> bool:
    return claim.dimension == total.dimension and claim.kind == total.kind


def _is_done(words: str) -> bool:
    """Say whether words begin with a verb: 新建9所 is something done, 大型9处 is a sort."""
    found = tokens(words)
    return not found or found[0].pos.startswith(("v", "d", "p", "r"))


def _noun(claim: Claim) -> str:
    """Return the last word of what a part is: 收入 of 税收收入."""
    return _words(claim)[-2:]


def _words(claim: Claim) -> str:
    return _CLAUSE.split(before(claim))[-1].removeprefix("其中").removeprefix("包括")


def _opposed(parts: list[Claim]) -> bool:
    """Say whether two parts are the only two sorts of a thing: 税收 and 非税, 男 and 女, 城镇 and 农村."""
    if len(parts) != 2:
        return False
    left, right = (_words(x) for x in parts)
    return right.startswith(("非", "其他", "其余")) or left[:1] + right[:1] in _OPPOSED
