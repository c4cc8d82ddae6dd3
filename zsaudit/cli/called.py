"""The findings that a fingerprint, or the beginning of one, calls.

In: what was typed, and the session. Out: the report and its findings of that name.

Example: `zsaudit explain f6141b77 corpus/` and `zsaudit accept f6141b77b10a6a3f corpus/` look theirs up here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zsaudit.errors import UsageError
from zsaudit.rules.text import Message, Text

if TYPE_CHECKING:
    from zsaudit.api import Report
    from zsaudit.cli.session import Session
    from zsaudit.rules.finding import Finding

_NO_FINDING = Text(
    "no finding has the fingerprint '{word}'; `zsaudit check` shows that of each finding of these documents",
    "没有指纹为“{word}”的发现；`zsaudit check` 会显示这些文件中每条发现的指纹",
)


def findings_called(fingerprint: str, session: Session) -> tuple[Report, list[Finding]]:
    """Return the report on all that a session reads, and its findings whose fingerprint begins so.

    Raises:
        UsageError: there is none.
    """
    from zsaudit.api import check

    with session.progress() as shown:
        report = check(session.paths, session.settings.everything(), tell=shown.tell)
    found = [finding for finding in report.findings if finding.fingerprint.startswith(fingerprint)]
    if not found:
        raise UsageError(Message(_NO_FINDING, {"word": fingerprint}))
    return report, found
