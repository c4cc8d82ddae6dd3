"""Scores against annotated figures and minimal cases."""

from __future__ import annotations

from pathlib import Path

from score import relation_table, score_claims, score_relations

A = "青河县教育局通报\n截至2021年底，全县共有普惠性幼儿园416所。\n青河县教育局\n2022年6月17日"
B = "青河县教育发展情况\n2021年末普惠性幼儿园达461所。\n青河县教育局\n2022年2月25日"
DOCS = [{"name": "a.txt", "text": A}, {"name": "b.txt", "text": B}]
EXPECTED = {
    "relation": "contradiction",
    "a": {"doc": "a.txt", "quote": "416所"},
    "b": {"doc": "b.txt", "quote": "461所"},
}


def test_an_expected_contradiction_that_is_reported_is_right() -> None:
    counts, on_empty, told = score_relations([{"id": "c1", "docs": DOCS, "expect": [EXPECTED]}])
    assert (counts, on_empty, told) == ({"contradiction": (1, 1, 1)}, 0, [])
    assert list(relation_table(counts))[-1].split() == ["all", "1", "1", "1", "1.000", "1.000", "1.000"]


def test_a_finding_that_nothing_expects_is_false() -> None:
    counts, on_empty, told = score_relations([{"id": "c2", "docs": DOCS, "expect": []}])
    assert (counts, on_empty) == ({"contradiction": (0, 1, 0)}, 1)
    assert told[0].startswith("c2 false contradiction")


def test_an_annotated_figure_is_met_by_its_claim(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(A, encoding="utf-8")
    gold = {"doc": "a", "line": 2, "quote": "416所", "value": 416, "bound": "=", "level": None, "status": "actual"}
    shares, told = score_claims([{**gold, "subject": "普惠性幼儿园"}], tmp_path)
    assert (shares["recall"], shares["precision"], shares["whole"], told) == (1.0, 1.0, 1.0, [])
    shares, told = score_claims([{**gold, "value": 417, "subject": "普惠性幼儿园"}], tmp_path)
    assert (shares["whole"], told) == (0.0, ["differs a:2 416所: value"])
