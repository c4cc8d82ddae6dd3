"""How one measure moved: its figures as a small table, with the change, the rate and the targets set for it.

In: the findings of ZS201, ZS204 and ZS301 to ZS304. Out: one table for each measure.

Example: 2021-07 18 个, 2022-06 25 家 +7 (+38.9%), and the goal of 50 个以上 by 2022, half reached.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text as Styled

from zsaudit.output import numbers
from zsaudit.output.labels import say
from zsaudit.output.links import Links
from zsaudit.output.report import Report
from zsaudit.output.view import View
from zsaudit.rules.finding import Finding, Location

_MOVES = ("ZS201", "ZS204")
_TARGETS = ("ZS301", "ZS302", "ZS303", "ZS304")


def is_series(finding: Finding) -> bool:
    """Say whether a finding is shown as a part of a measure's history."""
    return finding.code in _MOVES or finding.code in _TARGETS


def series_blocks(findings: list[Finding], report: Report, marks: Links, view: View) -> Iterator[RenderableType]:
    """Yield one block for each measure: findings that share a figure belong to one."""
    for group in together(findings):
        yield Group(*_block(group, report, marks, view))


def together(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Return findings in groups: two that share a place are in one."""
    groups: list[tuple[set[tuple[str, int]], list[Finding]]] = []
    for finding in findings:
        places = {(place.path, place.start) for place in finding.locations}
        members = [finding]
        apart = []
        for other_places, others in groups:
            if places & other_places:
                places |= other_places
                members = others + members
            else:
                apart.append((other_places, others))
        groups = [*apart, (places, members)]
    return [members for _, members in sorted(groups, key=lambda x: x[1][0].code in _TARGETS)]


def _block(group: list[Finding], report: Report, marks: Links, view: View) -> Iterator[RenderableType]:
    first = group[0]
    head = Styled(_title(first, view), style="bold")
    head.append("  " + " ".join(dict.fromkeys(f"{x.code} {x.fingerprint}" for x in group)), style="dim")
    yield head
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    for width, justify in ((10, "left"), (12, "right"), (24, "left"), (12, "left")):
        table.add_column(min_width=width, justify="right" if justify == "right" else "left", overflow="fold")
    for finding in group:
        if finding.code in _MOVES:
            _moves(table, finding, report, marks, view)
        else:
            _target(table, finding, report, marks, view)
    yield Padding(table, (0, 0, 0, 2))


def _title(finding: Finding, view: View) -> str:
    measure = finding.measure
    if measure is None or not (measure.subject or measure.measure):
        return finding.message.render(view.lang)
    return " · ".join(part for part in (measure.subject, measure.measure, measure.level, measure.area) if part)


def _moves(table: Table, finding: Finding, report: Report, marks: Links, view: View) -> None:
    places = finding.locations
    facts = dict(finding.facts)
    for index, place in enumerate(places):
        last = index == len(places) - 1
        moved = ""
        if len(places) == 2 and last:
            moved = _moved(facts.get("change"), facts.get("rate"), place.unit, view)
        elif index > 0:
            moved = _step(places[index - 1], place, view)
        table.add_row(
            Styled(place.as_of or place.document_date or "", style="cyan"),
            Styled(_line(place.text), style="bold"),
            Styled(moved, style="magenta"),
            Styled(_source(place, report, marks, view), style="dim"),
        )
    if len(places) > 2 and "change" in facts:
        total = _moved(facts.get("change"), facts.get("rate"), places[-1].unit, view)
        table.add_row("", "", Styled(say("in_all", view.lang, change=total), style="magenta"), "")


def _step(before: Location, after: Location, view: View) -> str:
    if before.value is None or after.value is None or before.unit != after.unit:
        return ""
    moved = after.value - before.value
    return _moved(moved, moved / before.value if before.value else None, after.unit, view)


def _moved(change: float | None, rate: float | None, unit: str | None, view: View) -> str:
    if change is None:
        return ""
    if change == 0:
        return "="
    told = numbers.change(change, unit, view.lang)
    in_percent = unit in ("%", "％", "‰")
    return told if rate is None or in_percent else f"{told} ({numbers.rate(rate)})"


def _target(table: Table, finding: Finding, report: Report, marks: Links, view: View) -> None:
    goal, *reached = finding.locations
    table.add_row(
        Styled(goal.as_of or "", style="cyan"),
        Styled(_line(goal.text), style="bold"),
        Styled(say(finding.relation, view.lang), style="magenta"),
        Styled(_source(goal, report, marks, view), style="dim"),
    )
    share = dict(finding.facts).get("share")
    for place in reached:
        told = f"{numbers.bar(share)} {numbers.share(share)}" if share is not None else ""
        table.add_row(
            Styled(place.as_of or place.document_date or "", style="cyan"),
            Styled(_line(place.text), style="bold"),
            Styled(told, style="magenta"),
            Styled(_source(place, report, marks, view), style="dim"),
        )


def _source(place: Location, report: Report, marks: Links, view: View) -> str:
    if place.path == report.draft:
        return f"{say('draft', view.lang)}:{place.line}"
    return marks.place(place)


def _line(text: str) -> str:
    return " ".join(text.split())
