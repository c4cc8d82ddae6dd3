"""Titles in 《》, with 〈〉, further 《》, brackets and quotes inside.

In: a text. Out: the spans of whole titles, outermost only, and the title without its marks.

Example: 《〈中山市人才促进条例〉起草工作方案》 is one title, "〈中山市人才促进条例〉起草工作方案".
"""

from __future__ import annotations

LONGEST = 120
_OPEN, _CLOSE = "《", "》"


def title_spans(text: str) -> list[tuple[int, int]]:
    """Return start and end of each title, marks included. A mark that is never closed opens nothing."""
    found: list[tuple[int, int]] = []
    position = text.find(_OPEN)
    while position >= 0:
        end = _closing(text, position)
        if end is None:
            position = text.find(_OPEN, position + 1)
            continue
        if end - position > 2:
            found.append((position, end))
        position = text.find(_OPEN, end)
    return found


def _closing(text: str, start: int) -> int | None:
    depth = 0
    for index in range(start, min(len(text), start + LONGEST)):
        if text[index] == _OPEN:
            depth += 1
        elif text[index] == _CLOSE:
            depth -= 1
            if depth == 0:
                return index + 1
    return None


def masked(text: str) -> str:
    """Return a text with every title blotted out, so that no year of a title is taken for a time."""
    out = list(text)
    for start, end in title_spans(text):
        out[start:end] = "□" * (end - start)
    return "".join(out)
