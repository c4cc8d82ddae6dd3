"""A figure with all that it means, and the claim without a figure.

In: nothing; these are the types. Out: `Period`, `Claim`, `Whole`, `Act`.

Example: "智能制造试点示范项目国家级 2 个" is `Claim(subject="智能制造试点示范项目", level="国家级", value=2.0, unit="个")`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zsaudit.documents.document import Span
from zsaudit.language.interval import Interval
from zsaudit.language.period import Grain, Period
from zsaudit.language.units import unit_of

__all__ = ["Act", "Claim", "Grain", "Period", "Status", "Whole"]

_FIGURE = re.compile(r"(?<!\d)\d(?![\d至—–~-]*(?:年|个?月|日|季))")


class Status(StrEnum):
    """Whether a claim tells what is, what shall be, or what a policy allows."""

    ACTUAL = "actual"
    TARGET = "target"
    LIMIT = "limit"


@dataclass(frozen=True, slots=True)
class Whole:
    """What a figure behind 其中 is a part of: its words, and the values that its figure may stand for."""

    words: str
    interval: Interval


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure and its meaning. What the text does not say is empty.

    `value` and `value_high` are in the base of the unit as counted (85.7 万户 is 857000, 28.0% is
    0.28); `bound` is one of `= >= <= > < ~`; `interval` holds every value the writing may stand for.
    `kind` is the closed sort of quantity (`language/kinds.py`): total, new, share, growth, rank, ...
    """

    path: str
    span: Span
    quote: str
    value: float
    value_high: float | None
    unit: str
    dimension: str
    bound: str
    interval: Interval
    subject: str
    measure: str
    kind: str
    level: str | None
    area: str | None
    place: str | None
    status: Status
    as_of: Period | None
    name: str | None
    sentence: str
    sentence_span: Span
    paragraph: int
    start: int
    end: int
    document_date: date | None
    confidence: float
    context: str = ""
    topic: str = ""
    head: str = ""
    verb: str = ""
    scope: frozenset[str] = frozenset()
    owner: str | None = None
    timed: bool = False
    heading: str = ""
    whole: Whole | None = None

    @property
    def falls(self) -> bool:
        """Say whether a change is told as a fall: 下降12.1%."""
        return self.interval.high <= 0 < self.value

    @property
    def words_before(self) -> str:
        """Return the words of its sentence before it."""
        return self.sentence[: self.span.start - self.sentence_span.start]

    @property
    def opening(self) -> str:
        """Return what its sentence tells before the first figure: 2017年，全市发生火灾 of 2017年，全市发生火灾28起，亡3人."""
        return _FIGURE.split(self.sentence, maxsplit=1)[0]

    @property
    def factor(self) -> float:
        """Return what one of its unit is in the base of its dimension; a share's value is a fraction already."""
        return 1.0 if self.dimension == "share" else unit_of(self.unit).factor

    @property
    def size(self) -> float:
        """Return its value in the base of its dimension (2公里 is 2000), below nought where it tells a fall."""
        return round((-self.value if self.falls else self.value) * self.factor, 9)


@dataclass(frozen=True, slots=True)
class Act:
    """Who did, does or will do what to which named thing, when: 2020 年修订《…办法》.

    `verb` is the plain verb (印发, 修订, 成立, 开通...), `stage` its standing: done, doing, planned.
    `when` is the period told, with `when_span` where it is told; None where none is told.
    """

    path: str
    span: Span
    quote: str
    actor: str | None
    verb: str
    stage: str
    object: str
    object_span: Span
    when: Period | None
    when_span: Span | None
    sentence: str
    document_date: date | None
