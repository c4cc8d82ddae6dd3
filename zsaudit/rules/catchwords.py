"""Catchwords that count what a list beside them repeats: “五个一”, 即一户一档、一瓶一码、….

In: a text. Out: `Enumeration`s, as `enumerations.py` tells them.

Example: “三统一”（统一标准、统一流程、统一窗口） is a list of three whose items all hold 统一.
Every item holds a character of the catchword: by that refrain it is known where the list begins and ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from zsaudit.rules.enumerations import Enumeration, count_of, item_parts

LEAST, LONGEST = 4, 8
_NUMERAL = r"(?P<number>[2-9]|[二两三四五六七八九十])"
_WORD = rf"“{_NUMERAL}(?P<unit>个|大|项|件|条|种|类)?(?P<word>[\u4e00-\u9fff]{{1,4}})”"
_LEADS = r"(?:[：:]|[，,]?(?:即|就是|指|分别是|分别为|具体为|具体是)[：:]?|[（(](?:即|指)?[：:]?)"
_LIST = r"(?P<list>[^，。；：！？、（）()\n]{2,24}(?:、[^，。；：！？、（）()\n]{2,24})+)"
_AFTER = re.compile(rf"{_WORD}[\u4e00-\u9fff]{{0,8}}?{_LEADS}{_LIST}(?P<end>[。；，）)]|$)")
_BEFORE = re.compile(
    rf"“(?P<list>[^“”，。；]{{2,16}}(?:、[^“”，。；]{{2,16}})+)”(?:的|等)?“?{_NUMERAL}(?P<word>[\u4e00-\u9fff])"
)
_NUMERALS = re.compile(r".一.|[二两三四五六七八九十]")
_OPEN = re.compile(r"等[\u4e00-\u9fff]{0,6}$")


def catchwords(text: str) -> Iterator[Enumeration]:
    """Yield the lists whose items repeat a word of the catchword that counts them."""
    for match in (*_AFTER.finditer(text), *_BEFORE.finditer(text)):
        items = match["list"].split("、")
        refrain = _refrain(match["word"], items)
        told = refrain and not _goes_on(text, match, refrain)
        if (told or _nearly_told(match, items)) and not _OPEN.search(items[-1]):
            most = sum(item_parts(x) if not refrain or x.count(refrain) > 1 else 1 for x in items)
            yield Enumeration(
                *match.span("list"),
                match.start("number"),
                match.end("word"),
                count_of(match["number"]),
                len(items),
                max(most, len(items)),
                open=False,
                closed_kind=True,
                noun=True,
                certain=True,
            )


def _refrain(word: str, items: list[str]) -> str:
    """Return the character of a catchword that every item holds; 两学一做 counts two sorts and has none."""
    if _NUMERALS.search(word):
        return ""
    return next((sign for sign in word if all(sign in item for item in items)), "")


def _nearly_told(match: re.Match[str], items: list[str]) -> bool:
    """Say whether a list without a refrain is surely what is counted: “六件实事”：A、B、C、D、E。"""
    parts = match.groupdict()
    whole = parts.get("unit") is not None and parts.get("end") in ("。", "）")
    near = abs(len(items) - count_of(match["number"])) == 1
    return whole and near and len(items) >= LEAST and all(len(x) <= LONGEST for x in items)


def _goes_on(text: str, match: re.Match[str], refrain: str) -> bool:
    """Say whether the list may go on behind its comma: 即统一标准、统一流程，统一窗口."""
    if match.groupdict().get("end") not in ("，", "；"):
        return False
    following = re.split(r"[，,。；]", text[match.end() :], maxsplit=1)[0]
    return refrain in following
