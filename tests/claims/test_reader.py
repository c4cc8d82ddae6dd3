"""What a figure takes up from those before it in its paragraph."""

from __future__ import annotations

import pytest
from pipeline import claims_of

from zsaudit.claims.claim import Claim

AIR = {"title": "澄江市生态环境质量通报", "issuer": "澄江市生态环境局", "day": "2022年11月8日"}


def told(text: str) -> tuple[Claim, ...]:
    return claims_of(text, **AIR)


def last(text: str) -> Claim:
    return told(text)[-1]


def is_new(claim: Claim) -> bool:
    return "new:new" in claim.scope


def test_this_concentration_is_the_mean_told_before_it() -> None:
    claim = last("细颗粒物年均浓度为32微克/立方米。截至10月底，该浓度为30微克/立方米。")
    assert (claim.subject, claim.kind, claim.value) == ("细颗粒物年均浓度", "average", 30)
    fall = last("细颗粒物年均浓度为32微克/立方米，该浓度比上年下降8.6%。")
    assert (fall.subject, fall.kind, fall.falls) == ("细颗粒物年均浓度", "growth", True)


def test_this_concentration_without_one_before_it_is_itself() -> None:
    assert last("截至10月底，该浓度为30微克/立方米。").kind == "total"


def test_a_short_noun_takes_up_the_longer_one() -> None:
    change = last("全省有地震烈度速报台站22个，台站数比上年增加3个。")
    assert (change.subject, change.kind) == ("地震烈度速报台站", "change")
    assert last("全省有地震烈度速报台站22个，观测井数比上年增加3个。").subject == "观测井数"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("生活垃圾焚烧处理占比86.5%。2023年，焚烧处理占比达到92%。", "生活垃圾焚烧处理占比"),
        ("生活垃圾填埋处理占比13.5%。2023年，焚烧处理占比达到92%。", "焚烧处理占比"),
        ("新能源汽车渗透率36.5%。2023年，汽车渗透率达到42%。", "新能源汽车渗透率"),
        ("新能源汽车渗透率36.5%，汽车渗透率42%。", "汽车渗透率"),  # side by side they are two
    ],
)
def test_a_share_told_in_short_takes_up_the_one_before_it(text: str, subject: str) -> None:
    assert last(text).subject == subject


def test_grades_are_of_what_is_counted_in_all() -> None:
    claims = told("全市有古树名木1,633株，其中一级86株、二级241株、三级1,306株。")
    assert [(x.value, x.subject) for x in claims] == [
        (1633, "古树名木"),
        (86, "一级古树名木"),
        (241, "二级古树名木"),
        (1306, "三级古树名木"),
    ]


def test_sorts_with_names_of_their_own_are_no_grades() -> None:
    claims = told("全市有古树名木1,633株，其中银杏86株、香樟241株。")
    assert [x.subject for x in claims] == ["古树名木", "银杏", "香樟"]


def test_what_was_added_goes_on_over_the_pause_of_a_list() -> None:
    assert [is_new(x) for x in told("新增床位320张、护士86名、救护车12辆。")] == [True, True, True]


@pytest.mark.parametrize(
    "text",
    [
        "新增床位320张、护士达86名。",
        "新增床位320张、共有护士86名。",
        "新增床位320张，护士86名。",
        "新增床位320张。护士86名。",
        "新增床位320张（护士86名）。",
        "床位320张、护士86名。",
    ],
)
def test_a_state_and_a_new_clause_end_what_was_added(text: str) -> None:
    assert not is_new(last(text))


@pytest.mark.parametrize(
    ("text", "value", "unit", "dimension"),
    [
        ("全年培训人次突破6.3万。", 63000, "人次", "turns"),
        ("全市参保人数达6.3万。", 63000, "人", "people"),
        ("全市常住人口为86.3万。", 863000, "人", "people"),
        ("全年演出场次达860。", 860, "场次", "event"),
        ("细颗粒物浓度为每立方米32微克。", 32, "微克/立方米", "concentration"),
        ("出水氨氮每升0.8毫克。", 0.8, "毫克/升", "concentration-water"),
        ("每份样品含铅32微克。", 32, "微克", "mass"),
        ("参保人数达6.3万户。", 63000, "户", "count"),
    ],
)
def test_a_unit_told_before_its_number(text: str, value: float, unit: str, dimension: str) -> None:
    claim = last(text)
    assert (claim.value, claim.unit) == (pytest.approx(value), unit)
    assert claim.dimension == dimension or dimension == "count"


def test_what_a_mean_has_come_to_is_a_mean() -> None:
    claim = last("月人均支出比上年增加86元，达到1,826元。")
    assert (claim.value, claim.subject, claim.kind) == (1826, "月人均支出", "average")
    assert last("造林比上年增加86亩，达到1,826亩。").kind == "total"


def test_a_change_joined_to_a_total_is_of_the_same_sort() -> None:
    assert "flow:income" in last("旅游收入达35.7亿元、增长6.8%。").scope
    assert "flow:income" not in last("旅游收入达35.7亿元。游客增长6.8%。").scope


def test_the_limits_of_a_grade_are_no_counts() -> None:
    claims = told("死亡3人以上10人以下的，为较大事故。")
    assert [(x.value, x.kind) for x in claims] == [(3, "threshold"), (10, "threshold")]
    assert last("事故死亡3人。").kind == "total"


def test_a_figure_in_a_closed_bracket_is_not_the_one_before() -> None:
    rate = last("全市（含86个乡镇）农村生活污水治理率31.7%。")
    assert (rate.value, rate.subject) == (pytest.approx(0.317), "农村生活污水治理率")


def test_what_is_told_next_of_a_thing_is_not_told_of_its_area() -> None:
    assert last("蔬菜面积62.5万亩，总产量32.6万吨。").subject == "蔬菜"
    assert last("蔬菜面积62.5万亩，茶叶总产量32.6万吨。").subject == "茶叶总产量"
