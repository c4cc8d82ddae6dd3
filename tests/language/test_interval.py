"""Intervals: what overlaps, what lies below, what scales."""

from __future__ import annotations

from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zsaudit.language.interval import Interval

QUICK = settings(max_examples=80, deadline=None, derandomize=True)
NUMBERS = st.integers(-1000, 1000).map(float)
INTERVALS = st.builds(
    lambda a, b, low, high: Interval(min(a, b), max(a, b), low and a != b, high and a != b),
    NUMBERS,
    NUMBERS,
    st.booleans(),
    st.booleans(),
)


@pytest.mark.parametrize(
    ("left", "right", "overlap"),
    [
        (Interval(38500, 39500, high_open=True), Interval(39012, 39012), True),
        (Interval(38500, 39500, high_open=True), Interval(39500, 39500), False),
        (Interval(100, inf, low_open=True), Interval(103, 103), True),
        (Interval(100, inf, low_open=True), Interval(100, 100), False),
        (Interval(100, inf), Interval(100, 100), True),
        (Interval(-inf, 100, high_open=True), Interval(100, inf), False),
        (Interval(3, 5), Interval(5, 8), True),
        (Interval(3, 5), Interval(6, 8), False),
    ],
)
def test_overlap_heeds_open_ends(left: Interval, right: Interval, overlap: bool) -> None:
    assert left.overlaps(right) is overlap
    assert right.overlaps(left) is overlap


@given(INTERVALS, INTERVALS)
@QUICK
def test_two_intervals_overlap_or_one_lies_below(left: Interval, right: Interval) -> None:
    assert left.overlaps(right) == right.overlaps(left)
    assert left.overlaps(right) + left.below(right) + right.below(left) == 1


@given(INTERVALS, INTERVALS, st.sampled_from([0.01, 10.0, 10000.0]))
@QUICK
def test_scaling_both_changes_nothing_between_them(left: Interval, right: Interval, factor: float) -> None:
    assert left.scaled(factor).overlaps(right.scaled(factor)) == left.overlaps(right)


@given(INTERVALS)
@QUICK
def test_an_interval_overlaps_itself(interval: Interval) -> None:
    assert interval.overlaps(interval)


def test_bounded_means_both_ends_are_told() -> None:
    assert Interval(1, 2).bounded
    assert not Interval(1, inf).bounded
    assert not Interval(-inf, 2).bounded


def test_a_bound_turned_round_shares_its_bound_alone() -> None:
    least, most = Interval(200, inf), Interval(-inf, 200)
    assert least.turned(most)
    assert most.turned(least)
    assert not least.turned(least)
    assert not least.turned(Interval(-inf, 300))
    assert not Interval(200, 200).turned(most)
