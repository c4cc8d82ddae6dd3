"""Times that hold for a part of a document: terms, seasons, plans, headings, one figure alone."""

from __future__ import annotations

from datetime import date

import pytest

from zsaudit.claims.claim import Status
from zsaudit.claims.outline import outline
from zsaudit.claims.read import read_claims
from zsaudit.documents.read import read_text
from zsaudit.language.period import Grain, Role
from zsaudit.language.periods import find_periods


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2022—2023学年，全市", "2022-09-01", "2023-08-31"),
        ("2022—2023年供热季，全市", "2022-11-01", "2023-03-31"),
        ("秋季学期开学时，全市", "2023-09-01", "2023-12-31"),
        ("1992年同1987年相比，全市", "1988-01-01", "1992-12-31"),
        ("2016—2020年期间，全市", "2016-01-01", "2020-12-31"),
        ("今年初步安排项目", "2023-01-01", "2023-12-31"),
    ],
)
def test_a_stretch(text: str, start: str, end: str) -> None:
    found = find_periods(text, date(2023, 10, 13))[0].period
    assert (found.start.isoformat(), found.end.isoformat()) == (start, end)


def test_before_a_term_begins() -> None:
    found = find_periods("到2022年秋季学期开学前，全市", date(2021, 11, 8))[0].period
    assert (found.end, found.role) == (date(2022, 9, 1), Role.UNTIL)


def test_all_of_the_year_to_come() -> None:
    ahead = find_periods("全年再减少文盲400万人", date(1997, 3, 1), 1996)[0].period
    back = find_periods("全年减少文盲400万人", date(1997, 3, 1), 1996)[0].period
    assert (ahead.end.year, back.end.year) == (1997, 1996)


def test_within_three_years_of_a_plan_of_three_years() -> None:
    paper = "桐阳市教育行动计划（2020—2022年）\n三年内，累计新增义务教育学位2.4万个。\n桐阳市人民政府\n2020年2月27日"
    claim = next(x for x in read_claims(read_text("a.txt", paper)) if x.unit == "个")
    assert claim.as_of is not None
    assert claim.as_of.end == date(2022, 12, 31)


def test_the_time_of_one_figure_makes_the_next_a_state() -> None:
    paper = "临江市工作报告\n预期寿命由76岁升至2025年的76.8岁。建成次中心200个。\n临江市人民政府\n2026年1月20日"
    claim = next(x for x in read_claims(read_text("a.txt", paper)) if x.unit == "个")
    assert claim.as_of is not None
    assert (claim.as_of.end, claim.as_of.grain) == (date(2025, 12, 31), Grain.POINT)


def test_a_heading_without_a_number_holds_for_its_points() -> None:
    paper = (
        "2023年临江市政府工作报告\n临江市人民政府\n2022年工作回顾\n新增企业210家。\n2023年主要工作\n"
        "（一）加力推进科技创新，让动能更加充沛。新增企业70家。\n2023年1月30日"
    )
    document = read_text("a.txt", paper)
    claims = [x for x in read_claims(document) if x.unit == "家"]
    assert [x.status for x in claims] == [Status.ACTUAL, Status.TARGET]
    assert any("2023年主要工作" in section.words and "（一）" in section.words for section in outline(document))


@pytest.mark.parametrize(
    "text", ["提出要把握“六个趋势”[8]。", "深化“四化四园”^[14]行动。", "庆祝建党100周年。", "2019镜湖马拉松开跑。"]
)
def test_what_is_no_figure(text: str) -> None:
    assert not read_claims(read_text("a.txt", f"临江市情况\n{text}\n临江市人民政府\n2022年3月2日"))
