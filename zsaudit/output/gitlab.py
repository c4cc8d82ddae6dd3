"""GitLab's code quality report.

In: a report. Out: a JSON array; the fingerprint is ours, so a moved line is no new finding.

Example: `zsaudit check corpus/ --output gitlab=gl-code-quality-report.json`.
"""

from __future__ import annotations

import json
from typing import Any

from zsaudit.output.report import Report
from zsaudit.output.view import View
from zsaudit.rules.finding import Finding, Location, Severity
from zsaudit.rules.text import Lang

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report, view: View) -> str:
    """Return the standing findings as a code quality report."""
    return json.dumps([_issue(finding, view.lang) for finding in report.standing], ensure_ascii=False, indent=2)


def _issue(finding: Finding, lang: Lang) -> dict[str, Any]:
    first, *others = finding.locations
    return {
        "type": "issue",
        "check_name": f"{finding.code} {finding.relation}",
        "description": finding.message.render(lang),
        "categories": ["Bug Risk"],
        "severity": _SEVERITIES[finding.severity],
        "fingerprint": finding.fingerprint,
        "location": _location(first),
        "other_locations": [_location(place) for place in others],
    }


def _location(place: Location) -> dict[str, Any]:
    return {
        "path": place.path,
        "lines": {"begin": place.line, "end": place.end_line},
        "positions": {
            "begin": {"line": place.line, "column": place.column},
            "end": {"line": place.end_line, "column": place.end_column},
        },
    }
