"""A document's title, found among the lines of its head.

In: the paragraphs of the head. Out: the title, and where it stands.

Example: of 中山市人民政府办公室文件 / 中府办〔2018〕28号 / …关于印发…行动计划的通知, the third.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from zsaudit.documents.document import Paragraph, Span, Stated
from zsaudit.documents.shapes import (
    ends_title,
    is_addressee,
    is_credit,
    is_date_line,
    is_greeting,
    is_organisation,
    is_website,
    signature,
)

_NO_TITLE = re.compile(
    r"[\d★☆*]+$|(?:No|NO|编号)[.:：]?\s?\d+$|第\d+期|总第\d+期|[^：]{0,6}(?:机关|机构|单位|部门|时间|日期)：|（[^（）]{0,8}）$|.*[〔\[](?:19|20)\d\d[〕\]]第?\d+号$|第\d+号$|(?:机密|秘密|绝密|特急|加急|急件|内部|公开)|签发人|.*会议(?:上|通过）?)$|"
    r"(?!.*(?:办公会|会议纪要))[^关]{0,24}(?:省长|市长|县长|区长|总理|主任|书记|局长|州长|主席|镇长|乡长)\S{0,8}$"
)
_LABEL = re.compile(r"(?:来信|信件|文件|公文)?(?:标题|名称)：|(?:19|20)\d\d年第\d{1,3}[号期]：")
_FIELD = re.compile(r"(?:时间|地点|日期|类别|主持人?|出席|列席|参会|记录|会议[时地]|编号|单位|来源)[^，。]{0,4}：")
_OWN_NUMBER = re.compile(r"（[^（）〔〕]{1,20}〔(?:19|20)\d\d〕第?\d{1,5}号）$")
_STAGE = re.compile(r"（(?:[\u4e00-\u9fff]{0,4}(?:草案|稿)|试行|暂行|修订|摘要|摘录|节选)）")
_RED_HEAD = re.compile(r"文件$")
_SUBTITLE = re.compile(r"[—－-]{1,4}(?!.*(?:会议|大会))")
_SPOKEN_AT = re.compile(r"[—－-]*（?(?:19|20)\d\d年\d{1,2}月\d{1,2}日.*(?:会议|大会)")
_MEETING_TAIL = re.compile(r"[—-]{1,4}(?=(?:19|20)\d\d年\d{1,2}月\d{1,2}日在)")


def find_title(head: Sequence[Paragraph]) -> Stated | None:
    """Return the title; None where the head is empty."""
    if labelled := next((x for x in head if _LABEL.match(x.text)), None):
        return _stated([labelled])
    lines = [x for x in head if _may_be_title(x.text)]
    plain = [x for x in lines if not is_organisation(x.text) or ends_title(x.text)]
    lines = plain or lines
    if not lines:
        return None
    for index in range(len(lines)):
        for count in (1, 2, 3):
            group = lines[index : index + count]
            whole = "".join(x.text for x in group)
            if len(group) == count and ends_title(_without_meeting(whole)) and _one_title(group):
                return _stated([*group, *_subtitle(lines, index + count)])
    return _stated([lines[0], *_subtitle(lines, 1)])


def _may_be_title(text: str) -> bool:
    if (
        len(text) < 3
        or is_website(text)
        or is_date_line(text)
        or is_greeting(text)
        or is_credit(text)
        or _SPOKEN_AT.match(text)
    ):
        return False
    if _STAGE.fullmatch(text):
        return True
    if _FIELD.match(text):
        return False
    if signature(text):
        return False
    if _RED_HEAD.search(text) and is_organisation(text[:-2]):
        return False
    return not (is_addressee(text) or _NO_TITLE.match(text))


def _one_title(group: Sequence[Paragraph]) -> bool:
    """Say whether lines in a row are one title: they follow at once, and the first does not end one."""
    if len(group) == 1:
        return True
    first = group[0].text
    following = all(b.index == a.index + 1 for a, b in pairwise(group))
    return following and ("关于" in first or first.endswith(("印发", "的", "和", "与"))) and not ends_title(first)


def _subtitle(lines: Sequence[Paragraph], at: int) -> list[Paragraph]:
    """A second line that belongs to a title: ——在新征程上, （征求意见稿）."""
    further = at < len(lines) and (_SUBTITLE.match(lines[at].text) or _STAGE.fullmatch(lines[at].text))
    return [lines[at]] if further else []


def _without_meeting(text: str) -> str:
    """Cut off "——1997年3月1日在…会议上" where it stands behind the title."""
    match = _MEETING_TAIL.search(text)
    return text[: match.start()] if match else text


def _stated(group: Sequence[Paragraph]) -> Stated:
    value = "".join(x.text for x in group)
    short = _OWN_NUMBER.sub("", _without_meeting(value))
    last = group[-1]
    end = len(last.text) - (len(value) - len(short))
    label = _LABEL.match(short)
    start = label.end() if label and label.end() < len(short) else 0
    return Stated(short[start:], Span(group[0].span(start, start + 1).start, last.span(0, max(1, end)).end))
