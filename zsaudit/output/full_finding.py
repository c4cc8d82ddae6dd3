"""One error or warning: what is wrong, what each document says, which is newer, what to do.

In: a finding. Out: rich renderables; document text is only ever plain `Text`, never markup.

Example: "ZS102 date-contradiction", then the sentence of 2021 and the sentence of 2022 with 2020 年 and 2021 年 marked.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.padding import Padding

from zsaudit.output.labels import say
from zsaudit.output.links import Links, full_place
from zsaudit.output.numbers import bar, share
from zsaudit.output.quotes import Quote, quotes
from zsaudit.output.report import Report
from zsaudit.output.styled import Styled
from zsaudit.output.terms import suppression
from zsaudit.output.view import View
from zsaudit.rules.finding import Finding

INDENT = 2
LINES = 2
SHORT = 24


def block(finding: Finding, report: Report, view: View, style: str) -> RenderableType:
    """Return a finding in full."""
    return Group(*_parts(finding, report, view, style))


def _parts(finding: Finding, report: Report, view: View, style: str) -> Iterator[RenderableType]:
    head = Styled(f"{finding.code} {finding.relation}", style=style)
    head.append(
        f"  {say('confidence', view.lang, share=share(finding.confidence))}  {finding.fingerprint}", style="dim"
    )
    yield head
    yield _indented(Styled(finding.message.render(view.lang), style="bold"))
    reached = dict(finding.facts).get("share")
    if reached is not None:
        yield _indented(Styled(f"{bar(reached)} {share(reached)}", style="magenta"))
    if finding.suppressed is not None:
        yield _indented(Styled(suppression(finding, view.lang), style="dim"))
    newest = _newest(finding)
    for quote in quotes(report, finding.locations):
        yield _indented(_where(quote, view, newest))
        yield _indented(quoted(quote, view), 2 * INDENT)
    if finding.hint is not None:
        yield _indented(Styled(f"→ {finding.hint.render(view.lang)}", style="green"))


def _newest(finding: Finding) -> str | None:
    """Return the latest date, where the documents have different ones."""
    dates = {place.document_date for place in finding.locations if place.document_date}
    return max(dates) if len(dates) > 1 else None


def _where(quote: Quote, view: View, newest: str | None) -> Styled:
    """Return the line above a quote: date, what is marked, what it is, and where."""
    first = quote.places[0]
    text = Styled(first.document_date or say("undated", view.lang), style="cyan")
    if newest is not None and first.document_date == newest:
        text.append(f" ({say('newer', view.lang)})", style="bold magenta")
    for place in quote.places:
        told = " ".join(place.text.split())
        if cell_len(told) > SHORT:
            continue
        text.append(f"  {told}", style="bold")
        if place.label is not None:
            text.append(f" ({place.label.render(view.lang)})", style="not bold")
    text.append(f"  {full_place(first)}", style="dim")
    return text


def quoted(quote: Quote, view: View) -> Styled:
    """Return the sentence around the figures, the figures marked."""
    text = Styled("“", style="dim")
    for piece in quote.fitted((view.width - 2 * INDENT - 2) * LINES):
        text.append(piece.text, style=("bold reverse" if view.color else "bold") if piece.marked else "not dim")
    text.append("”", style="dim")
    return text


def brief(finding: Finding, marks: Links, view: View) -> RenderableType:
    """Return a finding in a line or two: its message and its places."""
    text = Styled(finding.message.render(view.lang))
    text.append("  " + " ".join(marks.place(place) for place in finding.locations), style="dim")
    text.append(f"  {finding.fingerprint}", style="dim")
    return text


def _indented(what: RenderableType, by: int = INDENT) -> RenderableType:
    return Padding(what, (0, 0, 0, by))
