"""Lists in a sentence and the count told beside them: 教育、医疗、养老等3个领域.

In: a text. Out: `Enumeration`s: the list, its items, the count, whether the list says that it is open (等).

Example: "市教育局、市财政局2个部门" is a closed list of two with the count 2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from zsaudit.language.lists import alternatives, any_of, kept, words
from zsaudit.language.words import tokens
from zsaudit.names.proper import name_start

_NUMERALS = {c: i for i, c in enumerate("〇一二三四五六七八九十")} | {"两": 2}
_UNIT = r"(?:大类|大项|个|家|项|件|大|类|种|条|所|座|名|位|门|支|处|款|组|方面|部门|省市|省区|省份|市|县|省|区|镇|乡|国|地|方|级|部委|部)"
_NUMBER = (
    r"(?<![\d.第])[1-9]\d?(?![\d.]|[余多]|个?百分)|(?<![第十百千])[二两三四五六七八九十](?![十百千])"
    r"|十[一二三四五六七八九]|二十[一二三四五六七八九]?"
)
_COUNT = rf"(?P<count>(?P<number>{_NUMBER})(?P<unit>{_UNIT}))"
_PAIR = re.compile(rf"(?P<open>等)?◇?(?:共计|共|这|合计)?{_COUNT}(?!以上|以下|左右|以内)")
_ITEM = r"[^，,。；;：:、！!？?\n]{1,24}"
_LIST = re.compile(rf"(?:{_ITEM}?、)+{_ITEM}?$")
_AFTER = re.compile(
    rf"{_COUNT}(?P<noun>[\u4e00-\u9fff]{{0,8}}?)(?:[：:]|[，,]?(?:即|分别是|分别为|依次为|具体为|具体是)[：:]?)"
    rf"(?P<list>(?:{_ITEM}、)+{_ITEM})(?=[。；;，,]|$)"
)
_INSIDE = re.compile(rf"{_COUNT}(?P<noun>[\u4e00-\u9fff]{{0,8}})[（(](?P<list>[^（()）]*、[^（()）]*)[）)]")
# A catchword in quotes counts the list before it: 产业、人才、文化、生态、组织“五大振兴”.
_CATCHWORD = re.compile(rf"“{_COUNT}[\u4e00-\u9fff]{{1,6}}”")
_SAMPLE = re.compile(r"[等如含，；:：\d]|其中|包括|以上|见附")
_BRACKETS = re.compile(r"[（(][^（()）]*[）)]|“[^”]*”|《[^》]*》|「[^」]*」")
# Quotes and titles that follow one another are items of a list: “序厅”“古道”“茶马”.
_PAIRED = {"“": "”", "《": "》"}
_TITLE = re.compile(r"□+")
_JOINED = re.compile(r"以及|及其|(?<!涉)(?<!普)及|和|与|或|暨")
# Behind these words stands the whole list, whatever is counted.
_TOLD_WHOLE = re.compile(r"(?:分别|依次|具体)[是为]|[，,]即")
_AREAS = "省市县区州镇乡村"
_CLOSED_KIND = re.compile(rf"(?:{any_of('counted_kind_marks')})*(?:{any_of('counted_kinds')})")
_ORDINAL = re.compile(r"^[第]?[一二三四五六七八九十\d]+$")
_OFFICES = re.compile(r"[局委厅部办社院行会]$|中心$|公司$")
# 育才小学、城东实验学校、滨河中学、龙泉路幼儿园共5所学校: who names them one by one and adds them up has named all.
_NAMED = re.compile(r"[\u4e00-\u9fff]{2,}(?:[校学园院馆所站厂桥村镇乡社局委厅办]|公司|中心|集团|银行|水库|机场|社区)$")
_BODY_ENDS = frozenset("局委厅部办院校镇乡县市区村")
_FIGURE = re.compile(r"\d|[一二三四五六七八九十两]+[个家所座条项名人]")
_KIND_UNITS = ("方面", "部门", "省市", "省区", "省份", "部委")
_QUANTITY = re.compile(r"分别|达到|达$|增至|增加到|增加|总数|超过|不少于|累计|合计|[近约超共至]$")
_PREPOSITIONS = "由在对将把从向为的了按被"
_OFFICE_AREAS = "国省市县区州旗"
# What is told of at length before a list needs no noun behind its count: 救助内容包括A、B、C等四项.
_CONTENTS = re.compile(
    r"(?:内容|服务|措施|项目|事项|流程|环节|范围|类型)[^，。；]{0,4}?(?:包括|涵盖|包含|涉及|有|为|分为)[：:]?$"
)
_NOUN = re.compile(r"[\u4e00-\u9fff]{2}")


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A list and a count beside it, both by place. `fewest` and `most` are the readings of the list: an item joined
    by 和 may be one thing or two."""

    list_start: int
    list_end: int
    count_start: int
    count_end: int
    count: int
    fewest: int
    most: int
    open: bool
    closed_kind: bool
    noun: bool
    certain: bool
    in_brackets: bool = False
    bodies: bool = False


