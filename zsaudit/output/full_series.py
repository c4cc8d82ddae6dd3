"""How one measure moved: its figures as a small table, with the change, the rate and the targets set for it.

In: the findings of ZS201, ZS204 and ZS301 to ZS304. Out: one table for each measure, and one of the targets
of which nothing is reported.

Example: 2021-07 18 个, 36% of the goal; 2022-06 25 家, +7 (+38.9%), 50% of the goal of 50 个以上 by 2022.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table

from zsaudit.output import numbers
from zsaudit.output.labels import say
from zsaudit.output.links import Links
from zsaudit.output.report import Report
from zsaudit.output.styled import Styled
from zsaudit.output.view import View
from zsaudit.rules.finding import Finding, Location

_MOVES = ("ZS201", "ZS204")
_OPEN = "ZS304"
_TARGETS = ("ZS301", "ZS302", "ZS303", _OPEN)
_RANK = "名"
_PERCENT = ("%", "％", "‰")
# What a claim's measure is called where the text has no word for it; it tells a reader nothing.
_UNTOLD = "total"

Key = tuple[str, int, int]


@dataclass(slots=True)
class Row:
    """One figure of a table: what is told of it beside its source."""

    place: Location
    change: str = ""
    share: str = ""


@dataclass(slots=True)
class History:
    """The rows of one measure, in the order they are shown."""

    rows: dict[Key, Row] = field(default_factory=dict)

    def row(self, place: Location) -> Row:
        """Return the row of a place, a new one at the end where it has none."""
        return self.rows.setdefault((place.path, place.start, place.end), Row(place))


def is_series(finding: Finding) -> bool:
    """Say whether a finding is shown as a part of a measure's history."""
    return finding.code in _MOVES or finding.code in _TARGETS


def series_blocks(findings: list[Finding], report: Report, marks: Links, view: View) -> Iterator[RenderableType]:
    """Yield one block for each measure, findings that share a figure in one, then the targets with no result."""
    groups = together(findings)
    told = [group for group in groups if any(x.code != _OPEN for x in group)]
    for group in sorted(told, key=lambda x: all(y.code in _TARGETS for y in x)):
        yield Group(*_block(group, report, marks, view))
    still_open = [finding for group in groups if group not in told for finding in group]
    if still_open:
        yield _open_targets(still_open, report, marks, view)


