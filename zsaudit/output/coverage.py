"""The line that ends every run: how much was read, compared and found.

In: a report. Out: one sentence.

Example: "5 files read, 240 figures, 240 claims, 31 comparable groups, 58 findings (1 errors, ...)".
"""

from __future__ import annotations

from zsaudit.output.labels import say
from zsaudit.output.report import Report
from zsaudit.rules.text import Lang


def coverage_line(report: Report, lang: Lang) -> str:
    """Return what was covered, in one line; it says so where nothing was checked."""
    coverage, counts = report.coverage, report.counts()
    line = say(
        "coverage",
        lang,
        files=str(coverage.files),
        figures=str(coverage.figures),
        claims=str(coverage.claims),
        groups=str(coverage.groups),
        findings=str(coverage.findings),
        errors=str(counts["error"]),
        warnings=str(counts["warning"]),
        infos=str(counts["info"]),
        accepted=str(coverage.accepted),
        baselined=str(coverage.baselined),
    )
    if coverage.excluded:
        line += say("excluded", lang, excluded=str(coverage.excluded))
    if coverage.figures == 0:
        line += "\n" + say("nothing_checked", lang)
    return line
