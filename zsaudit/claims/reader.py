"""The claims of one paragraph, read in turn; what a figure leaves unsaid comes from the one before it.

In: a `View` of a paragraph and the surroundings of its figures. Out: `Claim`s in the same order.

Example: "拥有智能制造试点示范项目国家级2个、省级27个" is two claims of one subject; the second figure names a level alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from zsaudit.claims.claim import Claim, Status
from zsaudit.claims.core import rank_measure, split_level
from zsaudit.claims.figure_words import Words, continued, words_of
from zsaudit.claims.frames import strip_frame, without_start
from zsaudit.claims.kind import MEASURES, signed
from zsaudit.claims.level import level_of, placed_level
from zsaudit.claims.named_rates import named_change, named_rate
from zsaudit.claims.owners import owner_of
from zsaudit.claims.past_targets import is_past_target, was_proposed
from zsaudit.claims.places import claim_place
from zsaudit.claims.respective import Respective
from zsaudit.claims.scope import scope_of
from zsaudit.claims.status import status_of
from zsaudit.claims.subject import (
    is_attribute,
    is_copula,
    is_event,
    is_generic,
    is_neutral,
    without_attribute,
)
from zsaudit.claims.surroundings import Surroundings
from zsaudit.claims.taking_up import goes_on, graded, in_sentence_before, taken_up, time_of_base, told_before, whole_of
from zsaudit.claims.timing import due, period_of
from zsaudit.claims.topic import between, favoured, joined, limited, merged
from zsaudit.claims.unit_told import unit_told
from zsaudit.claims.view import View
from zsaudit.language.period import Period
from zsaudit.language.words import tokens

_TITLE = re.compile(r"《([^》]+)》")
_PRONOUN = re.compile(r"(?:这一|该项?|此|上述|这个)(?:比例|比重|占比|比率|数字|数据|指标|数量|数值|水平)$")
_EACH = re.compile(r"^(?:人均|户均|亩均|生均|平均)")
OF_ANOTHER = frozenset({"growth", "change", "share", "points", "rank"})
_SINCE_IT_BEGAN = re.compile(
    r"^[，、]?(?!自)([\u4e00-\u9fff]{4,16}?)自?(?:启动|实施|开展|运行|开通|上线|投用|开办|改革|推行)以来"
)
# What came of the things counted before: 抽检儿童用品180批次，其中合格168批次.
_OUTCOME = re.compile(r"(?:其中)?(?:不合格|合格|达标|不达标|优良|办结|审结|结案|办复|整改)率?")
# 行动目标为2017年底达到75%: words of planning name no thing.
_PLANNED = frozenset({"目标", "行动", "规划", "计划", "任务", "工作", "预期"})
_GROWS = re.compile(r"[，,](?:同比|比上年|较上年|比去年|较去年)?(?:实际|名义)?(?:增长|下降|增加|减少)(?:了|约|近)?")
_OF_THE_WHOLE = ("own-level:", "reach:")
SHORT_NAME, SHARED = 3, 2
_OF_ONE_BASE = frozenset({"rate", "share"})  # 焚烧处理占比 takes up 生活垃圾焚烧处理占比 of the sentence before
_SURE, _BORROWED = 0.9, 0.7


@dataclass(frozen=True, slots=True)
class _Thing:
    """What a figure is told of, its level, and how much of that it says itself; `kind` where 该浓度 takes one up."""

    text: str
    level: str | None
    topic: str
    inherited: bool
    borrowed: bool
    kind: str | None = None
    head: str = ""


class ParagraphReader:
    """Reads the figures of one paragraph, one after the other."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._found: list[Claim] = []
        self._previous: Claim | None = None
        self._thing = ""
        self._respective = Respective()

    def read(self, places: list[Surroundings]) -> list[Claim]:
        """Return the claims of the paragraph's figures."""
        for around in places:
            self._previous = self._claim(around)
            self._found.append(self._previous)
        return self._found

    def _claim(self, around: Surroundings) -> Claim:
        view, figure = self._view, around.figure
        same = self._in_sentence(around)
        words = words_of(view, self._found, self._respective, around)
        thing = self._thing_of(around, words, same)
        words, text = named_change(words, named_rate(around, words.kind, thing.text))
        thing = replace(thing, text=text)
        base_of = time_of_base(view, self._found, around, words.kind)
        period = base_of or period_of(around, view.periods, view.clock)
        was_to_be = is_past_target(around.before, around.after, share=figure.dimension == "share")
        status = self._status(around, words.kind, period, same, was_to_be=was_to_be)
        thing = self._made_whole(around, words, thing, status, same)
        own = f"{words.before} {words.after}"
        place, area = claim_place(view.document, view.places, around)
        past = period is not None and view.document.date is not None and period.end < view.document.date
        if not (was_to_be or (past and was_proposed(around.lead, around.before))):
            period = due(period, view.clock, status)
        unit, dimension = unit_told(figure, words.before, words.after)
        span, sentence = view.paragraph.span(figure.start, figure.end), view.sentence_span(around)
        return Claim(
            path=view.document.path,
            span=span,
            quote=view.document.quote(span),
            value=figure.value,
            value_high=figure.value_high,
            unit=unit,
            dimension=dimension,
            bound=figure.bound,
            interval=signed(
                figure.interval.scaled(figure.factor),
                words.kind,
                around.before,
                list_falls=around.chained and same is not None and same.falls,
            ),
            subject=thing.text or words.subject.head,
            measure=_measure(words, same),
            kind=thing.kind if thing.kind and words.kind == "total" else words.kind,
            level=thing.level,
            area=area,
            place=place,
            status=status,
            as_of=period,
            name=_name(around),
            sentence=view.document.quote(sentence),
            sentence_span=sentence,
            paragraph=view.paragraph.index,
            start=figure.start,
            end=figure.end,
            document_date=view.document.date,
            confidence=_BORROWED if thing.inherited else _SURE,
            context=own.strip(),
            topic=_object_of(thing.topic, same, words.kind),
            head=words.subject.head or (same.head if same else "") or thing.head,
            verb=words.subject.verb,
            scope=self._scope(around, words, thing, same),
            owner=owner_of(view.names, view.paragraph.index, around.sentence.start, figure.lead, own),
            timed=(words.kind != "base" or base_of is not None)
            and (view.section.ahead or any(found.period == period for found in view.periods)),
            heading=f"{view.setting.title} {view.section.words}",
            whole=whole_of(self._found, view.paragraph.text, around),
        )

    def _in_sentence(self, around: Surroundings) -> Claim | None:
        previous = self._previous
        return previous if previous and previous.sentence_span == self._view.sentence_span(around) else None

    def _thing_of(self, around: Surroundings, words: Words, same: Claim | None) -> _Thing:
        own, level = split_level(words.subject.thing)
        if (not own or is_event(own)) and (since := _SINCE_IT_BEGAN.match(words.before)):
            own = since[1] + own  # 跨省住院直接结算开通以来累计达7.93万人次
        if _PRONOUN.match(own) and self._previous:
            before = self._previous
            return _Thing(before.subject, before.level, before.subject, inherited=True, borrowed=True)
        if whole := graded(own, same):
            self._thing = own + whole
            return _Thing(self._thing, level or (same.level if same else None), whole, inherited=False, borrowed=True)
        if longer := taken_up(self._found, own):
            return _Thing(
                longer.subject, longer.level, longer.subject, inherited=False, borrowed=True, kind=longer.kind
            )
        near = between(self._view, around, same)
        own = _goes_on_from(near, own)
        short = len(own) <= SHORT_NAME and not (near and same is None)
        if (short or (words.kind in _OF_ONE_BASE and not same)) and (longer := told_before(self._found, own)):
            return _Thing(longer.subject, longer.level, longer.subject, inherited=False, borrowed=True)
        untold = same is None and not near and (not own or own in _PLANNED)
        if untold and (earlier := in_sentence_before(self._view, self._found, around, words.kind)) is not None:
            self._thing = earlier.subject
            return _Thing(self._thing, earlier.level, self._thing, inherited=True, borrowed=True, head=earlier.head)
        topic = near or (self._thing if same else "")
        unled = not strip_frame(words.before).strip("，、；的") and bool(topic)
        inherited = not own or (same is not None and is_event(own) and (bool(words.after) or is_neutral(own)))
        if inherited and is_attribute(words.subject.measure) and words.subject.measure:
            topic = without_attribute(topic)
        came_of_it = same is not None and _OUTCOME.fullmatch(own) is not None
        borrowed = inherited or unled or is_generic(own) or came_of_it
        rest = (
            self._view.rest(around) if own and (borrowed or (around.after and is_generic(words.subject.head))) else ""
        )
        if own.endswith("的"):
            of_all = own.startswith(("持有", "拥有", "享受", "参加", "领取")) or words.kind == "share"
            own = own + same.subject if same and not of_all else own.removesuffix("的")
        told = joined("", own, rest)
        self._thing = topic if inherited or came_of_it else told
        if level is None:
            behind = "" if _acts_on(words.after) else words.after
            level = level_of(f"{without_start(words.before)} {behind}") or placed_level(
                f"{around.before} {around.after}"
            )
        if level is None and inherited:
            level = level_of(near) if near else (same.level if same else None)
        return _Thing(joined(topic, own, rest) if borrowed else told, level, topic, inherited, borrowed)

    def _made_whole(
        self, around: Surroundings, words: Words, thing: _Thing, status: Status, same: Claim | None
    ) -> _Thing:
        """A limit is told of its article and of whom it favours; a wide word takes the level of its topic."""
        text, level = thing.text, thing.level
        if status is Status.LIMIT:
            whom = favoured(around) or between(self._view, around, same)
            level = level or level_of(whom)
            if level is None and not whom and self._previous and self._previous.status is Status.LIMIT:
                level = self._previous.level
            text = limited(self._view, whom, "" if thing.inherited else words.subject.thing)
        elif level is None and is_generic(words.subject.thing):
            level = level_of(thing.topic)
        return replace(thing, text=text, level=level)

    def _status(
        self, around: Surroundings, kind: str, period: Period | None, same: Claim | None, *, was_to_be: bool
    ) -> Status:
        view = self._view
        if kind == "threshold" and view.setting.rules and not view.section.ahead:
            return Status.LIMIT
        if was_to_be:
            return Status.TARGET
        if same is not None and not strip_frame(around.before).strip("，、；"):
            return same.status
        clause = around.before + around.after
        if around.chained and same is not None:
            clause = re.split(r"[，；：]", around.sentence.text[: same.start - around.sentence.start])[-1] + clause
        return status_of(
            clause=clause + view.bound_words(around) + view.rest(around)[len(around.after) :][:40],
            lead=around.lead,
            bound=around.figure.bound,
            dimension=around.figure.dimension,
            period=period,
            today=view.document.date,
            setting=view.setting,
            kind=kind,
        )

    def _grows_on(self, same: Claim, around: Surroundings) -> bool:
        """Say whether a change is told right behind its value: 市本级收入58.7亿元，增长3.4%."""
        return _GROWS.fullmatch(self._view.paragraph.text, same.end, around.figure.lead) is not None

    def _scope(self, around: Surroundings, words: Words, thing: _Thing, same: Claim | None) -> frozenset[str]:
        """A rank has the scope of what is ranked."""
        if words.kind == "rank" and same is not None:
            return same.scope
        told = words.before if words.resolved else around.before
        if same is not None and around.chained and thing.inherited and words.kind in OF_ANOTHER and not words.resolved:
            return scope_of(around, told, "", self._view.setting.title) | same.scope  # 收入达3507亿元、增长1.7%
        scope = scope_of(around, told, thing.topic if thing.borrowed else "", self._view.setting.title)
        if same is not None and thing.inherited and words.kind in OF_ANOTHER and self._grows_on(same, around):
            scope |= frozenset(mark for mark in same.scope if mark.startswith(_OF_THE_WHOLE))
        if same is not None and words.kind == "total" and goes_on(self._view.paragraph.text, around, same):
            scope |= frozenset(mark for mark in same.scope if mark.startswith("new:"))
        if words.kind == "average" and (mean := continued(self._view, self._found, around, around.before)):
            scope |= frozenset(mark for mark in mean.scope if not mark.startswith("extra:"))
        if words.kind == "average" and same is not None and same.subject.endswith(_EACH.sub("", thing.text)):
            scope |= same.scope  # 全社会用电量96.4亿千瓦时，人均用电量3,210千瓦时
        return scope


