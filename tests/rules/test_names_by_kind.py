"""Names tied by a former name, by the place they begin with, or by what is held."""

from __future__ import annotations

import pytest
from small_corpus import graph_of

from zsaudit.rules.event_names import event_names
from zsaudit.rules.former_names import names_of_one_former
from zsaudit.rules.place_slips import slips_in_the_place


def text(sentence: str) -> str:
    return f"云江市工作情况汇报\n{sentence}\n云江市人民政府\n2023年3月15日"


@pytest.mark.parametrize(
    ("left", "right", "pairs"),
    [
        ("将原纬七路命名为云瀚大道。", "云翰大道（原纬七路）通车。", [("云瀚大道", "云翰大道")]),
        ("原二中更名为文昌中学。", "文晶中学（原名二中）扩建。", [("文昌中学", "文晶中学")]),
        ("将原纬七路命名为云瀚大道。", "云翰大道（原纬八路）通车。", []),
        ("将原纬七路命名为云瀚大道。", "解放大道（原纬七路）通车。", []),
    ],
)
def test_one_former_name_has_one_new_name(left: str, right: str, pairs: list[tuple[str, str]]) -> None:
    found = names_of_one_former(graph_of(text(left), text(right)))
    assert [(a[0].text, b[0].text) for a, b, _ in found] == pairs


@pytest.mark.parametrize(
    ("left", "right", "pairs"),
    [
        ("云江文化艺术中心建成。", "组长在匀江文化艺术中心办公。", [("云江文化艺术中心", "匀江文化艺术中心")]),
        ("云江文化艺术中心建成。", "组长在青江文化艺术中心办公。", []),
        ("云江文化艺术中心建成。", "组长在匀江体育运动中心办公。", []),
    ],
)
def test_a_slip_in_the_place_itself(left: str, right: str, pairs: list[tuple[str, str]]) -> None:
    found = slips_in_the_place(graph_of(text(left), text(right)))
    assert [(a[0].text, b[0].text) for a, b, _ in found] == pairs


@pytest.mark.parametrize(
    ("left", "right", "pairs"),
    [
        ("中国（云江）国际陶瓷工业博览会开幕。", "中国（云江）国际陶瓷工艺博览会开幕。", 1),
        ("第五届云江高山云雾茶文化旅游节开幕。", "第六届云江高山云务茶文化旅游节开幕。", 1),
        ("中国（云江）春季茶叶交易博览会开幕。", "中国（云江）秋季茶叶交易博览会开幕。", 0),
        ("多种经济成分共同发展。", "多种经济成份共同发展。", 0),
        ("云江男子篮球邀请赛举行。", "云江女子篮球邀请赛举行。", 0),
    ],
)
def test_what_is_held_has_one_name(left: str, right: str, pairs: int) -> None:
    assert len(list(event_names(graph_of(text(left), text(right))))) == pairs
