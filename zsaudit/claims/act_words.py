"""The verbs of acts and the marks of their standing.

In: a text. Out: the verbs in it with family and sort; whether an act is done, doing or planned.

Example: "修订和出台了" is 修订 (family revise), done.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from zsaudit.language.lists import alternatives, kept, rows


@dataclass(frozen=True, slots=True)
class ActVerb:
    """A plain verb, the family of verbs that tell the same event, and its sort."""

    plain: str
    family: str
    sort: str


@kept
def _table() -> dict[str, ActVerb]:
    return {
        form: ActVerb(plain, family, sort)
        for plain, family, sort, written in rows("act_verbs")
        for form in written.split()
    }


def act_verb(form: str) -> ActVerb | None:
    """Return the verb a form stands for."""
    return _table().get(form)


def family_of(plain: str) -> str:
    """Return the family of a plain verb."""
    verb = _table().get(plain)
    return verb.family if verb else plain


@kept
def forms(*sorts: str) -> str:
    """Return a regular expression of the forms of some sorts, longest first."""
    return alternatives(tuple(form for form, verb in _table().items() if verb.sort in sorts))


_RANK = ("修订", "印发", "出台", "发布", "出版", "审议通过", "批复", "废止", "制定", "起草", "施行")


def leading(found: list[str]) -> str:
    """Return the verb that names the event of a cluster: 修订 in 修订和出台, 印发 in 编制并印发."""
    return min(found, key=_RANK.index)


_PLANNED = re.compile(
    r"拟|计划(?!》)|将(?!其(?!他)|.{0,12}(?:作为|列为|纳入))|准备|筹备|争取|力争|尽快|适时|抓紧|加快(?!.*》.*了)|推动|推进|下一步|预计|有望|即将|"
    r"应当|应于|须|要求|要(?!素|点|求)|确保|目标|任务|研究(?=制定|制订|修订|起草)|谋划|探索|建议"
)
_LATER = re.compile(r"下一步|拟|计划(?!》)|今后|未来|(?:我局|我市|我们|本局)将|接下来|后续")
_DOING = re.compile(r"正在|正(?=抓紧|组织|有序|加紧)|送审稿|征求意见|草案|讨论稿|呈报|报送审议|初稿")
_DONE = re.compile(r"已|了|先后|相继|成功|顺利|陆续|业经")


def stage(before: str, after: str, sentence: str, *, dated_past: bool) -> str:
    """Return the standing of an act from the words of its clause before its verb, those right after it, and
    those of its sentence before it. Where nothing tells, an act that is told is done."""
    if _DOING.search(before) or _DOING.search(after):
        return "doing"
    if _DONE.search(before) or after.startswith(("了", "完成")):
        return "done"
    if _PLANNED.search(before):
        return "planned"
    return "done" if dated_past or not _LATER.search(sentence) else "planned"
