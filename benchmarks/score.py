"""How well figures are read and relations found, against annotated figures and minimal cases.

    python benchmarks/score.py claims tests/gold/figures-dev.jsonl corpus/ [--show]
    python benchmarks/score.py relations tests/cases/dev.jsonl [more.jsonl ...] [--show]

Claims: a figure is found if its place overlaps an annotated one, one to one. Of the found, the share whose value, bound,
level, status and subject agree; "whole" is the share of all annotated figures with which all five agree. A subject
agrees if it holds half the character pairs of one annotator's wording. Relations: a finding counts for an expected
relation of the same name if its places cover both quotes; relations that tell no conflict and no movement are left out.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from twins import findings, read, together

from zsaudit.claims.claim import Claim
from zsaudit.documents.document import Document
from zsaudit.documents.read import read_documents, read_text
from zsaudit.documents.settle import settled
from zsaudit.rules.finding import Finding

Row = dict[str, Any]
LEFT_OUT = frozenset(
    {
        "citation",
        "alias",
        "document-order",
        "numbering-gap",
        "reading",
        "target-open",
        "unchanged",
        "lifecycle",
        "unused-acceptance",
        "stale-baseline",
    }
)
PARTS = ("value", "bound", "level", "status", "subject")
_STATUS = {"task": "target", "plan": "target", "rule": "limit"}
_SIGNS = re.compile(r"[\s，,。、（）()“”\"'《》·]")


def rows(path: Path) -> list[Row]:
    """Return the objects of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def score_claims(gold: list[Row], folder: Path) -> tuple[dict[str, float], list[str]]:
    """Return the shares that agree, and what does not, in words."""
    documents, _ = read_documents([str(folder)])
    by_name = {Path(document.path).stem: document for document in documents}
    wanted: dict[str, list[tuple[int, int, Row]]] = defaultdict(list)
    for row in gold:
        wanted[row["doc"]].append((*_place(by_name[row["doc"]], row), row))
    agreed: Counter[str] = Counter()
    found = read_in_all = 0
    told: list[str] = []
    for name, places in wanted.items():
        claims = list(read(by_name[name]).claims)
        read_in_all += len(claims)
        for start, end, row in sorted(places, key=lambda x: x[:2]):
            claim = max(claims, key=lambda c: min(end, c.span.end) - max(start, c.span.start), default=None)
            if claim is None or min(end, claim.span.end) <= max(start, claim.span.start):
                told.append(f"missed {name}:{row['line']} {row['quote']}")
                continue
            claims.remove(claim)
            found += 1
            right = [part for part in PARTS if _agrees(part, row, claim)]
            agreed.update(right)
            agreed["whole"] += len(right) == len(PARTS)
            if len(right) < len(PARTS):
                told.append(
                    f"differs {name}:{row['line']} {row['quote']}: {', '.join(sorted(set(PARTS) - set(right)))}"
                )
    recall, precision = found / max(1, len(gold)), found / max(1, read_in_all)
    shares = {"figures": float(len(gold)), "recall": recall, "precision": precision}
    shares |= {part: agreed[part] / max(1, found) for part in PARTS}
    return shares | {"whole": agreed["whole"] / max(1, len(gold))}, told


def _place(document: Document, row: Row) -> tuple[int, int]:
    at = document.line_starts[row["line"] - 1] - 1
    for _ in range(row.get("nth", 1)):
        at = document.text.index(row["quote"], at + 1)
    return at, at + len(row["quote"])


def _agrees(part: str, row: Row, claim: Claim) -> bool:
    if part == "value":
        wanted = float(row["value"])
        return abs(wanted - claim.value) <= 1e-9 * max(1.0, abs(wanted))
    if part == "status":
        return str(claim.status) == _STATUS.get(row["status"], str(row["status"]))
    if part == "subject":
        told = claim.subject + claim.measure + (claim.level or "")
        return any(_alike(row.get(key) or row["subject"], told) for key in ("subject", "subject_alt"))
    return str(row.get(part) or "") == str(getattr(claim, part) or "")


