"""The formats a report can be written in, by name; each module is imported when it is asked for.

In: a report, a view, a format's name. Out: the text of the report in that format.

Example: `--output sarif=out.sarif --output full` renders one report twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from zsaudit.output.report import Report
from zsaudit.output.view import View


@dataclass(frozen=True, slots=True)
class Format:
    """One format: the module that renders it, and whether a person or a program reads it."""

    module: str
    machine: bool


FORMATS = {
    "full": Format("full", machine=False),
    "concise": Format("concise", machine=False),
    "grouped": Format("grouped", machine=False),
    "json": Format("json_report", machine=True),
    "jsonl": Format("jsonl", machine=True),
    "sarif": Format("sarif", machine=True),
    "github": Format("github", machine=True),
    "gitlab": Format("gitlab", machine=True),
    "junit": Format("junit", machine=True),
    "markdown": Format("markdown", machine=True),
}


def render(name: str, report: Report, view: View) -> str:
    """Return a report in the named format, with a line break at its end."""
    module = import_module(f"zsaudit.output.{FORMATS[name].module}")
    text: str = module.render(report, view)
    return text if text.endswith("\n") or not text else text + "\n"
