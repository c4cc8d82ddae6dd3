"""The place a document speaks for: of its issuer, of whom it is addressed to, of what it is about."""

from __future__ import annotations

import pytest

from zsaudit.documents.read import read_text


def place(
    issuer: str, text: str = "登记在册86处。", title: str = "有关工作情况的通报", addressee: str = ""
) -> str | None:
    lines = [title, addressee, text, issuer, "2021年5月6日"]
    return read_text("a.txt", "\n".join(line for line in lines if line)).place


@pytest.mark.parametrize(
    ("issuer", "expected"),
    [
        ("武岭州林业局", "武岭州"),  # a prefecture by its short name
        ("武岭州市林业局", "武岭州市"),  # and a city that ends in that sign
        ("新绛岭市文物局", "新绛岭市"),  # the whole name, not the known one within it
        ("沱县卫生健康局", "沱县"),
        ("云栖区卫生健康局", "云栖区"),
        ("中共榆川县委组织部", "榆川县"),
        ("国家税务总局榆川县税务局", "榆川县"),
        ("国家税务总局", "全国"),
        ("景区管理委员会", None),
        ("全县林业局", None),
        ("第三勘察设计队", None),
    ],
)
def test_the_place_an_issuer_begins_with(issuer: str, expected: str | None) -> None:
    assert place(issuer) == expected


@pytest.mark.parametrize(
    ("addressee", "expected"),
    [
        ("榆川县林业局：", "榆川县"),
        ("榆川县人民政府：", "榆川县"),
        ("榆川县第一中学：", None),  # a school, no office of a government
        ("李明委员：", None),
    ],
)
def test_whom_an_unplaced_paper_is_addressed_to(addressee: str, expected: str | None) -> None:
    assert place("第三勘察设计队", title="关于报送林地数据的函", addressee=addressee) == expected


def test_what_a_province_grants_a_county_is_of_the_county() -> None:
    addressee = "榆川县人民政府："
    granted = "关于同意调整水源地保护区的批复"
    assert place("北岭省水利厅", title=granted, addressee=addressee) == "榆川县"
    assert place("北岭省水利厅", title="关于防汛工作的通知", addressee=addressee) == "北岭省"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("养护站负责榆川县境内道路86公里。", "榆川县"),
        ("养护站负责榆川县、柏溪县境内道路86公里。", None),
        ("全省道路8.6万公里，养护站负责榆川县境内道路86公里。", None),  # it speaks for a wider place
        ("各地推进养护，榆川县境内道路86公里。", None),
    ],
)
def test_the_only_place_that_a_paper_names(text: str, expected: str | None) -> None:
    assert place("第二养护站", text) == expected


def test_the_only_place_named_does_not_outdo_the_issuer_s() -> None:
    assert place("澄江市公路局", "养护站负责榆川县境内道路86公里。") == "澄江市"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("关于榆川县国土空间总体规划的初审意见", "榆川县"),
        ("关于同意榆川县设立产业园的意见", "榆川县"),
        ("关于榆川县学习考察情况的报告", "澄江市"),  # a visit
        ("关于全市耕地保护和榆川县有关问题的报告", "澄江市"),  # named late
        ("关于榆川县和柏溪县合作的意见", "澄江市"),  # two of them
        ("关于北岭省耕地保护的意见", "澄江市"),  # above the issuer's
        ("榆川县国土空间总体规划初审意见", "榆川县"),
    ],
)
def test_a_paper_about_a_place_below_its_issuer_s(title: str, expected: str) -> None:
    assert place("澄江市自然资源局", title=title) == expected


def test_what_the_title_says_in_brackets_is_wider_than_its_place() -> None:
    text = "（云岭省）2016年澄江市榆川区人民政府工作报告\n各位代表：\n现在，我代表区人民政府向大会报告工作，请予审议。"
    assert read_text("a.txt", text).place == "榆川区"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("前11个月山东外贸进出口情况", "山东省"),
        ("广东前11个月外贸进出口情况", "广东省"),
        ("2018年上海经济运行情况", "上海市"),
        ("四川大学2018年工作总结", None),
        ("广东路改造工程进展情况", None),
    ],
)
def test_a_province_by_its_short_name_at_the_beginning_of_a_title(title: str, expected: str | None) -> None:
    assert read_text("a.txt", f"{title}\n进出口总值12.5亿元，增长7.4%。").place == expected
