"""Figures told respectively: 城镇和农村居民人均可支配收入分别增长4.3%、5.5%.

In: the words before 分别, and the place of a figure among those that follow. Out: the thing of that figure alone.

Example: "货物和集装箱吞吐量分别增长4%、11.3%" tells 货物吞吐量 and 集装箱吞吐量.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from zsaudit.claims.claim import Claim
from zsaudit.claims.surroundings import Surroundings
from zsaudit.language.words import tokens

TWO_WORDS = 4  # characters
_JOINT = re.compile(r"[、和与及]|以及")
_QUOTED = re.compile(r"((?:“[^”]{1,12}”[、和与及]?){2,})([\u4e00-\u9fff]+)$")
_OPENING = re.compile(r"^(?:全[国省市县区州]|我[省市县区]|其中)")
# 城乡居民收入分别达3.9万元、2.3万元，分别增长8.5%、8.6%: the same two
_NO_THING = re.compile(r"[，,、；;\s]*(?:同比|环比|年均|[比较](?:上年|去年|上年同期|去年同期))?")
_OF_ALL = re.compile(r"(?:年均|平均|合计|同比)$")
_CHANGED_BY = re.compile(r"、(?:同比|年均|平均)?(?:增长|下降|提高|降低|增加|减少|上升|回落)(?:了|约)?$")


_TO_THE_NEW = re.compile(
    r"^(?:分别)?(?:提高|提升|增加|增长|上升|扩大|下降|降低|减少|增|升|降)(?:到|至|为)(?:\d{4}年的)?$"
)


class Respective:
    """Hands out the things before 分别 to the figures after it, one each, in order."""

    __slots__ = ("_index", "_lead", "_sentence", "_tail", "_things")

    def __init__(self) -> None:
        self._things: tuple[str, ...] = ()
        self._lead = self._sentence = -1
        self._index = 0
        self._tail = ""

    def own_words(self, around: Surroundings, before: str, found: Sequence[Claim] = ()) -> tuple[str, bool]:
        """Return the words before a figure as they are its own, and whether 分别 had to be resolved. `found` are the
        claims before it in its paragraph.

        A clause such as 稳居全国前列、增长4.8% keeps only its last member."""
        if around.chained and _CHANGED_BY.search(before):
            before = before.rpartition("、")[2]
        head, _, tail = before.partition("分别")
        thing = self._thing(around, head, found)
        of_all = _OF_ALL.search(head)
        if "分别" in before:
            self._tail = tail
        elif thing and not head.strip("、和与及"):
            return thing + self._tail, True  # 分别占总数的8.3%和5.3%
        return (thing + (of_all.group() if of_all else "") + tail, True) if thing else (before, False)

    def _thing(self, around: Surroundings, head: str, found: Sequence[Claim]) -> str:
        lead = around.figure.lead
        if "分别" in around.before and lead != self._lead:
            self._things = self._told_before(around, found) if _NO_THING.fullmatch(head) else ()
            self._things = self._things or parted(_OF_ALL.sub("", head))
            self._lead, self._sentence, self._index = lead, around.sentence.start, 0
        elif self._index == len(self._things) - 1 > 0 and _TO_THE_NEW.search(around.before):
            self._lead, self._index = lead, 0  # 分别从645元/月、4318元/年提高到801元/月、7226元/年
        elif self._things and (lead == self._lead or (around.chained and len(around.before) <= 2)):
            self._index += 1
        else:
            self._things = ()
        return self._things[self._index] if self._index < len(self._things) else ""

    def _told_before(self, around: Surroundings, found: Sequence[Claim]) -> tuple[str, ...]:
        """Return the things of the sentence that as many changes follow: 一产100亿元、二产200亿元，分别增长3%、4%."""
        told = [x for x in found if x.start >= around.sentence.start]
        values = list(takewhile(lambda x: x.kind in ("total", "average"), reversed(told)))
        if len(values) == around.row > 1 and all(x.subject for x in values):
            return tuple(x.subject for x in reversed(values))
        return self._things if self._sentence == around.sentence.start else ()


def parted(words: str) -> tuple[str, ...]:
    """Return the things that the words before 分别 name, each made whole; one or none where they name no list."""
    if quoted := _QUOTED.search(words):  # “保交楼”“保交房”交付率
        return tuple(f"{name}{quoted[2]}" for name in re.findall(r"“([^”]+)”", quoted[1]))
    parts = [part.strip("“”‘’ ") for part in _JOINT.split(_OPENING.sub("", words)) if part.strip("“”‘’ ")]
    if len(parts) == 1 and "城乡" in parts[0]:
        return parts[0].replace("城乡", "城镇"), parts[0].replace("城乡", "农村")
    if len(parts) < 2:
        return ()
    shared = _shared_tail(parts)
    return (*(part if _stands_alone(part, shared) else part + shared for part in parts[:-1]), parts[-1])


def _shared_tail(parts: list[str]) -> str:
    """What the last member has after its own words: 居民人均可支配收入 of 农村居民人均可支配收入; in
    工业、工业技改投资 only 投资, since another member is all that comes before."""
    last = parts[-1]
    words = tokens(last)
    if len(words[0].text) == 2 * len(parts[-2]) == TWO_WORDS:
        return last[len(parts[-2]) :]  # 城镇 beside 农村居民
    own = 0
    for word in words[:-1]:
        own += len(word.text)
        if last[:own] not in parts[:-1]:
            return last[own:]
    return ""


def _stands_alone(part: str, shared: str) -> bool:
    """A member that ends as the last one does, or that is long, needs nothing of it: 托位 beside 养老床位数."""
    counted = shared.removesuffix("数")
    return not shared or len(part) > 5 or part.endswith(shared[-2:]) or (part[-1:] == counted[-1:] == "位")
