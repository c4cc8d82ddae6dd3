"""Whom a bare noun means: 学校, 中心, 新馆, 公园, 本校, 你会, where the name stood before or is the document's own.

In: a document, the names of it that stand before a verb, and the verb's clause. Out: the name, or None.

Example: in a paper titled 玛尼图地质公园保护利用情况公报 the 公园 of "公园总面积12860公顷，2011年5月22日揭碑开园" is
玛尼图地质公园.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from zsaudit.claims.act_anchors import in_title
from zsaudit.claims.act_objects import FILLER, Verb
from zsaudit.claims.act_times import Told
from zsaudit.claims.act_words import forms
from zsaudit.claims.bare_nouns import may_mean
from zsaudit.claims.clauses import clause_at, sentence_at
from zsaudit.documents.document import Document, Paragraph
from zsaudit.names.name import Mention, NameKind
from zsaudit.names.normal import plain_name

_NOUN = (
    r"学校|医院|公司|企业|发行人|协会|商会|学会|联合会|中心|线路|铁路|大桥|水库|公园|景区|园区|电站|隧道|机场|码头|灌区|泵站|水厂|"
    r"水电站|体育馆|博物馆|图书馆|档案馆|文化馆|纪念馆|科技馆|美术馆|新馆|展馆|场馆|陵园|基地|平台|系统|"
    r"(?:新校区|新院区|新区|分院|分馆)|[该本我你](?:学校|医院|公司|中心|协会|商会|基地|园区|景区|公园|水库|电站|大桥|隧道|机场|灌区|"
    r"[校院馆会园站厂桥库线社所台])"
)
_BEHIND = rf"$|已|于|自|在|从|正式|\d{{4}}年|首|经|(?:{forms('start', 'stage', 'rank')})"
_THIS = r"这[座条所家个项][^，。；]{0,20}?的?"
_LEAD = r"(?:[“”\"、，,]|答：|其中|如今|目前|据悉|我们的)*"
_SUBJECT = re.compile(rf"{_LEAD}(?:{_THIS})?(?P<noun>{_NOUN}|[该此][\u4e00-\u9fff]{{1,4}}?)(?={_BEHIND}|被)")
# The first clause of a sentence, of whose subject the next one tells: 公园总面积12860公顷，…
_HEAD = re.compile(rf"{_LEAD}(?:{_THIS})?(?P<noun>{_NOUN})(?={_BEHIND}|\d|总|占地|位于|全长|全线|经|[，,])")
_REST = re.compile(r"(?:已|正式)?(?:于|自|在|从)?被?")
_POINTING = "该本我你"


def referent(
    document: Document, paragraph: Paragraph, text: str, known: Sequence[Mention], verb: Verb, when: Told
) -> Mention | None:
    """Return the thing that the bare subject of a verb's clause, or of its sentence, stands for.

    Args:
        document: the document.
        paragraph: the paragraph of the verb.
        text: its text, titles masked.
        known: the names of the document that stand before the verb, in order.
        verb: the verb.
        when: its time.
    """
    subject = _subject(text, verb, when)
    if subject is None:
        return None
    noun = subject["noun"]
    whole = _addressed(document, noun) if noun.startswith("你") else _named_before(document, known, noun)
    if whole is None:
        return None
    start, end = subject.span("noun")
    span = paragraph.span(start, end)
    return Mention(document.path, span, NameKind.PROJECT, whole, paragraph.index, start, end)


def _subject(text: str, verb: Verb, when: Told) -> re.Match[str] | None:
    """Return the bare noun that the clause of a verb begins with, or its sentence where the clause tells but the time."""
    clause, _ = clause_at(text, verb.start)
    first, _ = sentence_at(text, verb.start)
    last = min(verb.start, when.start) if when.start >= clause else verb.start
    between = text[when.end : verb.start] if clause < when.end <= verb.start else ""
    if not FILLER.fullmatch(_without_leave(between)):
        return None
    own = _SUBJECT.match(text, clause)
    if own is not None and own.end() <= last and _REST.fullmatch(text, own.end(), last):
        return own
    opens = _REST.fullmatch(text, clause, last)
    return _HEAD.match(text, first, clause) if opens is not None and first < clause else None


_LEAVE = re.compile(r"^(?:经|在|由)[^，,。；;]{2,16}?(?:批准|同意|批复|登记|注册)?(?=成立|登记|组建|设立|$)|登记|注册")


def _without_leave(words: str) -> str:
    return _LEAVE.sub("", words)


def _named_before(document: Document, known: Sequence[Mention], noun: str) -> str | None:
    """Return the name told before that ends as a noun does, else that of the body which speaks."""
    pointed = noun[0] in _POINTING
    bare = noun[1:] if pointed else noun
    speaks = document.issuer_name
    own_body = may_mean(bare, speaks)
    if noun[0] in "本我" and own_body:
        return speaks
    told = [m for m in known if may_mean(bare, m.text)]
    own = [m for m in told if m.text in document.title_text]
    names = {plain_name(m.text).core: m.text for m in own or told}
    if names:
        return next(iter(names.values())) if len(names) == 1 else None  # of two it is not told which
    return speaks if own_body else in_title(document, bare)


def _addressed(document: Document, noun: str) -> str | None:
    """Return the body that a reply is addressed to: 你会 of 市家政服务业协会."""
    whom = document.addressee.value if document.addressee else ""
    return whom if may_mean(noun[1:], whom) else None
