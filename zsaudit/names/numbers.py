"""Document numbers (文号).

In: a text. Out: spans, and a number in its parts: issuer's code, year, serial number.

Example: "中工信函〔2022〕53号" is `DocumentNumber("中工信函", 2022, 53)`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBER = re.compile(
    r"([\u4e00-\u9fffA-Za-z]{1,12}?)\s*[〔\[（(【]\s*((?:19|20)\d{2})\s*[〕\]）)】]\s*(?:第\s*)?(\d{1,5})\s*号"
)
_LEADING = re.compile(r"^.*(?:根据|依据|按照|印发|转发|见|的|以|和|及|与|为|号)")


@dataclass(frozen=True, slots=True, order=True)
class DocumentNumber:
    """A document number in its parts."""

    issuer: str
    year: int
    serial: int


def number_spans(text: str) -> list[tuple[int, int]]:
    """Return start and end of each document number."""
    return [(m.start(1) + _lead(m[1]), m.end()) for m in _NUMBER.finditer(text)]


def parse_number(text: str) -> DocumentNumber | None:
    """Return a document number in its parts, or None where the text is none."""
    match = _NUMBER.search(text)
    return DocumentNumber(match[1][_lead(match[1]) :], int(match[2]), int(match[3])) if match else None


def _lead(issuer: str) -> int:
    match = _LEADING.match(issuer)
    return match.end() if match and match.end() < len(issuer) else 0
