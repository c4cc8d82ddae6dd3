"""Names that something beside them ties to one thing: one document number, one project of two companies.

In: a corpus. Out: pairs of writings, each with the places where it stands, and the slip between them.

Example: 《…实施意见》（岚政办发〔2019〕36号） is 《…实施方案》（岚政办发〔2019〕36号） elsewhere: a number has one title.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations

from zsaudit.claims.act_anchors import is_one_thing
from zsaudit.claims.clauses import sentence_at
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.names.alike import Slip, one_sign
from zsaudit.names.name import Mention, NameKind
from zsaudit.names.normal import plain_name
from zsaudit.names.numbers import DocumentNumber, parse_number
from zsaudit.rules.other_writings import Writings

SHORTEST_PROJECT, SHORTEST_COMPANY, SHORTEST_CORE = 6, 8, 6
_RANGE = re.compile(r"\d{4}-\d{4}")
_FORM = re.compile(r"(?<!股份)有限(?:责任)?公司$")
MOST_APART, LEAST_ALIKE = 6, 0.7
Holders = Mapping[str, list[Mention]]


def numbered_titles(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield the titles told with one document number that are neither one title nor one within the other."""
    holders: dict[DocumentNumber, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for title, number in zip(graph.mentions, graph.mentions[1:], strict=False):
        beside = (
            title.path == number.path and title.paragraph == number.paragraph and 0 <= number.start - title.end <= 2
        )
        if beside and title.kind is NameKind.TITLE and number.kind is NameKind.NUMBER:
            parsed = parse_number(number.text)
            core = plain_name(title.text).core.removeprefix("关于")
            if parsed is not None:
                holders[parsed][core].append(title)
    for parsed in sorted(holders):
        for left, right in combinations(sorted(holders[parsed]), 2):
            if _nearly_one(left, right):
                yield holders[parsed][left], holders[parsed][right], Slip.WORD


def _nearly_one(left: str, right: str) -> bool:
    """Say whether two titles agree at both ends but for a few characters; what only one of them has is left out."""
    short, long = sorted((left, right), key=len)
    prefix = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    ends = enumerate(zip(short[prefix:][::-1], long[prefix:][::-1], strict=False))
    suffix = next((i for i, (a, b) in ends if a != b), len(short) - prefix)
    apart = len(short) - prefix - suffix, len(long) - prefix - suffix
    return apart[0] > 0 and apart[1] <= MOST_APART and (prefix + suffix) / len(long) >= LEAST_ALIKE


def companies_of_one_project(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield the companies that differ in one word and are told of one project, each in other documents."""
    holders: dict[str, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for project, company in _together(graph):
        holders[project][company.text].append(company)
    seen: set[tuple[str, str]] = set()
    for project in sorted(holders):
        companies: Holders = holders[project]
        for left, right in combinations(sorted(companies), 2):
            a, b = companies[left], companies[right]
            apart = not {m.path for m in a} & {m.path for m in b}
            if apart and (left, right) not in seen and one_sign(left, right, longest=2):
                seen.add((left, right))
                yield a, b, Slip.SIGN


def titles_of_two_years(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield the titles of one plan that is for 2021—2035 in one document and for 2020—2035 in another."""
    holders: dict[tuple[str, str], dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for mention in graph.mentions:
        plain = plain_name(mention.text)
        if mention.kind is NameKind.TITLE and mention.alias_of is None and _RANGE.fullmatch(plain.years):
            holders[plain.place or graph.document(mention.path).place or "", plain.core][plain.years].append(mention)
    for key in sorted(holders):
        for left, right in combinations(sorted(holders[key]), 2):
            a, b = holders[key][left], holders[key][right]
            one_end = (left[:4] == right[:4]) != (left[-4:] == right[-4:])
            if key[0] and one_end and not {m.path for m in a} & {m.path for m in b}:
                yield a, b, Slip.YEARS


def companies_of_two_forms(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield the companies that are 有限公司 in one document and 有限责任公司 in another: one of the two is not its name."""
    holders: dict[str, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for mention in graph.mentions:
        form = _FORM.search(mention.text)
        if mention.kind is NameKind.COMPANY and mention.alias_of is None and form:
            core = plain_name(mention.text[: form.start()]).core
            if len(core) >= SHORTEST_CORE:
                holders[core][form.group()].append(mention)
    for core in sorted(holders):
        limited, long = (holders[core].get(form, []) for form in ("有限公司", "有限责任公司"))
        if limited and long and not {m.path for m in limited} & {m.path for m in long}:
            yield limited, long, Slip.LOST


def _together(graph: CorpusGraph) -> Iterator[tuple[str, Mention]]:
    """Yield each project with each company of its sentence, or of its own name: X公司Y项目 is Y of X."""
    by_paragraph: dict[tuple[str, int], list[Mention]] = defaultdict(list)
    for mention in graph.mentions:
        if mention.kind in (NameKind.COMPANY, NameKind.PROJECT) and mention.alias_of is None:
            by_paragraph[mention.path, mention.paragraph].append(mention)
    for (path, paragraph), mentions in by_paragraph.items():
        text = graph.document(path).paragraphs[paragraph].text
        for other in mentions:
            owner, firm, name = other.text.rpartition("公司")
            if other.kind is not NameKind.PROJECT or len(name) < SHORTEST_PROJECT or not is_one_thing(name):
                continue
            if firm and len(owner) + 2 >= SHORTEST_COMPANY:
                yield name, _head(graph, other, len(owner) + 2)
            for company in mentions:
                beside = sentence_at(text, other.start) == sentence_at(text, company.start)
                if company.kind is NameKind.COMPANY and beside and len(company.text) >= SHORTEST_COMPANY:
                    yield name, company


def _head(graph: CorpusGraph, mention: Mention, length: int) -> Mention:
    """Return the company that a project's name begins with, as a name of its own."""
    end = mention.start + length
    span = graph.document(mention.path).paragraphs[mention.paragraph].span(mention.start, end)
    return replace(mention, span=span, kind=NameKind.COMPANY, text=mention.text[:length], end=end)
