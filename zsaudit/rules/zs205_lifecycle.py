"""ZS205: the stages of a named document through the corpus, and what stayed a plan.

In: the acts of a graph. Out: a finding for each named document with two stages or more, or with a plan alone.

Example: 《中山市推进新型基础设施建设实施方案(2020-2022年)》 is a 送审稿 in 2020,
and no later document says that it was issued.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zsaudit.claims.act_words import family_of
from zsaudit.claims.claim import Act
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import finding, period_text
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.text import Message, Text
from zsaudit.rules.things import act_location, groups_by_thing, once_each, order_of, same_thing

_RANK = {"planned": 0, "draft": 1, "draw-up": 2, "issue": 3, "in-force": 4, "revise": 5, "repeal": 6}
_WORDS = {
    "planned": Text("planned", "拟出台"),
    "draft": Text("in draft", "起草中"),
    "draw-up": Text("drawn up", "制定"),
    "issue": Text("issued", "印发"),
    "in-force": Text("in force", "施行"),
    "revise": Text("revised", "修订"),
    "repeal": Text("repealed", "废止"),
}


class Lifecycle(Rule):
    """The stages of a named document through the corpus, with what stayed a plan."""

    code = "ZS205"
    name = "lifecycle"
    severity = Severity.INFO
    page = Page(
        what=Text(
            "A named document that the corpus follows from plan to draft, issue and revision, or that stayed a plan as "
            "far as the corpus tells.",
            "一份文件从拟出台、送审、印发到修订的各个阶段；或者据现有文件仍停留在计划中。",
        ),
        why=Text("A promise of a document is kept when the document is issued.", "说要出台的文件，出台了才算数。"),
        remedy=Text(
            "Nothing to correct; ask what became of a plan that stayed one.", "无需更正；停留在计划的，可以追问下文。"
        ),
        silent=Text("A document told in one stage only, and done.", "只讲到一个阶段且已完成的文件。"),
    )
    reported = (
        Example(
            (
                ("a.txt", "临江市答复\n我局拟出台《临江市课后服务管理办法》。\n临江市教育局\n2020年3月2日"),
                ("b.txt", "临江市总结\n2021年5月，我局印发《临江市课后服务管理办法》。\n临江市教育局\n2022年3月2日"),
            ),
            Text("planned, then issued", "先拟出台，后印发"),
        ),
        Example(
            (
                ("a.txt", "临江市答复\n今年我局计划出台《临江市课后服务管理办法》。\n临江市教育局\n2020年3月2日"),
                ("b.txt", "临江市总结\n全年修缮校舍20所。\n临江市教育局\n2022年3月2日"),
            ),
            Text("no document says that it was issued", "没有文件讲到它已出台"),
        ),
    )
    not_reported = (
        Example(
            (("a.txt", "临江市总结\n2021年5月，我局印发《临江市课后服务管理办法》。\n临江市教育局\n2022年3月2日"),),
            Text("one stage, and done", "只有一个阶段且已完成"),
        ),
        Example(
            (
                ("a.txt", "临江市总结\n我局出台了《临江市课后服务管理办法》。\n临江市教育局\n2021年3月2日"),
                ("b.txt", "临江市报告\n2020年，我局印发《临江市课后服务管理办法》。\n临江市教育局\n2022年3月2日"),
            ),
            Text("issue told twice is one stage", "印发讲了两次，仍是一个阶段"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield the course of each named document."""
        order = order_of(graph)
        titled = [act for act in graph.acts if family_of(act.verb) in _RANK and len(act.object) >= 6]
        for group in groups_by_thing(graph, titled):
            ranked = sorted(group, key=lambda a: (order[a.path], a.span))
            acts = [a for a in ranked if same_thing(graph, ranked[0], a, cores_joined=True)]
            stages = _stages(acts)
            plans = [a for a in acts if _stage(a) in ("planned", "draft")]
            if (len(stages) >= 2 and plans) or (len(stages) >= 2 and len({a.path for a in stages}) >= 2):
                yield _course(graph, stages)
            elif plans and len(plans) == len(acts):
                yield _still_a_plan(graph, plans)


def _stage(act: Act) -> str:
    family = family_of(act.verb)
    if act.stage == "planned":
        return "planned"
    return "draft" if act.stage == "doing" or family == "draft" else family


def _stages(acts: Sequence[Act]) -> list[Act]:
    """Return the first act of each stage, in the order of the stages."""
    first: dict[str, Act] = {}
    for act in acts:
        first.setdefault(_stage(act), act)
    return [first[stage] for stage in sorted(first, key=_RANK.__getitem__)]


def _course(graph: CorpusGraph, stages: Sequence[Act]) -> Finding:
    told = [_told(act) for act in stages]
    return finding(
        Lifecycle,
        message=Message(
            Text("{name}: {en}", "《{name}》：{zh}"),
            {
                "name": stages[-1].object,
                "en": " -> ".join(word.en for word in told),
                "zh": " → ".join(word.zh for word in told),
            },
        ),
        locations=once_each([act_location(graph.document(a.path), a) for a in stages]),
        confidence=0.9,
    )


def _told(act: Act) -> Text:
    word = _WORDS[_stage(act)]
    when = period_text(act.when) if act.when else (act.document_date.isoformat() if act.document_date else "")
    return Text(f"{word.en} ({when})", f"{word.zh}（{when}）") if when else word


def _still_a_plan(graph: CorpusGraph, plans: Sequence[Act]) -> Finding:
    return finding(
        Lifecycle,
        message=Message(
            Text("{name}: {stage}; no document tells that it was issued", "《{name}》：{stage}，未见文件讲到已出台"),
            {"name": plans[0].object, "stage": _told(plans[0])},
        ),
        locations=once_each([act_location(graph.document(a.path), a) for a in plans]),
        confidence=0.85,
    )
