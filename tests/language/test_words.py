"""Words with their parts of speech, and the marks of scope."""

from __future__ import annotations

import pytest

from zsaudit.language.words import scope_marks, strict_categories, tokens


def test_words_cover_their_text_in_order() -> None:
    text = "累计建成高标准农田62.5万亩"
    found = tokens(text)
    assert "".join(token.text for token in found) == text
    assert all(text[token.start :].startswith(token.text) for token in found)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("城镇居民", "residence:town"),
        ("农村居民", "residence:country"),
        ("专利申请", "patent:applied"),
        ("专利授权", "patent:granted"),
        ("新增学位", "new:new"),
        ("人均绿地", "mean:mean"),
        ("女职工", "sex:female"),
    ],
)
def test_words_of_scope_leave_a_mark(text: str, mark: str) -> None:
    assert mark in scope_marks(text)


def test_plain_words_leave_none() -> None:
    assert scope_marks("幼儿教师队伍") & {"sex:female", "new:new", "mean:mean"} == frozenset()
    assert not any(mark.startswith("sex:") for mark in scope_marks("随迁子女"))


def test_growing_to_a_value_is_not_growth() -> None:
    assert not any(mark.startswith("extra:") for mark in scope_marks("校车增加到"))
    assert any(mark.startswith("extra:") for mark in scope_marks("校车增加"))


def test_new_and_mean_are_strict() -> None:
    assert {"new", "mean"} <= strict_categories()
    assert "residence" not in strict_categories()
