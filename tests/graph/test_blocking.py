"""Which pairs are compared at all."""

from __future__ import annotations

from pairs_of import claims_in

from zsaudit.claims.claim import Claim
from zsaudit.graph.blocking import candidates, rarity_of
from zsaudit.graph.profile import profile


def pairs(*claims: Claim) -> list[tuple[int, int]]:
    profiles = tuple(profile(claim) for claim in claims)
    return list(candidates(claims, profiles, rarity_of(profiles)))


def one(path: str, text: str) -> Claim:
    return claims_in(path, text)[0]


def test_claims_that_share_a_rare_word_meet() -> None:
    a, b = one("a.txt", "全市有普惠性幼儿园416所。"), one("b.txt", "普惠性幼儿园达461所。")
    assert pairs(a, b) == [(0, 1)]


def test_claims_without_a_word_in_common_do_not_meet() -> None:
    assert pairs(one("a.txt", "全市有普惠性幼儿园416所。"), one("b.txt", "全市有污水处理厂416座。")) == []


def test_claims_of_two_dimensions_do_not_meet() -> None:
    assert pairs(one("a.txt", "全市有普惠性幼儿园416所。"), one("b.txt", "普惠性幼儿园投入416万元。")) == []


def test_a_zone_meets_its_city_and_no_other() -> None:
    def met(place: str, other: str) -> bool:
        claims = [
            claims_in(f"{at}.txt", "有普惠性幼儿园416所。", title=f"{where}工作情况", issuer=f"{where}管委会")[0]
            for at, where in enumerate((place, other))
        ]
        return pairs(*claims) == [(0, 1)]

    assert met("北山市综合保税区", "北山市")
    assert met("南屏省北山市", "北山市")
    assert met("玉泉高新技术产业开发区", "玉泉高新区")
    assert not met("北山市综合保税区", "洛安市")


def test_a_pair_is_named_once_and_in_order() -> None:
    claims = [one(f"{x}.txt", "全市有普惠性幼儿园416所。") for x in "abcd"]
    found = pairs(*claims)
    assert found == sorted(set(found))
    assert len(found) == 6
    assert all(left < right for left, right in found)


def test_rare_words_weigh_more_than_common_ones() -> None:
    texts = ["全市有普惠性幼儿园416所。", "全市有民办幼儿园96所。", "全市有农村幼儿园48所。", "全市有示范幼儿园31所。"]
    claims = [one(f"{i}.txt", text) for i, text in enumerate(texts)]
    rarity = rarity_of(tuple(profile(claim) for claim in claims))
    assert rarity["普惠"] > rarity["幼儿"]


def test_a_word_that_all_share_makes_no_crowd_of_pairs() -> None:
    """The work grows with the number of claims, not with its square."""
    claims = [one(f"{i:03}.txt", "全市有幼儿园416所。") for i in range(130)]
    assert len(pairs(*claims)) < 130 * 129 / 2
