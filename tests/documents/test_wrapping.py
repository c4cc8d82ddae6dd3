"""Lines cut at a fixed width: the text, the claims and what a document says of itself stay what they were."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from zsaudit.claims.claim import Claim
from zsaudit.claims.read import read_claims
from zsaudit.documents.document import Document
from zsaudit.documents.read import read_text

ROOT = Path(__file__).parents[2]
CLOSING = "，。、；：！？）》”"


def _by_characters(text: str, width: int) -> list[str]:
    return [text[at : at + width] for at in range(0, len(text), width)]


def _by_columns(text: str, width: int) -> list[str]:
    """Cut at twice as many columns, numbers and Latin words kept whole."""
    lines, room = [""], 0
    for token in re.findall(r"[!-~]+|.", text):
        columns = sum(1 if sign.isascii() else 2 for sign in token)
        if room + columns > 2 * width and lines[-1]:
            lines.append("")
            room = 0
        lines[-1] += token
        room += columns
    return lines


def _hanging(text: str, width: int) -> list[str]:
    """Cut at a width over which closing marks hang."""
    lines: list[str] = []
    while text:
        end = width
        while text[end : end + 1] and text[end] in CLOSING:
            end += 1
        lines.append(text[:end])
        text = text[end:]
    return lines


def _wrapped(text: str, width: int, cut=_by_characters, indent: str = "", between: str = "\n") -> str:
    paragraphs = [line.strip() for line in text.splitlines() if line.strip()]
    return between.join("\n".join(cut(indent + line, width)) for line in paragraphs) + "\n"


def _documents() -> list[tuple[str, str]]:
    lines = (ROOT / "tests" / "cases" / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    found = [(case["id"] + x["name"], x["text"]) for case in map(json.loads, lines) for x in case["docs"]]
    for path in sorted((ROOT / "corpus").glob("*.txt")):
        whole = read_text(path.name, path.read_text(encoding="utf-8"))
        found.append((path.name, "\n".join(paragraph.text for paragraph in whole.paragraphs)))
    return found


DOCUMENTS = [(name, text, read_text(name, text)) for name, text in _documents()]


def _key(claim: Claim) -> tuple[object, ...]:
    period = claim.as_of and (claim.as_of.start, claim.as_of.end)
    return claim.value, claim.unit, claim.subject, claim.level, period


def _told(document: Document) -> tuple[object, ...]:
    stated = (document.title, document.issuer, document.number, document.addressee)
    return (*(x.value if x else None for x in stated), document.date, document.place)


@pytest.mark.parametrize(
    ("width", "layout"),
    [
        (26, {}),
        (29, {"between": "\n\n"}),
        (32, {"indent": "　　"}),
        (35, {"indent": "  ", "between": "\n\n"}),
        (38, {"cut": _hanging, "between": "\n\n"}),
        (41, {"cut": _by_columns}),
        (44, {"cut": _by_columns, "indent": "　　", "between": "\n\n"}),
    ],
)
def test_wrapping_changes_next_to_no_claim(width, layout):
    same = total = told = 0
    for name, text, whole in DOCUMENTS:
        before = Counter(map(_key, read_claims(whole)))
        wrapped = read_text(name, _wrapped(text, width, **layout))
        after = Counter(map(_key, read_claims(wrapped)))
        same += (before & after).total()
        total += max(before.total(), after.total())
        told += _told(wrapped) == _told(whole)
    assert same >= 0.99 * total
    assert told >= 0.97 * len(DOCUMENTS)


def test_what_a_fingerprint_is_made_of_is_the_same_when_lines_are_cut_elsewhere():
    """A fingerprint is made of quotes and sentences with the blanks taken out (rules/evidence.py)."""
    for name, text, whole in DOCUMENTS[-5:]:
        sides = []
        for document in (
            whole,
            read_text(name, _wrapped(text, 33)),
            read_text(name, _wrapped(text, 40, indent="　　")),
        ):
            claims = read_claims(document)
            sides.append({("".join(x.quote.split()), "".join(x.sentence.split())) for x in claims})
        assert len(sides[0] & sides[1] & sides[2]) >= 0.98 * len(sides[0])


def test_no_document_with_a_paragraph_a_line_is_taken_for_a_wrapped_one():
    assert [
        name
        for name, text, whole in DOCUMENTS
        if len(whole.paragraphs) != sum(1 for x in text.splitlines() if x.strip())
    ] == []


BODY = "东河市教育事业发展情况\n截至2021年底，全市共有各级各类学校1280所，在校学生45.6万人，专任教师3.2万人。\n"


@pytest.mark.parametrize("width", range(26, 40))
def test_a_year_cut_in_two_is_one_again(width):
    text = BODY.replace("截至", "经统计，" + "全" * (width - 8) + "截至")
    wrapped = _wrapped(text, width)
    assert "20\n21年" in wrapped
    assert text.splitlines()[1] in [x.text for x in read_text("x.txt", wrapped).paragraphs]


def test_no_space_comes_between_the_halves_of_a_latin_word():
    text = "关于网络建设的情况\n" + "全市加快网络升级改造，" * 2 + "建IPv6示范城区，新建5G基站1200个，覆盖全市各镇。\n"
    wrapped = _wrapped(text, 26)
    assert "IPv\n6" in wrapped
    assert "建IPv6示范城区" in read_text("x.txt", wrapped).paragraphs[1].text


def test_a_sign_at_the_edge_is_no_mark_of_a_list():
    text = (
        "关于网络建设的情况\n"
        + "全市加快各级网络建设，" * 2
        + "推进5G + 工业互联网项目12个，总投资13亿元，惠及企业120家。\n"
    )
    wrapped = _wrapped(text, 27)
    assert "\n+ 工业" in wrapped
    assert "5G+工业互联网项目12个" in read_text("x.txt", wrapped).paragraphs[1].text


@pytest.mark.parametrize(
    "text",
    [
        "东河市2021年度先进学校名单\n一、先进学校（5所）\n东河市第一中学，校长张明，学生1200人，教师98人\n"
        "东河市第二中学，校长李华，学生1100人，教师90人\n东河市第三中学，校长王强，学生1300人，教师99人\n东河市教育局\n2021年3月5日\n",
        "东河市教育局联系方式\n办公室：东河市人民路一号三楼301室，电话88881111\n人事科：东河市人民路一号三楼302室，电话88881112\n"
        "基教科：东河市人民路一号三楼303室，电话88881113\n2021年3月5日\n",
        "关于做好秋季招生工作的通知\n各学校：\n一、招生计划\n全市计划招收小学一年级新生12000人、初中7800人；\n"
        "全市计划招收普通高中新生5600人、中职2800人；\n全市计划招收特殊学校新生120人、专门学校30人；\n东河市教育局\n2021年6月5日\n",
        "东河市教育督导情况通报\n一是县区履职方面，部分县区重视不够，投入不足，\n二是学校管理方面，部分学校制度不严，台账缺失，\n"
        "三是安全工作方面，部分学校隐患较多，整改不力，\n东河市教育局\n2022年4月5日\n",
        "东河市新建学校12所\n发布时间：2021-03-05 来源：市教育局 浏览次数：12\n今年，全市新建学校12所，新增学位1.2万个。\n",
    ],
)
def test_short_lines_of_their_own_stay_apart(text):
    lines = ["".join(line.split()) for line in text.splitlines()]
    assert ["".join(x.text.split()) for x in read_text("x.txt", text).paragraphs] == lines


def test_lines_all_set_apart_are_joined_where_they_break_off():
    text = "东河市教育事业发展情况\n" + BODY.splitlines()[1] * 3 + "\n东河市教育局\n2022年3月5日\n"
    wrapped = "\n\n".join(_wrapped(text, 26).splitlines())
    assert text.splitlines()[1] in [x.text for x in read_text("x.txt", wrapped).paragraphs]
