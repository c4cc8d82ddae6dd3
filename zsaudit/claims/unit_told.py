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


# 18.6万农村居民 and 近千群众 go without a unit.
_PEOPLE = re.compile(
    r"[\u4e00-\u9fff]{0,6}?(?:居民|群众|人口|农民|农民工|市民|村民|牧民|移民|学生|师生|职工|老人|老年人|儿童|干部|党员|劳动力|游客|旅客|观众|读者|"
    r"残疾人|志愿者|会员|用户(?!端))(?![\u4e00-\u9fff]{0,2}(?:家|户|村|组))"
)
LEAST_PEOPLE = 100


def people_told(figure: Figure, after: str) -> str:
    """Return the people that a number without a unit counts: 18.6万农村居民; empty where it counts none."""
    told = _PEOPLE.match(after) if figure.dimension == "bare" and figure.value >= LEAST_PEOPLE else None
    return told.group() if told else ""


def unit_told(figure: Figure, before: str, after: str = "") -> tuple[str, str]:
    """Return unit and dimension; 培训人次突破6.3万 tells its unit before the number, 每立方米52微克 a part of it."""
    if people_told(figure, after):
        return "人", "people"
    if figure.unit in _PARTS_OF_UNITS and (per := _PER.search(before)):
        whole = unit_of(f"{figure.unit}/{per[1]}")
        return whole.text, whole.dimension
    told = _COUNTED_BY.search(before) if figure.dimension == "bare" else None
    if told is None:
        return figure.unit, figure.dimension
    return _UNITS_BY_NOUN.get(told["unit"], (told["unit"], "turns"))
