"""What holds between the documents of a case is found, and nothing else, no less than before."""

from __future__ import annotations

from functools import cache

import pytest
from pipeline import check
from scoring import TESTS, CaseScore, Row, judge, rows_of, score_cases

from zsaudit.rules.finding import Finding
from zsaudit.settings.settings import Settings

CASES = TESTS / "cases"
# The least F1, the least precision, the most false findings on cases in which nothing holds.
FLOORS: dict[str, tuple[float, float, int]] = {
    "dev": (1.00, 0.99, 0),
    "own-a": (0.93, 0.98, 1),
    "own-b": (0.97, 0.98, 1),
    "own-c": (0.97, 0.98, 1),
    "own-d": (0.95, 0.97, 1),
    "own-e": (0.97, 0.99, 0),
    "own-f": (0.99, 0.99, 0),
    "own-f-acts": (0.98, 0.99, 2),
    "own-g": (0.96, 0.99, 0),
    "own-h": (0.95, 0.98, 1),
    "own-i": (0.94, 0.99, 0),
    "own-j": (0.93, 0.98, 1),
    "own-k": (0.98, 0.99, 0),
    "own-l": (0.96, 0.99, 0),
    "own-m": (0.99, 0.99, 0),
    "own-n": (0.94, 0.99, 0),
    "own-names": (1.00, 0.99, 0),
    "own-o": (0.94, 0.99, 0),
    "own-p": (0.97, 0.98, 1),
    "own-q": (0.97, 0.99, 0),
    "own-r": (1.00, 0.99, 0),
    "own-s": (0.98, 0.99, 0),
    "own-t": (1.00, 0.99, 0),
    "own-u": (0.97, 0.99, 0),
    "own-v": (0.92, 0.97, 0),
    "own-w": (0.92, 0.99, 0),
    "own-x": (0.98, 0.99, 0),
    "own-y": (1.00, 0.99, 0),
    "own-z": (0.93, 0.99, 0),
    "own-aa": (0.89, 0.99, 0),
    "own-ab": (0.95, 0.99, 0),
    "own-ae": (0.93, 0.98, 0),
    "own-ah": (0.99, 0.99, 0),
    "own-ai": (0.85, 0.98, 0),
    "own-ak": (0.84, 0.99, 0),
}
# Sets of cases that all expect nothing, and how many are still reported.
TRAPS = {"own-ac": 0, "own-af": 1, "own-ag": 0, "own-aj": 1, "own-al": 0}
MOST_FALSE = {name: floor[2] for name, floor in FLOORS.items()} | TRAPS


def found(case: Row) -> list[Finding]:
    """Return what a check with default settings reports of a case."""
    floor = Settings().confidence_floor
    return [f for f in check([(x["name"], x["text"]) for x in case["docs"]]) if f.confidence >= floor]


@cache
def score(name: str) -> CaseScore:
    return score_cases([(case, found(case)) for case in rows_of(CASES / f"{name}.jsonl")])


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_relations_are_found_no_worse_than_before(name: str) -> None:
    least, precision, _ = FLOORS[name]
    assert score(name).f1 >= least, score(name)
    assert score(name).precision >= precision, score(name)


@pytest.mark.parametrize("name", sorted(MOST_FALSE))
def test_little_is_found_where_nothing_holds(name: str) -> None:
    assert score(name).false_on_empty <= MOST_FALSE[name], score(name)


def test_quotes_of_cases_stand_in_their_documents_once() -> None:
    for path in sorted(CASES.glob("*.jsonl")):
        for case in rows_of(path):
            texts = {document["name"]: document["text"] for document in case["docs"]}
            for relation in case["expect"]:
                for side in (relation["a"], relation["b"]):
                    assert texts[side["doc"]].count(side["quote"]) >= 1, (path.name, case["id"], side)


def test_a_case_is_judged_by_relation_and_place() -> None:
    case = {
        "docs": [
            {
                "name": "a.txt",
                "text": "临江市教育总结\n截至2021年底，全市共有普惠性幼儿园416所。\n临江市教育局\n2022年1月17日",
            },
            {"name": "b.txt", "text": "临江市教育情况\n2021年末普惠性幼儿园达461所。\n临江市教育局\n2022年2月25日"},
        ],
        "expect": [
            {
                "relation": "contradiction",
                "a": {"doc": "a.txt", "quote": "416所"},
                "b": {"doc": "b.txt", "quote": "461所"},
            }
        ],
    }
    assert judge(case, found(case)) == (1, [])
    hits, false = judge({**case, "expect": []}, found(case))
    assert (hits, [f.relation for f in false]) == (0, ["contradiction"])
