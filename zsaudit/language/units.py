"""Units and their dimensions.

In: the text after a numeral. Out: `Unit`: the unit as written, its dimension, and its factor to the base.

Example: 公里, 千米 and km are all `length` with factor 1000; 个 and 家 are both `count`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from zsaudit.language.lists import alternatives, kept, rows

_EACH = r"(?:每(?:立方米|平方米|平方公里|公顷|亩|吨|公斤|斤|小时|公里|升|千瓦时|度))"
_LETTER = re.compile(r"[A-Za-z)\d²³]$")  # a symbol ends with its word: 5g is no 5gb, 20m no 20m3
_END = r"(?![A-Za-z\d²³])"
# Symbols that stand behind a slash; the times among them stand nowhere else alone.
_PER_SYMBOLS = ("m2", "m²", "㎡", "km2", "km²", "m3", "m³", "㎥", "hm2", "hm²", "kW", "kWh", "km", "kg", "t", "L", "h")
_PER_TIMES = {"d": "日", "s": "秒", "a": "年"}
_PER = (
    rf"(?:[/／](?:[百万]?(?:{alternatives((*_PER_SYMBOLS, *_PER_TIMES))})){_END}|[/／][百万]平方公里|"
    r"[/／](?:人次|户次|人|户|家|亩|吨|日|天|月|年|小时|平方米|平方公里|立方米|公里|公斤|斤|次|床|套|个|台|辆|秒|升|张|座|"
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
    told = {text: Unit(text, dimension, float(factor)) for text, dimension, factor in rows("units")}
    return told | {symbol: replace(told[name], text=symbol) for symbol, name in _symbols().items()}


@kept
def _symbols() -> dict[str, str]:
    """Return the names of the units that symbols stand for: 平方公里 of km2."""
    return {symbol: name for symbols, name in rows("unit_symbols") for symbol in symbols.split()}


@kept
def pattern() -> str:
    """Return a regular expression for one unit, compound ones (元/平方米/月, 人·次) included."""
    lettered = tuple(text for text in table() if _LETTER.search(text))
    named = alternatives(tuple(text for text in table() if text not in lettered))
    symbol = rf" ?(?:{alternatives(lettered)}){_END}"
    return rf"(?:{named}|{symbol})(?:（[套处间次人户辆件册卷]）)?(?:{_EACH}|{_PER}{{0,2}})"


@kept
def unit_of(text: str) -> Unit:
    """Return the unit of a written form; a compound of known parts is a dimension of its own."""
    text = text.strip()
    written = text.replace("／", "/").replace("每", "/")
    if known := table().get(text) or table().get(written):
        return Unit(text, known.dimension, known.factor)
    base, slash, per = written.partition("/")
    if per and (known := table().get(f"{base}/{_named(per)}")):
        return Unit(text, known.dimension, known.factor)
    bare = re.sub(r"（.）$", "", base)
    whole = table().get(base) or table().get(bare)
    if whole is None:
        return Unit(text, text, 1.0)
    if not slash:
        return Unit(text, whole.dimension, whole.factor)
    return Unit(text, f"{whole.dimension}/{_named(per)}", whole.factor)


def _named(per: str) -> str:
    """Return what a unit is told by in words: 万km2 as 万平方公里."""
    scale = per[:1] if per[:1] in "百万" else ""
    bare = per.removeprefix(scale)
    if bare in _PER_SYMBOLS:
        return scale + _symbols()[bare]
    return scale + _PER_TIMES.get(bare, bare)