def enumerations(text: str) -> Iterator[Enumeration]:
    """Yield the lists of a text that have a count beside them."""
    flat = _BRACKETS.sub(_blotted, text)
    for match in _PAIR.finditer(flat):
        found = _before(flat, match)
        if found is not None:
            yield found
    for match in _AFTER.finditer(flat):
        found = _following(flat, match)
        if found is not None:
            yield found
    for match in _INSIDE.finditer(text):
        items = match["list"].split("、")
        if len(items) >= 3 and not _SAMPLE.search(match["list"]):
            found = _following(text, match)
            if found is not None:
                yield found


def _blotted(match: re.Match[str]) -> str:
    """Blot out what stands in brackets or quotes, but for a quoted list right before its count."""
    text = match.group()
    if text[0] in _PAIRED and match.string[: match.start()].endswith(_PAIRED[text[0]]):
        return "、" + "□" * (len(text) - 1)
    if _CATCHWORD.fullmatch(text) and re.search(r"[\u4e00-\u9fff]$", match.string[: match.start()]):
        return f"◇{text[1:-1]}◇"
    quoted_list = text[0] == "“" and "、" in text and _PAIR.match(match.string, match.end())
    return f"□{text[1:-1]}□" if quoted_list else "□" * len(text)


def _before(text: str, match: re.Match[str]) -> Enumeration | None:
    listed = _LIST.search(text, max(0, match.start() - 200), match.start())
    if listed is None:
        return None
    items = listed.group().split("、")
    if _numbered(items) or _QUANTITY.search(items[-1]):
        return None
    if _counts_the_last(items, count_of(match["number"])):
        return None
    near, far = _begins(items, bold=True), _begins(items, bold=False)
    if near[0] == len(items) - 1 and far[0] == len(items) - 1:
        return None
    if _is_catchword(text, match) and tokens(items[-1])[-1].pos.startswith("v"):
        return None  # 缩小“三大差距” acts on what is counted elsewhere
    kind = _CLOSED_KIND.match(text, match.end()) is not None or match["unit"] in _KIND_UNITS
    kind = kind or _counts_areas(text, match, items[-1]) or _is_catchword(text, match)
    kind = kind or (
        "共" in text[match.start() : match.start("count")] and all(_NAMED.search(x) for x in items[near[0] :])
    )
    start = listed.start() + sum(len(x) + 1 for x in items[: far[0]]) + far[1]
    kind = kind or (
        match["unit"] in ("项", "类", "种") and _CONTENTS.search(text, max(0, start - 16), start) is not None
    )
    return Enumeration(
        start,
        listed.end(),
        match.start("count"),
        match.end("count"),
        count_of(match["number"]),
        len(items) - near[0] + sum(_surely_more(x, items[-1][-1:]) for x in items[near[0] + 1 :]),
        item_parts(items[far[0]][far[1] :]) + sum(item_parts(x) for x in items[far[0] + 1 :]),
        match["open"] is not None,
        kind and not _ends_in_verb(items[-1]),
        kind or match["unit"] in _AREAS or _NOUN.match(text, match.end()) is not None,
        _even(items[near[0] + 1 :]),
        bodies=_OFFICES.search(items[-1]) is not None,
    )


def _counts_the_last(items: list[str], count: int) -> bool:
    """Say whether the count is of what stands behind a 和 alone: 京雄高速和容易、安大两条通道."""
    at = len(items) - count
    return 0 <= at < len(items) - 1 and _JOINED.search(items[at]) is not None and at > 0


def _following(text: str, match: re.Match[str]) -> Enumeration | None:
    items = match["list"].split("、")
    count = count_of(match["number"])
    titles = all(_TITLE.fullmatch(x) for x in items)  # behind titles nothing goes on but a title
    goes_on = _TITLE.match(text, match.end() + 1) is not None if titles else _goes_on(text, match.end())
    if _numbered(items) or (len(items) <= count and goes_on):
        return None
    return Enumeration(
        match.start("list"),
        match.end("list"),
        match.start("count"),
        match.end("count"),
        count,
        len(items),
        sum(item_parts(x) for x in items),
        re.search(r"等[\u4e00-\u9fff]{0,6}$", items[-1]) is not None,
        _CLOSED_KIND.match(match["noun"]) is not None
        or match["unit"] in _KIND_UNITS
        or titles
        or _TOLD_WHOLE.search(text, match.end("noun"), match.start("list")) is not None,
        True,
        _even(items),
        text[match.end() - 1] in "）)",
    )


