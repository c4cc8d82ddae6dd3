"""What a check gives: everything read, everything found, and how much was compared.

In: the parts. Out: `Report` and `Coverage`, which every format renders and none changes.

Example: the coverage of corpus/ is 5 files with some two hundred figures in tens of comparable groups.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from zsaudit.claims.claim import Claim
from zsaudit.documents.document import Document, Problem
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.finding import Finding, Severity


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much was read and compared. `groups` are sets of two or more claims that speak of one thing;
    `excluded` counts files left out by the settings."""

    files: int
    figures: int
    claims: int
    groups: int
    findings: int
    accepted: int
    baselined: int
    excluded: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """The result of a check. `findings` holds the suppressed ones too, each marked; `standing` does not.
    `focus` names the files a report was narrowed to, `draft` the one of them that is not yet sent."""

    graph: CorpusGraph
    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...]
    coverage: Coverage
    focus: frozenset[str] = frozenset()
    draft: str | None = None

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents read, in the order of their dates."""
        return self.graph.documents

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Every figure read, with its meaning."""
        return self.graph.claims

    @property
    def questioned(self) -> int:
        """The number of figures that this report is about: all, or those of the files it was narrowed to. A draft with
        nothing to be compared with has none."""
        if not self.focus:
            return self.coverage.figures
        if self.draft is not None and len(self.documents) < 2:
            return 0
        return len({(claim.path, claim.span) for claim in self.claims if claim.path in self.focus})

    @property
    def standing(self) -> tuple[Finding, ...]:
        """The findings that nothing suppresses."""
        return tuple(finding for finding in self.findings if finding.suppressed is None)

    def counts(self) -> Mapping[str, int]:
        """Return the number of standing findings of each severity."""
        counted = Counter(finding.severity.value for finding in self.standing)
        return {severity.value: counted[severity.value] for severity in Severity}
