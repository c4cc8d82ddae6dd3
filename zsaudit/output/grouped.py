"""Findings grouped by the documents they stand between, one line each.

In: a report. Out: a heading for each set of files, and its findings below, never wrapped.

Example: everything between the replies of 2021 and 2022 stands together.
"""

from __future__ import annotations

from zsaudit.output.coverage import coverage_line
from zsaudit.output.report import Report
from zsaudit.output.statistics import statistics_text
from zsaudit.output.view import View
from zsaudit.rules.finding import Finding


def render(report: Report, view: View) -> str:
    """Return the findings under the files they stand in, and the coverage."""
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for finding in report.findings if view.show_suppressed else report.standing:
        groups.setdefault(tuple(sorted({place.path for place in finding.locations})), []).append(finding)
    lines: list[str] = []
    for paths, findings in sorted(groups.items()):
        lines += [" | ".join(paths), *(f"  {_line(finding, paths, view)}" for finding in findings), ""]
    if view.statistics:
        lines += ["", statistics_text(report, view)]
    if not view.quiet:
        lines.append(coverage_line(report, view.lang))
    return "\n".join(lines)


def _line(finding: Finding, paths: tuple[str, ...], view: View) -> str:
    places = (f"{x.line}:{x.column}" for path in paths for x in finding.locations if x.path == path)
    message = " ".join(finding.message.render(view.lang).split())
    return f"{' | '.join(places)}  {finding.severity.value} {finding.code} {finding.relation}  {message}"
