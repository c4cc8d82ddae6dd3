"""The words around a figure."""

from __future__ import annotations

from zsaudit.claims.surroundings import Surroundings, sentences, surroundings
from zsaudit.language.figures import find_figures


def around(text: str) -> dict[str, Surroundings]:
    """Return what stands around each figure, by its quote."""
    found = surroundings(text, find_figures(text))
    return {text[x.figure.start : x.figure.end]: x for x in found}


def test_sentences_keep_their_closing_marks_and_places() -> None:
    text = "投入3亿元。建成学校12所！还差多少？"
    assert [s.text for s in sentences(text)] == ["投入3亿元。", "建成学校12所！", "还差多少？"]
    assert all(text[s.start : s.end] == s.text for s in sentences(text))


def test_words_before_a_figure_reach_to_its_clause() -> None:
    found = around("投入资金3亿元，建成学校12所并投入使用。")
    assert (found["12所"].before, found["12所"].lead) == ("建成学校", "投入资金3亿元，")
    assert found["12所"].after == "并投入使用"
    assert found["3亿元"].before == "投入资金"


def test_a_chained_figure_has_only_its_own_words() -> None:
    found = around("目前全市拥有示范项目国家级2个、省级27个、市级80个。")
    assert [(x.before, x.chained) for x in found.values()] == [
        ("目前全市拥有示范项目国家级", False),
        ("省级", True),
        ("市级", True),
    ]


def test_the_counted_noun_of_the_figure_before_is_left_out() -> None:
    found = around("支持41个项目和12家企业。")
    assert found["12家"].before == ""
    assert found["12家"].after.startswith("企业")


def test_a_figure_that_qualifies_the_next_is_part_of_what_that_counts() -> None:
    found = around("现有年产值超100亿元的骨干企业5家。")
    assert found["5家"].before.endswith("年产值超100亿元的骨干企业")
    assert not found["5家"].chained


def test_a_figure_in_brackets_is_marked() -> None:
    found = around("全市有学校128所（其中新建5所），教师3000人。")
    assert found["5所"].bracketed
    assert not found["128所"].bracketed
    assert not found["3000人"].bracketed


def test_each_figure_belongs_to_its_own_sentence() -> None:
    found = around("投入3亿元。建成学校12所。")
    assert [x.sentence.text for x in found.values()] == ["投入3亿元。", "建成学校12所。"]
    assert found["12所"].lead == ""
