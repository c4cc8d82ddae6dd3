"""The stretches in which numbers state no quantity."""

from __future__ import annotations

import pytest

from zsaudit.language.masks import masks


def hidden(text: str) -> set[str]:
    return {text[start:end] for start, end in masks(text)}


@pytest.mark.parametrize(
    ("text", "label"),
    [("建设5G基站", "5G"), ("发布“海渔36条”", "“海渔36条”"), ("拨打12345热线", "12345"), ("3月5日至8日", "至8日")],
)
def test_a_name_is_hidden(text: str, label: str) -> None:
    assert label in hidden(text)


@pytest.mark.parametrize("text", ["储能38GWh", "投产5GWh电池", "道路长8km", "受理“36件”诉求", "占三分之一类药品"])
def test_a_measure_is_not(text: str) -> None:
    assert hidden(text) == set()


def test_a_label_within_a_fraction_hides_nothing() -> None:
    assert "一审" in hidden("一审案件")
    assert "一审" not in hidden("三分之一审结案件")
