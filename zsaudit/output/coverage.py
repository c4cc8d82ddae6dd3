"""The line that ends every run: how much was read, compared and found.

In: a report. Out: one sentence.

Example: "5 files read, 240 figures, 240 claims, 31 comparable groups, 58 findings (error 1, ...)".
"""

from __future__ import annotations

from zsaudit.output.labels import say
from zsaudit.output.plural import amount
from zsaudit.output.report import Report
from zsaudit.rules.text import Lang

MOST_NAMED = 3


def coverage_line(report: Report, lang: Lang) -> str:
    """Return what was covered, in one line; it says so where nothing was checked."""
    coverage, counts = report.coverage, report.counts()
    line = say(
        "coverage",
        lang,
        files=amount(coverage.files, "file").render(lang),
        figures=amount(coverage.figures, "figure").render(lang),
        claims=amount(coverage.claims, "claim").render(lang),
        groups=amount(coverage.groups, "comparable group").render(lang),
        findings=amount(coverage.findings, "finding").render(lang),
        errors=str(counts["error"]),
        warnings=str(counts["warning"]),
        infos=str(counts["info"]),
        accepted=str(coverage.accepted),
        baselined=str(coverage.baselined),
    )
    if coverage.excluded:
        line += say("excluded", lang, excluded=amount(coverage.excluded, "file").render(lang))
    if report.questioned == 0:
        line += "\n" + nothing_checked(report, lang)
    return line


def in_question(report: Report, lang: Lang) -> str:
    """Return what a report was narrowed to: the names of a few files, or how many there are."""
    if len(report.focus) > MOST_NAMED:
        return say("some_files", lang, count=amount(len(report.focus), "file").render(lang))
    return ", ".join(sorted(report.focus))


def nothing_checked(report: Report, lang: Lang) -> str:
    """Return why nothing was checked."""
    if report.focus and len(report.documents) < 2:
        return say("nothing_to_compare", lang, path=in_question(report, lang))
    if report.focus:
        return say("nothing_in", lang, path=in_question(report, lang))
    return say("nothing_checked", lang)
