"""Annotations of GitHub Actions: worst first, and a notice where GitHub would drop some unseen.

In: a report. Out: workflow commands; the job summary is the Markdown format, written by the command line.

Example: "::error title=ZS102 date-contradiction,file=corpus/2022.txt,line=30,col=12,endLine=30,endColumn=18::...".
"""

from __future__ import annotations

from zsaudit.output.labels import say
from zsaudit.output.links import full_place
from zsaudit.output.plural import amount
from zsaudit.output.report import Report
from zsaudit.output.view import View
from zsaudit.rules.finding import Finding, Severity

# GitHub shows ten annotations of each level in a step and drops the rest without a word.
MOST = 10
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report, view: View) -> str:
    """Return the workflow commands."""
    lines: list[str] = []
    left = 0
    for severity, command in _COMMANDS.items():
        findings = [finding for finding in report.standing if finding.severity is severity]
        room = MOST - 1 if severity is Severity.INFO else MOST
        lines += [_command(command, finding, view) for finding in findings[:room]]
        left += len(findings[room:])
    if left:
        lines.append(f"::notice::{_data(say('more', view.lang, count=amount(left, 'finding').render(view.lang)))}")
    return "\n".join(lines)


def _command(command: str, finding: Finding, view: View) -> str:
    first, *others = finding.locations
    properties = {
        "title": f"{finding.code} {finding.relation}",
        "file": first.path,
        "line": str(first.line),
        "col": str(first.column),
        "endLine": str(first.end_line),
        "endColumn": str(first.end_column),
    }
    if first.end_line != first.line:
        del properties["col"], properties["endColumn"]
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    lines = [finding.message.render(view.lang), *(f"{full_place(place)}: {place.text}" for place in others)]
    if finding.hint:
        lines.append(finding.hint.render(view.lang))
    return f"::{command} {told}::{_data(chr(10).join(lines))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
