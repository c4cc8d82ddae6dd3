"""What is read of the five documents agrees with what two readers saw there, no less than before."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache

import pytest
from scoring import TESTS, ClaimScore, alike, rows_of, score_claims

from zsaudit.claims.read import read_claims
from zsaudit.documents.read import read_text

CORPUS = TESTS.parent / "corpus"
# A little below what was measured when they were last raised: every share here may only grow.
FLOORS: dict[str, dict[str, float]] = {
    "figures-dev": {
        "spans": 0.98, "value": 0.98, "bound": 0.98, "level": 0.93, "status": 0.97, "as_of": 0.97, "whole": 0.92,
    },
    "figures-own": {
        "spans": 0.98, "value": 0.98, "bound": 0.97, "level": 0.91, "status": 0.95, "as_of": 0.84, "whole": 0.81,
    },
}  # fmt: skip


@cache
def score(name: str) -> ClaimScore:
    gold = rows_of(TESTS / "gold" / f"{name}.jsonl")
    texts = {doc: (CORPUS / f"{doc}.txt").read_text("utf-8") for doc in sorted({row["doc"] for row in gold})}
    claims = [claim for doc, text in texts.items() for claim in read_claims(read_text(f"{doc}.txt", text))]
    return score_claims(gold, claims, texts)


@pytest.mark.parametrize(("name", "part"), [(name, part) for name, parts in FLOORS.items() for part in parts])
def test_the_reading_is_no_worse_than_before(name: str, part: str) -> None:
    assert asdict(score(name))[part] >= FLOORS[name][part], asdict(score(name))


def test_subjects_are_alike_when_half_their_pairs_agree() -> None:
    assert alike("普惠性幼儿园", "全市普惠性幼儿园总数")
    assert not alike("普惠性幼儿园", "公办小学")


def test_a_perfect_reading_scores_one_throughout() -> None:
    text = "临江市教育工作情况汇报\n截至2021年底，全市有省级示范学校11所。\n临江市教育局\n2022年3月2日"
    row = {
        "doc": "a", "line": 2, "quote": "11所", "value": 11, "unit": "所", "bound": "=", "subject": "示范学校",
        "level": "省级", "status": "actual", "asof": "2021-12",
    }  # fmt: skip
    claims = read_claims(read_text("a.txt", text))
    assert set(asdict(score_claims([row], claims, {"a": text})).values()) == {1.0}
    wrong = {**row, "value": 12, "status": "plan"}
    low = score_claims([wrong], claims, {"a": text})
    assert (low.spans, low.value, low.status, low.whole) == (1.0, 0.0, 0.0, 0.0)
