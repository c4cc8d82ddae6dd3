"""Writings of known names with a slip, wherever they stand."""

from __future__ import annotations

import pytest

from zsaudit.names.alike import Slip
from zsaudit.names.seek import index_of, near_writings


def near(name: str, text: str) -> list[tuple[str, Slip]]:
    return [(text[x.start : x.end], x.slip) for x in near_writings(text, index_of([name]))]


@pytest.mark.parametrize(
    ("name", "text", "written", "slip"),
    [
        ("松坪市海外联谊会", "由松坪市海外联宜会牵头。", "松坪市海外联宜会", Slip.SOUND),
        ("鄱江省水产科学研究所", "请鄱江省水产科学研究索提供。", "鄱江省水产科学研究索", Slip.SOUND),
        ("凤凰岭国家森林公园", "游客到达，风凰岭国家森林公园开放。", "风凰岭国家森林公园", Slip.SOUND),
        ("岱川县生态环境监测站", "岱川县环境生态监测站采样。", "岱川县环境生态监测站", Slip.ORDER),
    ],
)
def test_a_slip_is_found_where_no_name_is_read(name: str, text: str, written: str, slip: Slip) -> None:
    assert near(name, text) == [(written, slip)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("松坪市海外联谊会", "松坪市海外联谊会成立。"),
        ("市人才服务中心", "市人才服务中新增窗口。"),
        ("市政务服务中心", "大楼是政务服务中心。"),
        ("岚州市民政局机关", "兰州市民政局机关。"),
        ("岚州市教育局", "岚州市教育句。"),
        ("滨江新城一期安置房项目", "滨江新城二期安置房项目。"),
    ],
)
def test_what_is_no_slip_of_a_name(name: str, text: str) -> None:
    assert near(name, text) == []
