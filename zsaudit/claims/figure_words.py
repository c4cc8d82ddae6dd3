"""The words of a figure made ready: before and after it without times, its sort of quantity, what it is told of.

In: a `View`, the figures found before in its paragraph, the surroundings of a figure. Out: `Words`.

Example: "人均GDP从2.96万元提高到5.3万元" is two averages, though 提高到 alone stands before the second.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from zsaudit.claims.claim import Claim
from zsaudit.claims.core import subject_of
from zsaudit.claims.kind import is_grade, is_size_of, kind_of
from zsaudit.claims.respective import Respective
from zsaudit.claims.subject import Subject
from zsaudit.claims.surroundings import Surroundings
from zsaudit.claims.unit_told import people_told
from zsaudit.claims.view import View

_SAME_LIST = re.compile(r"^(?:[、和或][\d.,]+[百千万亿]*[\u4e00-\u9fff%]{1,3}?)+(?=的)")
_PASSIVE = re.compile(r"^[，；、]?(?:其中)?(?:已|均|先后|累计)*被(?!.*(?:为|成|评|授|列入|纳入))")
_EACH_OF = re.compile(r"[/／]([百千万]?(?:人|户|亩|名|家|辆|床|生|公里|平方公里))")
_REACHES_ONLY = re.compile(r"[，、]?(?:达到?|增加到|增长到|提高到|增至|升至|为)?")
_MEAN = re.compile(r"平均|[人户亩生]均")
_SAME_SORT = re.compile(r"[、和及与至到]?")


@dataclass(frozen=True, slots=True)
class Words:
    """What stands before and after a figure without times, its kind, its subject; `resolved` where 分别 shared them out."""

    before: str
    after: str
    resolved: bool
    kind: str
    subject: Subject


def words_of(view: View, found: Sequence[Claim], respective: Respective, around: Surroundings) -> Words:
    """Return the words of a figure; `found` are the claims of its paragraph so far."""
    figure = around.figure
    bare = view.bare(figure.lead - len(around.before), figure.lead)
    before, resolved = respective.own_words(around, bare, found)
    after = view.bare(figure.end, figure.end + len(around.after))
    after = people_told(figure, after) or after
    if each := _EACH_OF.match(after):  # 5.3批次/千人 is 每千人5.3批次
        before, after = f"{before.removesuffix('为').removesuffix('达')}每{each[1]}", after[each.end() :]
    tail = _SAME_LIST.sub("", view.paragraph.text[figure.end : around.sentence.end])
    kind = kind_of(figure.dimension, around.before, tail if tail.startswith("的") else around.after, around.lead)
    if kind == "total" and (mean := continued(view, found, around, bare)) and mean.kind == "average":
        kind = "average"
    if kind == "total" and (each or (resolved and _MEAN.search(before))):
        kind = "average"
    if kind == "rate" and _SAME_SORT.fullmatch(around.before) and (told := _kind_before(found, around)):
        kind = told
    sizes = is_size_of(figure.dimension, view.paragraph.text[figure.end - 2 : figure.end], around.after)
    if sizes or is_grade(tail):
        kind = "threshold"
    subject = subject_of(before, tail if kind == "threshold" else after, kind, figure.dimension)
    passive = _PASSIVE.match(before)
    if passive:
        subject = replace(subject, thing="", head="", measure=before[passive.end() :])
    return Words(before, after, resolved, kind, subject)


def _kind_before(found: Sequence[Claim], around: Surroundings) -> str | None:
    """Return what the percentage right before one of its row is: 分别增长5%左右、7%左右; 分别占总数的8.3%和5.3%."""
    before = found[-1] if around.chained and found else None
    return before.kind if before is not None and before.kind in ("growth", "share") else None


def continued(view: View, found: Sequence[Claim], around: Surroundings, bare: str) -> Claim | None:
    """Return the figure of this sentence that 达到1826元 goes on with: the last of its unit before a change of it."""
    if not _REACHES_ONLY.fullmatch(bare):
        return None
    sentence = view.sentence_span(around)
    told = [x for x in found if x.sentence_span == sentence and x.unit == around.figure.unit]
    if told and told[-1].kind == "base" and "mean:mean" in told[-1].scope:
        return replace(told[-1], kind="average")  # 每万人口拥有量从29.6件增加到65件
    if not told or told[-1].kind != "change":
        return None
    means = [x for x in told if x.kind == "average"] or ([told[-1]] if "mean:mean" in told[-1].scope else [])
    return replace(means[-1], kind="average") if means else None
