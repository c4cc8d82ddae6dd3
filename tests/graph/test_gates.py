"""What forbids a join, one test for each reason."""

from __future__ import annotations

import pytest
from pairs_of import claims_in, gate_of

from zsaudit.graph.gates import gate
from zsaudit.graph.profile import profile
from zsaudit.graph.reasons import REASONS, SAME
from zsaudit.graph.unit_gate import same_dimension


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("截至2020年底，全市共有普惠性幼儿园416所。", "截至2020年底，全市普惠性幼儿园达461所。"),
        ("全市公路通车总里程18600公里。", "全市公路总里程达到1.86万公里。"),
        ("全市有省级示范学校11所。", "截至2021年底，全市拥有省级示范学校12所。"),
        ("全市有城市书房30个。", "全市有城市书房36家。"),
    ],
)
def test_nothing_forbids_what_is_alike(left: str, right: str) -> None:
    assert gate_of(left, right) is None


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("全市有教师3200人。", "全市投入3200万元。"),
        ("全市学校面积12.5平方公里。", "全市学校道路12.5公里。"),
        ("入园率为92.3%。", "入园率提高2.3个百分点。"),
    ],
)
def test_units_that_do_not_convert(left: str, right: str) -> None:
    assert gate_of(left, right) == "other-unit"


def test_two_places() -> None:
    other = {"title": "海宁市教育工作情况汇报", "issuer": "海宁市教育局"}
    assert gate_of("全市有幼儿园416所。", "全市有幼儿园416所。", other) == "other-scope"


def test_the_whole_country_is_not_the_city() -> None:
    assert gate_of("全市有博物馆18家。", "全国共有博物馆6183家。") == "other-scope"


def test_two_levels() -> None:
    assert gate_of("全市有市级示范学校38所。", "全市有省级示范学校11所。") == "other-scope"


def test_a_level_on_one_side_is_a_part_of_the_whole() -> None:
    assert gate_of("全市有示范学校60所。", "全市有省级示范学校11所。") == "part-of-whole"


def test_a_limit_is_not_what_was_paid() -> None:
    other = {"title": "临江市幼儿园补助办法"}
    left, right = "对普惠性幼儿园给予补助1200元。", "对普惠性幼儿园，按每生每年最高500元给予补助。"
    assert gate_of(left, right, other) == "limit-versus-actual"


def test_figures_side_by_side_in_one_sentence() -> None:
    a, b = claims_in("a.txt", "全市新建幼儿园12所、改建幼儿园15所。")
    assert gate(a, b, profile(a), profile(b)) == "list-valued"


def test_figures_of_one_document_in_other_words() -> None:
    a, b = claims_in("a.txt", "全市有公办幼儿园128所。全市有民办幼儿园96所。")
    assert gate(a, b, profile(a), profile(b)) is not None


def test_the_body_that_speaks_is_not_the_city() -> None:
    assert gate_of("本院共有床位1200张。", "全市共有床位8600张。") == "other-scope"


def test_two_owners() -> None:
    left = "市第二人民医院是三级综合医院，编制床位1200张。"
    assert gate_of(left, "市第三中学占地120亩，现有床位860张。") == "other-scope"
    assert gate_of(left, "市第二人民医院编制床位1300张。") is None


def test_a_growth_rate_is_not_a_share() -> None:
    assert gate_of("全市绿化投入同比增长12.3%。", "绿化投入占支出的12.3%。") == "other-subject"


def test_what_was_added_is_not_what_there_is() -> None:
    assert gate_of("全市校车比上年增加20辆。", "全市校车20辆。") == "flow-versus-stock"
    assert gate_of("2021年，全市新增校车320辆。", "截至2021年底，全市校车保有量1480辆。") == "flow-versus-stock"


def test_a_running_total_is_not_the_count_of_a_year() -> None:
    left, right = "截至2021年底，全市累计加装电梯412部。", "2021年，全市加装电梯96部。"
    assert gate_of(left, right) == "flow-versus-stock"


def test_the_base_of_a_change_is_of_another_time() -> None:
    assert gate_of("全市校车由30辆增加到36辆。", "全市校车36辆。") is None
    a = claims_in("a.txt", "全市校车由30辆增加到36辆。")[0]
    b = claims_in("b.txt", "全市校车36辆。")[0]
    assert gate(a, b, profile(a), profile(b)) == "other-period"


def test_two_batches() -> None:
    assert gate_of("第一批改造小区36个。", "第二批改造小区36个。") == "other-scope"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("城镇居民参保32万人。", "农村居民参保32万人。"),
        ("在校学生3.2万人。", "毕业学生3.2万人。"),
        ("全市专利申请3200件。", "全市专利授权3200件。"),
        ("进口总额32亿元。", "出口总额32亿元。"),
        ("全市公办学校128所。", "全市民办学校128所。"),
        ("全市生猪存栏62万头。", "全市生猪出栏62万头。"),
        ("全市教师人均培训36次。", "全市教师培训36次。"),
    ],
)
def test_words_of_scope_that_differ(left: str, right: str) -> None:
    assert gate_of(left, right) in ("other-scope", "other-subject")


def test_counting_words_count_alike_save_households_and_sorts() -> None:
    def pair(left: str, right: str) -> bool:
        return same_dimension(claims_in("a.txt", left)[0], claims_in("b.txt", right)[0])

    assert pair("全市有平台18个。", "全市有平台25家。")
    assert pair("全市有用地12公顷。", "全市有用地180亩。")
    assert not pair("全市改造4700户。", "全市改造4700套。")
    assert not pair("入园率92%。", "入园率提高2个百分点。")


def test_every_reason_is_told_in_both_languages() -> None:
    assert SAME not in REASONS
    assert all(english.strip() and chinese.strip() for english, chinese in REASONS.values())
