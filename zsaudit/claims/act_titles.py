"""Acts on titled documents: 2020年修订《A》、《B》和《C》等政策文件 is three acts.

In: a paragraph of a document. Out: `Act`s, one a title.

Example: "2019年9月，市政府出台《…行动计划（2019-2021年）》" is 出台 of 2019-09, done.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from zsaudit.claims.act_times import Told, time_before, times
from zsaudit.claims.act_words import act_verb, forms, leading, stage
from zsaudit.claims.claim import Act
from zsaudit.claims.clauses import clause_at, sentence_at
from zsaudit.documents.document import Document, Paragraph
from zsaudit.language.lists import kept
from zsaudit.names.titles import masked, title_spans

_BETWEEN = re.compile(r"(?:[（(][^（()）]{0,40}[）)])*(?:[、，,]|和|与|及|以及|并|或)?")
_BRACKETS = re.compile(r"(?:[（(][^（()）]{0,60}[）)])*")
_AGENT = re.compile(
    r"([\u4e00-\u9fff]{0,12}(?:政府|委|局|厅|部|办公室|院|会|市|县|省|区))(?:先后|相继|分别|已|也|联合|研究|正式|重新|制|修|印|出|发|公|颁|编|起)"
)
_IN_FORCE = re.compile(r"[，,](?:并|将|已)*(?:自|于|从)(?P<day>\d[\d年月日]{4,12}起?)(?:正式)?(?P<verb>施行|实施|生效)")
_IN_BRACKETS = re.compile(
    r"[（(](?:于|自)?(?P<day>\d[\d年月日]{4,12}起?)(?:正式)?(?P<verb>印发|发布|公布|出台|修订|施行)[）)]"
)
_MERELY_NAMED = re.compile(r"(?:关于|建议|提出|对照|严格|认真|贯彻)$")
_NOT_AGENT = re.compile(r"^.*[年月日是,，]")


@dataclass(frozen=True, slots=True)
class _Cluster:
    start: int
    end: int
    verbs: tuple[str, ...]


@kept
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    verb = forms("document")
    cluster = rf"(?P<verbs>(?:{verb})(?:(?:和|并|及|、|与|或|完善|完成|了)*(?:{verb}))*)"
    before = re.compile(rf"{cluster}(?:完善|完成|实施)?(?:了|的|过)?(?:新版|新的|最新)?$")
    after = re.compile(
        rf"(?:等[^，,。；;、]{{0,12}})?(?:后|又|也|均|现|业)?(?P<lead>(?:已|将|拟|正式|自|从|于|经|□)*[^，,。；;、：:□]{{0,18}}?)"
        rf"(?:起|开始)?(?:进行了?|作了?|得到)?(?:全面|重新|首次|正式)?{cluster}"
    )
    return before, after, re.compile(verb)


def title_acts(document: Document, paragraph: Paragraph) -> list[Act]:
    """Return the acts of a paragraph on titled documents."""
    text = paragraph.text
    spans = title_spans(text)
    if not spans:
        return []
    plain = masked(text)
    told = times(plain, document.date)
    acts: list[Act] = []
    for run in _runs(text, spans):
        reader = _Reader(document, paragraph, plain, told, run)
        acts.extend(reader.acts())
    return acts


def _runs(text: str, spans: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Group titles that follow one another with nothing but a comma or 和 between: they share a verb."""
    runs: list[list[tuple[int, int]]] = []
    for span in spans:
        if runs and _BETWEEN.fullmatch(text, runs[-1][-1][1], span[0]):
            runs[-1].append(span)
        else:
            runs.append([span])
    return runs


