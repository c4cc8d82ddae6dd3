"""Rows and cells of tables: no false joins, and each cell behind the year above it."""

from __future__ import annotations

import pytest

from zsaudit.claims.read import read_claims
from zsaudit.documents.read import read_text


def _texts(text: str) -> list[str]:
    document = read_text("x.md", text)
    for paragraph in document.paragraphs:
        assert list(paragraph.offsets) == sorted(set(paragraph.offsets))
        for sign, offset in zip(paragraph.text, paragraph.offsets, strict=True):
            assert document.text[offset] == sign or sign in "，。（）"
    return [paragraph.text for paragraph in document.paragraphs]


MARKDOWN = "东河市教育统计\n\n| 指标 | 2020年 | 2021年 |\n|---|---|---|\n| 小学 | 12所 | 13所 |\n| 小学教师 | 120人 | 130人 |\n\n以上为年报数据。\n"


def test_a_cell_keeps_the_year_above_it():
    assert _texts(MARKDOWN)[1:] == [
        "指标，2020年，2021年",
        "2020年。小学，12所",
        "2021年。小学，13所",
        "2020年。小学教师，120人",
        "2021年。小学教师，130人",
        "以上为年报数据。",
    ]


def test_figures_of_a_table_are_claims_of_their_years():
    claims = read_claims(read_text("x.md", MARKDOWN))
    assert [(x.value, x.subject, x.as_of and x.as_of.end.year) for x in claims] == [
        (12.0, "小学", 2020),
        (13.0, "小学", 2021),
        (120.0, "小学教师", 2020),
        (130.0, "小学教师", 2021),
    ]
    assert [x.quote for x in claims] == ["12所", "13所", "120人", "130人"]


def test_a_table_without_years_is_read_row_by_row():
    text = "东河市招生计划\n\n| 学校 | 计划 |\n|---|---|\n| 第一中学 | 600人 |\n\n以上为计划数。\n"
    assert _texts(text)[1:] == ["学校，计划", "第一中学，600人", "以上为计划数。"]


@pytest.mark.parametrize("gap", [" ", "\t", "    ", "　"])
def test_columns_parted_by_blanks_are_cells(gap):
    rows = ["指标名称 单位 2020年 2021年", "小学总数 所 1200 1280", "小学教师 人 12000 12800"]
    text = "东河市教育统计表\n" + "\n".join(rows).replace(" ", gap) + "\n说明：数据截至年底。\n"
    assert _texts(text)[1:] == [
        "指标名称，单位，2020年，2021年",
        "2020年。小学总数，1200",
        "2021年。小学总数，1280",
        "2020年。小学教师，12000",
        "2021年。小学教师，12800",
        "说明：数据截至年底。",
    ]


def test_figures_side_by_side_are_never_joined():
    text = "东河市招生计划\n2021年计划招生1200人。\n东河市教育局\n2021年5月6日\n学校 计划数 班级数\n第一中学 600 12\n第二中学 600 12\n"
    assert _texts(text)[-3:] == ["学校，计划数，班级数", "第一中学，600，12", "第二中学，600，12"]


@pytest.mark.parametrize(
    "text",
    [
        "东河市 教育局\n二〇二一 年 工作 总结\n全 市 共 有 学 校 12 所\n",
        "出席 张三 李四 王五\n列席 赵六 孙七 周八\n",
        "东河市教育局 2021年3月5日\n东河市财政局 2021年3月5日\n",
    ],
)
def test_words_with_blanks_between_them_are_no_table(text):
    assert [x for x in _texts(text) if "，" in x] == []
