"""What a title or a word of sort tells of a figure, and which figures it parts."""

from __future__ import annotations

import pytest
from pairs_of import claims_in, gate_of, last_claims

from zsaudit.graph.gates import gate
from zsaudit.graph.profile import profile
from zsaudit.graph.when import When, compare_periods, is_cumulative


def titled(left: tuple[str, str], right: tuple[str, str]) -> str | None:
    """Return the gate between the last figures of two papers, each a title and a text."""
    a, b = (claims_in(f"{at}.txt", text, title=title)[-1] for at, (title, text) in enumerate((left, right)))
    return gate(a, b, profile(a), profile(b))


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("全市有4A级景区6家。", "全市有3A级景区14家。", "other-scope"),
        ("全市有4A级景区6家。", "全市有国家4A级旅游景区7家。", None),
        ("全市有4A级景区6家。", "全市有A级景区34家。", "part-of-whole"),
        ("全市有220千伏变电站9座。", "全市有110千伏变电站31座。", "other-scope"),
        ("2020年1∶500地形图更新84平方公里。", "2020年1∶2000地形图更新612平方公里。", "other-scope"),
        ("新签约亿元以上项目61个。", "新签约工业项目34个。", "part-of-whole"),
        ("312家企业申报高新技术企业认定。", "198家企业通过高新技术企业认定。", "other-scope"),
        ("市本级公共预算收入58.7亿元，增长3.4%。", "全市公共预算收入186.4亿元，增长7.2%。", "other-scope"),
        ("规模以上工业增加值增长8.4%。", "全部工业增加值392.5亿元，比上年增长7.1%。", "other-scope"),
        ("监督抽检3250批次。", "评价性抽检560批次。", "other-scope"),
        ("受理涉旅纠纷276件。", "诉前调解涉旅纠纷231件。", "other-scope"),
        ("电影票房（含服务费）12.8亿元。", "电影票房（不含服务费）11.7亿元。", "other-scope"),
        ("按战时留城人口计算，人均工程面积1.62平方米。", "按常住人口计算，人均工程面积0.91平方米。", "other-scope"),
        ("“三夏”期间，投入收割机4200台。", "秋收期间，投入收割机2900台。", "other-scope"),
        ("2018年，PM2.5浓度同比下降8.6%。", "与2015年相比，2018年PM2.5浓度下降21.4%。", "other-period"),
        ("电视综合人口覆盖率98.9%。", "广播综合人口覆盖率97.5%。", "other-scope"),
    ],
)
def test_words_of_sort_part_two_figures(left: str, right: str, reason: str | None) -> None:
    assert gate_of(left, right) == reason


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        (("小学教育简报", "当年毕业9204人。"), ("初中教育简报", "当年毕业9118人。"), "other-scope"),
        (("3号线一期工程公告", "全长24.6公里。"), ("3号线二期工程批复", "全长17.9公里。"), "other-scope"),
        (("施工一标段中标公告", "投标15家。"), ("施工二标段中标公告", "投标12家。"), "other-scope"),
        (("高考考务报告", "全市设考点21个。"), ("中考招生通告", "全市设考点64个。"), "other-scope"),
        (("小学教育简报", "当年毕业9204人。"), ("小学教育年报", "当年毕业9118人。"), None),
    ],
)
def test_what_a_title_tells_of_every_figure(left: tuple[str, str], right: tuple[str, str], reason: str | None) -> None:
    assert titled(left, right) == reason


@pytest.mark.parametrize(
    ("left", "right", "when"),
    [
        ("自2016年7月起，低保标准为每人每月480元。", "从2019年4月1日起，低保标准调整为每人每月610元。", When.EARLIER),
        ("从1982年到2010年底，累计义务植树3860万株。", "从1982年到2012年底，累计义务植树3680万株。", When.EARLIER),
        ("截至11月15日，累计收购籼稻21.7万吨。", "截至11月底，累计收购籼稻19.4万吨。", When.EARLIER),
        ("第十五届省运会上，代表团获金牌31枚。", "第十五届省运会，代表团收获金牌33枚。", When.SAME),
    ],
)
def test_how_two_times_stand(left: str, right: str, when: When) -> None:
    assert compare_periods(*last_claims(left, right, {"day": "2023年12月20日"})) is when


def test_the_games_of_two_sorts_of_people_are_two() -> None:
    a, b = last_claims("第九届昌宁市运动会产生金牌412枚。", "第九届昌宁市残疾人运动会产生金牌187枚。")
    assert compare_periods(a, b) is not When.SAME or gate(a, b, profile(a), profile(b)) is not None


def test_what_was_counted_since_a_start_is_cumulative() -> None:
    (claim,) = claims_in("a.txt", "十三届县委以来，共巡察党组织86个。")
    assert is_cumulative(claim)


def test_digits_turned_are_no_part_of_a_whole() -> None:
    head = {"day": "2018年6月14日"}
    assert gate_of("2017年底，建成农村养老幸福院214所。", "2017年末，有养老幸福院241所。", head) is None
    assert gate_of("2017年底，建成农村养老幸福院214所。", "2017年末，有养老幸福院386所。", head) == "part-of-whole"


def test_two_floods_are_no_change_of_one_crest() -> None:
    left, right = "1954年7月29日，澄水源站洪峰水位19.57米。", "2020年7月11日，澄水源站洪峰水位18.63米。"
    assert gate_of(left, right) == "other-period"


def test_schools_that_differ_in_their_number_are_two() -> None:
    left = claims_in("a.txt", "学校现有教学班72个。", title="平定市第一中学工作简报", issuer="平定市第一中学")[-1]
    right = claims_in("b.txt", "学校现有教学班48个。", title="平定市第十一中学复评报告", issuer="平定市第十一中学")[-1]
    assert gate(left, right, profile(left), profile(right)) == "other-scope"


def test_a_customs_zone_by_its_short_name() -> None:
    (claim,) = claims_in("a.txt", "新区体育彩票销售1.42亿元。", issuer="苍南新区教育体育局")
    assert (claim.subject, claim.place) == ("体育彩票销售", "苍南新区")
