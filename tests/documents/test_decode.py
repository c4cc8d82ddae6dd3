"""Bytes to text in the encodings Chinese documents come in."""

from __future__ import annotations

import codecs

import pytest

from zsaudit.documents.decode import decode

TEXT = "中山市教育局关于印发工作方案的通知\r\n截至2021年底，全市共有学校1280所，在校学生45.6万人。\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "gbk"])
def test_the_usual_encodings_give_the_same_text(encoding):
    read = decode(TEXT.encode(encoding))
    assert (read.text, read.problem) == (TEXT, None)


def test_utf16_with_a_big_endian_mark_is_read():
    assert decode(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be")).text == TEXT


def test_traditional_text_in_big5_is_read():
    text = "臺北市政府教育局關於國民中小學的統計報告，全市共有學校二百所，學生人數較上年減少。" * 5
    assert decode(text.encode("big5")).text == text


def test_a_few_damaged_bytes_are_replaced_and_told():
    data = (TEXT * 20).encode("utf-8")
    read = decode(data[:300] + b"\xff" + data[300:])
    assert read.problem == "damaged"
    assert read.detail.startswith("line ")
    assert read.text is not None
    assert "\ufffd" in read.text


@pytest.mark.parametrize("data", [b"%PDF-1.7 \xe2\xe3", b"PK\x03\x04rest", b"abc\x00def", bytes(range(1, 32)) * 20])
def test_what_is_no_text_is_binary(data):
    read = decode(data)
    assert (read.text, read.problem) == (None, "binary")


def test_bytes_of_no_known_encoding_are_told():
    read = decode(bytes((i * 37 + 129) % 128 + 128 for i in range(2000)))
    assert (read.text, read.problem) == (None, "unknown-encoding")


def test_an_empty_file_is_an_empty_text():
    assert decode(b"").text == ""
    assert decode(codecs.BOM_UTF8).text == ""
