"""What an act on a body or a facility is on: the name before its verb or behind it, in its clause or another.

In: a paragraph's text, the names in it, a verb and its time. Out: the name, or None.

Example: in "协会2010年10月在市民政局登记成立" the 协会 was founded, and not the 市民政局.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from zsaudit.claims.act_anchors import SINCE
from zsaudit.claims.act_times import Told
from zsaudit.claims.act_words import ActVerb
from zsaudit.claims.bare_nouns import may_mean
from zsaudit.claims.clauses import clause_at, sentence_at
from zsaudit.language.words import tokens
from zsaudit.names.name import Mention, NameKind

FILLER = re.compile(
    r"(?:[“”\"（(）)、]|零时|凌晨|上午|下午|起|始|一期|二期|全面|正式|顺利|成功|全线|已|均|也|将|就|拟|计划|预计|于|自|在|从|起|如期|提前|同步|首次|率先|最终|终于|圆满|开始|揭碑|剪彩|揭幕|实现|完成|隆重|举行|举办|了|刚|才)*"
)
_AFTER = re.compile(r"(?:了|起|以)?(?:“|\")?(?:以[\u4e00-\u9fff]{2,12}为(?:组长|主任|总指挥|召集人)的)?")
_WITH_LEAVE = re.compile(
    r"(?:经|在)[^，,。；;]{2,12}(?:登记|注册)(?:备案)?|经[^，,。；;]{2,16}(?:批准|同意|批复|研究|审批|核准)|(?:批准|获准)$|获得?[^，,。；;]{2,14}(?:委|厅|局|部|政府|国务院)$"
)
_WHERE_LISTED = re.compile(
    r"在[^，,。；;]{0,8}(?:交易所|证交所|创业板|科创板|主板|中小板|新三板|北交所|股转系统|新股)(?:成功|正式)?"
)
_HOUR_ONLY = re.compile(r"(?:上午|下午|中午|清晨|凌晨|早上|晚上?|晚间|夜间|当天)?[，,]?")
_AGENT = re.compile(r"(?:(?:由|被|经)[^，,。；;]{0,16})?")
_INSIDE_IT = re.compile(r"[内里外旁的]|[东西南北上中下]侧|附近|周边|沿线|片区|项目")
COMPOUND = re.compile(r"里程|仪式|典礼|率|时间|条件|面积|规模|大会|方案|计划|区|度|证|费")
STANDS_ALONE = re.compile(r"[，,。；;、！!）)]|于|以来|后|时|$|至今|的?(?=\d)")
_AUTHORITY = re.compile(r"(?:局|委|厅|政府|办|委员会|部|管委会)$")
_MANY = re.compile(r"^(?:全|我|本)(?:市|县|省|区|州|国)(?![“\d首])|^[一二三四五六七八九十百千\d]+[座个条处家]")
_BARE = re.compile(
    r"(?:该|本|此)?(?P<noun>工程|项目|平台|大桥|水库|场馆|馆|医院|学校|园区|公司|系统|中心|基地|景区|机场|电站|隧道|公园|热线|该馆|该院|该桥)"
    r"(?:已|正式)?(?:于|自|在)?"
)
_ANY = re.compile(r"工程|项目|平台|系统|中心|基地|场馆|馆|该.")  # what may be told of works of any name
_PHASE = re.compile(r"(?:工程|项目)?[（(]?[一二三四五]期(?:工程|项目)?[）)]?")
_WHEN = re.compile(r"时(?![间段限速期])")  # 学校1956年9月创办时只有三顶帐篷
_PART = re.compile(r"(?:主体|部分|首段|首期|先行|一期|二期|三期|试验段|首条|首批|首座|首个|阶段)")


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of an act and its place in a paragraph."""

    start: int
    end: int
    verb: ActVerb


def object_of(text: str, names: list[Mention], verb: Verb, when: Told) -> Mention | None:
    """Return the name that an act told by a verb at a time is on; `names` are those of the paragraph, in order."""
    start, end = clause_at(text, verb.start)
    for name in reversed([m for m in names if m.end <= verb.start and m.start >= start]):
        phase = _PHASE.match(text, name.end, verb.start)
        thing = replace(name, text=name.text + phase.group(), end=phase.end()) if phase else name
        rest = text[thing.end : verb.start]
        if thing.end <= when.start < verb.start:
            rest = text[thing.end : when.start] + text[when.end : verb.start]
        if COMPOUND.match(text, verb.end):
            rest = rest.removesuffix("的")
        if rest in ("是", "系") and text.startswith("的", verb.end) and not _MANY.search(name.text):
            return thing  # 联合会是2014年12月成立的群众组织
        taken = takes_an_object(text, verb)
        rest = _WHERE_LISTED.sub("", _WITH_LEAVE.sub("", rest))
        if FILLER.fullmatch(rest) and not _PART.search(rest) and not taken and _is_begun(text, name, verb):
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


