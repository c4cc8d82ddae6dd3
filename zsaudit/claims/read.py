"""From a document to its claims.

In: a `Document`. Out: its claims in order of place.

Example: "拥有智能制造试点示范项目国家级2个、省级27个、市级80个，省机器人骨干企业3家" is four claims.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from zsaudit.claims.claim import Claim, Status
from zsaudit.claims.kind import MEASURES, is_size_of, kind_of, signed
from zsaudit.claims.level import level_of
from zsaudit.claims.outline import Section, heading_of, outline, title_period, title_year
from zsaudit.claims.owners import Owners, owner_of, owners
from zsaudit.claims.places import claim_place
from zsaudit.claims.respective import parted
from zsaudit.claims.status import Setting, status_of
from zsaudit.claims.subject import Subject, is_copula, is_event, is_generic, read_subject, strip_frame
from zsaudit.claims.surroundings import Surroundings, surroundings
from zsaudit.claims.timing import Clock, period_of
from zsaudit.documents.document import Document, Paragraph, ParagraphKind
from zsaudit.language.figures import find_figures
from zsaudit.language.period import Grain, Period
from zsaudit.language.periods import FoundPeriod, find_periods
from zsaudit.language.words import scope_marks, strict_categories
from zsaudit.names.find import find_mentions
from zsaudit.names.name import Mention

_LEVEL_WORD = r"(?:国家|省|市|县|区|镇|乡|州|地市|省部|自治区)级"
_LEVEL_ONLY = re.compile(rf"^(?:{_LEVEL_WORD}|[国省市县镇])$")
_LEVEL_TAIL = re.compile(rf"({_LEVEL_WORD})(?:的)?$")
_MOVES = re.compile(
    r"(?:(?:比|较|同比|环比|与)?(?:上年|去年|同期|上年同期|年初|上月|上年末)?(?:相比)?(?:同比|环比)?(?:净|分别|实际|名义)?"
    r"(?:增加|减少|增长|下降|提高|降低|上升|回落|新增|扩大|缩小|增收|减收|多增|少增|多|少|增|减)(?:了)?)$"
)
_RANK_WORDS = re.compile(
    r"(?:连续.{1,6})?(?:分别)?(?:位居|稳居|跃居|位列|名列|排名|排在|排位|排|居|列|位次)?(?:全国|全省|全市|全区|世界|全球|省内|国内|中部|西部|东部|中西部)?(?:排名|排位|排|居|列)?(?:第)?$"
)
_REMARK = re.compile(r"(?:按|据|经|根据|依据|扣除|剔除|初步|综合|鉴于|受|同口径|按照|随着|结合|为了?|截至|作为|面对)")
_FAVOURED = re.compile(r"对(?:于)?([^，。；对]{2,60}?)(?:，|按|在|给予|予以|提供|每|$)")
_ARTICLE = re.compile(r"^(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十\d]+[、.])(?:支持|加大|加强|优先|鼓励)?")
_SAME_LIST = re.compile(r"^(?:[、和或][\d.,]+[百千万亿]*[\u4e00-\u9fff%]{1,3}?)+(?=的)")
_RATE_NAME = re.compile(r"(?:预期)?(?:增长|增幅|增速|增长率|增长速度|涨幅|降幅)(?:预期)?(?:目标)?(?:拟|将|为|达|到)?(?:按)?$")
_HOPED = re.compile(r"(?:预期|目标|计划|力争|确保|有望|预计)+$")
_AGAINST = re.compile(r"(?:高于|低于|快于|好于|优于|高出|低|高|超过)?(?:全国|全省|全市)?(?:平均水平|平均)?(?:约)?$")
_REACHES = re.compile(r"^(?:稳步|再|又|已|均)?(?:提升|提高|增长|增加|下降|上升|扩大|降低|减少|缩小|压缩|回升|升|降|增)(?:到|至|为)?(?:的)?$")
_REST = re.compile(r"其余|其他|其它|另有|另外|剩余")
_YEARLY = re.compile(r"(?:年均|平均|合计|同比)$")
_CHANGED_BY = re.compile(r"、(?:同比|年均|平均)?(?:增长|下降|提高|降低|增加|减少|上升|回落)(?:了|约)?$")
_TITLE = re.compile(r"《([^》]+)》")
_COUNTABLE = frozenset({"count", "people", "turns", "event", "bare", "times", "lane-length"})


def read_claims(document: Document, mentions: Sequence[Mention] | None = None) -> tuple[Claim, ...]:
    """Return every figure of a document with all that it means.

    Args:
        document: the document.
        mentions: the names found in it, where they are known already.
    """
    names = owners(document, find_mentions(document) if mentions is None else mentions)
    sections = outline(document)
    title = document.title.value if document.title else ""
    span, year = title_period(document), title_year(document)
    claims: list[Claim] = []
    for paragraph, section in zip(document.paragraphs, sections, strict=True):
        if paragraph.kind in (ParagraphKind.HEAD, ParagraphKind.SIGN_OFF):
            continue
        figures = find_figures(paragraph.text)
        if not figures:
            continue
        told = section.period if section.period and section.period.start.year == section.period.end.year else None
        bare_year = told.end.year if told else year
        periods = find_periods(_TITLE.sub(_blank, paragraph.text), document.date, bare_year)
        clock = Clock(section.period, span, document.date)
        setting = Setting(title, section.ahead, section.back)
        reader = _Reader(document, paragraph, section, setting, clock, periods, names)
        claims += reader.read(surroundings(paragraph.text, figures))
    return tuple(claims)


class _Reader:
    """Reads the claims of one paragraph in turn; what a figure leaves unsaid comes from the one before it."""

    def __init__(
        self,
        document: Document,
        paragraph: Paragraph,
        section: Section,
        setting: Setting,
        clock: Clock,
        periods: list[FoundPeriod],
        names: Owners,
    ) -> None:
        self.owners = names
        self.document, self.paragraph, self.section = document, paragraph, section
        self.setting, self.clock, self.periods = setting, clock, periods
        self.previous: Claim | None = None
        self.thing = ""
        self.shares: tuple[str, ...] = ()
        self.share_lead = -1
        self.share_index = 0

    def read(self, places: list[Surroundings]) -> list[Claim]:
        """Return the claims of the paragraph's figures."""
        found = []
        for around in places:
            if self.previous and self.previous.sentence_span.start != self._span(around).start:
                self.previous = None if around.sentence.start == 0 else self.previous
            claim = self._claim(around)
            found.append(claim)
            self.previous = claim
        return found

    def _span(self, around: Surroundings):  # type: ignore[no-untyped-def]
        return self.paragraph.span(around.sentence.start, around.sentence.end)

    def _claim(self, around: Surroundings) -> Claim:
        figure = around.figure
        same_sentence = self._in_sentence(around)
        clause_start = figure.lead - len(around.before)
        before = self._without_periods(clause_start, figure.lead)
        after = self._without_periods(figure.end, figure.end + len(around.after))
        tail = _SAME_LIST.sub("", self.paragraph.text[figure.end : around.sentence.end])
        if around.chained and _CHANGED_BY.search(before):
            before = before.rpartition("、")[2]
        share = self._share(around, before)
        if share:
            yearly = _YEARLY.search(before.partition("分别")[0])
            before = share + (yearly.group() if yearly else "") + before.partition("分别")[2]
        kind = kind_of(figure.dimension, around.before, tail if tail.startswith("的") else around.after, around.lead)
        if is_size_of(figure.dimension, self.paragraph.text[figure.end - 2 : figure.end], around.after):
            kind = "threshold"
        subject = self._subject(before, tail if kind == "threshold" else after, kind, figure.dimension)
        thing, level = _split_level(subject.thing)
        between = self._between(around, same_sentence)
        topic = between or (self.thing if same_sentence else "")
        unled = not strip_frame(before).strip("，、；的") and bool(topic)
        inherited = not thing or (same_sentence is not None and bool(after) and is_event(thing))
        borrowed = inherited or unled or is_generic(thing)
        if borrowed:
            rest = self._rest(around) if thing else ""
            self.thing = topic if inherited else _joined("", thing, rest)
            thing = _joined(topic, thing, rest)
        else:
            if around.after and is_generic(subject.head):
                thing = _joined("", thing, self._rest(around))
            self.thing = thing
        own = before + " " + after
        if level is None:
            level = level_of(own) or self._level_from(between, inherited, same_sentence)
        period = self._period(around)
        status = self._status(around, period, same_sentence, kind)
        if kind == "threshold" and self.setting.rules and not self.section.ahead:
            status = Status.LIMIT
        period = self._due(period, status)
        if status is Status.LIMIT:
            thing, level = self._limited(around, "" if inherited else subject.thing, level, between)
        elif level is None and is_generic(subject.thing):
            level = level_of(topic)
        place, area = claim_place(self.document, around.before, around.lead, around.sentence.text)
        measure = subject.measure if subject.measure and not is_copula(subject.measure) else MEASURES[kind]
        return Claim(
            path=self.document.path,
            span=self.paragraph.span(figure.start, figure.end),
            quote=self.document.quote(self.paragraph.span(figure.start, figure.end)),
            value=figure.value,
            value_high=figure.value_high,
            unit=figure.unit,
            dimension=figure.dimension,
            bound=figure.bound,
            interval=signed(figure.interval.scaled(figure.factor), kind, around.before),
            subject=thing or subject.head,
            measure=measure if kind != "rank" else _rank_measure(same_sentence, before),
            kind=kind,
            level=level,
            area=area,
            place=place,
            status=status,
            as_of=period,
            name=self._name(around),
            sentence=self.document.quote(self._span(around)),
            sentence_span=self._span(around),
            paragraph=self.paragraph.index,
            start=figure.start,
            end=figure.end,
            document_date=self.document.date,
            confidence=0.9 if not inherited else 0.7,
            context=own.strip(),
            topic=topic,
            head=subject.head or (same_sentence.head if same_sentence else ""),
            verb=subject.verb,
            owner=owner_of(self.owners, self.paragraph.index, around.sentence.start, figure.lead, own),
            scope=self._scope(around, before if share else around.before, kind, same_sentence, topic if borrowed else ""),
            timed=self.section.ahead or any(found.period == period for found in self.periods),
        )

    def _share(self, around: Surroundings, before: str) -> str:
        """Return the thing of a figure that is told respectively with others, or nothing."""
        lead = around.figure.lead
        if "分别" in around.before and lead != self.share_lead:
            self.shares, self.share_lead, self.share_index = parted(_YEARLY.sub("", before.partition("分别")[0])), lead, 0
        elif self.shares and (lead == self.share_lead or (around.chained and len(around.before) <= 2)):
            self.share_index += 1
        else:
            self.shares = ()
        return self.shares[self.share_index] if self.share_index < len(self.shares) else ""

    def _in_sentence(self, around: Surroundings) -> Claim | None:
        previous = self.previous
        return previous if previous and previous.sentence_span == self._span(around) else None

    def _without_periods(self, start: int, end: int) -> str:
        """Return a stretch of the paragraph with the times that stand in it taken out."""
        pieces, at = [], start
        for found in self.periods:
            if found.end <= start or found.start >= end:
                continue
            pieces.append(self.paragraph.text[at : max(found.start, at)])
            at = found.end
        pieces.append(self.paragraph.text[at:end])
        return "".join(pieces)

    def _subject(self, before: str, after: str, kind: str, dimension: str) -> Subject:
        core = before
        if kind == "rank":
            core = _RANK_WORDS.sub("", core)
        elif kind in ("growth", "change", "points", "times"):
            core = _AGAINST.sub("", _RATE_NAME.sub("", _HOPED.sub("", _MOVES.sub("", core))))
        core = _REACHES.sub("", core)
        countable = dimension in _COUNTABLE or (dimension == "yuan" and not strip_frame(core).strip("，、"))
        if dimension == "yuan" and after[:2] in ("资金", "补助", "补贴", "奖励", "经费", "创业"):
            countable = True
        return read_subject(core, after, countable=countable)

    def _between(self, around: Surroundings, same: Claim | None) -> str:
        """Return the thing that the clauses between the figure before and this one speak of; with no
        figure before, that of the sentence's earlier clauses."""
        start = same.end if same else around.sentence.start
        end = around.figure.lead - len(around.before)
        lead = self._without_periods(min(start, end), end)
        if same is not None:
            lead = "，".join(re.split(r"[，；]", lead)[1:])
        for clause in reversed(re.split(r"[，；：。（）]", lead)):
            if _REMARK.match(clause):
                continue
            thing = read_subject(clause, "", countable=True).thing if clause.strip() else ""
            if len(thing) >= 2:
                return thing
        return ""

    def _limited(self, around: Surroundings, own: str, level: str | None, between: str) -> tuple[str, str | None]:
        """Return what a policy's limit is of, and its level: what its article is about, whom it favours
        (the last 对… of the sentence, else its earlier clause), and its own words."""
        article = _ARTICLE.sub("", heading_of(self.paragraph) or "")
        told = _FAVOURED.findall(around.lead + around.before)
        favoured = strip_frame(told[-1]) if told else between
        found = level or level_of(favoured)
        if found is None and not favoured and self.previous and self.previous.status is Status.LIMIT:
            found = self.previous.level
        parts = [part for part in (article, _merged(favoured, own) if own not in favoured else favoured) if part]
        return "·".join(parts), found

    def _rest(self, around: Surroundings) -> str:
        """Return what the clause goes on to tell of a widely named thing (企业围绕芯片进行科技攻关)."""
        tail = re.split(r"[，；。：）]", self.paragraph.text[around.figure.end : around.sentence.end], maxsplit=1)[0]
        return tail if len(tail) <= 60 else tail[:60]

    def _level_from(self, between: str, inherited: bool, same: Claim | None) -> str | None:
        if not inherited:
            return None
        return level_of(between) if between else (same.level if same else None)

    def _period(self, around: Surroundings) -> Period | None:
        return period_of(around, self.periods, self.clock)

    def _scope(self, around: Surroundings, words: str, kind: str, same: Claim | None, topic: str) -> frozenset[str]:
        """A rank has the scope of what is ranked; a figure told of a thing before it has that thing's part."""
        if kind == "rank" and same is not None:
            return same.scope
        own = scope_marks(words + around.after[:8]) | self._season(around)
        if _REST.match(strip_frame(words)):
            own |= {"rest:rest"}
        return own | frozenset(m for m in scope_marks(topic) if m.partition(":")[0] not in strict_categories())

    def _season(self, around: Surroundings) -> frozenset[str]:
        """Return the holiday that the sentence, or else the title, tells of."""
        for text in (around.lead + around.before, self.setting.title):
            found = frozenset(m for m in scope_marks(text) if m.startswith("festival:"))
            if found:
                return found
        return frozenset()

    def _due(self, period: Period | None, status: Status) -> Period | None:
        """A target carries no time of the sentences before it that is past already, and what is told
        as done under a heading of the year to come is of the document's day."""
        today = self.document.date
        if status is Status.ACTUAL and period and today and period == self.clock.heading and period.end > today:
            return Period(today, today, Grain.POINT, None)
        if status is Status.ACTUAL or period is None or today is None or period.end >= today:
            return period
        return Period(today, today, Grain.POINT, None) if status is Status.TARGET else period

    def _status(self, around: Surroundings, period: Period | None, same: Claim | None, kind: str) -> Status:
        clause = around.before + around.after
        if same is not None and not strip_frame(around.before).strip("，、；"):
            return same.status
        if around.chained and same is not None:
            start = same.start - around.sentence.start
            clause = re.split(r"[，；：]", around.sentence.text[:start])[-1] + clause
        return status_of(
            clause=clause + _bound_words(self.paragraph.text, around) + self._rest(around)[len(around.after) :][:40],
            lead=around.lead,
            bound=around.figure.bound,
            dimension=around.figure.dimension,
            period=period,
            today=self.document.date,
            setting=self.setting,
            kind=kind,
        )

    def _name(self, around: Surroundings) -> str | None:
        titles = _TITLE.findall(around.lead + around.before)
        return titles[-1] if titles else None