def _object_of(topic: str, same: Claim | None, kind: str) -> str:
    """Return what a deed alone that is taken up was done to: after 对盗窃犯罪批捕785件，起诉1106件 the 1166人 are of 盗窃犯罪 too.
    A change is of what its value is of: 乡镇卫生院诊疗13.1亿，入院3992.1万，增加753.0万."""
    if same is not None and kind in OF_ANOTHER and topic == same.subject and same.kind not in OF_ANOTHER:
        return same.topic + topic
    deed = (
        same is not None and topic == same.subject and same.topic and is_event(topic) and len(topic) <= SHORT_NAME + 1
    )
    return same.topic if same is not None and deed else topic


def _goes_on_from(topic: str, own: str) -> str:
    """Return a thing with the words of the clause before that its own begin with: 存款余额 after 城乡居民储蓄存款大幅度增加."""
    told = merged(topic, own)
    shared = len(topic) + len(own) - len(told)
    return told if shared >= SHARED and is_attribute(own[shared:]) else own


def _acts_on(after: str) -> bool:
    """Say whether what follows a figure tells a deed on something else: 812家接通市进销存监管系统 are of no level."""
    return "级" not in after and bool(after) and tokens(after)[0].pos == "v"


def _measure(words: Words, same: Claim | None) -> str:
    if words.kind == "rank":
        return rank_measure(same, words.before)
    told = words.subject.measure
    return told if told and not is_copula(told) else MEASURES[words.kind]


def _name(around: Surroundings) -> str | None:
    titles = _TITLE.findall(around.lead + around.before)
    return titles[-1] if titles else None
