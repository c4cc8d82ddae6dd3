"""What a document says of itself."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from zsaudit.documents.document import Document
from zsaudit.documents.read import read_documents, read_text

ROOT = Path(__file__).parents[2]


def _told(document: Document) -> tuple[object, ...]:
    stated = (document.title, document.issuer, document.number, document.addressee, document.proposal)
    title, issuer, number, addressee, proposal = (x.value if x else None for x in stated)
    return title, issuer, number, document.date, document.place, addressee, proposal


BUREAU = "中山市工业和信息化局"


def test_the_five_documents_tell_who_when_and_what():
    documents, problems = read_documents([str(ROOT / "corpus")])
    assert problems == ()
    assert [x.problems for x in documents] == [()] * 5
    assert [_told(x) for x in documents] == [
        (
            "中山市人民政府办公室关于印发中山市新一代信息技术产业发展行动计划（2018-2022年）的通知",
            "中山市人民政府办公室",
            "中府办〔2018〕28号",
            date(2018, 8, 13),
            "中山市",
            "火炬开发区管委会，翠亨新区管委会，各镇政府、区办事处，市各有关单位",
            None,
        ),
        (
            "中山市发展和改革局关于对中山市政协十二届四次会议提案第124301号的答复",
            "中山市发展和改革局",
            "中发改产业函〔2020〕1496号",
            date(2020, 9, 15),
            "中山市",
            "黄静委员",
            "124301",
        ),
        (
            "中山市科学技术局关于中山市政协十二届五次会议提案第125053号答复的函",
            "中山市科学技术局",
            "中山科函〔2021〕142号",
            date(2021, 7, 28),
            "中山市",
            "农工党中山市委会，罗宇峰等委员",
            "125053",
        ),
        (
            f"{BUREAU}关于市政协十三届一次会议第131082号提案答复的函",
            BUREAU,
            "中工信函〔2022〕53号",
            date(2022, 6, 14),
            "中山市",
            "彭诗敏委员",
            "131082",
        ),
        (
            f"{BUREAU}关于市政协十三届一次会议第131412号提案答复的函",
            BUREAU,
            "中工信函〔2022〕51号",
            date(2022, 6, 15),
            "中山市",
            "莫丽（等）委员",
            "131412",
        ),
    ]


def test_what_is_told_stands_where_it_is_told():
    documents, _ = read_documents([str(ROOT / "corpus")])
    plan = documents[0]
    assert plan.number is not None
    assert plan.number.span is not None
    assert plan.quote(plan.number.span) == "中府办〔2018〕28号"
    assert plan.date_span is not None
    assert plan.quote(plan.date_span) == "2018年8月13日"
    assert plan.position(plan.date_span.start) == (14, 1)


def _cases() -> list[tuple[str, str]]:
    lines = (ROOT / "tests" / "cases" / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    return [(case["id"] + x["name"], x["text"]) for case in map(json.loads, lines) for x in case["docs"]]


def test_every_minimal_case_has_its_first_line_as_title_and_its_last_two_as_issuer_and_date():
    wrong = []
    for name, text in _cases():
        lines = text.split("\n")
        document = read_text(name, text)
        title, issuer, _, day, *_ = _told(document)
        first = "".join(lines[0].split())
        if not str(title).startswith(first) or issuer != lines[-2] or day is None or document.problems:
            wrong.append((name, title, issuer, day))
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "当前位置： 首页>> 中国概况\n1996年国务院政府工作报告\n"
            "中央政府门户网站 www.gov.cn 2006年02月16日 来源：新华社\n【字体：大 中 小】\n"
            "——１９９６年３月５日在第八届全国人民代表大会第四次会议上\n国务院总理李鹏\n各位代表：\n制定一个宏伟纲领，是全国人民关心的大事。\n",
            ("1996年国务院政府工作报告", "国务院", None, date(1996, 3, 5), "全国", None, None),
        ),
        (
            "2025年湖南省政府工作报告\n来源：湖南日报\n时间：2025-02-24\n2025年1月14日在湖南省第十四届人民代表大会第三次会议上省长作政府工作报告。\n各位代表：\n"
            "现在，我代表省人民政府，向大会作政府工作报告，请予审议。\n",
            ("2025年湖南省政府工作报告", "湖南省人民政府", None, date(2025, 1, 14), "湖南省", None, None),
        ),
        (
            "临溪市财政局 文件\n临财[2022]7号\n临溪市财政局关于印发\n资金管理办法的通知\n各县（区）财政局：\n"
            "现将办法印发给你们，请遵照执行。\n临溪市财政局\n二〇二二年七月二十八日\n",
            (
                "临溪市财政局关于印发资金管理办法的通知",
                "临溪市财政局",
                "临财〔2022〕7号",
                date(2022, 7, 28),
                "临溪市",
                "各县（区）财政局",
                None,
            ),
        ),
        (
            "关于命名实践基地的决定\n经评审，命名3家单位。有效期四年。\n临枫县教育局\n临枫县文化和旅游局\n2022年9月14日\n",
            (
                "关于命名实践基地的决定",
                "临枫县教育局、临枫县文化和旅游局",
                None,
                date(2022, 9, 14),
                "临枫县",
                None,
                None,
            ),
        ),
        (
            "澜溪县水源地整改情况专报\n我县于2020年7月5日印发办法，整改12处。\n生态环境局澜溪分局 2021年5月20日\n",
            ("澜溪县水源地整改情况专报", "生态环境局澜溪分局", None, date(2021, 5, 20), "澜溪县", None, None),
        ),
    ],
)
def test_heads_and_sign_offs_of_other_kinds(text, expected):
    assert _told(read_text("x.txt", text)) == expected


def test_a_date_of_the_running_text_is_never_the_documents_own():
    document = read_text("2019-01-02.txt", "关于学校建设的情况\n2021年3月5日，学校建成投用，新增学位450个。\n")
    assert document.date is None
    assert [x.kind for x in document.problems] == ["no-date"]
