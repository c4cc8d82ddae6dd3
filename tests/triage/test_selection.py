"""Which findings remain: by rule, by confidence, by file, by pair of files."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sample

from zsaudit.rules.finding import Severity
from zsaudit.triage.selection import (
    Ignore,
    Selection,
    canonical,
    known_selectors,
    ordered,
    rules_by_code,
    touching,
    wanted,
    with_severities,
)

OLD, NEW = "corpus/2021-答复.txt", "corpus/2022-答复.txt"


@pytest.mark.parametrize(
    ("select", "ignore", "wants"),
    [
        (("ALL",), (), True),
        (("ZS1",), (), True),
        (("ZS2",), (), False),
        (("ALL",), ("ZS1",), False),
        (("ZS101",), ("ZS1",), True),
        (("ZS1",), ("ZS101",), False),
        (("ZS101",), ("ZS101",), False),
        ((), (), False),
    ],
)
def test_the_longer_selector_wins_and_ignore_wins_a_tie(
    select: tuple[str, ...], ignore: tuple[str, ...], wants: bool
) -> None:
    assert Selection(select, ignore).wants("ZS101") is wants


@pytest.mark.parametrize(
    ("word", "code"),
    [("zs101", "ZS101"), ("Contradiction", "ZS101"), ("zs2", "ZS2"), ("all", "ALL"), ("ZS8", None), ("nothing", None)],
)
def test_a_selector_is_a_code_a_prefix_or_a_name(word: str, code: str | None) -> None:
    assert canonical(word) == code


def test_every_rule_can_be_selected_by_code_and_by_name() -> None:
    for code, rule in rules_by_code().items():
        assert canonical(code) == canonical(rule.name) == code
        assert {code, rule.name} <= set(known_selectors())


def test_findings_below_the_floor_are_left_out() -> None:
    sure, unsure = sample.findings()[0], replace(sample.findings()[1], confidence=0.5)
    assert wanted([sure, unsure], Selection(), 0.6) == (sure,)


def test_a_file_is_ignored_only_where_every_place_lies_in_it() -> None:
    both, one = sample.findings()[0], sample.findings()[2]
    ignore = Ignore(("ALL",), frozenset({OLD}))
    assert wanted([both, one], Selection(), 0, [ignore]) == (both,)


def test_a_pair_is_ignored_only_between_its_two_sides() -> None:
    both, one = sample.findings()[0], sample.findings()[2]
    ignore = Ignore(("ZS",), frozenset({OLD}), frozenset({NEW}))
    assert wanted([both, one], Selection(), 0, [ignore]) == (one,)


def test_a_focus_keeps_what_touches_it() -> None:
    both, one = sample.findings()[0], sample.findings()[2]
    assert touching([both, one], frozenset({NEW})) == (both,)


def test_a_rule_gets_the_severity_of_the_settings() -> None:
    (changed,) = with_severities(sample.findings()[3:4], {"ZS201": "error"})
    assert changed.severity is Severity.ERROR


def test_the_order_is_worst_first_whatever_came_in() -> None:
    findings = sample.findings()
    assert ordered(reversed(findings)) == ordered(findings)
    assert [x.severity.value for x in ordered(findings)] == ["error", "error", "warning", "info", "info", "info"]
