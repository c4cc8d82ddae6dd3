"""Periods as officials tell them, in a document of 2021-09-15."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from zsaudit.language.period import Grain, Period, Role
from zsaudit.language.periods import FoundPeriod, find_periods
from zsaudit.language.stretches import plan_years
from zsaudit.language.years import month_end

TODAY = date(2021, 9, 15)
POINT, SPAN = Grain.POINT, Grain.SPAN


def found(text: str, today: date | None = TODAY, year: int | None = None) -> list[FoundPeriod]:
    return find_periods(text, today, year)


def one(text: str, today: date | None = TODAY, year: int | None = None) -> Period:
    (period,) = found(text, today, year)
    return period.period


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "start", "end", "grain"),
    [
        ("截至2021年底", "2021-01-01", "2021-12-31", POINT),
        ("截止2020年底", "2020-01-01", "2020-12-31", POINT),
        ("截至2020年", "2020-01-01", "2020-12-31", POINT),
        ("2020年末", "2020-01-01", "2020-12-31", POINT),
        ("2020年", "2020-01-01", "2020-12-31", SPAN),
        ("2020年度", "2020-01-01", "2020-12-31", SPAN),
        ("二〇二〇年", "2020-01-01", "2020-12-31", SPAN),
        ("2020年初", "2020-01-01", "2020-01-01", POINT),
        ("截至2021年6月30日", "2021-06-30", "2021-06-30", POINT),
        ("截至2021年6月底", "2021-06-01", "2021-06-30", POINT),
        ("2021年6月", "2021-06-01", "2021-06-30", SPAN),
        ("2020年2月", "2020-02-01", "2020-02-29", SPAN),
        ("2021年1-6月", "2021-01-01", "2021-06-30", SPAN),
        ("2021年1—8月份", "2021-01-01", "2021-08-31", SPAN),
        ("2020年上半年", "2020-01-01", "2020-06-30", SPAN),
        ("2020年下半年", "2020-07-01", "2020-12-31", SPAN),
        ("2021年前三季度", "2021-01-01", "2021-09-30", SPAN),
        ("2021年第二季度", "2021-04-01", "2021-06-30", SPAN),
        ("2021年二季度末", "2021-04-01", "2021-06-30", POINT),
        ("2021年前8个月", "2021-01-01", "2021-08-31", SPAN),
        ("2022年春季学期", "2022-03-01", "2022-06-30", SPAN),
        ("2019-2021年", "2019-01-01", "2021-12-31", SPAN),
        ("2019—2021年", "2019-01-01", "2021-12-31", SPAN),
        ("2019年至2021年", "2019-01-01", "2021-12-31", SPAN),
        ("“十三五”期间", "2016-01-01", "2020-12-31", SPAN),
        ("“十二五”时期", "2011-01-01", "2015-12-31", SPAN),
        ("“十三五”期末", "2020-01-01", "2020-12-31", POINT),
        ("“十三五”末", "2020-01-01", "2020-12-31", POINT),
    ],
)
def test_periods_with_a_year(text: str, start: str, end: str, grain: Grain) -> None:
    for today in (TODAY, None):
        period = one(f"{text}，全市建成学校", today)
        assert (period.start, period.end, period.grain, period.text) == (day(start), day(end), grain, text)


@pytest.mark.parametrize(
    ("text", "start", "end", "grain"),
    [
        ("今年", "2021-01-01", "2021-12-31", SPAN),
        ("去年", "2020-01-01", "2020-12-31", SPAN),
        ("前年", "2019-01-01", "2019-12-31", SPAN),
        ("明年", "2022-01-01", "2022-12-31", SPAN),
        ("上年末", "2020-01-01", "2020-12-31", POINT),
        ("去年底", "2020-01-01", "2020-12-31", POINT),
        ("截至今年8月份", "2021-08-01", "2021-08-31", POINT),
        ("截至今年8月底", "2021-08-01", "2021-08-31", POINT),
        ("截至8月底", "2021-08-01", "2021-08-31", POINT),
        ("截至6月30日", "2021-06-30", "2021-06-30", POINT),
        ("上半年", "2021-01-01", "2021-06-30", SPAN),
        ("前三季度", "2021-01-01", "2021-09-30", SPAN),
        ("一季度", "2021-01-01", "2021-03-31", SPAN),
        ("去年上半年", "2020-01-01", "2020-06-30", SPAN),
    ],
)
def test_relative_periods_are_reckoned_from_the_date(text: str, start: str, end: str, grain: Grain) -> None:
    period = one(f"{text}，全市建成学校")
    assert (period.start, period.end, period.grain) == (day(start), day(end), grain)
    assert found(f"{text}，全市建成学校", None) == []


def test_the_closing_month_of_a_reply_of_september_2020() -> None:
    period = one("截至今年8月份，全市建成", date(2020, 9, 15))
    assert (period.start, period.end, period.grain) == (date(2020, 8, 1), date(2020, 8, 31), POINT)


@pytest.mark.parametrize(("text", "years"), [("近五年", 5), ("近三年来", 3), ("过去五年", 5), ("五年来", 5)])
def test_a_window_ends_at_the_date(text: str, years: int) -> None:
    period = one(f"{text}，全市培养教师")
    assert (period.start, period.end, period.role) == (date(2021 - years, 1, 1), TODAY, Role.WINDOW)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("今年以来", "2021-01-01"),
        ("2018年以来", "2018-01-01"),
        ("自2018年以来", "2018-01-01"),
        ("“十四五”以来", "2021-01-01"),
    ],
)
def test_a_stretch_since_a_start_ends_at_the_date(text: str, start: str) -> None:
    period = one(f"{text}，全市培养教师")
    assert (period.start, period.end, period.role) == (day(start), TODAY, Role.SINCE)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("到2025年", "2025-12-31"),
        ("到2025年底", "2025-12-31"),
        ("至2023年末", "2023-12-31"),
        ("到“十四五”末", "2025-12-31"),
        ("今后三年", "2024-12-31"),
        ("未来五年", "2026-12-31"),
        ("三年内", "2024-12-31"),
    ],
)
def test_a_deadline_is_the_day_by_which(text: str, end: str) -> None:
    period = one(f"{text}，全市建成学校")
    assert (period.end, period.role) == (day(end), Role.UNTIL)


@pytest.mark.parametrize("text", ["目前", "截至目前", "当前", "现在"])
def test_now_is_the_date(text: str) -> None:
    (period,) = found(f"{text}，全市建成学校")
    assert period.now
    assert (period.period.start, period.period.end, period.period.grain) == (TODAY, TODAY, POINT)


@pytest.mark.parametrize("text", ["比2020年增长", "较上年末增加", "比上年增长", "与2019年相比", "去年同期增长"])
def test_the_base_of_a_comparison_is_marked(text: str) -> None:
    assert [period.compared for period in found(text)] == [True]


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("比“七五”末增加86所", True),
        ("比“2019年”增加86所", True),
        ("达到“七五”末的3倍", True),
        ("产值是2015年的3.2倍", True),
        ("产值是2015年的三倍", True),
        ("“七五”末有86所", False),
        ("2015年的86所校舍", False),
    ],
)
def test_a_base_is_marked_through_its_quotes_and_before_its_multiple(text: str, compared: bool) -> None:
    assert [period.compared for period in found(text)] == [compared]


@pytest.mark.parametrize("text", ["第三次普查", "第2021号", "临教函〔2021〕7号", "三年级", "12所学校", "月收入"])
def test_what_tells_no_time(text: str) -> None:
    assert found(text) == []


def test_a_bare_month_is_of_the_year_told_before_it() -> None:
    periods = found("2020年，全市投入增加。12月末，全市余额")
    assert [period.period.end for period in periods] == [date(2020, 12, 31), date(2020, 12, 31)]
    assert one("12月末，全市余额", TODAY, 2019).end == date(2019, 12, 31)


@pytest.mark.parametrize(
    ("text", "start", "end", "grain"),
    [
        ("2019年3月上旬", "2019-03-01", "2019-03-10", SPAN),
        ("2021年4月中旬", "2021-04-11", "2021-04-20", SPAN),
        ("2020年2月下旬", "2020-02-21", "2020-02-29", SPAN),
        ("6月上旬", "2021-06-01", "2021-06-10", SPAN),
        ("截至6月中旬", "2021-06-11", "2021-06-20", POINT),
        ("2021年4月", "2021-04-01", "2021-04-30", SPAN),
    ],
)
def test_a_third_of_a_month(text: str, start: str, end: str, grain: Grain) -> None:
    period = one(f"{text}，全县完成春播")
    assert (period.start, period.end, period.grain, period.text) == (day(start), day(end), grain, text)


@pytest.mark.parametrize(
    ("text", "end", "role"),
    [
        ("2022年底前建成泵站", "2022-12-31", Role.UNTIL),
        ("2022年6月底前建成泵站", "2022-06-30", Role.UNTIL),
        ("2022年之前建成泵站", "2022-12-31", Role.UNTIL),
        ("10月底前建成泵站", "2021-10-31", Role.UNTIL),
        ("2022年底建成泵站", "2022-12-31", Role.AT),
        ("2020年前期工作", "2020-12-31", Role.AT),
        ("2021年前三季度建成泵站", "2021-09-30", Role.AT),
    ],
)
def test_before_the_end_is_a_deadline(text: str, end: str, role: Role) -> None:
    period = one(text)
    assert (period.end, period.role) == (day(end), role)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("十二月的最后一天，全乡有护林员42名", "2020-12-31"),
        ("12月，全乡造林820亩", "2020-12-31"),
        ("8月，全乡造林820亩", "2021-08-31"),  # it has come
        ("12月启动造林820亩", "2021-12-31"),  # it shall begin
        ("将于12月造林820亩", "2021-12-31"),
        ("12月底前造林820亩", "2021-12-31"),
        ("12月5日造林820亩", "2021-12-05"),
    ],
)
def test_a_month_not_yet_come_was_the_year_before_s(text: str, end: str) -> None:
    assert one(text).end == day(end)


@pytest.mark.parametrize(
    ("text", "founding"),
    [
        ("医院成立于1984年10月，有床位320张", True),
        ("图书馆始建于1936年，藏书12万册", True),
        ("2000年底前建成的小区86个", True),
        ("2005年以前建成的住宅12万平方米", True),
        ("2018年注册的合作社36家", True),
        ("2000年底建成小区86个", False),
        ("2018年成立合作社36家", False),
        ("1984年10月有床位320张", False),
    ],
)
def test_the_day_a_thing_began_is_marked(text: str, founding: bool) -> None:
    assert [period.founding for period in found(text)] == [founding]


@pytest.mark.parametrize(
    ("text", "today", "start", "end"),
    [
        ("今后五年", "2022-03-02", "2022-03-02", "2026-12-31"),
        ("今后五年", "2022-04-02", "2022-04-02", "2027-12-31"),
        ("未来三年", "2023-01-12", "2023-01-12", "2025-12-31"),
        ("五年内", "2022-03-02", "2022-03-02", "2027-12-31"),
        ("五年来", "2022-01-12", "2017-01-01", "2021-12-31"),
        ("五年来", "2022-06-12", "2017-01-01", "2022-06-12"),
        ("过去五年", "2023-03-31", "2018-01-01", "2022-12-31"),
    ],
)
def test_up_to_march_years_are_reckoned_from_the_turn_of_the_year(text: str, today: str, start: str, end: str) -> None:
    period = one(f"{text}，全省造林6万亩", day(today))
    assert (period.start, period.end) == (day(start), day(end))


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2020年5月18日开馆，全年接待12万人次", 2021),  # the day of an event gives no year
        ("2020年开馆，全年接待12万人次", 2020),
        ("2020年5月开馆，全年接待12万人次", 2020),
        ("截至2020年12月31日，全年接待12万人次", 2020),
    ],
)
def test_the_whole_year_after_the_day_of_an_event(text: str, year: int) -> None:
    assert found(text)[-1].period.start == date(year, 1, 1)
    assert found(text)[-1].period.end == date(year, 12, 31)


def test_this_year_in_the_report_of_a_year_is_that_year() -> None:
    assert one("本年度造林820亩", date(2021, 2, 1), 2020).end == date(2020, 12, 31)
    assert one("本年度造林820亩", date(2021, 2, 1)).end == date(2021, 12, 31)
    assert one("今年造林820亩", date(2021, 2, 1), 2020).end == date(2021, 12, 31)


def test_periods_stand_in_order_and_do_not_overlap() -> None:
    text = "截至2020年底建成12所，2021年上半年新增3所，“十四五”期间计划新建20所，到2025年达到60所。"
    periods = found(text)
    assert [text[p.start : p.end] for p in periods] == ["截至2020年底", "2021年上半年", "“十四五”期间", "到2025年"]
    assert all(a.end <= b.start for a, b in pairwise(periods))


@pytest.mark.parametrize(
    ("plan", "years"),
    [("十二五", (2011, 2015)), ("十三五", (2016, 2020)), ("十四五", (2021, 2025)), ("一五", (1953, 1957))],
)
def test_five_year_plans(plan: str, years: tuple[int, int]) -> None:
    assert plan_years(plan) == years


def test_a_month_ends_on_its_last_day() -> None:
    assert month_end(2020, 2) == date(2020, 2, 29)
    assert month_end(2021, 12) == date(2021, 12, 31)


def test_length_of_a_period() -> None:
    assert one("2020年，全市").days == 366
    assert one("2020年，全市").whole_years
    assert not one("2020年6月，全市").whole_years


@pytest.mark.parametrize(
    "text",
    [
        "比例为87.9%，实现“十三五”以来“七连升”",
        "可比数据“十三五”以来，已实现“六连降”",
        "浓度“十三五”以来可比数据已实现“七连降”",
    ],
)
def test_since_when_a_row_of_years_runs_dates_no_figure(text: str) -> None:
    assert [x.compared for x in found(text, date(2023, 5, 29))] == [True]


def test_since_a_plan_that_has_ended_runs_on_to_the_day_of_the_paper() -> None:
    period = one("“十三五”以来，新建学校86所", date(2023, 5, 29))
    assert (period.start, period.end, period.role) == (date(2016, 1, 1), date(2023, 5, 29), Role.SINCE)


def test_a_plan_that_is_yet_to_begin_dates_no_figure() -> None:
    text = "2015年为开启“十三五”新征程筑牢了基础。全年实现地区生产总值8500亿元。"
    found = [x.period for x in find_periods(text, date(2016, 1, 18)) if not x.compared]
    assert {x.end.year for x in found} == {2015}
