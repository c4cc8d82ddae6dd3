"""ZS403 ratio-mismatch: a share, average or growth rate does not follow from its figures.

In: the figures of a sentence. Out: a finding where a stated ratio lies outside what its figures imply.

Example: 税收收入98.6亿元，同比增收8.4亿元、增长12.3%: 8.4 on 90.2 is 9.3 %.
Each ratio is an interval, as its figures are (DQC_0227 does the same for XBRL).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from typing import ClassVar

from zsaudit.claims.claim import Claim, Status
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.language.interval import Interval
from zsaudit.rules.averages import averages
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import claim_location, finding, measure_of
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.growths import growths, size
from zsaudit.rules.naming import thing
from zsaudit.rules.pairs import amount
from zsaudit.rules.quotients import quotients
from zsaudit.rules.sentences import Implied, ratio, sentences, widened
from zsaudit.rules.shares import shares
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
_CONFIDENCE = 0.85
_SLACK = 0.005
_PARTS = {"‰": 1000}  # a share's value is a fraction
HALF = 0.51  # of a person: averages of what is counted are told as whole numbers
_NEAR = 0.03


class RatioMismatch(Rule):
    """A share, average or growth rate that its own figures do not bear out."""

    code = "ZS403"
    name = "ratio-mismatch"
    severity = Severity.WARNING
    page = Page(
        what=Text(
            "A growth rate, a change, a multiple, an average or a share beside the figures it must follow from, and does "
            "not.",
            "增长率、增减数、倍数、平均数或占比与同句中据以计算的数字不符。",
        ),
        why=Text("One of three figures is wrong, and the reader can tell.", "三个数中必有一误，读者一算便知。"),
        remedy=Text("Work it out again and correct the figure that is wrong.", "重新计算，更正有误之数。"),
        silent=Text(
            "Ratios whose figures are not in the sentence, or whose words name something else; growth at constant prices "
            "(生产总值, 可支配收入, 扣除价格因素); ratios that differ by rounding.",
            "句中没有计算依据者，或所指另有其事者；按不变价计算的增速（生产总值、可支配收入、扣除价格因素）；四舍五入造成的差异。",
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
                found = _mismatch(stated, at, claims, options["furthest"])
                if found is not None:
                    yield _finding(graph, stated, found.interval, found.basis)
        for told in stated_changes(graph):
            if not widened(told.implied, _SLACK).overlaps(told.pair.first.interval):
                yield _change_finding(graph, told)


def _mismatch(stated: Claim, at: int, claims: tuple[Claim, ...], furthest: float) -> Implied | None:
    """Return what a stated ratio should be, where by none of the figures it may be of it is as stated."""
    if not size(stated).bounded:
        return None
    told = list(quotients(stated, at, claims))
    if stated.status is not Status.LIMIT:
        told += [*growths(stated, at, claims), *averages(stated, at, claims), *shares(stated, at, claims)]
    if not told or any(_truncated(x.interval, stated).overlaps(size(stated)) for x in told):
        return None
    if stated.kind in ("rate", "share") and _of_any_two(stated, claims[:at]):
        return None
    said = _middle(size(stated))
    nearest = min(told, key=lambda x: abs(_middle(x.interval) - said))
    middle = _middle(nearest.interval)
    near = stated.dimension == "share" and abs(said - middle) <= _NEAR
    return nearest if middle and (nearest.sure or near or abs(said - middle) / abs(middle) <= furthest) else None


def _of_any_two(stated: Claim, earlier: tuple[Claim, ...]) -> bool:
    """Say whether any two figures of one unit before a share make it: then it is of these, whatever stands between."""
    counted = [c for c in earlier if c.kind in ("total", "duration") and c.interval.bounded]
    for part, whole in permutations(counted, 2):
        found = ratio(part.interval, whole.interval) if part.unit == whole.unit else None
        if found and _truncated(found, stated).overlaps(size(stated)):
            return True
    return False


def _middle(interval: Interval) -> float:
    return (interval.low + interval.high) / 2


def _truncated(implied: Interval, stated: Claim) -> Interval:
    """Return an implied ratio made wider for figures that were cut off, not rounded: by a last digit, but little."""
    if stated.kind == "average" and stated.value == int(stated.value):
        return Interval(implied.low - HALF * stated.factor, implied.high + HALF * stated.factor)  # 46人次 of 46.25
    step = size(stated).high - size(stated).low
    wide = widened(implied, _SLACK)
    return Interval(max(wide.low, implied.low - step), min(wide.high, implied.high + step)) if step else wide


def _finding(graph: CorpusGraph, stated: Claim, implied: Interval, basis: tuple[Claim, ...]) -> Finding:
    document = graph.document(stated.path)
    middle = _middle(implied) / stated.factor
    told = f"{middle:.1%}" if stated.unit == "%" else f"{middle * _PARTS.get(stated.unit, 1):.6g}{stated.unit}"
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
