"""Series of figures for `zsaudit trace`: which claims fit some words, and how they are shown.

In: words, claims, and the groups of claims that speak of one thing. Out: tables or JSON lines.

Example: "5G 基站" fits 2289 座 (2020-08) and 6451 座 (2021); each stands in the series of its own group.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.text import Text

from zsaudit.claims.claim import Claim
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.output.claim_list import claim_data
from zsaudit.output.labels import say
from zsaudit.output.styled import Styled
from zsaudit.output.terminal import on_terminal
from zsaudit.output.terms import STATUSES, term
from zsaudit.output.view import View
from zsaudit.rules.evidence import period_text

_ALIKE = 80
_STYLES = ("cyan", "bold", "", "dim")
Series = tuple[Claim, ...]


def fitting(words: str, claims: Sequence[Claim], groups: Sequence[Series]) -> tuple[Series, ...]:
    """Return the series with a claim that holds every word, or, where none does, that reads nearly like them."""
    exact = [claim for claim in claims if all(word in _told(claim) for word in words.split())]
    chosen = exact or [x for x in claims if fuzz.partial_ratio("".join(words.split()), _told(x)) >= _ALIKE]
    wanted = {id(claim) for claim in chosen}
    grouped = [group for group in groups if any(id(claim) in wanted for claim in group)]
    inside = {id(claim) for group in grouped for claim in group}
    alone = [(claim,) for claim in chosen if id(claim) not in inside]
    return tuple(tuple(sorted(series, key=_time)) for series in (*grouped, *alone))


def _told(claim: Claim) -> str:
    parts = (claim.subject, claim.measure, claim.level, claim.area, claim.name, claim.status.value)
    return "".join("".join(part.split()) for part in parts if part)


def _time(claim: Claim) -> tuple[str, str, str, int]:
    until = claim.as_of.end.isoformat() if claim.as_of else ""
    return until, claim.document_date.isoformat() if claim.document_date else "", claim.path, claim.span.start


def as_jsonl(graph: CorpusGraph, series: Sequence[Series]) -> str:
    """Return one claim a line, each with the number of its series."""
    return "".join(
        json.dumps({"series": number, **claim_data(graph.document(claim.path), claim)}, ensure_ascii=False) + "\n"
        for number, claims in enumerate(series, 1)
        for claim in claims
    )


def as_tables(graph: CorpusGraph, series: Sequence[Series], view: View) -> str:
    """Return each series: its name, and a line for each figure."""
    return on_terminal((_block(graph, claims, view) for claims in series), view)


def _block(graph: CorpusGraph, claims: Series, view: View) -> RenderableType:
    first = claims[0]
    title = " · ".join(part for part in (first.subject, first.measure, first.level, first.area) if part)
    rows = [_Row.of(graph, claim, view) for claim in claims]
    widths = [max(cell_len(row.cells[n]) for row in rows) for n in range(len(_STYLES))]
    lines = (line for row in rows for line in row.lines(widths, view.width))
    return Group(Styled(title or " ".join(first.sentence.split()), style="bold"), *lines, Styled())


@dataclass(frozen=True, slots=True)
class _Row:
    """One figure: time, quote and status in columns, and its source, which is never cut."""

    cells: tuple[str, ...]
    source: str

    @staticmethod
    def of(graph: CorpusGraph, claim: Claim, view: View) -> _Row:
        document = graph.document(claim.path)
        line, column = document.position(claim.span.start)
        dated = document.date.isoformat() if document.date else say("undated", view.lang)
        when = period_text(claim.as_of) if claim.as_of else ""
        cells = (when, " ".join(claim.quote.split()), term(STATUSES, claim.status.value, view.lang), dated)
        return _Row(cells, f"{claim.path}:{line}:{column}")

    def lines(self, widths: Sequence[int], room: int) -> Iterator[Text]:
        """Yield the row as a line, or as two where the source would not fit."""
        text = Text("  ", no_wrap=True, overflow="ignore")
        for cell, width, style in zip(self.cells, widths, _STYLES, strict=True):
            text.append(cell, style=style).append(" " * (width - cell_len(cell) + 2))
        if text.cell_len + cell_len(self.source) > room:
            yield text
            text = Text("    ", no_wrap=True, overflow="ignore")
        yield text.append(self.source, style="dim")
