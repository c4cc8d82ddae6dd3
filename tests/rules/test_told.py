"""Messages of series: changes in words people read; and targets told of in other words."""

from __future__ import annotations

import pytest
from pipeline import check


def told(code: str, first: str, second: str) -> list[tuple[str, str]]:
    documents = [
        ("a.txt", f"滨江市政府工作报告\n{first}\n滨江市人民政府\n2024年1月16日"),
        ("b.txt", f"滨江市政府工作报告\n{second}\n滨江市人民政府\n2025年1月15日"),
    ]
    return [(f.message.render("en"), f.message.render("zh")) for f in check(documents) if f.code == code]


@pytest.mark.parametrize(
    ("first", "second", "part"),
    [
        ("2023年，全市金融市场交易总额3650万亿元。", "2024年，全市金融市场交易总额4059万亿元。", "+409万亿"),
        ("2023年，全市工业增加值增长5.1%。", "2024年，全市工业增加值增长6.3%。", "+1.2 个百分点"),
    ],
)
def test_a_change_is_told_as_people_write_it(first: str, second: str, part: str) -> None:
    (message,) = told("ZS201", first, second)
    assert part in message[1]
    assert "e+" not in message[0]


def test_from_a_fall_to_a_rise_there_is_no_rate() -> None:
    for _, message in told(
        "ZS201",
        "2023年，全市粮食总产量445万吨，比上年减产12万吨。",
        "2024年，全市粮食总产量465万吨，比上年增产20万吨。",
    ):
        assert "增减" not in message or "%" not in message


def test_a_whole_is_no_result_of_its_part() -> None:
    assert told("ZS304", "今年，力争海洋生产总值增长6%以上。", "2024年，全市生产总值增长5.5%。")


def test_a_near_name_is_enough_not_to_call_a_target_open() -> None:
    assert not told("ZS304", "今年，力争全市原煤产量8亿吨。", "2024年，全市煤炭产量突破8亿吨。")


def test_an_item_of_a_list_is_told_of_by_its_own_words() -> None:
    open_ones = told("ZS304", "今年，新增托位2万个、社区健身角300个。", "2024年，全市新增社区健身角320个。")
    assert [zh.partition("：")[0] for _, zh in open_ones] == ["新增托位"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2023年，财政民生支出首次突破百亿元。", "过去一年，财政民生支出突破百亿元。"),
        ("2023年，研发投入强度达3.2%。", "2024年，研发投入强度达3.3%左右。"),
        ("2023年，9所学校共建管理体制改革全面完成。", "2024年，9所学校共建管理体制改革全面完成。"),
        ("2023年，全市学科竞赛奖牌数均居全省第1位。", "2024年，全市学科竞赛奖牌数均居全省第1位。"),
    ],
)
def test_what_is_written_otherwise_or_happened_once_is_not_unchanged(first: str, second: str) -> None:
    assert not told("ZS204", first, second)
