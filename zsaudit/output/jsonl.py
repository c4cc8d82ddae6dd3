"""One finding a line as JSON, for grep, jq and streams.

In: a report. Out: JSON lines; no finding is no line.

Example: `zsaudit check corpus/ --output-format jsonl | jq -r .message`.
"""

from __future__ import annotations

import json

from zsaudit.output.json_report import finding_data
from zsaudit.output.report import Report
from zsaudit.output.view import View


def render(report: Report, view: View) -> str:
    """Return every finding as one line of JSON."""
    return "".join(
        json.dumps(finding_data(finding, view.lang), ensure_ascii=False) + "\n" for finding in report.findings
    )
