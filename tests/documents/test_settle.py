"""The place of papers that name none, told by the other papers of their corpus."""

from __future__ import annotations

import pytest

from zsaudit.documents.document import Document
from zsaudit.documents.read import read_text
from zsaudit.documents.settle import settled


def of(issuer: str, title: str = "2018年工作情况通报", text: str = "监管进出口货物62万吨。") -> Document:
    return read_text(f"{issuer}.txt", f"{title}\n{text}\n{issuer}\n2019年1月8日\n")


def places(*documents: Document) -> list[str | None]:
    return [document.place for document in settled(documents)]


def test_a_customs_house_is_of_the_city_whose_name_it_begins_with() -> None:
    customs, city = of("琴港海关"), of("琴港市商务局")
    assert customs.place is None
    assert places(customs, city) == ["琴港市", "琴港市"]


def test_a_customs_house_of_another_name_stays_without_a_place() -> None:
    assert places(of("虹浦海关"), of("琴港市商务局")) == [None, "琴港市"]


def test_the_title_stands_in_where_the_issuer_begins_with_no_place() -> None:
    survey = of("第三勘察设计队", title="琴港防波堤工程勘察情况通报")
    assert places(survey, of("琴港市商务局"))[0] == "琴港市"


def test_a_stem_of_two_places_stands_for_neither() -> None:
    assert places(of("琴港海关"), of("琴港市商务局"), of("琴港县商务局")) == [None, "琴港市", "琴港县"]


def test_the_longest_stem_is_taken() -> None:
    customs = of("青禾湾海关")
    assert places(customs, of("青禾市商务局"), of("青禾湾县商务局"))[0] == "青禾湾县"


@pytest.mark.parametrize("place", ["白音盟", "武岭州", "大兴安岭地区", "乌兰旗", "柏溪乡"])
def test_places_of_other_sorts_have_stems_too(place: str) -> None:
    stem = place.removesuffix("地区") if place.endswith("地区") else place[:-1]
    assert places(of(f"{stem}海关"), of(f"{place}教育局"))[0] == place


def test_a_place_that_is_told_stays() -> None:
    assert places(of("榆川县林业局"), of("榆川市林业局")) == ["榆川县", "榆川市"]


def test_nothing_else_of_a_document_changes_and_none_is_lost() -> None:
    documents = [of("琴港海关"), of("琴港市商务局")]
    first, second = settled(documents)
    assert (first.path, first.title, first.paragraphs) == (
        documents[0].path,
        documents[0].title,
        documents[0].paragraphs,
    )
    assert second is documents[1]
    assert settled([]) == ()
