"""Whether a figure is to be reached, or only labels a group, a name, a premise."""

from __future__ import annotations

import pytest
from small_corpus import claims_of

from zsaudit.rules.aims import counts_a_group, is_aim, is_fulfilled


@pytest.mark.parametrize(
    "sentence",
    [
        "要深入实施三大提质行动。",
        "牢牢把握五个“必须办好”的要求。",
        "深入推进12条重点学科群倍增计划。",
        "抓好城北课改、城南社团等14个特色办学提质增效试点。",
        "推进首批15个“书香校园”传承试点。",
        "加快建设城北、城东等6条通学公路。",
        "认真实行两个转变。",
        "加快构建“两圈联动、三核引领”的办学格局。",
        "提升21个研学基地运营水平。",
    ],
)
def test_a_number_that_labels_what_exists_is_no_aim(sentence: str) -> None:
    assert all(counts_a_group(claim) for claim in claims_of(sentence))
    assert not any(is_aim(claim) for claim in claims_of(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "今年新建城市书房80个。",
        "推进片区更新120个。",
        "开工城北高中等2个项目。",
        "推动3900个项目投产达效。",
        "打造5个“书香”社区。",
        "培育30家左右校外实践基地。",
        "实施18个小区积水点改造。",
        "整合建立18条通学线路和66条公交线路。",
        "为2万名困难老人提供上门服务。",
        "小学生在校人数增长5%。",
    ],
)
def test_a_deed_a_measure_or_a_trailing_number_is_an_aim(sentence: str) -> None:
    assert claims_of(sentence)
    assert all(is_aim(claim) for claim in claims_of(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "在学龄人口比2010年增加3万人左右的情况下，办好教育。",
        "今天是3月15日，距全民健身节开幕还有48天。",
        "50万吨净水厂项目建成。",
        "落实“两个70%”激励政策。",
        "30户以上自然村垃圾收运覆盖率达90%。",
    ],
)
def test_premises_countdowns_and_sizes_are_no_aims(sentence: str) -> None:
    assert not is_aim(claims_of(sentence)[0])


def test_a_sentence_may_tell_itself_that_its_target_is_reached() -> None:
    assert is_fulfilled(claims_of("原定2025年在校生比2000年翻两番的目标，已经提前两年实现了。")[0])
    assert not is_fulfilled(claims_of("到2025年在校生比2000年翻两番。")[0])
