"""Paragraphs that a page break has cut in two, made whole.

In: pieces in order. Out: the same, halves joined, characters printed on both pages taken once.

Example: "…的技术研发和项目建" and "设，并定期更新…" are one; "围绕我市战" and "战略性新兴…" share a 战.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import zip_longest

from zsaudit.documents.lines import Line, merged
from zsaudit.documents.shapes import (
    is_addressee,
    is_date_line,
    is_greeting,
    is_organisation,
    is_sign_off,
    is_website,
    starts_item,
)

_FINAL = "。！？；：…"
_HAN = re.compile(r"[\u4e00-\u9fff]")
_CONNECTIVE = re.compile(r"[和与及的在对将并或至为以由从把被向于其]$")
_CANNOT_START = tuple("，。、；：）》”’％%！？")
_INNER_STOP = re.compile(r"[。；！？]")
_NOTE_AFTER_STOP = re.compile(r"[。；][）”]?（[^（）]*）$")
_LONGEST_REPEAT = 15


@dataclass(slots=True)
class Piece:
    """A stretch of the source that may go on in the next one; `head` and `tail` are its text without spaces."""

    line: Line
    head: str
    tail: str
    length: int
    prose: bool


def piece_of(plain: str, line: Line) -> Piece:
    """Return a line as a piece."""
    text = "".join(plain[line.start : line.end].split()).replace("**", "")
    prose = _INNER_STOP.search(text[:-1]) is not None
    return Piece(line, text[:200], text[-200:], len(text), prose)


def join_pages(plain: str, lines: list[Line]) -> list[Line]:
    """Join what page breaks have cut."""
    joined: list[Piece] = []
    pieces = [piece_of(plain, line) for line in lines]
    for piece, after in zip_longest(pieces, pieces[1:]):
        if joined and _repeats_tail(joined[-1], piece):
            continue
        skip = _joint(joined[-1], piece, after) if joined else None
        if skip is None:
            joined.append(piece)
            continue
        last = joined[-1]
        last.line = merged(last.line, piece.line, skip)
        last.tail = (last.tail + piece.tail[skip if piece.length <= 200 else 0 :])[-200:]
        last.length += piece.length - skip
        last.prose = True
    return [piece.line for piece in joined]


def _repeats_tail(last: Piece, piece: Piece) -> bool:
    """The end of a page printed once more at the start of the next: …（市经济和信息化局） / 信息化局）."""
    short = 2 <= piece.length <= _LONGEST_REPEAT and last.length > 40
    return short and piece.line.apart and last.tail.endswith(piece.head) and not is_date_line(piece.head)


def _joint(last: Piece, piece: Piece, after: Piece | None) -> int | None:
    """Return how many characters the second piece repeats, or None where the two do not belong together."""
    if last.line.row or piece.line.row or last.line.depth or piece.line.depth:
        return None
    if (
        last.tail[-1] in _FINAL
        or last.length < (10 if last.tail[-1] in "，、" else 18)
        or _stands_alone(piece, after)
        or _closed(last)
    ):
        return None
    doubled = _doubled(last.tail, piece.head)
    if _broken_off(last.tail, piece.head) or doubled:
        return doubled
    if piece.line.page and "，" in last.tail and (last.prose or not starts_item(last.head)):
        return 0
    ends_well = piece.length >= 30 or piece.tail[-1] in _FINAL or piece.prose
    long_sentence = last.length >= 50 and last.tail.count("，") >= 2 and not starts_item(last.head)
    prose = (last.prose or long_sentence) and last.length >= 30
    goes_on = prose and piece.line.apart and ends_well and not _NOTE_AFTER_STOP.search(last.tail)
    return 0 if goes_on else None


def _closed(last: Piece) -> bool:
    """Lines that never go on: those to or from somebody, dates, what a website adds."""
    text = last.head
    small = last.length <= 60 and not last.prose
    return is_sign_off(text) or (small and (is_website(text) or is_date_line(text) or is_addressee(text)))


def _stands_alone(piece: Piece, after: Piece | None) -> bool:
    text = piece.head
    if starts_item(text) or is_sign_off(text) or is_greeting(text):
        return True
    if piece.length > 60:
        return False
    signed = after is not None and (is_date_line(after.head) or is_sign_off(after.head))
    if is_date_line(text) or is_website(text):
        return True
    return is_organisation(text) and (signed or after is None or piece.length < 30)


def _broken_off(tail: str, head: str) -> bool:
    """Say whether the break is plain to see: a comma, an open bracket, a connective, a word cut in two."""
    if tail[-1] in "，、" or head.startswith(_CANNOT_START):
        return True
    if any(tail[-80:].rfind(opening) > tail[-80:].rfind(closing) for opening, closing in ("《》", "（）", "“”")):
        return True
    if _CONNECTIVE.search(tail) and not is_organisation(tail[-30:]):
        return True
    return word_across(tail[-12:], head[:12])


def word_across(tail: str, head: str) -> bool:
    """Say whether a word of the dictionary lies across the joint of two texts: 项目建 / 设 is cut in 建设."""
    if not (_HAN.match(tail[-1:]) and _HAN.match(head[:1])):
        return False
    at = 0
    for word in _words(tail + head):
        if at < len(tail) < at + len(word):
            # 回顾 / 过去 are two whole words, whatever the dictionary holds of the four characters.
            return len(_words(tail)[-1]) < 2 or _word_at(head) < 2
        at += len(word)
    return False


def _doubled(tail: str, head: str) -> int:
    """Return how many characters stand at the end of one page and again at the start of the next."""
    for count in range(min(8, len(head)), 1, -1):
        if _HAN.match(head) and tail.endswith(head[:count]):
            return count
    if not tail.endswith(head[0]) or not _HAN.match(head):
        return 0
    at, joint = 0, len(tail[-12:])
    for word in _words(tail[-12:] + head[:12]):
        if at == joint - 1:
            # The character is no word of the first page's but belongs to one of the second's.
            return 1 if len(word) == 1 and _word_at(head) > 1 else 0
        at += len(word)
    return 0


def _word_at(text: str) -> int:
    return len(_words(text[:12])[0])


def _words(text: str) -> list[str]:
    """Cut a text into words of the dictionary alone; none is guessed."""
    import rjieba

    return list(rjieba.cut(text, False))
