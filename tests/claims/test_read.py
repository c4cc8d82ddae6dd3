"""From whole sentences to claims."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pipeline import claim_of, claims_of, paper

from zsaudit.claims.claim import Status
from zsaudit.claims.read import read_claims
from zsaudit.documents.read import read_text


def test_one_breath_of_levels_is_as_many_claims() -> None:
    claims = claims_of("目前，全市拥有智能制造试点示范项目国家级2个、省级27个、市级80个，省机器人骨干企业3家。")
    assert [(c.value, c.unit, c.level) for c in claims] == [
        (2, "个", "国家级"),
        (27, "个", "省级"),
        (80, "个", "市级"),
        (3, "家", "省级"),
    ]
    assert {c.subject for c in claims[:3]} == {"智能制造试点示范项目"}
    assert "机器人骨干企业" in claims[3].subject
    assert {c.status for c in claims} == {Status.ACTUAL}


def test_levels_before_their_things() -> None:
    claims = claims_of("全市拥有市级示范学校38所、省级示范学校11所。")
    assert [(c.value, c.level) for c in claims] == [(38, "市级"), (11, "省级")]
    assert all("示范学校" in c.subject for c in claims)


@pytest.mark.parametrize(
    ("text", "value", "unit", "bound", "words"),
    [
        ("全市有公办学校128所。", 128, "所", "=", "公办学校"),
        ("累计建成高标准农田62.5万亩。", 625000, "亩", "=", "高标准农田"),
        ("全市5G用户已突破85.7万户。", 857000, "户", ">=", "5G用户"),
        ("约有3.9万名随迁子女在公办学校就读。", 39000, "名", "~", "随迁子女"),
        ("全市公路通车总里程达到1.86万公里。", 18600, "公里", "=", "公路"),
        ("农村自来水普及率为84.6%。", 0.846, "%", "=", "自来水普及率"),
        ("建成平台18个。", 18, "个", "=", "平台"),
        ("18个平台建成。", 18, "个", "=", "平台"),
        ("平台达18个。", 18, "个", "=", "平台"),
        ("平台总数为18个。", 18, "个", "=", "平台"),
        ("办理时限压缩至3个工作日。", 3, "个工作日", "=", "时限"),
        ("全市人均公园绿地面积14.2平方米。", 14.2, "平方米", "=", "公园绿地面积"),
    ],
)
def test_a_plain_sentence_is_one_claim(text: str, value: float, unit: str, bound: str, words: str) -> None:
    claim = claim_of(text)
    assert (claim.value, claim.unit, claim.bound) == (pytest.approx(value), unit, bound)
    assert words in claim.subject
    assert claim.level is None


def test_things_of_one_list_keep_their_own_names() -> None:
    claims = claims_of("全市有小学412所、初中131所、高中45所。")
    assert [c.value for c in claims] == [412, 131, 45]
    for claim, word in zip(claims, ("小学", "初中", "高中"), strict=True):
        assert word in claim.subject


def test_what_is_told_of_a_thing_goes_on_to_the_next_clause() -> None:
    stock, growth = claims_of("去年全市新增学位8600个，同比增长12.3%。")
    assert (growth.kind, growth.value) == ("growth", pytest.approx(0.123))
    assert "学位" in growth.subject
    assert "学位" in stock.subject


def test_a_rank_is_of_what_stands_before_it() -> None:
    rate, rank = claims_of("学前教育毛入园率92.3%，居全省第五。")
    assert (rank.value, rank.unit, rank.kind) == (5, "名", "rank")
    assert "入园率" in rank.subject
    assert rank.measure.endswith("排名")
    assert rate.kind == "rate"


def test_a_sum_is_in_the_base_of_its_unit_and_keeps_its_interval_there() -> None:
    claim = claim_of("2021年，全市教育投入12.5亿元。")
    assert claim.value == 1250000000
    assert claim.interval.low == pytest.approx(1245000000)
    metres = claim_of("全市公路长23.6公里。")
    assert metres.value == 23.6
    assert metres.interval.low == pytest.approx(23550)


def test_a_range_has_both_ends() -> None:
    claim = claim_of("2022年，全市计划新建学校3—5所。")
    assert (claim.value, claim.value_high, claim.status) == (3, 5, Status.TARGET)


def test_head_and_date_line_hold_no_figures() -> None:
    text = paper("全市有学校128所。", title="临江市教育局关于第12号提案的答复")
    assert [c.value for c in read_claims(read_text("a.txt", text))] == [128]


def test_a_claim_is_at_its_place() -> None:
    text = paper("截至2021年底，全市有学校 128 所。")
    document = read_text("a.txt", text)
    (claim,) = read_claims(document)
    assert text[claim.span.start : claim.span.end] == claim.quote == "128 所"
    assert document.position(claim.span.start) == (2, 16)
    assert claim.sentence in text


def test_a_figure_across_a_page_break_is_whole() -> None:
    text = "临江市教育工作情况汇报\n截至2021年底，全市共有普惠性幼儿园4\n16所，在园幼儿3.2万人。\n临江市教育局\n2022年3月2日"
    assert 32000 in [c.value for c in read_claims(read_text("a.txt", text))]


@pytest.mark.parametrize("text", ["认真落实各项部署。", "联系电话：0760-88231226。", "实施“1+1+9+N”工程。"])
def test_prose_without_quantities_has_no_claims(text: str) -> None:
    assert claims_of(text) == ()


THINGS = st.sampled_from(["公办学校", "博物馆", "社区卫生服务中心", "城市书房", "农村敬老院"])
UNITS = st.sampled_from(["个", "家", "处"])


@given(st.integers(2, 99999), THINGS, UNITS)
@settings(max_examples=40, deadline=None, derandomize=True)
def test_any_count_of_any_thing_is_read(number: int, thing: str, unit: str) -> None:
    claim = claim_of(f"截至2021年底，全市共有{thing}{number}{unit}。")
    assert (claim.value, claim.unit, claim.bound, claim.status) == (number, unit, "=", Status.ACTUAL)
    assert thing in claim.subject
    assert claim.as_of is not None and claim.as_of.end.isoformat() == "2021-12-31"
