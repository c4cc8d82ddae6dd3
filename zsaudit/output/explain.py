"""Both sides of a match, field by field, with the score and the weight of each.

In: a finding with its reasons, or a link between two claims. Out: text for a terminal.

Example: head 平台 | 平台 1.00 x 2.1; level 市级 | 市级; value 18 个 | 25 家; verdict: one thing, 0.93.
"""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table

from zsaudit.claims.claim import Claim
from zsaudit.graph.corpus_graph import CorpusGraph, Link
from zsaudit.graph.reasons import REASONS, SAME
from zsaudit.output import numbers
from zsaudit.output.full_finding import block
from zsaudit.output.labels import say
from zsaudit.output.report import Report
from zsaudit.output.styled import Styled
from zsaudit.output.terminal import on_terminal
from zsaudit.output.terms import FACTS, FEATURES, FIELDS, KINDS, STATUSES, marks, term
from zsaudit.output.view import View
from zsaudit.rules.evidence import period_text
from zsaudit.rules.finding import Finding, Reason
from zsaudit.rules.text import Lang
from zsaudit.triage.selection import rule_named


def explain_finding(report: Report, finding: Finding, view: View) -> str:
    """Return a finding in full, what its rule is for, and the scores of the match behind it."""
    parts: list[RenderableType] = [block(finding, report, view, "bold")]
    rule = rule_named(finding.code)
    if rule is not None:
        parts.append(Padding(Styled(rule.page.what.render(view.lang), style="dim"), (0, 0, 0, 2)))
    if finding.facts:
        told = "  ".join(f"{term(FACTS, name, view.lang)} {_fact(name, value)}" for name, value in finding.facts)
        parts.append(Padding(Styled(told), (0, 0, 0, 2)))
    if finding.reasons:
        parts += [Styled(), Padding(_scores(finding.reasons, view), (0, 0, 0, 2))]
    return on_terminal([*parts, Styled()], view)


def _fact(name: str, value: float) -> str:
    return {"rate": numbers.rate, "share": numbers.share}.get(name, "{:g}".format)(value)


def explain_link(graph: CorpusGraph, link: Link, view: View) -> str:
    """Return two claims side by side, the scores of their match, and the verdict."""
    left, right = graph.claims[link.left], graph.claims[link.right]
    reasons = [Reason(x.name, x.left, x.right, x.score, x.weight) for x in link.features]
    verdict = say("same", view.lang)
    if link.verdict != SAME:
        en, zh = REASONS.get(link.verdict, (link.verdict, link.verdict))
        told = zh if view.lang == "zh" else en
        verdict = say("apart", view.lang, code=link.verdict, reason=told)
    line = say("verdict", view.lang, verdict=verdict, score=f"{link.score:.2f}")
    parts = (_fields(graph, left, right, view), Styled(), _scores(reasons, view), Styled(line, style="bold"), Styled())
    return on_terminal(parts, view)


def _fields(graph: CorpusGraph, left: Claim, right: Claim, view: View) -> Table:
    table = _table(view)
    sides = zip(_told(graph, left, view.lang), _told(graph, right, view.lang), strict=True)
    for (name, mine), (_, theirs) in sides:
        style = "" if mine == theirs else "bold"
        table.add_row(term(FIELDS, name, view.lang), Styled(mine, style=style), Styled(theirs, style=style))
    return table


def _told(graph: CorpusGraph, claim: Claim, lang: Lang) -> Iterable[tuple[str, str]]:
    line, column = graph.document(claim.path).position(claim.span.start)
    yield "place", f"{claim.path}:{line}:{column}"
    yield "figure", " ".join(claim.quote.split())
    yield "subject", claim.subject
    yield "measure", claim.measure
    yield "kind", term(KINDS, claim.kind, lang)
    yield "level", claim.level or ""
    yield "area", claim.area or ""
    yield "status", term(STATUSES, claim.status.value, lang)
    yield "as_of", period_text(claim.as_of) if claim.as_of else ""
    yield "unit", claim.unit
    yield "bound", claim.bound


def _scores(reasons: Iterable[Reason], view: View) -> Table:
    table = _table(view)
    table.add_column(say("score", view.lang), justify="right")
    table.add_column(say("weight", view.lang), justify="right")
    for reason in reasons:
        sides = (marks(side, view.lang) if reason.feature == "marks" else side for side in (reason.left, reason.right))
        name = term(FEATURES, reason.feature, view.lang)
        table.add_row(name, *map(Styled, sides), f"{reason.score:.2f}", f"{reason.weight:+.2f}")
    return table


def _table(view: View) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column(say("feature", view.lang), style="cyan")
    table.add_column(say("left", view.lang), overflow="fold")
    table.add_column(say("right", view.lang), overflow="fold")
    return table
