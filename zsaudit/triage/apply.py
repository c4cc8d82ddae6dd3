"""Mark what is accepted or in the baseline, and tell which acceptances and entries cover nothing any more.

In: every finding of a run, acceptances, comments, a baseline. Out: the findings, each marked where suppressed,
and ZS902, ZS903.

Example: after 25 家 was corrected to 27 家, the acceptance of 18 个 -> 25 家 is a ZS902 that names the new finding.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from zsaudit.rules import zs902_unused_acceptance as zs902
from zsaudit.rules import zs903_stale_baseline as zs903
from zsaudit.rules.evidence import finding as complete
from zsaudit.rules.finding import Finding, Location
from zsaudit.rules.text import Message, Text
from zsaudit.triage.acceptance import Acceptance
from zsaudit.triage.baseline import Baseline
from zsaudit.triage.inline import InlineAcceptance

ACCEPTED = "accepted"
INLINE = "inline"
BASELINE = "baseline"
# Rules about what people wrote of findings; nobody accepts those, and no baseline holds them.
OF_TRIAGE = ("ZS902", "ZS903")


@dataclass(frozen=True, slots=True)
class Triage:
    """What people said of findings beforehand. `today` decides which acceptances have ended; `judged`
    says which documents were read or are gone, so that an entry about others is left alone."""

    acceptances: tuple[Acceptance, ...] = ()
    comments: tuple[InlineAcceptance, ...] = ()
    baseline: Baseline | None = None
    today: date = date.min
    judged: frozenset[str] | None = None

    def knows(self, paths: Collection[str]) -> bool:
        """Say whether all of the files were looked at in this run, or are there no more."""
        return self.judged is None or all(path in self.judged for path in paths)


def suppression_kind(finding: Finding) -> str | None:
    """Return accepted, inline or baseline for a suppressed finding."""
    return None if finding.suppressed is None else finding.suppressed.partition(":")[0]


def suppression_reason(finding: Finding) -> str:
    """Return the reason given for a suppressed finding, or nothing."""
    return (finding.suppressed or "").partition(": ")[2]


def apply(findings: Iterable[Finding], triage: Triage) -> tuple[Finding, ...]:
    """Return the findings, marked where something suppresses them, and what is stale."""
    marked = tuple(_marked(finding, triage) for finding in findings)
    return (*marked, *_unused(marked, triage), *_unused_comments(marked, triage), *_stale(marked, triage))


def _marked(finding: Finding, triage: Triage) -> Finding:
    for acceptance in triage.acceptances:
        if not _ended(acceptance, triage.today) and acceptance.covers(finding):
            return replace(finding, suppressed=f"{ACCEPTED}: {acceptance.told}")
    for comment in triage.comments:
        if comment.covers(finding):
            return replace(finding, suppressed=f"{INLINE}: {comment.reason}")
    if triage.baseline is not None and finding.fingerprint in triage.baseline.fingerprints:
        return replace(finding, suppressed=BASELINE)
    return finding


def _ended(acceptance: Acceptance, today: date) -> bool:
    return acceptance.until is not None and acceptance.until < today


def _unused(findings: tuple[Finding, ...], triage: Triage) -> Iterator[Finding]:
    for acceptance in triage.acceptances:
        covered = any(acceptance.covers(finding) for finding in findings)
        if _ended(acceptance, triage.today) and acceptance.until:
            yield _zs902(acceptance.place, zs902.EXPIRED, until=acceptance.until.isoformat())
        elif not covered and triage.knows(acceptance.paths):
            successor = _successor(acceptance, findings)
            if successor is None:
                yield _zs902(acceptance.place, zs902.UNUSED)
            else:
                yield _zs902(acceptance.place, zs902.CHANGED, fingerprint=successor)


def _successor(acceptance: Acceptance, findings: tuple[Finding, ...]) -> str | None:
    """Return the one standing finding of the same rule between the same files, if there is just one."""
    alike = [
        finding.fingerprint
        for finding in findings
        if finding.suppressed is None
        and finding.code == acceptance.rule
        and {place.path for place in finding.locations} == set(acceptance.paths)
    ]
    return alike[0] if len(alike) == 1 else None


def _unused_comments(findings: tuple[Finding, ...], triage: Triage) -> Iterator[Finding]:
    for comment in triage.comments:
        if comment.rule is None:
            yield _zs902(comment.place, zs902.NO_RULE)
        elif not comment.reason:
            yield _zs902(comment.place, zs902.NO_REASON)
        elif not any(comment.covers(finding) for finding in findings):
            yield _zs902(comment.place, zs902.UNUSED)


def _zs902(place: Location, text: Text, **arguments: str) -> Finding:
    return complete(
        zs902.UnusedAcceptance,
        message=Message(text, {"what": place.text, **arguments}),
        locations=(place,),
        confidence=1.0,
        hint=Message(zs902.REMEDY),
    )


def _stale(findings: tuple[Finding, ...], triage: Triage) -> Iterator[Finding]:
    present = {finding.fingerprint for finding in findings}
    for entry in triage.baseline.entries if triage.baseline else ():
        if entry.fingerprint not in present and triage.knows(entry.paths):
            yield complete(
                zs903.StaleBaseline,
                message=Message(
                    zs903.STALE,
                    {"code": entry.code, "fingerprint": entry.fingerprint, "quotes": " | ".join(entry.quotes)},
                ),
                locations=(entry.place,),
                confidence=1.0,
                hint=Message(zs903.REMEDY),
            )
