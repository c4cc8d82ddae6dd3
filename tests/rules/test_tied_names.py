"""Names that a document number or a project ties together."""

from __future__ import annotations

from small_corpus import graph_of

from zsaudit.names.alike import Slip
from zsaudit.rules.tied_names import (
    companies_of_one_project,
    companies_of_two_forms,
    numbered_titles,
    titles_of_two_years,
)


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


def test_a_company_has_one_legal_form() -> None:
    graph = graph_of(doc("由古镇文旅开发有限公司承建。", 2021), doc("由古镇文旅开发有限责任公司运营。", 2022))
    assert [(a[0].text, b[0].text) for a, b, _ in companies_of_two_forms(graph)] == [
        ("古镇文旅开发有限公司", "古镇文旅开发有限责任公司")
    ]
    apart = graph_of(doc("由古镇文旅开发有限公司承建。", 2021), doc("由古镇文旅开发股份有限公司运营。", 2022))
    assert list(companies_of_two_forms(apart)) == []


def years(left: str, right: str) -> list[tuple[str, str]]:
    graph = graph_of(doc(f"印发《{left}》。", 2021), doc(f"落实《{right}》。", 2022))
    return [(a[0].text, b[0].text) for a, b, _ in titles_of_two_years(graph)]


def test_one_plan_is_for_one_stretch_of_years() -> None:
    left, right = "青河县国土空间总体规划（2020—2035年）", "青河县国土空间总体规划（2021—2035年）"
    assert years(left, right) == [(left, right)]
    assert years("青河县工业规划（2016—2020年）", "青河县工业规划（2021—2025年）") == []
    assert years(left, left) == []
