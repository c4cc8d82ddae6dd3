"""A draft before it is sent: the clerk's daily use."""

from __future__ import annotations

import pytest
from running import NEW, Program

DRAFT = "青河县教育局关于县政协第40号提案的答复\n\n张委员：\n截至2021年底，全县共有普惠性幼儿园153所。\n"


def test_a_draft_is_compared_with_all_and_nothing_else_is_reported(program: Program) -> None:
    program.write("reply.txt", DRAFT)
    outcome = program.json("corpus", "--draft", "reply.txt")
    assert outcome.status == 1
    contradiction = outcome.finding("ZS101")
    assert {(x["path"], x["text"]) for x in contradiction["locations"]} == {
        ("corpus/2022.txt", "135所"),
        ("reply.txt", "153所"),
    }
    for finding in outcome.data["findings"]:
        assert "reply.txt" in {place["path"] for place in finding["locations"]}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_draft_from_standard_input(program: Program, encoding: str) -> None:
    outcome = program.json("corpus", "--draft", "-", "--stdin-filename", "拟答复.txt", stdin=DRAFT.encode(encoding))
    assert "拟答复.txt" in {place["path"] for place in outcome.finding("ZS101")["locations"]}


def test_a_draft_with_no_date_is_as_of_today_and_no_complaint(program: Program) -> None:
    outcome = program.json("corpus", "--draft", "-", stdin=DRAFT.encode())
    assert "ZS901" not in outcome.codes()


def test_a_draft_that_agrees_is_0(program: Program) -> None:
    outcome = program("check", "corpus", "--draft", "-", stdin=DRAFT.replace("153", "135").encode())
    assert outcome.status == 0
    assert outcome.out.startswith("draft.txt against 2 published documents")


def test_a_draft_of_a_published_document_takes_its_place(program: Program) -> None:
    text = NEW.replace("118所", "128所")
    outcome = program.json("corpus", "--draft", "-", "--stdin-filename", "corpus/2022.txt", stdin=text.encode())
    assert "ZS101" not in outcome.codes()
    assert len(outcome.data["documents"]) == 2


def test_the_report_on_a_draft_is_short_and_plain(program: Program) -> None:
    out = program("check", "corpus", "--draft", "-", stdin=DRAFT.encode()).out
    assert "your draft  153所" in out
    assert "135所  corpus/2022.txt:6:" in out
