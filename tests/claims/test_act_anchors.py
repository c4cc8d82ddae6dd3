"""Acts on what no last word shows to be a name."""

from __future__ import annotations

import pytest

from zsaudit.claims.act_anchors import is_one_thing
from zsaudit.claims.acts import read_acts
from zsaudit.documents.read import read_text


def told(sentence: str, title: str = "青河县工作情况汇报") -> list[tuple[str, str, str]]:
    document = read_text("a.txt", f"{title}\n{sentence}\n青河县档案馆\n2023年3月15日")
    return [(a.object, a.verb, a.when.start.isoformat() if a.when else "") for a in read_acts(document)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("2019年12月26日，青河东站建成并投入使用。", ("青河东站", "投用", "2019-12-26")),
        ("望江楼始建于1932年。", ("望江楼", "成立", "1932-01-01")),
        ("县防灾减灾体验馆自2019年7月28日开门迎客以来，接待3万人。", ("县防灾减灾体验馆", "开园", "2019-07-28")),
        ("青河经济开发区1992年8月经省政府批准设立。", ("青河经济开发区", "成立", "1992-08-01")),
        ("自2018年12月6日新馆开馆以来，接待3.7万人次。", ("青河县档案馆新馆", "开馆", "2018-12-06")),
        ("2021年4月，我县被命名为国家卫生县城。", ("青河县", "列为国家卫生县城", "2021-04-01")),
        ("2023年3月12日，第三届青河油菜花节开幕。", ("第三届青河油菜花节", "开幕", "2023-03-12")),
        ("2016年12月26日，随着首架客机落地，青河机场正式通航。", ("青河机场", "通航", "2016-12-26")),
        ("从2016年11月6日首次鸣枪算起，青河马拉松如今已是金标赛事。", ("青河马拉松", "首次开跑", "2016-11-06")),
        ("新馆位于滨河路，2018年9月28日正式对外开放。", ("青河县档案馆新馆", "开馆", "2018-09-28")),
        ("县中医院前身为1952年3月建立的县妇幼保健站。", ("县妇幼保健站", "成立", "1952-03-01")),
        ("自2020年6月5日挂牌成立以来，青河文旅有限公司中标21次。", ("青河文旅有限公司", "挂牌", "2020-06-05")),
        ("全县长期护理保险制度试点于2020年9月1日启动。", ("长期护理保险制度试点", "启动", "2020-09-01")),
        ("3月11日上午，我县举行“护城-2023”应急演练。", ("“护城-2023”应急演练", "举行", "2023-03-11")),
    ],
)
def test_what_stands_between_the_edges_is_the_thing(sentence: str, expected: tuple[str, str, str]) -> None:
    assert told(sentence) == [expected]


def test_a_short_form_is_the_name_in_the_title() -> None:
    assert told("陵园1987年4月5日落成。", "雁鸣山烈士陵园提质改造纪实") == [("雁鸣山烈士陵园", "建成", "1987-04-05")]


@pytest.mark.parametrize(
    "sentence",
    [
        "该项目于2020年5月6日开工。",
        "2020年5月，一批重点项目开工。",
        "新校区于2020年9月1日启用。",
        "2021年6月，职工食堂投入使用。",
        "5月11日，我县举行应急演练。",
        "市医院于2020年5月启用新系统。",
        "管网改造工程2019年4月启动前期工作。",
        "县政府2020年建立河湖长制工作机制。",
    ],
)
def test_what_may_be_many_things_is_none(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("name", "one"),
    [("二期工程", False), ("新校区", False), ("职工食堂", False), ("柳荫社区食堂", True), ("望江楼", True)],
)
def test_a_name_tells_which_thing_it_is(name: str, one: bool) -> None:
    assert is_one_thing(name) is one
