"""What a claim is compared by."""

from __future__ import annotations

import pytest
from pairs_of import claims_in

from zsaudit.graph.profile import Profile, grams, plain, profile


def of(text: str, at: int = -1) -> Profile:
    return profile(claims_in("a.txt", text)[at])


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("该乡道路", "道路"),
        ("全乡道路", "道路"),
        ("贵县道路", "道路"),
        ("我盟牧场", "牧场"),
        ("县级道路", "道路"),
        ("县内公路", "公路"),
        ("园内步道", "步道"),
        ("县、乡、村三级林长", "三级林长"),
        ("市县乡村四级网格员", "四级网格员"),
        ("端口数为", "端口"),
        ("入园人数", "入园"),
        ("利率达", "利率"),
        ("回收率现为", "回收率 现为"),
        ("山区内", "山区内"),  # 区内 is within another word
        ("乡道", "乡道"),
        ("人数", "人数"),  # nothing is left that is counted
    ],
)
def test_levels_areas_and_counting_are_made_plain(text: str, left: str) -> None:
    assert plain(text) == left


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("归集数据", {"数据"}),
        ("惠及居民", {"居民"}),
        ("跨过500亿元大关", {"跨过"}),  # neither an amount nor a mark that is passed tells of a thing
        ("生猪存栏", {"生猪", "存栏"}),
    ],
)
def test_amounts_and_neutral_verbs_leave_no_grams(text: str, found: set[str]) -> None:
    assert grams(text) == found


def test_ordinals_are_of_the_claim_s_own_words() -> None:
    assert of("第二批入库企业，60周岁以上老人86名。").ordinals == {"60岁"}
    assert of("二期工程安装路灯86盏。").ordinals == {"二期"}
    assert of("第二批次外，安装路灯86盏。").ordinals <= {"第二批"}
    assert of("工程安装路灯86盏。").ordinals == frozenset()


def test_ordinals_are_taken_up_where_a_claim_has_none() -> None:
    assert of("二期工程安装路灯86盏，共860米。", 0).ordinals == {"二期"}
    first, second = (profile(claim) for claim in claims_in("a.txt", "二期工程投资8.6亿元，同比增长12.3%。"))
    assert first.ordinals == second.ordinals == {"二期"}


def test_verbs_are_light_and_nouns_are_not() -> None:
    told = of("持证救护员860名。")
    assert "持证" in told.light
    assert "救护" not in told.light
    assert of("电子证照86万条。").light == frozenset()


def test_a_line_is_the_content_words_in_their_order() -> None:
    assert of("归集电子证照86万条。").line == "电子证照"
    assert of("全市惠及困难居民4.7万户。").line == "困难居民"
