"""Whether a result of a target is told in other words, which is too little to judge it and enough not to call it open.

In: a `CorpusGraph`. Out: the targets of which some later document tells.

Example: 原煤产量8亿吨 is told of by 煤炭产量突破8亿吨, 零售物价上涨幅度 by 物价涨幅, “对全县85个村实施水改” by
全县各村水改圆满完成.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from zsaudit.claims.claim import Claim, Status
from zsaudit.documents.document import Document
from zsaudit.graph.corpus_graph import CorpusGraph, Link
from zsaudit.graph.profile import grams
from zsaudit.language.lists import kept, rows
from zsaudit.rules.aims import is_fulfilled
from zsaudit.rules.beside import beside
from zsaudit.rules.targets import deadline, tells_of

LEAST = 0.25  # of the score of a faint link
LEAST_HEAD = 0.6
KNOWN = 0.75  # the share of a target's words that a sentence told as done holds
SHORTEST = 2
FEWEST = 4  # grams: fewer words are found anywhere
_DONE = re.compile(
    r"[^，。；！？\n]*(?:(?:圆满|全面|全部|如期|顺利|提前)(?:建成|完成|实现|达标|交付)|(?:建成|完成|实现|达标|交付)率?100%)[^，。；！？\n]*"
)


def told_otherwise(graph: CorpusGraph) -> set[Claim]:
    """Return the targets whose result is told in other words."""
    return {*_faintly(graph), *_by_other_name(graph), *_without_number(graph)}


def _faintly(graph: CorpusGraph) -> Iterator[Claim]:
    for link in graph.faint:
        for own, other in ((link.left, link.right), (link.right, link.left)):
            target, actual = graph.claims[own], graph.claims[other]
            if _later(target, actual) and _resembles(link, target, actual) and tells_of(target, actual):
                yield target


def _later(target: Claim, actual: Claim) -> bool:
    if target.status is not Status.TARGET or actual.status is not Status.ACTUAL or actual.path == target.path:
        return False
    return None not in (target.document_date, actual.document_date) and str(target.document_date) <= str(
        actual.document_date
    )


def _resembles(link: Link, target: Claim, actual: Claim) -> bool:
    """A whole tells nothing of its part: 生产总值 is no result of 海洋生产总值."""
    if link.score < LEAST or (target.subject.endswith(actual.subject) and target.subject != actual.subject):
        return False
    return next(f.score for f in link.features if f.name == "head") >= LEAST_HEAD


def _by_other_name(graph: CorpusGraph) -> Iterator[Claim]:
    """Yield targets told of in the same words, whatever else parts the two (新增 that stands before a whole list), or under
    another name of their measure (经济增长, 国民生产总值), and those said again as fulfilled."""
    by_measure: dict[tuple[str | None, ...], list[Claim]] = defaultdict(list)
    for claim in graph.claims:
        if len(measure := _measure(claim)) >= SHORTEST:
            by_measure[measure, claim.kind, claim.dimension, claim.level].append(claim)
    for claims in by_measure.values():
        for target in claims:
            if target.status is Status.TARGET and any(_answers(target, actual) for actual in claims):
                yield target


def _answers(target: Claim, actual: Claim) -> bool:
    if actual.path != target.path and is_fulfilled(actual) and deadline(target) == deadline(actual):
        return target.value == actual.value
    one_place = target.place is None or actual.place is None or target.place == actual.place
    return one_place and _later(target, actual) and tells_of(target, actual)


def _measure(claim: Claim) -> str:
    told = re.sub(r"年均|平均(?:每年)?|每年|[全我本][国省市县区]|地区$|(?:上涨|涨幅)$", "", claim.subject)
    return _kindred().get(told, told)


@kept
def _kindred() -> dict[str, str]:
    return {word: row[0] for row in rows("kindred_measures") for field in row for word in field.split()}


def _without_number(graph: CorpusGraph) -> Iterator[Claim]:
    """Yield counts of what a later document tells as done without counting it again."""
    done = [(document, grams(match.group())) for document in graph.documents for match in _told_done(document)]
    for target in graph.claims:
        if target.status is not Status.TARGET or target.kind != "total" or target.document_date is None:
            continue
        around = beside(target)
        own = max(grams(around.after), grams(around.before), key=len)
        if len(own) < FEWEST:
            continue
        if any(_tells_done(target, document, own, words) for document, words in done):
            yield target


def _told_done(document: Document) -> Iterator[re.Match[str]]:
    for paragraph in document.paragraphs:
        yield from _DONE.finditer(paragraph.text)


def _tells_done(target: Claim, document: Document, own: frozenset[str], words: frozenset[str]) -> bool:
    if document.date is None or target.document_date is None or document.date <= target.document_date:
        return False
    return document.place == target.place and len(own & words) >= KNOWN * len(own)