def _blank(title: re.Match[str]) -> str:
    """A year in a title (《2020-2022年度目录》) tells no time of the figures beside it."""
    return "《" + "·" * (len(title.group()) - 2) + "》"


def _bound_words(text: str, around: Surroundings) -> str:
    return text[around.figure.lead : around.figure.number_start]


def _joined(topic: str, thing: str, rest: str) -> str:
    """Put a thing together from its topic, its own words and what is told of it, none said twice."""
    told = _merged(thing, rest) if thing not in rest else rest
    return told if not topic or topic in told else topic + told


def _merged(left: str, right: str) -> str:
    """Join two stretches of words, the end of one being perhaps the beginning of the other."""
    for size in range(min(len(left), len(right)), 0, -1):
        if left.endswith(right[:size]):
            return left + right[size:]
    return left + right


def _split_level(thing: str) -> tuple[str, str | None]:
    """智能制造试点示范项目国家级 is a thing and its level; 省级 alone is a level without its thing."""
    if _LEVEL_ONLY.match(thing):
        return "", level_of(thing if thing.endswith("级") else thing + "级")
    tail = _LEVEL_TAIL.search(thing)
    if tail:
        return thing[: tail.start()], level_of(tail.group(1))
    return thing, None


def _rank_measure(same: Claim | None, before: str) -> str:
    own = _RANK_WORDS.sub("", strip_frame(before))
    return f"{own or (same.measure if same else '')}排名"

