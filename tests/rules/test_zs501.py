"""ZS501: one name written in two ways."""

from __future__ import annotations

import pytest
from small_corpus import found, quotes

from zsaudit.rules.zs501_name_drift import NameDrift


def doc(sentence: str, day: str = "2022年3月2日", place: str = "临江市") -> str:
    return f"{place}教育工作情况汇报\n{sentence}\n{place}教育局\n{day}"


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (
            "平台由华康瑞达医疗科技有限公司承建。",
            "平台由华康端达医疗科技有限公司中标建设。",
            ["华康瑞达医疗科技有限公司", "华康端达医疗科技有限公司"],
        ),
        (
            "大型歌剧《沮漳河畔》首演。",
            "市里创排的大型歌剧《沮璋河畔》启动巡演。",
            ["《沮漳河畔》", "《沮璋河畔》"],
        ),
        (
            "市民试用“岭东一网通办”综合服务平台。",
            "今天，“岭东一网统办”综合服务平台上线。",
            ["“岭东一网通办”综合服务平台", "“岭东一网统办”综合服务平台"],
        ),
    ],
)
def test_a_slip_is_told_at_both_writings(left: str, right: str, expected: list[str]) -> None:
    findings = found(NameDrift, doc(left, "2021年3月2日"), doc(right))
    assert [quotes(f) for f in findings] == [expected]


def test_names_of_two_places_are_two_names() -> None:
    left = doc("根据《住宅专项维修资金管理办法》办理。")
    assert found(NameDrift, left, doc("根据《住宅专用维修资金管理办法》办理。", place="海宁市")) == []


def test_names_side_by_side_are_two_names() -> None:
    text = doc("印发《临江市住宅专项维修资金管理办法》《临江市住宅专用维修资金管理办法》。")
    assert found(NameDrift, text) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("临江市第二人民医院有床位1200张。", "临江市第二中医医院有床位600张。"),
        ("印发《临江市校车管理办法》。", "印发《临江市校车管理办法实施细则》。"),
        ("印发《临江市校车行动计划（2018-2020年）》。", "印发《临江市校车行动计划（2021-2023年）》。"),
        ("印发《临江市 校车管理办法(试行)》。", "印发《临江市校车管理办法（试行）》。"),
        ("支持智能制造示范项目建设。", "支持智能智造示范项目建设。"),
    ],
)
def test_names_that_differ_rightly(left: str, right: str) -> None:
    assert found(NameDrift, doc(left, "2021年3月2日"), doc(right)) == []
