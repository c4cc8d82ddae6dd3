"""Places known by the shape of their names."""

from __future__ import annotations

import pytest

from zsaudit.language.places import find_places, leading_place, place_level


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("中山市科学技术局", "中山市"),
        ("临溪市教育局", "临溪市"),
        ("淮固县农业农村局", "淮固县"),
        ("牟陵县统计局", "牟陵县"),
        ("丰乐县人民政府", "丰乐县"),
        ("禹中市广播电视台", "禹中市"),
        ("晋城市人民政府督查室", "晋城市"),
        ("上饶市住房和城乡建设局", "上饶市"),
        ("岚州市教育局", "岚州市"),
        ("驻马店市人民政府", "驻马店市"),
        ("红石寨镇人民政府", "红石寨镇"),
        ("南屏省洛安市高速公路发展情况介绍", "洛安市"),
        ("湖南省第十四届人民代表大会", "湖南省"),
        ("内蒙古自治区统计局", "内蒙古自治区"),
        ("黔东南苗族侗族自治州教育局", "黔东南苗族侗族自治州"),
        ("伊犁哈萨克自治州人民政府", "伊犁哈萨克自治州"),
        ("青禾彝族自治县统计局", "青禾彝族自治县"),
        ("大兴安岭地区行署", "大兴安岭地区"),
        ("白音盟教育局", "白音盟"),
        ("乌兰旗教育局", "乌兰旗"),
        ("青岭林区人民政府", "青岭林区"),
        ("玉泉高新区管委会", "玉泉高新区"),
        ("白水经开区2021年工作总结", "白水经开区"),
        ("白水市高新区管委会", "白水市高新区"),
        ("白水市城东区教育局", "城东区"),
        ("清泉街道办事处", "清泉街道"),
        ("国家高新区管委会", None),
        ("经开区2021年工作总结", None),
        ("各高新区2021年工作总结", None),
        ("贫困地区教育局", None),
        ("西部地区2021年工作总结", None),
        ("红旗小学2021年工作总结", None),
        ("产业联盟办公室", None),
        ("白水市教育联盟办公室", "白水市"),
        ("山区2021年工作总结", None),
        ("城市更新让生活更有温度", None),
        ("上市公司", None),
        ("全市农业经济", None),
        ("红石寨革命纪念馆", None),
        ("生态环境局澜溪分局", None),
    ],
)
def test_a_text_begins_with_its_place(text, place):
    assert leading_place(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "全市、我市、本市、该市、各市",
        "各县区各乡镇各镇区",
        "城市超市上市菜市场市民市场",
        "示范区高新区园区地区市区社区景区库区开发区",
        "建设国际大都市和中心城市",
        "推进新型城镇化，深化省级改革，落实省委部署，办理市人大代表建议",
        "我代表省人民政府作报告",
        "请径向市经济和信息化局反映，会同市工业局",
        "主动适应城市发展",
        "占地区生产总值比重",
        "肖展欣市长、龚正市长",
        "基本医保省级统筹，一县一策，人口小县",
        "科技强省、文化强省、旅游名县",
    ],
)
def test_words_that_end_like_places_are_none(text):
    assert find_places(text) == []


def test_places_are_found_within_a_sentence():
    text = "在中山市、临溪市和广东省的支持下，乌镇与淮固县共建"
    assert [(text[a:b], name) for a, b, name in find_places(text)] == [
        ("中山市", "中山市"),
        ("临溪市", "临溪市"),
        ("广东省", "广东省"),
        ("乌镇", "乌镇"),
        ("淮固县", "淮固县"),
    ]


def test_an_autonomous_area_is_found_without_the_verb_before_it():
    text = "支持凉山彝族自治州发展，全国共有30个自治州，在民族自治州工作"
    assert [name for _, _, name in find_places(text)] == ["凉山彝族自治州"]


def test_a_provinces_short_name_is_made_full_but_not_inside_another_name():
    assert [name for _, _, name in find_places("引进广东、湖南等地企业")] == ["广东省", "湖南省"]
    assert find_places("广东硕泰智能装备有限公司") == []


@pytest.mark.parametrize(
    ("place", "level"),
    [
        ("湖南省", "省"),
        ("上海市", "省"),
        ("中山市", "市"),
        ("淮固县", "县"),
        ("小榄镇", "镇"),
        ("全国", "国"),
        ("浦东新区", "县"),
        ("白音盟", "市"),
        ("大兴安岭地区", "市"),
        ("玉泉高新区", "县"),
        ("清泉街道", "镇"),
        ("甲", None),
    ],
)
def test_levels_follow_from_the_names(place, level):
    assert place_level(place) == level


def test_a_town_that_begins_the_line_of_its_government_is_named_whole() -> None:
    assert [x[2] for x in find_places("石门坎乡人民政府")] == ["石门坎乡"]
    assert [x[2] for x in find_places("中心镇建设")] == []
