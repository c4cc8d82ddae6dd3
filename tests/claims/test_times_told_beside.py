"""Whose time a time is: of a base, of what shall be done, of a bracket, of this occasion, of a yearbook."""

from __future__ import annotations

import pytest
from pipeline import claims_of

SUMMARY = {"title": "枫林市2017年住房工作总结", "day": "2018年1月16日"}


def ends(text: str, **head: str) -> list[tuple[str, str | None]]:
    """Return each figure with the last day of its time, where its time is told."""
    told = claims_of(text, **head)
    return [(x.quote, str(x.as_of.end) if x.as_of and x.as_of.text else None) for x in told]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "平均住院日由2015年的9.8天降至8.4天。年末床位1050张。",
            [("9.8天", "2015-12-31"), ("8.4天", "2017-12-31"), ("1050张", "2017-12-31")],
        ),
        ("售电量9.86亿千瓦时，较上年的9.12亿千瓦时增长8.1%。", ["2017-12-31", "2016-12-31", "2017-12-31"]),
        (
            "今年1—7月登记汽车3.96万辆，比去年同期的2.75万辆增长44%。",
            ["2018-07-31", "2017-07-31", "2018-07-31"],
        ),
        ("上半年，接待游客386万人次，恢复到2014年同期的92%。门票收入5730万元。", ["2017-06-30"] * 3),
        (
            "普及率从2014年底的78.4%提高到2017年底的91.2%，通路村从1306个增加到1588个。",
            ["2014-12-31", "2017-12-31", "2014-12-31", "2017-12-31"],
        ),
    ],
)
def test_the_time_of_a_base_is_of_no_other_figure(text: str, expected: list[object]) -> None:
    found = ends(text, **SUMMARY)
    assert found == expected or [day for _, day in found] == expected


def test_what_shall_be_done_has_the_time_told_behind_it() -> None:
    found = ends("目前已完工51个，其余12个将于明年6月底前完工。", day="2020年12月22日")
    assert found == [("51个", "2020-12-22"), ("12个", "2021-06-30")]


def test_a_time_in_brackets_behind_what_is_counted() -> None:
    assert ends(
        "建园以来，园区累计签约项目312个（截至2020年末）。", title="工业园2021年度工作报告", day="2021年2月3日"
    ) == [("312个", "2020-12-31")]


def test_this_occasion_is_that_of_the_sentence_before() -> None:
    head = {"day": "2023年2月17日"}
    assert ends("2023年1月14日各样区开展调查。本次共记录水鸟84312只。", **head) == [("84312只", "2023-01-14")]
    assert ends("2023年1月14日各样区开展调查。全市有水鸟84312只。", **head) == [("84312只", None)]


def test_this_year_up_to_a_day() -> None:
    (claim,) = claims_of("截至9月底，全县今年完成税收7.46亿元。", day="2013年10月15日")
    assert claim.as_of is not None
    assert (str(claim.as_of.start), str(claim.as_of.end)) == ("2013-01-01", "2013-09-30")


@pytest.mark.parametrize(
    ("title", "text", "end"),
    [
        ("《桐乡年鉴（2016）》法治·审判", "是年，审结案件9138件。", "2015-12-31"),
        ("桐乡年鉴2016·民政", "全年救助6870人次。", "2015-12-31"),
        ("油茶产业发展规划（2011—2015年）", "到规划期末，油茶林面积扩大到30万亩。", "2015-12-31"),
        ("铁路志", "民国二十四年，设站12座。", "1935-12-31"),
        ("学生资助情况", "上学年认定困难学生1702人。", "2021-08-31"),
        ("情况", "这一年，硬化道路341公里。", "2022-12-31"),
        ("情况", "“十三五”收官之时，建成水库12座。", "2020-12-31"),
        ("情况", "2012年8月7日印发办法。统计至当年6月末，馆藏文物3045件。", "2012-06-30"),
    ],
)
def test_times_told_in_other_words(title: str, text: str, end: str) -> None:
    day = "2023年1月20日" if "2012" not in text and "年鉴" not in title else "2016年10月31日"
    day = "2011年4月18日" if "规划" in title else "2022年6月30日" if "上学年" in text else day
    assert ends(text, title=title, day=day)[-1][1] == end


def test_years_of_the_republic_count_nothing() -> None:
    assert [x.quote for x in claims_of("民国二十四年设联保，光绪三年建桥，今有桥12座。")] == ["12座"]
