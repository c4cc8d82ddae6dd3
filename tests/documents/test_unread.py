"""What stands in a file and is no text of the document."""

from __future__ import annotations

import pytest

from zsaudit.documents.read import read_text


def _texts(text: str) -> list[str]:
    return [paragraph.text for paragraph in read_text("x.md", text).paragraphs]


def test_front_matter_comments_and_code_are_not_read():
    text = (
        "---\ntitle: 统计\ndate: 2021-01-01\ntags:\n  - 20所\n---\n# 东河市教育统计\n<!-- 核对过\n共20所 -->\n全市<!-- 旧：118所 -->共有学校120所。\n"
        "\n```python\ntotal = '12所'\n```\n\n~~~\n30所\n~~~\n\n新建学校3所，改建2所。\n"
    )
    assert _texts(text) == ["东河市教育统计", "全市共有学校120所。", "新建学校3所，改建2所。"]


def test_rules_at_the_top_and_open_fences_and_comments_hide_nothing():
    assert _texts("---\n东河市教育统计\n---\n全市共有学校120所。\n") == ["东河市教育统计", "全市共有学校120所。"]
    assert "全市共有学校120所。" in _texts("东河市教育统计\n```\n全市共有学校120所。\n")
    assert _texts("东河市教育统计\n<!-- 未完\n全市共有学校120所。\n")[-1] == "全市共有学校120所。"


PAGES = [
    "全市共有学校120所，在校生12万人，全年新建学校",
    "12所，改建学校30所。全市共有教师1.2万人，其中高级教师",
    "1200人，占10%。全年投入12亿元，增长",
    "12%。",
]
WHOLE = "全市共有学校120所，在校生12万人，全年新建学校12所，改建学校30所。全市共有教师1.2万人，其中高级教师1200人，占10%。全年投入12亿元，增长12%。"


@pytest.mark.parametrize(
    "between",
    [
        "\n\n— {} —\n\n东河市教育发展报告\n\n",
        "\n\n东河市教育局\n{}\n东河市教育发展报告\n\n",
        "\n东河市教育局 第{}页\n\f东河市教育发展报告\n",
        "\n\n东河市教育局\n\n{} / 4\n\n",
        "\n\n东河市教育发展报告\n\n",
    ],
)
def test_what_is_printed_on_every_page_is_left_out_and_the_sentence_goes_on(between):
    text = "东河市教育发展报告\n\n" + PAGES[0]
    for number, page in enumerate(PAGES[1:], 1):
        text += between.format(number) + page
    text += "\n\n东河市教育局\n2022年3月5日\n"
    assert _texts(text) == ["东河市教育发展报告", WHOLE, "东河市教育局", "2022年3月5日"]


def test_a_line_that_recurs_within_the_text_stays():
    part = "责任单位\n东河市教育局\n新建学校3所，改建学校2所。\n"
    text = "东河市任务分解表\n" + part * 4 + "2022年3月5日\n"
    assert _texts(text).count("东河市教育局") == 4


def test_words_spaced_by_recognition_are_words_again():
    text = (
        "全 市 教 育 工 作 总 结\n全 市 共 有 学 校 1 2 0 所 ， 在 校 生 1 2 0 0 0 人 ， 增 长 3 . 5 % 。\n"
        "白 水 市 教 育 局\n2 0 2 2 年 1 月 5 日\n"
    )
    document = read_text("x.txt", text)
    assert [x.text for x in document.paragraphs] == [
        "全市教育工作总结",
        "全市共有学校120所，在校生12000人，增长3.5%。",
        "白水市教育局",
        "2022年1月5日",
    ]
    assert (document.issuer and document.issuer.value, document.place) == ("白水市教育局", "白水市")


def test_traditional_characters_are_read_like_simplified_ones():
    text = "白水縣教育統計公報\n截至2021年底，全縣共有國民小學45所，學生1萬2,345人，較上年增加3.5%。\n白水縣政府教育處\n2022年3月5日\n"
    document = read_text("x.txt", text)
    assert document.paragraphs[1].text == "截至2021年底，全县共有国民小学45所，学生1万2,345人，较上年增加3.5%。"
    assert (document.title and document.title.value, document.place) == ("白水县教育统计公报", "白水县")
