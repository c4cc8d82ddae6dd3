"""The part each paragraph plays: head, heading, body or sign-off.

In: the texts of a document's paragraphs in order. Out: for each its kind and its depth.

Example: "（二）加快5G网络部署。认真落实…" is body, "二、发展思路和目标" a heading of depth 1.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from zsaudit.documents.document import ParagraphKind
from zsaudit.documents.shapes import (
    is_addressee,
    is_credit,
    is_date_line,
    is_greeting,
    is_month_line,
    is_organisation,
    is_running,
    is_sign_off,
    is_website,
    numbering_depth,
    signature,
    starts_item,
)

HEAD, HEADING, BODY, SIGN_OFF = ParagraphKind.HEAD, ParagraphKind.HEADING, ParagraphKind.BODY, ParagraphKind.SIGN_OFF
_FIGURE = re.compile(r"\d\s?[^\dA-Za-z年\-－—–~、.）+]")
_COUNTED = re.compile(
    r"\d[\d.,]*\s?(?:[%％]|[万亿千百]{0,2}(?:元|人|户|家|个|项|件|亩|吨|所|名|公里|平方米|公顷|辆|张|座)(?!中全会))"
)
_MEASURED_CELL = re.compile(r"，\d[\d,.]*(?:[\u4e00-\u9fff]{1,3}(?<![年月日号期])|%)(?=，|$)")
_OCCASION = re.compile(r"[—－-]*（?(?:19|20)\d\d年\d{1,2}月\d{1,2}日.{0,12}在.{4,40}(?:会议|大会)")
_SUBTITLE = re.compile(r"[—－-]{1,4}")
_LONGEST_HEADING = 60
_LONGEST_ISSUER = 60


def kinds_of(texts: Sequence[str], depths: Sequence[int], rows: Sequence[bool]) -> list[tuple[ParagraphKind, int]]:
    """Return kind and depth of each paragraph; `depths` are those of Markdown's marks, 0 for none."""
    kinds: list[ParagraphKind] = []
    state = HEAD
    pending: list[int] = []
    month = _closing_month(texts)
    for index, text in enumerate(texts):
        kind = SIGN_OFF if index == month else _kind(text, state, rows[index], depths[index])
        if state is HEAD and kind is HEAD and index and _lists_facts(texts[index : index + 2]):
            kind = BODY
            _head_facts(texts, kinds)
        if state is HEAD and kind in (HEADING, BODY):
            state = BODY
        elif state is BODY and kind is SIGN_OFF:
            state = SIGN_OFF
            _sign_back(texts, kinds)
        elif state is SIGN_OFF:
            if kind in (HEADING, BODY):
                _as_head(kinds, pending)
                state, pending = BODY, []
            elif kind is HEAD:
                pending.append(index)
                kind = SIGN_OFF
        kinds.append(kind)
    if state is HEAD:
        kinds = _without_prose(texts, rows)
    return [(kind, _depth(kind, texts[i], depths[i])) for i, kind in enumerate(kinds)]


def _kind(text: str, state: ParagraphKind, row: bool, depth: int) -> ParagraphKind:
    if row:
        return BODY if state is not HEAD or _MEASURED_CELL.search(text) else HEAD
    if is_date_line(text):
        return HEAD if state is HEAD else SIGN_OFF
    if state is not HEAD and signature(text):
        return SIGN_OFF
    if is_website(text) or (is_sign_off(text) and len(text) <= 200):
        return HEAD if state is HEAD else SIGN_OFF
    if is_greeting(text) or (state is not BODY and is_addressee(text)):
        return HEAD if state is not BODY else BODY
    if state is HEAD and is_credit(text):
        return HEAD
    if state is BODY:
        return HEADING if _is_heading(text, depth) else BODY
    if _OCCASION.match(text) and len(text) <= 80:
        return HEAD
    if _SUBTITLE.match(text) and len(text) <= 60 and not is_running(text):
        return HEAD
    if numbering_depth(text) and len(text) > 2:
        return HEADING if _is_heading(text, depth) else BODY
    if is_running(text) or starts_item(text) or (text.endswith("：") and len(text) > 2):
        return BODY
    return HEAD


