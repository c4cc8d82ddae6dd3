"""ZS602: numbers against dates."""

from __future__ import annotations

from small_corpus import found, quotes

from zsaudit.rules.zs602_document_order import DocumentOrder


def doc(number: str, day: str) -> str:
    return f"临江市教育局\n{number}\n临江市教育局关于第12号提案的答复\n全市有学校50所。\n临江市教育局\n{day}"


def test_the_lower_number_is_dated_later() -> None:
    findings = found(
        DocumentOrder, doc("临教函〔2022〕53号", "2022年6月14日"), doc("临教函〔2022〕51号", "2022年6月15日")
    )
    assert [quotes(f) for f in findings] == [
        ["临教函〔2022〕51号", "2022年6月15日", "临教函〔2022〕53号", "2022年6月14日"]
    ]


def test_years_and_issuers_have_numbers_of_their_own() -> None:
    assert (
        found(DocumentOrder, doc("临教函〔2021〕53号", "2021年6月14日"), doc("临教函〔2022〕51号", "2022年6月15日"))
        == []
    )
    assert (
        found(DocumentOrder, doc("临教函〔2022〕53号", "2022年6月14日"), doc("临府函〔2022〕51号", "2022年6月15日"))
        == []
    )
