"""The time a figure holds for, and the sections that tell it."""

from __future__ import annotations

from datetime import date

import pytest
from pipeline import claim_of, claims_of, paper

from zsaudit.claims.claim import Claim
from zsaudit.claims.outline import outline, title_period, title_year
from zsaudit.documents.read import read_text
from zsaudit.language.period import Grain, Role


def span(claim: Claim) -> tuple[str, str]:
    assert claim.as_of is not None
    return claim.as_of.start.isoformat(), claim.as_of.end.isoformat()


def test_a_month_of_this_year_in_a_reply_of_2020() -> None:
    claim = claim_of("截至今年8月份，全市建成公共图书馆12个。", day="2020年9月15日")
    assert span(claim) == ("2020-08-01", "2020-08-31")
    assert claim.as_of is not None
    assert (claim.as_of.grain, claim.as_of.text) == (Grain.POINT, "截至今年8月份")


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("截至2021年底，全市有幼儿园416所。", "2021-12-31"),
        ("2021年末全市有幼儿园416所。", "2021-12-31"),
        ("去年，全市新建幼儿园16所。", "2021-12-31"),
        ("全市幼儿园到2025年达到450所。", "2025-12-31"),
        ("“十三五”期间，全市新建幼儿园160所。", "2020-12-31"),
        ("2021年上半年，全市新建幼儿园6所。", "2021-06-30"),
    ],
)
def test_the_time_told_in_the_sentence(text: str, end: str) -> None:
    assert span(claim_of(text))[1] == end


def test_without_a_time_the_date_of_the_document_stands_in() -> None:
    claim = claim_of("全市有公办学校128所。")
    assert span(claim) == ("2022-03-02", "2022-03-02")
    assert claim.as_of is not None and claim.as_of.text is None
    assert not claim.timed


def test_without_any_date_there_is_no_time() -> None:
    document = read_text("a.txt", "临江市教育工作情况\n全市有公办学校128所，教师3200名。")
    from zsaudit.claims.read import read_claims

    assert [claim.as_of for claim in read_claims(document)] == [None, None]


def test_the_time_of_a_sentence_holds_in_the_next() -> None:
    first, second = claims_of("截至2020年底，全市引进创新团队5个。团队中有博士71名。")
    assert span(first) == span(second) == ("2020-01-01", "2020-12-31")


def test_the_base_of_a_comparison_is_not_the_time() -> None:
    first, second = claims_of("截至2021年底，全市有学校45所，较2019年末增加3所。")
    assert span(first)[1] == span(second)[1] == "2021-12-31"


def test_times_in_one_paragraph_each_hold_for_their_own_figures() -> None:
    claims = claims_of("截至2020年底，全市有公园40个。截至2021年底，全市有公园45个。到2025年，全市公园达到60个。")
    assert [span(c)[1] for c in claims] == ["2020-12-31", "2021-12-31", "2025-12-31"]
    assert claims[2].as_of is not None and claims[2].as_of.role is Role.UNTIL


def test_the_year_of_a_bulletin_holds_where_nothing_else_is_told() -> None:
    claims = claims_of("全市新建学校12所。年末全市有学校128所。", title="临江市2021年教育事业统计公报")
    assert [span(c)[1] for c in claims] == ["2021-12-31", "2021-12-31"]


def test_a_title_in_a_sentence_tells_no_time() -> None:
    claim = claim_of("按照《临江市校车计划（2015-2017年）》，全市有校车30辆。")
    assert span(claim) == ("2022-03-02", "2022-03-02")


def test_sections_carry_their_headings() -> None:
    text = "一、2021年工作回顾\n全市建成公园60个。\n二、2022年工作安排\n全市建成公园70个。"
    document = read_text("a.txt", paper(text))
    sections = {p.text: s for p, s in zip(document.paragraphs, outline(document), strict=True)}
    back, ahead = sections["全市建成公园60个。"], sections["全市建成公园70个。"]
    assert (back.back, back.ahead) == (True, False)
    assert (ahead.back, ahead.ahead) == (False, True)
    assert "2021年工作回顾" in back.words
    assert ahead.period is not None and ahead.period.end == date(2022, 12, 31)


def test_the_years_of_a_title() -> None:
    plan = read_text("a.txt", paper("全市有学校128所。", title="临江市学前教育行动计划（2019-2021年）"))
    bulletin = read_text("b.txt", paper("全市有学校128所。", title="临江市2021年教育事业统计公报"))
    plain = read_text("c.txt", paper("全市有学校128所。"))
    assert title_period(plan) is not None and title_year(plan) is None
    assert title_year(bulletin) == 2021
    assert title_period(plain) is None
    assert title_year(plain) is None


def test_a_work_report_of_early_in_the_year_looks_back() -> None:
    report = read_text("a.txt", paper("全市有学校128所。", title="临江市2022年政府工作报告", day="2022年1月12日"))
    assert title_year(report) == 2021


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("医院成立于1984年10月，有床位320张。", "2022-03-02", "2022-03-02"),
        ("县里改造2000年底前建成的小区86个。", "2022-03-02", "2022-03-02"),
        ("一季度，改造2000年底前建成的小区86个。", "2022-01-01", "2022-03-31"),
        ("1984年10月，医院有床位320张。", "1984-10-01", "1984-10-31"),
        ("2000年底建成小区86个。", "2000-01-01", "2000-12-31"),
    ],
)
def test_the_day_a_body_began_dates_nothing_told_of_it(text: str, start: str, end: str) -> None:
    assert span(claim_of(text)) == (start, end)


def test_a_third_of_a_month_dates_its_figure() -> None:
    assert span(claim_of("2021年6月上旬，全县收割小麦12万亩。")) == ("2021-06-01", "2021-06-10")


def test_what_there_is_now_is_not_of_the_term_to_come() -> None:
    head = {"title": "丹崖市老年大学2022年秋季学期招生公告", "issuer": "丹崖市老年大学", "day": "2022年7月6日"}
    assert span(claim_of("现有在读学员4,200人。", **head)) == ("2022-07-06", "2022-07-06")
    assert span(claim_of("招收学员4,200人。", **head)) == ("2022-09-01", "2022-12-31")


def test_what_a_section_announces_is_not_of_the_year_gone_by() -> None:
    head = {"title": "丹崖市2021年燃气工作总结", "issuer": "丹崖市城市管理局", "day": "2022年1月18日"}
    back, ahead = claims_of("一、工作回顾\n改造管网360公里。\n二、下一步打算\n改造管网420公里。", **head)
    assert (back.value, span(back)) == (360, ("2021-01-01", "2021-12-31"))
    assert (ahead.value, span(ahead)) == (420, ("2022-01-18", "2022-01-18"))


def test_a_heading_that_announces_a_plan_s_aims_is_of_that_plan() -> None:
    head = {"title": "丹崖市燃气工作汇报", "issuer": "丹崖市城市管理局", "day": "2025年11月18日"}
    claim = claim_of("一、“十五五”时期主要目标\n改造管网360公里。", **head)
    assert span(claim) == ("2026-01-01", "2030-12-31")
