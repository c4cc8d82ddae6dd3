"""Acts on bodies and facilities: founded, opened, in use, begun, completed.

In: a paragraph of a document, the names in it. Out: `Act`s.

Example: "锦沙大桥于2020年12月28日建成通车" is 通车 of 2020-12-28, and its object is 锦沙大桥.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from zsaudit.claims.act_anchors import SINCE, anchored, is_one_thing
from zsaudit.claims.act_events import event_span, meant_event
from zsaudit.claims.act_times import Told, times
from zsaudit.claims.act_words import ActVerb, act_verb, forms, stage
from zsaudit.claims.claim import Act
from zsaudit.claims.clauses import clause_at, sentence_at
from zsaudit.claims.outline import title_year
from zsaudit.documents.document import Document, Paragraph
from zsaudit.language.lists import kept
from zsaudit.language.words import tokens
from zsaudit.names.name import THINGS, Mention, NameKind
from zsaudit.names.titles import masked

_FILLER = re.compile(
    r"(?:[“”\"（(）)、]|零时|凌晨|上午|下午|起|始|一期|二期|全面|正式|顺利|成功|全线|已|均|也|将|就|拟|计划|预计|于|自|在|从|起|如期|提前|同步|首次|率先|最终|终于|圆满|开始|揭碑|剪彩|揭幕|实现|完成|隆重|举行|举办|了|刚|才)*"
)
_AFTER = re.compile(r"(?:了|起|以)?(?:“|\")?(?:以[\u4e00-\u9fff]{2,12}为(?:组长|主任|总指挥|召集人)的)?")
_CEREMONY = re.compile(r"仪式|典礼")
_DATED = re.compile(r"(?:仪式|典礼)?的?(?:时间|日期)?(?:于|在|为|是|：|:)?")
_DATE_OF = re.compile(r"的?(?:时间|日期)(?:为|是|于|在|：|:)(?=\d)")
_BY_LEAVE = re.compile(r"经[^，,。；;]{2,20}(?:批准|同意|批复|研究|审批|核准)[，,]")
# What goes along with an act between its day and its clause: 2016年12月26日，随着首架客机落地，荔岭机场正式通航.
_ALONG = re.compile(r"(?:(?:随着|伴随着?|历经|历时|经过)[^，,。；]{2,28}|在[^，,。；]{2,20}[中下])[，,]")
_WITH_LEAVE = re.compile(
    r"(?:经|在)[^，,。；;]{2,12}(?:登记|注册)(?:备案)?|经[^，,。；;]{2,16}(?:批准|同意|批复|研究|审批|核准)|(?:批准|获准)$|获得?[^，,。；;]{2,14}(?:委|厅|局|部|政府|国务院)$"
)
_WHERE_LISTED = re.compile(
    r"在[^，,。；;]{0,8}(?:交易所|证交所|创业板|科创板|主板|中小板|新三板|北交所|股转系统|新股)(?:成功|正式)?"
)
_FIRST_TRAIN = re.compile(r"首[趟列班车]")
_SORT_ONLY = re.compile(r"(?:该|本)?(医院|学校|电站|水库|大桥|公园|机场|隧道|景区|港口|图书馆|博物馆|体育馆)(?=.)")
_QUOTED = re.compile(r"“[\u4e00-\u9fff]{3,12}”")
_HOUR = re.compile(r"(?:上午|下午|中午|清晨|凌晨|早上|晚上?|晚间|夜间|当天)?.?")
_HOUR_ONLY = re.compile(r"(?:上午|下午|中午|清晨|凌晨|早上|晚上?|晚间|夜间|当天)?[，,]?")
_AGENT = re.compile(r"(?:(?:由|被|经)[^，,。；;]{0,16})?")
_HELD = re.compile(r"举行|举办")
_INSIDE_IT = re.compile(r"[内里外旁的]|[东西南北上中下]侧|附近|周边|沿线|片区|项目")
_COMPOUND = re.compile(r"里程|仪式|典礼|率|时间|条件|面积|规模|大会|方案|计划|区|度|证|费")
_STANDS_ALONE = re.compile(r"[，,。；;、！!）)]|于|以来|后|时|$|至今|的?(?=\d)")
_AUTHORITY = re.compile(r"(?:局|委|厅|政府|办|委员会|部|管委会)$")
_COMPLEMENT = re.compile(r"(?:了|为|成为)?“?(?P<what>[\u4e00-\u9fff]{2,16}?)(?=[”，,。；;、！!]|以来|后|$)")
_MANY = re.compile(r"^(?:全|我|本)(?:市|县|省|区|州|国)(?![“\d首])|^[一二三四五六七八九十百千\d]+[座个条处家]")
_BARE = re.compile(
    r"(?:该|本|此)?(?:工程|项目|平台|大桥|水库|场馆|馆|医院|学校|园区|公司|系统|中心|基地|景区|机场|电站|隧道|公园|热线|该馆|该院|该桥)"
    r"(?:已|正式)?(?:于|自|在)?"
)
_WE = re.compile(r"[我本](?P<sort>所|校|院|馆|局|站|园|社|厂|行|会|台|团|队|中心|公司|学院|医院|大学)")
_PHASE = re.compile(r"(?:工程|项目)?[（(]?[一二三四五]期(?:工程|项目)?[）)]?")
_PART = re.compile(r"(?:主体|部分|首段|首期|先行|一期|二期|三期|试验段|首条|首批|首座|首个|阶段)")


@kept
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:{forms('start', 'stage', 'rank', 'event')})")


@dataclass(frozen=True, slots=True)
class _Verb:
    start: int
    end: int
    verb: ActVerb


def thing_acts(document: Document, paragraph: Paragraph, mentions: list[Mention]) -> list[Act]:
    """Return the dated acts of a paragraph on bodies and facilities."""
    plain = masked(paragraph.text)
    told = times(plain, document.date, title_year(document))
    names = [_of_the_document(document, m) for m in mentions if m.kind in THINGS and m.alias_of is None]
    names = sorted([*names, *_quoted(document, paragraph, plain, names)], key=lambda m: m.start)
    acts: list[Act] = []
    for match in _pattern().finditer(plain):
        known = act_verb(match.group())
        if known is None or not _tells_an_event(plain, match):
            continue
        verb = _Verb(match.start(), match.end(), known)
        when = _time(plain, told, verb)
        thing = _thing(document, paragraph, plain, names, verb, when) if when else None
        if thing and known.family == "first-train" and not _FIRST_TRAIN.search(thing.text + match.group()):
            continue  # 班列发车 is told every day
        thing = _of_the_document(document, thing) if thing else None
        if when and thing:
            acts.append(_act(document, paragraph, plain, verb, when, thing))
    return acts


def _thing(
    document: Document, paragraph: Paragraph, plain: str, names: list[Mention], verb: _Verb, when: Told
) -> Mention | None:
    if verb.verb.sort == "event":
        held = event_span(plain, verb.start, verb.end)
        name = plain[slice(*held)] if held else meant_event(document, plain, verb.start, (when.start, when.end))
        place = held or (verb.start, verb.end)
        span = paragraph.span(*place)
        return Mention(document.path, span, NameKind.PROJECT, name, paragraph.index, *place) if name else None
    known = _object(plain, names, verb, when)
    founded = verb.verb.family in ("found", "unveil") and when.start < verb.end
    founded = founded and _STANDS_ALONE.match(plain, verb.end) is None and plain[verb.end : verb.end + 1] != "的"
    known = known or _speaker(document, paragraph, plain, verb, when)
    if known is None and not founded and not _takes_an_object(plain, verb):
        known = anchored(document, paragraph, plain, verb.start, verb.end, when)
    return known if known is not None and is_one_thing(known.text) else None


def _speaker(document: Document, paragraph: Paragraph, plain: str, verb: _Verb, when: Told) -> Mention | None:
    """Return the body that speaks of itself in the verb's clause: 我所创建于1958年4月 in a paper of 川西林业科学研究所."""
    start, _ = clause_at(plain, verb.start)
    told = _WE.match(plain, start, min(verb.start, max(when.start, start)))
    issuer = document.issuer.value if document.issuer else ""
    if told is None or not issuer.endswith(told["sort"]):
        return None
    rest = plain[told.end() : verb.start].replace(plain[when.start : when.end], "")
    if not _FILLER.fullmatch(rest):
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
    if _COMPOUND.match(text, verb.end()) is None:
        return True
    start, end = clause_at(text, verb.start())
    held = _CEREMONY.match(text, verb.end()) and _HELD.search(text, start, end)
    return bool(held) or _DATE_OF.match(text, verb.end()) is not None


