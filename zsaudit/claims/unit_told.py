"""The unit of a figure where the words before it tell it, or a part of it.

In: a figure and the words before it. Out: unit and dimension.

Example: 培训人次突破6.3万 counts 人次; 每立方米52微克 is 微克/立方米.
"""

from __future__ import annotations

import re

from zsaudit.language.figure import Figure
from zsaudit.language.units import unit_of

_COUNTED_BY = re.compile(
    r"(?P<unit>人次|车次|架次|班次|场次|人数|人口)数?(?:已|共|约|累计|总计)*(?:达到?|突破|超过?|为|是|有|近)?$"
)
_UNITS_BY_NOUN = {"场次": ("场次", "event"), "人数": ("人", "people"), "人口": ("人", "people")}
_PARTS_OF_UNITS = frozenset({"微克", "毫克"})
_PER = re.compile(r"每(立方米|升)")


def unit_told(figure: Figure, before: str) -> tuple[str, str]:
    """Return unit and dimension; 培训人次突破6.3万 tells its unit before the number, 每立方米52微克 a part of it."""
    if figure.unit in _PARTS_OF_UNITS and (per := _PER.search(before)):
        whole = unit_of(f"{figure.unit}/{per[1]}")
        return whole.text, whole.dimension
    told = _COUNTED_BY.search(before) if figure.dimension == "bare" else None
    if told is None:
        return figure.unit, figure.dimension
    return _UNITS_BY_NOUN.get(told["unit"], (told["unit"], "turns"))
