"""ZS403 ratio-mismatch: a share, average or growth rate does not follow from its figures.

In: the figures of a sentence. Out: a finding where a stated ratio lies outside what its figures imply.

Example: 税收收入98.6亿元，同比增收8.4亿元、增长12.3%: 8.4 on 90.2 is 9.3 %.
Each ratio is an interval, as its figures are (DQC_0227 does the same for XBRL).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from zsaudit.claims.claim import Claim, Status
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.language.interval import Interval
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.pairs import amount, thing
from zsaudit.rules.sentences import before, between, ratio, sentences, widened
from zsaudit.rules.stated_changes import StatedChange, stated_changes
from zsaudit.rules.text import Message, Text

_MESSAGE = Text(
    "{thing}: the text says {stated}, its figures make {implied}", "{thing}：文中为{stated}，按所列数字应为{implied}"
)
_CHANGE = Text(
    "{thing}: the change of {change} makes the year before {implied}, which is told as {first}",
    "{thing}：按增减{change}推算上年应为{implied}，而上年文件为{first}",
)
_HINT = Text("Work the ratio out again from the figures beside it.", "请按文中数字重新计算。")
_DOWN = re.compile(r"降|减|少|跌|回落|缩")
_MOVED = re.compile(r"(?:增长|增加|上升|提高|下降|减少|降低|增幅|降幅|增速|升幅)(?:了|约|率)?(?:为|达|达到)?$")
_PER = re.compile(r"人均|户均|平均每|均每|每[^，。；]{1,6}(?:平均)?|平均|场均|次均|月均|均价|单价|亩均")
_PART = re.compile(r"率|占|比例|比重")
_PRIOR = re.compile(r"上年|去年|同期|由|从|上期|原|比|较")
_NEGATED = re.compile(r"不|未|违")
_CONFIDENCE = 0.85
_SLACK = 0.005
Basis = tuple[Claim, ...]


class RatioMismatch(Rule):
    """A share, average or growth rate that its own figures do not bear out."""

    code = "ZS403"
    name = "ratio-mismatch"
    severity = Severity.WARNING
    page = Page(
        what=Text(
            "A growth rate, an average or a share beside the figures it must follow from, and does not.",
            "增长率、平均数或占比与同句中据以计算的数字不符。",
        ),
        why=Text("One of three figures is wrong, and the reader can tell.", "三个数中必有一误，读者一算便知。"),
        remedy=Text("Work it out again and correct the figure that is wrong.", "重新计算，更正有误之数。"),
        silent=Text(
            "Ratios whose figures are not in the sentence; real growth (扣除价格因素); ratios that differ by rounding.",
            "句中没有计算依据者；扣除价格因素的实际增速；四舍五入造成的差异。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "滨江市财政收支情况\n"
                    "2022年，全市税收收入98.6亿元，同比增收8.4亿元，增长12.3%。\n"
                    "滨江市财政局\n2023年1月18日",
                ),
            ),
            Text("8.4 on 90.2 is 9.3 %, not 12.3 %", "按增收额计算应增长9.3%"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "云岭县人民法院工作情况\n"
                    "2021年，全县法院共受理案件48200件，结案42308件，结案率94.0%。\n"
                    "云岭县人民法院\n2022年1月20日",
                ),
            ),
            Text("42308 of 48200 is 87.8 %", "42308件占48200件的87.8%"),
        ),
    )
    not_reported: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                (
                    "a.txt",
                    "滨江市财政收支情况\n"
                    "2022年，全市税收收入98.6亿元，同比增收8.4亿元，增长9.3%。\n"
                    "滨江市财政局\n2023年1月18日",
                ),
            ),
            Text("the rate follows from its figures", "增幅与增收额相符"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "云岭县人民法院工作情况\n"
                    "2021年，全县法院共受理案件48200件，结案45308件，结案率94.0%。\n"
                    "云岭县人民法院\n2022年1月20日",
                ),
            ),
            Text("45308 of 48200 is 94.0 %", "45308件占48200件的94.0%"),
        ),
    )
    options: ClassVar[Options] = {"furthest": 0.5}

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each stated ratio outside what its figures imply, by no more than `furthest`."""
        for claims in sentences(graph):
            for at, stated in enumerate(claims):
                if stated.status is Status.LIMIT:
                    continue
                found = (
                    _growth(stated, claims[:at], claims)
                    or _average(stated, claims)
                    or _share(stated, claims[:at], claims)
                )
                if found and _apart(stated, found[0], options["furthest"]):
                    yield _finding(graph, stated, *found)
        for told in stated_changes(graph):
            if not widened(told.implied, _SLACK).overlaps(told.pair.first.interval):
                yield _change_finding(graph, told)


