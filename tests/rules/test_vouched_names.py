"""Short names that the words around them make one."""

from __future__ import annotations

import pytest
from small_corpus import graph_of

from zsaudit.names.alike import Slip
from zsaudit.rules.vouched_names import vouched_names


def doc(sentence: str, year: int) -> str:
    return f"碧山县工作情况汇报\n{sentence}\n碧山县人民政府\n{year}年3月2日"


def told(left: str, right: str) -> list[tuple[str, str, Slip]]:
    graph = graph_of(doc(left, 2021), doc(right, 2022))
    return [(a[0].text, b[0].text, slip) for a, b, slip in vouched_names(graph)]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (
            "县城水源地青衣沟水库水质稳定。",
            "作为县城水源地的清衣沟水库水位下调。",
            ("青衣沟水库", "清衣沟水库", Slip.SOUND),
        ),
        (
            "连接东关与河西的迎瑞大桥实施维修。",
            "连接东关与河西的瑞迎大桥检查合格。",
            ("迎瑞大桥", "瑞迎大桥", Slip.ORDER),
        ),
        (
            "位于沅水右岸的凤栖洲国家湿地公园水鸟增多。",
            "活动在沅水右岸的凤溪洲国家湿地公园开展。",
            ("凤栖洲国家湿地公园", "凤溪洲国家湿地公园", Slip.SIGN),
        ),
    ],
)
def test_told_in_the_same_words(left: str, right: str, expected: tuple[str, str, Slip]) -> None:
    assert told(left, right) == [expected]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("城北的东风小学新建操场。", "城南的东丰小学翻修校舍。"),
        ("县城水源地青衣沟水库和清衣沟水库水质稳定。", "作为县城水源地的清衣沟水库水位下调。"),
        ("当今世界面临百年未有之大变局。", "当今世界正经历百年未有之大变局。"),
        ("全市消防救援队参加演练。", "我市消防救援队参加演练。"),
        ("连接东关与河西的东河大桥实施维修。", "连接东关与河西的西河大桥检查合格。"),
    ],
)
def test_two_things(left: str, right: str) -> None:
    assert told(left, right) == []
