"""Units and their dimensions.

In: the text after a numeral. Out: `Unit`: the unit as written, its dimension, and its factor to the base.

Example: 公里 and 千米 are both `length` with factor 1000; 个 and 家 are both `count`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from zsaudit.language.lists import alternatives, kept, rows

_EACH = r"(?:每(?:立方米|平方米|平方公里|公顷|亩|吨|公斤|斤|小时|公里|升|千瓦时|度))"
_PER = (
    r"(?:[/／](?:人次|户次|人|户|家|亩|吨|日|天|月|年|小时|平方米|平方公里|立方米|公里|公斤|斤|次|床|套|个|台|辆|秒|升|张|座|"
    r"人次|件|场|周|季|学期|学年|生|例|课时|千瓦时|千瓦|度|标箱|箱|项|所|村|镇|分钟))"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as written; two units of one dimension convert by their factors."""

    text: str
    dimension: str
    factor: float


@kept
def table() -> dict[str, Unit]:
    """Return every known unit by its text."""
    return {text: Unit(text, dimension, float(factor)) for text, dimension, factor in rows("units")}


@kept
def pattern() -> str:
    """Return a regular expression for one unit, compound ones (元/平方米/月, 人·次) included."""
    return rf"(?:{alternatives(tuple(table()))})(?:（[套处间次人户辆]）)?(?:{_EACH}|{_PER}{{0,2}})"


@kept
def unit_of(text: str) -> Unit:
    """Return the unit of a written form; a compound of known parts is a dimension of its own."""
    written = text.replace("／", "/").replace("每", "/")
    if known := table().get(text) or table().get(written):
        return Unit(text, known.dimension, known.factor)
    base, slash, per = written.partition("/")
    bare = re.sub(r"（.）$", "", base)
    whole = table().get(base) or table().get(bare)
    if whole is None:
        return Unit(text, text, 1.0)
    if not slash:
        return Unit(text, whole.dimension, whole.factor)
    return Unit(text, f"{whole.dimension}/{per}", whole.factor)
