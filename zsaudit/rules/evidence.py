"""From places in documents to locations, and from locations to findings with fingerprints.

In: a document and a span, or a claim. Out: `Location`; `finding(...)` completes a `Finding`.

Example: the fingerprint of 18 个 -> 25 家 is made of the rule, the measure and both quotes, never of line numbers.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping

from zsaudit.claims.claim import Claim, Grain, Period
from zsaudit.documents.document import Document, Span
from zsaudit.rules.base import Rule
from zsaudit.rules.finding import Finding, Location, Measure, Reason
from zsaudit.rules.text import Message, Text

_BLANK = re.compile(r"\s+")


def location(
    document: Document,
    span: Span,
    *,
    sentence: str = "",
    value: float | None = None,
    unit: str | None = None,
    as_of: Period | None = None,
    label: Text | None = None,
) -> Location:
    """Return a place of a document with its line, column and quoted text."""
    line, column = document.position(span.start)
    end_line, end_column = document.position(span.end - 1)
    return Location(
        path=document.path,
        document=document.identity,
        start=span.start,
        end=span.end,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column + 1,
        text=document.quote(span),
        sentence=sentence,
        value=value,
        unit=unit,
        as_of=period_text(as_of) if as_of else None,
        document_date=document.date.isoformat() if document.date else None,
        title=document.title.value if document.title else None,
        label=label,
    )


def claim_location(document: Document, claim: Claim, label: Text | None = None) -> Location:
    """Return the place of a claim's figure."""
    return location(
        document,
        claim.span,
        sentence=claim.sentence,
        value=claim.value,
        unit=claim.unit,
        as_of=claim.as_of,
        label=label,
    )


def period_text(period: Period) -> str:
    """Return a period as 2021, 2021-06, 2021-06-30 or start..end, as short as it can be told."""
    start, end = period.start, period.end
    if period.grain is Grain.POINT or start == end:
        return _point(period)
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return f"{end.year}" if start.year == end.year else f"{start.year}..{end.year}"
    if start.day == 1 and start.year == end.year and start.month == end.month:
        return f"{start:%Y-%m}"
    return f"{start:%Y-%m}..{end:%Y-%m}"


def _point(period: Period) -> str:
    if period.text is not None and (period.end.month, period.end.day) == (12, 31):
        return f"{period.end.year}"
    if period.text is not None and period.start.day == 1 and period.start != period.end:
        return f"{period.end:%Y-%m}"
    return period.end.isoformat()


def measure_of(claim: Claim) -> Measure:
    """Return what a claim's figure is a figure of."""
    return Measure(claim.subject, claim.measure, claim.level, claim.area, claim.unit)


def finding(
    rule: type[Rule],
    *,
    message: Message,
    locations: Iterable[Location],
    confidence: float,
    measure: Measure | None = None,
    hint: Message | None = None,
    reasons: tuple[Reason, ...] = (),
    facts: Mapping[str, float] | None = None,
) -> Finding:
    """Complete a finding of a rule. `confidence` is the share of such findings that are right."""
    places = tuple(locations)
    return Finding(
        code=rule.code,
        relation=rule.name,
        severity=rule.severity,
        confidence=round(min(max(confidence, 0.0), 1.0), 2),
        message=message,
        measure=measure,
        locations=places,
        fingerprint=fingerprint(rule.code, places),
        hint=hint,
        reasons=reasons,
        facts=tuple((facts or {}).items()),
    )


def fingerprint(code: str, locations: Iterable[Location]) -> str:
    """Return 16 hex digits made of the rule and the quote and sentence of each side. A moved or
    re-wrapped line or a renamed file with a document number changes nothing; a changed number does."""
    sides = sorted(f"{x.document}\x1f{_plain(x.text)}\x1f{_plain(x.sentence)}" for x in locations)
    return hashlib.sha256("\x1e".join(["zs1", code, *sides]).encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _plain(text: str) -> str:
    return _BLANK.sub("", text)
