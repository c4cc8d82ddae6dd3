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


@pytest.mark.parametrize(
    ("text", "mark", "there"),
    [
        ("耕地保有量核定为", "design:design", False),
        ("编制床位核定86张", "design:design", False),
        ("核定编制", "design:design", True),
        ("设计能力", "design:design", True),
        ("县乡村三级网格员", "residence:country", False),
        ("县、乡、村三级林长", "residence:country", False),
        ("乡村网格员", "residence:country", True),
        ("规划期末耕地", "building:planned", False),
        ("规划耕地", "building:planned", True),
        ("平均水深", "mean:mean", True),
        ("水深平均为", "mean:mean", False),
    ],
)
def test_words_that_part_nothing_where_they_are_told_so(text: str, mark: str, there: bool) -> None:
    assert (mark in scope_marks(text)) is there


@pytest.mark.parametrize(
    ("left", "right", "category"),
    [
        ("职工养老保险", "居民养老保险", "insured"),
        ("养老保险", "失业保险", "insurance"),
        ("刑事案件", "民事案件", "cases"),
        ("小麦", "水稻", "crop"),
        ("一般债券", "专项债券", "bond"),
        ("风电", "光伏", "power"),
        ("代表建议", "政协提案", "advice"),
    ],
)
def test_sorts_that_part(left: str, right: str, category: str) -> None:
    def told(text: str) -> set[str]:
        return {mark for mark in scope_marks(text) if mark.startswith(f"{category}:")}

    assert told(left) and told(right)
    assert not told(left) & told(right)
