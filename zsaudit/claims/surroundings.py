"""What stands around a figure: its sentence, the words before it and after it, and the clauses that lead to it.

In: a paragraph's text and its figures. Out: one `Surroundings` a figure.

Example: in "目前全市拥有智能制造试点示范项目国家级2个、省级27个" the second figure has `before="省级"` and is chained.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from zsaudit.language.figure import Figure

_SENTENCE = re.compile(r"[^。！？!?]+[。！？!?]*[”’」]?")
_CLAUSE = "，,；;：:。！？!?（）()—→"
_JOINT = re.compile(r"(?:、|和|及|与|以及|，)$")
_BETWEEN = ("", "、", "和", "与", "及", "以及")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a paragraph and its place there."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words around one figure. `chained` says that the figure goes on a list begun by the one
    before it (国家级2个、省级27个); `lead` holds the sentence's earlier clauses."""

    sentence: Sentence
    figure: Figure
    before: str
    after: str
    lead: str
    chained: bool
    bracketed: bool
    row: int = 1


def sentences(text: str) -> list[Sentence]:
    """Return the sentences of a paragraph."""
    return [Sentence(m.start(), m.end(), m.group()) for m in _SENTENCE.finditer(text)]


def surroundings(text: str, figures: list[Figure]) -> list[Surroundings]:
    """Return what stands around each figure, in the figures' order."""
    found: list[Surroundings] = []
    parts = sentences(text)
    at = 0
    for place, figure in enumerate(figures):
        while at + 1 < len(parts) and parts[at].end <= figure.number_start:
            at += 1
        found.append(_around(text, parts[at], figures, place))
    return found


def _around(text: str, sentence: Sentence, figures: list[Figure], place: int) -> Surroundings:
    figure = figures[place]
    previous = _previous(figures, place, sentence.start)
    clause = _clause_start(text, sentence.start, figure.lead)
    if previous and _in_closed_bracket(text, previous, figure):
        previous = None  # 全市（含四县城区）覆盖率81.7%
    start = max(clause, previous.end) if previous else clause
    before = text[start : figure.lead]
    if previous and start == previous.end and before.startswith("的"):
        # 年产值超100亿元的骨干企业5家: the first figure is part of what the second counts.
        start, previous = clause, None
        before = text[start : figure.lead]
    chained = bool(previous and previous.end >= clause and start == previous.end)
    if chained:
        before = _own_words(before)
    following = next((f.lead for f in figures[place + 1 :] if f.lead >= figure.end), sentence.end)
    after = _until_clause(text, figure.end, min(following, sentence.end))
    return Surroundings(
        sentence=sentence,
        figure=figure,
        before=before,
        after=after,
        lead=text[sentence.start : clause],
        chained=chained,
        bracketed=text[clause - 1 : clause] in ("（", "("),
        row=_row(text, figures[place:]),
    )


def _row(text: str, figures: list[Figure]) -> int:
    """Return how many figures stand in one row, the first of the given ones included."""
    count = 1
    for one, following in pairwise(figures):
        if following.lead != one.lead and text[one.end : following.lead] not in _BETWEEN:
            break
        count += 1
    return count


def _in_closed_bracket(text: str, previous: Figure, figure: Figure) -> bool:
    """Say whether a figure stands in a bracket that is closed before the next one's words begin."""
    words = text[previous.end : figure.lead]
    closing = words.find("）")
    return (
        closing >= 0 and "（" not in words[:closing] and closing + 1 < len(words) and words[closing + 1] not in _CLAUSE
    )


def _previous(figures: list[Figure], place: int, floor: int) -> Figure | None:
    lead = figures[place].lead
    earlier = [f for f in figures[:place] if f.end <= lead and f.number_start >= floor]
    return earlier[-1] if earlier else None


def _clause_start(text: str, floor: int, end: int) -> int:
    """Return where the clause of a figure begins; a bracketed remark within it (R&D) is passed over."""
    at = end - 1
    while at >= floor:
        sign = text[at]
        if sign in "）)":
            opening = max(text.rfind("（", floor, at), text.rfind("(", floor, at))
            if opening >= 0 and at - opening <= 16:
                at = opening - 1
                continue
        if sign in _CLAUSE and not (sign in ",." and text[at - 1 : at].isdigit()):
            return at + 1
        at -= 1
    return floor


def _own_words(before: str) -> str:
    """Cut the counted noun of the figure before: in 41个项目和12家企业 the words before 12家 are none."""
    if _JOINT.search(before):
        return ""
    for sign in ("、", "和", "及", "与"):
        head, joint, tail = before.partition(sign)
        if joint and len(head) <= 12:
            return tail
    return before


def _until_clause(text: str, start: int, end: int) -> str:
    for at in range(start, end):
        if text[at] in _CLAUSE or text[at] == "、":
            return text[start:at]
    return text[start:end]
