"""The size of a figure, whatever its unit."""

from __future__ import annotations

import pytest
from pipeline import claims_of


@pytest.mark.parametrize(
    ("text", "size", "falls"),
    [
        ("公路总里程2公里。", 2000, False),
        ("公路总里程2,000米。", 2000, False),
        ("投资3.2亿元。", 320000000, False),
        ("覆盖率62.5%。", 0.625, False),
        ("死亡率3.5‰。", 0.0035, False),
        ("储能38GWh。", 38000000, False),
        ("事故起数下降12.1%。", -0.121, True),
        ("事故起数增长12.1%。", 0.121, False),
    ],
)
def test_a_size_is_in_the_base_of_its_dimension_and_below_nought_for_a_fall(
    text: str, size: float, falls: bool
) -> None:
    claim = claims_of(text)[-1]
    assert (claim.size, claim.falls) == (pytest.approx(size), falls)
