"""Titles in 《》."""

from __future__ import annotations

from zsaudit.names.titles import masked, title_spans


def titles(text: str) -> list[str]:
    return [text[start:end] for start, end in title_spans(text)]


def test_titles_that_follow_one_another_are_told_apart() -> None:
    assert titles("出台《甲办法》《乙办法》、《丙办法》等") == ["《甲办法》", "《乙办法》", "《丙办法》"]


def test_a_title_holds_the_titles_within_it() -> None:
    assert titles("制定《〈人才促进条例〉起草工作方案》") == ["《〈人才促进条例〉起草工作方案》"]
    assert titles("根据《关于印发《校车办法》的通知》执行") == ["《关于印发《校车办法》的通知》"]


def test_a_mark_that_is_never_closed_opens_nothing() -> None:
    assert titles("落实《校车办法，并印发《食堂办法》") == ["《食堂办法》"]


def test_a_blotted_out_title_keeps_its_length() -> None:
    assert masked("印发《方案（2020年）》了") == "印发□□□□□□□□□□□了"
