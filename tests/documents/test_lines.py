"""Rows of tables that are written without bars at their ends."""

from __future__ import annotations

import pytest

from zsaudit.claims.read import read_claims
from zsaudit.documents.document import Document
from zsaudit.documents.read import read_text


def document(body: str) -> Document:
    return read_text("a.md", f"柏溪县民生设施一览\n\n{body}\n\n柏溪县统计局\n2021年5月6日\n")


def paragraphs(body: str) -> list[str]:
    return [paragraph.text for paragraph in document(body).paragraphs][1:-2]


@pytest.mark.parametrize("bar", ["｜", "|", " | "])
def test_a_row_needs_no_bars_at_its_ends(bar: str) -> None:
    body = f"公共充电桩{bar}2,184台\n健身步道{bar}36公里"
    assert paragraphs(body) == ["公共充电桩，2,184台", "健身步道，36公里"]


def test_each_row_is_a_claim_of_its_own_thing() -> None:
    claims = read_claims(document("公共充电桩｜2,184台\n健身步道｜36公里"))
    assert [(x.value, x.unit, x.subject, x.place) for x in claims] == [
        (2184, "台", "公共充电桩", "柏溪县"),
        (36, "公里", "健身步道", "柏溪县"),
    ]


def test_bars_at_the_ends_are_read_as_before() -> None:
    assert paragraphs("| 公共充电桩 | 2,184台 |\n| 健身步道 | 36公里 |") == ["公共充电桩，2,184台", "健身步道，36公里"]


@pytest.mark.parametrize(
    "sentence",
    [
        "本县充电桩|含个人桩|增长较快。",
        "充电桩共有2184台，运行正常；其中快充|直流桩860台",
        "类别：快充|慢充",
    ],
)
def test_a_sentence_with_a_bar_is_no_row(sentence: str) -> None:
    assert paragraphs(sentence) == [sentence]
