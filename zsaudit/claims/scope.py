"""The marks of scope a figure bears: new or standing, town or country, at which holiday.

In: the words of a figure, of its sentence and of its topic. Out: marks, each `category:value`.

Example: "城镇" in the topic marks 在保对象8,216人 as residence:town; 春节 in the title marks every figure below it.
"""

from __future__ import annotations

import re

from zsaudit.claims.frames import strip_frame
from zsaudit.claims.surroundings import Surroundings
from zsaudit.language.words import scope_marks, strict_categories

_REST = re.compile(r"其余|其他|其它|另有|另外|剩余")
_GOES_ON = re.compile(r"已(?!婚|故|建|竣)")  # 128个问题已完成整改112个: what follows is told of the next figure
# 累计增加学位 is 新增学位; 增加120个 and 比上年增加 tell a change, 增加值 is a name.
_ADDED = re.compile(r"(?<![比较年])增加(?![到至了为值额幅率约近个])(?=[\u4e00-\u9fff]{2,8}$)")
_AGAINST = re.compile(r"比|较")
_NEAR = 8
_CLAUSES = re.compile(r"[，,；;：:。]")
_OWN_LEVEL = re.compile(r"[省市县区州旗镇]本级")
_OF_A_PLACE = re.compile(r"全[省市县区州旗镇]|各[省市县区州旗镇]|所辖")
_REGION = "region:"
_OF_EVERY_FIGURE = ("festival:", "check:", "guess:", "exam:", "harvest:", "games:", "grade:")
# 198家企业通过高新技术企业认定 are not those that applied (申报).
_PASSED = re.compile(r"通过[^，。；□]{0,14}(?:认定|评审|验收|审核|复核|认证|评估)")


def scope_of(around: Surroundings, words: str, topic: str, title: str) -> frozenset[str]:
    """Return a figure's marks: of its own words, of the part its topic names, of the holiday it is of."""
    words = words if _AGAINST.search(words) else _ADDED.sub("新增", words)
    own = scope_marks(words + _GOES_ON.split(around.after, maxsplit=1)[0][:_NEAR]) | _of_all(around, title)
    if _PASSED.search(around.before + "□" + around.after):
        own |= {"stage:passed"}
    if _REST.match(strip_frame(words)):
        own |= {"rest:rest"}
    told = strict_categories() | {mark.partition(":")[0] for mark in own}
    return own | frozenset(mark for mark in scope_marks(topic) if mark.partition(":")[0] not in told)


def _of_all(around: Surroundings, title: str) -> frozenset[str]:
    """Return what the sentence, or else the title, tells of every figure: the holiday, the sort of check, the school."""
    own = frozenset({"own-level:own"}) if _of_own_level(around, title) else frozenset()
    own |= frozenset(m for m in scope_marks(_clause(around)) if m.startswith(_REGION))
    for text in (around.lead + around.before, title):
        found = frozenset(m for m in scope_marks(text) if m.startswith(_OF_EVERY_FIGURE))
        if found:
            return found | own
    return own


def _clause(around: Surroundings) -> str:
    """Return the clause of a figure up to it, other figures and all: 长三角地区41个城市平均优良天数比例为."""
    return _CLAUSES.split(around.sentence.text[: around.figure.lead - around.sentence.start])[-1]


def _of_own_level(around: Surroundings, title: str) -> bool:
    """Say whether a figure is of the 市本级 that its sentence or the title tells, whose parts follow (其中税收收入)."""
    told = around.lead + around.before
    nearest = _OWN_LEVEL.split(told)[-1] if _OWN_LEVEL.search(told) else None
    if nearest is not None:
        return _OF_A_PLACE.search(nearest) is None
    return _OWN_LEVEL.search(title) is not None and _OF_A_PLACE.search(told + title) is None
