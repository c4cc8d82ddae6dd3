"""What a figure counts or measures."""

from __future__ import annotations

import pytest

from zsaudit.claims.frames import strip_frame
from zsaudit.claims.subject import (
    head_noun,
    is_attribute,
    is_copula,
    is_generic,
    read_subject,
    without_attribute,
)


@pytest.mark.parametrize(
    ("before", "after", "thing", "head"),
    [
        ("累计建成高标准农田", "", "高标准农田", "农田"),
        ("目前全市公路通车总里程达到", "", "公路通车总里程", "里程"),
        ("我市共有普惠性幼儿园", "", "普惠性幼儿园", "幼儿园"),
        ("截至目前，全县已建成", "城市书房", "城市书房", "书房"),
        ("", "购买了科技保险的企业", "购买了科技保险的企业", "企业"),
        ("教师总数", "", "教师", "教师"),
    ],
)
def test_the_thing_and_its_head(before: str, after: str, thing: str, head: str) -> None:
    subject = read_subject(before, after, countable=True)
    assert subject.head.endswith(head)
    assert thing in subject.thing or subject.thing in thing
    assert subject.thing


@pytest.mark.parametrize(
    ("before", "verb"),
    [("累计建成高标准农田", "建成"), ("新增学位", "新增"), ("培训教师", "培训"), ("拥有示范学校", "拥有")],
)
def test_the_verb_is_told_apart_from_the_thing(before: str, verb: str) -> None:
    subject = read_subject(before, "", countable=True)
    assert subject.verb == verb
    assert verb not in subject.thing


@pytest.mark.parametrize("text", ["余额", "立项金额", "首期规模"])
def test_an_attribute_alone_names_no_thing(text: str) -> None:
    assert is_attribute(text)
    assert read_subject(text, "", countable=False).attribute


@pytest.mark.parametrize("text", ["幼儿园", "高标准农田", "公路"])
def test_a_thing_is_no_attribute(text: str) -> None:
    assert not is_attribute(text)


@pytest.mark.parametrize(
    ("text", "bare"),
    [("我县已建成公园", "建成公园"), ("，全省累计", ""), ("其中，", "")],
)
def test_areas_and_adverbs_frame_a_phrase(text: str, bare: str) -> None:
    assert strip_frame(text).removeprefix("有") == bare


@pytest.mark.parametrize(
    ("phrase", "head"),
    [("公共技术服务平台", "平台"), ("高标准农田", "农田"), ("教师总数", "教师"), ("幼儿园", "幼儿园")],
)
def test_head_nouns(phrase: str, head: str) -> None:
    assert head_noun(phrase).endswith(head)


def test_wide_names_are_generic() -> None:
    assert all(is_generic(text) for text in ("项目", "企业", "获奖企业"))
    assert not any(is_generic(text) for text in ("幼儿园", "公共技术服务平台", "农田"))


def test_copulas_only_join() -> None:
    assert all(is_copula(word) for word in ("为", "达到", "共有"))
    assert not any(is_copula(word) for word in ("建成", "学校", "新增"))


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("扣除价格因素，农民收入", "农民收入"),
        ("按可比价计算，工业增加值", "工业增加值"),
        ("重点人群", "重点人群"),  # it qualifies a noun
        ("重点支持农户", "支持农户"),  # it says how
        ("该市场商户", "该市场商户"),
        ("该乡农户", "农户"),
    ],
)
def test_remarks_on_prices_frame_and_what_qualifies_stays(text: str, bare: str) -> None:
    assert strip_frame(text) == bare


@pytest.mark.parametrize(
    ("before", "after", "thing"),
    [
        ("全市在校生人数为", "", "在校生"),
        ("志愿者人数为", "", "志愿者"),
        ("自来水普及率达", "", "自来水普及率"),
        ("桑龙、城龙等", "高速公路", "高速公路"),
        ("", "在我市捐献全血", "捐献全血"),
    ],
)
def test_what_ends_and_what_lists_a_thing_is_no_part_of_it(before: str, after: str, thing: str) -> None:
    assert read_subject(before, after, countable=True).thing == thing


@pytest.mark.parametrize(
    ("thing", "left"), [("蔬菜种植面积", "蔬菜"), ("水库容量", "水库"), ("幼儿园", "幼儿园"), ("面积", "面积")]
)
def test_a_thing_without_what_was_told_of_it(thing: str, left: str) -> None:
    assert without_attribute(thing) == left
