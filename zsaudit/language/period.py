"""The time a figure holds for.

In: two dates and how they were told. Out: `Period`, and the questions rules ask of two periods.

Example: "截止2021年底" is `Period(2021-01-01, 2021-12-31, Grain.POINT, "截止2021年底")`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Grain(StrEnum):
    """A point tells a state (年末, 截至); a span tells what went on in it (全年, 上半年)."""

    POINT = "point"
    SPAN = "span"


class Role(StrEnum):
    """How a period is told: plainly, as a deadline (到2025年), from a start on (2021年以来), or as a
    window that ends now (近五年)."""

    AT = "at"
    UNTIL = "until"
    SINCE = "since"
    WINDOW = "window"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Both ends inclusive. A point keeps the stretch that it closes (2021年底: the whole of 2021).
    `text` is None where the text gives no time and the document's own date stands in."""

    start: date
    end: date
    grain: Grain = Grain.SPAN
    text: str | None = None
    role: Role = Role.AT

    @property
    def days(self) -> int:
        """Return its length in days."""
        return (self.end - self.start).days + 1

    @property
    def year(self) -> int | None:
        """Return the one year it lies in, None where it spans several."""
        return self.end.year if self.start.year == self.end.year else None

    @property
    def is_occasion(self) -> bool:
        """Say whether it is the day of one event (峰值出现在11月12日), which dates nothing told after it; 截至11月12日 does."""
        return self.start == self.end and self.role is Role.AT and not (self.text or "").startswith(("截", "至"))

    @property
    def whole_years(self) -> bool:
        """Say whether it runs from a first of January to a last of December."""
        return (self.start.month, self.start.day, self.end.month, self.end.day) == (1, 1, 12, 31)
