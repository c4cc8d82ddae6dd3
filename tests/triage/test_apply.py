"""What is suppressed, and what is told of acceptances and baseline entries that cover nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import sample

from zsaudit.rules.finding import Finding
from zsaudit.triage.acceptance import Acceptance, read_acceptances, section_for
from zsaudit.triage.apply import Triage, apply, suppression_kind, suppression_reason
from zsaudit.triage.baseline import Baseline, baseline_text, entry_for, read_baseline

FINDING = sample.findings()[0]
PATHS = frozenset({"corpus/2021-答复.txt", "corpus/2022-答复.txt"})
TODAY = date(2023, 1, 1)


def accepted(*, until: date | None = None, finding: Finding = FINDING) -> Acceptance:
    (acceptance,) = read_acceptances(section_for(finding, reason="口径不同", by="王敏", until=until), "accepted.cfg")
    return acceptance


def baseline(finding: Finding = FINDING) -> Baseline:
    return read_baseline(baseline_text([entry_for(finding)]), "baseline.json")


def messages(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(x.code, x.message.render("en")) for x in findings if x.code.startswith("ZS9")]


def test_an_accepted_finding_is_marked_with_reason_and_author() -> None:
    (marked,) = apply([FINDING], Triage((accepted(),), today=TODAY))
    assert marked.suppressed == "accepted: 口径不同 (王敏)"
    assert (suppression_kind(marked), suppression_reason(marked)) == ("accepted", "口径不同 (王敏)")


def test_an_acceptance_that_has_ended_covers_nothing_and_says_so() -> None:
    found = apply([FINDING], Triage((accepted(until=date(2022, 12, 31)),), today=TODAY))
    assert found[0].suppressed is None
    assert messages(found) == [("ZS902", f"the acceptance [{FINDING.fingerprint}] ended on 2022-12-31")]


def test_an_acceptance_holds_on_its_last_day() -> None:
    (marked,) = apply([FINDING], Triage((accepted(until=TODAY),), today=TODAY))
    assert marked.suppressed is not None


def test_an_acceptance_that_covers_nothing_is_a_finding_at_its_own_place() -> None:
    (found,) = apply([], Triage((accepted(),), today=TODAY, judged=PATHS))
    assert found.message.render("en") == f"the acceptance [{FINDING.fingerprint}] covers no finding any more"
    assert (found.locations[0].path, found.locations[0].line) == ("accepted.cfg", 1)


def test_an_acceptance_of_a_number_that_changed_names_the_new_finding() -> None:
    changed = replace(FINDING, fingerprint="f" * 16)
    found = apply([changed], Triage((accepted(),), today=TODAY, judged=PATHS))
    assert found[0].suppressed is None
    assert messages(found) == [
        (
            "ZS902",
            f"the acceptance [{FINDING.fingerprint}] no longer covers its finding: "
            f"the figures there have changed, see {'f' * 16}",
        )
    ]


def test_an_acceptance_about_documents_not_read_is_left_alone() -> None:
    assert apply([], Triage((accepted(),), today=TODAY, judged=frozenset({"corpus/2021-答复.txt"}))) == ()


def test_a_finding_of_the_baseline_is_marked() -> None:
    (marked,) = apply([FINDING], Triage(baseline=baseline()))
    assert marked.suppressed == "baseline"


def test_a_baseline_entry_that_matches_nothing_is_a_finding_at_its_line() -> None:
    (found,) = apply([], Triage(baseline=baseline()))
    assert found.code == "ZS903"
    assert (found.locations[0].path, found.locations[0].line) == ("baseline.json", 2)
    assert "19 所 | 18 所" in found.message.render("zh")


def test_the_baseline_file_is_the_same_whatever_the_order() -> None:
    entries = [entry_for(finding) for finding in sample.findings()]
    assert baseline_text(entries) == baseline_text(reversed(entries))
    assert baseline_text(entries).count("\n") == len(entries) + 2
