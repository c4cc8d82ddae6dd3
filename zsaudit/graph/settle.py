"""The place of papers that name none: 虹浦海关 speaks of 虹浦市, where other papers of the corpus do.

In: documents and their claims. Out: the same claims, each unplaced one with the place that its issuer's or its
title's first word stands for.

Example: beside a paper of 琴港市, the customs of 琴港 ("琴港海关2018年工作情况通报") are those of 琴港市.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from zsaudit.claims.claim import Claim
from zsaudit.documents.document import Document

SHORTEST = 2  # characters of a stem
_SUFFIX = re.compile(r"(?:[\u4e00-\u9fff]{1,6}自治[州县旗]|地区|[市县区州旗盟镇乡])$")


def settled(documents: Sequence[Document], claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return the claims, those of papers without a place given the one place of the corpus they begin with."""
    stems = _stems(documents)
    homes = {d.path: home for d in documents if d.place is None and (home := _home(d, stems))}
    return tuple(
        replace(claim, place=homes[claim.path]) if claim.path in homes and claim.place is None else claim
        for claim in claims
    )


def _stems(documents: Sequence[Document]) -> dict[str, str]:
    """Return the places of a corpus by their stems; a stem of two places stands for neither."""
    found: dict[str, set[str]] = {}
    for place in sorted({d.place for d in documents if d.place}):
        stem = _SUFFIX.sub("", re.sub(r"^.*?省(?=.)", "", place))
        if len(stem) >= SHORTEST and stem != place:
            found.setdefault(stem, set()).add(place)
    return {stem: next(iter(places)) for stem, places in found.items() if len(places) == 1}


def _home(document: Document, stems: dict[str, str]) -> str | None:
    for stated in (document.issuer, document.title):
        if stated is not None:
            for stem in sorted(stems, key=len, reverse=True):
                if stated.value.startswith(stem):
                    return stems[stem]
    return None
