"""What became of every target.

In: pairs of a target and an actual figure. Out: one `Outcome` a target: met, missed, pending or open.

Example: the goal of 50个以上 by 2022 stands at 18 (36 %) in 2021-07 and at 25 (50 %) in 2022-06: pending.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import inf

from zsaudit.claims.claim import Claim, Grain, Status
from zsaudit.graph.corpus_graph import CorpusGraph, Link
from zsaudit.graph.when import is_cumulative, is_flow, is_stock, standing
from zsaudit.language.period import Period, Role
from zsaudit.rules.aims import is_aim

NEAR = 1.02
A_YEAR = 366
_OF_A_YEAR = re.compile(
    r"(?:[产销进出货运客流用发耗贸存]?量|[产总净交销]?[值额]|收入|支出|人均\S*|税收|系数|指数|浓度|强度|能耗|水耗|[单亩]产|寿命)$"
)
_MADE = re.compile(r"^(?:再|新)?(?:建设|建成|新建|新增|改造|完成|培训|引进|培育|打造|创建)")
_PRICES = re.compile(r"物价|(?:消费|零售)价格|CPI")
_DOWNWARD = re.compile(
    r"降(?:低|至|到|为|幅|(?=[\d约近]))|压[减降]|控制在|以内|削?减[少至到]|不超过|缩[短减小至]|压缩|(?<!不)低于|下降"
)


class Verdict(StrEnum):
    """The standing of a target."""

    MET = "met"
    MISSED = "missed"
    PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A target, the figures that tell of it in the order of their times, and how it stands. `share` is
    the part reached by the last figure (1.0: all of it); None where less is better."""

    target: Claim
    actuals: tuple[Claim, ...]
    links: tuple[Link, ...]
    verdict: Verdict
    share: float | None

    @property
    def confidence(self) -> float:
        """Return the confidence of the last figure's link."""
        return self.links[-1].score


def outcomes(graph: CorpusGraph) -> list[Outcome]:
    """Return the outcome of each target of which some figure tells."""
    told: dict[int, list[tuple[int, Link]]] = defaultdict(list)
    for link in graph.links:
        for own, other in ((link.left, link.right), (link.right, link.left)):
            target, actual = graph.claims[own], graph.claims[other]
            if target.status is not Status.TARGET or actual.status is not Status.ACTUAL:
                continue
            if is_aim(target) and tells_of(target, actual) and not _leaves_open(target, actual):
                told[own].append((other, link))
    return [_outcome(graph, own, found) for own, found in sorted(told.items())]


def deadline(claim: Claim) -> date | None:
    """Return the day by which a target is to be reached, None where the text tells none."""
    if claim.as_of is None or claim.as_of.text is None:
        return None
    return claim.as_of.end


def tells_of(target: Claim, actual: Claim) -> bool:
    """Say whether an actual figure can tell of a target: not a baseline, not of another stretch of time."""
    due, now = target.as_of, standing(actual)
    if due is None or now is None or (target.kind != actual.kind and {target.kind, actual.kind} - {"share", "rate"}):
        return False
    laid_down = target.document_date
    if _not_of_its_time(target, actual, due, now):
        return False
    if actual.path == target.path and due.text is not None and (now.text is None or now.days > due.days + 31):
        return False  # what a plan tells of today, or of the years before, is where it starts from
    if laid_down and actual.document_date and actual.document_date < laid_down and now.end < laid_down:
        return False
    if due.text is None:
        return now.end >= (laid_down or now.end) and actual.path != target.path
    if laid_down and due.start > laid_down:
        return now.end >= laid_down and (
            now.grain is Grain.POINT or now.end >= due.start or _measured_yearly(target, now)
        )
    if now.end < due.start and due.role is not Role.UNTIL:
        return False
    if laid_down and now.end < laid_down and not (due.start <= now.end and due.role is not Role.UNTIL):
        return False
    yearly = due.grain is Grain.SPAN and due.role is Role.AT and due.days < 400
    if yearly and is_cumulative(actual) and not is_cumulative(target) and _MADE.search(target.context):
        return False  # 建设4万亩 in a year is no part of 累计120万亩
    if yearly and (is_flow(target) or not is_stock(target)) and now.grain is Grain.SPAN and now.text is not None:
        return (due.start <= now.start and now.end <= due.end) or (now.role is Role.SINCE and now.start == due.start)
    if yearly and is_flow(target) and (now.end > due.end or now.end < due.start):
        return False
    return not (is_flow(target) and is_cumulative(actual) and not is_cumulative(target) and due.days < 400)


