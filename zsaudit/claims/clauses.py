"""Sentences and clauses of a paragraph, by place.

In: a text and an offset. Out: where the sentence or clause around it begins and ends.

Example: in "一是印发《…》；二是成立…" the sentence around 成立 begins after the semicolon.
"""

from __future__ import annotations

import re

_SENTENCE = re.compile(r"[。！？!?；;\n]")
_CLAUSE = re.compile(r"[。！？!?；;\n，,：:]")


def sentence_at(text: str, offset: int) -> tuple[int, int]:
    """Return start and end of the sentence that holds an offset, its closing mark included."""
    return _around(_SENTENCE, text, offset)


def clause_at(text: str, offset: int) -> tuple[int, int]:
    """Return start and end of the clause that holds an offset, its closing mark included."""
    return _around(_CLAUSE, text, offset)


def _around(marks: re.Pattern[str], text: str, offset: int) -> tuple[int, int]:
    start = 0
    for match in marks.finditer(text):
        if match.end() > offset:
            return start, match.end()
        start = match.end()
    return start, len(text)
