"""Who did what to which named thing, when."""

from __future__ import annotations

from datetime import date

import pytest

from zsaudit.claims.acts import read_acts
from zsaudit.claims.claim import Act
from zsaudit.documents.read import read_text


def acts(text: str, title: str = "青河县教育工作情况说明") -> list[Act]:
    return list(read_acts(read_text("a.txt", f"{title}\n{text}\n青河县教育局\n2022年7月20日")))


def told(text: str) -> list[tuple[str, str, str, date | None]]:
    return [(a.verb, a.stage, a.object, a.when.start if a.when else None) for a in acts(text)]


def test_titles_in_a_row_share_the_verb_and_the_year() -> None:
    assert told("2020 年修订《青河甲管理办法》、《青河乙管理办法》和《青河丙管理办法》等政策文件。") == [
        ("修订", "done", f"青河{c}管理办法", date(2020, 1, 1)) for c in "甲乙丙"
    ]


def test_a_time_before_the_comma_dates_the_act() -> None:
    assert told("2019年9月，县政府出台《青河县校车行动计划（2019-2021年）》，落实《国家校车条例》。") == [
        ("出台", "done", "青河县校车行动计划（2019-2021年）", date(2019, 9, 1))
    ]


@pytest.mark.parametrize(
    ("sentence", "verb", "stage"),
    [
        ("拟出台《青河县校车管理办法》。", "出台", "planned"),
        ("我局计划出台《青河县校车管理办法》。", "出台", "planned"),
        ("起草完成《青河县校车管理办法》（送审稿）呈报县政府。", "起草", "doing"),
        ("2021年修订和出台了《青河县校车管理办法》。", "修订", "done"),
        ("编制《青河县校车管理办法》并印发。", "印发", "done"),
        ("《青河县校车管理办法》已于2021年修订。", "修订", "done"),
    ],
)
def test_verb_and_standing_of_an_act(sentence: str, verb: str, stage: str) -> None:
    assert [(a.verb, a.stage) for a in acts(sentence)] == [(verb, stage)]


def test_coming_into_force_is_not_issue() -> None:
    assert told("《青河县校车管理办法》自2021年3月1日起施行。") == [
        ("施行", "done", "青河县校车管理办法", date(2021, 3, 1))
    ]


@pytest.mark.parametrize(
    "sentence", ["认真贯彻实施《青河县校车管理办法》。", "提出关于制定《青河县校车管理办法》的建议。"]
)
def test_a_title_that_is_merely_named_makes_no_act(sentence: str) -> None:
    assert acts(sentence) == []


def test_a_notice_is_the_act_of_issue_at_its_date_line() -> None:
    document = read_text(
        "a.txt", "关于印发《青河县校车管理办法》的通知\n各学校：\n请遵照执行。\n青河县教育局\n2020年6月5日"
    )
    act = read_acts(document)[0]
    assert (act.verb, act.object) == ("印发", "青河县校车管理办法")
    assert act.when is not None and act.when.start == date(2020, 6, 5)
    assert act.when_span is not None and document.quote(act.when_span) == "2020年6月5日"


@pytest.mark.parametrize(
    ("sentence", "verb", "thing", "day"),
    [
        ("锦沙大桥于2020年12月28日建成通车，方便出行。", "通车", "锦沙大桥", date(2020, 12, 28)),
        ("12345热线自2019年6月26日正式开通以来，反映良好。", "开通", "12345热线", date(2019, 6, 26)),
        ("红石寨革命纪念馆自2011年7月1日建成开馆，免费开放。", "开馆", "红石寨革命纪念馆", date(2011, 7, 1)),
        ("2021年12月我县正式成立招商引资工作指挥部，下设办公室。", "成立", "招商引资工作指挥部", date(2021, 12, 1)),
        ("自2019年11月16日下闸蓄水以来，青石峡水库运行平稳。", "蓄水", "青石峡水库", date(2019, 11, 16)),
        ("青石峡水库坝高80米。工程于2019年10月16日下闸蓄水，运行平稳。", "蓄水", "青石峡水库", date(2019, 10, 16)),
    ],
)
def test_openings_and_foundings(sentence: str, verb: str, thing: str, day: date) -> None:
    assert [(a.verb, a.object, a.when.start) for a in acts(sentence) if a.when] == [(verb, thing, day)]


