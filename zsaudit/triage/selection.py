"""Which findings a user wants to see: by rule, by confidence, by file, by pair of files.

In: findings and selectors (ZS201, ZS2, ALL). Out: the findings that remain, with the severities the user gave.

Example: `select = ZS1`, `ignore = ZS103` keeps a contradiction and leaves out a changed target.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from zsaudit.rules.finding import Finding, Severity

if TYPE_CHECKING:
    from zsaudit.rules.base import Rule

ALL = "ALL"


@cache
def rules_by_code() -> Mapping[str, type[Rule]]:
    """Return every rule by its code."""
    from zsaudit.rules.registry import RULES

    return {rule.code: rule for rule in RULES}


def rule_named(word: str) -> type[Rule] | None:
    """Return the rule of a code or a name, in any case."""
    from zsaudit.rules.registry import rule_by

    return rule_by(word)


def canonical(word: str) -> str | None:
    """Return the code or prefix that a code, prefix or name stands for, or None where it fits no rule."""
    if (rule := rule_named(word)) is not None:
        return rule.code
    upper = word.upper()
    if upper == ALL or any(code.startswith(upper) for code in rules_by_code()):
        return upper
    return None


def known_selectors() -> tuple[str, ...]:
    """Return every code and name, and ALL."""
    return (ALL, *rules_by_code(), *(rule.name for rule in rules_by_code().values()))


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rules are reported: the longer selector wins, and `ignore` wins a tie."""

    select: tuple[str, ...] = (ALL,)
    ignore: tuple[str, ...] = ()

    def wants(self, code: str) -> bool:
        """Say whether findings of a rule are reported."""
        return _specificity(code, self.select) > _specificity(code, self.ignore)


def covers(selectors: Iterable[str], code: str) -> bool:
    """Say whether one of the selectors stands for a code."""
    return _specificity(code, selectors) >= 0


def _specificity(code: str, selectors: Iterable[str]) -> int:
    lengths = (0 if s == ALL else len(s) for s in selectors if s == ALL or code.startswith(s))
    return max(lengths, default=-1)


@dataclass(frozen=True, slots=True)
class Ignore:
    """Rules not to report where every place lies in `left`, or, with `right`, between the two."""

    selectors: tuple[str, ...]
    left: frozenset[str]
    right: frozenset[str] | None = None

    def covers(self, finding: Finding) -> bool:
        """Say whether a finding is left out."""
        if not covers(self.selectors, finding.code) or not finding.locations:
            return False
        paths = {place.path for place in finding.locations}
        if self.right is None:
            return paths <= self.left
        if not paths <= self.left | self.right:
            return False
        return any(a in self.left and b in self.right for a in paths for b in paths if a != b or len(paths) == 1)


def wanted(
    findings: Iterable[Finding], selection: Selection, floor: float, ignores: Sequence[Ignore] = ()
) -> tuple[Finding, ...]:
    """Return the findings of selected rules, at or above a confidence, that no ignore covers."""
    return tuple(
        finding
        for finding in findings
        if selection.wants(finding.code)
        and finding.confidence >= floor
        and not any(ignore.covers(finding) for ignore in ignores)
    )


def touching(findings: Iterable[Finding], paths: frozenset[str]) -> tuple[Finding, ...]:
    """Return the findings with a place in one of the files."""
    return tuple(f for f in findings if any(place.path in paths for place in f.locations))


def with_severities(findings: Iterable[Finding], severities: Mapping[str, str]) -> tuple[Finding, ...]:
    """Return the findings with the severities that a user gave to their rules."""
    return tuple(
        replace(finding, severity=Severity(severities[finding.code])) if finding.code in severities else finding
        for finding in findings
    )


_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings in their one order, worst first."""
    return tuple(sorted(findings, key=_key))


def _key(finding: Finding) -> tuple[object, ...]:
    places = [(x.path, x.line, x.column, x.end_line, x.end_column) for x in finding.locations]
    return (_RANK[finding.severity], finding.code, places, finding.fingerprint)
