"""Bare nouns that stand for a body named elsewhere: 学校 for 老年大学, 公司 for a 集团, 院 for a 医院.

In: a bare noun and a name. Out: whether the noun may stand for what bears the name.

Example: 学校 of "学校基层教学点发展到52个" is 桐岭市老年大学 in that school's own paper.
"""

from __future__ import annotations

_SCHOOLS = ("大学", "学院", "中学", "小学", "学校", "幼儿园", "校")
_FIRMS = ("公司", "集团")
_ROADS = ("铁路", "高铁", "公路", "高速", "线", "专线")
_ENDINGS = {
    "学校": _SCHOOLS,
    "校": _SCHOOLS,
    "院": ("医院", "学院", "剧院", "书院", "研究院", "科学院", "福利院", "敬老院", "法院", "检察院"),
    "公司": _FIRMS,
    "企业": _FIRMS,
    "集团": _FIRMS,
    "发行人": _FIRMS,
    "会": ("协会", "商会", "学会", "联合会", "促进会", "研究会", "基金会", "总会"),
    "线路": _ROADS,
    "线": _ROADS,
}


def endings_of(noun: str) -> tuple[str, ...]:
    """Return the last words of the names that a noun may stand for."""
    return _ENDINGS.get(noun, (noun,))


def may_mean(noun: str, name: str) -> bool:
    """Say whether a bare noun may stand for what bears a name."""
    return name.endswith(endings_of(noun)) and len(name) > len(noun) + 1
