"""How well claims and findings agree with what was annotated by eye.

In: rows of tests/gold/ or tests/cases/, and what the program read or found. Out: `ClaimScore`, `CaseScore`.

Example: a claim scores "whole" when value, bound, level, status and subject agree with its annotated figure.
Spans are matched by overlap, one to one; a finding matches an expected relation when it bears its name and its
places cover both quotes. A second finding on an expected pair is no false alarm.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from zsaudit.claims.claim import Claim
from zsaudit.rules.finding import Finding

Row = Mapping[str, Any]
TESTS = Path(__file__).resolve().parent
# Relations of which the cases do not list every one that holds.
NOT_LISTED = frozenset(
    (
        *("citation", "alias", "document-order", "numbering-gap", "reading", "target-open", "unchanged", "lifecycle"),
        *("unused-acceptance", "stale-baseline"),
    )
)
_STATUS = {"task": "target", "plan": "target", "rule": "limit"}
_MARKS = re.compile(r"[\s，,。、（）()“”\"'《》·]")


def rows_of(path: Path) -> list[Row]:
    """Return the rows of a JSONL file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def f1(hit: float, told: float, wanted: float) -> float:
    """Return the harmonic mean of precision and recall."""
    return 2 * hit / (told + wanted) if told + wanted else 0.0


@dataclass(frozen=True, slots=True)
class ClaimScore:
    """Shares, each of the matched figures save `spans` (F1) and `whole` (of all annotated figures)."""

    spans: float
    value: float
    unit: float
    bound: float
    level: float
    status: float
    as_of: float
    subject: float
    whole: float


@dataclass(frozen=True, slots=True)
class CaseScore:
    """Overall F1 of relations, its precision, and the false findings on cases without any relation."""

    f1: float
    precision: float
    false_on_empty: int


def score_claims(gold: Sequence[Row], claims: Iterable[Claim], texts: Mapping[str, str]) -> ClaimScore:
    """Score the claims of documents, whose texts are given by name, against annotated figures."""
    got: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        got[Path(claim.path).stem].append(claim)
    told = sum(len(found) for found in got.values())
    pairs: list[tuple[Row, Claim]] = []
    for row, start, end in sorted(_placed(gold, texts), key=lambda x: (x[0]["doc"], x[1])):
        left = got[row["doc"]]
        best = max(left, key=lambda c: min(end, c.span.end) - max(start, c.span.start), default=None)
        if best and min(end, best.span.end) > max(start, best.span.start):
            left.remove(best)
            pairs.append((row, best))
    right = [_agreement(row, claim) for row, claim in pairs]
    dated = [x["as_of"] for x in right if x["as_of"] is not None]
    whole = sum(all(x[key] for key in ("value", "bound", "level", "status", "subject")) for x in right)
    shares = {
        key: sum(bool(x[key]) for x in right) / max(1, len(right))
        for key in ("value", "unit", "bound", "level", "status", "subject")
    }
    return ClaimScore(
        spans=f1(len(pairs), told, len(gold)),
        as_of=sum(map(bool, dated)) / max(1, len(dated)),
        whole=whole / max(1, len(gold)),
        **shares,
    )


def _placed(gold: Sequence[Row], texts: Mapping[str, str]) -> Iterable[tuple[Row, int, int]]:
    """Yield each annotated figure with its place in the text."""
    for row in gold:
        lines = texts[row["doc"]].split("\n")
        at = -1
        for _ in range(row.get("nth", 1)):
            at = lines[row["line"] - 1].find(row["quote"], at + 1)
        assert at >= 0, row
        start = sum(len(line) + 1 for line in lines[: row["line"] - 1]) + at
        yield row, start, start + len(row["quote"])


def _agreement(row: Row, claim: Claim) -> dict[str, bool | None]:
    told = f"{claim.subject}{claim.measure}{claim.level or ''}"
    return {
        "value": abs(row["value"] - claim.value) <= 1e-9 * max(1, abs(row["value"])),
        "unit": _flat(row["unit"]) == _flat(claim.unit),
        "bound": row["bound"] == claim.bound,
        "level": (row.get("level") or "") == (claim.level or ""),
        "status": _STATUS.get(row["status"], row["status"]) == claim.status.value,
        "subject": alike(row["subject"], told) or alike(row.get("subject_alt") or row["subject"], told),
        "as_of": _as_of_agrees(row.get("asof"), claim),
    }


def _as_of_agrees(wanted: str | None, claim: Claim) -> bool | None:
    """Compare the end of a period as finely as it is annotated; None where none is."""
    if not wanted:
        return None
    end = wanted.partition("..")[2] or wanted
    return bool(claim.as_of and claim.as_of.end.isoformat()[: len(end)] == end)


def alike(wanted: str, told: str) -> bool:
    """Say whether half of the wanted subject's character pairs stand in what was read."""
    pairs = _pairs(wanted)
    return len(pairs & _pairs(told)) / max(1, len(pairs)) >= 0.5


def _pairs(text: str) -> set[str]:
    plain = _flat(text)
    return {plain[i : i + 2] for i in range(len(plain) - 1)} or {plain}


def _flat(text: str) -> str:
    return _MARKS.sub("", text).lower()


def score_cases(judged: Iterable[tuple[Row, Sequence[Finding]]]) -> CaseScore:
    """Score the findings of each case against all relations that it says hold."""
    wanted = told = hit = false_on_empty = 0
    for case, findings in judged:
        hits, false = judge(case, findings)
        wanted += len(case["expect"])
        told += hits + len(false)
        hit += hits
        false_on_empty += 0 if case["expect"] else len(false)
    return CaseScore(f1(hit, told, wanted), hit / max(1, told), false_on_empty)


def judge(case: Row, findings: Sequence[Finding]) -> tuple[int, list[Finding]]:
    """Return how many expected relations of a case were found, and the findings that should not be."""
    used: set[int] = set()
    for relation in case["expect"]:
        found = (i for i, f in enumerate(findings) if i not in used and _matches(f, relation, case))
        used |= {next(found, -1)}
    used.discard(-1)
    false = [
        finding
        for i, finding in enumerate(findings)
        if i not in used
        and finding.relation not in NOT_LISTED
        and not any(_matches(finding, relation, case) for relation in case["expect"])
    ]
    return len(used), false


def _matches(finding: Finding, relation: Row, case: Row) -> bool:
    return finding.relation == relation["relation"] and all(_covers(finding, relation[side], case) for side in "ab")


def _covers(finding: Finding, side: Row, case: Row) -> bool:
    text = next(document["text"] for document in case["docs"] if document["name"] == side["doc"])
    start = text.index(side["quote"])
    end = start + len(side["quote"])
    return any(x.path == side["doc"] and min(end, x.end) > max(start, x.start) for x in finding.locations)
