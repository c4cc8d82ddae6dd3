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


# Findings of reading and of triage (ZS901 to ZS903) tell of files, not of facts: they do not make a check.
_OF_FILES = "ZS9"


def check_status(report: Report, fail_on: str, *, allow_empty: bool = False) -> ExitCode:
    """Return the status of `check`: `fail_on` is error, warning, info or never."""
    order = ("error", "warning", "info")
    failing = () if fail_on == "never" else order[: order.index(fail_on) + 1]
    codes = [finding.code for finding in report.standing if finding.severity in failing]
    if any(not code.startswith(_OF_FILES) for code in codes):
        return ExitCode.FINDINGS
    if report.questioned == 0 and not allow_empty:
        return ExitCode.NOTHING_CHECKED
    return ExitCode.FINDINGS if codes else ExitCode.OK
