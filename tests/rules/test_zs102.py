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
