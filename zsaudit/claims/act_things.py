"""Acts on bodies and facilities: founded, opened, in use, begun, completed.

In: a paragraph of a document, the names in it. Out: `Act`s.

Example: "锦沙大桥于2020年12月28日建成通车" is 通车 of 2020-12-28, and its object is 锦沙大桥.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from zsaudit.claims.act_times import Told, times
from zsaudit.claims.act_words import ActVerb, act_verb, forms, stage
from zsaudit.claims.claim import Act
from zsaudit.claims.clauses import clause_at, sentence_at
from zsaudit.documents.document import Document, Paragraph
from zsaudit.language.lists import kept
from zsaudit.names.name import Mention, NameKind
from zsaudit.names.titles import masked

_FILLER = re.compile(
    r"(?:[“”\"（(）)、]|一期|二期|全面|正式|顺利|成功|全线|已|均|也|将|就|拟|计划|预计|于|自|在|从|起|如期|提前|同步|首次|率先|最终|终于|圆满|开始|实现|完成|了|刚|才)*"
)
_AFTER = re.compile(r"(?:了|起|以)?(?:“|\")?(?:以[\u4e00-\u9fff]{2,12}为(?:组长|主任|总指挥|召集人)的)?")
_KINDS = (NameKind.ORGANISATION, NameKind.PROJECT, NameKind.COMPANY)
_COMPOUND = re.compile(r"里程|仪式|典礼|率|时间|条件|面积|规模|大会|方案|计划|区|度|证|费")
_STANDS_ALONE = re.compile(r"[，,。；;、！!）)]|于|以来|后|时|$|至今|的?(?=\d)")
_AUTHORITY = re.compile(r"(?:局|委|厅|政府|办|委员会|部|管委会)$")
_COMPLEMENT = re.compile(r"(?:了|为|成为)?(?P<what>[\u4e00-\u9fff]{2,16}?)(?=[，,。；;、！!]|以来|后|$)")
_MANY = re.compile(r"^(?:全|我|本)(?:市|县|省|区|州|国)|^[一二三四五六七八九十百千\d]+[座个条处家]")
_BARE = re.compile(
    r"(?:该|本|此)?(?:工程|项目|平台|大桥|水库|场馆|馆|医院|学校|园区|公司|系统|中心|基地|景区|机场|电站|隧道|公园|热线|该馆|该院|该桥)"
    r"(?:已|正式)?(?:于|自|在)?"
)
_PART = re.compile(r"(?:主体|部分|首段|首期|先行|一期|二期|三期|试验段|首条|首批|首座|首个|阶段)")


@kept
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:{forms('start', 'stage', 'rank')})")


@dataclass(frozen=True, slots=True)
class _Verb:
    start: int
    end: int
    verb: ActVerb


def thing_acts(document: Document, paragraph: Paragraph, mentions: list[Mention]) -> list[Act]:
    """Return the dated acts of a paragraph on bodies and facilities."""
    plain = masked(paragraph.text)
    told = times(plain, document.date)
    names = [m for m in mentions if m.kind in _KINDS and m.alias_of is None]
    acts: list[Act] = []
    for match in _pattern().finditer(plain):
        known = act_verb(match.group())
        if known is None or _COMPOUND.match(plain, match.end()):
            continue
        verb = _Verb(match.start(), match.end(), known)
        when = _time(plain, told, verb)
        thing = _object(plain, names, verb, when) if when else None
        if when and thing:
            acts.append(_act(document, paragraph, plain, verb, when, thing))
    return acts


def _time(text: str, told: list[Told], verb: _Verb) -> Told | None:
    """Return the time told in the verb's clause, right after the verb, or alone in the clause before."""
    start, _ = clause_at(text, verb.start)
    inside = [x for x in told if start <= x.start and x.end <= verb.start]
    if inside:
        return inside[-1]
    after = [x for x in told if x.start - verb.end in (0, 1) and text[verb.end : x.start] in ("", "于")]
    if after:
        return after[0]
    begin, end = clause_at(text, max(start - 1, 0))
    alone = [x for x in told if begin <= x.start and end - x.end <= 1 and x.start - begin <= 2]
    return alone[-1] if alone and end == start and end > 0 and text[end - 1] in "，," else None


