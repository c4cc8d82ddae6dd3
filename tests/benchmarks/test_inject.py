"""Errors injected into a document said again, and whether they are seen."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from inject import measure, pair_of, seen, table
from slips import FITS, Slip, slips
from twins import FOLDER, Reading, figures_joined, read, together, twin_of

from zsaudit.documents.read import read_text

TEXT = """青河县教育局关于2021年教育工作情况的通报
截至2021年底，全县共有普惠性幼儿园116所，在园幼儿12840人。这一成绩来之不易。
2021年投入资金8550万元，其中上级补助3200万元、县级4180万元、自筹1170万元。
2020年9月，县政府印发《青河县校车安全管理实施办法》。县教育局、县财政局、县公安局等3个部门共同落实。
高中阶段毛入学率达到95.6%。到2025年，力争新建公办学校24所以上。
青河县教育局
2022年1月18日
"""


def own() -> Reading:
    return read(read_text("reports/a.txt", TEXT))


def only(kind: str) -> list[str]:
    twin = read(twin_of(own().document))
    return [f"{twin.document.text[x.start : x.end]}→{x.new}" for x in slips(kind, twin, Random(1))]


def test_a_twin_says_the_same_and_leaves_out_what_tells_nothing() -> None:
    twin = twin_of(own().document)
    assert twin.path == FOLDER + "a.txt"
    assert (twin.title and twin.title.value, twin.date, twin.place) == (
        "青河县教育局关于2021年教育工作情况的通报",
        own().document.date,
        "青河县",
    )
    assert "普惠性幼儿园116所" in twin.text
    assert "来之不易" not in twin.text


def test_every_figure_of_a_twin_is_joined_with_its_own() -> None:
    plain = "\n".join(line for line in TEXT.splitlines() if "其中" not in line)
    first = read(read_text("reports/a.txt", plain))
    assert figures_joined(together(first, read(twin_of(first.document)))) == (5, 5)


def test_one_error_of_each_kind_is_made_where_it_can_be() -> None:
    assert only("scale") == ["万→亿"] * 4
    assert only("points") == ["%→个百分点"]
    assert only("bound") == ["以上→以下"]
    assert only("list") == ["县财政局、→"]
    assert [x.partition("→")[0] for x in only("part")] == ["3200"]
    assert only("year") in (["2020→2019"], ["2020→2021"])
    assert all(len(x) == len("办→法") for x in only("name"))
    assert [x.partition("→")[0] for x in only("target")] == ["24"]


def test_two_digits_swapped_keep_the_digits() -> None:
    swapped = [x.split("→") for x in only("digits")]
    assert swapped
    assert all(sorted(a) == sorted(b) and a != b for a, b in swapped)


@pytest.mark.parametrize("kind", ["digits", "scale"])
def test_an_error_in_a_restated_figure_is_seen(kind: str) -> None:
    pair = pair_of(own())
    slip = slips(kind, pair.twin, Random(1))[0]
    assert seen(pair, slip)


def test_a_figure_left_as_it_is_is_not_seen() -> None:
    pair = pair_of(own())
    place = pair.twin.claims[0].span
    same = Slip("digits", pair.twin.document.path, place.start, place.start, "", place.start, place.end)
    assert not seen(pair, same)


def test_the_same_seed_gives_the_same_table(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    first, second = (measure(tmp_path, seed=3, count=2) for _ in range(2))
    assert first == second
    assert set(first["kinds"]) == set(FITS)  # type: ignore[call-overload]
    assert first["errors untouched"] == []
    assert "two digits swapped" in table(first, show=True)