def _time(text: str, told: list[Told], verb: _Verb) -> Told | None:
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


def _of_ceremony(text: str, told: list[Told], start: int, verb: _Verb) -> Told | None:
    """Return the time of the ceremony told right before: 2022年11月9日上午，消防救援站举行入驻仪式，正式投入执勤."""
    if not _FILLER.fullmatch(text, start, verb.start):
        return None
    begin, end = clause_at(text, max(start - 1, 0))
    if end != start or not (_HELD.search(text, begin, end) and _CEREMONY.search(text, begin, end)):
        return None
    first, _ = sentence_at(text, verb.start)
    inside = [x for x in told if first <= x.start and x.end <= end]
    return inside[-1] if inside else None


def _object(text: str, names: list[Mention], verb: _Verb, when: Told) -> Mention | None:
    start, end = clause_at(text, verb.start)
    for name in reversed([m for m in names if m.end <= verb.start and m.start >= start]):
        phase = _PHASE.match(text, name.end, verb.start)
        thing = replace(name, text=name.text + phase.group(), end=phase.end()) if phase else name
        rest = text[thing.end : verb.start]
        if thing.end <= when.start < verb.start:
            rest = text[thing.end : when.start] + text[when.end : verb.start]
        if _COMPOUND.match(text, verb.end):
            rest = rest.removesuffix("的")
        if rest in ("是", "系") and text.startswith("的", verb.end) and not _MANY.search(name.text):
            return thing  # 联合会是2014年12月成立的群众组织
        taken = _takes_an_object(text, verb)
        rest = _WHERE_LISTED.sub("", _WITH_LEAVE.sub("", rest))
        if _FILLER.fullmatch(rest) and not _PART.search(rest) and not taken and _is_begun(text, name, verb):
            return thing
        if text[name.start - 1 : name.start] in ("在", "经") and name.start > start:
            continue  # 协会2010年10月在市民政局登记成立
        break
    for name in names if verb.verb.sort != "rank" else []:
        if verb.end <= name.start < end and _AFTER.fullmatch(text, verb.end, name.start) and name.end <= end:
            return None if _MANY.search(name.text) else name
    return (
        _handed(text, names, verb, when)
        or _qualified(text, names, verb, when)
        or _meant(text, names, verb, when)
        or _subject_elsewhere(text, names, verb, when)
    )


