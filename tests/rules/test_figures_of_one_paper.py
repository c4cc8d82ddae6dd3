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
        "全年办件61.7万件，其中线上38.9万件。自助服务区全天开放，设备31台，办件4.6万件。",
    ],
)
def test_other_things_in_the_same_words(text: str) -> None:
    assert relations(text) == []


def test_one_thing_told_twice_with_two_numbers() -> None:
    assert "contradiction" in relations("全省现有公共图书馆216座。发展不平衡。全省现有公共图书馆261座。")


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
