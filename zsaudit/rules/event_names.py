"""Names of what is held, with a slip in them: meetings, festivals, fairs, contests.

In: a corpus. Out: pairs of writings, each with the places where it stands, and the slip between them.

Example: 中国（瓷阳）国际陶瓷工业博览会 is 中国（瓷阳）国际陶瓷工艺博览会 elsewhere: one city in brackets holds one such fair.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.language.lists import alternatives, words
from zsaudit.names.alike import COMMON, Slip, alike_pairs, one_sign
from zsaudit.names.name import Mention, NameKind
from zsaudit.names.proper import name_start
from zsaudit.names.titles import masked
from zsaudit.rules.other_writings import Writings

SHORTEST = 8
_NUMBER = re.compile(r"^第[一二三四五六七八九十百\d]+[届次]|^首届|^本届|^(?:19|20)\d{2}年?")
_OF_A_PLACE = re.compile(r"[（(][\u4e00-\u9fff]{2,6}[）)]")
_SURE = (Slip.SOUND, Slip.SHAPE, Slip.ORDER)


def event_names(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield the names of events that differ by a slip; those with their place in brackets, in any one character."""
    holders = _holders(graph)
    seen: set[tuple[str, str]] = set()
    for left, right, slip in alike_pairs(holders):
        if slip in _SURE:
            seen.add((left, right))
            yield holders[left], holders[right], slip
    for left, right in _of_one_place(holders):
        a, b = holders[left], holders[right]
        if (left, right) not in seen and not {m.path for m in a} & {m.path for m in b} and one_sign(left, right):
            yield a, b, Slip.SIGN


def _of_one_place(holders: Mapping[str, list[Mention]]) -> Iterator[tuple[str, str]]:
    groups: dict[tuple[str, int], list[str]] = defaultdict(list)
    for name in sorted(holders):
        place = _OF_A_PLACE.search(name)
        if place is not None:
            groups[place.group(), len(name)].append(name)
    for key in sorted(groups):
        if len(groups[key]) <= COMMON:
            yield from combinations(groups[key], 2)


def _holders(graph: CorpusGraph) -> dict[str, list[Mention]]:
    # A last word of one character is the end of many words: 展 of 发展, 节 of 环节.
    ending = re.compile(
        rf"(?:{alternatives(tuple(x for x in words('events') if len(x) > 1))})(?![\u4e00-\u9fff]?[馆场厅])"
    )
    holders: dict[str, list[Mention]] = defaultdict(list)
    for document in graph.documents:
        for paragraph in document.paragraphs:
            text = masked(paragraph.text)
            for match in ending.finditer(text):
                start, end = name_start(text, match.start()), match.end()
                start += len(number.group()) if (number := _NUMBER.match(text[start:end])) else 0
                if end - start >= SHORTEST:
                    span = paragraph.span(start, end)
                    written = paragraph.text[start:end]
                    mention = Mention(document.path, span, NameKind.PROJECT, written, paragraph.index, start, end)
                    holders[written].append(mention)
    return holders