def _alike(wanted: str, told: str) -> bool:
    a, b = _pairs(wanted), _pairs(told)
    return len(a & b) / max(1, len(a)) >= 0.5


def _pairs(text: str) -> set[str]:
    flat = _SIGNS.sub("", text).lower()
    return {flat[i : i + 2] for i in range(len(flat) - 1)} or {flat}


def score_relations(cases: list[Row]) -> tuple[dict[str, tuple[int, int, int]], int, list[str]]:
    """Return expected, reported and right by relation; false alarms on cases that expect nothing; and what is wrong."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    on_empty, told = 0, []
    for case in cases:
        found = [x for x in _found(case) if x.relation not in LEFT_OUT]
        right: set[int] = set()
        for expected in case["expect"]:
            counts[expected["relation"]][0] += 1
            met = [i for i, finding in enumerate(found) if _covers_both(finding, expected, case)]
            free = [i for i in met if i not in right]
            right.update(met)
            if not free:
                told.append(
                    f"{case['id']} missed {expected['relation']}: {expected['a']['quote']} | {expected['b']['quote']}"
                )
                continue
            counts[expected["relation"]][1] += 1
            counts[expected["relation"]][2] += 1
        false = [finding for i, finding in enumerate(found) if i not in right]
        on_empty += len(false) if not case["expect"] else 0
        for finding in false:
            counts[finding.relation][1] += 1
            told.append(f"{case['id']} false {finding.relation}: {finding.message.render('en')}")
    return {name: (a, b, c) for name, (a, b, c) in sorted(counts.items())}, on_empty, told


def _found(case: Row) -> list[Finding]:
    documents = settled([read_text(x["name"], x["text"]) for x in case["docs"]])
    return findings(together(*(read(document) for document in documents)))


def _covers_both(finding: Finding, expected: Row, case: Row) -> bool:
    return finding.relation == expected["relation"] and all(_covers(finding, expected[side], case) for side in "ab")


def _covers(finding: Finding, side: Row, case: Row) -> bool:
    text = next(x["text"] for x in case["docs"] if x["name"] == side["doc"])
    start = text.find(side["quote"])
    end = start + len(side["quote"])
    return any(x.path == side["doc"] and x.start < end and start < x.end for x in finding.locations)


def relation_table(counts: dict[str, tuple[int, int, int]]) -> Iterator[str]:
    """Yield the lines of the table of relations."""
    yield f"{'relation':24}{'expected':>9}{'reported':>9}{'right':>7}{'precision':>11}{'recall':>8}{'F1':>7}"
    total = tuple(sum(column) for column in zip(*counts.values(), strict=True)) or (0, 0, 0)
    for name, (expected, reported, right) in [*counts.items(), ("all", total)]:
        precision, recall = right / max(1, reported), right / max(1, expected)
        f1 = 2 * precision * recall / (precision + recall) if right else 0.0
        yield f"{name:24}{expected:>9}{reported:>9}{right:>7}{precision:>11.3f}{recall:>8.3f}{f1:>7.3f}"


def main() -> None:
    """Score and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("what", choices=["claims", "relations"])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--show", action="store_true", help="list what is missed, false or different")
    options = parser.parse_args()
    if options.what == "claims":
        shares, told = score_claims(rows(options.files[0]), options.files[1])
        print(
            "  ".join(
                f"{name} {value:.3f}" if name != "figures" else f"{name} {value:.0f}" for name, value in shares.items()
            )
        )
    else:
        cases = [case for path in options.files for case in rows(path)]
        counts, on_empty, told = score_relations(cases)
        print("\n".join(relation_table(counts)))
        print(
            f"cases {len(cases)}, of which {sum(not x['expect'] for x in cases)} expect nothing: {on_empty} false alarms on these"
        )
    print("".join(f"  {x}\n" for x in told if options.show), end="")


if __name__ == "__main__":
    main()