def _handed(text: str, names: list[Mention], verb: _Verb, when: Told) -> Mention | None:
    """Return what 将 or 把 hands to the verb: 省食安委于2018年12月将万樟县机场命名为…."""
    for name in names if verb.verb.sort == "rank" else []:
        if when.end <= name.start and name.end == verb.start and text[when.end : name.start] in ("将", "把"):
            return name
    return None


def _qualified(text: str, names: list[Mention], verb: _Verb, when: Told) -> Mention | None:
    """Return the thing that a clause before it qualifies: 2019年8月动工的X, 创办于1958年的X."""
    last = max(verb.end, when.end)
    start, end = clause_at(text, verb.start)
    lead = text[start : min(verb.start, when.start)]
    between = text[when.end : verb.start] if when.end <= verb.start else ""
    if _PART.search(lead) or not _FILLER.fullmatch(between):
        return None
    for name in names:
        if last < name.start < end and name.end <= end and re.fullmatch(r"的“?", text[last : name.start]):
            goes_on = _INSIDE_IT.match(text, name.end) or _noun_follows(text, name.end)
            return None if goes_on or _MANY.search(name.text) else name
    return None


def _takes_an_object(text: str, verb: _Verb) -> bool:
    """Say whether the verb is of something else than its subject: 医院启用新系统."""
    if verb.verb.sort == "rank" or _COMPOUND.match(text, verb.end):
        return False
    if verb.verb.family == "launch" and _STANDS_ALONE.match(text, verb.end) is None:
        return True  # 启动前期工作, 启动报名
    return _noun_follows(text, verb.end)