@pytest.mark.parametrize(
    "sentence",
    [
        "2021年县科技局设立的“新材料”专题支持3个项目。",
        "2023年末，全县高速公路通车里程486公里。",
        "2021年，锦沙大桥首段开工建设。",
    ],
)
def test_what_looks_like_an_opening_and_is_none(sentence: str) -> None:
    assert acts(sentence) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("县志愿服务联合会是2014年12月成立的群众组织。", ("成立", "done", "县志愿服务联合会", date(2014, 12, 1))),
        ("始建于1951年9月的县第一中学现有教师210名。", ("成立", "done", "县第一中学", date(1951, 9, 1))),
        ("青河湿地公园通过国家验收的时间为2018年11月。", ("验收", "done", "青河湿地公园", date(2018, 11, 1))),
        ("县妇幼保健院2022年5月整体搬迁至新址。", ("搬迁", "done", "县妇幼保健院", date(2022, 5, 1))),
        (
            "华新科技股份有限公司2015年8月在深圳证券交易所上市。",
            ("上市", "done", "华新科技股份有限公司", date(2015, 8, 1)),
        ),
        ("青河机场迁建工程2019年7月获国家发改委批复立项。", ("立项", "done", "青河机场迁建工程", date(2019, 7, 1))),
        (
            "2021年11月9日上午，青河县消防救援站举行入驻仪式，正式投入执勤。",
            ("投用", "done", "青河县消防救援站", date(2021, 11, 9)),
        ),
        ("青河经开区2010年12月升级为国家级经济技术开发区。", ("获批国家级", "done", "青河经开区", date(2010, 12, 1))),
        (
            "青河经开区2010年12月经国务院批准晋升国家级后，快速发展。",
            ("获批国家级", "done", "青河经开区", date(2010, 12, 1)),
        ),
    ],
)
def test_the_ways_in_which_an_act_is_told(text: str, expected: tuple[str, str, str, date]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("2016年国庆节，南屏山公园开园迎客。", date(2016, 10, 1)),
        ("青河县首趟中欧班列于2016年8月18日发车。", date(2016, 8, 18)),
        ("青河县家政服务业协会2010年10月在县民政局登记成立。", date(2010, 10, 1)),
        ("省食安委于2018年12月将青河县命名为“省级食品安全示范县”。", date(2018, 12, 1)),
        ("2017年12月，我县被省食安委命名为“省级食品安全示范县”。", date(2017, 12, 1)),
        ("鹤鸣书院位于北街，系1983年公布的县级文物保护单位。", date(1983, 1, 1)),
    ],
)
def test_further_ways_in_which_an_act_is_dated(text: str, start: date) -> None:
    assert [(a.stage, a.when.start) for a in acts(text) if a.when] == [("done", start)]


def test_trains_that_are_not_the_first_begin_nothing() -> None:
    assert acts("中欧班列于2016年8月18日发车。") == []


def test_a_thing_that_bears_but_its_sort_is_that_of_the_paper() -> None:
    found = acts("电站首台机组已于2019年6月29日并网发电。", title="龙涧抽水蓄能电站建设情况")
    assert [a.object for a in found] == ["龙涧抽水蓄能电站首台机组"]


def test_a_month_is_of_the_year_that_the_title_tells() -> None:
    paper = "青河县大事记（2021年）\n4月28日，第六届青河茶叶博览会开幕。\n青河县商务局\n2022年1月5日"
    found = [a for a in read_acts(read_text("a.txt", paper)) if a.verb == "开幕"]
    assert [a.when.start for a in found if a.when] == [date(2021, 4, 28)]
