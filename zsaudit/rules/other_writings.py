"""Other writings of a name that are no names by their shape: with a slip in the last word, or in quotes before a noun.

In: a corpus. Out: pairs of writings, each with the places where it stands, and the slip between them.

Example: 凤凰岭国家森林公园 is 风凰岭国家森林公园 elsewhere; “银龄守护”行动 is “银铃守护”行动.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from zsaudit.documents.document import Document, Paragraph
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.language.places import find_places
from zsaudit.names.alike import COMMON, Slip, alike_pairs, one_sign
from zsaudit.names.alike import slip as slip_of
from zsaudit.names.name import Mention, NameKind
from zsaudit.names.normal import places_agree
from zsaudit.names.seek import index_of, near_writings
from zsaudit.names.titles import masked

Writings = tuple[Sequence[Mention], Sequence[Mention], Slip]
_KINDS = (NameKind.ORGANISATION, NameKind.PROJECT, NameKind.COMPANY)
_SURE = (Slip.SOUND, Slip.SHAPE, Slip.ORDER)
# What is quoted, and so much of the noun behind it that two names of one thing share: the shorter, the more.
_QUOTED = re.compile(r"“(?P<name>[\u4e00-\u9fff]{3,12})”(?P<noun>[\u4e00-\u9fff]{2,4})")
_ENOUGH = 6
_WHOLE = re.compile(r"“(?P<name>[\u4e00-\u9fff]{6,16})”")
# A quoted name and the words behind it that tell what it is of: the more they tell, the less the name has to.
_OF = re.compile(
    r"“(?P<name>[\u4e00-\u9fff]{4,12}(?<!行动|计划|工程|项目))”(?P<noun>(?!专项|系列|主题|专题|集中|联合|志愿服务)[\u4e00-\u9fff]{3,10}?"
    r"(?:项目|行动|工程|计划|活动|品牌|平台|基金))"
)


def sought_names(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield the names of bodies, companies and facilities with what elsewhere is written like them but for a slip."""
    holders: dict[str, list[Mention]] = defaultdict(list)
    for mention in graph.mentions:
        if mention.kind in _KINDS and mention.alias_of is None:
            holders[mention.text].append(mention)
    index = index_of(holders)
    found: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    slips: dict[tuple[str, str], Slip] = {}
    for document in graph.documents:
        for paragraph in document.paragraphs:
            text = masked(paragraph.text)
            for near in near_writings(text, index):
                written = text[near.start : near.end]
                mention = _mention(document, paragraph, holders[near.name][0].kind, near.start, near.end)
                if _may_be_there(text, near.start, holders[near.name], graph):
                    found[near.name, written].append(mention)
                    slips[near.name, written] = near.slip
    for name, written in sorted(found):
        if (written, name) not in found or name < written:
            yield holders[name], found[name, written], slips[name, written]


def _may_be_there(text: str, start: int, known: Sequence[Mention], graph: CorpusGraph) -> bool:
    """Say whether the place named right before a writing is not another than that of the name."""
    before = [name for _, end, name in find_places(text[:start]) if end == start]
    return not before or any(places_agree(before[0], graph.document(m.path).place) for m in known)


def quoted_names(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield the names in quotes that differ by a slip and stand before the same noun."""
    holders: dict[str, list[Mention]] = defaultdict(list)
    for document in graph.documents:
        for paragraph in document.paragraphs:
            for match in _QUOTED.finditer(masked(paragraph.text)):
                noun = match["noun"][: max(2, _ENOUGH - len(match["name"]))]
                end = match.end("name") + 1 + len(noun)
                mention = _mention(document, paragraph, NameKind.PROJECT, match.start(), end)
                holders[match["name"] + noun].append(mention)
    yield from _whole_quotes(graph)
    yield from _quotes_of_one_noun(graph)
    for left, right, slip in _short_pairs(holders):
        a, b = holders[left][0].text, holders[right][0].text
        if slip in _SURE and len(a) == len(b) and a[a.index("”") :] == b[b.index("”") :]:
            yield holders[left], holders[right], slip


def _short_pairs(names: Iterable[str]) -> Iterator[tuple[str, str, Slip]]:
    """Yield the pairs of `alike_pairs`, and those too short to share a run of its length: one half of them is one."""
    seen = {(left, right): slip for left, right, slip in alike_pairs(names)}
    halves: dict[tuple[int, bool, str], list[str]] = defaultdict(list)
    for name in sorted(names):
        middle = len(name) // 2
        for first, half in ((True, name[:middle]), (False, name[middle:])):
            halves[len(name), first, half].append(name)
    for group in halves.values():
        for left, right in combinations(group, 2) if len(group) <= COMMON else ():
            found = slip_of(left, right)
            if found is not None:
                seen.setdefault((left, right), found)
    yield from ((left, right, seen[left, right]) for left, right in sorted(seen))


def _whole_quotes(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield the long names in quotes that differ by a slip, whatever stands behind them: “裕昌恒绸布庄旧址”."""
    holders = _quotes(graph, _WHOLE)
    for left, right, slip in _short_pairs(holders):
        if slip in _SURE and len(left) == len(right):
            yield holders[left], holders[right], slip


def _quotes_of_one_noun(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield the names in quotes that differ in one character before the same words: “阳光花蕾”女童保护项目."""
    by_noun: dict[str, dict[str, list[Mention]]] = defaultdict(dict)
    for told, mentions in _quotes(graph, _OF).items():
        name, noun = told.split("”")
        by_noun[noun][name] = mentions
    for noun in sorted(by_noun):
        for left, right in combinations(sorted(by_noun[noun]), 2):
            a, b = by_noun[noun][left], by_noun[noun][right]
            if one_sign(left, right) and not {m.path for m in a} & {m.path for m in b}:
                yield a, b, Slip.SIGN


def _quotes(graph: CorpusGraph, pattern: re.Pattern[str]) -> dict[str, list[Mention]]:
    holders: dict[str, list[Mention]] = defaultdict(list)
    for document in graph.documents:
        for paragraph in document.paragraphs:
            for match in pattern.finditer(masked(paragraph.text)):
                told = "”".join(match.groups())
                holders[told].append(_mention(document, paragraph, NameKind.PROJECT, *match.span()))
    return holders


def _mention(document: Document, paragraph: Paragraph, kind: NameKind, start: int, end: int) -> Mention:
    return Mention(
        document.path, paragraph.span(start, end), kind, paragraph.text[start:end], paragraph.index, start, end
    )
