"""The part that a paragraph plays in its document."""

from __future__ import annotations

from zsaudit.claims.read import read_claims
from zsaudit.documents.read import read_text


def kinds(text: str) -> list[str]:
    return [paragraph.kind.value for paragraph in read_text("a.txt", text).paragraphs]


def test_a_list_of_facts_without_full_stops_is_no_head() -> None:
    text = (
        "临河市政府工作报告\n2018年2月25日\n回顾2017年\n生产总值增长9.5%\n地方财政收入增长9.1%\n"
        "展望2018年\n生产总值增长9%左右\n会议在市行政中心举行，应到代表331人。"
    )
    assert kinds(text) == ["head", "head", "heading", "body", "body", "heading", "body", "body"]
    told = [
        (x.quote, x.status.value, x.as_of.end.year if x.as_of else None) for x in read_claims(read_text("a.txt", text))
    ]
    assert told[:3] == [("9.5%", "actual", 2017), ("9.1%", "actual", 2017), ("9%左右", "target", 2018)]


def test_one_figure_in_a_head_leaves_it_a_head() -> None:
    text = "力争全年新增学位3000个\n——临河市教育局工作要点\n2018年2月25日\n全市有学校50所。"
    assert kinds(text)[:3] == ["head", "head", "head"]
