"""One name with a slip, or two things."""

from __future__ import annotations

import pytest

from zsaudit.names.alike import Slip, alike_pairs, near_body, overhang_pairs, slip


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("华康瑞达医疗科技有限公司", "华康端达医疗科技有限公司", Slip.SHAPE),
        ("金缕坊织锦技艺传承中心", "金镂坊织锦技艺传承中心", Slip.SHAPE),
        ("一网通办综合服务平台", "一网统办综合服务平台", Slip.SOUND),
        ("住宅专项维修资金管理办法", "住宅专用维修资金管理办法", Slip.WORD),
        ("推进科技创新人才聚焦项目管理办法", "推进科技创新人才集聚项目管理办法", Slip.WORD),
        ("中小学教师管理改革实施方案", "中小学教师改革管理实施方案", Slip.ORDER),
        ("灾害监测和预警管理办法", "灾害预警和监测管理办法", Slip.ORDER),
        ("农民工工资支付管理办法", "农民工资支付管理办法", Slip.LOST),
    ],
)
def test_a_slip_is_known_by_its_sort(left: str, right: str, found: Slip) -> None:
    assert slip(left, right) is found
    assert slip(right, left) is found


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("第二人民医院住院部大楼", "第二中医医院住院部大楼"),
        ("绿色社区第一批名单公布", "绿色社区第二批名单公布"),
        ("滨江新城一期安置房项目", "滨江新城二期安置房项目"),
        ("城东污水处理厂扩建工程", "城西污水处理厂扩建工程"),
        ("省级工程技术研究中心管理办法", "市级工程技术研究中心管理办法"),
        ("城市供水管理条例实施细则", "城市供热管理条例实施细则"),
        ("小学教师交流轮岗实施办法", "中学教师交流轮岗实施办法"),
        ("产业发展专项资金管理办法", "企业发展专项资金管理办法"),
        ("医疗保障基金管理办法细则", "医疗保险基金管理办法细则"),
        ("幼儿教师职称评审实施办法", "中职教师职称评审实施办法"),
        ("示范高中建设管理实施办法", "师范高中建设管理实施办法"),
        ("校车安全管理办法", "校车安全实施细则"),
        ("机动车停放管理办法", "非机动车停放管理办法"),
        ("十三五教育事业发展规划", "十四五教育事业发展规划"),
        ("公办幼儿园收费管理办法", "民办幼儿园收费管理办法"),
        ("国家现代农业产业园", "国家现代农业产业园加工示范区"),
    ],
)
def test_two_things_are_not_one_name(left: str, right: str) -> None:
    assert slip(left, right) is None


def test_a_frame_that_everybody_shares_joins_nothing() -> None:
    names = [f"{c}类专项资金使用管理办法" for c in "甲乙丙丁"]
    assert list(alike_pairs(names)) == []


def test_a_word_kept_before_a_name_does_not_hide_a_slip() -> None:
    pairs = list(overhang_pairs(["今晨金缕坊织锦技艺传承中心", "金镂坊织锦技艺传承中心"]))
    assert [(a, b) for a, b, _ in pairs] == [("今晨金缕坊织锦技艺传承中心", "金镂坊织锦技艺传承中心")]


def test_a_near_word_in_the_name_of_a_body() -> None:
    assert near_body("气象灾害防御技术中心", "气象灾害防护技术中心")
    assert near_body("动物疫病预防控制中心", "动物疾病预防控制中心")
    assert not near_body("环境监测中心大楼", "环境监察中心大楼")
    assert not near_body("气象灾害防御技术中心", "气象灾害防御技术中心站")


def test_sounds_that_many_do_not_tell_apart() -> None:
    assert slip("平安乡村视频联网工程", "平安乡村视屏联网工程") is Slip.SOUND
    assert slip("视频联网工程", "视屏联网工程") is None, "a short name is too little to go by"
