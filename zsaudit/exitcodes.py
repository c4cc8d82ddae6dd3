"""What the exit status of the program means, in one place.

In: a report and two wishes of the user. Out: one `ExitCode`, the same whatever the output format.

Example: the five documents of corpus/ hold a date contradiction, so `zsaudit check corpus/` ends with 1.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zsaudit.output.report import Report


class ExitCode(IntEnum):
    """Every status the program ends with."""

    OK = 0
    FINDINGS = 1
    CANNOT = 2
    NOTHING_CHECKED = 3
    INTERNAL = 70
    INTERRUPTED = 130
    BROKEN_PIPE = 141


def check_status(report: Report, fail_on: str, *, allow_empty: bool = False) -> ExitCode:
    """Return the status of `check`: `fail_on` is error, warning, info or never."""
    if report.coverage.figures == 0 and not allow_empty:
        return ExitCode.NOTHING_CHECKED
    order = ("error", "warning", "info")
    if fail_on == "never":
        return ExitCode.OK
    failing = order[: order.index(fail_on) + 1]
    if any(finding.severity in failing for finding in report.standing):
        return ExitCode.FINDINGS
    return ExitCode.OK
