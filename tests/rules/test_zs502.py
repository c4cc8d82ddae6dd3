"""ZS502: one thing under two legitimate names."""

from __future__ import annotations

from small_corpus import found, quotes

from zsaudit.rules.zs502_alias import Alias


def doc(sentence: str, day: str, place: str = "临江市") -> str:
    return f"{place}教育工作情况汇报\n{sentence}\n{place}人民政府\n{day}"


def test_a_short_form_is_told_once() -> None:
    text = "出台《临江市推动数字经济实施意见》（以下简称《意见》）。《意见》提出八项工作。"
    assert [quotes(f) for f in found(Alias, doc(text, "2020年3月2日"))] == [["意见", "《临江市推动数字经济实施意见》"]]


def test_a_body_renamed_by_a_reform() -> None:
    findings = found(
        Alias, doc("由市经济和信息化局负责。", "2018年3月2日"), doc("市工业和信息化局印发方案。", "2020年3月2日")
    )
    assert [quotes(f) for f in findings] == [["市经济和信息化局", "市工业和信息化局"]]


def test_a_reform_does_not_run_backwards_or_across_places() -> None:
    assert (
        found(Alias, doc("由市工业和信息化局负责。", "2018年3月2日"), doc("市经济和信息化局印发方案。", "2020年3月2日"))
        == []
    )
    left = doc("由临江市环境保护局负责。", "2017年3月2日")
    assert found(Alias, left, doc("由海宁市生态环境局负责。", "2020年3月2日", "海宁市")) == []


def test_a_title_with_a_word_more() -> None:
    findings = found(
        Alias,
        doc("修订《2020—2022年临江市紧缺适用人才导向目录》。", "2021年3月2日"),
        doc("修订《2020-2022年度临江市企业紧缺适用人才导向目录》。", "2022年3月2日"),
    )
    assert len(findings) == 1
