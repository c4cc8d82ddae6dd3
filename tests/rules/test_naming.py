"""What messages call the thing of a figure."""

from __future__ import annotations

import pytest
from small_corpus import claims_of

from zsaudit.rules.naming import thing


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("全县工业增加值增长6.2%。", ["工业增加值增长"]),
        ("居民消费价格涨幅2%。", ["居民消费价格涨幅"]),
        ("新建步道137公里、绿地20公顷。", ["新建步道", "新建绿地"]),
        ("新建步道137公里、累计达到2136公里。", ["新建步道", "步道"]),
        ("改造农村公路320公里。", ["改造农村公路"]),
        ("改建300张失智老人照护床位。", ["改建失智老人照护床位"]),
        ("建成30个羽毛球健身设施。", ["建成羽毛球健身设施"]),
        ("完善制度，完成134公里架空线入地和杆箱整治。", ["完成架空线入地和杆箱整治"]),
        ("抓好稳产保供，建设4万亩高标准农田。", ["建设高标准农田"]),
        ("整合建立18条示范线路和66条公交线路。", ["建立示范线路", "公交线路"]),
        ("“青归”新注册企业70家。", ["“青归”新注册企业"]),
        ("非直供水小区改造100户。", ["非直供水小区改造"]),
        ("地表水I—Ⅲ类水质比例达98.7%。", ["I—Ⅲ类水质比例"]),
        ("新增就业60万人、外出务工劳动力稳定在600万人。", ["新增就业", "外出务工劳动力"]),
        ("城镇调查失业率平均为4.2%。", ["城镇调查失业率"]),
        ("出境断面水质优良率保持100%。", ["出境断面水质优良率"]),
        ("粮食总产量要保证达到4900吨。", ["粮食总产量"]),
    ],
)
def test_the_thing_is_named_whole(sentence: str, names: list[str]) -> None:
    told = [thing(claim) for claim in claims_of(sentence)]
    assert [name.endswith(want) for name, want in zip(told, names, strict=True)] == [True] * len(names), told


def test_a_rise_and_a_fall_are_told_by_a_word_for_both() -> None:
    rise, fall = claims_of("粮食总产量增长2%。")[0], claims_of("粮食总产量下降2%。")[0]
    assert thing(rise) == "粮食总产量增长"
    assert thing(fall) == "粮食总产量"
    assert thing(rise, fall) == "粮食总产量增速"


def test_a_level_is_told_where_the_sentence_tells_it() -> None:
    assert not thing(claims_of("办理市人大代表建议115件。")[0]).startswith("市级")
