"""Files to documents.

In: paths, or a text and what to call it. Out: documents in the order of their dates, and what went wrong.

Example: `read_documents(["corpus/"])` gives the plan of 2018-08-13 first and the reply of 2022-06-15 last.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from zsaudit.documents.decode import decode
from zsaudit.documents.discover import discover
from zsaudit.documents.document import Document, Paragraph, ParagraphKind, Problem
from zsaudit.documents.lines import line_starts
from zsaudit.documents.metadata import read_metadata
from zsaudit.documents.paragraphs import read_paragraphs
from zsaudit.documents.problems import CUT_OFF, EMPTY, NO_DATE, TOO_LARGE, UNREADABLE

LARGEST = 16 * 1024 * 1024


def read_documents(paths: Sequence[str]) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
    """Read the documents that the paths name; files that give no document are told among the problems.

    Raises:
        PathMissing: a path is neither a file nor a folder.
    """
    found = discover(paths)
    documents: list[Document] = []
    problems: list[Problem] = list(found.problems)
    for file, shown in found.files:
        try:
            size = file.stat().st_size
            read = _too_large(shown, size) if size > LARGEST else read_bytes(shown, file.read_bytes())
        except OSError as error:
            read = Problem(UNREADABLE, shown, error.strerror or type(error).__name__)
        if isinstance(read, Document):
            documents.append(read)
        else:
            problems.append(read)
    return tuple(sorted(documents, key=lambda x: (x.date or date.max, x.path))), tuple(problems)


def _too_large(path: str, size: int) -> Problem:
    return Problem(TOO_LARGE, path, f"{size / 1024 / 1024:.1f} MB > {LARGEST // 1024 // 1024} MB")


def read_bytes(path: str, data: bytes) -> Document | Problem:
    """Read one document from a file's bytes; a `Problem` where they are no text."""
    decoded = decode(data)
    if decoded.text is None:
        return Problem(decoded.problem or UNREADABLE, path, decoded.detail)
    damage = (Problem(decoded.problem, path, decoded.detail),) if decoded.problem else ()
    return read_text(path, decoded.text, problems=damage)


def read_text(path: str, text: str, *, problems: tuple[Problem, ...] = ()) -> Document:
    """Read one document from its text."""
    starts = line_starts(text)
    paragraphs = read_paragraphs(text, starts)
    told = read_metadata(paragraphs)
    if not paragraphs:
        problems += (Problem(EMPTY, path),)
    elif told.date is None:
        problems += (Problem(NO_DATE, path),)
    return Document(
        path=path,
        text=text,
        line_starts=starts,
        paragraphs=paragraphs,
        title=told.title,
        issuer=told.issuer,
        number=told.number,
        date=told.date,
        date_span=told.date_span,
        place=told.place,
        addressee=told.addressee,
        proposal=told.proposal,
        problems=problems + tuple(_cut_off(path, paragraphs)),
    )


def _cut_off(path: str, paragraphs: tuple[Paragraph, ...]) -> list[Problem]:
    """A paragraph of prose that ends in a comma has lost its other half."""
    return [
        Problem(CUT_OFF, path, f"…{paragraph.text[-12:]}", paragraph.span(len(paragraph.text) - 1, len(paragraph.text)))
        for paragraph in paragraphs
        if paragraph.kind is ParagraphKind.BODY and len(paragraph.text) >= 20 and paragraph.text[-1] in "，、"
    ]
