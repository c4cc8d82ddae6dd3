"""One finding a line, as editors and grep read it: `path:line:col: CODE name message`.

In: a report. Out: lines, never wrapped.

Example: "corpus/2022.txt:30:12: ZS102 date-contradiction ... [corpus/2021.txt:34:5]".
"""

from __future__ import annotations

from zsaudit.output.coverage import coverage_line
from zsaudit.output.links import full_place
from zsaudit.output.report import Report
from zsaudit.output.statistics import statistics_text
from zsaudit.output.terms import suppression
from zsaudit.output.view import View
from zsaudit.rules.finding import Finding


def render(report: Report, view: View) -> str:
    """Return the findings, one a line, and the coverage."""
    findings = report.findings if view.show_suppressed else report.standing
    lines = [line(finding, view) for finding in findings]
    if view.statistics:
        lines += ["", statistics_text(report, view)]
    if not view.quiet:
        lines.append(coverage_line(report, view.lang))
    return "\n".join(lines)


def line(finding: Finding, view: View) -> str:
    """Return a finding as one line: its first place, its rule, its message, and its other places."""
    first, *others = finding.locations
    message = " ".join(finding.message.render(view.lang).split())
    also = f" [{', '.join(full_place(place) for place in others)}]" if others else ""
    marked = f" ({suppression(finding, view.lang)})" if finding.suppressed else ""
    return f"{full_place(first)}: {finding.code} {finding.relation} {message}{also}{marked}"
