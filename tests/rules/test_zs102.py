"""ZS102: one act told with two dates."""

from __future__ import annotations

import pytest
from small_corpus import found, quotes

from zsaudit.rules.zs102_date_contradiction import DateContradiction


def doc(sentence: str, day: str = "2022年3月2日") -> str:
    return f"临江市教育工作情况汇报\n{sentence}\n临江市教育局\n{day}"


def test_one_opening_of_two_years_is_told_at_both_dates() -> None:
    findings = found(
        DateContradiction,
        doc("锦沙大桥于2020年12月28日建成通车。", "2021年3月2日"),
        doc("锦沙大桥2020年11月28日正式通车。"),
    )
    assert [quotes(f)[:2] for f in findings] == [["2020年12月28日", "2020年11月28日"]]


def test_a_notice_is_dated_by_its_date_line() -> None:
    notice = "关于印发《临江市校车管理办法》的通知\n各学校：\n请遵照执行。\n临江市教育局\n2020年6月5日"
    findings = found(DateContradiction, notice, doc("我市于2020年7月5日印发《临江市校车管理办法》。"))
    assert [quotes(f)[:2] for f in findings] == [["2020年6月5日", "2020年7月5日"]]
    assert findings[0].locations[0].label is not None


def test_things_dated_in_one_breath_have_fingerprints_of_their_own() -> None:
    findings = found(
        DateContradiction,
        doc("2020年修订《临江市校车管理办法》、《临江市食堂管理办法》等文件。", "2021年7月2日"),
        doc("2021年市教育局修订和出台了《临江市食堂管理办法》、《临江市校车管理办法》。"),
    )
    assert len(findings) == 2
    assert len({f.fingerprint for f in findings}) == 2
    assert {f.confidence for f in findings} == {0.8}


def test_a_name_with_a_slip_is_still_the_same_thing() -> None:
    findings = found(
        DateContradiction,
        doc("2020年修订《临江市住宅专项维修资金管理办法》。", "2021年7月2日"),
        doc("2021年修订《临江市住宅专用维修资金管理办法》。"),
    )
    assert len(findings) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("2020年修订《临江市校车管理办法》。", "2020年11月修订《临江市校车管理办法》。"),
        ("2020年修订《临江市校车管理办法（试行）》。", "2021年修订《临江市校车管理办法》。"),
        ("2020年印发《临江市校车管理办法》。", "《临江市校车管理办法》自2021年3月1日起施行。"),
        ("2020年印发《临江市校车管理办法》。", "2021年修订《临江市校车管理办法》。"),
        ("2020年8月30日印发《临江市校车管理办法》。", "2020年9月3日公布《临江市校车管理办法》。"),
        ("2020年印发《临江市校车计划（2020年）》。", "2021年印发《临江市校车计划（2021年）》。"),
        ("滨江公园一期2019年5月1日开园。", "滨江公园二期2021年5月1日开园。"),
        (
            "每年修订《临江市校车管理办法》，2020年修订《临江市校车管理办法》。",
            "2021年再次修订《临江市校车管理办法》。",
        ),
    ],
)
def test_dates_that_can_both_hold(left: str, right: str) -> None:
    assert found(DateContradiction, doc(left, "2021年7月2日"), doc(right)) == []


def test_two_revisions_told_in_one_document_are_two() -> None:
    text = doc("2020年修订《临江市校车管理办法》。2021年修订《临江市校车管理办法》。")
    assert found(DateContradiction, text) == []
    assert found(DateContradiction, text, doc("2020年修订《临江市校车管理办法》。")) == []


def test_the_hotlines_of_two_cities_are_two() -> None:
    other = "海宁市教育工作情况汇报\n12345热线2020年6月26日正式开通。\n海宁市教育局\n2022年3月2日"
    assert found(DateContradiction, doc("12345热线2019年3月26日正式开通。"), other) == []


@pytest.mark.parametrize(
    ("left", "right", "dates"),
    [
        (
            "乌礁渔港于2021年9月8日开工建设。",
            "2021年6月8日开工建设的乌礁渔港，是重点工程。",
            ["2021年9月8日", "2021年6月8日"],
        ),
        ("临江市第一中学创办于1956年。", "创办于1958年的临江市第一中学，占地110亩。", ["1956年", "1958年"]),
        (
            "2017年6月1日，临江大学新校区奠基。",
            "2017年7月1日，临江大学新校区举行奠基仪式。",
            ["2017年6月1日", "2017年7月1日"],
        ),
        (
            "临江国际码头的开港时间为2019年7月18日。",
            "临江国际码头，于2019年8月18日开港。",
            ["2019年7月18日", "2019年8月18日"],
        ),
        (
            "2020年1月，经市委编委批准，设立临江市大数据中心。",
            "临江市大数据中心于2021年1月设立。",
            ["2020年1月", "2021年1月"],
        ),
        ("“阅享城”App于2021年4月上线。", "2021年3月上线的“阅享城”App，收录图书。", ["2021年4月", "2021年3月"]),
        (
            "“临江黄芪”2016年6月获批地理标志产品。",
            "2017年6月，“临江黄芪”获批地理标志产品。",
            ["2016年6月", "2017年6月"],
        ),
        (
            "《临江市养犬条例》自2021年3月1日起施行。",
            "自2021年5月1日起施行的《临江市养犬条例》，规范了遛犬。",
            ["自2021年3月1日起", "自2021年5月1日起"],
        ),
        (
            "2020年11月27日，市人大常委会表决通过《临江市绿化条例》。",
            "《临江市绿化条例》已于2020年10月27日审议通过。",
            ["2020年11月27日", "2020年10月27日"],
        ),
    ],
)
def test_the_thing_may_stand_anywhere_about_its_verb(left: str, right: str, dates: list[str]) -> None:
    findings = found(DateContradiction, doc(left, "2021年12月2日"), doc(right))
    assert len(findings) == 1
    assert {x.removeprefix("自") for x in quotes(findings[0])[:2]} == {x.removeprefix("自") for x in dates}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("临江市博物馆2012年6月开馆。", "临江市博物馆改造后，于2021年6月重新开馆。"),
        ("临江公园一期2018年5月1日开园。", "临江公园二期2020年5月1日开园。"),
        ("临江市人民医院2020年6月启用新系统。", "临江市人民医院2021年3月启用新院区。"),
        ("2020年4月设立的市科技局成果转化资金。", "2021年4月设立的市科技局人才资金。"),
        ("市政府常务会议2020年9月审议通过《临江市绿化条例》。", "2020年11月，市人大常委会审议通过《临江市绿化条例》。"),
        ("临江公园计划2020年6月开工建设。", "临江公园2020年9月开工建设。"),
    ],
)
def test_another_event_or_another_thing(left: str, right: str) -> None:
    assert found(DateContradiction, doc(left, "2021年12月2日"), doc(right)) == []
