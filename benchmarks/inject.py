"""Inject one error at a time into documents of any folder, and count how many of them zsaudit sees.

    python benchmarks/inject.py FOLDER [--seed N] [--per-kind K] [--show] [--json]

What is measured. Each document is said again by a twin: the same head and headings, and every sentence that tells a
number, a list or a 《title》, verbatim. So every figure has a partner that it must agree with. One error is made in the
twin, the document and its twin are checked together, and the error is seen if a finding of a fitting error or warning
touches its place that the untouched pair did not have there. The share seen is the recall of that kind of error.
Also counted: how many of the twin's figures are joined with their own partner (what is not joined cannot be seen);
errors reported between a document and its untouched twin, which say the same (each is a false alarm); and the findings
of severity error on the folder as it is, each listed, for a reader to judge.

What is not measured. A twin repeats word for word: whether the tool knows a thing again in other words is what the
minimal cases (tests/cases) tell. Errors are made in figures and names that the tool reads at all: what it overlooks is
told by the annotated figures (tests/gold). Nor is it judged whether the message is the best one for the error.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from slips import FITS, TITLES, Slip, slips
from twins import FOLDER, Reading, figures_joined, findings, read, together, twin_of

from zsaudit.documents.read import read_documents, read_text
from zsaudit.rules.finding import Finding, Severity

MOST = 20
Place = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Pair:
    """A document, its twin, and what is found in both as they are."""

    own: Reading
    twin: Reading
    found: list[Finding]


def pair_of(own: Reading) -> Pair:
    """Return a document with its twin."""
    twin = read(twin_of(own.document))
    return Pair(own, twin, findings(together(own, twin)))


def seen(pair: Pair, slip: Slip) -> bool:
    """Say whether an error in the twin is found."""
    changed = read(read_text(slip.path, slip.applied(pair.twin.document.text)))
    return touched(findings(together(pair.own, changed)), slip.kind, (slip.path, slip.first, slip.last))


def touched(found: Iterable[Finding], kind: str, place: Place) -> bool:
    """Say whether a finding that fits a kind of error touches a place."""
    path, start, end = place
    return any(
        finding.relation in FITS[kind]
        and finding.severity is not Severity.INFO
        and any(x.path == path and x.start < end and start < x.end for x in finding.locations)
        for finding in found
    )


def chosen(kind: str, pairs: list[Pair], seed: int, count: int) -> tuple[int, list[tuple[Pair, Slip]]]:
    """Return how many errors of a kind can be made, and some of them. A place that is reported already is left out."""
    random = Random(f"{seed}:{kind}")
    possible = [
        (pair, slip)
        for pair in pairs
        for slip in slips(kind, pair.twin, random)
        if not touched(pair.found, kind, (slip.path, slip.first, slip.last - len(slip.new) + slip.end - slip.start))
    ]
    return len(possible), random.sample(possible, min(count, len(possible)))


def measure(folder: Path, seed: int, count: int) -> dict[str, object]:
    """Return recall per kind, and the false alarms."""
    documents, _ = read_documents([str(folder)])
    readings = [read(document) for document in documents]
    pairs = [pair_of(own) for own in readings]
    joined = [figures_joined(together(pair.own, pair.twin)) for pair in pairs]
    kinds: dict[str, object] = {}
    for kind in FITS:
        possible, tried = chosen(kind, pairs, seed, count)
        missed = [_shown(pair, slip) for pair, slip in tried if not seen(pair, slip)]
        kinds[kind] = {
            "possible": possible,
            "injected": len(tried),
            "seen": len(tried) - len(missed),
            "recall": round(1 - len(missed) / len(tried), 3) if tried else None,
            "missed": missed,
        }
    return {
        "folder": folder.as_posix(),
        "documents": len(documents),
        "seed": seed,
        "kinds": kinds,
        "figures": sum(total for _, total in joined),
        "joined": sum(number for number, _ in joined),
        "false between twins": [_told(x) for pair in pairs for x in pair.found if _across(x)],
        "errors untouched": [_told(x) for x in findings(together(*readings)) if x.severity is Severity.ERROR],
    }


def _across(finding: Finding) -> bool:
    """Say whether an error is told between a document and its twin."""
    sides = {x.path.startswith(FOLDER) for x in finding.locations}
    return finding.severity is Severity.ERROR and len(sides) == 2


def _shown(pair: Pair, slip: Slip) -> str:
    text = pair.twin.document.text
    before, after = text[max(0, slip.start - 24) : slip.start], text[slip.end : slip.end + 12]
    return f"{slip.path}: {before}[{text[slip.start : slip.end]}→{slip.new}]{after}".replace("\n", "⏎")


def _told(finding: Finding) -> str:
    places = ", ".join(f"{x.path}:{x.line}" for x in finding.locations)
    return f"{finding.code} {finding.confidence:.2f} {finding.message.render('en')} ({places})"


def table(result: dict[str, object], *, show: bool) -> str:
    """Return the result as lines of text."""
    kinds: dict[str, dict[str, object]] = result["kinds"]  # type: ignore[assignment]
    lines = [f"{result['folder']}: {result['documents']} documents, seed {result['seed']}", ""]
    lines.append(f"{'error':26}{'possible':>10}{'injected':>10}{'seen':>7}{'recall':>9}")
    for kind, row in kinds.items():
        recall = "-" if row["recall"] is None else f"{row['recall']:.3f}"
        lines.append(f"{TITLES[kind]:26}{row['possible']:>10}{row['injected']:>10}{row['seen']:>7}{recall:>9}")
        lines += [f"    missed {x}" for x in row["missed"] if show]  # type: ignore[attr-defined]
    lines.append("")
    lines.append(f"figures of the twins joined with their partner: {result['joined']} of {result['figures']}")
    for name in ("false between twins", "errors untouched"):
        told: list[str] = result[name]  # type: ignore[assignment]
        lines.append(f"{name}: {len(told)}")
        lines += [f"    {x}" for x in told[:MOST]]
        lines += [f"    ... and {len(told) - MOST} more (--json has all)"] if len(told) > MOST else []
    return "\n".join(lines) + "\n"


def main() -> None:
    """Read the folder, measure, and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--per-kind", type=int, default=20, help="errors of each kind at most (default: 20)")
    parser.add_argument("--show", action="store_true", help="list the errors that were not seen")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    result = measure(options.folder, options.seed, options.per_kind)
    print(json.dumps(result, ensure_ascii=False, indent=2) if options.json else table(result, show=options.show))


if __name__ == "__main__":
    main()
