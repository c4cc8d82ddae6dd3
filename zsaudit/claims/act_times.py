"""The time of an act: which of the periods of a sentence its verb was done in.

In: a paragraph with its titles blotted out, and the place of a verb. Out: the period and its place.

Example: in "2019年9月，市政府出台《…》" the act 出台 is of 2019年9月.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from zsaudit.claims.clauses import sentence_at
from zsaudit.language.period import Period, Role
from zsaudit.language.periods import FoundPeriod, find_periods

_UNTIL = re.compile(r"^(?:截至?|截止|到|至)")
_BREAK = re.compile(r"[，,：:]")
_FAR = 40
_FROM = re.compile(r"^(?:自|从)")


@dataclass(frozen=True, slots=True)
class Told:
    """A period told in a text, and where."""

    start: int
    end: int
    period: Period


def times(text: str, reference: date | None) -> list[Told]:
    """Return the periods of a text that may date an act, without the opening 自 or 于."""
    return [_bare(text, x) for x in find_periods(text, reference) if _may_date(text, x)]


def _may_date(text: str, found: FoundPeriod) -> bool:
    told = text[found.start : found.end]
    return not (
        found.compared
        or found.now
        or found.period.role is Role.WINDOW
        or _UNTIL.match(told)
        or (told.endswith("以来") and not _FROM.match(told) and found.period.days > 31)
    )


def _bare(text: str, found: FoundPeriod) -> Told:
    lead = _FROM.match(text[found.start : found.end])
    return Told(found.start + (lead.end() if lead else 0), found.end, found.period)


def time_before(text: str, told: list[Told], verb: int) -> Told | None:
    """Return the last time of the verb's sentence that stands before the verb and near it."""
    start, _ = sentence_at(text, verb)
    before = [x for x in told if start <= x.start and x.end <= verb and verb - x.end <= _FAR]
    if not before:
        return None
    nearest = before[-1]
    gap = text[nearest.end : verb]
    breaks = len(_BREAK.findall(gap))
    return nearest if breaks <= (1 if nearest.period.days < 300 else 2) and "□" not in gap else None
