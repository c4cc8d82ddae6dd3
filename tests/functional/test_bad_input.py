"""Input that is broken: each file a clear finding, the right status, and nothing lost of the rest."""

from __future__ import annotations

import os

import pytest
from running import NEW, Program


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "not a text file"),
        (b"", "holds no text"),
        (NEW.replace("2022年6月15日", "").encode(), "states no date"),
    ],
    ids=["binary", "empty", "undated"],
)
def test_a_bad_file_is_a_finding_and_the_rest_is_checked(program: Program, data: bytes, told: str) -> None:
    (program.root / "corpus" / "bad.txt").write_bytes(data)
    outcome = program.json("corpus")
    assert outcome.status == 1
    reading = [x for x in outcome.data["findings"] if x["code"] == "ZS901"]
    assert [x["locations"][0]["path"] for x in reading] == ["corpus/bad.txt"]
    assert told in reading[0]["message"]
    assert "ZS101" in outcome.codes()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_the_usual_encodings_are_read_with_the_same_places(program: Program, encoding: str) -> None:
    before = program.json("corpus").finding("ZS101")["locations"]
    (program.root / "corpus/2022.txt").write_bytes(NEW.encode(encoding))
    assert program.json("corpus").finding("ZS101")["locations"] == before


def test_windows_line_ends_change_no_place(program: Program) -> None:
    before = program.json("corpus").finding("ZS101")["locations"]
    (program.root / "corpus/2022.txt").write_bytes(NEW.replace("\n", "\r\n").encode())
    assert program.json("corpus").finding("ZS101")["locations"] == before


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser can read every folder")
def test_a_folder_that_cannot_be_read_is_a_finding(program: Program) -> None:
    closed = program.root / "corpus" / "closed"
    closed.mkdir(mode=0)
    try:
        outcome = program.json("corpus")
    finally:
        closed.chmod(0o755)
    assert outcome.finding("ZS901")["locations"][0]["path"] == "corpus/closed"
    assert "ZS101" in outcome.codes()


def test_a_file_that_vanishes_from_the_corpus_is_no_error_of_the_rest(program: Program) -> None:
    (program.root / "corpus/gone.txt").symlink_to(program.root / "nowhere.txt")
    outcome = program.json("corpus")
    assert outcome.finding("ZS901")["locations"][0]["path"] == "corpus/gone.txt"
    assert "ZS101" in outcome.codes()
