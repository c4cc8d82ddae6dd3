"""Of which place, and whose, a figure is."""

from __future__ import annotations

import pytest
from pipeline import claim_of, claims_of, paper

from zsaudit.claims.owners import bare, owner_of, owners
from zsaudit.documents.read import read_text
from zsaudit.names.find import find_mentions


def test_a_figure_is_of_the_place_of_its_document() -> None:
    claim = claim_of("全市有博物馆18家。")
    assert (claim.place, claim.area) == ("临江市", "临江市")


def test_a_figure_of_the_whole_country_says_so() -> None:
    assert claim_of("全国共有博物馆6183家。").area == "全国"
    assert claim_of("全省有博物馆183家。").area == "全省"


def test_a_rank_is_within_its_area() -> None:
    rank = claims_of("全市博物馆总数18家，居全省第五。")[1]
    assert (rank.kind, rank.area) == ("rank", "全省")


def test_another_place_that_is_named_is_the_place() -> None:
    assert claim_of("海宁市有博物馆18家。").place == "海宁市"


def test_that_place_is_the_one_of_the_title() -> None:
    claim = claim_of("该市有博物馆18家。", title="临江市教育局关于赴海宁市考察的报告")
    assert claim.place == "海宁市"


def test_beds_are_the_hospital_s() -> None:
    claim = claim_of("市第二人民医院是三级甲等综合医院，编制床位1,200张。")
    assert claim.owner is not None and claim.owner.endswith("第二人民医院")


def test_figures_of_the_whole_city_have_no_owner() -> None:
    assert claim_of("全市有博物馆18家。").owner is None
    assert claims_of("市第二人民医院有床位1200张。全市有床位8600张。")[1].owner is None


def test_the_institution_of_the_title_owns_what_nobody_else_does() -> None:
    document = read_text("a.txt", paper("现有床位1200张。", title="海宁市第二人民医院年度报告"))
    names = owners(document, find_mentions(document))
    assert names.title is not None and names.title.endswith("第二人民医院")
    assert owner_of(names, 99, 0, 10, "现有床位") == names.title
    assert owner_of(names, 99, 0, 10, "全市现有床位") is None


def test_an_office_owns_no_figures() -> None:
    document = read_text("a.txt", paper("现有学校120所。", title="临江市教育局年度报告"))
    assert owners(document, find_mentions(document)).title is None


def test_an_owner_s_name_without_its_place() -> None:
    assert bare("海宁市第二人民医院") == "第二人民医院"
    assert bare("市第二人民医院") == "第二人民医院"


FOREST = {"title": "澄江市林业工作总结", "issuer": "澄江市林业局", "day": "2022年11月8日"}


def places_in(text: str, **head: str) -> list[str | None]:
    """Return the places of a forestry office's figures."""
    return [claim.place for claim in claims_of(text, **{**FOREST, **head})]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("枫林县造林820亩，该县建成护林站18座。", "枫林县"),
        ("枫林县造林820亩。该县建成护林站18座。", "枫林县"),
        ("柏溪乡造林820亩。该乡现有护林员42名。", "柏溪乡"),
        ("枫林县造林620亩。柏溪乡造林820亩。该县有护林员42名。", "枫林县"),  # the last county, not the last place
        ("枫林县造林620亩。榆川县造林820亩。该县有护林员42名。", "榆川县"),
        ("枫林县造林620亩。该市有护林员42名。", "澄江市"),  # no city was named: the paper's own
        ("枫林县造林620亩。该场镇有护林员42名。", "澄江市"),  # 场镇 is a thing
        ("枫林县造林620亩。全市有护林员42名。", "澄江市"),
        ("海宁市造林620亩。该市场有商户42户。", "澄江市"),  # a market is no city
        ("海宁市造林620亩。该市有商户42户。", "海宁市"),
        ("柏溪镇造林620亩。该镇域有护林员42名。", "澄江市"),
        ("枫林县先行试点，我市建成护林站18座。", "澄江市"),
    ],
)
def test_that_county_is_the_county_named_before(text: str, last: str) -> None:
    assert places_in(text)[-1] == last


def test_that_county_is_what_a_visit_was_to_and_that_township_another() -> None:
    title = "澄江市林业局关于赴枫林县学习的报告"
    assert places_in("该县建成护林站18座。", title=title) == ["枫林县"]
    assert places_in("当地建成护林站18座。", title=title) == ["枫林县"]
    assert places_in("该乡建成护林站18座。", title=title) == ["该乡"]  # no township was named


def test_the_figures_of_one_sentence_may_be_of_two_places() -> None:
    assert places_in("枫林县护林员42名，全市护林员380名。") == ["枫林县", "澄江市"]


@pytest.mark.parametrize(
    ("text", "subject", "place"),
    [
        ("澄江市城区生活污水集中处理率92.5%。", "城区生活污水集中处理率", "澄江市"),
        ("榆川县农村公路列养率98.6%。", "农村公路列养率", "榆川县"),
        ("澄江全市造林6.2万亩。", "造林", "澄江市"),  # its own name without its last sign
        ("该乡护林员42名。", "护林员", "该乡"),
        ("城区生活污水集中处理率92.5%。", "城区生活污水集中处理率", "澄江市"),
        ("江心洲护林员42名。", "江心洲护林员", "澄江市"),  # no place known by its shape
    ],
)
def test_a_place_is_whose_and_not_what(text: str, subject: str, place: str) -> None:
    claim = claim_of(text, **FOREST)
    assert (claim.subject, claim.place) == (subject, place)


@pytest.mark.parametrize("words", ["该县", "你县", "贵县", "全旗", "我盟", "全乡"])
def test_words_that_point_at_a_place_name_no_thing(words: str) -> None:
    assert claim_of(f"{words}护林站42座。", **FOREST).subject == "护林站"


def test_a_market_that_is_pointed_at_stays_named() -> None:
    assert claim_of("该市场商户42户。", **FOREST).subject.endswith("市场商户")
