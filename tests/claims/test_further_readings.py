"""Words that look like a time, a plan, a count or a place and are none."""

from __future__ import annotations

from datetime import date

import pytest
from pipeline import claim_of, claims_of

from zsaudit.claims.claim import Status


def test_appearing_somewhere_is_no_now() -> None:
    claim = claim_of("最大点雨量出现在石砭站，达213毫米。")
    assert claim.as_of is not None
    assert claim.as_of.text is None
    now = claim_of("全市现在有水库213座。")
    assert now.as_of is not None
    assert now.as_of.text == "现在"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("2021年，省下达我市新增专项债券额度46.8亿元。", Status.ACTUAL),
        ("当年争取上级转移支付38.9亿元。", Status.ACTUAL),
        ("下达责令改正书287份。", Status.ACTUAL),
        ("下达2022年造林任务12万亩。", Status.TARGET),
        ("争取达到12万亩。", Status.TARGET),
    ],
)
def test_money_allotted_is_there_and_a_task_is_not(text: str, status: Status) -> None:
    assert claim_of(text).status is status


def test_the_second_round_counts_nothing() -> None:
    assert [claim.value for claim in claims_of("到2021年底，全市二轮市县志书公开出版11部。")] == [11]
    assert [claim.value for claim in claims_of("2021年，全市开展两轮排查。")] == [2]


def test_a_year_of_insurance_is_a_year() -> None:
    claim = claim_of("2021保障年度赔付金额10,812万元。")
    assert claim.as_of is not None
    assert (claim.as_of.start, claim.as_of.end) == (date(2021, 1, 1), date(2021, 12, 31))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("2021年，拨付泽岗县援助资金9,300万元。", "临江市"),
        ("位于柏栈乡的环境监测站投资9,300万元。", "临江市"),
        ("2021年，泽岗县投入援助资金9,300万元。", "泽岗县"),
    ],
)
def test_to_whom_money_goes_and_where_a_thing_stands_is_not_whose_it_is(text: str, place: str) -> None:
    assert claim_of(text).place == place


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("【妇幼保健】孕产妇死亡率12.6%。", "孕产妇死亡率"),
        ("规划基期全市农村自来水普及率84.5%。", "农村自来水普及率"),
        ("2021年依法关闭非煤矿山17座。", "非煤矿山"),
    ],
)
def test_headings_base_years_and_manners_name_nothing(text: str, subject: str) -> None:
    assert claim_of(text).subject.endswith(subject)
    assert not {"妇幼", "基期", "依法"} & {claim_of(text).subject[i : i + 2] for i in range(len(subject) + 8)}


def test_what_has_been_allotted_is_there_in_its_parts_too() -> None:
    claims = claims_of("2021年共下达我县衔接资金8,650万元，其中中央资金4,920万元、省级资金3,730万元。")
    assert {claim.status for claim in claims} == {Status.ACTUAL}
