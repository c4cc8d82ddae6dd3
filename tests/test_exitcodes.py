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
    assert check_status(empty, "error") is ExitCode.NOTHING_CHECKED
    assert check_status(empty, "never") is ExitCode.NOTHING_CHECKED
    assert check_status(empty, "error", allow_empty=True) is ExitCode.FINDINGS


def test_the_numbers_are_the_published_ones() -> None:
    assert [int(code) for code in ExitCode] == [0, 1, 2, 3, 70, 130, 141]
