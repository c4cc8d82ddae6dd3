"""How far apart two figures are, and which differences are let be."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sample

from zsaudit.rules.finding import Finding
from zsaudit.triage.tolerance import beyond, distance

CONTRADICTION = sample.findings()[0]  # 19 and 18


@pytest.mark.parametrize(("tolerance", "kept"), [(0.0, 1), (0.05, 1), (0.053, 0), (1.0, 0)])
def test_a_difference_up_to_the_tolerance_is_let_be(tolerance: float, kept: int) -> None:
    assert len(beyond([CONTRADICTION], {"ZS101": tolerance})) == kept


def test_a_tolerance_is_of_its_own_rule_alone() -> None:
    assert beyond([CONTRADICTION], {"ZS103": 1.0}) == (CONTRADICTION,)


@pytest.mark.parametrize(
    ("finding", "apart"),
    [
        (CONTRADICTION, 1 / 19),
        (replace(CONTRADICTION, code="ZS402", facts=(("sum", 90.0), ("total", 100.0))), 0.1),
        (replace(CONTRADICTION, code="ZS403", facts=(("stated", 0.2), ("implied", 0.25))), 0.2),
        (replace(CONTRADICTION, code="ZS201"), None),
        (replace(CONTRADICTION, locations=CONTRADICTION.locations[:1]), None),
        (
            replace(
                CONTRADICTION, locations=tuple(replace(place, unit=place.path) for place in CONTRADICTION.locations)
            ),
            None,
        ),
        (replace(CONTRADICTION, locations=tuple(replace(place, value=0.0) for place in CONTRADICTION.locations)), 0.0),
    ],
)
def test_the_distance_is_a_share_of_the_larger_figure(finding: Finding, apart: float | None) -> None:
    assert distance(finding) == (None if apart is None else pytest.approx(apart))
