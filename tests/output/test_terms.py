"""Every word of the program's closed lists has a name in both languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import sample

import zsaudit
from zsaudit.claims.claim import Status
from zsaudit.claims.kind import KINDS as SORTS
from zsaudit.cli.screen import PHASES
from zsaudit.documents.document import Problem
from zsaudit.documents.problems import PROBLEMS
from zsaudit.graph.weights import weights
from zsaudit.output.terms import FACTS, FEATURES, FIELDS, KINDS, STATUSES, marks, problem_line, suppression, term
from zsaudit.rules.text import Text

SOURCE = "".join(path.read_text("utf-8") for path in sorted(Path(zsaudit.__file__).parent.rglob("*.py")))
CHINESE = re.compile("[\u4e00-\u9fff]")


@pytest.mark.parametrize("table", [STATUSES, KINDS, FEATURES, FIELDS, FACTS, PHASES])
def test_every_term_is_there_in_both_languages(table: Mapping[str, Text]) -> None:
    for word, text in table.items():
        assert text.en, word
        assert CHINESE.search(text.zh), word


def test_every_status_kind_and_feature_has_a_term() -> None:
    assert set(STATUSES) == {status.value for status in Status}
    assert set(KINDS) == set(SORTS)
    assert set(weights()) - {"bias"} <= set(FEATURES)


def test_every_fact_of_a_rule_has_a_term() -> None:
    told = {name for facts in re.findall(r"facts ?= ?\{([^}]*)\}", SOURCE) for name in re.findall(r'"(\w+)":', facts)}
    assert len(told) > 5
    assert told <= set(FACTS)


def test_every_phase_of_a_run_has_a_term() -> None:
    assert set(re.findall(r'\btell\("(\w+)"\)', SOURCE)) == set(PHASES)


def test_a_word_of_no_list_is_itself() -> None:
    assert term(STATUSES, "rumoured", "zh") == "rumoured"


def test_a_mark_is_told_by_the_first_word_that_sets_it() -> None:
    assert marks("building:begun residence:town", "zh") == "开工 城镇"
    assert marks("rest:rest", "zh") == "rest:rest"
    assert marks("building:begun", "en") == "building:begun"


@pytest.mark.parametrize(
    ("told", "english", "chinese"),
    [
        (None, "", ""),
        ("accepted: 口径不同 (王敏)", "accepted: 口径不同 (王敏)", "已认可：口径不同 (王敏)"),
        ("inline: 口径不同", "accepted in the document: 口径不同", "文中已认可：口径不同"),
        ("baseline", "in the baseline", "在基线中"),
    ],
)
def test_why_a_finding_is_suppressed(told: str | None, english: str, chinese: str) -> None:
    finding = replace(sample.findings()[0], suppressed=told)
    assert (suppression(finding, "en"), suppression(finding, "zh")) == (english, chinese)


@pytest.mark.parametrize("kind", PROBLEMS)
def test_every_problem_of_reading_is_a_line(kind: str) -> None:
    problem = Problem(kind, "a.txt", "细节")
    assert problem_line(problem, "en").startswith("a.txt: ")
    assert CHINESE.search(problem_line(problem, "zh"))
