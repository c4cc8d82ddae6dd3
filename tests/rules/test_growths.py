"""Changes and the two values they follow from."""

from __future__ import annotations

import pytest
from small_corpus import claims_of

from zsaudit.rules.growths import growths


def implied(sentence: str) -> list[float]:
    """Return what the last figure of a sentence should be, in the middle."""
    claims = claims_of(sentence)
    found = growths(claims[-1], len(claims) - 1, claims)
    return [round((x.interval.low + x.interval.high) / 2, 3) for x in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("用户由4,000户增加到5,000户，增长35%。", 0.25),
        ("完成投资120.0亿元（上年同期为100.0亿元），同比增长25%。", 0.2),
        ("2020年接待游客1,000人次，2021年接待游客1,300人次，增长35%。", 0.3),
        ("企业从120家增至264家，增长1.5倍。", 1.2),
        ("授权量从2017年的500件增加到2022年的1,500件，是2017年的3.5倍。", 3.0),
        ("普及率由45.2%提高到52.6%，提高8.4个百分点。", 7.4),
        ("社团由120家增加到150家，增加40家。", 30.0),
        ("全年发案400起，同比减少100起，下降25%。", 0.2),
        ("办理时间由15天压缩到6天，压缩率70%。", 0.6),
        ("全县人口426,318人，与2010年普查的441,092人相比，减少14,774人，下降3.2%。", 0.033),
        ("农药用量2,880吨，与2021年的3,200吨相比下降12%。", 0.1),
        ("清原市接待来访3,200批次，上年为4,000批次，同比下降18.4%。", 0.2),
    ],
)
def test_a_change_follows_from_two_values(sentence: str, expected: float) -> None:
    assert implied(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "地区生产总值由180亿元增加到195亿元，增长6.8%。",
        "出口由12.0亿元增加到15.0亿元，其中对欧洲出口增长40%。",
        "存款从2020年末的320亿元增加到2022年末的410亿元，比2021年末增长12.1%。",
        "贷款余额420亿元，比年初增加36亿元，增长9.4%，同比增长12.1%。",
        "事故由12起下降到9起，死亡人数下降30%。",
        "社团由120家增加到150家，其中新增40家。",
        "查处违法用地86宗，与公安机关联合查处120宗，减少12%。",
    ],
)
def test_a_change_of_something_else_is_left_alone(sentence: str) -> None:
    assert implied(sentence) == []


def test_a_yearly_rate_is_compound() -> None:
    low, high = 0.12, 0.13
    claims = claims_of("收入从2017年的50.0亿元增加到2021年的80.0亿元，年均增长15.5%。")
    (found,) = growths(claims[-1], 2, claims)
    assert found.interval.low < low < high > found.interval.high > low
