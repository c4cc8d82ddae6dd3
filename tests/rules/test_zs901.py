"""ZS901: what went wrong in the reading."""

from __future__ import annotations

from small_corpus import graph_of

from zsaudit.documents.document import Problem
from zsaudit.documents.problems import NO_DATE, UNREADABLE
from zsaudit.rules.zs901_reading import reading_findings


def test_a_file_that_gave_no_document_is_told_at_its_first_line() -> None:
    finding = reading_findings([Problem(UNREADABLE, "scan.txt", "denied")], [])[0]
    assert (finding.locations[0].path, finding.locations[0].line, finding.locations[0].column) == ("scan.txt", 1, 1)
    assert finding.message.render("en") == "the file could not be read: denied"


def test_two_problems_of_one_file_have_fingerprints_of_their_own() -> None:
    graph = graph_of("临江市情况\n全市有学校50所。")
    problems = [Problem(NO_DATE, "a.txt"), Problem(UNREADABLE, "a.txt", "denied")]
    findings = reading_findings(problems, graph.documents)
    assert len({f.fingerprint for f in findings}) == 2
