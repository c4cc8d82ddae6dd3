"""How far apart the two figures of a finding are, for users who let small differences be.

In: findings, and a tolerance for each rule. Out: the findings whose figures differ by more.

Example: with `tolerance = 0.01` for ZS101, 3991 家 and 4001 家 are let be, 3991 家 and 4991 家 are not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from zsaudit.rules.finding import Finding

# The rules whose findings hold two figures that ought to be one.
TOLERANT = frozenset({"ZS101", "ZS103", "ZS104", "ZS105", "ZS203", "ZS402", "ZS403"})
_PAIRS = (("sum", "total"), ("stated", "implied"))


def beyond(findings: Iterable[Finding], tolerances: Mapping[str, float]) -> tuple[Finding, ...]:
    """Return the findings whose figures are further apart than their rule tolerates."""
    return tuple(finding for finding in findings if not _tolerated(finding, tolerances.get(finding.code, 0.0)))


def _tolerated(finding: Finding, tolerance: float) -> bool:
    if tolerance <= 0:
        return False
    apart = distance(finding)
    return apart is not None and apart <= tolerance


def distance(finding: Finding) -> float | None:
    """Return the difference of a finding's two figures as a share of the larger one, where it has two."""
    if finding.code not in TOLERANT:
        return None
    facts = dict(finding.facts)
    for left, right in _PAIRS:
        if left in facts and right in facts:
            return _share(facts[left], facts[right])
    told = [(place.value, place.unit) for place in finding.locations if place.value is not None]
    if len(told) < 2 or told[0][1] != told[1][1]:
        return None
    return _share(told[0][0], told[1][0])


def _share(left: float, right: float) -> float:
    larger = max(abs(left), abs(right))
    return abs(left - right) / larger if larger else 0.0
