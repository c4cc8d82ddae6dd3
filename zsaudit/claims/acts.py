"""Who issued, revised, founded or opened which named thing, and when.

In: a `Document`. Out: `Act`s in the order of their places.

Example: "2020 年修订《A》、《B》和《C》等政策文件" is three acts 修订 of 2020.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from zsaudit.claims.act_notice import notice_act
from zsaudit.claims.act_things import thing_acts
from zsaudit.claims.act_titles import title_acts
from zsaudit.claims.claim import Act
from zsaudit.documents.document import Document
from zsaudit.names.find import find_mentions
from zsaudit.names.name import Mention


def read_acts(document: Document, mentions: Sequence[Mention] | None = None) -> tuple[Act, ...]:
    """Return the acts a document tells, the one that it is itself first among equals."""
    by_paragraph: dict[int, list[Mention]] = defaultdict(list)
    for mention in find_mentions(document) if mentions is None else mentions:
        by_paragraph[mention.paragraph].append(mention)
    own = notice_act(document)
    found = [own] if own else []
    before: list[Mention] = []
    for paragraph in document.paragraphs:
        own_names = by_paragraph[paragraph.index]
        found += title_acts(document, paragraph)
        found += thing_acts(document, paragraph, own_names, before)
        before += own_names
    return tuple(sorted(found, key=lambda a: (a.span, a.object_span, a.verb)))