def _counts_areas(text: str, match: re.Match[str], last: str) -> bool:
    """Say whether places are counted that the list names: 甲镇、乙镇2个镇 or 石桥、柳林共2个镇, but not 甲镇、乙镇12个村."""
    noun = match["unit"] if match["unit"] in _AREAS else text[match.end() : match.end() + 1]
    told = text[match.start() : match.start("count")]
    return noun in _AREAS and noun != "" and (last[-1] == noun or (last[-1] not in _AREAS and "共" in told))


def _is_catchword(text: str, match: re.Match[str]) -> bool:
    return text[match.start("count") - 1] == "◇" and re.match(r"[\u4e00-\u9fff]{1,6}◇", text[match.end() :]) is not None


def _numbered(items: list[str]) -> bool:
    """Say whether items are numbers themselves or hold figures of their own."""
    figures = any(_FIGURE.search(x) for x in items[1:]) or _FIGURE.search(items[0][-6:]) is not None
    return figures or any(_ORDINAL.match(x) for x in items)


def _begins(items: list[str], *, bold: bool) -> tuple[int, int]:
    """Return the item in which the list begins, and where in it: the last one with a word inside that no item holds.
    `bold` takes a verb at the head of an item for the verb of the list, too: 建设 in 乙镇、建设A、B."""
    for index in range(len(items) - 2, -1, -1):
        inside = _break(items[index])
        leading = inside <= 2 and inside < len(items[index])
        if inside and (bold or index == 0 or not leading):
            return index, inside
    return 0, 0


def _break(item: str) -> int:
    """Return where an item begins behind the last verb or preposition in it. 和 joins two parts of one item, and a
    verb at its end (融资对接) is of it."""
    plain = item.replace("□", "某")
    end = len(plain) - 2
    while end > 0:
        start = name_start(plain, end)
        if start == 0 or plain[start - 1] in _PREPOSITIONS or _long_stop(plain, start):
            return start
        end = start - 1
    return 0


def _long_stop(text: str, end: int) -> bool:
    """Say whether a word of two characters or more at which a name ends stands right before a place."""
    return any(end >= n and text[end - n : end] in words("left_stops") for n in (2, 3, 4))


def _goes_on(text: str, end: int) -> bool:
    """Say whether the list may go on behind the comma."""
    return text[end - 1 : end] not in "）)" and text[end : end + 1] not in ("。", "")


def count_of(number: str) -> int:
    """Return the count that a numeral tells, up to 二十九."""
    if number.isdigit():
        return int(number)
    if "十" in number:
        tens, _, ones = number.partition("十")
        return (_NUMERALS[tens] if tens else 1) * 10 + (_NUMERALS[ones] if ones else 0)
    return _NUMERALS[number]


def _surely_more(item: str, ending: str) -> int:
    """Return how many more things than one an item surely is: 县应急局和县林业局 are two by their last word."""
    pieces = _JOINED.split(item)
    alike = ending in _BODY_ENDS and all(len(x) >= 3 and x.endswith(ending) for x in pieces)
    bodies = all(len(x) >= 3 and x[0] in _OFFICE_AREAS and _OFFICES.search(x) for x in pieces)
    return len(pieces) - 1 if alike or bodies else 0


def item_parts(item: str) -> int:
    """Return of how many things an item may be made; the 和 inside a body's own name joins none."""
    pieces = _JOINED.split(_own_conjunctions().sub("", item))
    if len(pieces) > 1 and _OFFICES.search(item) and item[0] in _OFFICE_AREAS and not _OFFICES.search(pieces[0]):
        return 1  # 市粮食和物资储备局
    return len(pieces)


@kept
def _own_conjunctions() -> re.Pattern[str]:
    inside = (x for x in words("bodies") if re.search(r"(?<=..)[和与](?=.)", x))
    return re.compile(alternatives(tuple(inside)))


def _ends_in_verb(item: str) -> bool:
    """Say whether an item ends in a verb that is not of it: 市教育局会同, but not 档案托管和职业介绍."""
    tail = _JOINED.split(item)[-1] or item
    last = tokens(tail)[-1]
    alone = tail == last.text and tail != item
    return last.pos.startswith("v") and last.pos != "vn" and (alone or len(tail) > len(last.text) + 2)


def _even(items: list[str]) -> bool:
    """Say whether items are of one sort: none far longer than the others, none a clause."""
    lengths = sorted(len(re.sub("□+", "□□□□", x)) for x in items)
    usual = lengths[len(lengths) // 2] if lengths else 0
    return not any("的" in x for x in items) and (not lengths or lengths[-1] <= max(usual + 6, 10))
