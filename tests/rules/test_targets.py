"""How targets stand to the figures that tell of them."""

from __future__ import annotations

import pytest
from pipeline import claims_of, corpus, paper

from zsaudit.rules.targets import Outcome, Verdict, outcomes, tells_of

LAID_DOWN = "2021年3月2日"


def told(target: str, actual: str, day: str = "2024年2月2日") -> Outcome | None:
    """Return how a target of 2021 stands to a later figure, None where that tells nothing of it."""
    graph = corpus([("a.txt", paper(target, day=LAID_DOWN)), ("b.txt", paper(actual, day=day))])
    assert len(graph.links) == 1, "the two figures are one thing's"
    found = outcomes(graph)
    return found[0] if found else None


def verdict(target: str, actual: str, day: str = "2026年2月2日") -> Verdict | None:
    outcome = told(target, actual, day)
    return outcome.verdict if outcome else None


def test_to_take_off_and_land_is_no_fall() -> None:
    target = "到2025年底，机场年起降架次达到86,000架次。"
    assert verdict(target, "截至2025年底，机场年起降架次81,000架次。") is Verdict.MISSED
    assert verdict(target, "截至2025年底，机场年起降架次91,000架次。") is Verdict.MET


@pytest.mark.parametrize("fall", ["降至", "降低至", "压减至", "削减到", "缩减至"])
def test_to_bring_down_is_a_fall(fall: str) -> None:
    target = f"到2025年底，污水直排口{fall}860个。"
    assert verdict(target, "截至2025年底，污水直排口813个。") is Verdict.MET
    assert verdict(target, "截至2025年底，污水直排口913个。") is Verdict.MISSED


def test_a_fall_has_no_share_and_a_rise_has() -> None:
    fall = told("到2025年底，污水直排口降至860个。", "截至2025年底，污水直排口913个。", "2026年2月2日")
    rise = told("到2025年底，公共厕所达到1,000座。", "截至2025年底，公共厕所913座。", "2026年2月2日")
    assert fall is not None and fall.share is None
    assert rise is not None and rise.share == 0.913


def test_a_yearly_measure_tells_of_a_target_to_come() -> None:
    outcome = told("到2025年，全省茶叶产量突破60万吨。", "2023年，全省茶叶产量52.3万吨。")
    assert outcome is not None
    assert (outcome.verdict, outcome.share) == (Verdict.PENDING, 0.8717)
    assert told("到2025年，森林覆盖率达到62.5%。", "2023年，森林覆盖率为61.3%。") is not None


@pytest.mark.parametrize(
    ("target", "actual"),
    [
        ("到2025年，全省新建停车场60座。", "2023年，全省新建停车场52座。"),  # what is newly built by then
        ("到2025年，全省新增发电量60亿千瓦时。", "2023年，全省新增发电量52亿千瓦时。"),
        ("到2025年，全市接待游客860万人次。", "2023年，全市接待游客813万人次。"),  # visits, no measure
        ("到2025年，全省茶叶产量突破60万吨。", "2023年上半年，全省茶叶产量52.3万吨。"),  # no whole year
    ],
)
def test_what_is_no_yearly_measure_tells_nothing_before_the_deadline(target: str, actual: str) -> None:
    assert told(target, actual) is None


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        ("7100万亩以上", None),  # open upward and near: it may reach
        ("7100万亩", Verdict.MISSED),
        ("6100万亩以上", Verdict.MISSED),  # too far below
        ("7140万亩以上", Verdict.MET),
    ],
)
def test_a_figure_open_upward_leaves_a_near_target_open(actual: str, expected: Verdict | None) -> None:
    target = "到2025年，全省粮食播种面积达到7140万亩。"
    assert verdict(target, f"2025年，全省粮食播种面积{actual}。") is expected


def test_a_share_is_of_the_size_and_not_of_the_number() -> None:
    target = "到2025年，公路通车里程达到18,600公里。"
    in_metres = told(target, "2025年末，公路通车里程1767万米。", "2026年2月2日")
    in_kilometres = told(target, "2025年末，公路通车里程17,670公里。", "2026年2月2日")
    assert in_metres is not None and in_kilometres is not None
    assert in_metres.share == in_kilometres.share == 0.95


def test_what_years_have_come_to_tells_of_a_target_by_their_end() -> None:
    (target,) = claims_of("到2025年，公路通车里程达到18,600公里。", day=LAID_DOWN)
    (state,) = claims_of("“十四五”期间，公路通车里程达18,100公里。", day="2026年2月2日")
    (before,) = claims_of("“十三五”期间，公路通车里程达16,100公里。", day=LAID_DOWN)
    assert tells_of(target, state)
    assert not tells_of(target, before)


def test_the_year_of_the_deadline_decides() -> None:
    target = "到2022年，粮食产量达到500万吨以上。"
    assert verdict(target, "2022年，粮食产量419万吨。") is Verdict.MISSED
    assert verdict(target, "2025年，粮食产量419万吨。") is None, "told three years later, of another time"


def test_the_growth_of_the_next_plan() -> None:
    target = "“十四五”期间，社会消费品零售总额年均增长18%以上。"
    assert verdict(target, "“十四五”期间，社会消费品零售总额年均增长7.4%。") is Verdict.MISSED
    assert verdict(target, "“十五五”期间，社会消费品零售总额年均增长7.4%。", "2031年2月2日") is None


def test_a_target_for_prices_is_a_ceiling() -> None:
    target = "2022年，居民消费价格涨幅控制在3%左右。"
    assert verdict(target, "2022年，居民消费价格涨幅2.1%。") is Verdict.MET
