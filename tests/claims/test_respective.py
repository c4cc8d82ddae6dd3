"""Things that 分别 gives one figure each."""

from __future__ import annotations

import pytest
from pipeline import claims_of

from zsaudit.claims.respective import parted


@pytest.mark.parametrize(
    ("words", "things"),
    [
        ("城乡居民人均可支配收入", ("城镇居民人均可支配收入", "农村居民人均可支配收入")),
        ("城镇、农村居民人均可支配收入", ("城镇居民人均可支配收入", "农村居民人均可支配收入")),
        ("工业、工业技改投资", ("工业投资", "工业技改投资")),
        ("小学和初中专任教师", ("小学专任教师", "初中专任教师")),
        ("居民人均可支配收入", ()),
    ],
)
def test_the_things_that_one_word_hands_out(words: str, things: tuple[str, ...]) -> None:
    assert parted(words) == things


def test_town_and_country_have_their_own_figures() -> None:
    town, country = claims_of("全县城乡居民人均可支配收入分别达到42,316元和21,806元。")
    assert (town.value, town.subject) == (42316, "城镇居民人均可支配收入")
    assert (country.value, country.subject) == (21806, "农村居民人均可支配收入")
    assert "residence:town" in town.scope
    assert "residence:country" in country.scope
