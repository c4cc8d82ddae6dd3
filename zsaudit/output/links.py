"""Which documents a report speaks of, and the short marks it calls them by.

In: a report. Out: `[2]`-like marks in the order of the documents' dates, and what each document says of itself.

Example: in the report on corpus/ the reply 中工信函〔2022〕53号 is [4], and `[4]:30` is its line 30.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from zsaudit.documents.document import Document
from zsaudit.output.report import Report
from zsaudit.rules.finding import Finding, Location

MOST_LISTED = 30


@dataclass(frozen=True, slots=True)
class Links:
    """The mark of each document of a report; `listed` are those worth listing."""

    marks: dict[str, str]
    listed: tuple[Document, ...]

    def place(self, place: Location) -> str:
        """Return a place as mark and line, or as path and line where the file has no mark."""
        mark = self.marks.get(place.path)
        return f"{mark}:{place.line}" if mark else full_place(place)


def full_place(place: Location) -> str:
    """Return a place as an editor opens it."""
    return f"{place.path}:{place.line}:{place.column}"


def links(report: Report, findings: Iterable[Finding]) -> Links:
    """Number the published documents; in a large corpus and in a report on one document, only those that findings
    speak of."""
    documents = tuple(document for document in report.documents if document.path != report.draft)
    if report.focus or len(documents) > MOST_LISTED:
        told = {place.path for finding in findings for place in finding.locations}
        documents = tuple(document for document in documents if document.path in told)
    return Links({document.path: f"[{n}]" for n, document in enumerate(documents, 1)}, documents)
