"""Parts that are told as wholes, and wholes that are told in other words: what joins, what does not."""

from __future__ import annotations

import pytest
from pairs_of import gate_of, last_claims

from zsaudit.graph.when import When, compare_periods, is_static


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("2020年底，中心城区建成避难场所25处。", "2020年末，全市共有避难场所61处。"),
        ("2022年，交通完成投资2500亿元。", "2022年，交通、能源、水利完成投资5400亿元。"),
    ],
)
def test_a_part_is_not_its_whole(left: str, right: str) -> None:
    assert gate_of(left, right) == "part-of-whole"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("2021年，全年支出农村低保金6127万元。", "2021年，发放农村低保金6100余万元。"),
        ("2021年底，县城污水处理能力为每日4.5万吨。", "2021年底，县城污水日处理能力达7万吨。"),
        ("2021年，新增国家专精特新“小巨人”企业398家。", "2021年，新增专精特新“小巨人”企业397家。"),
        ("2022年，新建社区食堂57家。", "2022年，建成社区食堂39家。"),
        ("2021年，累计增加学位21860个。", "2021年，新增学位2.4万个。"),
        ("2022年末，实有市场主体38.6万户。", "2022年末，各类经营主体36.8万户。"),
    ],
)
def test_one_thing_in_two_wordings(left: str, right: str) -> None:
    assert gate_of(left, right) is None


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("2021年末，国家高速公路通车里程312公里。", "2021年末，高速公路通车里程486公里。", "part-of-whole"),
        ("2023年，新开工安置房5460套。", "2023年，基本建成安置房4560套。", "other-scope"),
        ("2022年末，累计新建公园57个。", "2022年末，全市有公园39个。", "flow-versus-stock"),
        ("2010年生产总值比“十五”末增长74%。", "2010年生产总值增长14%。", "other-period"),
        ("2020年，PM2.5浓度比2015年下降51.7%。", "2020年，PM2.5浓度下降19.4%。", "other-period"),
        ("2022年，民间投资占比40%。", "2022年，工业投资占固定资产投资比重35.5%。", "other-subject"),
    ],
)
def test_what_stays_apart(left: str, right: str, reason: str) -> None:
    assert gate_of(left, right) == reason


def test_phases_of_one_line() -> None:
    one = "3号线一期工程全长24.3公里，设站19座。"
    assert gate_of(one, "3号线二期工程线路长13.8公里，设站10座。") == "other-scope"
    assert gate_of("18号线二期开通，全市线路总长906公里。", "17号线西延伸开通，全市线路总长900公里。") is None


def test_the_total_of_many_projects_changes() -> None:
    many, _ = last_claims("全市实施合作项目469项，总投资6832亿元。", "全市有学校38所。")
    one, _ = last_claims("临江大桥总投资6.8亿元。", "全市有学校38所。")
    assert (is_static(many), is_static(one)) == (False, True)


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (
            "自2014年开行以来，截至2022年6月底，班列累计开行6120列。",
            "到2022年底，班列自开行以来累计开行6010列。",
            When.EARLIER,
        ),
        (
            "截至2022年底，总会累计募集善款2.36亿元。",
            "总会自2013年6月14日成立以来，到2022年末累计募集善款23600万元。",
            When.SAME,
        ),
    ],
)
def test_counts_since_a_start(left: str, right: str, found: When) -> None:
    a, b = last_claims(left, right, {"day": "2023年1月13日"})
    assert compare_periods(a, b) is found
