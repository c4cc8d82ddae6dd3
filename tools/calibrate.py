"""Calibrate the weights of a link's features on minimal cases, and write them where the program reads them.

In: files of cases (JSON lines; each with documents and every relation that holds between their figures).
Out: `zsaudit/graph/data/weights.json`, the same bytes for the same cases; and the figures of the fit.

    python tools/calibrate.py tests/cases/dev.jsonl tests/cases/own-[abcd].jsonl [--folds 5] [--write]

Every pair of figures of a case that no gate forbids and whose times can be compared is one example: right where
the case expects a relation of it, wrong where it does not. The fit is a logistic regression with a pull towards
the weights laid down in `PRIOR`, by plain gradient descent from them, so that it needs no library and gives the same weights again.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from math import log
from pathlib import Path

from zsaudit.claims.claim import Claim
from zsaudit.claims.read import read_claims
from zsaudit.documents.read import read_text
from zsaudit.graph.blocking import candidates, rarity_of
from zsaudit.graph.compare import features_of
from zsaudit.graph.gates import gate
from zsaudit.graph.likeness import size_likeness
from zsaudit.graph.profile import profile
from zsaudit.graph.rivals import aloneness, chance, slot
from zsaudit.graph.when import When, compare_periods

FIGURES = frozenset(
    [
        "contradiction",
        "restatement",
        "progression",
        "cumulative-decrease",
        "target-met",
        "target-missed",
        "target-pending",
        "target-changed",
    ]
)
NEVER_POSITIVE = ("left", "rift", "marks")
WEIGHTS = Path(__file__).parent.parent / "zsaudit" / "graph" / "data" / "weights.json"
TURNS = 3
STEPS, RATE, PULL = 3000, 0.5, 0.003
# What the features should weigh before any case is seen: the head noun and what one side covers of the other
# most, modifiers that both sides keep for themselves against (DESIGN.md section 2, step 4).
PRIOR = {
    "bias": -8.0, "own": 5.0, "least": 4.0, "around": 2.0, "left": -1.0, "rift": -1.5,
    "line": 1.0, "within": 2.0, "head": 2.5, "subject": 2.0, "unit": 0.8, "value": 1.0, "size": 1.0, "marks": -1.5, "alone": 1.0,
}  # fmt: skip
Example = tuple[dict[str, float], bool]


@dataclass(frozen=True, slots=True)
class Pair:
    """A labelled pair of a case with its features, and what its rivals share with it."""

    features: dict[str, float]
    right: bool
    size: float  # how near the true sizes are; the feature counts figures told in the same words as of one
    ends: tuple[tuple[int, str], tuple[int, str]]


def pairs_of(case: dict[str, object]) -> list[Pair]:
    """Return the labelled pairs of one case."""
    documents = [read_text(d["name"], d["text"]) for d in case["docs"]]  # type: ignore[index,attr-defined]
    claims = tuple(claim for document in documents for claim in read_claims(document))
    profiles = tuple(profile(claim) for claim in claims)
    rarity = rarity_of(profiles)
    texts = {d["name"]: d["text"] for d in case["docs"]}  # type: ignore[index,attr-defined]
    wanted = [(_place(x["a"], texts), _place(x["b"], texts)) for x in case["expect"] if x["relation"] in FIGURES]  # type: ignore[attr-defined]
    found = []
    for left, right in candidates(claims, profiles, rarity):
        x, y, a, b = claims[left], claims[right], profiles[left], profiles[right]
        if gate(x, y, a, b) or compare_periods(x, y) is When.APART:
            continue
        features = {f.name: f.score for f in features_of(x, y, a, b, rarity)}
        label = any(_meets(x, y, pair) or _meets(y, x, pair) for pair in wanted)
        found.append(Pair(features, label, size_likeness(x, y), ((left, slot(y)), (right, slot(x)))))
    return found


def with_standing(pairs: list[Pair], weights: dict[str, float]) -> list[Example]:
    """Return the examples of a case with how alone each pair stands, by the score of its words."""
    words = {name: weight for name, weight in weights.items() if name != "alone"}
    scores = [probability(pair.features | {"size": pair.size}, words) for pair in pairs]
    found = []
    for at, pair in enumerate(pairs):
        rivals = [scores[i] for i, other in enumerate(pairs) if i != at and set(other.ends) & set(pair.ends)]
        alone = aloneness(scores[at], max(rivals, default=0.0))
        found.append((pair.features | {"alone": alone}, pair.right))
    return found


def fit_with_standing(told: list[list[Pair]], names: list[str]) -> tuple[dict[str, float], list[Example]]:
    """Return weights, that of standing alone among them, and the examples: each decides the other, so fit in turns."""
    weights = fit([(pair.features, pair.right) for pairs in told for pair in pairs], names)
    for _ in range(TURNS):
        data = [x for pairs in told for x in with_standing(pairs, weights)]
        weights = fit(data, [*names, "alone"])
    return weights, data


def _place(side: dict[str, str], texts: dict[str, str]) -> tuple[str, int, int]:
    start = texts[side["doc"]].find(side["quote"])
    return side["doc"], start, start + len(side["quote"])


def _meets(x: Claim, y: Claim, pair: tuple[tuple[str, int, int], tuple[str, int, int]]) -> bool:
    return all(
        claim.path == name and claim.span.start < end and start < claim.span.end
        for claim, (name, start, end) in zip((x, y), pair, strict=True)
    )


def fit(data: list[Example], names: list[str]) -> dict[str, float]:
    """Return the weights that explain the examples best."""
    weights = {name: PRIOR[name] for name in ["bias", *names]}
    for _ in range(STEPS):
        slope = dict.fromkeys(weights, 0.0)
        for features, label in data:
            error = (probability(features, weights) - label) / len(data)
            slope["bias"] += error
            for name in names:
                slope[name] += error * features[name]
        for name in weights:
            pull = PULL * (weights[name] - PRIOR[name]) if name != "bias" else 0.0
            weights[name] -= RATE * (slope[name] + pull) * 4
            if name != "bias":
                weights[name] = min(weights[name], 0.0) if name in NEVER_POSITIVE else max(weights[name], 0.0)
    return {name: round(value, 3) for name, value in weights.items()}


def probability(features: dict[str, float], weights: dict[str, float]) -> float:
    """Return the logistic of the weighted sum."""
    return chance(weights["bias"] + sum(weights[name] * value for name, value in features.items()))


def score(data: list[Example], weights: dict[str, float]) -> dict[str, float]:
    """Return precision, recall and mean log loss at the threshold of one half."""
    told = [(probability(f, weights), label) for f, label in data]
    joined = [label for p, label in told if p >= 0.5]
    sure = [label for p, label in told if p >= 0.9]
    loss = -sum(log(max(p if label else 1 - p, 1e-9)) for p, label in told) / max(1, len(told))
    return {
        "pairs": len(data),
        "right": sum(label for _, label in data),
        "precision": round(sum(joined) / max(1, len(joined)), 3),
        "recall": round(sum(joined) / max(1, sum(label for _, label in told)), 3),
        "right at 0.9": round(sum(sure) / max(1, len(sure)), 3),
        "loss": round(loss, 3),
    }


def main() -> None:
    """Read the cases, fit, print, and write the weights where asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("cases", nargs="+", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    cases = [
        json.loads(line) for path in options.cases for line in path.read_text(encoding="utf-8").splitlines() if line
    ]
    told = [pairs_of(case) for case in cases]
    names = list(next(pair for pairs in told for pair in pairs).features)
    for fold in range(options.folds):
        weights, _ = fit_with_standing([x for i, x in enumerate(told) if i % options.folds != fold], names)
        left_out = [
            x for i, pairs in enumerate(told) if i % options.folds == fold for x in with_standing(pairs, weights)
        ]
        print(f"held-out fold {fold}: {score(left_out, weights)}")
    weights, everything = fit_with_standing(told, names)
    print(f"all cases: {score(everything, weights)}")
    print(json.dumps(weights, indent=2))
    if options.write:
        text = {"weights": weights, "cases": [path.name for path in options.cases], "fit": score(everything, weights)}
        WEIGHTS.write_text(json.dumps(text, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