def _apart(stated: Claim, implied: Interval, furthest: float) -> bool:
    if not _size(stated).bounded or widened(implied, _SLACK).overlaps(_size(stated)):
        return False
    middle = (implied.low + implied.high) / 2
    said = (_size(stated).low + _size(stated).high) / 2
    return bool(middle) and abs(said - middle) / abs(middle) <= furthest


def _growth(stated: Claim, earlier: Basis, claims: Basis) -> tuple[Interval, Basis] | None:
    """A rate of change beside the value and either the change itself or the value before."""
    if (
        stated.kind != "growth"
        or not _MOVED.search(before(stated).rstrip("，、约近超"))
        or "实际" in before(stated)[-12:]
    ):
        return None
    sign = -1 if _DOWN.search(before(stated)[-6:]) else 1
    for change in reversed(earlier[-2:]):
        if change.kind == "change" and _size(change).bounded:
            values = [
                c for c in earlier if c.kind == "total" and c.dimension == change.dimension and c.span < change.span
            ]
            if values and _next_to(values[-1], change) and _next_to(change, stated):
                down = -1 if _DOWN.search(before(change)[-6:]) else 1
                found = _rate(values[-1].interval, _size(change), down)
                return (found, (change, values[-1])) if found and down == sign else None
    return _from_prior(stated, earlier, sign)


def _next_to(first: Claim, second: Claim) -> bool:
    words = between(first, second)
    return len(words) <= 16 and "。" not in words and "；" not in words


def _rate(value: Interval, change: Interval, sign: int) -> Interval | None:
    """Return change / (value - change): the rate on the value before."""
    base = Interval(value.low - sign * change.high, value.high - sign * change.low)
    if sign < 0:
        base = Interval(value.low + change.low, value.high + change.high)
    return ratio(change, base)


def _from_prior(stated: Claim, earlier: Basis, sign: int) -> tuple[Interval, Basis] | None:
    """由4.0亿元上升为5.2亿元，同比增长38%: the rate follows from the two values."""
    if len(earlier) < 2:
        return None
    old, new = earlier[-2], earlier[-1]
    if (
        old.dimension != new.dimension
        or old.kind not in ("total", "base")
        or new.kind not in ("total", "base")
        or not _next_to(new, stated)
    ):
        return None
    first, second = (old, new) if _PRIOR.search(before(old)[-14:]) else (new, old)
    if not _PRIOR.search(before(first)[-14:]):
        return None
    quotient = ratio(second.interval, first.interval)
    if quotient is None:
        return None
    moved = Interval(quotient.low - 1, quotient.high - 1) if sign > 0 else Interval(1 - quotient.high, 1 - quotient.low)
    return (moved, (second, first)) if moved.high > 0 else None


def _average(stated: Claim, claims: Basis) -> tuple[Interval, Basis] | None:
    """An average beside the one sum and the one count it can come from."""
    if stated.kind != "average" or not _PER.search(before(stated)[-12:]):
        return None
    others = [
        c for c in claims if c is not stated and c.kind == "total" and c.interval.bounded and c.status is stated.status
    ]
    sums = [c for c in others if c.dimension == stated.dimension]
    if "每月" in before(stated)[-12:] or "月均" in before(stated)[-12:]:
        year = [c for c in sums if c.as_of and c.as_of.whole_years and c.as_of.start.year == c.as_of.end.year]
        return (year[0].interval.scaled(1 / 12), (year[0],)) if len(sums) == 1 and year else None
    counts = [c for c in others if c.dimension in ("people", "turns", "count") and c.dimension != stated.dimension]
    if len(sums) != 1 or len(counts) != 1 or not _divides(stated, counts[0]):
        return None
    found = ratio(sums[0].interval, counts[0].interval)
    return (found, (sums[0], counts[0])) if found else None


