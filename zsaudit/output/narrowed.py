"""The report on one document, for whoever is about to send it: what is written here, what is published, where,
and which of the two is newer.

In: a report narrowed to a draft or to files of the corpus. Out: rich renderables.

Example: “you wrote  153所  line 4  (newer)”, and below it “published  135所  2022-06-15 青教函〔2022〕9号”.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.padding import Padding

from zsaudit.output.coverage import in_question
from zsaudit.output.full_finding import INDENT, SHORT, quoted
from zsaudit.output.labels import say
from zsaudit.output.links import full_place
from zsaudit.output.plural import amount
from zsaudit.output.quotes import Quote, quotes
from zsaudit.output.report import Report
from zsaudit.output.styled import Styled
from zsaudit.output.terms import suppression
from zsaudit.output.view import View
from zsaudit.rules.finding import Finding, Location, Severity


def headline(report: Report, findings: Iterable[Finding], view: View) -> RenderableType:
    """Return what it comes to, in a sentence: the first thing to be read, and often the only one."""
    counts = {severity: sum(1 for x in findings if x.severity is severity) for severity in Severity}
    alone = len(unmatched(report))
    others = len(report.documents) - sum(1 for x in report.documents if x.path in report.focus)
    worst = Severity.ERROR if counts[Severity.ERROR] else Severity.WARNING if counts[Severity.WARNING] else None
    text = say(
        "draft_title" if report.draft else "focus_title",
        view.lang,
        path=in_question(report, view.lang),
        count=amount(others, "published document" if report.draft else "other document").render(view.lang),
        errors=amount(counts[Severity.ERROR], "error").render(view.lang),
        warnings=amount(counts[Severity.WARNING], "warning").render(view.lang),
        met=str(report.questioned - alone),
        figures=amount(report.questioned, "figure").render(view.lang),
    )
    return Styled(text, style={None: "bold green", Severity.WARNING: "bold yellow"}.get(worst, "bold red"))


def sides(finding: Finding, report: Report, view: View, style: str) -> RenderableType:
    """Return an error or a warning: what it is, then each side of it, the document in question first."""
    return Group(*_parts(finding, report, view, style))


def _parts(finding: Finding, report: Report, view: View, style: str) -> Iterator[RenderableType]:
    head = Styled(finding.message.render(view.lang), style=style)
    head.append(f"  {finding.code} {finding.fingerprint}", style="not bold dim")
    yield head
    if finding.suppressed is not None:
        yield _indented(Styled(suppression(finding, view.lang), style="dim"))
    told = sorted(quotes(report, finding.locations), key=lambda quote: not _is_here(quote, report))
    dates = [quote.places[0].document_date for quote in told]
    newest = max((day for day in dates if day), default=None)
    apart = len({day for day in dates if day}) > 1
    labels = [_label(quote, report, view) for quote in told]
    width = max(map(cell_len, labels), default=0)
    for quote, label in zip(told, labels, strict=True):
        is_newest = apart and quote.places[0].document_date == newest
        yield _indented(_side(quote, label + " " * (width - cell_len(label)), report, view, newest=is_newest))
        yield _indented(quoted(quote, view), 2 * INDENT)
        if quote.places[0].path != report.draft:
            yield _indented(Styled(full_place(quote.places[0]), style="dim"), 2 * INDENT)
    if finding.hint is not None:
        yield _indented(Styled(f"→ {finding.hint.render(view.lang)}", style="green"))


def _is_here(quote: Quote, report: Report) -> bool:
    """Say whether a quote is of the document in question: the draft, or else a file in focus."""
    path = quote.places[0].path
    return path == report.draft if report.draft is not None else path in report.focus


def _label(quote: Quote, report: Report, view: View) -> str:
    here = _is_here(quote, report)
    if report.draft is not None:
        return say("you_wrote" if here else "published", view.lang)
    return say("this_file" if here else "other_file", view.lang)


def _side(quote: Quote, label: str, report: Report, view: View, *, newest: bool) -> Styled:
    """Return the line above a quote: whose it is, the figure, and which document says so, or which line of the draft."""
    first = quote.places[0]
    text = Styled(f"{label}  ", style="bold magenta" if _is_here(quote, report) else "bold cyan")
    figures = [" ".join(place.text.split()) for place in quote.places]
    short = [figure for figure in figures if cell_len(figure) <= SHORT]
    text.append("  ".join(dict.fromkeys([*short, ""])), style="bold")
    text.append(_source(first, report, view), style="dim")
    if newest:
        text.append(f"  ({say('newer', view.lang)})", style="bold magenta")
    return text


def _source(place: Location, report: Report, view: View) -> str:
    if place.path == report.draft:
        return say("line", view.lang, line=str(place.line))
    document = report.graph.by_path.get(place.path)
    number = document.number.value if document is not None and document.number else ""
    return f"{place.document_date or say('undated', view.lang)} {number}".rstrip()


def unmatched(report: Report) -> tuple[tuple[int, str], ...]:
    """Return line and quote of each figure in question that no finding speaks of: it stands alone."""
    told = {(x.path, x.start, x.end) for finding in report.findings for x in finding.locations}
    spans = {
        (claim.path, claim.span.start): (report.graph.document(claim.path).position(claim.span.start)[0], claim.quote)
        for claim in report.claims
        if claim.path in report.focus and (claim.path, claim.span.start, claim.span.end) not in told
    }
    return tuple((line, " ".join(quote.split())) for _, (line, quote) in sorted(spans.items()))


def alone(report: Report, view: View) -> Iterator[RenderableType]:
    """Yield the figures with nothing to be compared with, by their lines."""
    by_line: dict[int, list[str]] = {}
    for line, quote in unmatched(report):
        by_line.setdefault(line, []).append(quote)
    if not by_line or len(report.focus) > 1:
        return
    yield Styled(say("alone", view.lang), style="bold")
    for line, figures in sorted(by_line.items()):
        yield _indented(Styled(f"{say('line', view.lang, line=str(line))}  {'  '.join(figures)}", style="dim"))
    yield Styled()


def _indented(what: RenderableType, by: int = INDENT) -> RenderableType:
    return Padding(what, (0, 0, 0, by))