@dataclass(frozen=True, slots=True)
class _Reader:
    document: Document
    paragraph: Paragraph
    plain: str
    told: list[Told]
    run: list[tuple[int, int]]

    def acts(self) -> list[Act]:
        """Return the acts told by the verb before the titles and by the verb after them."""
        before, after = self._before(), self._after()
        out: list[Act] = []
        if before is not None:
            verbs = before.verbs + (after.verbs if after is not None and self._joined(after) else ())
            usable = [v for v in verbs if v != "施行" or self._told_of_it(before)]
            if usable:
                out += self._make(leading(usable), before, time_before(self.plain, self.told, before.start))
        if after is not None and not (out and self._joined(after)):
            out += self._make(leading(list(after.verbs)), after, self._time_after(after))
        return [*out, *self._in_force(after), *self._in_brackets()]

    def _in_brackets(self) -> list[Act]:
        """Return the act that the brackets right behind a title tell: 《…》（2021年6月26日发布）."""
        match = _IN_BRACKETS.match(self.plain, self.run[-1][1])
        when = [x for x in self.told if match and match.start("day") <= x.start and x.end <= match.end("day")]
        verb = act_verb(match["verb"]) if match else None
        if match is None or verb is None or not when or len(self.run) > 1:
            return []
        return self._make(verb.plain, _Cluster(*match.span("verb"), (verb.plain,)), when[0])

    def _in_force(self, after: _Cluster | None) -> list[Act]:
        """Return the coming into force that a clause behind the verb tells: 《…》经审议通过，自2022年3月1日起施行."""
        if after is None or "施行" in after.verbs:
            return []
        match = _IN_FORCE.match(self.plain, after.end)
        when = [x for x in self.told if match and match.start("day") <= x.start and x.end <= match.end("day")]
        if match is None or not when:
            return []
        return self._make("施行", _Cluster(*match.span("verb"), ("施行",)), when[0])

    def _before(self) -> _Cluster | None:
        start, _ = sentence_at(self.plain, self.run[0][0])
        match = _patterns()[0].search(self.plain, max(start, self.run[0][0] - 30), self.run[0][0])
        if match is None or _MERELY_NAMED.search(self.plain, start, match.start("verbs")):
            return None
        return _Cluster(match.start("verbs"), match.end("verbs"), _verbs(match["verbs"]))

    def _told_of_it(self, before: _Cluster) -> bool:
        """Say whether the verb tells when the text comes into force, not that it is carried out:
        自2021年5月1日起施行的《…》, 于11月1日起实施《…》."""
        return self.plain[before.end : before.end + 1] == "的" or self.plain[: before.start].endswith("起")

    def _after(self) -> _Cluster | None:
        start = _end_of_brackets(self.plain, self.run[-1][1])
        match = _patterns()[1].match(self.plain, start, min(len(self.plain), start + 50))
        if match is None or re.search(
            r"规定|要求|精神|明确|提出|办法|工作(?!已)|情况|为|根据|依据|落实|下|第[一二三四五六七八九十\d]+[卷册辑期版部批]",
            match["lead"],
        ):
            return None
        return _Cluster(match.start("verbs"), match.end("verbs"), _verbs(match["verbs"]))

    def _joined(self, after: _Cluster) -> bool:
        """Say whether the verb after goes on the verb before: 编制《…》并印发."""
        return self.plain[_end_of_brackets(self.plain, self.run[-1][1]) : after.start] in ("并", "和", "后")

    def _time_after(self, cluster: _Cluster) -> Told | None:
        last = self.run[-1][1]
        inside = [x for x in self.told if last <= x.start and x.end <= cluster.start]
        if inside:
            return inside[-1]
        later = [
            x for x in self.told if 0 <= x.start - cluster.end <= 2 and self.plain[cluster.end : x.start] in ("", "于")
        ]
        return later[0] if later else time_before(self.plain, self.told, self.run[0][0])

    def _make(self, verb: str, cluster: _Cluster, when: Told | None) -> list[Act]:
        text = self.paragraph.text
        start, end = sentence_at(self.plain, cluster.start)
        standing = self._stage(cluster, when)
        agent = _AGENT.search(self.plain, max(start, cluster.start - 24), cluster.end)
        return [
            Act(
                path=self.document.path,
                span=self.paragraph.span(min(cluster.start, opening), max(cluster.end, closing)),
                quote=text[min(cluster.start, opening) : max(cluster.end, closing)],
                actor=_NOT_AGENT.sub("", agent[1]) if agent else None,
                verb=verb,
                stage=standing,
                object=text[opening + 1 : closing - 1],
                object_span=self.paragraph.span(opening, closing),
                when=when.period if when else None,
                when_span=self.paragraph.span(when.start, when.end) if when else None,
                sentence=text[start:end],
                document_date=self.document.date,
            )
            for opening, closing in self.run
        ]

    def _stage(self, cluster: _Cluster, when: Told | None) -> str:
        """A draft mark in the brackets after a title says that it is not yet issued."""
        clause, _ = clause_at(self.plain, cluster.start)
        brackets = self.paragraph.text[self.run[-1][1] : _end_of_brackets(self.plain, self.run[-1][1])]
        dated = self.document.date
        past = when is not None and dated is not None and when.period.start <= dated
        before = self.plain[clause : cluster.start].replace("□", "")
        start, _ = sentence_at(self.plain, cluster.start)
        after = brackets + self.plain[cluster.end : cluster.end + 2]
        return stage(before, after, self.plain[start : cluster.start], dated_past=past)


def _verbs(text: str) -> tuple[str, ...]:
    found = [act_verb(m.group()) for m in _patterns()[2].finditer(text)]
    return tuple(verb.plain for verb in found if verb)


def _end_of_brackets(text: str, position: int) -> int:
    match = _BRACKETS.match(text, position)
    return match.end() if match else position