def _not_of_its_time(target: Claim, actual: Claim, due: Period, now: Period) -> bool:
    """Say whether a figure is what the years of a running plan have come to so far, was reached years after the
    deadline, or tells how the years of the next plan grew."""
    told = actual.document_date
    so_far = actual.path == target.path and told is not None and now.end > told and actual.as_of is not now
    late = due.text is not None and (now.end - due.end).days > A_YEAR
    return so_far or late or (due.text is not None and target.kind == "growth" and now.start > due.end)


def _measured_yearly(target: Claim, now: Period) -> bool:
    """到2025年产量突破60万吨 is looked for in the output of each year before; what is newly built by then is not."""
    if not now.whole_years or now.days > A_YEAR or target.dimension in ("event", "turns") or is_flow(target):
        return False
    return target.kind in ("rate", "share", "rank", "average") or _OF_A_YEAR.search(target.subject) is not None


def _outcome(graph: CorpusGraph, own: int, found: list[tuple[int, Link]]) -> Outcome:
    target = graph.claims[own]
    ordered = sorted(found, key=lambda x: _order(graph.claims[x[0]]))
    ordered = _in_time(graph, target, ordered)
    actuals = tuple(graph.claims[index] for index, _ in ordered)
    last = actuals[-1]
    verdict = _verdict(target, last)
    return Outcome(target, actuals, tuple(link for _, link in ordered), verdict, _share(target, last))


def _in_time(graph: CorpusGraph, target: Claim, ordered: list[tuple[int, Link]]) -> list[tuple[int, Link]]:
    """Return the figures up to the first one that tells of the deadline or of a time after it: what came later than
    that says nothing of the target."""
    due = deadline(target)
    for at, (index, _) in enumerate(ordered):
        period = graph.claims[index].as_of
        if due is not None and period is not None and period.end >= due:
            same_end = [x for x in ordered[at:] if (told := graph.claims[x[0]].as_of) and told.end == period.end]
            return [*ordered[:at], *same_end]
    return ordered


def _order(claim: Claim) -> tuple[object, ...]:
    return (claim.as_of.end if claim.as_of else date.min), claim.document_date or date.min, claim.path, claim.span


def _downward(target: Claim) -> bool:
    """Say whether less is better: a ceiling, a rate to be brought down, a fall of so much."""
    if target.kind == "growth" and _PRICES.search(target.subject):
        return True  # 居民消费价格涨幅2%左右 is a ceiling
    if target.kind in ("growth", "change", "points"):
        return target.bound == "<=" or target.interval.high <= 0
    return target.bound == "<=" or _DOWNWARD.search(target.context) is not None


def _verdict(target: Claim, actual: Claim) -> Verdict:
    if _reaches(target, actual):
        return Verdict.MET
    due = deadline(target)
    over = due is not None and actual.as_of is not None and actual.as_of.end >= due
    return Verdict.MISSED if over else Verdict.PENDING


def _reaches(target: Claim, actual: Claim) -> bool:
    """A figure meets a target when what it may stand for reaches what the target allows; of a figure that
    is open at one end (突破400万) its known end is asked."""
    if _downward(target):
        known = actual.interval.low if actual.interval.low > -inf else actual.interval.high
        return known <= target.interval.high
    known = actual.interval.high if actual.interval.high < inf else actual.interval.low
    return known >= target.interval.low


def _leaves_open(target: Claim, actual: Claim) -> bool:
    """Say whether a figure open upward (7100万亩以上) stands so near below its target (7140万亩) that it may reach it."""
    near = actual.interval.low < target.interval.low <= actual.interval.low * NEAR
    return actual.interval.high == inf and actual.interval.low > 0 and near


def _share(target: Claim, actual: Claim) -> float | None:
    if _downward(target) or not target.value or target.kind in ("growth", "rank"):
        return None
    return round(actual.size / target.size, 4)
