"""What an act is on where no last word shows a name: the stretch between the edges of its clause, its time and its verb.

In: a paragraph with a time and a verb of an act. Out: the name between them, if what stands there can be one.

Example: "2019年12月26日，云桥东站建成并投入使用" is on 云桥东站; "陵园1987年4月5日落成" in 鹰嘴山烈士陵园提质改造纪实 on 鹰嘴山烈士陵园.
"""

from __future__ import annotations

import re

from zsaudit.claims.act_times import Told
from zsaudit.claims.clauses import clause_at, sentence_at
from zsaudit.documents.document import Document, Paragraph
from zsaudit.language.lists import any_of, kept, words
from zsaudit.language.places import find_places
from zsaudit.language.words import Token, tokens
from zsaudit.names.name import Mention, NameKind
from zsaudit.names.proper import name_start

SHORTEST, LONGEST = 3, 24
_NAME = re.compile(r"[\u4e00-\u9fff“”·0-9A-Za-z\-—（）()]+")
_EDGES = re.compile(
    r"^(?:全[省市县区州](?=[\u4e00-\u9fff]{4})|其中|位于[^，]{2,12}的|建于|[，,、“]|由|原)+|(?:于|在|自|从|是|早在|早|由|经|被|系|为|已|现|正式|全面|顺利|成功|全线|如期|[，,])+$"
)
_BY = re.compile(r"(?:由|被|经)[^，。；]{2,16}|[\u4e00-\u9fff]{0,8}(?:政府|国务院|委|部|厅|局)(?:批准|同意)?")
# The subject of a sentence's first clause: what stands before a verb that tells where and how old it is.
_HEAD = re.compile(r"(?:其中)?(?P<name>[\u4e00-\u9fff“”]{2,24}?)(?=始建|建于|位于|坐落|地处|创建|占地|全长|是|系|，)")
# What an act is told to be the beginning of: 从2016年11月6日首次鸣枪算起，江州马拉松如今….
SINCE = re.compile(r"以来|以后|后|至今|算起|起算|之日起|的?那[天刻]起")
_NEXT = re.compile(
    r"[，,](?P<name>[\u4e00-\u9fff“”]{3,24}?)(?=已|如今|现|累计|共|先后|始终|一直|坚持|不断|是(?!否)|[，,])"
)
_ALONE = re.compile(r"(?:并|又|后|已|于|在|早在|自)*")
_QUALIFIED = re.compile(r"的(?P<name>[\u4e00-\u9fffA-Za-z0-9“”]{3,24})(?=[，,。；;是为]|$)")
_GENERIC = re.compile(
    r"^(?:该|本|此|其|这|那|各|全|每|我|他|首批|一批|首个|首座|首条|多个|多家|部分|第[一二三四五六七八九十\d]+[批个条座家]|[一二两三四五六七八九十\d]+[批个条座家项处])"
)
_PART = re.compile(
    r"[左右]线|[东西南北]段|首段|[一二三四五]期$|主体|标段|站点|批次|其余|剩余|全部|(?<!制度)(?<!改革)(?<!保险)(?<!政策)试点"
)
_PHASES = re.compile(r"[一二三四五六]期|第?[一二三四五六]标段")
_OWN_PLACE = re.compile(r"(?:我|全|本)(?:市|县|省|区|州|镇|乡|村)")
LONG = 6  # a name of so many characters tells which thing it is without a place or a proper noun in it
_PROPER = ("nr", "ns", "nt", "nz", "x", "eng")
# Adverbs by themselves, attributes in a name: 长期护理保险.
_ATTRIBUTES = frozenset({"长期", "联合", "共同", "临时", "综合", "单独"})
_VERBAL = ("v", "d", "p", "c", "r", "u", "y")


def anchored(document: Document, paragraph: Paragraph, text: str, start: int, end: int, when: Told) -> Mention | None:
    """Return what stands between the time and the verb, or before both in their clause. `start` and `end` are the
    place of the verb in the text."""
    clause, _ = clause_at(text, start)
    if when.end <= start:
        before = (clause, when.start) if when.start >= clause else (clause, clause)
        stretches = [(max(when.end, clause), start), before]
    else:
        stretches = [(clause, start)]
    behind = _QUALIFIED.match(text, end)
    if behind is not None and max(when.end, end) == end:
        stretches.insert(0, behind.span("name"))
    for first, last in stretches:
        handed = max(text.rfind("将", first, last), text.rfind("把", first, last))  # 于2018年12月将我县命名为
        first = handed + 1 if handed >= 0 else first
        passive = text.find("被", first + 1, last)  # 我县被省食安委命名为…
        first, last = _trimmed(text, first, passive if passive > first else last)
        if _BY.fullmatch(text, first, last):
            continue
        if last - first >= 2:
            return _named(document, paragraph, text, first, last)
    since = SINCE.match(text, end)
    following = _NEXT.match(text, since.end()) if since and when.end <= start else None
    if following is not None and clause == sentence_at(text, start)[0]:
        return _named(document, paragraph, text, *following.span("name"))
    return _head_of_sentence(document, paragraph, text, (clause, start), when)


