"""Every named thing of a document, each with its place.

In: a `Document`. Out: `Mention`s in the order of their places.

Example: the reply of 2021-07-28 names 《中山市企业人才评定管理办法》 and 广东硕泰智能装备有限公司.
"""

from __future__ import annotations

import re

from zsaudit.documents.document import Document, Paragraph, ParagraphKind
from zsaudit.names.aliases import alias_after
from zsaudit.names.name import Mention, NameKind
from zsaudit.names.numbers import number_spans
from zsaudit.names.proper import proper_spans
from zsaudit.names.titles import masked, title_spans

# What stands before its place in a name: 国网, 中共, 中国人民银行, 国家税务总局, 政协, a wider place, another body.
_OF_A_NAME = re.compile(r"^(?:中|国|共青团|政协|民|九三|致公|农工)|[省市县区州旗盟局行署司团会院部台厅委办]$")
SHORTEST_BEHIND = 3
_FIRM = re.compile(r"[\u4e00-\u9fff（）]{4,}?有限(?:责任)?公司")
# 关于… names a paper by its matter, not by a name.
_LAID_DOWN = re.compile(
    r"(?!关于)(?![^《》]*关于)[^《》]{6,}(?:方案|计划|规划|纲要|办法|细则|条例|规定|措施|预案|规程|制度|名录|目录)(?:（[^（）]{2,16}）)?"
)


def find_mentions(document: Document) -> tuple[Mention, ...]:
    """Return the names of a document in order."""
    found = [
        mention
        for paragraph in document.paragraphs
        for mention in _of_paragraph(document.path, document.place, paragraph)
    ]
    found += _own_title(document)
    return tuple(sorted(found, key=lambda m: (m.paragraph, m.start, m.end)))


def _from_place(text: str, place: str | None, start: int, end: int, kind: NameKind) -> tuple[int, int, NameKind]:
    """Return a name from the document's own place on, where what stands before it is no part of a name: 百年戏班唐源县皮影戏传习所."""
    at = text.find(place, start + 1, end) if place else -1
    if at < 0 or place is None or end - at - len(place) < SHORTEST_BEHIND:
        return start, end, kind
    return (start, end, kind) if _OF_A_NAME.search(text, start, at) else (at, end, kind)


def _firm_within(text: str, start: int, end: int, kind: NameKind) -> tuple[int, int, NameKind] | None:
    """Return the company that the name of a project begins with: 永盛精密轴承有限公司轴承项目."""
    firm = _FIRM.match(text, start, end) if kind is NameKind.PROJECT else None
    return (start, firm.end(), NameKind.COMPANY) if firm and firm.end() < end else None


def _own_title(document: Document) -> list[Mention]:
    """Return the title of a plan or a rule itself, which others put in 《》."""
    title = document.title_text
    if not _LAID_DOWN.fullmatch(title):
        return []
    return [
        Mention(document.path, paragraph.span(0, len(title)), NameKind.TITLE, title, paragraph.index, 0, len(title))
        for paragraph in document.paragraphs
        if paragraph.kind is ParagraphKind.HEAD and paragraph.text == title
    ][:1]


def _of_paragraph(path: str, place: str | None, paragraph: Paragraph) -> list[Mention]:
    text = paragraph.text
    spans = [(start, end, NameKind.TITLE) for start, end in title_spans(text)]
    plain = masked(text)
    numbers = [(start, end, NameKind.NUMBER) for start, end in number_spans(plain)]
    spans += numbers
    taken = {i for start, end, _ in numbers for i in range(start, end)}
    proper = [_from_place(plain, place, *x) for x in proper_spans(plain) if x[0] not in taken]
    spans += sorted([*proper, *(firm for x in proper if (firm := _firm_within(plain, *x)))])
    found: list[Mention] = []
    for start, end, kind in spans:
        name = text[start + 1 : end - 1] if kind is NameKind.TITLE else text[start:end]
        found.append(Mention(path, paragraph.span(start, end), kind, name, paragraph.index, start, end))
        alias = alias_after(text, end) if kind is not NameKind.NUMBER else None
        if alias:
            found.append(_alias(path, paragraph, alias, kind, name))
    return found


def _alias(path: str, paragraph: Paragraph, span: tuple[int, int], kind: NameKind, full: str) -> Mention:
    start, end = span
    return Mention(path, paragraph.span(start, end), kind, paragraph.text[start:end], paragraph.index, start, end, full)
