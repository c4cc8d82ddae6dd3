"""Files to documents, and what goes wrong on the way."""

from __future__ import annotations

from zsaudit.documents.document import Document, Problem
from zsaudit.documents.problems import PROBLEMS
from zsaudit.documents.read import read_bytes, read_documents, read_text

NOTICE = "关于学校建设的通知\n全市共有学校1280所。\n临溪市教育局\n{}\n"


def test_documents_come_in_the_order_of_their_dates_undated_ones_last(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, day in (("a.txt", "2022年1月5日"), ("b.txt", "2021年1月5日"), ("c.txt", "")):
        (tmp_path / name).write_text(NOTICE.format(day), encoding="utf-8")
    documents, problems = read_documents(["."])
    assert [x.path for x in documents] == ["b.txt", "a.txt", "c.txt"]
    assert problems == ()
    assert [x.kind for x in documents[-1].problems] == ["no-date"]


def test_a_file_that_is_no_text_is_a_problem_and_does_not_stop_the_others(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_bytes(b"PK\x03\x04\x00\x00")
    (tmp_path / "b.txt").write_text(NOTICE.format("2021年1月5日"), encoding="gb18030")
    documents, problems = read_documents(["."])
    assert [x.path for x in documents] == ["b.txt"]
    assert problems == (Problem("binary", "a.txt"),)


def test_a_file_beyond_the_limit_is_told_with_its_size_and_never_opened(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("zsaudit.documents.read.LARGEST", 3 * 1024 * 1024)
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(5 * 1024 * 1024)
    (tmp_path / "b.txt").write_text(NOTICE.format("2021年1月5日"), encoding="utf-8")
    documents, problems = read_documents(["."])
    assert [x.path for x in documents] == ["b.txt"]
    assert problems == (Problem("too-large", "a.txt", "5.0 MB > 3 MB"),)
    assert PROBLEMS["too-large"][0].format(detail="5.0 MB > 3 MB") == (
        "the file is too large to be read: 5.0 MB > 3 MB; split it"
    )


def test_an_empty_file_is_a_document_without_paragraphs():
    document = read_text("x.txt", " \r\n\n")
    assert document.paragraphs == ()
    assert [x.kind for x in document.problems] == ["empty"]


def test_damage_is_told_beside_the_document():
    data = (NOTICE.format("2021年1月5日") * 10).encode("utf-8")
    document = read_bytes("x.txt", data[:100] + b"\xff\xfe" + data[100:])
    assert isinstance(document, Document)
    assert [x.kind for x in document.problems] == ["damaged"]


def test_a_sentence_whose_other_half_is_missing_is_told_with_its_place():
    text = "关于学校建设的情况\n全市新建了一批学校，改造了一批校舍，并且，\n临溪市教育局\n2021年1月5日\n"
    problem = read_text("x.txt", text).problems[0]
    assert problem.kind == "cut-off"
    assert problem.span is not None
    assert text[problem.span.start] == "，"


def test_lines_and_columns_are_those_of_the_file_with_a_mark_and_carriage_returns():
    data = b"\xef\xbb\xbf" + "通知\r\n全市共有学校1280所。\r\n".encode()
    document = read_bytes("x.txt", data)
    assert isinstance(document, Document)
    assert document.position(document.text.index("1280")) == (2, 7)
    assert document.position(0) == (1, 1)


def test_every_problem_has_its_sentence_in_both_languages():
    assert all(english and chinese for english, chinese in PROBLEMS.values())
