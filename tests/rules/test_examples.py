"""Every rule keeps what its page promises: its examples are reported, its counter-examples are not."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from pipeline import check

from zsaudit.rules.base import Example, Rule
from zsaudit.rules.registry import RULES, rule_by
from zsaudit.rules.text import Text

REGISTRY = Path(__file__).with_name("registry.json")
# What acceptances and the baseline cover is known only when every rule has run.
MATCHED_LATER = frozenset({"ZS902", "ZS903"})
HAN = re.compile("[\u4e00-\u9fff]")

REPORTED = [(rule, example) for rule in RULES for example in rule.reported]
NOT_REPORTED = [(rule, example) for rule in RULES for example in rule.not_reported]


def title(value: object) -> str:
    return value.code if isinstance(value, type) and issubclass(value, Rule) else ""


@pytest.mark.parametrize(("rule", "example"), REPORTED, ids=title)
def test_an_example_is_reported(rule: type[Rule], example: Example) -> None:
    findings = [f for f in check(example.documents) if f.code == rule.code]
    assert findings, example.why.en
    for finding in findings:
        assert finding.relation == rule.name
        assert finding.severity is rule.severity
        assert finding.locations
        texts = dict(example.documents)
        for place in finding.locations:
            assert texts[place.path][place.start : place.end] == place.text


@pytest.mark.parametrize(("rule", "example"), NOT_REPORTED, ids=title)
def test_a_counter_example_is_not_reported(rule: type[Rule], example: Example) -> None:
    assert [f.message.render("en") for f in check(example.documents) if f.code == rule.code] == [], example.why.en


@pytest.mark.parametrize("rule", RULES, ids=title)
def test_a_rule_has_two_examples_of_either_kind(rule: type[Rule]) -> None:
    if rule.code in MATCHED_LATER:
        return
    assert len(rule.reported) >= 2
    assert len(rule.not_reported) >= 2
    documents = [example.documents for example in (*rule.reported, *rule.not_reported)]
    assert len(set(documents)) == len(documents)


@pytest.mark.parametrize("rule", RULES, ids=title)
def test_a_page_is_written_in_both_languages(rule: type[Rule]) -> None:
    page = rule.page
    whys = [example.why for example in (*rule.reported, *rule.not_reported)]
    for text in (page.what, page.why, page.remedy, page.silent, *whys):
        assert isinstance(text, Text)
        assert re.search("[a-z]", text.en), text
        assert HAN.search(text.zh), text


def test_code_and_name_are_given_once() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert [rule.code for rule in RULES] == sorted(rule.code for rule in RULES)
    for rule in RULES:
        assert rule_by(rule.code) is rule_by(rule.name) is rule


def test_a_rule_stands_in_the_file_of_its_code_and_name() -> None:
    for rule in RULES:
        assert rule.__module__.rpartition(".")[2] == f"{rule.code.lower()}_{rule.name.replace('-', '_')}"


def test_codes_names_severities_and_options_are_those_of_the_registry() -> None:
    now = [{"code": r.code, "name": r.name, "severity": r.severity.value, "options": dict(r.options)} for r in RULES]
    assert now == json.loads(REGISTRY.read_text("utf-8")), "a code or a default that users rely on has changed"
