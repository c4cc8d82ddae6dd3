"""The graph is the same whatever the order of its parts, and what is unrelated changes nothing."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pipeline import check, claims_of, corpus, graph_of, paper

from zsaudit.claims.read import read_claims
from zsaudit.documents.read import read_text
from zsaudit.graph.build import build_graph
from zsaudit.rules.finding import Finding
from zsaudit.rules.run import run_rules

QUICK = settings(max_examples=25, deadline=None, derandomize=True)
SLOW = settings(max_examples=12, deadline=None, derandomize=True)

OLD = (
    "截至2020年底，全市共有普惠性幼儿园416所，在园幼儿8.6万人。\n2020年，全市投入校车购置资金1200万元。\n"
    "到2022年，全市普惠性幼儿园达到450所以上。\n截至2020年底，全市累计改造农村公路320公里。"
)
NEW = (
    "截至2021年底，全市普惠性幼儿园达431所。\n2020年，全市投入校车购置资金1300万元。\n"
    "截至2021年底，全市累计改造农村公路345公里。\n目前，全市有城市书房30个。"
)
LAST = "截至2022年底，全市普惠性幼儿园达461所。\n截至2022年底，全市累计改造农村公路339公里。"
NAMED = [
    ("a.txt", paper(OLD, day="2021年3月1日")),
    ("b.txt", paper(NEW, day="2022年3月1日")),
    ("c.txt", paper(LAST, day="2023年3月1日")),
]
ELSEWHERE = paper(
    "截至2021年底，全县普惠性幼儿园达61所。\n2020年，全县投入校车购置资金130万元。\n到2022年，全县普惠性幼儿园达到80所。",
    title="海宁县教育工作情况汇报",
    issuer="海宁县教育局",
    day="2022年6月1日",
)
PARAGRAPHS = [
    "截至2020年底，全市共有普惠性幼儿园416所。",
    "2021年，全市投入校车购置资金1200万元。",
    "到2025年，全市建成公园60个以上。",
    "截至2021年6月底，全市累计改造农村公路320公里。",
    "2019年，全市新增学位8600个。",
    "截至2018年底，全市农村自来水普及率为84.6%。",
    "2020年，全市接待游客120万人次。",
]


def told(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.fingerprint for finding in findings}


@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_what_comes_in_changes_nothing(seed: int) -> None:
    graph = corpus(NAMED)
    shuffled = random.Random(seed)
    documents, claims, acts, mentions = map(list, (graph.documents, graph.claims, graph.acts, graph.mentions))
    for part in (documents, claims, acts, mentions):
        shuffled.shuffle(part)  # type: ignore[arg-type]
    again = build_graph(documents, claims, acts, mentions)
    assert again == graph
    assert run_rules(again) == run_rules(graph)


def test_the_order_of_files_changes_nothing() -> None:
    documents = [read_text(path, text) for path, text in NAMED]
    assert graph_of(documents) == graph_of(documents[::-1])


def test_documents_stand_in_the_order_of_their_dates() -> None:
    graph = corpus(NAMED[::-1])
    assert [document.path for document in graph.documents] == ["a.txt", "b.txt", "c.txt"]
    assert [claim.path for claim in graph.claims] == sorted(claim.path for claim in graph.claims)
    places = [(claim.path, claim.span) for claim in graph.claims]
    assert places == sorted(places)


def test_a_link_names_two_claims_that_exist() -> None:
    graph = corpus(NAMED)
    assert graph.links
    for link in graph.links:
        assert 0 <= link.left < link.right < len(graph.claims)
        assert link.verdict == "same"
        assert 0 <= link.score <= 1


def test_the_small_corpus_is_reported_as_it_is() -> None:
    found = {finding.relation for finding in check(NAMED)}
    assert {"contradiction", "progression", "target-met", "cumulative-decrease"} <= found


@given(st.permutations(PARAGRAPHS))
@QUICK
def test_paragraphs_that_carry_their_own_time_read_alike_in_any_order(paragraphs: list[str]) -> None:
    def read(order: list[str]) -> set[tuple[object, ...]]:
        claims = claims_of("\n".join(order), title="临江市有关情况汇报")
        return {(c.value, c.unit, c.subject, c.status, c.as_of.end if c.as_of else None) for c in claims}

    assert read(paragraphs) == read(PARAGRAPHS)


@given(
    st.integers(101, 9899),
    st.integers(0, 3),
    st.integers(1, 9),
    st.sampled_from([("普惠性幼儿园", "所"), ("城市书房", "个"), ("农村敬老院", "家"), ("公共停车泊位", "个")]),
)
@QUICK
def test_a_changed_digit_is_one_contradiction(number: int, place: int, shift: int, thing: tuple[str, str]) -> None:
    digits = list(str(number))
    at = place % len(digits)
    digits[at] = str((int(digits[at]) + shift) % 10)
    changed = int("".join(digits))
    if changed == 0 or len(str(changed)) < len(digits):
        changed = number + 10 ** (len(digits) - 1)
    name, unit = thing
    first = paper(f"截至2021年底，全市共有{name}{number}{unit}。")
    agreeing = paper(f"2021年末，全市{name}达{number}{unit}。", title="临江市民生工作情况说明", day="2022年5月6日")
    differing = agreeing.replace(f"达{number}", f"达{changed}")
    assert [f.code for f in check([("a.txt", first), ("b.txt", agreeing)]) if f.code == "ZS101"] == []
    findings = [f for f in check([("a.txt", first), ("b.txt", differing)]) if f.code == "ZS101"]
    assert len(findings) == 1
    assert {place.value for place in findings[0].locations} == {number, changed}


def test_a_document_of_another_place_changes_no_finding() -> None:
    alone, beside = check(NAMED), check([*NAMED, ("d.txt", ELSEWHERE)])
    others = [f for f in beside if all(place.path != "d.txt" for place in f.locations)]
    assert [(f.code, f.fingerprint) for f in others] == [(f.code, f.fingerprint) for f in alone]
    assert all({place.path for place in f.locations} == {"d.txt"} for f in beside if f not in others)


@given(st.integers(2, 9000), st.integers(2, 9000))
@SLOW
def test_figures_of_another_place_never_meet_ours(one: int, other: int) -> None:
    there = paper(
        f"截至2021年底，全县普惠性幼儿园达{one}所。\n截至2021年底，全县有城市书房{other}个。",
        title="海宁县教育工作情况汇报",
        issuer="海宁县教育局",
    )
    beside = check([*NAMED, ("d.txt", there)])
    assert told(check(NAMED)) <= told(beside)
    for finding in beside:
        assert len({place.path == "d.txt" for place in finding.locations}) == 1


def test_a_document_alone_is_read_as_among_others() -> None:
    graph = corpus(NAMED)
    for path, text in NAMED:
        alone = read_claims(read_text(path, text))
        assert tuple(claim for claim in graph.claims if claim.path == path) == alone
