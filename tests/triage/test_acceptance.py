"""The file of acceptances: what it covers, what it never covers, and what is wrong with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import sample

from zsaudit.errors import SettingsError, TriageError
from zsaudit.triage.acceptance import read_acceptances, section_for

FINDING = sample.findings()[0]
PATH = "zsaudit-accepted.cfg"


def test_what_accept_writes_is_read_back() -> None:
    text = section_for(FINDING, reason="口径不同，占 5% # 见附注", by="王敏", until=date(2027, 12, 31))
    (acceptance,) = read_acceptances(text, PATH)
    assert acceptance.fingerprint == FINDING.fingerprint
    assert acceptance.rule == "ZS101"
    assert acceptance.told == "口径不同，占 5%# 见附注 (王敏)"
    assert acceptance.until == date(2027, 12, 31)
    assert acceptance.paths == ("corpus/2021-答复.txt", "corpus/2022-答复.txt")
    assert acceptance.covers(FINDING)


def test_a_fingerprint_covers_no_other_finding() -> None:
    (acceptance,) = read_acceptances(section_for(FINDING, reason="口径不同", by=None, until=None), PATH)
    assert not acceptance.covers(replace(FINDING, fingerprint="0" * 16))


QUOTED = """
# 年报口径
[幼儿园 2020]
rule = contradiction
quotes =
    普惠性幼儿园 18 所
    普惠性幼儿园为 19 所
reason = 年报与快报口径不同
"""


def test_quotes_cover_a_finding_whose_every_figure_they_hold() -> None:
    (acceptance,) = read_acceptances(QUOTED, PATH)
    assert acceptance.rule == "ZS101"
    assert acceptance.covers(FINDING)


def test_quotes_do_not_cover_a_changed_number() -> None:
    (acceptance,) = read_acceptances(QUOTED, PATH)
    first, second = FINDING.locations
    changed = replace(first, text="20 所", sentence=first.sentence.replace("19 所", "20 所"))
    assert not acceptance.covers(replace(FINDING, locations=(changed, second)))


def test_quotes_do_not_cover_a_finding_of_another_rule() -> None:
    (acceptance,) = read_acceptances(QUOTED, PATH)
    assert not acceptance.covers(replace(FINDING, code="ZS402"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[0123456789abcdef]\nrule = ZS101\n", f"{PATH}:1: [0123456789abcdef] gives no reason"),
        ("\n[0123456789abcdef]\nreasn = x\n", f"{PATH}:2: unknown key 'reasn'; did you mean 'reason'?"),
        ("[x]\nreason = y\n", f"{PATH}:1: [x] is no fingerprint, and without one both `rule` and `quotes` are needed"),
        ("[0123456789abcdef]\nreason = x\nuntil = 明年\n", f"{PATH}:1: '明年' is no date like 2027-12-31"),
        (
            "[0123456789abcdef]\nreason = x\nrule = contradicton\n",
            f"{PATH}:1: no rule is called 'contradicton'; did you mean 'contradiction'?",
        ),
    ],
)
def test_a_mistake_in_the_file_is_told_with_its_line(text: str, told: str) -> None:
    with pytest.raises(TriageError) as error:
        read_acceptances(text, PATH)
    assert error.value.render("en") == told


def test_every_mistake_is_told_not_the_first_alone() -> None:
    with pytest.raises(TriageError) as error:
        read_acceptances("[x]\nreason = y\n[0123456789abcdef]\nrule = ZS101\n", PATH)
    assert len(error.value.messages) == 2


def test_a_section_written_twice_is_an_error() -> None:
    with pytest.raises(SettingsError):
        read_acceptances("[0123456789abcdef]\nreason = x\n[0123456789abcdef]\nreason = y\n", PATH)
