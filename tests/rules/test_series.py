"""Figures of one thing in the order of their times."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pipeline import corpus, paper

from zsaudit.rules.series import Series, all_series


def series(*told: tuple[str, str]) -> list[Series]:
    """Return the series of papers, each a text and a day."""
    return all_series(
        corpus((f"{name}.txt", paper(text, day=day)) for name, (text, day) in zip("abcd", told, strict=False))
    )


def yearly(*texts: str) -> list[Series]:
    """Return the series of papers of the springs of 2021, 2022, ..."""
    return series(*((text, f"{2021 + at}年2月2日") for at, text in enumerate(texts)))


def quotes(found: Series) -> tuple[list[str], list[str]]:
    return [claim.quote for claim in found.points], [claim.quote for claim in found.members]


def test_all_that_tell_of_one_time_are_members_and_one_is_its_point() -> None:
    (found,) = series(
        ("截至2020年底，全省路灯总数18,600盏。", "2021年2月2日"),
        ("截至2021年底，全省路灯总数19,300盏。", "2022年2月2日"),
        ("截至2021年底，全省路灯总数19,300盏。", "2022年5月2日"),
        ("截至2022年底，全省路灯总数20,100盏。", "2023年2月2日"),
    )
    assert quotes(found) == (
        ["18,600盏", "19,300盏", "20,100盏"],
        ["18,600盏", "19,300盏", "19,300盏", "20,100盏"],
    )
    assert {claim.path for claim in found.members} == {"a.txt", "b.txt", "c.txt", "d.txt"}


def test_one_figure_a_year_is_a_point_and_a_member() -> None:
    (found,) = yearly("截至2020年底，全省路灯总数18,600盏。", "截至2021年底，全省路灯总数19,300盏。")
    assert found.points == found.members


@pytest.mark.parametrize(
    ("first", "second", "changed"),
    [
        ("公路总里程86公里", "公路总里程86,000米", False),  # one size in two units
        ("公路总里程86公里", "公路总里程91,000米", True),
        ("公路总里程86公里", "公路总里程86米", True),  # one number in two units
        ("参保人员512,847人", "参保人员51.28万人", False),  # rounded
        ("参保人员512,847人", "参保人员52.28万人", True),
        ("参保人员512,847人", "参保人员512,848人", True),
    ],
)
def test_a_change_is_more_than_units_and_rounding(first: str, second: str, changed: bool) -> None:
    (found,) = yearly(f"截至2020年底，全省{first}。", f"截至2021年底，全省{second}。")
    assert found.changed is changed


def test_how_long_something_took_moves_only_where_its_time_is_told() -> None:
    (found,) = yearly("2020年，审批用时86天。", "2021年，审批用时72天。")
    assert quotes(found)[0] == ["86天", "72天"]
    assert yearly("审批用时86天。", "审批用时72天。") == []


def test_what_sorts_a_thing_moves_through_no_time() -> None:
    (found,) = yearly("2020年，全省10亿元以上的项目有86个。", "2021年，全省10亿元以上的项目有72个。")
    assert quotes(found)[0] == ["86个", "72个"]


def test_things_sorted_by_two_sizes_are_two_things() -> None:
    assert yearly("2020年，全省10亿元以上的项目有86个。", "2021年，全省20亿元以上的项目有72个。") == []


def test_a_floor_below_what_was_told_before_is_no_fall() -> None:
    (floor,) = yearly("2020年，全省粮食总产1142万吨。", "2021年，全省粮食总产1100万吨以上。")
    (number,) = yearly("2020年，全省粮食总产1142万吨。", "2021年，全省粮食总产1100万吨。")
    (above,) = yearly("2020年，全省粮食总产1142万吨。", "2021年，全省粮食总产1200万吨以上。")
    assert (floor.changed, number.changed, above.changed) == (False, True, True)


def test_a_sum_paid_to_one_is_no_later_state_of_all_that_was_paid() -> None:
    assert yearly("2020年，赔付810000元。", "2021年，赔付1610元。") == []


def test_a_doubtful_pair_draws_no_series_down() -> None:
    graph = corpus(
        (f"{name}.txt", paper(text, day=day))
        for name, text, day in (
            ("a", "截至2020年底，全省路灯总数18,600盏。", "2021年2月2日"),
            ("b", "截至2021年底，全省路灯总数19,300盏。", "2022年2月2日"),
            ("c", "截至2022年底，全省路灯总数20,100盏。", "2023年2月2日"),
        )
    )
    doubted = replace(
        graph, links=tuple(replace(x, score=0.5 if x.right == 2 else 0.9, verdict=x.verdict) for x in graph.links)
    )
    (found,) = all_series(doubted)
    assert [claim.quote for claim in found.points] == ["18,600盏", "19,300盏"]
    assert found.confidence == pytest.approx(0.9)


def test_what_is_counted_anew_goes_on_from_nothing() -> None:
    assert (
        yearly(
            "截至2020年底，全省路灯总数18,600盏。",
            "自2021年起路灯按新制度统计，与以前年度不可直接比较。截至2021年底，全省路灯总数15,300盏。",
        )
        == []
    )
