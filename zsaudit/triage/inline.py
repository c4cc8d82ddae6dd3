"""Acceptances written as comments in Markdown documents that their keeper may edit.

In: a Markdown document. Out: `InlineAcceptance`s: which rule, why, and the lines each one covers.

Example: `<!-- zsaudit: accept ZS102 两份答复分别指起草和印发 -->` covers the paragraph it stands in, or the next one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from zsaudit.documents.document import Document
from zsaudit.rules.finding import Finding, Location
from zsaudit.triage.acceptance import written_place
from zsaudit.triage.selection import canonical, covers

_COMMENT = re.compile(r"<!--\s*zsaudit:\s*accept\b\s*(?P<rule>[^\s>]*?)(?:\s+(?P<reason>.*?))?\s*-->", re.DOTALL)
_ANY_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_SUFFIXES = (".md", ".markdown")


@dataclass(frozen=True, slots=True)
class InlineAcceptance:
    """One comment. `rule` is None where it names no known rule, `reason` is empty where it gives none."""

    place: Location
    path: str
    written: str
    rule: str | None
    reason: str
    first_line: int
    last_line: int

    def covers(self, finding: Finding) -> bool:
        """Say whether a finding has a place in the lines the comment is about."""
        if self.rule is None or not self.reason or not covers((self.rule,), finding.code):
            return False
        return any(
            place.path == self.path and place.line <= self.last_line and place.end_line >= self.first_line
            for place in finding.locations
        )


def inline_acceptances(document: Document) -> tuple[InlineAcceptance, ...]:
    """Return the acceptances written in a Markdown document."""
    if not document.path.lower().endswith(_SUFFIXES) or "zsaudit:" not in document.text:
        return ()
    blank = _blank_lines(document.text)
    found = []
    for match in _COMMENT.finditer(document.text):
        line, column = document.position(match.start())
        last_line, _ = document.position(match.end() - 1)
        first, last = _block(blank, line, last_line)
        written = " ".join(match.group().split())
        found.append(
            InlineAcceptance(
                place=written_place(document.path, line, written, column),
                path=document.path,
                written=match["rule"],
                rule=canonical(match["rule"]) if match["rule"] else None,
                reason=" ".join((match["reason"] or "").split()),
                first_line=first,
                last_line=last,
            )
        )
    return tuple(found)


def _blank_lines(text: str) -> list[bool]:
    """Say of each line whether it is blank once comments are taken out (they keep their line breaks)."""
    bare = _ANY_COMMENT.sub(lambda match: "\n" * match.group().count("\n"), text)
    return [not line.strip() for line in bare.split("\n")]


def _block(blank: list[bool], line: int, last_line: int) -> tuple[int, int]:
    """Return first and last line of the paragraph a comment is about, counted from 1."""
    first = line - 1
    while first < len(blank) and blank[first]:
        first += 1
    first = min(first, len(blank) - 1)
    start = first
    if first <= last_line - 1:
        while start > 0 and not blank[start - 1]:
            start -= 1
    end = first
    while end + 1 < len(blank) and not blank[end + 1]:
        end += 1
    return start + 1, end + 1