def _object(text: str, names: list[Mention], verb: _Verb, when: Told) -> Mention | None:
    start, end = clause_at(text, verb.start)
    for name in reversed([m for m in names if m.end <= verb.start and m.start >= start]):
        rest = text[name.end : verb.start]
        if name.end <= when.start < verb.start:
            rest = text[name.end : when.start] + text[when.end : verb.start]
        if _FILLER.fullmatch(rest) and not _PART.search(rest) and _is_begun(text, name, verb):
            return name
        break
    for name in names if verb.verb.sort != "rank" else []:
        if verb.end <= name.start < end and _AFTER.fullmatch(text, verb.end, name.start) and name.end <= end:
            return None if _MANY.search(name.text) else name
    return _meant(text, names, verb, when) or _subject_elsewhere(text, names, verb, when)


def _meant(text: str, names: list[Mention], verb: _Verb, when: Told) -> Mention | None:
    """Return the thing that a bare 工程 or 该馆 before the time stands for: the first facility of the paragraph."""
    start, _ = clause_at(text, verb.start)
    if not (start < when.start < verb.start and _BARE.fullmatch(text, start, when.start)):
        return None
    if not _FILLER.fullmatch(text, when.end, verb.start):
        return None
    known = [m for m in names if m.end <= start and m.kind is not NameKind.ORGANISATION and not _MANY.search(m.text)]
    return known[0] if known else None


def _subject_elsewhere(text: str, names: list[Mention], verb: _Verb, when: Told) -> Mention | None:
    """Return the subject of a clause that begins with its time: the name its sentence begins with, or, where the
    clause opens the sentence (自…开馆以来，), the one that the next clause begins with."""
    start, end = clause_at(text, verb.start)
    if not (
        start <= when.start < verb.start and re.fullmatch(r"(?:并|已|其)?(?:于|自|在|从)?", text[start : when.start])
    ):
        return None
    if not _FILLER.fullmatch(text, when.end, verb.start) or verb.verb.family in ("found", "unveil"):
        return None
    first, _ = sentence_at(text, verb.start)
    place = end if first == start else first
    subject = [m for m in names if m.start == place and not _MANY.search(m.text)]
    return subject[0] if subject and not _AUTHORITY.search(subject[0].text) else None


def _is_begun(text: str, name: Mention, verb: _Verb) -> bool:
    """Say whether the name before the verb is what begins, not the body that begins something."""
    if _MANY.search(name.text):
        return False
    founded = verb.verb.family in ("found", "unveil")
    if name.kind is NameKind.ORGANISATION and _AUTHORITY.search(name.text) and not founded:
        return False
    return not founded or _STANDS_ALONE.match(text, verb.end) is not None


def _act(document: Document, paragraph: Paragraph, plain: str, verb: _Verb, when: Told, thing: Mention) -> Act:
    text = paragraph.text
    start, end = sentence_at(plain, verb.start)
    clause, _ = clause_at(plain, verb.start)
    complement = _COMPLEMENT.match(plain, verb.end) if verb.verb.sort == "rank" else None
    first, last = min(verb.start, when.start, thing.start), max(verb.end, when.end, thing.end)
    past = document.date is not None and when.period.start <= document.date
    return Act(
        path=document.path,
        span=paragraph.span(first, last),
        quote=text[first:last],
        actor=None,
        verb=verb.verb.plain + (complement["what"] if complement else ""),
        stage=stage(
            plain[clause : verb.start], plain[verb.end : verb.end + 2], plain[start : verb.start], dated_past=past
        ),
        object=thing.text,
        object_span=thing.span,
        when=when.period,
        when_span=paragraph.span(when.start, when.end),
        sentence=text[start:end],
        document_date=document.date,
    )
