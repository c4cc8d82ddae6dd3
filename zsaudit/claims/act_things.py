"""Acts on bodies and facilities: founded, opened, in use, begun, completed.

In: a paragraph of a document, the names in it. Out: `Act`s.

Example: "锦沙大桥于2020年12月28日建成通车" is 通车 of 2020-12-28, and its object is 锦沙大桥.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from zsaudit.claims.act_anchors import anchored, is_one_thing
from zsaudit.claims.act_events import event_span, meant_event
from zsaudit.claims.act_objects import COMPOUND, FILLER, STANDS_ALONE, Verb, object_of, takes_an_object
from zsaudit.claims.act_referents import referent
from zsaudit.claims.act_times import Told, times
from zsaudit.claims.act_words import act_verb, forms, stage
from zsaudit.claims.claim import Act
from zsaudit.claims.clauses import clause_at, sentence_at
from zsaudit.claims.outline import title_year
from zsaudit.documents.document import Document, Paragraph
from zsaudit.language.lists import kept
from zsaudit.names.name import THINGS, Mention, NameKind
from zsaudit.names.titles import masked

_CEREMONY = re.compile(r"仪式|典礼")
_DATED = re.compile(r"(?:仪式|典礼)?的?(?:时间|日期)?(?:于|在|为|是|：|:)?")
_DATE_OF = re.compile(r"的?(?:时间|日期)(?:为|是|于|在|：|:)(?=\d)")
_BY_LEAVE = re.compile(r"经[^，,。；;]{2,20}(?:批准|同意|批复|研究|审批|核准)[，,]")
# What goes along with an act between its day and its clause: 2016年12月26日，随着首架客机落地，荔岭机场正式通航.
_ALONG = re.compile(r"(?:(?:随着|伴随着?|历经|历时|经过)[^，,。；]{2,28}|在[^，,。；]{2,20}[中下])[，,]")
_FIRST_TRAIN = re.compile(r"首[趟列班车]")
_SORT_ONLY = re.compile(r"(?:该|本)?(医院|学校|电站|水库|大桥|公园|机场|隧道|景区|港口|图书馆|博物馆|体育馆)(?=.)")
_QUOTED = re.compile(r"“[\u4e00-\u9fff]{3,12}”")
_HOUR = re.compile(r"(?:上午|下午|中午|清晨|凌晨|早上|晚上?|晚间|夜间|当天)?.?")
_HELD = re.compile(r"举行|举办")
_COMPLEMENT = re.compile(r"(?:了|为|成为)?“?(?P<what>[\u4e00-\u9fff]{2,16}?)(?=[”，,。；;、！!]|以来|后|$)")
_WE = re.compile(r"[我本](?P<sort>所|校|院|馆|局|站|园|社|厂|行|会|台|团|队|中心|公司|学院|医院|大学)")


@kept
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:{forms('start', 'stage', 'rank', 'event')})")


def thing_acts(
    document: Document, paragraph: Paragraph, mentions: list[Mention], before: Sequence[Mention] = ()
) -> list[Act]:
    """Return the dated acts of a paragraph on bodies and facilities. `before` are the names of the paragraphs before it."""
    plain = masked(paragraph.text)
    told = times(plain, document.date, title_year(document))
    names = [_of_the_document(document, m) for m in mentions if m.kind in THINGS and m.alias_of is None]
    names = sorted([*names, *_quoted(document, paragraph, plain, names)], key=lambda m: m.start)
    acts: list[Act] = []
    for match in _pattern().finditer(plain):
        known = act_verb(match.group())
        if known is None or not _tells_an_event(plain, match):
            continue
        verb = Verb(match.start(), match.end(), known)
        when = _time(plain, told, verb)
        thing = _thing(document, paragraph, plain, names, verb, when) if when else None
        if when and thing is None and verb.verb.sort != "event" and not takes_an_object(plain, verb):
            told_so_far = [*(m for m in before if m.kind in THINGS), *(m for m in names if m.end <= verb.start)]
            thing = referent(document, paragraph, plain, told_so_far, verb, when)
        if thing and known.family == "first-train" and not _FIRST_TRAIN.search(thing.text + match.group()):
            continue  # 班列发车 is told every day
        thing = _of_the_document(document, thing) if thing else None
        if when and thing:
            acts.append(_act(document, paragraph, plain, verb, when, thing))
    return acts


def _thing(
    document: Document, paragraph: Paragraph, plain: str, names: list[Mention], verb: Verb, when: Told
) -> Mention | None:
    if verb.verb.sort == "event":
        held = event_span(plain, verb.start, verb.end)
        name = plain[slice(*held)] if held else meant_event(document, plain, verb.start, (when.start, when.end))
        place = held or (verb.start, verb.end)
        span = paragraph.span(*place)
        return Mention(document.path, span, NameKind.PROJECT, name, paragraph.index, *place) if name else None
    known = object_of(plain, names, verb, when)
    founded = verb.verb.family in ("found", "unveil") and when.start < verb.end
    founded = founded and STANDS_ALONE.match(plain, verb.end) is None and plain[verb.end : verb.end + 1] != "的"
    known = known or _speaker(document, paragraph, plain, verb, when)
    if known is None and not founded and not takes_an_object(plain, verb):
        known = anchored(document, paragraph, plain, verb.start, verb.end, when)
    return known if known is not None and is_one_thing(known.text) else None


def _speaker(document: Document, paragraph: Paragraph, plain: str, verb: Verb, when: Told) -> Mention | None:
    """Return the body that speaks of itself in the verb's clause: 我所创建于1958年4月 in a paper of 川西林业科学研究所."""
    start, _ = clause_at(plain, verb.start)
    told = _WE.match(plain, start, min(verb.start, max(when.start, start)))
    issuer = document.issuer_name
    if told is None or not issuer.endswith(told["sort"]):
        return None
    rest = plain[told.end() : verb.start].replace(plain[when.start : when.end], "")
    if not FILLER.fullmatch(rest):
        return None
    span = paragraph.span(told.start(), told.end())
    return Mention(document.path, span, NameKind.ORGANISATION, issuer, paragraph.index, told.start(), told.end())