def _head_of_sentence(
    document: Document, paragraph: Paragraph, text: str, told: tuple[int, int], when: Told
) -> Mention | None:
    """Return what a sentence begins with, where the clause of the verb is but its time and its agent:
    双峰寺塔始建于北宋，1996年11月20日被国务院公布为…."""
    clause, start = told
    first, _ = sentence_at(text, start)
    head = _HEAD.match(text, first, clause)
    if head is None or when.start < clause or not _ALONE.fullmatch(text[clause : when.start]):
        return None
    begin = head.start("name")
    begin = max(begin, text.rfind("的", begin, max(begin, head.end("name") - 3)) + 1)
    return _named(document, paragraph, text, begin, head.end("name"))


def _trimmed(text: str, first: int, last: int) -> tuple[int, int]:
    """Return a stretch without the prepositions and adverbs at its edges."""
    first = max(first, text.rfind("—", first, last) + 1, text.rfind("的", first, max(first, last - 3)) + 1)
    while True:
        inner = text[first:last]
        cut = _EDGES.search(inner)
        if cut is None or not inner:
            return first, last
        if cut.start() == 0 and cut.end() < len(inner):
            first += cut.end()
        elif cut.end() == len(inner):
            last = first + cut.start()
        else:
            return first, last


def _named(document: Document, paragraph: Paragraph, text: str, first: int, last: int) -> Mention | None:
    name = text[first:last]
    whole = own_place(document, name) or _full(document, name) or (name if _is_specific(name) else None)
    if whole is None:
        return None
    return Mention(document.path, paragraph.span(first, last), NameKind.PROJECT, whole, paragraph.index, first, last)


def own_place(document: Document, name: str) -> str | None:
    """Return the place that 我县 is, or that the name itself is."""
    if _OWN_PLACE.fullmatch(name):
        return document.place
    return name if [(start, end) for start, end, _ in find_places(name)] == [(0, len(name))] else None


def _full(document: Document, short: str) -> str | None:
    """Return the name in the title that a short form is the end of: 陵园 of 鹰嘴山烈士陵园; 新馆 is the issuer's."""
    if not 2 <= len(short) <= 4 or _GENERIC.match(short) or re.search(r"[^\u4e00-\u9fff]", short):
        return None
    if short.startswith("新") and document.issuer is not None and document.issuer.value.endswith(short[1:]):
        return document.issuer.value + short
    if short == "学校" and document.issuer is not None and re.search(r"[学中小]$|学校$", document.issuer.value):
        return document.issuer.value
    return in_title(document, short)


def in_title(document: Document, short: str) -> str | None:
    """Return the name that a title begins with and a short form ends: 鹰嘴山烈士陵园 of 陵园."""
    title = re.sub(r"\s", "", document.title_text)
    at = title.find(short)
    if at < 2 or title.count(short) != 1 or _goes_on(title, at + len(short)):
        return None
    end = at + len(short)
    name = title[name_start(title, end) : end]
    return name if len(name) >= len(short) + 2 and name_start(title, end) == 0 else None


def _goes_on(title: str, end: int) -> bool:
    """Say whether a word goes on behind a place: 公园 of 公园路."""
    return any(token.start < end < token.start + len(token.text) for token in tokens(title))


def is_one_thing(name: str) -> bool:
    """Say whether a name tells which thing it is, not only of what sort: 二期工程 and 新校区 do not."""
    found = tokens(re.sub(r"[“”（）()]", "", _PHASES.sub("", name)))
    return any(not _of_any(x.text) for x in found)


def _of_any(word: str) -> bool:
    """Say whether a word tells of many things of its sort: 工程, 职工, 职工食堂."""
    match = re.search(rf"(?:{_wide().pattern})$", word)
    stem = word[: match.start()] if match else word
    return not stem or stem in words("generic_nouns")


def _is_specific(name: str) -> bool:
    """Say whether words can be the name of one thing: a noun phrase that no verb breaks, more than a sort of thing."""
    if not SHORTEST <= len(name) <= LONGEST or not _NAME.fullmatch(name):
        return False
    if _GENERIC.match(name) or _PART.search(name) or name_start(name, len(name)) != 0:
        return False
    found = tokens(re.sub(r"[“”（）()]", "", name))
    known = re.match(r"[省市县区州镇乡]", name) or "“" in name or any(x.pos.startswith(_PROPER) for x in found)
    if not is_one_thing(name) or (len(name) < LONG and not known) or _is_verb(found[-1]):
        return False
    return not any(x.pos in ("p", "c", "r", "u", "y", "d") and x.text not in _ATTRIBUTES for x in found)


def _is_verb(word: Token) -> bool:
    """Say whether a last word is a verb; 站 of 妇幼保健站 is none."""
    return word.pos.startswith(_VERBAL) and word.pos != "vn" and word.text != "站"


@kept
def _wide() -> re.Pattern[str]:
    """A word that tells the sort of a thing and not which: 工程, 新, 大桥."""
    return re.compile(
        rf"(?:{any_of('facilities')}|{any_of('organisations')}|新|老|旧|新建|扩建|工程|项目|校区|院区|大厅|主体|整体|全省|全市|全县|全区)"
    )
