"""A written figure is an interval; agreement is overlap.

In: two ends, each open or closed. Out: `Interval`, with overlap, scaling and comparison.

Example: "3.9万个" is `Interval(38500, 39500, high_open=True)`; "超过100家" is `Interval(100, inf, low_open=True)`.
The half-unit convention is that of SEC EDGAR Filer Manual 6.5.12 for figures of unequal precision.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf


@dataclass(frozen=True, slots=True)
class Interval:
    """All values that a written figure may stand for."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False

    def overlaps(self, other: Interval) -> bool:
        """Say whether one value may stand in both."""
        return not (self.below(other) or other.below(self))

    def below(self, other: Interval) -> bool:
        """Say whether every value here is less than every value there."""
        if self.high < other.low:
            return True
        return self.high == other.low and (self.high_open or other.low_open)

    def turned(self, other: Interval) -> bool:
        """Say whether one begins where the other ends: 最低200万元 and 最高200万元 share no more than their bound."""
        rises, falls = (self, other) if self.high == inf else (other, self)
        return rises.high == inf and falls.low == -inf and rises.low == falls.high

    def scaled(self, factor: float) -> Interval:
        """Return the interval times a positive factor."""
        return Interval(self.low * factor, self.high * factor, self.low_open, self.high_open)

    @property
    def negated(self) -> Interval:
        """Return the interval on the other side of nought: a fall of 1.4 % is a growth of -1.4 %."""
        return Interval(-self.high, -self.low, self.high_open, self.low_open)

    @property
    def bounded(self) -> bool:
        """Say whether both ends are finite."""
        return self.low > -inf and self.high < inf
