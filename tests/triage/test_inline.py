"""Acceptances in comments of Markdown documents: where they apply, and that a reason is required."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import sample

from zsaudit.rules.finding import Finding
from zsaudit.triage.apply import Triage, apply
from zsaudit.triage.inline import inline_acceptances


def finding_at(line: int) -> Finding:
    place = replace(sample.place(sample.OLD, "18 所"), path="a.md", line=line, end_line=line)
    return replace(sample.findings()[0], locations=(place,))


def covered(text: str, line: int, path: str = "a.md") -> bool:
    document = sample.document(path, text, "", date(2021, 1, 1))
    return any(comment.covers(finding_at(line)) for comment in inline_acceptances(document))


COMMENT = "<!-- zsaudit: accept ZS101 口径不同 -->"


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        (f"建成 18 所。{COMMENT}\n", 1, True),
        (f"{COMMENT}\n建成 18 所。\n", 2, True),
        (f"{COMMENT}\n\n建成 18 所。\n", 3, True),
        (f"{COMMENT}\n<!-- 说明 -->\n建成\n18 所。\n", 4, True),
        (f"{COMMENT}\n建成 18 所。\n\n共 20 所。\n", 4, False),
        (f"建成 18 所。\n\n{COMMENT}\n共 20 所。\n", 1, False),
        ("<!-- zsaudit: accept contradiction\n口径\n不同 -->\n建成 18 所。\n", 4, True),
    ],
)
def test_a_comment_covers_its_paragraph_or_the_next(text: str, line: int, expected: bool) -> None:
    assert covered(text, line) is expected


def test_a_plain_text_document_has_no_comments() -> None:
    assert not covered(f"{COMMENT}\n建成 18 所。\n", 2, "a.txt")


@pytest.mark.parametrize(
    ("comment", "told"),
    [
        ("<!-- zsaudit: accept ZS101 -->", "gives no reason and has no effect"),
        ("<!-- zsaudit: accept ZS999 口径不同 -->", "names no known rule and has no effect"),
        ("<!-- zsaudit: accept -->", "names no known rule and has no effect"),
        (COMMENT, "covers no finding any more"),
    ],
)
def test_a_comment_that_does_nothing_is_told(comment: str, told: str) -> None:
    document = sample.document("a.md", f"{comment}\n建成 18 所。\n", "", date(2021, 1, 1))
    (found,) = apply([], Triage(comments=inline_acceptances(document)))
    assert found.code == "ZS902"
    assert told in found.message.render("en")
    assert (found.locations[0].path, found.locations[0].line) == ("a.md", 1)


def test_a_covered_finding_is_marked_with_the_reason() -> None:
    document = sample.document("a.md", f"{COMMENT}\n建成 18 所。\n", "", date(2021, 1, 1))
    (marked,) = apply([finding_at(2)], Triage(comments=inline_acceptances(document)))
    assert marked.suppressed == "inline: 口径不同"
