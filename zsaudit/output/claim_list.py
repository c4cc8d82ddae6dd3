"""Every figure read, as a table for people, JSON lines or CSV for programs.

In: documents and claims. Out: text.

Example: {"path": "corpus/2021.txt", "line": 30, "quote": "18 个", "value": 18.0, "unit": "个", "level": "市级", ...}.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from typing import Any

from rich.table import Table

from zsaudit.claims.claim import Claim
from zsaudit.documents.document import Document
from zsaudit.output.labels import say
from zsaudit.output.styled import Styled
from zsaudit.output.terminal import on_terminal
from zsaudit.output.terms import STATUSES, term
from zsaudit.output.view import View
from zsaudit.rules.evidence import period_text

_CSV = (
    "path", "line", "column", "end_line", "end_column", "quote", "value", "value_high", "unit", "bound", "subject",
    "measure", "level", "area", "status", "as_of_start", "as_of_end", "as_of_text", "name", "sentence", "document_date",
    "confidence",
)  # fmt: skip


def claim_data(document: Document, claim: Claim) -> dict[str, Any]:
    """Return a claim as plain data, as the contract on `zsaudit claims` names it."""
    line, column = document.position(claim.span.start)
    end_line, end_column = document.position(claim.span.end - 1)
    period = claim.as_of
    return {
        "path": claim.path,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column + 1,
        "quote": claim.quote,
        "value": claim.value,
        "value_high": claim.value_high,
        "unit": claim.unit,
        "bound": claim.bound,
        "subject": claim.subject,
        "measure": claim.measure,
        "level": claim.level,
        "area": claim.area,
        "status": claim.status.value,
        "as_of": {"start": period.start.isoformat(), "end": period.end.isoformat(), "text": period.text}
        if period
        else None,
        "name": claim.name,
        "sentence": claim.sentence,
        "document_date": claim.document_date.isoformat() if claim.document_date else None,
        "confidence": claim.confidence,
    }


def as_jsonl(documents: Sequence[Document], claims: Iterable[Claim]) -> str:
    """Return one JSON object a line."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in _rows(documents, claims))


def as_csv(documents: Sequence[Document], claims: Iterable[Claim]) -> str:
    """Return CSV with a header; a mark at its start lets spreadsheets know that it is UTF-8."""
    target = io.StringIO()
    writer = csv.DictWriter(target, _CSV, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for row in _rows(documents, claims):
        period = row["as_of"] or {}
        writer.writerow({**row, **{f"as_of_{key}": period.get(key) for key in ("start", "end", "text")}})
    return "\ufeff" + target.getvalue()


def _rows(documents: Sequence[Document], claims: Iterable[Claim]) -> Iterable[dict[str, Any]]:
    by_path = {document.path: document for document in documents}
    return (claim_data(by_path[claim.path], claim) for claim in claims)


def as_table(documents: Sequence[Document], claims: Sequence[Claim], view: View) -> str:
    """Return a table for each document."""
    parts: list[Table] = []
    for document in documents:
        own = [claim for claim in claims if claim.path == document.path]
        if own:
            parts.append(_table(document, own, view))
    return on_terminal(parts, view)


def _table(document: Document, claims: Sequence[Claim], view: View) -> Table:
    title = f"{document.path}  {document.date.isoformat() if document.date else say('undated', view.lang)}"
    table = Table(
        title=Styled(title, style="bold"), box=None, title_justify="left", padding=(0, 2, 0, 0), header_style="dim"
    )
    table.add_column(say("place", view.lang), justify="right", style="dim")
    table.add_column(say("figure", view.lang), justify="right", style="bold", overflow="fold", min_width=8)
    table.add_column(say("as_of", view.lang), overflow="fold", style="cyan", min_width=7)
    table.add_column(say("status", view.lang))
    table.add_column(say("subject", view.lang), overflow="fold")
    for claim in claims:
        line, _ = document.position(claim.span.start)
        told = [claim.subject, claim.measure, claim.level, claim.area]
        table.add_row(
            str(line),
            Styled(" ".join(claim.quote.split())),
            period_text(claim.as_of) if claim.as_of else "",
            term(STATUSES, claim.status.value, view.lang),
            Styled(" · ".join(part for part in told if part)),
        )
    return table
