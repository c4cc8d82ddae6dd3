"""The made-up corpora, and the exponent fitted to measurements. No time is asserted."""

from __future__ import annotations

import pytest
from speed import exponent, read
from synthetic import MEASURES_A_DOCUMENT, corpus


def test_a_made_up_corpus_is_the_same_for_the_same_seed_and_as_large_as_asked() -> None:
    first = corpus(160, seed=5)
    assert first == corpus(160, seed=5)
    assert first != corpus(160, seed=6)
    assert (len(first.texts), first.partners) == (8, 80)
    assert sum(len(read(path, text)[1]) for path, text in first.texts) == 160


def test_each_made_up_report_tells_its_measures_of_its_place_and_year() -> None:
    path, text = corpus(40, seed=1).texts[0]
    document, claims = read(path, text)
    assert document.place is not None
    assert {claim.place for claim in claims} == {document.place}
    assert {claim.as_of.end.year for claim in claims if claim.as_of} == {2021}
    assert len({claim.subject for claim in claims}) == MEASURES_A_DOCUMENT


def test_the_exponent_of_a_square_is_two() -> None:
    assert exponent([(n, 3.0 * n**2) for n in (1, 2, 4, 8)]) == pytest.approx(2.0)
