"""Names of bodies, companies, projects and facilities, read backwards from their last word.

In: a text. Out: spans with their kind. The left edge is the nearest word that no name holds (由, 的, 命名).

Example: "由华康瑞达医疗科技有限公司承建" holds the company "华康瑞达医疗科技有限公司".
"""

from __future__ import annotations

import re

from zsaudit.language.lists import any_of, kept, words
from zsaudit.language.places import find_places
from zsaudit.names.name import NameKind

LONGEST = 32
_PART = re.compile(r"[\u4e00-\u9fffA-Za-z0-9·+\-/〇]")
_TIME = re.compile(r"(?:\d+[年月日]份?[底末初]?|[今去上本明]年|\d+[个项家座条所处种类名%])$")
_PAIRS = {"”": "“", ")": "(", "）": "（", "’": "‘", "」": "「"}
_AFTER_PLACE = re.compile(r"[省市县区州镇乡村]$")
_KINDS = (("companies", NameKind.COMPANY), ("organisations", NameKind.ORGANISATION), ("facilities", NameKind.PROJECT))
_GOES_ON = re.compile(
    r"门(?![前口外])|[署长级类件]|室主任|(?<=委)[员会任托派]|(?<=项目)部|(?<=[学院])[生者]|(?<=高速)[增公铁]"
)
_HALL = "大厅"  # no 厅 of a government
_NOT_NAMES = re.compile(r"(?:[布格全大结开定]局|两地三中心|[为以]中心|重点工程|一大批项目)$")


@kept
def _endings() -> tuple[tuple[re.Pattern[str], NameKind], ...]:
    return tuple((re.compile(any_of(name)), kind) for name, kind in _KINDS)


@kept
def _stops() -> tuple[frozenset[str], int]:
    stops = frozenset(words("left_stops"))
    return stops, max(map(len, stops))


@kept
def _bodies() -> re.Pattern[str]:
    return re.compile(any_of("bodies"))


@kept
def _activities() -> re.Pattern[str]:
    """A verb of a body's own name: 扶持 in 后期扶持工作领导小组, 修缮 in 古建筑修缮有限公司."""
    behind = (
        r"(?:工作)?(?:促进会|协会|研究会|联合会|联谊会|领导小组|指挥部|工作专班|联席会议)"
        r"|(?:工程|技术|服务|科技)?(?:集团)?(?:股份有限|有限责任|有限)公司"
    )
    return re.compile(rf"(?:{any_of('activities_of_bodies')})(?={behind})")


def proper_spans(text: str) -> list[tuple[int, int, NameKind]]:
    """Return start, end and kind of each name, the longest where names overlap, in order."""
    kept = _kept(text)
    found: list[tuple[int, int, NameKind]] = []
    for pattern, kind in _endings():
        for match in pattern.finditer(text):
            start = left_edge(text, match.start(), kept)
            hall = kind is NameKind.ORGANISATION and text.endswith(_HALL, 0, match.end())
            if _is_name(text, start, match) and not hall:
                found.append((start, match.end(), kind))
    return _longest(found)


def left_edge(text: str, position: int, kept: set[int]) -> int:
    """Return where the name that goes on at `position` begins. `kept` are places where no stop counts."""
    stops, longest = _stops()
    start = position
    while start > 0 and position - start < LONGEST:
        before = text[start - 1]
        if before in _PAIRS:
            opening = text.rfind(_PAIRS[before], max(0, start - 20), start)
            if opening < 0 or not 2 <= start - opening <= 20:
                return start
            start = opening
            if before in "”」" and not _AFTER_PLACE.search(text, 0, start):
                return start
            continue
        if not _PART.match(before) or _TIME.search(text[max(0, start - 6) : start]):
            return start
        if any(
            text[start - n : start] in stops
            for n in range(1, longest + 1)
            if start >= n and not _shielded(start, n, kept)
        ):
            return start
        start -= 1
    return start


def name_start(text: str, position: int) -> int:
    """Return where the name that goes on at `position` begins; the 和 of a body's own name does not end it."""
    return left_edge(text, position, _kept(text))


def _kept(text: str) -> set[int]:
    places = {i for start, end, _ in find_places(text) for i in range(start, end)}
    return places | {
        i
        for pattern in (_bodies(), _activities())
        for match in pattern.finditer(text)
        for i in range(match.start(), match.end())
    }


def _shielded(start: int, length: int, kept: set[int]) -> bool:
    return all(i in kept for i in range(start - length, start))


def _is_name(text: str, start: int, ending: re.Match[str]) -> bool:
    """Say whether enough stands before the last word to make it a name."""
    if _GOES_ON.match(text, ending.end()) or _NOT_NAMES.search(text, start, ending.end()):
        return False
    stem = ending.start() - start
    return stem >= 2 if len(ending.group()) > 1 else stem >= 3


def _longest(found: list[tuple[int, int, NameKind]]) -> list[tuple[int, int, NameKind]]:
    out: list[tuple[int, int, NameKind]] = []
    for item in sorted(found, key=lambda x: (x[0], -x[1])):
        if out and item[0] < out[-1][1]:
            if item[1] - item[0] > out[-1][1] - out[-1][0]:
                out[-1] = item
            continue
        out.append(item)
    return out
