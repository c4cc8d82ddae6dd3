"""ZS601: dates that cannot be."""

from __future__ import annotations

import pytest
from small_corpus import found, quotes

from zsaudit.rules.zs601_impossible_date import ImpossibleDate


def doc(sentence: str) -> str:
    return f"临江市教育工作情况汇报\n{sentence}\n临江市教育局\n2022年6月10日"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("平台已于2022年7月15日通过网络安全测评。", ["2022年7月15日", "2022年6月10日"]),
        ("2022年8月，新校区正式投用，惠及学生3000人。", ["2022年8月", "2022年6月10日"]),
        ("截至2022年12月底，全市已建成公办园120所。", ["截至2022年12月底", "2022年6月10日"]),
        ("新校区于2022年9月1日正式投入使用。", ["2022年9月1日", "2022年6月10日"]),
        ("自2021年9月10日起至2021年3月31日止封闭施工。", ["2021年9月10日", "2021年3月31日"]),
        ("行动自2023年9月1日起，至2023年6月30日结束。", ["2023年9月1日", "2023年6月30日"]),
        ("实施2022—2020年行动。", ["2022", "2020"]),
        ("今年10月25日，市教育局召开了座谈会。", ["今年10月25日", "2022年6月10日"]),
        ("临江中医院迁建项目于2021年9月开工建设，2021年3月竣工。", ["2021年9月", "2021年3月"]),
        ("2020年5月竣工的临江二桥，2020年11月8日开工建设。", ["2020年11月8日", "2020年5月"]),
    ],
)
def test_what_cannot_have_been(sentence: str, expected: list[str]) -> None:
    assert [quotes(f) for f in found(ImpossibleDate, doc(sentence))] == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "平台已于2022年5月15日通过测评。",
        "平台将于2022年9月15日开通。",
        "拟于2022年9月前完成建设。",
        "本办法自2022年9月1日起施行。",
        "力争到2022年底，全市建成公办园120所。",
        "已列入2023年度计划，已提前下达2023年资金。",
        "有效期自2021年9月10日起至2023年3月31日止。",
        "计划2022年9月正式开通。",
        "供水工程一期2019年5月竣工，二期2019年8月开工建设。",
        "临江体育馆2019年5月建成，2020年3月开工建设附属游泳池。",
        "临江体育馆2019年5月建成，2020年3月开工扩建。",
        "实施2020—2022年行动。",
        "请于2022年7月1日前报送，逾期不予受理了。",
    ],
)
def test_plans_and_the_past_are_left_alone(sentence: str) -> None:
    assert found(ImpossibleDate, doc(sentence)) == []


def test_a_document_whose_date_was_surely_misread_is_left_alone() -> None:
    many = "".join(f"已于2023年{m}月5日完成第{m}批验收。" for m in range(1, 6))
    assert found(ImpossibleDate, doc(many)) == []
