"""Names found by their shape that are alike but for a slip: those of one kind, and titles too short to stand alone.

In: a corpus. Out: pairs of writings, each with the places where it stands, and the slip between them.

Example: 中山市推进科技创新人才聚焦项目管理办法 and …集聚项目管理办法 are titles; 凤鸣湖消防站 and 凤呜湖消防站工程 a body and its works.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.names.alike import Slip, alike_pairs, overhang_pairs
from zsaudit.names.name import Mention, NameKind
from zsaudit.names.normal import plain_name
from zsaudit.rules.other_writings import Writings
from zsaudit.rules.things import WORKS

SHORTEST = {NameKind.TITLE: 6, NameKind.COMPANY: 8, NameKind.ORGANISATION: 7, NameKind.PROJECT: 6}
SHORT_TITLE, CONTEXT = 4, 3
SURE_TITLE = 8  # a shorter title must differ in a character alike in sound or shape


def names_of_one_kind(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield the names of one kind that differ by a slip."""
    for kind, shortest in SHORTEST.items():
        holders: dict[str, list[Mention]] = defaultdict(list)
        for mention in _of_kind(graph, kind):
            core = _core(mention)
            if len(core) >= shortest:
                holders[core].append(mention)
        firm = frozenset(core for core, held in holders.items() if kind is NameKind.COMPANY or _after_a_place(held))
        pairs = alike_pairs(holders) if kind is NameKind.TITLE else overhang_pairs(holders, firm=firm)
        for left, right, slip in pairs:
            if kind is NameKind.TITLE and len(left) < SURE_TITLE and slip not in (Slip.SOUND, Slip.SHAPE):
                continue
            yield holders[left], holders[right], slip


def short_titles(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield titles too short to be told apart by themselves: the words right before them agree too (大型歌剧《…》)."""
    holders: dict[str, list[Mention]] = defaultdict(list)
    for mention in graph.mentions:
        core = plain_name(mention.text).core
        if (
            mention.kind is NameKind.TITLE
            and mention.alias_of is None
            and SHORT_TITLE <= len(core) < SHORTEST[mention.kind]
        ):
            before = graph.document(mention.path).paragraphs[mention.paragraph].text[: mention.start]
            if len(before) >= CONTEXT and before[-CONTEXT:].isalpha():
                holders[before[-CONTEXT:] + core].append(mention)
    for left, right, slip in alike_pairs(holders):
        if slip in (Slip.SOUND, Slip.SHAPE) and left[:CONTEXT] == right[:CONTEXT]:
            yield holders[left], holders[right], slip


def _of_kind(graph: CorpusGraph, kind: NameKind) -> Iterator[Mention]:
    """Yield the names of a kind, bodies with the works that bear their names: 凤鸣湖消防站, 凤鸣湖消防站工程."""
    for mention in graph.mentions:
        works = kind is NameKind.ORGANISATION and mention.kind is NameKind.PROJECT
        if mention.alias_of is None and (mention.kind is kind or (works and WORKS.search(mention.text))):
            yield mention


def _after_a_place(held: Sequence[Mention]) -> bool:
    """Say whether a name stands behind that of its place wherever it is told: then nothing before it is of it."""
    return all(plain_name(mention.text).place for mention in held)


def _core(mention: Mention) -> str:
    """Return the core of a name; 项目 after the name of a project adds nothing."""
    core = plain_name(mention.text).core
    if mention.kind is NameKind.PROJECT and len(bare := WORKS.sub("", core)) >= SHORTEST[NameKind.ORGANISATION]:
        return bare
    if mention.kind is NameKind.PROJECT and len(core) >= SHORTEST[NameKind.PROJECT] + 2:
        return core.removesuffix("项目")
    return core
