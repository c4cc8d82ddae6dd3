"""Where a line of Chinese and English may end: never inside a date, a number or a path, never before a 。 or after a 《.

In: a text and a width in terminal cells. Out: the offsets at which lines begin.

Example: "的落款日期为2022-06-15，" is never cut to "2022-" and "06-15，", as rich would cut it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len, chop_cells

_OPENING = "（〔《〈“‘「『【［"
_CLOSING = "，。、；：！？）〕》〉”’」』】］…%％"
# A unit stays on one line: a run of ASCII, or one other sign, with what must not be torn off it.
_UNIT = re.compile(rf"\s*[{_OPENING}]*(?:[!-~]+|[^\s!-~])?[{_CLOSING}]*")


def units(text: str) -> Iterator[str]:
    """Yield the parts of a line that are not to be cut; blanks stand before the part they lead to."""
    at = 0
    while at < len(text):
        match = _UNIT.match(text, at)
        end = max(match.end() if match else at, at + 1)
        yield text[at:end]
        at = end


def line_starts(text: str, width: int) -> list[int]:
    """Return the offsets at which a text of one line is cut to fit a width; a part wider than that is cut anywhere."""
    width = max(width, 2)
    starts: list[int] = []
    at = used = 0
    for unit in units(text):
        bare = unit.lstrip()
        blanks = len(unit) - len(bare)
        if used and used + cell_len(unit.rstrip()) > width:
            starts.append(at + blanks)
            used = 0
        else:
            used += blanks
        at += blanks
        pieces = chop_cells(bare, width) if cell_len(bare) > width else [bare]
        for piece in pieces[:-1]:
            at += len(piece)
            starts.append(at)
        used = cell_len(pieces[-1]) if len(pieces) > 1 else used + cell_len(bare)
        at += len(pieces[-1])
    return starts


def wrapped(text: str, width: int) -> list[str]:
    """Return a text of one line as lines that fit a width."""
    starts = [0, *line_starts(text, width)]
    return [text[a:b].strip() for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]


def widest_unit(text: str) -> int:
    """Return the width in cells of the widest part that is not to be cut."""
    return max((cell_len(unit.strip()) for unit in units(text)), default=0)
