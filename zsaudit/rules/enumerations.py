"""Lists in a sentence and the count told beside them: 教育、医疗、养老等3个领域.

In: a text. Out: `Enumeration`s: the list, its items, the count, whether the list says that it is open (等).

Example: "市教育局、市财政局2个部门" is a closed list of two with the count 2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from zsaudit.language.words import tokens
from zsaudit.names.proper import name_start

_NUMERALS = {c: i for i, c in enumerate("〇一二三四五六七八九十")} | {"两": 2}
_UNIT = r"(?:大类|大项|个|家|项|大|类|种|条|所|座|名|位|方面|部门|省市|省区|省份|市|县|省|区|镇|乡|国|地|方|级|部委|部)"
_COUNT = rf"(?P<count>(?P<number>(?<![\d.第])[1-9]\d?(?![\d.]|[余多]|个?百分)|(?<![第十百千])[二两三四五六七八九十](?![十百千])|十[一二三四五六七八九]|二十[一二三四五六七八九]?)(?P<unit>{_UNIT}))"
# Nouns that count the items of a list, not what the items hold: a list before "5个部门" lists departments.
_KIND = (
    r"(?:重点|主要|不同|相关|有关|主责|牵头|成员|市直|省直|县直|中央|国家|试点|扶持|配套|优惠|改革|专项|关键|新兴|支柱|优势|主导|特色|战略性|核心|市级|省级|县级)*"
    r"(?:部门|单位|领域|方面|行业|环节|部委|省份|省市|省区|市州|县区|县市|市县|区县|城市|地市|街道|乡镇|镇街|板块|维度|层面|阶段|类别|门类|专业|学科|科目|课程"
    r"|措施|举措|政策|制度|机制|任务|工程|行动|计划|片区|语种|民族|原则|目标|指标|要素|要求|路径|渠道|模式|线路|产业|集群|体系|问题|短板|方向|园区|国家|地区|试点)"
)
_PAIR = re.compile(rf"(?P<open>等)?(?:共计|共|这|合计)?{_COUNT}(?!以上|以下|左右|以内)")
_ITEM = r"[^，,。；;：:、！!？?\n]{1,24}"
_LIST = re.compile(rf"(?:{_ITEM}?、)+{_ITEM}?$")
_AFTER = re.compile(
    rf"{_COUNT}(?P<noun>[\u4e00-\u9fff]{{0,8}}?)(?:[：:]|[，,]?(?:即|分别是|分别为|依次为|具体为|具体是)[：:]?)(?P<list>(?:{_ITEM}、)+{_ITEM})(?=[。；;，,]|$)"
)
_BRACKETS = re.compile(r"[（(][^（()）]*[）)]|“[^”]*”|《[^》]*》|「[^」]*」")
_JOINED = re.compile(r"以及|及其|及|和|与|或|暨")
_CLOSED_KIND = re.compile(_KIND)
_ORDINAL = re.compile(r"^[第]?[一二三四五六七八九十\d]+$")
_FIGURE = re.compile(r"\d|[一二三四五六七八九十两]+[个家所座条项名人]")
_MOVES = re.compile(
    r"^(?:由|在|对|将|把|从|向|为|与|和|同|会同|围绕|通过|推动|推进|支持|加强|开展|实施|涵盖|包括|覆盖|涉及|确定|聚焦|出台|听取|建设|分|分为|针对|依托)"
)


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
    certain: bool


def enumerations(text: str) -> Iterator[Enumeration]:
    """Yield the lists of a text that have a count beside them."""
    flat = _BRACKETS.sub(lambda m: "□" * len(m.group()), text)
    for match in _PAIR.finditer(flat):
        found = _before(flat, match)
        if found is not None:
            yield found
    for match in _AFTER.finditer(flat):
        found = _following(flat, match)
        if found is not None:
            yield found


def _before(text: str, match: re.Match[str]) -> Enumeration | None:
    listed = _LIST.search(text, max(0, match.start() - 200), match.start())
    if listed is None:
        return None
    items = listed.group().split("、")
    if (
        any(_ORDINAL.match(x) for x in items)
        or any(_FIGURE.search(x) for x in items[1:])
        or _FIGURE.search(items[0][-6:])
    ):
        return None
    if not match["open"] and _ends_in_verb(items[-1]):
        return None
    count = _value(match["number"])
    kind = _CLOSED_KIND.match(text, match.end()) is not None or match["unit"] in (
        "方面",
        "部门",
        "省市",
        "省区",
        "省份",
        "部委",
    )
    lead = _lead(items[0])
    return Enumeration(
        max(listed.start() + lead, name_start(text, listed.start() + len(items[0]))),
        listed.end(),
        match.start("count"),
        match.end("count"),
        count,
        len(items),
        sum(_parts(x) for x in items),
        match["open"] is not None,
        kind,
        _homogeneous(items, count, lead),
    )


def _following(text: str, match: re.Match[str]) -> Enumeration | None:
    items = match["list"].split("、")
    ends_open = re.search(r"等[\u4e00-\u9fff]{0,6}$", items[-1]) is not None
    if any(_FIGURE.search(x) or _ORDINAL.match(x) for x in items) or _goes_on(text, match.end()):
        return None
    return Enumeration(
        match.start("list"),
        match.end("list"),
        match.start("count"),
        match.end("count"),
        _value(match["number"]),
        len(items),
        sum(_parts(x) for x in items),
        ends_open,
        bool(_CLOSED_KIND.match(match["noun"])) or match["unit"] in ("方面", "部门"),
        _homogeneous(items, len(items), 0),
    )


def _goes_on(text: str, end: int) -> bool:
    """Say whether the list may go on behind the comma."""
    return text[end : end + 1] not in ("。", "")


def _value(number: str) -> int:
    if number.isdigit():
        return int(number)
    if "十" in number:
        tens, _, ones = number.partition("十")
        return (_NUMERALS[tens] if tens else 1) * 10 + (_NUMERALS[ones] if ones else 0)
    return _NUMERALS[number]


def _parts(item: str) -> int:
    """Return of how many things an item may be made."""
    return 1 + len(_JOINED.findall(item))


def _lead(first: str) -> int:
    """Return how many characters of a first item are not of it: 由市科技局 has one."""
    match = _MOVES.match(first)
    return match.end() if match and match.end() < len(first) else 0


def _ends_in_verb(item: str) -> bool:
    last = tokens(item)[-1]
    return last.pos.startswith("v") and last.pos != "vn" and len(item) > len(last.text) + 2


def _homogeneous(items: list[str], count: int, lead: int) -> bool:
    """Say whether all items are of one list: none so long, against the rest, that another list may end within it."""
    lengths = [len(x) for x in items]
    lengths[0] -= lead
    rest = sorted(lengths[1:])
    usual = rest[len(rest) // 2]
    if any("的" in x or "，" in x for x in items[1:]):
        return False
    # Where the count is right, the true list begins within this item, behind a verb or another list's end.
    border = len(items) - count
    if 0 < border < len(items) and lengths[border] > usual + 1:
        return False
    return max(rest) <= max(usual + 4, 8)
