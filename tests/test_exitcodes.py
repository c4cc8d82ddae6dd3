"""The exit status is a matter of coverage and severity alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sample

from zsaudit.exitcodes import ExitCode, check_status


@pytest.mark.parametrize(
    ("fail_on", "expected"),
    [("error", ExitCode.FINDINGS), ("warning", ExitCode.FINDINGS), ("info", ExitCode.FINDINGS), ("never", ExitCode.OK)],
)
def test_an_error_fails_unless_nothing_may(fail_on: str, expected: ExitCode) -> None:
    assert check_status(sample.report(), fail_on) is expected


def test_a_suppressed_error_fails_nothing() -> None:
    report = replace(sample.report(), findings=sample.findings()[1:2])
    assert check_status(report, "info") is ExitCode.OK


def test_a_warning_fails_only_where_asked() -> None:
    report = replace(sample.report(), findings=sample.findings()[2:3])
    assert [check_status(report, level) for level in ("error", "warning", "info")] == [0, 1, 1]


def test_no_figure_is_nothing_checked_even_with_findings() -> None:
    report = sample.report()
    empty = replace(report, coverage=replace(report.coverage, figures=0))
    assert check_status(empty, "never") is ExitCode.NOTHING_CHECKED
    unread = replace(empty, findings=sample.findings()[2:3])
    assert unread.findings[0].code == "ZS901"
    assert check_status(unread, "warning") is ExitCode.NOTHING_CHECKED
    assert check_status(unread, "warning", allow_empty=True) is ExitCode.FINDINGS


def test_a_contradiction_between_dates_counts_where_there_is_no_figure() -> None:
    report = sample.report()
    assert check_status(replace(report, coverage=replace(report.coverage, figures=0)), "error") is ExitCode.FINDINGS


def test_a_report_narrowed_to_a_file_without_a_figure_checked_nothing() -> None:
    quiet = replace(sample.report(), findings=())
    assert check_status(replace(quiet, focus=frozenset({"corpus/2021-答复.txt"})), "error") is ExitCode.OK
    assert check_status(replace(quiet, focus=frozenset({"corpus/scan.txt"})), "error") is ExitCode.NOTHING_CHECKED


def test_the_numbers_are_the_published_ones() -> None:
    assert [int(code) for code in ExitCode] == [0, 1, 2, 3, 70, 130, 141]
