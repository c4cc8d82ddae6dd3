"""Names that a document number or a project ties together."""

from __future__ import annotations

from small_corpus import graph_of

from zsaudit.names.alike import Slip
from zsaudit.rules.tied_names import companies_of_one_project, numbered_titles


def doc(sentence: str, year: int) -> str:
    return f"青河县工作情况汇报\n{sentence}\n青河县人民政府\n{year}年3月2日"


def titles(left: str, right: str) -> list[tuple[str, str, Slip]]:
    graph = graph_of(doc(left, 2021), doc(right, 2022))
    return [(a[0].text, b[0].text, slip) for a, b, slip in numbered_titles(graph)]


def test_one_number_has_one_title() -> None:
    assert titles(
        "印发《关于推进分级诊疗的实施意见》（青政发〔2019〕36号）。",
        "见《关于推进分级诊疗的实施方案》（青政发〔2019〕36号）。",
    ) == [("关于推进分级诊疗的实施意见", "关于推进分级诊疗的实施方案", Slip.WORD)]


def test_other_numbers_short_forms_and_other_titles_are_left_alone() -> None:
    left = "印发《关于推进分级诊疗的实施意见》（青政发〔2019〕36号）。"
    assert titles(left, "见《关于推进分级诊疗的实施方案》（青政发〔2019〕41号）。") == []
    assert titles(left, "见《推进分级诊疗的实施意见》（青政发〔2019〕36号）。") == []
    assert titles(left, "见《关于2019年政府工作安排的通知》（青政发〔2019〕36号）。") == []


def companies(left: str, right: str) -> list[tuple[str, str]]:
    graph = graph_of(doc(left, 2021), doc(right, 2022))
    return [(a[0].text, b[0].text) for a, b, _ in companies_of_one_project(graph)]


def test_one_project_has_one_company() -> None:
    left = "华泰恒新光电材料有限公司柔性基膜生产项目开工。"
    assert companies(left, "柔性基膜生产项目由华泰恒新光电科技有限公司承建。") == [
        ("华泰恒新光电材料有限公司", "华泰恒新光电科技有限公司")
    ]
    assert companies(left, "显示模组封装项目由华泰恒新光电科技有限公司承建。") == []
