"""The thing that a figure leaves unsaid, from the clauses before it, the article it stands in, or what follows it.

In: a `View`, the words around a figure, the claim before it. Out: stretches of words.

Example: "立项金额1300万元" after "…类项目立项3项，" is told of these projects; a limit is told of its article
（五）支持项目过渡性用房 and of whom it favours (对新设立的…企业).
"""

from __future__ import annotations

import re

from zsaudit.claims.claim import Claim
from zsaudit.claims.frames import strip_frame
from zsaudit.claims.outline import heading_of
from zsaudit.claims.subject import read_subject
from zsaudit.claims.surroundings import Surroundings
from zsaudit.claims.view import View

_CLAUSES = re.compile(r"[，；：。（）]")
_BRACKETS = re.compile(r"（[^（）]{1,12}）")
_REMARK = re.compile(
    r"(?:按|据|经|根据|依据|扣除|剔除|初步|综合|鉴于|受|同口径|按照|随着|结合|为了?|截至|作为|面对|"
    r"序号|编号|亲爱|尊敬|各位|同志们|朋友们|大家)"
)
_FAVOURED = re.compile(r"对(?:于)?([^，。；对]{2,60}?)(?:，|按|在|给予|予以|提供|每|$)")
_ARTICLE = re.compile(r"^(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十\d]+[、.])(?:支持|加大|加强|优先|鼓励)?")


def between(view: View, around: Surroundings, same: Claim | None) -> str:
    """Return the thing that the clauses between the figure before and this one speak of; with no
    figure before, that of the sentence's earlier clauses."""
    start = same.end if same else around.sentence.start
    end = around.figure.lead - len(around.before)
    lead = view.bare(min(start, end), end)
    if same is not None:
        lead = "，".join(re.split(r"[，；]", lead)[1:])
    for clause in reversed(_CLAUSES.split(_BRACKETS.sub("", lead))):
        if _REMARK.match(clause):
            continue
        thing = read_subject(clause, "", countable=True).thing if clause.strip() else ""
        if len(thing) >= 2:
            return thing
    return ""


def favoured(around: Surroundings) -> str:
    """Return whom a policy's limit favours: the last 对… of its sentence."""
    told = _FAVOURED.findall(around.lead + around.before)
    return strip_frame(told[-1]) if told else ""


def article(view: View) -> str:
    """Return what the article of a policy is about, by the words it opens with."""
    return _ARTICLE.sub("", heading_of(view.paragraph) or "")


def limited(view: View, whom: str, own: str) -> str:
    """Return what a limit is of: its article, whom it favours, its own words."""
    told = merged(whom, own) if own not in whom else whom
    return "·".join(part for part in (article(view), told) if part)


def joined(topic: str, thing: str, rest: str) -> str:
    """Put a thing together from its topic, its own words and what is told of it, none said twice."""
    told = merged(thing, rest) if thing not in rest else rest
    return told if not topic or topic in told else topic + told


def merged(left: str, right: str) -> str:
    """Join two stretches of words, the end of one being perhaps the beginning of the other."""
    for size in range(min(len(left), len(right)), 0, -1):
        if left.endswith(right[:size]):
            return left + right[size:]
    return left + right