def _of_the_document(document: Document, thing: Mention) -> Mention:
    """Return a thing that begins with but a sort by its whole name: 医院新院区 in a paper of 清漳县人民医院, 电站首台机组 in one
    on 龙涧抽水蓄能电站."""
    sort = _SORT_ONLY.match(thing.text)
    if sort is None:
        return thing
    for stated in (document.issuer, document.title):
        name = re.sub(r"\s", "", stated.value) if stated else ""
        named = re.match(rf"[\u4e00-\u9fff]{{2,16}}?{sort[1]}", name)
        if named is not None and (stated is document.title or named.end() == len(name)):
            return replace(thing, text=named.group() + thing.text[len(sort[1]) :])
    return thing


def _quoted(document: Document, paragraph: Paragraph, text: str, names: list[Mention]) -> list[Mention]:
    """Return what is named in quotes with no noun behind it: “陇西黄芪”2016年6月获批…."""
    return [
        Mention(
            document.path, paragraph.span(*m.span()), NameKind.PROJECT, m.group(), paragraph.index, m.start(), m.end()
        )
        for m in _QUOTED.finditer(text)
        if not any(x.start < m.end() and m.start() < x.end for x in names)
    ]


def _tells_an_event(text: str, verb: re.Match[str]) -> bool:
    """Say whether a verb is no part of a word (开工率); 开工仪式 that is held and 开工日期 that is told are events."""
    if COMPOUND.match(text, verb.end()) is None:
        return True
    start, end = clause_at(text, verb.start())
    held = _CEREMONY.match(text, verb.end()) and _HELD.search(text, start, end)
    return bool(held) or _DATE_OF.match(text, verb.end()) is not None


def _time(text: str, told: list[Told], verb: Verb) -> Told | None:
    """Return the time told in the verb's clause, right after the verb, or alone in the clause before."""
    start, _ = clause_at(text, verb.start)
    inside = [x for x in told if start <= x.start and x.end <= verb.start]
    if inside:
        return inside[-1]
    if (held := _of_ceremony(text, told, start, verb)) is not None:
        return held
    after = [x for x in told if 0 <= x.start - verb.end <= 8 and _DATED.fullmatch(text, verb.end, x.start)]
    if after:
        return after[0]
    begin, end = clause_at(text, max(start - 1, 0))
    if _BY_LEAVE.fullmatch(text, begin, end) or _ALONG.fullmatch(text, begin, end):
        start = begin
        begin, end = clause_at(text, max(start - 1, 0))
    alone = [x for x in told if begin <= x.start and _HOUR.fullmatch(text, x.end, end) and x.start - begin <= 2]
    return alone[-1] if alone and end == start and end > 0 and text[end - 1] in "，," else None


def _of_ceremony(text: str, told: list[Told], start: int, verb: Verb) -> Told | None:
    """Return the time of the ceremony told right before: 2022年11月9日上午，消防救援站举行入驻仪式，正式投入执勤."""
    if not FILLER.fullmatch(text, start, verb.start):
        return None
    begin, end = clause_at(text, max(start - 1, 0))
    if end != start or not (_HELD.search(text, begin, end) and _CEREMONY.search(text, begin, end)):
        return None
    first, _ = sentence_at(text, verb.start)
    inside = [x for x in told if first <= x.start and x.end <= end]
    return inside[-1] if inside else None


def _grade(verb: str, what: str) -> str:
    """升级为国家级经济技术开发区 is 晋升国家级: what rises is known already."""
    grade = re.match(r"国家级|省级|市级", what)
    return grade.group() if verb == "获批" and grade else what


def _act(document: Document, paragraph: Paragraph, plain: str, verb: Verb, when: Told, thing: Mention) -> Act:
    text = paragraph.text
    start, end = sentence_at(plain, verb.start)
    clause, _ = clause_at(plain, verb.start)
    complement = _COMPLEMENT.match(plain, verb.end) if verb.verb.sort == "rank" else None
    first, last = min(verb.start, when.start, thing.start), max(verb.end, when.end, thing.end)
    past = document.date is not None and when.period.start <= document.date
    handed = thing.start > clause and plain[thing.start - 1] in "将把"  # 将万樟县命名为 is no plan
    lead = plain[clause : thing.start - 1] if handed else plain[clause : verb.start]
    return Act(
        path=document.path,
        span=paragraph.span(first, last),
        quote=text[first:last],
        actor=None,
        verb=verb.verb.plain + _grade(verb.verb.plain, complement["what"] if complement else ""),
        stage=stage(
            lead, plain[verb.end : verb.end + 2], lead if handed else plain[start : verb.start], dated_past=past
        ),
        object=thing.text,
        object_span=thing.span,
        when=when.period,
        when_span=paragraph.span(when.start, when.end),
        sentence=text[start:end],
        document_date=document.date,
    )
