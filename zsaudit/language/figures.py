"""Figures: every numeral that states a quantity, with unit, bound and interval.

In: a paragraph's text. Out: `Figure`s in order, with their places in the text.

Example: "全市5G用户已突破85.7万户" gives `Figure(quote="突破85.7万户", value=857000, unit="户", bound=">=")`.
"""

from __future__ import annotations

import re

from zsaudit.language.bounds import SIGNS, bound_of, interval_of
from zsaudit.language.figure import Figure, Hidden, clean
from zsaudit.language.lists import kept
from zsaudit.language.masks import masks
from zsaudit.language.numerals import ARABIC, CHINESE, SCALE, Number, read_number, scale_of
from zsaudit.language.quantities import states_quantity
from zsaudit.language.starts import quick
from zsaudit.language.units import Unit, pattern, unit_of
from zsaudit.language.worded import worded

_DASH = r"(?:[-—–~～－]{1,2}|至|到)"
_MEMBERS = re.compile(r"、|/(?=\d|$)")  # 80/60/40万元, but 778元/月、6818元/年


@kept
def _number_pattern() -> re.Pattern[str]:
    arabic = rf"(?:{ARABIC})(?:[多余几]?{SCALE})?(?:(?:{ARABIC}){SCALE})*"
    number = rf"(?:{arabic}|{CHINESE})"
    unit = pattern()
    listed = rf"(?P<list>(?:{number}(?:{unit})?(?:、|/(?!(?:10|十)?[万千](?![元吨个家人]))))+)?"
    ranged = rf"(?:(?P<low>{number})(?P<lowunit>{unit})?{_DASH})?"
    more = r"(?P<more>[多余]|[来几](?![方种元样次]))?"
    return re.compile(quick(rf"{listed}{ranged}(?P<number>{number}){more}(?P<unit>{unit})?"))


def find_figures(text: str) -> list[Figure]:
    """Return the figures of a paragraph in order of place."""
    hidden = Hidden(masks(text))
    found = worded(text, hidden)
    taken = Hidden([(x.start, x.end) for x in found])
    for match in _number_pattern().finditer(text):
        found += _counted(text, match, hidden, taken)
    return sorted(found, key=lambda x: (x.number_start, x.start))


def _counted(text: str, match: re.Match[str], hidden: Hidden, taken: Hidden) -> list[Figure]:
    """Read one numeral with its unit; a list of numerals that share a unit gives one figure each."""
    at = match.start("number")
    unit_text = match["unit"] or ""
    number_text = match["number"]
    out_of_sight = hidden.holds(at, match.end("number")) or taken.holds(at, match.end("number"))
    if out_of_sight or not states_quantity(text, match, number_text, unit_text):
        return _listed(text, match, None, "", hidden)
    unit = unit_of(unit_text) if unit_text else Unit("", "bare", 1.0)
    try:
        number = read_number(number_text)
    except ValueError:
        return []
    head = _listed(text, match, unit, number_text, hidden)
    low = _low_end(match, number_text, unit, hidden)
    start = match.start("low") if low is not None else at
    return [
        *head,
        _figure(text, start, match.end(), number, unit, more=bool(match["more"]), low=low, lead=match.start()),
    ]


def _low_end(match: re.Match[str], high: str, unit: Unit, hidden: Hidden) -> Number | None:
    """Return the lower end of a range: 3—5个, 500万元至1000万元, 6.5%—7%, 1至2万亩."""
    text = match["low"]
    if text is None or hidden.holds(match.start("low"), match.end("low")):
        return None
    try:
        low = read_number(text)
    except ValueError:
        return None
    scale = re.search(rf"{SCALE}$", high)
    if not match["lowunit"] and scale and not re.search(rf"{SCALE}$", text) and high[0].isdigit():
        factor = scale_of(scale.group())
        low = Number(low.value * factor, low.step * factor, exact=False)
    other = unit_of(match["lowunit"]) if match["lowunit"] else unit
    if other.dimension != unit.dimension:
        return None
    ratio = other.factor / unit.factor
    low = Number(low.value * ratio, low.step * ratio, low.exact)
    return low if low.value < read_number(high).value else None


def _listed(text: str, match: re.Match[str], unit: Unit | None, last: str, hidden: Hidden) -> list[Figure]:
    """Return the earlier members of a list that shares its last unit: 80、60、40万元. Each spans to the
    end of the list, where its unit stands. Without a unit at its end (2座、一级站5座) those with their own are told."""
    if not match["list"] or hidden.holds(match.start("list"), match.end("list")):
        return []
    scale = re.search(rf"{SCALE}$", last)
    found, at = [], match.start("list")
    for part in _MEMBERS.split(match["list"])[:-1]:
        own = re.search(rf"(?:{pattern()})$", part)
        digits = part[: own.start()] if own else part
        try:
            number = read_number(digits)
        except ValueError:
            return []
        if not own and scale and not re.search(rf"{SCALE}$", digits):
            factor = scale_of(scale.group())
            number = Number(number.value * factor, number.step * factor, exact=False)
        part_unit = unit_of(own.group()) if own else unit
        if part_unit is None:
            return []
        end = at + len(part) if own else match.end()
        found.append(_figure(text, at, end, number, part_unit, more=False, low=None, lead=match.start()))
        at += len(part) + 1
    return found


def _figure(
    text: str, start: int, end: int, number: Number, unit: Unit, *, more: bool, low: Number | None, lead: int
) -> Figure:
    bound, first, last = bound_of(text, start, end, lead)
    factor = unit.factor if unit.dimension == "share" else 1.0
    inner_more = more or number.more
    interval = interval_of(number, bound, inner_more, low)
    if inner_more and bound == "=":
        bound = ">="
    value = (low or number).value
    high = number.value if low is not None else None
    return Figure(
        start=first,
        end=last,
        number_start=start,
        value=clean(value * factor),
        value_high=None if high is None else clean(high * factor),
        unit="个" if unit.text == "大" else unit.text,
        dimension=unit.dimension,
        factor=unit.factor / factor,
        bound=SIGNS.get(bound, bound),
        interval=interval.scaled(factor),
        lead=first if lead == start else lead,
        rounded=not number.exact,
    )