def together(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Return findings in groups: two that share a place are in one."""
    groups: list[tuple[set[Key], list[Finding]]] = []
    for finding in findings:
        places = {(place.path, place.start, place.end) for place in finding.locations}
        members = [finding]
        apart = []
        for other_places, others in groups:
            if places & other_places:
                places |= other_places
                members = others + members
            else:
                apart.append((other_places, others))
        groups = [*apart, (places, members)]
    return [members for _, members in groups]


def _block(group: list[Finding], report: Report, marks: Links, view: View) -> Iterator[RenderableType]:
    head = Styled(_title(group[0], view), style="bold")
    head.append("  " + "  ".join(f"{x.code} {x.fingerprint}" for x in group), style="dim")
    yield head
    targets = [finding for finding in group if finding.code in _TARGETS]
    moves = [finding for finding in group if finding.code in _MOVES]
    history = History()
    for finding in moves:
        _add_moves(history, finding, view)
    if len(targets) == 1:
        _add_target(history, targets[0], view)
        yield _table(history, report, marks, view)
        return
    if moves:
        yield _table(history, report, marks, view)
    for finding in targets:
        own = History()
        _add_target(own, finding, view)
        yield _table(own, report, marks, view)


def _title(finding: Finding, view: View) -> str:
    measure = finding.measure
    if measure is None or not (measure.subject or measure.measure):
        return finding.message.render(view.lang)
    parts = (measure.subject, measure.measure, measure.level, measure.area)
    return " · ".join(part for part in parts if part and part != _UNTOLD)


def _add_moves(history: History, finding: Finding, view: View) -> None:
    places = finding.locations
    facts = dict(finding.facts)
    for before, place in zip((None, *places), places, strict=False):
        row = history.row(place)
        if before is not None and len(places) > 2:
            row.change = _step(before, place, view)
    if "change" in facts:
        total = _moved(facts["change"], facts.get("rate"), places[-1], view)
        row.change = total if len(places) == 2 else f"{row.change}  {say('in_all', view.lang, change=total)}"
    elif not row.change:
        row.change = "="


def _step(before: Location, after: Location, view: View) -> str:
    if before.value is None or after.value is None or before.unit != after.unit:
        return ""
    moved = after.value - before.value
    return _moved(moved, moved / before.value if before.value else None, after, view)


def _moved(change: float, rate: float | None, last: Location, view: View) -> str:
    if change == 0:
        return "="
    if last.unit == _RANK and last.text.startswith("第"):  # 43名 are people, 第43名 is a rank
        return say("rank_down" if change > 0 else "rank_up", view.lang, places=numbers.number(abs(change)))
    told = numbers.change(change, last.unit, view.lang)
    return told if rate is None or last.unit in _PERCENT else f"{told} ({numbers.rate(rate)})"


def _add_target(history: History, finding: Finding, view: View) -> None:
    goal, *reached = finding.locations
    share = dict(finding.facts).get("share")
    for place in reached:
        row = history.row(place)
        part = share if place is reached[-1] else _part(place, goal, reached[-1], share)
        if part is not None:
            row.share = f"{numbers.bar(part)} {numbers.share(part)}"
    history.row(goal).change = say(finding.relation, view.lang)


def _part(place: Location, goal: Location, last: Location, share: float | None) -> float | None:
    """Return the share of a goal that an earlier figure reached, where its unit leaves no doubt."""
    if share is None or place.value is None or not goal.value or place.unit not in (goal.unit, last.unit):
        return None
    plain = last.value is not None and abs(last.value / goal.value - share) < 0.005
    return place.value / goal.value if plain else None


def _table(history: History, report: Report, marks: Links, view: View) -> RenderableType:
    table = _columns(10, 12, 18, 0)
    for row in history.rows.values():
        table.add_row(
            Styled(_when(row.place), style="cyan"),
            Styled(_line(row.place.text), style="bold"),
            Styled(row.change, style="magenta"),
            Styled(row.share, style="magenta"),
            Styled(_source(row.place, report, marks, view), style=_emphasis(row.place, report)),
        )
    return Padding(table, (0, 0, 0, 2))


def _open_targets(findings: list[Finding], report: Report, marks: Links, view: View) -> RenderableType:
    table = _columns(10, 12, 20)
    for finding in findings:
        goal = finding.locations[0]
        table.add_row(
            Styled(_when(goal), style="cyan"),
            Styled(_line(goal.text), style="bold"),
            Styled(_title(finding, view)),
            Styled(f"{_source(goal, report, marks, view)}  {finding.fingerprint}", style="dim"),
        )
    head = Styled(say("open_targets", view.lang), style="bold")
    head.append(f"  {_OPEN}", style="dim")
    return Group(head, Padding(table, (0, 0, 0, 2)))


def _columns(*widths: int) -> Table:
    """Return a table without lines; its second column, the figures, stands to the right."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    for number, width in enumerate((*widths, 5)):
        table.add_column(min_width=width or None, justify="right" if number == 1 else "left", overflow="fold")
    return table


def _when(place: Location) -> str:
    return place.as_of or place.document_date or ""


def _source(place: Location, report: Report, marks: Links, view: View) -> str:
    if place.path == report.draft:
        return f"{say('draft', view.lang)}:{place.line}"
    return marks.place(place)


def _emphasis(place: Location, report: Report) -> str:
    return "bold magenta" if place.path == report.draft else "dim"


def _line(text: str) -> str:
    return " ".join(text.split())