def _handed(text: str, names: list[Mention], verb: Verb, when: Told) -> Mention | None:
    """Return what 将 or 把 hands to the verb: 省食安委于2018年12月将万樟县机场命名为…."""
    for name in names if verb.verb.sort == "rank" else []:
        if when.end <= name.start and name.end == verb.start and text[when.end : name.start] in ("将", "把"):
            return name
    return None


def _qualified(text: str, names: list[Mention], verb: Verb, when: Told) -> Mention | None:
    """Return the thing that a clause before it qualifies: 2019年8月动工的X, 创办于1958年的X."""
    last = max(verb.end, when.end)
    start, end = clause_at(text, verb.start)
    lead = text[start : min(verb.start, when.start)]
    between = text[when.end : verb.start] if when.end <= verb.start else ""
    if _PART.search(lead) or not FILLER.fullmatch(between):
        return None
    for name in names:
        if last < name.start < end and name.end <= end and re.fullmatch(r"的“?", text[last : name.start]):
            goes_on = _INSIDE_IT.match(text, name.end) or _noun_follows(text, name.end)
            return None if goes_on or _MANY.search(name.text) else name
    return None


def takes_an_object(text: str, verb: Verb) -> bool:
    """Say whether the verb is of something else than its subject: 医院启用新系统."""
    if verb.verb.sort == "rank" or COMPOUND.match(text, verb.end):
        return False
    if verb.verb.family == "launch" and STANDS_ALONE.match(text, verb.end) is None:
        return True  # 启动前期工作, 启动报名
    return _noun_follows(text, verb.end)


def _noun_follows(text: str, position: int) -> bool:
    """Say whether a name goes on with a noun that it only qualifies: 市科技局 in 市科技局专项资金."""
    if text.startswith(("现有", "拥有", "占地", "位于", "共有", "现设", "设有"), position):
        return False
    if _WHEN.match(text, position):
        return False
    following = tokens(text[position : position + 6])
    return bool(following) and (following[0].pos == "vn" or following[0].pos.startswith(("n", "a", "b")))


def _meant(text: str, names: list[Mention], verb: Verb, when: Told) -> Mention | None:
    """Return the thing that a bare 工程 or 该馆 before the time stands for: the first facility of the paragraph."""
    start, _ = clause_at(text, verb.start)
    bare = _BARE.fullmatch(text, start, when.start) if start < when.start < verb.start else None
    if bare is None:
        return None
    if not FILLER.fullmatch(text, when.end, verb.start):
        return None
    known = [m for m in names if m.end <= start and m.kind is not NameKind.ORGANISATION and not _MANY.search(m.text)]
    named = [m for m in known if may_mean(bare["noun"], m.text)]
    if named:
        return named[0] if len({m.text for m in named}) == 1 else None  # of two 水库 it is not told which
    return known[0] if known and _ANY.fullmatch(bare["noun"]) else None


def _subject_elsewhere(text: str, names: list[Mention], verb: Verb, when: Told) -> Mention | None:
    """Return the subject of a clause that begins with its time: the name its sentence begins with, or, where the
    clause opens the sentence (自…开馆以来，), the one that the next clause begins with."""
    start, end = clause_at(text, verb.start)
    if takes_an_object(text, verb):
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


def _of_another_clause(before: str, text: str, verb: Verb, when: Told) -> bool:
    """Say whether a clause is but its time and its verb: 2018年10月开工, 揭牌于2020年6月5日."""
    clause, _ = clause_at(text, verb.start)
    if when.end < clause <= verb.start and FILLER.fullmatch(text, clause, verb.start):
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
    return opens is not None and not transitive and FILLER.fullmatch(text, when.end, verb.start) is not None


def _closes(text: str, name: Mention, first: int, start: int) -> bool:
    """Say whether the first clause of a sentence is the name with what qualifies it: 2020年5月竣工的X，…."""
    return first <= name.start and name.end == start - 1 and re.search(r"的“?$", text[first : name.start]) is not None


def _may_be_subject(name: Mention, verb: Verb) -> bool:
    return verb.verb.family in ("found", "unveil") or not _AUTHORITY.search(name.text)


def _is_begun(text: str, name: Mention, verb: Verb) -> bool:
    """Say whether the name before the verb is what begins, not the body that begins something."""
    if _MANY.search(name.text):
        return False
    founded = verb.verb.family in ("found", "unveil")
    if name.kind is NameKind.ORGANISATION and _AUTHORITY.search(name.text) and not founded:
        return False
    return not founded or STANDS_ALONE.match(text, verb.end) is not None
