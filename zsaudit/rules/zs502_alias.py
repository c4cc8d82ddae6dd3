"""ZS502: one thing under two legitimate names: full and short form, a body renamed, a title with and without a word.

In: the names of a graph. Out: a finding for each pair of names.

Example: 市经济和信息化局 of the plan of 2018 is 市工业和信息化局 in the replies from 2020 on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.names.name import Mention, NameKind
from zsaudit.names.normal import places_agree, plain_name
from zsaudit.names.reforms import successors
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import finding, location
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.text import Message, Text
from zsaudit.rules.things import order_of

SHORTEST_TITLE = 10
LONGEST_ADDITION = 4
_SHORT = Text("“{left}” is short for “{right}”", "“{left}”是“{right}”的简称")
_RENAMED = Text("“{left}” was renamed “{right}” in a reform of bodies", "机构改革后，“{left}”的职责归入“{right}”")
_VARIANT = Text("“{left}” and “{right}” are told of one document", "“{left}”与“{right}”是同一文件的不同写法")


class Alias(Rule):
    """One thing under two legitimate names (full and short, renamed body)."""

    code = "ZS502"
    name = "alias"
    severity = Severity.INFO
    page = Page(
        what=Text(
            "One thing has two legitimate names: a short form that the text introduces (以下简称), a body that a "
            "reform of bodies renamed, a title told with or without a word.",
            "同一对象有两个正当名称：文中说明的简称（以下简称）、机构改革更名、标题有无个别词语。",
        ),
        why=Text(
            "Whoever searches for one name misses the documents with the other.", "只搜一个名称会漏掉用另一名称的文件。"
        ),
        remedy=Text("Nothing to correct.", "无需更正。"),
        silent=Text(
            "A former and a later body of two places; a short form told outside brackets.",
            "两地的机构；未用括号说明的简称。",
        ),
    )
    reported = (
        Example(
            (
                (
                    "a.txt",
                    "临江市情况\n市政府出台《临江市推动数字经济发展实施意见》（以下简称《意见》）。\n临江市发改局\n2022年7月20日",
                ),
            ),
            Text("a short form told in brackets", "括号里说明了简称"),
        ),
        Example(
            (
                ("a.txt", "临江市方案\n由市环境保护局负责。\n临江市人民政府\n2017年7月20日"),
                ("b.txt", "临江市总结\n市生态环境局已完成任务。\n临江市人民政府\n2022年11月1日"),
            ),
            Text("renamed in 2018", "2018年更名"),
        ),
    )
    not_reported = (
        Example(
            (
                ("a.txt", "临江市方案\n由临江市环境保护局负责。\n临江市人民政府\n2017年7月20日"),
                ("b.txt", "海宁市总结\n海宁市生态环境局已完成任务。\n海宁市人民政府\n2022年11月1日"),
            ),
            Text("two places", "两地"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "临江市情况\n出台《临江市推动数字经济发展实施意见》（2021年11月）。\n临江市发改局\n2022年7月20日",
                ),
            ),
            Text("the brackets tell no short form", "括号里没有简称"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield each pair of names once."""
        yield from _short_forms(graph)
        yield from _renamed(graph)
        yield from _variants(graph)


def _short_forms(graph: CorpusGraph) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    full: dict[tuple[str, int, str], Mention] = {}
    for mention in graph.mentions:
        if mention.alias_of is None:
            full[mention.path, mention.paragraph, mention.text] = mention
    for mention in graph.mentions:
        if mention.alias_of is None or (mention.text, mention.alias_of) in seen:
            continue
        seen.add((mention.text, mention.alias_of))
        source = full.get((mention.path, mention.paragraph, mention.alias_of))
        if source is not None:
            yield _finding(graph, _SHORT, mention, source, 0.95)


def _renamed(graph: CorpusGraph) -> Iterator[Finding]:
    order = order_of(graph)
    bodies: dict[str, list[Mention]] = defaultdict(list)
    for mention in graph.mentions:
        if mention.kind is NameKind.ORGANISATION and mention.alias_of is None:
            bodies[_body(mention.text)].append(mention)
    for old in sorted(bodies):
        for new in sorted(successors(old) & bodies.keys()):
            pair = _first_pair(graph, bodies[old], bodies[new], order)
            if pair is not None:
                yield _finding(graph, _RENAMED, *pair, 0.9)


def _body(name: str) -> str:
    core = plain_name(name).core
    return core.removeprefix("市").removeprefix("省").removeprefix("县") if len(core) > 3 else core


def _first_pair(
    graph: CorpusGraph, old: list[Mention], new: list[Mention], order: dict[str, int]
) -> tuple[Mention, Mention] | None:
    for a in sorted(old, key=lambda m: order[m.path]):
        for b in sorted(new, key=lambda m: order[m.path]):
            if a.path != b.path and order[a.path] < order[b.path] and places_agree(_place(graph, a), _place(graph, b)):
                return a, b
    return None


def _place(graph: CorpusGraph, mention: Mention) -> str | None:
    return plain_name(mention.text).place or graph.document(mention.path).place


def _variants(graph: CorpusGraph) -> Iterator[Finding]:
    """Titles of one place and one span of years, of which one has a few characters more."""
    by_tail: dict[tuple[str, str], list[tuple[str, Mention]]] = defaultdict(list)
    known: set[str] = set()
    for mention in graph.mentions:
        name = plain_name(mention.text)
        if mention.kind is NameKind.TITLE and name.core not in known and len(name.core) >= SHORTEST_TITLE:
            known.add(name.core)
            by_tail[name.core[-6:], name.years].append((name.core, mention))
    for key in sorted(by_tail):
        group = by_tail[key]
        for index, (left, a) in enumerate(group):
            for right, b in group[index + 1 :]:
                if a.path != b.path and _one_has_more(left, right) and places_agree(_place(graph, a), _place(graph, b)):
                    yield _finding(graph, _VARIANT, a, b, 0.7)


def _one_has_more(left: str, right: str) -> bool:
    short, long = sorted((left, right), key=len)
    extra = len(long) - len(short)
    if not 1 <= extra <= LONGEST_ADDITION:
        return False
    return any(long[:i] + long[i + extra :] == short for i in range(len(short) + 1))


def _finding(graph: CorpusGraph, text: Text, left: Mention, right: Mention, confidence: float) -> Finding:
    return finding(
        Alias,
        message=Message(text, {"left": left.text, "right": right.text}),
        locations=[location(graph.document(m.path), m.span) for m in (left, right)],
        confidence=confidence,
    )
