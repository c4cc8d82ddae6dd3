"""A corpus without contradictions, as a test of your own suite."""

from __future__ import annotations

import zsaudit


def test_no_document_contradicts_another() -> None:
    """Fail with the message of every error that nobody accepted."""
    report = zsaudit.check(["corpus/"])
    assert report.coverage.figures > 0, "nothing was checked"
    errors = [finding for finding in report.standing if finding.severity == "error"]
    assert [finding.message.render("en") for finding in errors] == []
