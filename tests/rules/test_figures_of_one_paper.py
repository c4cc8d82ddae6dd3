"""What one paper tells of several things in the same words is no contradiction."""

from __future__ import annotations

import pytest
from pipeline import check, paper


def relations(text: str) -> list[str]:
    return [x.relation for x in check([("a.txt", paper(text, title="2023年事业发展公报", day="2024年5月8日"))])]


@pytest.mark.parametrize(
    "text",
    [
        "2023年，全省医疗机构诊疗9.55亿人次，入院3,018.7万人次，比上年增加550.1万人次。"
        "2023年，乡镇卫生院诊疗1.31亿人次，入院399.2万人次，比上年增加75.3万人次。",
        "沿江地区41个城市优良天数比例为85.2%；PM2.5浓度为35微克/立方米。\n"
        "北部平原11个城市优良天数比例为70.6%；PM2.5浓度为48微克/立方米。",
        "从起火单位看，发生在居民住宅等非重点单位的火灾共2580起，亡13人，伤81人，直接财产损失3150万元，"
        "分别占总数的91.8%、94.7%、91.9%和87.6%。发生在重点单位的火灾共230起，亡1人，伤7人，直接财产损失450万元，"
        "分别只占总数的8.3%、5.3%、8.1%和12.4%。",
        "据统计，1至9月份，公路运输完成货运量和货物周转量分别为96亿吨和6216.9亿吨公里；完成客运量125.7亿人次，"
        "旅客周转量6936.8亿人公里。完成水路货运量和货物周转量分别为15.1亿吨和34562.3亿吨公里；完成客运量14477万人次，"
        "旅客周转量49.3亿人公里。",
        "全年办件61.7万件，其中线上38.9万件。自助服务区全天开放，设备31台，办件4.6万件。",
    ],
)
def test_other_things_in_the_same_words(text: str) -> None:
    assert relations(text) == []


def test_one_thing_told_twice_with_two_numbers() -> None:
    assert "contradiction" in relations("全省现有公共图书馆216座。发展不平衡。全省现有公共图书馆261座。")


def test_the_whole_and_not_a_part_goes_on_in_the_next_year() -> None:
    text = (
        "2023年，全市共接报火灾2810起，亡14人，伤88人，已核直接财产损失3600万元。"
        "发生在非重点单位的火灾共2580起，亡13人，伤81人，直接财产损失3150万元。"
    )
    later = "2024年，全市共接报火灾3080起，亡16人，伤95人，直接财产损失4740万元。"
    told = check(
        [
            ("a.txt", paper(text, title="2023年全市火灾情况", issuer="临河市消防救援局", day="2024年1月8日")),
            ("b.txt", paper(later, title="2024年全市火灾情况", issuer="临河市消防救援局", day="2025年1月8日")),
        ]
    )
    losses = [[x.text for x in f.locations] for f in told if any("万元" in x.text for x in f.locations)]
    assert losses == [["3600万元", "4740万元"]]


def test_a_region_is_a_part_of_the_country() -> None:
    text = "2020年，全国城市优良天数比例为87.0%。长三角地区41个城市优良天数比例为85.2%。"
    later = "2021年，全国城市优良天数比例为87.5%。"
    told = check(
        [
            ("a.txt", paper(text, title="2020年状况公报", issuer="生态环境部", day="2021年5月8日")),
            ("b.txt", paper(later, title="2021年状况公报", issuer="生态环境部", day="2022年5月8日")),
        ]
    )
    assert [[x.text for x in f.locations] for f in told if f.relation == "progression"] == [["87.0%", "87.5%"]]
