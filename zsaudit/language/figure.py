"""What a figure is: a quantity at a place of a text.

Passed from `figures` to everything that reads meaning into it.

Example: "全市5G用户已突破85.7万户" holds `Figure(value=857000, unit="户", bound=">=")` over 突破85.7万户.
"""

from __future__ import annotations

from dataclasses import dataclass

from zsaudit.language.interval import Interval


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity at a place of a text. `value` is in the base of its unit as counted (3.9万个 is
    39000), percents are fractions; `interval` is in the same base."""

    start: int
    end: int
    number_start: int
    value: float
    value_high: float | None
    unit: str
    dimension: str
    factor: float
    bound: str
    interval: Interval
    lead: int
    rounded: bool = False


class Hidden:
    """A set of stretches with a quick test of overlap."""

    __slots__ = ("_signs",)

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._signs = {i for start, end in spans for i in range(start, end)}

    def holds(self, start: int, end: int) -> bool:
        """Say whether a stretch overlaps one of the hidden ones."""
        return not self._signs.isdisjoint(range(start, end))


def clean(value: float) -> float:
    """Return a value without the dust of reckoning: 0.07 * 100 is 7."""
    return float(f"{value:.12g}")
