"""What rules on names and acts ask of a thing: is it the same, and of the same place.

In: names and acts of a graph. Out: keys and comparisons.

Example: 岑河市12345热线 and, in another document of 岑河市, 12345热线 are one thing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from zsaudit.claims.claim import Act
from zsaudit.documents.document import Document
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.graph.occasions import alike_events
from zsaudit.language.places import plain_zone
from zsaudit.names.alike import alike_pairs
from zsaudit.names.normal import PlainName, may_be_one, places_agree, plain_name
from zsaudit.rules.evidence import location
from zsaudit.rules.finding import Location
from zsaudit.rules.text import Text

DATE_LINE = Text("date line", "落款日期")
NAMED = Text("what is meant", "所指对象")
# A shorter name is told apart from others of its kind by its place alone; a still shorter one is no name.
SHORT, SHORTEST = 6, 4
WORKS = re.compile(r"(?<=[库桥厂站馆园院路场道渠坝港闸楼校塔区线河井])(?:工程|项目)$")
_ONE_WORD = (
    (re.compile(r"中级人民法院"), "中院"),
    (re.compile(r"人民(?=法院|检察院|医院)"), ""),
    (re.compile(r"职业教育(?=中心)"), "职教"),
    (re.compile(r"^.*?(12345)[\u4e00-\u9fff]{0,10}热线"), r"\1热线"),
    (re.compile(r"^(?:[省市县区镇乡村]内|境内|辖区内?|市域)"), ""),
    (re.compile(r"高速公路"), "高速"),
    (re.compile(r"(?<=[\u4e00-\u9fff])([馆院校园])新(?=\1)"), "新"),
    (re.compile(r"(?:(?:城市)?轨道交通|地铁)(?=(?:\d+|[一二三四五六七八九十]+)号线)"), "轨道"),
)
_NUMBERED = re.compile(r"第([一二三四五六七八九十百\d]+)届")
_STEM = re.compile(r"([\u4e00-\u9fff]{2,4}?)(?:自治)?[省市县区州旗盟]")
Key = tuple[str, str]


def key_of(name: str) -> Key:
    """Return what two writings of one name share: its core and its edition. 岭下水库工程 is 岭下水库."""
    plain = plain_name(_in_one_word(name))
    bare = WORKS.sub("", plain.core)
    return (bare if len(bare) >= SHORTEST else plain.core), plain.edition


def _in_one_word(name: str) -> str:
    """Return a name with its courts and lines by one word each: 中级人民法院知识产权法庭 is 中院知识产权法庭."""
    for known, plainly in _ONE_WORD:
        name = known.sub(plainly, name)
    return plain_zone(name)


def _without_place(core: str, place: str | None) -> str | None:
    """Return what of a name stands behind the place of its document, or the place's stem: 1号线 of 江阳地铁1号线 in a
    paper of 江阳市."""
    stem = _STEM.match(place) if place else None
    for start in (place, stem[1] if stem else None):
        if start and core.startswith(start) and len(core) - len(start) >= SHORTEST - 1:
            return core[len(start) :]
    return None


def same_thing(graph: CorpusGraph, left: Act, right: Act, *, cores_joined: bool = False) -> bool:
    """Say whether two acts are about one thing. A short name without a place counts within one place alone."""
    a, b = plain_name(_in_one_word(left.object)), plain_name(_in_one_word(right.object))
    if cores_joined:
        b = PlainName(b.place, a.core, b.years, b.edition, b.draft)
    if not may_be_one(a, b) or _of_two_levels(left.object, right.object):
        return False
    return left.path == right.path or _places_fit(a, b, graph.document(left.path), graph.document(right.path))


def _of_two_levels(left: str, right: str) -> bool:
    """Say whether two names begin with the levels of two bodies: 市教育局, 县教育局."""
    return left[:1] != right[:1] and left[1:] == right[1:] and {left[:1], right[:1]} <= set("省市县区州镇乡")


def _places_fit(a: PlainName, b: PlainName, left: Document, right: Document) -> bool:
    if a.place and b.place:
        return True
    if len(a.core) >= 12 and a.years == b.years:
        return places_agree(a.place or None, b.place or None) and places_agree(left.place, right.place)
    first, second = a.place or left.place, b.place or right.place
    if len(a.core) >= SHORTEST and (_is_of(left, a.core) or _is_of(right, b.core)):
        return places_agree(first, second)
    if len(a.core) < SHORT and first and second:
        return first.endswith(second) or second.endswith(first)
    return len(a.core) >= SHORTEST and places_agree(first, second)


def _is_of(document: Document, name: str) -> bool:
    """Say whether a document is that of the thing itself: 畲岗畲族乡概况 by 畲岗畲族乡人民政府."""
    issuer = document.issuer_name
    return plain_zone(document.place or "") == name or issuer.startswith(name)


def groups_by_thing(graph: CorpusGraph, acts: Iterable[Act]) -> list[list[Act]]:
    """Group acts by the core of their object; cores that differ by a slip of the pen are one group."""
    groups: dict[Key, list[Act]] = defaultdict(list)
    for act in acts:
        groups[key_of(act.object)].append(act)
    parent = {core: core for core, _ in groups}
    for (core, _), members in groups.items():
        for rest in {_without_place(core, graph.document(act.path).place) for act in members}:
            if rest in parent:
                parent[_root(parent, core)] = _root(parent, rest)
    events = [(number[1], core) for core in parent if (number := _NUMBERED.match(core))]
    for (one, left), (two, right) in combinations(sorted(events), 2):
        if one == two and alike_events((one, left), (two, right)):
            parent[_root(parent, right)] = _root(parent, left)  # 第三届药博会, 第三届中国药材博览会
    for left, right, _ in alike_pairs(parent):
        parent[_root(parent, right)] = _root(parent, left)
    joined: dict[Key, list[Act]] = defaultdict(list)
    for (core, edition), members in groups.items():
        joined[_root(parent, core), edition].extend(members)
    return [joined[key] for key in sorted(joined)]


def _root(parent: dict[str, str], core: str) -> str:
    while parent[core] != core:
        core = parent[core]
    return core


def order_of(graph: CorpusGraph) -> dict[str, int]:
    """Return the place of each document in the order of the graph: by date, then path."""
    return {document.path: index for index, document in enumerate(graph.documents)}


def act_location(document: Document, act: Act, *, at_time: bool = False) -> Location:
    """Return the place of an act's time where `at_time`, else of its object."""
    span = act.when_span if at_time and act.when_span else act.object_span
    label = DATE_LINE if span == document.date_span else None if at_time else NAMED
    return location(document, span, sentence=act.sentence, as_of=act.when, label=label)


def once_each(places: Sequence[Location]) -> tuple[Location, ...]:
    """Return locations without repeats, in order."""
    seen: set[tuple[str, int, int]] = set()
    out: list[Location] = []
    for place in places:
        mark = (place.path, place.start, place.end)
        if mark not in seen:
            seen.add(mark)
            out.append(place)
    return tuple(out)
