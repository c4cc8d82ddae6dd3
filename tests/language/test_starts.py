"""What a regular expression can begin with."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from zsaudit.language import masks
from zsaudit.language.lists import rows
from zsaudit.language.starts import quick

TESTS = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("pattern", "starts"),
    [
        ("(?:上半年|下半年)", "[上下]"),
        (r"\d{1,3}(?:号|#)", r"[\d]"),
        ("“?[一二]+纵", "[“一二]"),
        (r"(?<![\d.])[a-c.-]x", r"[\-\.a-c]"),
        ("(?:到|至)?(?P<y>年)", "[到年至]"),
        (r"^\s*第", r"[\s第]"),
        ("甲{0,2}乙", "[乙甲]"),
    ],
)
def test_the_beginnings_are_told(pattern: str, starts: str) -> None:
    assert quick(pattern) == f"(?={starts})(?:{pattern})"


@pytest.mark.parametrize("pattern", ["甲?", ".甲", "[^甲]乙", r"\D甲", "(?P=y)甲", "(?i:a)"])
def test_where_they_cannot_be_told_the_pattern_stays(pattern: str) -> None:
    assert quick(pattern) == pattern


def test_what_cannot_be_told_further_on_does_not_matter() -> None:
    assert quick("政策.{0,6}[^，]条") == "(?=[政])(?:政策.{0,6}[^，]条)"


@pytest.mark.parametrize("pattern", [*masks._FIXED, *(row[0] for row in rows("labels"))])
def test_the_quick_pattern_finds_the_same(pattern: str) -> None:
    lines = (TESTS / "cases" / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    text = "\n".join(document["text"] for line in lines for document in json.loads(line)["docs"])
    swift, slow = (re.compile(x, re.MULTILINE) for x in (quick(pattern), pattern))
    assert quick(pattern) != pattern
    assert [x.span() for x in swift.finditer(text)] == [x.span() for x in slow.finditer(text)]
