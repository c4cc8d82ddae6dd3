"""The report for people: what disagrees first, then how figures moved, then the rest.

In: a report. Out: text for a terminal, or an SVG picture of it.

Example: `zsaudit check corpus/` at 80 columns; each finding shows what either document says, and which is newer.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule as Line
from rich.table import Table

from zsaudit.output.coverage import coverage_line
from zsaudit.output.full_finding import block, brief
from zsaudit.output.full_series import is_series, series_blocks
from zsaudit.output.labels import say
from zsaudit.output.links import Links, links
from zsaudit.output.narrowed import alone, headline, sides
from zsaudit.output.report import Report
from zsaudit.output.statistics import statistics
from zsaudit.output.styled import Styled
from zsaudit.output.terminal import console, on_terminal
from zsaudit.output.view import View
from zsaudit.rules.finding import Finding, Severity
from zsaudit.version import __version__

STYLES = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan"}
_REMOTE_FONT = re.compile(r"@font-face\s*\{[^}]*\}\s*")


def render(report: Report, view: View) -> str:
    """Return the report as text, coloured where the view wants it."""
    return on_terminal(parts(report, view), view)


def render_svg(report: Report, view: View) -> str:
    """Return the coloured report as an SVG that names no remote font and is the same for the same report."""
    out = console(io.StringIO(), view.width, record=True, force_terminal=True, color_system="truecolor")
    for part in parts(report, replace(view, color=True)):
        out.print(Group(part))
    svg = out.export_svg(title=f"zsaudit {__version__}", unique_id="zsaudit")
    return _REMOTE_FONT.sub("", svg).replace("Fira Code", "monospace")


def parts(report: Report, view: View) -> Iterator[RenderableType]:
    """Yield everything there is to show."""
    findings = report.findings if view.show_suppressed else report.standing
    infos = [x for x in findings if x.severity is Severity.INFO]
    marks = Links({}, ()) if view.quiet else links(report, infos if report.focus else findings)
    if report.focus:
        yield from (headline(report, findings, view), Styled())
    else:
        yield from _documents("documents", marks, view)
    for severity in (Severity.ERROR, Severity.WARNING):
        yield from _section(severity.value, [x for x in findings if x.severity is severity], report, view)
    yield from _series([x for x in infos if is_series(x)], report, marks, view)
    yield from _others([x for x in infos if not is_series(x)], report, marks, view)
    if not findings:
        none = say("draft_none" if report.draft else "none", view.lang, path=report.draft or "")
        yield from (Styled(none), Styled())
    if report.focus and not view.quiet:
        yield from alone(report, view)
        yield from _documents("cited", marks, view)
    if view.statistics:
        yield statistics(report, view)
    if not view.quiet:
        yield Styled(coverage_line(report, view.lang), style="bold")


def _heading(key: str, count: int | None, style: str, view: View) -> RenderableType:
    title = say(key, view.lang) + (f" ({count})" if count is not None else "")
    return Line(Styled(title, style=style), characters="─", style="dim", align="left")


def _documents(title: str, marks: Links, view: View) -> Iterator[RenderableType]:
    if not marks.listed:
        return
    yield _heading(title, None, "bold", view)
    table = Table(box=None, show_header=False, padding=(0, 1, 0, 0), pad_edge=False)
    for style in ("bold", "cyan", ""):
        table.add_column(style=style, overflow="fold")
    for document in marks.listed:
        # Beside a draft the list is a key to the marks alone; in the whole report it says what was read.
        named = (document.number, document.title) if title == "documents" else (document.number,)
        told = Styled("  ".join(part.value for part in named if part) + ("\n" if title == "documents" else "  "))
        told.append(document.path, style="dim")
        dated = document.date.isoformat() if document.date else say("undated", view.lang)
        table.add_row(Styled(marks.marks[document.path]), dated, told)
    yield table
    yield Styled()


def _section(key: str, findings: list[Finding], report: Report, view: View) -> Iterator[RenderableType]:
    if not findings:
        return
    yield _heading(key, len(findings), STYLES[key], view)
    for finding in findings:
        yield (sides if report.focus else block)(finding, report, view, STYLES[key])
        yield Styled()


def _series(findings: list[Finding], report: Report, marks: Links, view: View) -> Iterator[RenderableType]:
    if not findings:
        return
    yield _heading("series", len(findings), STYLES["info"], view)
    for part in series_blocks(findings, report, marks, view):
        yield part
        yield Styled()


def _others(findings: list[Finding], report: Report, marks: Links, view: View) -> Iterator[RenderableType]:
    if not findings:
        return
    yield _heading("others", len(findings), STYLES["info"], view)
    code = ""
    for finding in findings:
        if finding.code != code:
            code = finding.code
            yield Styled(f"{code} {finding.relation}", style=STYLES["info"])
        yield Padding(brief(finding, marks, view), (0, 0, 0, 2))
    yield Styled()
