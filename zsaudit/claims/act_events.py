"""The names of what is held once: 第三届清溪油菜花节, “护城-2023”地震应急救援综合演练.

In: a text and the place of its verb (举行, 开幕). Out: the span of the name in the verb's clause, or None.

Example: in "举行“护城-2023”地震应急救援综合演练" it is “护城-2023”地震应急救援综合演练. A drill without a year, a number or a name of
its own is held again and again, and is no one thing.
"""

from __future__ import annotations

import re

from zsaudit.claims.clauses import clause_at
from zsaudit.documents.document import Document
from zsaudit.language.lists import any_of, kept

# Which it is of those that are held again and again: its number, its year, or a name in quotes.
_MARK = (
    r"(?:第[一二三四五六七八九十百\d]+[届次回场期]|(?:19|20)\d{2}(?!年\d{1,2}月)(?:年|[·\-—])?|“[^”，。；]{2,20}”|首届)"
)
_WORDS = r"[\u4e00-\u9fffA-Za-z0-9·（）()\-—“”]"
_BARE = re.compile(
    r"(?:其中|，)?(?:(?:本届|该届|此届|本次|此次)[\u4e00-\u9fff]{1,6})?(?:已|将|于|在|正式|隆重|盛大|如期|成功|顺利)*(?:在[\u4e00-\u9fff]{2,12})?(?:隆重|盛大|正式)?"
)
_MASS = re.compile(r"[多各]|等")


@kept
def _name() -> re.Pattern[str]:
    return re.compile(rf"{_MARK}{_WORDS}{{0,24}}?(?:{any_of('events')})")


def event_span(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the name that stands right behind a verb, or in its clause before it."""
    clause, clause_end = clause_at(text, start)
    behind = re.compile(rf"(?:了|的)?{_name().pattern}(?=[，,。；;（(]|$)").match(text, end, clause_end)
    if behind is not None and not _MASS.search(text, end, behind.end()):
        first = end + (1 if text[end] in "了的" else 0)
        return first, behind.end()
    found = [m for m in _name().finditer(text, clause, start) if not _MASS.search(m.group())]
    return found[-1].span() if found else None


def meant_event(document: Document, text: str, start: int, told: tuple[int, int]) -> str | None:
    """Return the event that 本届博览会, or nothing but a time, before a verb stands for: the one named before it in the
    paragraph, or the one of the title. `told` is where the time of the verb stands."""
    clause, _ = clause_at(text, start)
    rest = text[clause:start] if told[1] <= clause else text[clause : told[0]] + text[told[1] : start]
    if told[0] > start or not _BARE.fullmatch(rest):
        return None
    before = [*_name().finditer(text, 0, clause)]
    title = re.sub(r"\s", "", document.title.value) if document.title else ""
    named = before[-1] if before else _name().search(title)
    return named.group() if named else None
