"""A relation worth telling: its rule, its message, its evidence and its reasons.

In: claims, acts and names with their documents. Out: `Location`, `Finding`.

Example: 18 个 (2021-07-28) against 25 家 (2022-06-15) is one ZS201 finding with two locations.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from zsaudit.rules.text import Message, Text


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Location:
    """An exact place in a document. Lines and columns count from 1 in code points of the source,
    the end column is one past the last character. `value` is in the base of `unit`; `as_of` is an
    ISO date or month or year, or None. `document` is what a fingerprint calls the document."""

    path: str
    document: str
    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    sentence: str = ""
    value: float | None = None
    unit: str | None = None
    as_of: str | None = None
    document_date: str | None = None
    title: str | None = None
    label: Text | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """What the figures of a finding are figures of."""

    subject: str
    measure: str
    level: str | None
    area: str | None
    unit: str | None


@dataclass(frozen=True, slots=True)
class Reason:
    """One feature of the match between two sides: its name, both sides as read, its score in 0..1
    and the weight the score carries."""

    feature: str
    left: str
    right: str
    score: float
    weight: float


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `locations[0]` is the primary place. `facts` are numbers worth showing beside
    the message (change, rate, share), already worked out; `hint` says what to do next."""

    code: str
    relation: str
    severity: Severity
    confidence: float
    message: Message
    measure: Measure | None
    locations: tuple[Location, ...]
    fingerprint: str
    hint: Message | None = None
    reasons: tuple[Reason, ...] = ()
    facts: tuple[tuple[str, float], ...] = ()
    suppressed: str | None = None
