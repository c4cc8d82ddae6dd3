"""New names of one former name, which one thing alone had.

In: a corpus. Out: pairs of writings of the new name that differ in one character, each with the places where it stands.

Example: 将原纬七路命名为云瀚大道 in one document, 云翰大道（原纬七路） in the other: the road is one, so the name is.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from zsaudit.documents.document import Document, Paragraph
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.names.alike import Slip, one_sign
from zsaudit.names.name import Mention, NameKind
from zsaudit.names.proper import name_start
from zsaudit.names.titles import masked
from zsaudit.rules.other_writings import Writings

SHORTEST = 4
_RENAMED = re.compile(
    r"原(?:名|称)?“?(?P<old>[\u4e00-\u9fff]{2,14}?)”?[，,]?(?:[\u4e00-\u9fff]{0,6}年)?(?:正式|后|现|拟)?(?:命名|更名|改名|定名|变更)为“?(?P<new>[\u4e00-\u9fff]{4,18})(?![\u4e00-\u9fff])"
)
_IN_BRACKETS = re.compile(
    r"(?P<new>[\u4e00-\u9fff]{4,18})”?[（(](?:原名?称?|曾用名|旧称|前身)[：:为是]?“?(?P<old>[\u4e00-\u9fff]{2,14})”?[）)]"
)


def names_of_one_former(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield the new names of one former name that differ in one character and stand in other documents."""
    holders: dict[str, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for document in graph.documents:
        for paragraph in document.paragraphs:
            for old, mention in _renamed(document, paragraph):
                holders[old][mention.text].append(mention)
    for old in sorted(holders):
        for left, right in combinations(sorted(holders[old]), 2):
            a, b = holders[old][left], holders[old][right]
            if one_sign(left, right) and not {m.path for m in a} & {m.path for m in b}:
                yield a, b, Slip.SIGN


def _renamed(document: Document, paragraph: Paragraph) -> Iterator[tuple[str, Mention]]:
    text = masked(paragraph.text)
    for match in _RENAMED.finditer(text):
        yield match["old"], _mention(document, paragraph, *match.span("new"))
    for match in _IN_BRACKETS.finditer(text):
        end = match.end("new")
        start = max(name_start(text, end), match.start("new"))
        if end - start >= SHORTEST:
            yield match["old"], _mention(document, paragraph, start, end)


def _mention(document: Document, paragraph: Paragraph, start: int, end: int) -> Mention:
    written = paragraph.text[start:end]
    return Mention(document.path, paragraph.span(start, end), NameKind.PROJECT, written, paragraph.index, start, end)
