"""Of which place, and whose, a figure is."""

from __future__ import annotations

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
