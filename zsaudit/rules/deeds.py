"""The deeds by which a number is reached, by their sort.

In: sorts of `claims/data/deeds.txt`. Out: one pattern for their words.

Example: of the sorts finish and make it finds 新建 in 新建绿道137公里 and 改造 in 改造管网180公里.
"""

from __future__ import annotations

import re

from zsaudit.language.lists import alternatives, kept, rows


@kept
def deeds(*sorts: str) -> re.Pattern[str]:
    """Return the pattern of the deeds of some sorts (reach, finish, make)."""
    return re.compile(alternatives(tuple(word for row in rows("deeds") if row[0] in sorts for word in row[1].split())))
