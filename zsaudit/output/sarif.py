"""SARIF 2.1.0, for code scanning and its viewers.

In: a report. Out: one SARIF log; both places of a finding, its fingerprint, and why it is suppressed.

Example: 25 家 (2022) is the location of a result, 18 个 (2021) its related location 1, linked from the message.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

from zsaudit.output.labels import say
from zsaudit.output.report import Report
from zsaudit.output.rule_page import page
from zsaudit.output.view import View
from zsaudit.rules.finding import Finding, Location
from zsaudit.rules.text import Lang
from zsaudit.triage.apply import INLINE, suppression_kind, suppression_reason
from zsaudit.triage.selection import rules_by_code
from zsaudit.version import __version__

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LANGUAGES = {"en": "en-US", "zh": "zh-CN"}
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_BRACKETS = re.compile(r"([\\\[\]])")


def render(report: Report, view: View) -> str:
    """Return the report as SARIF."""
    rules = _rules(report, view.lang)
    index = {rule["id"]: number for number, rule in enumerate(rules)}
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "zsaudit", "version": __version__, "rules": rules}},
                "automationDetails": {"id": "zsaudit/"},
                "columnKind": "unicodeCodePoints",
                "language": _LANGUAGES[view.lang],
                "invocations": [{"executionSuccessful": True}],
                "originalUriBaseIds": {"SRCROOT": {"description": {"text": "the folder zsaudit was run in"}}},
                "results": [_result(finding, index[finding.code], view.lang) for finding in report.findings],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2)


def _rules(report: Report, lang: Lang) -> list[dict[str, Any]]:
    return [
        {
            "id": rule.code,
            "name": rule.name,
            "shortDescription": {"text": rule.page.what.render(lang)},
            "fullDescription": {"text": rule.page.why.render(lang)},
            "help": {"text": rule.page.remedy.render(lang), "markdown": page(rule, lang)},
            "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        }
        for rule in rules_by_code().values()
    ]


def _result(finding: Finding, rule_index: int, lang: Lang) -> dict[str, Any]:
    first, *others = finding.locations
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": rule_index,
        "kind": "fail",
        "level": _LEVELS[finding.severity],
        "rank": round(finding.confidence * 100, 1),
        "message": {"text": _message(finding, len(others), lang)},
        "locations": [_location(first, None, lang)],
        "partialFingerprints": {
            "primaryLocationLineHash": finding.fingerprint,
            "zsauditFinding/v1": finding.fingerprint,
        },
        "properties": {
            "relation": finding.relation,
            "severity": finding.severity.value,
            "confidence": finding.confidence,
            "asOf": [place.as_of for place in finding.locations],
        },
    }
    if others:
        result["relatedLocations"] = [_location(place, number, lang) for number, place in enumerate(others, 1)]
    if finding.suppressed is not None:
        result["suppressions"] = [_suppression(finding)]
    return result


def _message(finding: Finding, others: int, lang: Lang) -> str:
    """Return the message with a link to each related place: GitHub shows only those that are linked."""
    text = _escaped(finding.message.render(lang))
    links = ", ".join(f"[{say('other_place', lang)}]({number})" for number in range(1, others + 1))
    hint = f" {_escaped(finding.hint.render(lang))}" if finding.hint else ""
    return f"{text} ({links}){hint}" if links else f"{text}{hint}"


def _escaped(text: str) -> str:
    return _BRACKETS.sub(r"\\\1", text)


def _location(place: Location, number: int | None, lang: Lang) -> dict[str, Any]:
    location: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": _artifact(place.path),
            "region": {
                "startLine": place.line,
                "startColumn": place.column,
                "endLine": place.end_line,
                "endColumn": place.end_column,
                "snippet": {"text": place.text},
            },
        },
        "message": {"text": _told(place, lang)},
    }
    if number is not None:
        location["id"] = number
    return location


def _told(place: Location, lang: Lang) -> str:
    parts = [place.text, place.as_of, place.label.render(lang) if place.label else None, place.document_date]
    return " · ".join(part for part in parts if part)


def _artifact(path: str) -> dict[str, str]:
    """Return a file as a URI relative to the folder of the run; a path of another tree stays absolute."""
    if Path(path).is_absolute():
        return {"uri": Path(path).as_uri()}
    return {"uri": quote(path, errors="surrogateescape"), "uriBaseId": "SRCROOT"}


def _suppression(finding: Finding) -> dict[str, str]:
    kind = suppression_kind(finding)
    return {
        "kind": "inSource" if kind == INLINE else "external",
        "status": "accepted",
        "justification": suppression_reason(finding) or str(kind),
    }
