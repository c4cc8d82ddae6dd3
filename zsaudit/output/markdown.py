"""The report as Markdown, for a job summary or a comment on a merge request.

In: a report. Out: Markdown; errors and warnings in full, the rest folded away.

Example: each side of a date contradiction is a row: document, date, place, sentence with the date in bold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from zsaudit.output.coverage import coverage_line
from zsaudit.output.labels import say
from zsaudit.output.links import full_place
from zsaudit.output.quotes import Quote, quotes
from zsaudit.output.report import Report
from zsaudit.output.view import View
from zsaudit.rules.finding import Finding, Location, Severity

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~:&-])")
_BLANK = re.compile(r"\s+")
_CELLS = 160


def render(report: Report, view: View) -> str:
    """Return the report as Markdown."""
    findings = report.findings if view.show_suppressed else report.standing
    lines = ["## zsaudit", ""]
    for severity in (Severity.ERROR, Severity.WARNING):
        chosen = [finding for finding in findings if finding.severity is severity]
        if chosen:
            lines += [f"### {say(severity.value, view.lang)} ({len(chosen)})", ""]
            lines += [line for finding in chosen for line in _full(finding, report, view)]
    lines += _folded([finding for finding in findings if finding.severity is Severity.INFO], view)
    if not findings:
        lines += [say("none", view.lang), ""]
    return "\n".join([*lines, coverage_line(report, view.lang)])


def _full(finding: Finding, report: Report, view: View) -> Iterable[str]:
    yield f"**{finding.code} {finding.relation}** {_plain(finding.message.render(view.lang))}"
    yield ""
    yield f"| {say('source', view.lang)} | {say('as_of', view.lang)} | {say('finding', view.lang)} |"
    yield "|---|---|---|"
    for quote in quotes(report, finding.locations):
        as_of = ", ".join(dict.fromkeys(place.as_of for place in quote.places if place.as_of))
        yield f"| {_source(quote.places[0], view)} | {_plain(as_of)} | {_quoted(quote)} |"
    yield ""
    if finding.hint:
        yield _plain(finding.hint.render(view.lang))
        yield ""
    yield f"<sub>`{finding.fingerprint}`</sub>"
    yield ""


def _source(place: Location, view: View) -> str:
    return f"{place.document_date or say('undated', view.lang)} {_plain(full_place(place))}"


def _quoted(quote: Quote) -> str:
    pieces = quote.fitted(_CELLS)
    return "".join(f"**{_plain(x.text)}**" if x.marked else _plain(x.text) for x in pieces)


def _folded(findings: list[Finding], view: View) -> list[str]:
    if not findings:
        return []
    rows = [
        f"- {finding.code} {finding.relation}: {_plain(finding.message.render(view.lang))} "
        f"({', '.join(_plain(full_place(place)) for place in finding.locations)})"
        for finding in findings
    ]
    title = f"{say('info', view.lang)} ({len(findings)})"
    return [f"<details><summary>{title}</summary>", "", *rows, "", "</details>", ""]


def _plain(text: str) -> str:
    """Return document text that Markdown shows as it is: no emphasis, no HTML, no emoji, no table cell."""
    return _SPECIAL.sub(r"\\\1", _BLANK.sub(" ", text))
