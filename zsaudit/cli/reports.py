"""Writing reports where they belong: standard output, files, a folder of three, GitHub's job summary.

In: a report, the formats wanted, a view. Out: bytes; exactly one document on standard output.

Example: `--output sarif=out.sarif --output full` writes a file, and the report for people on the screen.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from zsaudit.cli.screen import append_file, write_file, write_note, write_out
from zsaudit.errors import UsageError
from zsaudit.output.coverage import coverage_line
from zsaudit.output.formats import FORMATS, render
from zsaudit.output.report import Report
from zsaudit.output.statistics import statistics_text
from zsaudit.output.view import View
from zsaudit.rules.text import Message, Text

_TWICE = Text(
    "standard output can take one format, not {formats}; write the others to files: FORMAT=PATH",
    "标准输出只能写一种格式，不能同时写 {formats}；其余请写入文件：格式=路径",
)
_ONE_FILE = Text(
    "{path}: two formats cannot be written to one file; name another",
    "{path}：一个文件不能写两种格式，请另写一个文件名",
)
_FOLDER_WIDTH = 100


def split_outputs(outputs: Sequence[str]) -> tuple[tuple[str, Path | None], ...]:
    """Return each format with its file; no file is standard output, which takes one format alone."""
    pairs = tuple((name, Path(path) if path else None) for name, _, path in (x.partition("=") for x in outputs))
    screen = list(dict.fromkeys(name for name, path in pairs if path is None))
    if len(screen) > 1:
        raise UsageError(Message(_TWICE, {"formats": ", ".join(screen)}))
    written = [os.path.normpath(path) for _, path in dict.fromkeys(pairs) if path is not None]
    for path in written:
        if written.count(path) > 1:
            raise UsageError(Message(_ONE_FILE, {"path": Path(path).as_posix()}))
    return tuple(dict.fromkeys(pairs))


def write_reports(report: Report, outputs: Sequence[tuple[str, Path | None]], view: View) -> None:
    """Write the report in every format wanted, files first: where one cannot be written, nothing is printed."""
    for name, path in outputs:
        if path is not None:
            write_file(path, render(name, report, replace(view, color=False, width=_FOLDER_WIDTH)))
    if any(name == "github" for name, _ in outputs):
        _write_summary(report, view)
    for name in (name for name, path in outputs if path is None):
        write_out(render(name, report, view), machine=FORMATS[name].machine)
    if not any(path is None and not FORMATS[name].machine for name, path in outputs):
        _write_notes(report, view)


def _write_notes(report: Report, view: View) -> None:
    """Tell on standard error what people want to know, where standard output is for a program."""
    if view.statistics:
        write_note(statistics_text(report, replace(view, color=False)).rstrip())
    if not view.quiet:
        write_note(coverage_line(report, view.lang))


def write_folder(folder: Path, report: Report, view: View) -> None:
    """Write report.txt, report.svg and report.json: the same bytes for the same documents."""
    from zsaudit.output.full import render_svg

    plain = View(lang=view.lang, width=_FOLDER_WIDTH)
    write_file(folder / "report.txt", render("full", report, plain))
    write_file(folder / "report.svg", render_svg(report, plain))
    write_file(folder / "report.json", render("json", report, plain))


def _write_summary(report: Report, view: View) -> None:
    """Add the report to the summary of a GitHub job, where there is one."""
    target = os.environ.get("GITHUB_STEP_SUMMARY")
    if target:
        append_file(Path(target), render("markdown", report, view))
