"""Words of a text with their parts of speech, by rjieba, and the marks they carry.

In: a stretch of text. Out: `Token`s; the scope marks of a text from the list `scope_words`.

Example: "累计建成高标准农田" gives 累计/v 建成/v 高标准/n 农田/n.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from zsaudit.language.lists import alternatives, kept, rows

# 增加到 tells the new total; 增加 alone tells what was added.
_LEVELS_TOGETHER = re.compile(r"(?:[省市县区乡镇村州]、?){2,}(?=[两二三四五各]级)")  # 县乡村三级 is no village
_REACHED = re.compile(
    r"增加值|均(?=纳入|已|被|为|实现|达到|完成|有|在|获|建|按|可|设|能|超)|(?<=票房)收入|中小学|[征税回验]收入[库住园驻]|最低(?=生活保障|工资)|平均(?=为|达|在|\d|$)|规划(?=基期|期末|期内|基准年)|核定为?(?=\d|$)|核定为|(?:增加|减少|增长|下降|上升|提高|降低|扩大|增|升|降|减|回升|回落)(?:到|至|为)"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, its place in the text, and its part of speech in ICTCLAS letters (n, v, vn, m, ...)."""

    text: str
    start: int
    pos: str


@lru_cache(maxsize=200_000)
def tokens(text: str) -> tuple[Token, ...]:
    """Return the words of a text in order."""
    import rjieba

    found, at = [], 0
    for word, pos in rjieba.tag(text):
        found.append(Token(word, at, pos))
        at += len(word)
    return tuple(found)


@kept
def _scope_words() -> tuple[dict[str, tuple[str, ...]], frozenset[str]]:
    marks: dict[str, list[str]] = {}
    for category, value, listed in rows("scope_words"):
        for word in listed.split():
            marks.setdefault(word, []).append(f"{category.rstrip('!')}:{value}")
    strict = frozenset(category.rstrip("!") for category, _, _ in rows("scope_words") if category.endswith("!")) | {
        "rest"
    }
    return {word: tuple(values) for word, values in marks.items()}, strict


@kept
def _scope_pattern() -> re.Pattern[str]:
    return re.compile(alternatives(tuple(_scope_words()[0])))


def strict_categories() -> frozenset[str]:
    """Return the categories whose word on one side alone parts two figures."""
    return _scope_words()[1]


def without_levels_together(text: str) -> str:
    """Return a text without levels that are told together: 县、乡、村三级林长 is 三级林长."""
    return _LEVELS_TOGETHER.sub("", text)


def scope_marks(text: str) -> frozenset[str]:
    """Return the marks of scope in a text, each `category:value`."""
    marks = _scope_words()[0]
    reached = _REACHED.sub("", without_levels_together(text))
    return frozenset(mark for match in _scope_pattern().finditer(reached) for mark in marks[match.group()])
