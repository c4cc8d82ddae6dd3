"""ZS501: one thing's name written differently by mistake.

In: the names of a graph. Out: a finding for each pair of names that differ by a slip of the pen.

Example: 《中山市推进科技创新人才聚焦项目管理办法》 of 2021 is 《中山市推进科技创新人才集聚项目管理办法》 in 2022.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.names.alike import Slip, near_body
from zsaudit.names.name import Mention, NameKind
from zsaudit.names.normal import PlainName, places_agree, plain_name
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.event_names import event_names
from zsaudit.rules.evidence import finding, location
from zsaudit.rules.finding import Finding, Location, Severity
from zsaudit.rules.former_names import names_of_one_former
from zsaudit.rules.found_names import names_of_one_kind, short_titles
from zsaudit.rules.other_writings import quoted_names, sought_names
from zsaudit.rules.place_slips import slips_in_the_place
from zsaudit.rules.text import Message, Text
from zsaudit.rules.things import once_each, order_of
from zsaudit.rules.tied_names import (
    companies_of_one_project,
    companies_of_two_forms,
    numbered_titles,
    titles_of_two_years,
)
from zsaudit.rules.vouched_names import vouched_names

# Of each writing so many places are shown, since each is to be corrected.
SHOWN = 5
_VILLAGE = re.compile(
    r"[\u4e00-\u9fff]{1,10}?(?:(?<![乡农美新])村(?!镇)|社区(?!卫生|服务|养老|文化|日间|综合|医院|矫正|警务|书屋|食堂)|屯|寨)(?=[\u4e00-\u9fff])"
)
_SURE = {
    Slip.ORDER: 0.9,
    Slip.SOUND: 0.85,
    Slip.SHAPE: 0.9,
    Slip.WORD: 0.8,
    Slip.LOST: 0.7,
    Slip.NO_WORD: 0.8,
    Slip.SIGN: 0.7,
    Slip.YEARS: 0.7,
}
_HOW = {
    Slip.ORDER: Text("parts in another order", "前后颠倒"),
    Slip.SOUND: Text("a character of like sound", "音近字"),
    Slip.SHAPE: Text("a character of like shape", "形近字"),
    Slip.WORD: Text("one word for another", "用词不同"),
    Slip.NO_WORD: Text("a character that makes no word", "个别字不成词"),
    Slip.SIGN: Text("a few characters for others", "个别字不同"),
    Slip.YEARS: Text("another first or last year", "起止年份不同"),
    Slip.LOST: Text("a character too few or too many", "多字或漏字"),
}


class NameDrift(Rule):
    """One thing's name written differently by mistake."""

    code = "ZS501"
    name = "name-drift"
    severity = Severity.WARNING
    page = Page(
        what=Text(
            "Two long names of one kind and place agree in all but a slip: a character of like sound or shape, parts "
            "in another order, a near word, a character lost.",
            "同类、同地的两个长名称只有一处差别：音近字、形近字、前后颠倒、近义词、漏字或多字。",
        ),
        why=Text(
            "A wrong name cannot be searched for, and a wrong party may be named.", "名称写错就查不到，还可能指错对象。"
        ),
        remedy=Text("Look the name up in its source and correct the other.", "查对原名，更正另一处。"),
        silent=Text(
            "Names that differ in a number, year, level, place, village, direction, batch or kind of document; a name within a "
            "longer one; two names that stand in one sentence or, several times each, in one document.",
            "数字、年份、级别、地名、村名、方位、批次或文种不同的名称；包含在更长名称里的名称；同句出现或在同一文件中多次并存的两个名称。",
        ),
    )
    reported = (
        Example(
            (
                ("a.txt", "临江市情况\n根据《临江市住宅专项维修资金管理办法》办理。\n临江市住建局\n2022年7月20日"),
                ("b.txt", "临江市公告\n《临江市住宅专用维修资金管理办法》已印发。\n临江市住建局\n2022年11月1日"),
            ),
            Text("专项 and 专用", "“专项”与“专用”"),
        ),
        Example(
            (
                ("a.txt", "临江市情况\n平台由华康瑞达医疗科技有限公司承建。\n临江市卫健局\n2022年7月20日"),
                ("b.txt", "临江市公告\n平台由华康端达医疗科技有限公司建设。\n临江市财政局\n2022年11月1日"),
            ),
            Text("two characters of one shape", "形近字"),
        ),
    )
    not_reported = (
        Example(
            (
                ("a.txt", "临江市情况\n临江市第二人民医院有床位1200张。\n临江市卫健局\n2022年7月20日"),
                ("b.txt", "临江市公告\n临江市第二中医医院有床位600张。\n临江市卫健局\n2022年11月1日"),
            ),
            Text("two hospitals", "两家医院"),
        ),
        Example(
            (
                ("a.txt", "临江市情况\n印发《临江市校园安全管理办法（第一批）》。\n临江市教育局\n2022年7月20日"),
                ("b.txt", "临江市公告\n印发《临江市校园安全管理办法（第二批）》。\n临江市教育局\n2022年11月1日"),
            ),
            Text("two batches", "两个批次"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield the pairs of names that are one name."""
        told: list[Location] = []
        for found in _all(graph, order_of(graph)):
            if not all(any(_overlap(x, y) for y in told) for x in found.locations):
                told += found.locations
                yield found


def _overlap(a: Location, b: Location) -> bool:
    return a.path == b.path and a.start < b.end and b.start < a.end


def _all(graph: CorpusGraph, order: dict[str, int]) -> Iterator[Finding]:
    vouched = (
        *numbered_titles(graph),
        *companies_of_one_project(graph),
        *companies_of_two_forms(graph),
        *titles_of_two_years(graph),
        *names_of_one_former(graph),
        *sought_names(graph),
        *quoted_names(graph),
        *event_names(graph),
        *vouched_names(graph),
    )
    judged = [
        *(_judge(graph, order, *told) for told in (*names_of_one_kind(graph), *short_titles(graph))),
        *(_judge(graph, order, *told, vouched=True, place_too=False) for told in slips_in_the_place(graph)),
        *(_judge(graph, order, *told, vouched=True) for told in vouched),
    ]
    yield from (found for found in judged if found is not None)


def _judge(
    graph: CorpusGraph,
    order: dict[str, int],
    left: Sequence[Mention],
    right: Sequence[Mention],
    slip: Slip,
    *,
    vouched: bool = False,
    place_too: bool = True,
) -> Finding | None:
    if not vouched and left[0].kind is not NameKind.TITLE and not _sure_of_bodies(left, right, slip):
        return None
    pairs = [
        (a, b) for a in left for b in right if not place_too or _one_place(graph, a, b, any_years=slip is Slip.YEARS)
    ]
    if not pairs or _two_things(left, right) or _two_villages(left[0].text, right[0].text):
        return None
    a, b = min(pairs, key=lambda p: (order[p[0].path] + order[p[1].path], p[0].start, p[1].start))
    if order[b.path] < order[a.path]:
        a, b = b, a
    confidence = _SURE[slip] - (0.1 if a.path == b.path else 0.0)
    return finding(
        NameDrift,
        message=Message(
            Text("“{left}” and “{right}” look like one name: {how}", "“{left}”与“{right}”疑为同一名称：{how}"),
            {"left": a.text, "right": b.text, "how": _HOW[slip]},
        ),
        locations=once_each(
            [
                location(graph.document(m.path), m.span, sentence=_around(graph, m))
                for m in (a, b, *left[:SHOWN], *right[:SHOWN])
            ]
        ),
        confidence=confidence,
    )


def _sure_of_bodies(left: Sequence[Mention], right: Sequence[Mention], slip: Slip) -> bool:
    """Say whether a slip is one between names that are no titles, where more words part two things."""
    sure = slip in (Slip.SOUND, Slip.SHAPE, Slip.ORDER) or (slip is Slip.LOST and _doubled(left[0].text, right[0].text))
    if slip is Slip.NO_WORD:
        return left[0].kind is not NameKind.PROJECT
    return sure or (slip is Slip.WORD and _one_body(left, right))


def _doubled(left: str, right: str) -> bool:
    """Say whether one name is the other with a character told twice: 家庭庭辅导."""
    shorter, longer = sorted((left, right), key=len)
    return any(
        longer[:at] + longer[at + 1 :] == shorter and longer[at] == longer[at - 1] for at in range(1, len(longer))
    )


def _one_body(left: Sequence[Mention], right: Sequence[Mention]) -> bool:
    """Say whether two names of bodies that differ in a near word are told of one place, and never in one document."""
    a, b = plain_name(left[0].text), plain_name(right[0].text)
    apart = not {m.path for m in left} & {m.path for m in right}
    return apart and a.place == b.place and near_body(a.core, b.core)


def _around(graph: CorpusGraph, mention: Mention) -> str:
    text = graph.document(mention.path).paragraphs[mention.paragraph].text
    return text[max(0, mention.start - 20) : mention.end + 20]


def _one_place(graph: CorpusGraph, a: Mention, b: Mention, *, any_years: bool = False) -> bool:
    left, right = plain_name(a.text), plain_name(b.text)
    other_years = left.years != right.years and left.years and right.years and not any_years
    if left.edition != right.edition or other_years:
        return False
    return places_agree(_place(graph, a, left), _place(graph, b, right))


def _place(graph: CorpusGraph, mention: Mention, name: PlainName) -> str | None:
    return name.place or graph.document(mention.path).place


def _two_villages(left: str, right: str) -> bool:
    """Say whether two names differ in the village they begin with: 李家坪村 and 黎家坪村 may both be."""
    a, b = _VILLAGE.match(left), _VILLAGE.match(right)
    return a is not None and b is not None and a.group() != b.group()


def _two_things(left: Sequence[Mention], right: Sequence[Mention]) -> bool:
    """Say whether the corpus itself holds the two names apart: side by side in one paragraph, or each several times
    in one document."""
    beside = {(m.path, m.paragraph) for m in left} & {(m.path, m.paragraph) for m in right}
    if beside:
        return True
    for path in {m.path for m in left} & {m.path for m in right}:
        if min(sum(m.path == path for m in left), sum(m.path == path for m in right)) >= 2:
            return True
    return False
