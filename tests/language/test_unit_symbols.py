"""Symbols of units (GB 3100) beside their Chinese names."""

from __future__ import annotations

import pytest

from zsaudit.language.figures import find_figures
from zsaudit.language.units import unit_of


@pytest.mark.parametrize(
    ("symbol", "name"),
    [
        ("km2", "平方公里"),
        ("㎡", "平方米"),
        ("m3", "立方米"),
        ("hm2", "公顷"),
        ("mm", "毫米"),
        ("t", "吨"),
        ("t·km", "吨公里"),
        ("μg/m3", "微克/立方米"),
        ("kW·h", "千瓦时"),
        ("元/m2", "元/平方米"),
        ("L/d", "升/日"),
        ("km/万km2", "公里/万平方公里"),
    ],
)
def test_a_symbol_is_the_unit_of_its_name(symbol: str, name: str) -> None:
    one, other = unit_of(symbol), unit_of(name)
    assert (one.dimension, one.factor) == (other.dimension, other.factor)
    assert one.text == symbol


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("全国用水总量6015.5亿m3，平均年降水量631.5mm。", [(601_550_000_000, "m3"), (631.5, "mm")]),
        ("面积35km2、长20m，重5t。", [(35, "km2"), (20, "m"), (5, "t")]),
        ("路网密度145.5 km/万km2。", [(145.5, "km/万km2")]),
        ("开通5G基站30个，3D打印机4台，A4纸2箱。", [(30, "个"), (4, "台"), (2, "箱")]),
    ],
)
def test_figures_with_symbols(text: str, values: list[tuple[float, str]]) -> None:
    assert [(x.value, x.unit) for x in find_figures(text)] == values
