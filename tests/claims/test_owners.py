"""Names of owners as people say them."""

from __future__ import annotations

import pytest
from pipeline import claims_of, paper

from zsaudit.claims.owners import bare, civil, owners
from zsaudit.documents.read import read_text
from zsaudit.names.find import find_mentions


@pytest.mark.parametrize(
    ("told", "said", "name"),
    [
        ("鹿渚县人民法院", "鹿渚县法院", "法院"),
        ("鹿渚县法院", "鹿渚县法院", "法院"),
        ("枫林市人民检察院", "枫林市检察院", "检察院"),
        ("榆川县第一人民医院", "榆川县第一人民医院", "第一人民医院"),
        ("柏溪乡人民政府", "柏溪乡政府", "政府"),
        ("鹿渚县人民银行", "鹿渚县人民银行", "人民银行"),  # a bank is named so
        ("枫林市人民公园", "枫林市人民公园", "人民公园"),
    ],
)
def test_a_court_of_the_people_is_a_court(told: str, said: str, name: str) -> None:
    assert (civil(told), bare(told)) == (said, name)


def test_we_of_a_court_is_the_court_of_the_title() -> None:
    (claim,) = claims_of("我院审结刑事案件860件。", title="鹿渚县人民法院工作报告", issuer="鹿渚县人民法院")
    assert claim.owner == "鹿渚县人民法院"


def test_the_centre_of_a_town_owns_nothing() -> None:
    def found(text: str) -> list[str]:
        document = read_text("a.txt", paper(text, title="丹崖市供水情况", issuer="丹崖市水务局"))
        return [name for _, _, name in owners(document, find_mentions(document)).places]

    assert found("丹崖市中心城区供水管网86公里。") == []
    assert found("丹崖市第二中学供水管网2公里。") == ["丹崖市第二中学"]
