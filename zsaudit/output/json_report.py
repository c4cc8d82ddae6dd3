"""The report as one JSON object, the contract that scripts rely on (`data/zsaudit-1.schema.json`).

In: a report. Out: its JSON; keys, codes and relations are never translated, messages are.

Example: `zsaudit check corpus/ --output-format json | jq '.findings[] | select(.code == "ZS201")'`.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from zsaudit.documents.document import Document
from zsaudit.output.report import Report
from zsaudit.output.view import View
from zsaudit.rules.finding import Finding, Location
from zsaudit.rules.text import Lang
from zsaudit.version import __version__

SCHEMA = "zsaudit/1"


def render(report: Report, view: View) -> str:
    """Return the report as JSON."""
    return json.dumps(as_data(report, view.lang), ensure_ascii=False, indent=2)


def as_data(report: Report, lang: Lang) -> dict[str, Any]:
    """Return the report as plain data."""
    claims = Counter(claim.path for claim in report.claims)
    figures = Counter(path for path, _ in {(claim.path, claim.span) for claim in report.claims})
    coverage = report.coverage
    return {
        "schema": SCHEMA,
        "zsaudit": __version__,
        "documents": [_document(x, figures[x.path], claims[x.path]) for x in report.documents],
        "findings": [finding_data(finding, lang) for finding in report.findings],
        "summary": {
            "documents": len(report.documents),
            "figures": coverage.figures,
            "claims": coverage.claims,
            "groups": coverage.groups,
            "findings": report.counts(),
            "accepted": coverage.accepted,
            "baselined": coverage.baselined,
            "excluded": coverage.excluded,
        },
    }


def finding_data(finding: Finding, lang: Lang) -> dict[str, Any]:
    """Return a finding as plain data."""
    measure = finding.measure
    return {
        "code": finding.code,
        "relation": finding.relation,
        "severity": finding.severity.value,
        "confidence": finding.confidence,
        "message": finding.message.render(lang),
        "hint": finding.hint.render(lang) if finding.hint else None,
        "measure": {
            "subject": measure.subject,
            "measure": measure.measure,
            "level": measure.level,
            "area": measure.area,
            "unit": measure.unit,
        }
        if measure
        else None,
        "locations": [location_data(place, lang) for place in finding.locations],
        "facts": dict(finding.facts),
        "fingerprint": finding.fingerprint,
        "suppressed": finding.suppressed,
    }


def location_data(place: Location, lang: Lang) -> dict[str, Any]:
    """Return a place as plain data."""
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "text": place.text,
        "value": place.value,
        "unit": place.unit,
        "as_of": place.as_of,
        "label": place.label.render(lang) if place.label else None,
        "document": place.document,
        "title": place.title,
        "document_date": place.document_date,
        "sentence": place.sentence,
    }


def _document(document: Document, figures: int, claims: int) -> dict[str, Any]:
    return {
        "path": document.path,
        "title": document.title.value if document.title else None,
        "issuer": document.issuer.value if document.issuer else None,
        "number": document.number.value if document.number else None,
        "date": document.date.isoformat() if document.date else None,
        "place": document.place,
        "figures": figures,
        "claims": claims,
    }
