"""Slips of the pen: the places of a text where an error can be made that a reader could see, and the errors.

In: what was read from a twin. Out: `Slip`s of one kind, the same for the same seed.

Example: "digits" makes 1,480辆 of "1,840辆"; "list" leaves 财政 out of "教育、财政、民政3个部门".
Places are taken from the figures and names that zsaudit itself reads; lists and parts are found by patterns of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from twins import Reading

from zsaudit.claims.claim import Claim, Status
from zsaudit.names.name import NameKind

FIGURE = frozenset(
    (
        "contradiction",
        "target-changed",
        "limit-changed",
        "revision",
        "sum-mismatch",
        "ratio-mismatch",
        "cumulative-decrease",
    )
)
FITS: dict[str, frozenset[str]] = {
    "digits": FIGURE,
    "scale": FIGURE,
    "points": FIGURE,
    "year": frozenset({"date-contradiction", "impossible-date", "contradiction"}),
    "bound": FIGURE,
    "list": frozenset({"enumeration-mismatch"}),
    "part": FIGURE,
    "name": frozenset({"name-drift"}),
    "target": FIGURE | {"target-missed"},
}
TITLES = {
    "digits": "two digits swapped",
    "scale": "万 for 亿",
    "points": "百分点 for %",
    "year": "an act's year off by one",
    "bound": "a bound turned round",
    "list": "a list short by one",
    "part": "a part (其中) changed",
    "name": "one character of a name",
    "target": "a target restated",
}
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SCALE = re.compile(r"(?<=[\d.])(?P<sign>[万亿])(?![万亿])")
_PERCENT = re.compile(r"[%％]|个?百分点")
_TURNED = {
    "超过": "不足", "突破": "不足", "以上": "以下", "以下": "以上", "以内": "以上", "至少": "至多", "最高": "最低", "不低于": "不超过",
    "不少于": "不超过", "不超过": "不低于", "不高于": "不低于", "不足": "超过", "低于": "高于", "高于": "低于",
}  # fmt: skip
_BOUND = re.compile("|".join(sorted(_TURNED, key=lambda x: (-len(x), x))))
_PART = re.compile(r"其中[^，。；\d]{0,16}?(?P<number>\d[\d,]*(?:\.\d+)?)(?![年月日号])")
_ITEM = r"[\u4e00-\u9fff]{2,10}"
_LIST = re.compile(
    rf"(?P<list>{_ITEM}(?:、{_ITEM})+?)(?P<last>(?:和|及|与){_ITEM}?)?等?(?P<count>\d{{1,2}}|[两三四五六七八九十])(?:个|项|大|家|类|名)"
)
_COUNTS = {sign: value for value, sign in enumerate("〇一二三四五六七八九十")} | {"两": 2}
_YEAR = re.compile(r"(?:19|20)\d\d(?=年)")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_BODY = re.compile(r"局|委|厅|办公室|大学|学院|学校|中学|小学|医院|法院|检察院|银行|研究院|研究所|图书馆|博物馆|协会")
_FIXED_SIGNS = frozenset("一二三四五六七八九十百千万两第期批届甲乙丙丁东南西北上下省市县区镇")


@dataclass(frozen=True, slots=True)
class Slip:
    """An error in a twin: `text[start:end]` becomes `new`; a finding must touch the place from `first` to `last`,
    both in the changed text."""

    kind: str
    path: str
    start: int
    end: int
    new: str
    first: int
    last: int

    def applied(self, text: str) -> str:
        """Return the text with the error in it."""
        return text[: self.start] + self.new + text[self.end :]


def slips(kind: str, twin: Reading, random: Random) -> list[Slip]:
    """Return one error of a kind for every place where it can be made."""
    return [slip for slip in _MAKERS[kind](twin, random) if slip.new != twin.document.text[slip.start : slip.end]]


def _slip(kind: str, twin: Reading, start: int, end: int, new: str, around: tuple[int, int] | None = None) -> Slip:
    first, last = around or (start, end)
    return Slip(kind, twin.document.path, start, end, new, first, last + len(new) - (end - start))


def _digits(twin: Reading, random: Random) -> Iterator[Slip]:
    for claim, start, number in _numbers(twin):
        if claim.status is not Status.ACTUAL or claim.bound != "=":
            continue
        places = [i for i, sign in enumerate(number) if sign.isdigit()]
        pairs = [(i, j) for i, j in pairwise(places) if number[i] != number[j]]
        pairs = [(i, j) for i, j in pairs if i != 0 or number[j] != "0"]
        if pairs:
            i, j = random.choice(pairs)
            signs = list(number)
            signs[i], signs[j] = signs[j], signs[i]
            yield _slip("digits", twin, start, start + len(number), "".join(signs))


def _scale(twin: Reading, random: Random) -> Iterator[Slip]:
    for claim in twin.claims:
        match = _SCALE.search(claim.quote)
        if match and claim.status is Status.ACTUAL and claim.bound == "=":
            start = claim.span.start + match.start()
            yield _slip("scale", twin, start, start + 1, "亿" if match["sign"] == "万" else "万")


def _points(twin: Reading, random: Random) -> Iterator[Slip]:
    for claim in twin.claims:
        match = _PERCENT.search(claim.quote)
        if match and claim.status is Status.ACTUAL:
            start, end = claim.span.start + match.start(), claim.span.start + match.end()
            new = "个百分点" if match.group() in "%％" else "%"
            yield _slip("points", twin, start, end, new, (claim.span.start, claim.span.end))


def _year(twin: Reading, random: Random) -> Iterator[Slip]:
    seen: set[int] = set()
    for act in twin.acts:
        if act.when_span is None or act.stage == "planned":
            continue
        match = _YEAR.search(twin.document.text, act.when_span.start, act.when_span.end)
        if match is None or match.start() in seen:
            continue
        seen.add(match.start())
        other = str(int(match.group()) + random.choice((-1, 1)))
        yield _slip("year", twin, match.start(), match.end(), other, (act.span.start, act.span.end))


def _bound(twin: Reading, random: Random) -> Iterator[Slip]:
    for claim in twin.claims:
        found = list(_BOUND.finditer(claim.quote))
        if len(found) == 1:  # 最高不超过50万元 has two, and one turned round makes no sense
            match = found[0]
            start, end = claim.span.start + match.start(), claim.span.start + match.end()
            yield _slip("bound", twin, start, end, _TURNED[match.group()], (claim.span.start, claim.span.end))


def _list(twin: Reading, random: Random) -> Iterator[Slip]:
    for match in _LIST.finditer(twin.document.text):
        items = match["list"].split("、")
        count = int(match["count"]) if match["count"].isdigit() else _COUNTS[match["count"]]
        if count != len(items) + bool(match["last"]) or len(items) < 3:
            continue
        start = match.start() + len(items[0]) + 1
        yield _slip("list", twin, start, start + len(items[1]) + 1, "", match.span())


def _part(twin: Reading, random: Random) -> Iterator[Slip]:
    read = {at for claim in twin.claims if claim.bound == "=" for at in range(claim.span.start, claim.span.end)}
    for match in _PART.finditer(twin.document.text):
        start, end = match.span("number")
        if start in read:
            yield _slip("part", twin, start, end, _other(match["number"], random))


def _name(twin: Reading, random: Random) -> Iterator[Slip]:
    kinds = (NameKind.TITLE, NameKind.ORGANISATION, NameKind.COMPANY)
    signs = sorted(set(_HAN.findall(twin.document.text)) - _FIXED_SIGNS)
    for mention in twin.mentions:
        shift = 1 if mention.kind is NameKind.TITLE else 0
        places = [i for i, sign in enumerate(mention.text) if _HAN.match(sign) and sign not in _FIXED_SIGNS][1:-1]
        written = twin.document.text[mention.span.start + shift : mention.span.start + shift + len(mention.text)]
        loose = mention.kind is NameKind.ORGANISATION and not _BODY.search(mention.text)
        if mention.kind not in kinds or loose or len(mention.text) < 6 or not places or written != mention.text:
            continue
        at = mention.span.start + shift + random.choice(places)
        yield _slip("name", twin, at, at + 1, random.choice(signs), (mention.span.start, mention.span.end))


def _target(twin: Reading, random: Random) -> Iterator[Slip]:
    for claim, start, number in _numbers(twin):
        if claim.status is Status.TARGET and claim.value_high is None:
            yield _slip("target", twin, start, start + len(number), _other(number, random))


def _numbers(twin: Reading) -> Iterator[tuple[Claim, int, str]]:
    """Yield each figure with one number in Arabic digits, and where that stands."""
    for claim in twin.claims:
        found = list(_NUMBER.finditer(claim.quote))
        if len(found) == 1:
            yield claim, claim.span.start + found[0].start(), found[0].group()


def _other(number: str, random: Random) -> str:
    """Return a number with another first digit, not nought."""
    return random.choice([sign for sign in "123456789" if sign != number[0]]) + number[1:]


_MAKERS: dict[str, Callable[[Reading, Random], Iterator[Slip]]] = {
    "digits": _digits,
    "scale": _scale,
    "points": _points,
    "year": _year,
    "bound": _bound,
    "list": _list,
    "part": _part,
    "name": _name,
    "target": _target,
}