def _divides(stated: Claim, count: Claim) -> bool:
    words = before(stated)[-12:]
    if count.dimension in ("people", "turns"):
        return bool(re.search(r"人均|每人|均每人|次均", words)) or count.unit in words
    return f"{count.unit}均" in words or f"每{count.unit}" in words or f"均每{count.unit}" in words


def _share(stated: Claim, earlier: Basis, claims: Basis) -> tuple[Interval, Basis] | None:
    """A rate beside a whole and the part of it that was done: 受理48200件，结案45308件，结案率94.0%."""
    if stated.kind not in ("rate", "share") or not _PART.search(before(stated)[-10:]) or len(earlier) < 2:
        return None
    whole, part = earlier[-2], earlier[-1]
    same = whole.dimension == part.dimension and whole.unit == part.unit and whole.kind == part.kind == "total"
    if not same or not _next_to(part, stated) or not _next_to(whole, part) or len(claims) > 4:
        return None
    low, high = sorted((whole, part), key=lambda c: c.value)
    if not _names_part(stated, low) or low.value <= 0 or low.value / high.value < 0.02:
        return None
    found = ratio(low.interval, high.interval)
    if found and _NEGATED.search(before(low)[-8:]) and not _NEGATED.search(before(stated)[-8:]):
        found = Interval(1 - found.high, 1 - found.low)
    return (found, (low, high)) if found else None


def _names_part(stated: Claim, part: Claim) -> bool:
    """The rate's own word takes up the part's verb: 结案 -> 结案率; or it says 占."""
    words = before(stated)[-10:]
    told = before(part)[-8:]
    stem = re.search(r"([\u4e00-\u9fff]{2})率[^率]*$", words)
    return "占" in words or bool(
        stem and re.search(rf"{stem.group(1)}(?!性)|{stem.group(1)[:1]}(?!{stem.group(1)[1:]}性)", told)
    )


def _finding(graph: CorpusGraph, stated: Claim, implied: Interval, basis: Basis) -> Finding:
    document = graph.document(stated.path)
    middle = (implied.low + implied.high) / 2
    told = f"{middle:.1%}" if stated.unit == "%" else f"{middle:.6g}{stated.unit}"
    return finding(
        RatioMismatch,
        message=Message(_MESSAGE, {"thing": thing(stated), "stated": amount(stated), "implied": told}),
        locations=[claim_location(document, claim) for claim in (stated, *basis)],
        confidence=_CONFIDENCE,
        measure=measure_of(stated),
        hint=Message(_HINT),
        facts={"stated": stated.value, "implied": round(middle, 6)},
    )


def _change_finding(graph: CorpusGraph, told: StatedChange) -> Finding:
    first, second, change = told.pair.first, told.pair.second, told.change
    middle = (told.implied.low + told.implied.high) / 2 / first.factor
    return finding(
        RatioMismatch,
        message=Message(
            _CHANGE,
            {
                "thing": thing(second),
                "change": amount(change),
                "first": amount(first),
                "implied": f"{middle:.6g}{first.unit}",
            },
        ),
        locations=[claim_location(graph.document(c.path), c) for c in (change, second, first)],
        confidence=told.pair.confidence * _CONFIDENCE,
        measure=measure_of(second),
        hint=Message(_HINT),
        facts={"stated": first.value, "implied": round(middle, 6)},
    )


def _size(claim: Claim) -> Interval:
    """Return a change without its sign."""
    return claim.interval.negated if claim.interval.high <= 0 and claim.value > 0 else claim.interval
