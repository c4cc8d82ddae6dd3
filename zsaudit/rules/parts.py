"""The parts that a sentence lists of a total, before it or behind it.

In: a total among the figures of its sentence. Out: its parts, and whether they are sure to be all of it.

Example: 8650万元，其中上级补助3200万元、县级4180万元、自筹1170万元 has three parts behind it, 来信320件、来访410件，合计730件
two before it, and 214件，分为三类：甲97件，乙48件，丙69件 three that are surely all of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from zsaudit.claims.claim import Claim, Status
from zsaudit.language.lists import kept, rows
from zsaudit.language.words import tokens
from zsaudit.rules.sentences import behind, between

_OPENS = re.compile(
    r"[，：；。（(]?(?:其中|包括|含|分别(?:为|是)|分为|由|(?:按|分|从)[^，。；]{1,8}(?:划?分|来?看|统计))[，：]?[^，。；]{0,24}$"
    r"|：[^，。；]{0,16}$"
)
# What comes behind is the total cut into its sorts: 按用途分：, 从类型看，, 分为四类：.
_SORTED = re.compile(
    r"(?:按|分|从)[^，。；：]{1,10}?(?:划分|分类?|统计|来?看)(?:为|成)?[，：:]|按[^，。；：]{2,8}[：:]|(?:分|划)(?:为|成)"
)
# How many sorts there are: 分为四类：, 由三部分组成，, 分三个学段：.
_COUNTS_SORTS = re.compile(r"[，,；;。（(]?(?:[^，。；：]{0,10}(?:分|划|归)(?:为|成)?|由|包括|涵盖|共|具体有)$")
# 划分为核心区、缓冲区、实验区三个功能区，其中核心区9,820公顷
_NAMES_SORTS = re.compile(r"[，,；;]?(?:划分为|分为|由|包括)[^，。；\d]{4,40}")
_THEIR_FIGURES = re.compile(r"^[^，。；\d]{0,10}[，,](?:其中|[^，。；\d]{0,4}分别[为是达])[^，。；\d]{0,12}$")
_SORTS_FOLLOW = re.compile(r"^[^，,。；、：:\d]{0,8}[：:，,][^，。；]{0,24}$")
_BRACKET = re.compile(r"^[（(][^，。；、）)]{1,16}$")
# A list without 其中: 矿井38处，大型9处、中型12处、小型17处.
_BARE_LIST = re.compile(r"^[，,][^，。；、]{1,6}$")
_NEXT = re.compile(r"^(?:[\u4e00-\u9fffA-Za-z“”]{0,8})?[、，；和及与](?:[^，。；、]{0,24})$")
_BEFORE_TOTAL = re.compile(
    r"^[，,](?:[\u4e00-\u9fff]{0,6}(?:合计|总计|共计|总数|总量|总额)|共有?|总共)(?:为|达|达到)?$"
)
_OPEN_LIST = re.compile(r"等|左右|近|约")
_TOLD_ASIDE = ("growth", "share", "rank", "change", "points", "rate")
_CLAUSE = re.compile(r"[，,；;：:。、（(）)]")
_TOTAL_NOUN = re.compile(r"[\u4e00-\u9fff（()）、]*")
LEAST_BEFORE = 3
MOST_SORTS = 12
NEARLY_WHOLE = 0.99
_REST_UNCOUNTED = re.compile(
    r"[^，。；\d]{0,8}[，、；](?:其余|其他|其它|剩余|余下|余者)[^，。；\d]{0,16}(?=[，。；]|$)"
)
_OF_IT = re.compile(r"其中|包括|[：:（(]")
_REST = re.compile(r"其他|其它|其余")


@dataclass(frozen=True, slots=True)
class Parts:
    """Parts of a total. The list is `whole` where its words say or show that nothing else is of the total, `apart`
    where they say that nothing is of two parts, and `loose` where only its shape says that these are parts."""

    claims: tuple[Claim, ...]
    whole: bool = False
    loose: bool = False
    apart: bool = False


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
    sorts = _count_of_sorts(total, rest)
    parts: list[Claim] = []
    previous, bracket, aside = total, False, False
    if sorts:
        previous, rest = rest[0], rest[1:]
    for claim in rest:
        words = between(previous, claim)
        if not parts and _BRACKET.search(words):
            bracket = True
        opens = (sorts or _OPENS.search(words) or bracket) if not parts else _NEXT.search(words)
        if parts and words.lstrip()[:1] == "；" and _is_done(words[1:]):
            break  # …生产环节500批次；检出不合格样品61批次
        if _is_part(claim, total) and opens and not ("其中" in words and parts):
            if _OPEN_LIST.search(words[:1]) or (bracket and parts and re.search(r"[）)]", words)):
                break
            if aside and parts and _noun(claim) != _noun(parts[-1]):
                break
            parts.append(claim)
            if _REST.match(_words(claim)) and not _still_short(total, parts):
                break  # what is told behind 其他 is a part only where something is left over
        elif claim.dimension == total.dimension or len(words) > 12 or not (claim.kind in _TOLD_ASIDE or not parts):
            break
        elif parts:
            aside = True
        previous = claim
    if parts and total.kind == "rate" and not _OF_IT.search(between(total, parts[0])):
        return Parts(())  # 合格率91.6%，近视检出率分别为33.8%、58.2%: rates of other things
    if parts and _REST_UNCOUNTED.match(behind(parts[-1])):
        return Parts(())  # 企业9,816户、个体31,950户，其余为合作社
    whole = _all_sorts(parts)
    if bracket and len(parts) < LEAST_BEFORE and not whole:
        return Parts(())
    if sorts:
        told = len(parts) == sorts
        return Parts(tuple(parts), told, apart=told) if len(parts) <= sorts else Parts(())
    in_sorts = bool(parts) and _SORTED.search(between(total, parts[0])) is not None
    rest_told = bool(parts) and _REST.match(_words(parts[-1])) is not None
    rest_told = rest_told and (in_sorts or len(parts) >= LEAST_BEFORE)  # …、其他生源1,610人: nothing is left out
    if aside and not (whole or in_sorts or rest_told) and _shares_left_over(rest):
        return Parts(())  # 制造业到资3.08亿美元，占60.2%；服务业到资1.85亿美元，占36.1%
    return Parts(tuple(parts), whole or in_sorts or rest_told, bracket, whole or rest_told)


def _still_short(total: Claim, parts: list[Claim]) -> bool:
    """Say whether the parts up to here make less than the total: 其他费用530万元，预备费300万元 of 4950万元."""
    return sum(x.size for x in parts) < total.size * NEARLY_WHOLE


def _shares_left_over(rest: tuple[Claim, ...]) -> bool:
    """Say whether the shares told of parts leave something over: then not all parts are told."""
    told = [x.value for x in rest if x.kind == "share"]
    return len(told) >= 2 and sum(told) < NEARLY_WHOLE


def _count_of_sorts(total: Claim, rest: tuple[Claim, ...]) -> int:
    """Return of how many sorts a total is told to be, where they follow at once; 0 where that is not told."""
    if len(rest) < 3 or rest[0].dimension != "count" or not 2 <= rest[0].value <= min(MOST_SORTS, len(rest) - 1):
        return 0
    lead, behind_it = between(total, rest[0]), between(rest[0], rest[1])
    told = _COUNTS_SORTS.fullmatch(lead) and _SORTS_FOLLOW.match(behind_it)
    told = told or (_NAMES_SORTS.fullmatch(lead) and _THEIR_FIGURES.match(behind_it))
    return int(rest[0].value) if told else 0


def _bare(total: Claim, rest: tuple[Claim, ...]) -> Parts:
    """Return the sorts told right behind a total without 其中: joined by 、 alone, and no one of them something done.
    Sorts that are known to be all there are, as 大, 中 and 小, may be joined by commas."""
    parts: list[Claim] = []
    commas = False
    for previous, claim in zip((total, *rest), rest, strict=False):
        words = between(previous, claim)
        joined = _BARE_LIST.search(words) if not parts else re.search(r"^[、和，,][^，。；、]{1,8}$", words)
        if not joined or not _is_part(claim, total):
            break
        if claim.unit != total.unit or _is_done(words.strip("，,、和")):
            return Parts(())
        commas = commas or (bool(parts) and words[:1] in "，,")
        parts.append(claim)
    whole = _all_sorts(parts)
    enough = whole or (len(parts) >= LEAST_BEFORE and not commas)
    return Parts(tuple(parts), whole, loose=True) if enough else Parts(())


def _in_front(at: int, claims: tuple[Claim, ...]) -> Parts:
    """Return the parts before a total: 来信320件、来访410件、网上560件，共1290件."""
    total = claims[at]
    if at < 2 or not _BEFORE_TOTAL.search(_without_noun(between(claims[at - 1], total))):
        return Parts(())
    parts = [claims[at - 1]]
    for claim in reversed(claims[: at - 1]):
        joined = re.search(r"^[^，。；、]{0,6}[、，和及与][^，。；、]{0,16}$", between(claim, parts[0]))
        if not joined or claim.unit != total.unit:
            break
        parts.insert(0, claim)
    if not all(x.unit == total.unit and _is_part(x, total) for x in parts):
        return Parts(())
    whole = len(parts) >= 2 and _nouns_joined(parts, total)
    return Parts(tuple(parts), whole, loose=not whole) if whole or len(parts) >= LEAST_BEFORE else Parts(())


def _without_noun(words: str) -> str:
    return re.sub(r"^[^，,。；、]{1,6}(?=[，,])", "", words)


def _nouns_joined(parts: list[Claim], total: Claim) -> bool:
    """Say whether the noun behind a total is made of those behind its parts: 8个镇、5个乡，共13个乡镇."""
    following = [*parts[1:], total]
    nouns = [_CLAUSE.split(between(x, y))[0] for x, y in zip(parts, following, strict=True)]
    whole = re.sub(r"[（()）和、]", "", _TOTAL_NOUN.match(behind(total)).group())  # type: ignore[union-attr]
    return all(nouns) and len(set(nouns)) == len(nouns) and sorted("".join(nouns)) == sorted(whole)


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
    return _CLAUSE.split(claim.words_before)[-1].removeprefix("其中").removeprefix("包括")


def _all_sorts(parts: list[Claim]) -> bool:
    """Say whether parts are all the sorts of a thing there are: 税收 and 非税, 男 and 女, 大, 中 and 小."""
    told = [_words(x) for x in parts]
    if len(told) == 2 and (told[1].startswith("非") or _REST.match(told[1])):
        return True
    return any(_are(told, line) for line in _whole_sorts())


def _are(told: list[str], line: tuple[str, ...]) -> bool:
    if len(told) != len(line):
        return False
    return all(sum(x.startswith(word) for x in told) == 1 for word in line) or set(told) == set(line)


@kept
def _whole_sorts() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(word for field in row for word in field.split()) for row in rows("whole_sorts"))
