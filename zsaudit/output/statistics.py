"""How many findings of each rule, and between which documents.

In: a report. Out: two tables.

Example: `zsaudit check corpus/ --statistics` ends with "12 ZS201 progression".
"""

from __future__ import annotations

from collections import Counter

from rich.console import Group, RenderableType
from rich.table import Table

from zsaudit.output.labels import say
from zsaudit.output.report import Report
from zsaudit.output.styled import Styled
from zsaudit.output.terminal import on_terminal
from zsaudit.output.view import View


def rule_counts(report: Report) -> list[tuple[str, str, int]]:
    """Return code, name and number of standing findings, in the order of codes."""
    counted = Counter((finding.code, finding.relation) for finding in report.standing)
    return [(code, name, count) for (code, name), count in sorted(counted.items())]


def pair_counts(report: Report) -> list[tuple[str, int]]:
    """Return the number of standing findings between each set of files, most first."""
    counted = Counter(" | ".join(sorted({place.path for place in x.locations})) for x in report.standing)
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))


def statistics(report: Report, view: View) -> RenderableType:
    """Return both tables."""
    rules = _table(say("statistics", view.lang))
    for code, name, count in rule_counts(report):
        rules.add_row(str(count), Styled(f"{code} {name}"))
    pairs = _table(say("pairs", view.lang))
    for paths, count in pair_counts(report):
        pairs.add_row(str(count), Styled(paths, overflow="fold"))
    return Group(rules, Styled(), pairs, Styled())


def statistics_text(report: Report, view: View) -> str:
    """Return both tables as text."""
    return on_terminal([statistics(report, view)], view)


def _table(title: str) -> Table:
    table = Table(
        title=Styled(title, style="bold"), box=None, show_header=False, title_justify="left", padding=(0, 1, 0, 0)
    )
    table.add_column(justify="right", min_width=5)
    table.add_column(overflow="fold")
    return table
