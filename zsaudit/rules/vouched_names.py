"""Short names that differ in one character and are told of in the same words: what stands around them vouches for them.

In: a corpus. Out: pairs of writings, each with the places where it stands, and the slip between them.

Example: 县城水源地青衣沟水库 is 作为县城水源地的清衣沟水库 elsewhere; 徐霖故居 and 徐霜故居 are each 省级文物保护单位 in 南门巷.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.names.alike import COMMON, Slip, like_sign, nearly_sound, one_sign
from zsaudit.names.name import Mention, NameKind
from zsaudit.names.normal import places_agree, plain_name
from zsaudit.rules.other_writings import Writings

SHORTEST, LONGEST = 4, 16
AROUND = 24  # characters on either side of a name
RUN = 4  # so many characters in a row that both have there are no chance
ENDING = 2
LONG = 7  # in so long a name any one character may be a slip
_OF_A_PLACE = re.compile(r"[全我本][省市县区州镇乡]")
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_GENERAL = re.compile(r"人民政府|办公室|委员会|全[省市县区]|工作|有限公司|发展|建设|管理|服务|目前|截至|以来|情况")


def vouched_names(graph: CorpusGraph) -> Iterator[Writings]:
    """Yield the names of two documents that end alike but for one character, where the words around them agree."""
    holders: dict[str, list[Mention]] = defaultdict(list)
    for mention in graph.mentions:
        if mention.kind in (NameKind.ORGANISATION, NameKind.PROJECT) and mention.alias_of is None:
            holders[mention.text[-ENDING:]].append(mention)
    runs = _runs(graph)
    seen: set[tuple[str, str]] = set()
    for ending in sorted(holders):
        group = holders[ending]
        for a, b in combinations(group, 2) if len(group) <= 4 * COMMON else ():
            pair = _pair(a, b) if a.path != b.path and not _OF_A_PLACE.match(a.text + b.text) else None
            if pair is None or (pair[0].text, pair[1].text) in seen or not _told_alike(graph, runs, *pair[:2]):
                continue
            seen.add((pair[0].text, pair[1].text))
            yield [pair[0]], [pair[1]], pair[2]


def _pair(a: Mention, b: Mention) -> tuple[Mention, Mention, Slip] | None:
    """Return the two names cut to one length, where they differ in one character, or two that stand the other way round."""
    length = min(len(a.text), len(b.text))
    if not SHORTEST <= length <= LONGEST or a.text.endswith(b.text) or b.text.endswith(a.text):
        return None
    left, right = a.text[-length:], b.text[-length:]
    slip = _slip(left, right)
    return (_cut(a, length), _cut(b, length), slip) if slip is not None else None


def _slip(left: str, right: str) -> Slip | None:
    apart = [at for at, (x, y) in enumerate(zip(left, right, strict=True)) if x != y]
    if (
        len(apart) == ENDING
        and apart[1] == apart[0] + 1
        and left[apart[0]] + left[apart[1]] == right[apart[1]] + right[apart[0]]
    ):
        return Slip.ORDER
    if len(apart) != 1 or not one_sign(left, right):
        return None
    alike = like_sign(left, right)
    if alike is None and nearly_sound(left[apart[0]], right[apart[0]]):
        alike = Slip.SOUND
    return alike or (Slip.SIGN if len(left) >= LONG and apart[0] else None)


def _cut(mention: Mention, length: int) -> Mention:
    cut = len(mention.text) - length
    if not cut or mention.end - mention.start != len(mention.text):
        return mention
    span = replace(mention.span, start=mention.span.start + cut)
    return replace(mention, text=mention.text[cut:], start=mention.start + cut, span=span)


def _runs(graph: CorpusGraph) -> Counter[str]:
    """Return in how many documents each run of characters stands."""
    found: Counter[str] = Counter()
    for document in graph.documents:
        found.update({run for paragraph in document.paragraphs for run in _runs_of(paragraph.text)})
    return found


def _told_alike(graph: CorpusGraph, runs: Counter[str], a: Mention, b: Mention) -> bool:
    """Say whether a run of characters that no third document has stands near both names, and neither is told in the
    other's document."""
    one, other = (graph.document(m.path) for m in (a, b))
    if not places_agree(plain_name(a.text).place or one.place, plain_name(b.text).place or other.place):
        return False
    if any(b.text in p.text for p in one.paragraphs) or any(a.text in p.text for p in other.paragraphs):
        return False
    places = {document.place or "" for document in (one, other)} | {
        (document.place or "")[:-1] for document in (one, other)
    }
    near = _around(graph, a) & _around(graph, b)
    return any(
        runs[run] <= ENDING and not any(place and (place in run or run in place) for place in places) for run in near
    )


def _around(graph: CorpusGraph, mention: Mention) -> frozenset[str]:
    text = graph.document(mention.path).paragraphs[mention.paragraph].text
    before, after = text[max(0, mention.start - AROUND) : mention.start], text[mention.end : mention.end + AROUND]
    return _runs_of(before) | _runs_of(after)


def _runs_of(text: str) -> frozenset[str]:
    found = (
        stretch[at : at + RUN]
        for stretch in _HAN.findall(_GENERAL.sub(" ", text))
        for at in range(len(stretch) - RUN + 1)
    )
    return frozenset(found)
