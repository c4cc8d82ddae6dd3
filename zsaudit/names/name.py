"""A named thing as it stands in a document.

In: nothing; this is the type. Out: `NameKind`, `Mention`.

Example: 《中山市科技人才发展专项资金管理办法》 is `Mention(kind=NameKind.TITLE, text="中山市科技人才发展专项资金管理办法")`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from zsaudit.documents.document import Span


class NameKind(StrEnum):
    """The sort of a named thing."""

    TITLE = "title"
    ORGANISATION = "organisation"
    COMPANY = "company"
    PROJECT = "project"
    PLACE = "place"
    NUMBER = "number"


THINGS = frozenset({NameKind.ORGANISATION, NameKind.COMPANY, NameKind.PROJECT})  # what acts and owns, unlike a title


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a name stands; `text` is the name made plain, `alias_of` the full form told
    beside it by （以下简称…）."""

    path: str
    span: Span
    kind: NameKind
    text: str
    paragraph: int
    start: int
    end: int
    alias_of: str | None = None