def _noun_follows(text: str, position: int) -> bool:
    """Say whether a name goes on with a noun that it only qualifies: 市科技局 in 市科技局专项资金."""
    if text.startswith(("现有", "拥有", "占地", "位于", "共有", "现设", "设有"), position):
        return False
    following = tokens(text[position : position + 6])
    return bool(following) and (following[0].pos == "vn" or following[0].pos.startswith(("n", "a", "b")))


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
    if _takes_an_object(text, verb):
        return None
    if not _of_another_clause(text[start : min(verb.start, when.start)], text, verb, when):
        return None
    first, _ = sentence_at(text, verb.start)
    place = end if first == start else first
    begins = {place, place + 2} if text.startswith("其中", place) else {place}
    if first <= when.start and when.end < start and (hour := _HOUR_ONLY.match(text, when.end)):
        begins.add(hour.end())
    subject = [m for m in names if not _MANY.search(m.text) and (m.start in begins or _closes(text, m, first, start))]
    return subject[0] if subject and _may_be_subject(subject[0], verb) else None


def _of_another_clause(before: str, text: str, verb: _Verb, when: Told) -> bool:
    """Say whether a clause is but its time and its verb: 2018年10月开工, 揭牌于2020年6月5日."""
    clause, _ = clause_at(text, verb.start)
    if when.end < clause <= verb.start and _FILLER.fullmatch(text, clause, verb.start):
        return True
    if when.start >= verb.end:
        return before in ("", "并", "已", "其")
    if verb.verb.sort == "rank" and re.search(
        r"(?:将|把)(?:其|它|该[\u4e00-\u9fff]{1,4})$", text[when.end : verb.start]
    ):
        return True
    if verb.verb.sort == "rank" and before in ("", "系", "是") and _AGENT.fullmatch(text, when.end, verb.start):
        return True
    transitive = verb.verb.family in ("found", "unveil", "launch") and SINCE.match(text, verb.end) is None
    opens = re.fullmatch(r"(?:并|已|其)?(?:于|自|在|从)?", before)
    return opens is not None and not transitive and _FILLER.fullmatch(text, when.end, verb.start) is not None


def _closes(text: str, name: Mention, first: int, start: int) -> bool:
    """Say whether the first clause of a sentence is the name with what qualifies it: 2020年5月竣工的X，…."""
    return first <= name.start and name.end == start - 1 and re.search(r"的“?$", text[first : name.start]) is not None


def _may_be_subject(name: Mention, verb: _Verb) -> bool:
    return verb.verb.family in ("found", "unveil") or not _AUTHORITY.search(name.text)


def _is_begun(text: str, name: Mention, verb: _Verb) -> bool:
    """Say whether the name before the verb is what begins, not the body that begins something."""
    if _MANY.search(name.text):
        return False
    founded = verb.verb.family in ("found", "unveil")
    if name.kind is NameKind.ORGANISATION and _AUTHORITY.search(name.text) and not founded:
        return False
    return not founded or _STANDS_ALONE.match(text, verb.end) is not None


def _grade(verb: str, what: str) -> str:
    """升级为国家级经济技术开发区 is 晋升国家级: what rises is known already."""
    grade = re.match(r"国家级|省级|市级", what)
    return grade.group() if verb == "获批" and grade else what


def _act(document: Document, paragraph: Paragraph, plain: str, verb: _Verb, when: Told, thing: Mention) -> Act:
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
