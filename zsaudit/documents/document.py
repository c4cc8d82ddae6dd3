"""What a reader gives: one Document, its text in paragraphs, and what it says of itself.

In: nothing; these are the types. Out: `Document`, `Paragraph`, `Span`, `Stated`, `Problem`.

Example: 中工信函〔2022〕53号 is `Document(number=Stated("中工信函〔2022〕53号", Span(36, 50)), ...)`.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A piece of a source text: offsets in Unicode code points, end exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Stated:
    """Something the document says of itself, and where it says it (None: taken from elsewhere)."""

    value: str
    span: Span | None = None


class ParagraphKind(StrEnum):
    """The part a paragraph plays in its document."""

    HEAD = "head"
    HEADING = "heading"
    BODY = "body"
    SIGN_OFF = "sign-off"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph made whole: page breaks joined, full-width and traditional characters made
    plain one for one, spaces beside Chinese characters and figures taken out.

    `offsets[i]` is the offset in the source text of the character `text[i]`.
    """

    text: str
    offsets: tuple[int, ...]
    kind: ParagraphKind
    index: int
    depth: int = 0

    def span(self, start: int, end: int) -> Span:
        """Return the source span of `text[start:end]`."""
        return Span(self.offsets[start], self.offsets[end - 1] + 1)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something lost or damaged in the reading; `kind` is one of the closed list in `problems.py`."""

    kind: str
    path: str
    detail: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One file of the corpus: its text as read, its paragraphs, and what it says of itself."""

    path: str
    text: str
    line_starts: tuple[int, ...]
    paragraphs: tuple[Paragraph, ...]
    title: Stated | None = None
    issuer: Stated | None = None
    number: Stated | None = None
    date: date | None = None
    date_span: Span | None = None
    place: str | None = None
    addressee: Stated | None = None
    proposal: Stated | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def identity(self) -> str:
        """The document number where there is one, else the path: it survives a renamed file."""
        return self.number.value if self.number else self.path

    @property
    def title_text(self) -> str:
        """The title, empty where none is told."""
        return self.title.value if self.title else ""

    @property
    def issuer_name(self) -> str:
        """The name of the body that issued it, empty where none is told."""
        return self.issuer.value if self.issuer else ""

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column of a source offset, both from 1, columns in code points."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def quote(self, span: Span) -> str:
        """Return the source's own characters at a span."""
        return self.text[span.start : span.end]
