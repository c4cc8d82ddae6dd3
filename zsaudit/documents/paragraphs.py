"""A source text as paragraphs made whole.

In: a source text. Out: its paragraphs, each with the map back to the source.

Example: "（2018-2022\\n 年）" broken by a page's end is "（2018-2022年）" again. A row of a table is a
paragraph of its own, its cells parted by ，.
"""

from __future__ import annotations

from zsaudit.documents.document import Paragraph
from zsaudit.documents.joining import join_pages
from zsaudit.documents.kinds import kinds_of
from zsaudit.documents.lines import read_lines
from zsaudit.documents.plain import make_plain
from zsaudit.documents.spaces import compose, spaced_figures
from zsaudit.documents.tables import read_tables
from zsaudit.documents.wrapping import unwrap


def read_paragraphs(text: str, starts: tuple[int, ...]) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a source text whose lines begin at `starts`."""
    plain = make_plain(text)
    spaced = spaced_figures(plain)
    plain, lines = read_tables(plain, read_lines(text, starts))
    lines = join_pages(plain, unwrap(text, plain, lines))
    whole = []
    for line in lines:
        made, offsets = compose(plain, line.start, line.end, line.drops, spaced=spaced)
        if made:
            whole.append((line, _parted(made, headed=line.headed) if line.row else made, offsets))
    kinds = kinds_of([made for _, made, _ in whole], [line.depth for line, _, _ in whole], [x.row for x, _, _ in whole])
    return tuple(
        Paragraph(made, offsets, kind, index, depth)
        for index, ((_, made, offsets), (kind, depth)) in enumerate(zip(whole, kinds, strict=True))
    )


def _parted(row: str, *, headed: bool) -> str:
    """Return a row with its cells parted; the head of a column is a sentence of its own."""
    return (row.replace("|", "。", 1) if headed else row).replace("|", "，")
