"""Sources to paragraphs: page breaks, wrapped lines, Markdown, and the part each paragraph plays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zsaudit.documents.document import Paragraph
from zsaudit.documents.lines import line_starts
from zsaudit.documents.paragraphs import read_paragraphs


def _read(text: str) -> tuple[Paragraph, ...]:
    return read_paragraphs(text, line_starts(text))


def _texts(text: str) -> list[str]:
    return [paragraph.text for paragraph in _read(text)]


LONG = "我市坚持统筹推进，先后出台一批政策文件，鼓励支持各类学校开展信息化建设。同时"


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        (LONG + "完善项目建", "设，并定期更新。", LONG + "完善项目建设，并定期更新。"),
        (LONG + "，截止至", "2021年年底，共有学校45所。", LONG + "，截止至2021年年底，共有学校45所。"),
        (LONG + "，围绕我市战", "战略性新兴产业。", LONG + "，围绕我市战略性新兴产业。"),
        (LONG + "，覆盖各个国家", "家庭医生签约工作进展顺利。", LONG + "，覆盖各个国家家庭医生签约工作进展顺利。"),
        (
            "（十六）重特大企业招商项目，经市政府同",
            "意，可通过一事一议确定。",
            "（十六）重特大企业招商项目，经市政府同意，可通过一事一议确定。",
        ),
        ("开展面向基层的培训、展览、讲座、", "咨询等活动。", "开展面向基层的培训、展览、讲座、咨询等活动。"),
    ],
)
@pytest.mark.parametrize("between", ["\n\n", "\n\n— 3 —\n\n", "\n\n3\n\n", "\r\n\r\n", "\f"])
def test_a_paragraph_cut_by_a_page_is_whole_again(first, second, joined, between):
    assert joined in _texts(f"工作报告\n\n{first}{between}{second}\n\n下一段说明其他情况。")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("二、关于引进培育一批开放性创新中心的建议", "吸取采纳该建议。"),
        ("（一）奋力落实建设重要使命，城市核心功能进一步强化", "加快国际经济中心建设，水平持续提升。"),
        ("全年共完成投资45亿元，同比增长8%。新建学校3所，改造12所", "中山市教育局"),
        ("全年共完成投资45亿元，同比增长8%。新建学校3所，改造12所", "2021年7月28日"),
        ("全年共完成投资45亿元，同比增长8%。新建学校3所，改造12所", "（二）加强管理。落实责任。"),
        ("全年共完成投资45亿元，同比增长8%。新建学校3所，改造12所", "二是加强管理，落实责任。"),
        ("全年共完成投资45亿元。（责任单位：市教育局，各镇区）", "下一步将加强管理，落实责任。"),
    ],
)
def test_what_does_not_belong_together_stays_apart(first, second):
    assert _texts(f"工作报告\n\n{first}\n\n{second}")[1:3] == [first, second]


def test_a_tail_printed_twice_is_taken_once():
    first = "（八）支持增资扩产。对完成投资的企业给予补助，单个项目最高补助1000万元。（市经济和信息化局）"
    assert _texts(f"标题\n\n{first}\n\n信息化局)\n\n（九）支持做大做强。给予奖励。") == [
        "标题",
        first,
        "（九）支持做大做强。给予奖励。",
    ]


def test_lines_cut_at_a_fixed_width_are_joined():
    body = "　　截至2021年底，全市共有各级各类学校一千二百八十所，"
    body += "在校学生四十五万六千人，专任教师三万二千人，比上年增加一千五百人。"
    second = "　　全年新建改建公办幼儿园三十六所，新增学位一万二千个，普惠性幼儿园覆盖率达到百分之八十七点五。"
    wrapped = "\n".join(part[i : i + 20] for part in (body, second) for i in range(0, len(part), 20))
    assert _texts("临溪市教育事业发展情况\n" + wrapped) == ["临溪市教育事业发展情况", body.strip(), second.strip()]


def test_markdown_marks_are_no_text():
    text = (
        "# 临溪市教育局\n\n---\n\n## 关于学校建设的通知\n\n### 一、目标\n\n- 新建**学校**3所，改建[幼儿园](http://x.cn/a)2所。\n\n"
        "> 引用的话，说明情况。\n"
    )
    assert _texts(text) == [
        "临溪市教育局",
        "关于学校建设的通知",
        "一、目标",
        "新建学校3所，改建幼儿园2所。",
        "引用的话，说明情况。",
    ]


def test_a_row_of_a_table_is_a_paragraph_with_its_cells_parted():
    text = "统计表说明，数据截至年底。\n\n| 类别 | 数量 |\n|---|---|\n| 学校 | 1280所 |\n"
    assert _texts(text)[1:] == ["类别，数量", "学校，1280所"]


def test_offsets_lead_back_to_the_source():
    text = "\ufeff通知\r\n建成 264. 8 万亩，新增 45 个。\r\n"[1:]
    paragraph = _read(text)[1]
    at = paragraph.text.index("264.8万亩")
    span = paragraph.span(at, at + len("264.8万亩"))
    assert text[span.start : span.end] == "264. 8 万亩"


def test_each_paragraph_plays_its_part():
    text = (
        "临溪市教育局文件\n\n临教〔2021〕3号\n\n关于学校建设的通知\n\n各有关单位：\n\n现将有关事项通知如下。\n\n一、总体要求\n\n（一）目标。\n\n"
        "到2025年，新建学校30所。\n\n（二）加快建设。各单位要落实责任。\n\n1.新增学位2万个。\n\n临溪市教育局\n\n2021年3月5日\n\n（联系人：张三，电话：88308273）\n\n"
        "公开方式：主动公开\n"
    )
    kinds = [(paragraph.kind.value, paragraph.depth) for paragraph in _read(text)]
    assert kinds == [
        ("head", 0),
        ("head", 0),
        ("head", 0),
        ("head", 0),
        ("body", 0),
        ("heading", 1),
        ("heading", 2),
        ("body", 0),
        ("body", 2),
        ("body", 3),
        ("sign-off", 0),
        ("sign-off", 0),
        ("sign-off", 0),
        ("sign-off", 0),
    ]


def test_a_heading_may_begin_with_a_year():
    text = "2025年工作报告\n一、2024年工作回顾\n全省生产总值增长5%，总量达5万亿元。\n"
    assert [(x.kind.value, x.depth) for x in _read(text)] == [("head", 0), ("heading", 1), ("body", 0)]


def test_what_a_website_adds_is_head():
    text = "下载\n打印\n【字号：\n】\n2026年工作报告\n来源：湖南日报\n时间：2026-02-24\n"
    text += "各位代表：\n全省生产总值增长5%，总量达5万亿元。\n相关报道：\n"
    assert [x.kind.value for x in _read(text)] == ["head"] * 8 + ["body", "sign-off"]


def test_a_single_line_is_body():
    assert [x.kind.value for x in _read("全市共有学校1280所")] == ["body"]


@given(st.text(alphabet="一二（）、。，：\n\r\f 1 3,.A-#|*市局年月日2021　", max_size=200))
def test_every_character_of_a_paragraph_comes_from_its_place_in_the_source(text):
    for paragraph in _read(text):
        assert len(paragraph.text) == len(paragraph.offsets)
        assert list(paragraph.offsets) == sorted(set(paragraph.offsets))
        assert all(0 <= offset < len(text) for offset in paragraph.offsets)