def _is_heading(text: str, depth: int) -> bool:
    if len(text) > _LONGEST_HEADING or text.endswith(("：", "；", "，", "！")):
        return False
    numbered = numbering_depth(text)
    body = text.rstrip("。")
    if "。" in body or "；" in body:
        return False
    if text.endswith("。"):
        return bool(numbered) and not _tells_figure(body) and (numbered == 1 or "，" not in body) and len(text) <= 50
    if depth or numbered:
        return True
    return len(text) <= 30 and "，" not in text and not _tells_figure(body)


def _tells_figure(text: str) -> bool:
    return _FIGURE.search(re.sub(r"^（?\d{1,2}[.、）]", "", text)) is not None


def _lists_facts(texts: Sequence[str]) -> bool:
    """Say whether two lines one below the other both count something: a list of facts, though no full stop ends them."""
    return len(texts) > 1 and all(_COUNTED.search(text) and not is_date_line(text) for text in texts)


def _head_facts(texts: Sequence[str], kinds: list[ParagraphKind]) -> None:
    """The line above a list of facts, if it is not the title, is its heading: 回顾2017年 above 生产总值增长9.5%."""
    last = len(kinds) - 1
    if last > 0 and kinds[last] is HEAD and _is_heading(texts[last], 0) and not is_date_line(texts[last]):
        kinds[last] = HEADING


def _sign_back(texts: Sequence[str], kinds: list[ParagraphKind]) -> None:
    """The lines right above the first line of a sign-off name the issuer."""
    for back in range(1, 5):
        at = len(kinds) - back
        if at < 1 or kinds[at] not in (BODY, HEADING):
            return
        text = texts[at]
        named = is_organisation(text) or (
            back == 1 and (is_date_line(texts[len(kinds)]) or is_month_line(texts[len(kinds)])) and _may_sign(text)
        )
        if not named or len(text) > _LONGEST_ISSUER or numbering_depth(text):
            return
        kinds[at] = SIGN_OFF


def _closing_month(texts: Sequence[str]) -> int | None:
    """Return which line is a month below a name at the very end: 宁塬县志编纂委员会 / 2012年3月."""
    last = next((i for i in range(len(texts) - 1, 1, -1) if not is_sign_off(texts[i]) and not is_website(texts[i])), 0)
    signed = last > 1 and is_month_line(texts[last]) and _may_sign(texts[last - 1])
    return last if signed and not is_month_line(texts[last - 1]) else None


def _may_sign(text: str) -> bool:
    return len(text) <= 30 and not set("，。；：！？") & set(text) and not _tells_figure(text)


def _as_head(kinds: list[ParagraphKind], pending: list[int]) -> None:
    """What follows one sign-off and comes before prose is the head of what is attached."""
    for index in pending:
        kinds[index] = HEAD


def _without_prose(texts: Sequence[str], rows: Sequence[bool]) -> list[ParagraphKind]:
    """A document of short lines alone: a first line as its head, dates and bodies at the end as sign-off."""
    if len(texts) == 1:
        return [BODY]
    kinds = [HEAD if is_website(text) or is_date_line(text) else BODY for text in texts]
    first = next((i for i, kind in enumerate(kinds) if kind is BODY and not rows[i]), None)
    if first is not None and (len(texts) > 3 or not _tells_figure(texts[first])):
        kinds[first] = HEAD
    for index in range(len(texts) - 1, 0, -1):
        text = texts[index]
        ends = is_date_line(text) or is_sign_off(text) or is_website(text) or signature(text)
        if not (ends or is_organisation(text)):
            break
        kinds[index] = SIGN_OFF
    return kinds


def _depth(kind: ParagraphKind, text: str, depth: int) -> int:
    if kind is HEADING:
        return numbering_depth(text) or depth or 1
    return numbering_depth(text) if kind is BODY else 0
