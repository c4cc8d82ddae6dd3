"""Acceptances and the baseline, from the first day to a changed number."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from running import NEW, Program


def fingerprint(program: Program) -> str:
    found: str = program.json("corpus").finding("ZS101")["fingerprint"]
    return found


def accept(program: Program, *more: str) -> int:
    return program("accept", fingerprint(program), "corpus", "--reason", "口径不同", "--by", "王敏", *more).status


def test_an_accepted_finding_no_longer_fails_and_stays_visible(program: Program) -> None:
    assert accept(program) == 0
    outcome = program.json("corpus")
    assert outcome.status == 0
    assert outcome.finding("ZS101")["suppressed"] == "accepted: 口径不同 (王敏)"
    assert outcome.data["summary"]["accepted"] == 1
    assert "口径不同" not in program("check", "corpus").out
    assert "accepted: 口径不同 (王敏)" in program("check", "corpus", "--show-suppressed").out


def test_an_acceptance_never_covers_a_changed_number_and_says_so(program: Program) -> None:
    accept(program)
    program.write("corpus/2022.txt", NEW.replace("118所", "108所"))
    outcome = program.json("corpus")
    assert outcome.status == 1
    assert outcome.finding("ZS101")["suppressed"] is None
    stale = outcome.finding("ZS902")
    assert outcome.finding("ZS101")["fingerprint"] in stale["message"]
    assert stale["locations"][0]["path"] == "zsaudit-accepted.cfg"


def test_an_acceptance_that_has_ended_covers_nothing_and_may_be_renewed(program: Program) -> None:
    accept(program, "--until", "9999-12-31")
    file = program.root / "zsaudit-accepted.cfg"
    assert "until = 9999-12-31\n" in file.read_text("utf-8")
    assert program("check", "corpus").status == 0
    file.write_text(file.read_text("utf-8").replace("9999", "2001"), encoding="utf-8")
    outcome = program.json("corpus")
    assert outcome.status == 1
    assert "ended on 2001-12-31" in outcome.finding("ZS902")["message"]
    assert accept(program, "--until", "9999-12-31") == 0
    assert program("check", "corpus").status == 0
    assert file.read_text("utf-8").count("[") == 1


@pytest.mark.parametrize(
    ("until", "told"),
    [
        ("2001-12-31", "--until: 2001-12-31 is past; name today or a later day"),
        ("明年", "--until: '明年' is no date like 2027-12-31"),
        ("2027-13-01", "--until: '2027-13-01' is no date like 2027-12-31"),
    ],
)
def test_a_last_day_must_be_a_day_to_come(program: Program, until: str, told: str) -> None:
    outcome = program("accept", fingerprint(program), "corpus", "--reason", "口径不同", "--until", until)
    assert (outcome.status, outcome.err) == (2, f"zsaudit: {told}\n")
    assert not (program.root / "zsaudit-accepted.cfg").exists()


def test_a_file_of_acceptances_that_cannot_be_read_is_not_written_over(program: Program) -> None:
    path = program.root / "zsaudit-accepted.cfg"
    path.write_bytes("# 认可\n".encode("gbk"))
    outcome = program("accept", "0123456789abcdef", "corpus", "--reason", "x")
    assert outcome.status == 2
    assert outcome.err == "zsaudit: zsaudit-accepted.cfg: cannot be read: it is not UTF-8; save it as UTF-8\n"
    assert path.read_bytes() == "# 认可\n".encode("gbk")


def test_the_reason_of_an_acceptance_may_hold_any_sign(program: Program) -> None:
    found = fingerprint(program)
    reason = "口径不同: 占比 5% # [见附注] {x}"
    assert program("accept", found, "corpus", "--reason", reason, "--by", "王敏").status == 0
    assert program.json("corpus").finding("ZS101")["suppressed"] == "accepted: 口径不同: 占比 5%# [见附注] {x} (王敏)"


def test_what_triage_writes_is_told_in_the_language_of_the_run(program: Program) -> None:
    assert "zsaudit-baseline.json：加入 1 条" in program("check", "corpus", "--write-baseline", "--lang", "zh").err
    told = program("accept", fingerprint(program), "corpus", "--reason", "x", "--lang", "zh").err
    assert told.startswith("zsaudit: zsaudit-accepted.cfg：已认可 ")
    assert "已认可：x" in program("check", "corpus", "--lang", "zh", "--show-suppressed").out


def test_pruning_needs_a_baseline_and_force_something_to_force(program: Program) -> None:
    assert "--prune-baseline: no baseline is named" in program("check", "corpus", "--prune-baseline").err
    outcome = program("check", "corpus", "--force")
    assert (outcome.status, outcome.err) == (2, "zsaudit: --force does nothing without --write-baseline\n")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "no valid JSON at line 1"),
        ("[]", "it has another form"),
        ('{"schema": "x"}', "'schema' is missing or another"),
        ('{"schema": "zsaudit-baseline/1"}', "'findings' is missing or another"),
        ('{"schema": "zsaudit-baseline/1", "findings": [{}]}', "'fingerprint' is missing or another"),
        ('{"schema": "zsaudit-baseline/1", "findings": 5}', "it has another form"),
    ],
)
def test_a_broken_baseline_is_2_with_the_reason(program: Program, text: str, told: str) -> None:
    program.write("b.json", text)
    outcome = program("check", "corpus", "--baseline", "b.json")
    assert (outcome.status, outcome.out) == (2, "")
    assert (
        outcome.err == f"zsaudit: b.json: is no baseline of zsaudit ({told}); write a new one with --write-baseline\n"
    )


def test_a_finding_is_accepted_once(program: Program) -> None:
    found = fingerprint(program)
    accept(program)
    again = program("accept", found, "corpus", "--reason", "x")
    assert again.status == 2
    assert "is accepted or in the baseline already: accepted: 口径不同 (王敏)" in again.err


def test_a_reason_is_required(program: Program) -> None:
    assert program("accept", fingerprint(program), "corpus").status == 2
    assert program("accept", fingerprint(program), "corpus", "--reason", " ").status == 2
    assert not (program.root / "zsaudit-accepted.cfg").exists()


def test_a_comment_in_a_markdown_document_accepts(program: Program) -> None:
    (program.root / "corpus/2022.txt").unlink()
    comment = "<!-- zsaudit: accept contradiction 口径不同 -->"
    program.write("corpus/2022.md", NEW.replace("李委员：\n", f"李委员：\n\n{comment}\n"))
    outcome = program.json("corpus")
    assert outcome.finding("ZS101")["suppressed"] == "inline: 口径不同"
    assert outcome.status == 0


def test_the_baseline_lets_the_check_be_switched_on_today(program: Program) -> None:
    assert program("check", "corpus", "--write-baseline").status == 0
    data = json.loads((program.root / "zsaudit-baseline.json").read_text("utf-8"))
    assert [entry["code"] for entry in data["findings"]] == ["ZS101"]
    outcome = program.json("corpus", "--baseline", "zsaudit-baseline.json")
    assert (outcome.status, outcome.finding("ZS101")["suppressed"]) == (0, "baseline")
    assert outcome.data["summary"]["baselined"] == 1


def test_a_baseline_grows_only_by_force(program: Program) -> None:
    program("check", "corpus", "--write-baseline")
    program.write("corpus/2022.txt", NEW.replace("118所", "108所"))
    refused = program("check", "corpus", "--baseline", "zsaudit-baseline.json", "--write-baseline")
    assert refused.status == 2
    assert "--force" in refused.err
    forced = program("check", "corpus", "--baseline", "zsaudit-baseline.json", "--write-baseline", "--force")
    assert forced.status == 0


def test_pruning_takes_out_what_is_settled_and_adds_nothing(program: Program) -> None:
    program("check", "corpus", "--write-baseline")
    program.write("corpus/2022.txt", NEW.replace("118所", "108所"))
    stale = program.json("corpus", "--baseline", "zsaudit-baseline.json")
    assert "ZS903" in stale.codes()
    pruned = program.json("corpus", "--baseline", "zsaudit-baseline.json", "--prune-baseline")
    assert pruned.status == 1
    assert "ZS903" not in pruned.codes()
    assert json.loads((program.root / "zsaudit-baseline.json").read_text("utf-8"))["findings"] == []


def test_a_stale_entry_is_told_in_every_format(program: Program) -> None:
    program("check", "corpus", "--write-baseline")
    program.write("corpus/2022.txt", NEW.replace("118所", "128所"))
    for name in ("full", "concise", "grouped", "json", "jsonl", "sarif", "github", "gitlab", "junit", "markdown"):
        outcome = program("check", "corpus", "--baseline", "zsaudit-baseline.json", "--output", name)
        assert "ZS903" in outcome.out, name
        assert outcome.status == 0, name
    failing = program("check", "corpus", "--baseline", "zsaudit-baseline.json", "--fail-on", "warning")
    assert failing.status == 1


def test_a_broken_file_of_acceptances_is_2_with_its_line(program: Program) -> None:
    program.write("zsaudit-accepted.cfg", "[0123456789abcdef]\nrule = ZS101\n")
    outcome = program("check", "corpus")
    assert outcome.status == 2
    assert "zsaudit-accepted.cfg:1: [0123456789abcdef] gives no reason" in outcome.err


SENTENCE = "截至2020年底，全县共有普惠性幼儿园118所。"
LONG = "近年来，我局认真贯彻落实学前教育深化改革各项部署，坚持公益普惠方向，不断扩大资源供给，完善经费保障机制。"


def moved(program: Program) -> None:
    """Move the paragraph in question to the end of the document."""
    rest = NEW.replace(SENTENCE, "").replace("\n青河县教育局\n2022", f"\n{SENTENCE}\n\n青河县教育局\n2022")
    program.write("corpus/2022.txt", rest)


def edited_elsewhere(program: Program) -> None:
    """Write more text above it."""
    program.write("corpus/2022.txt", NEW.replace("李委员：\n", f"李委员：\n{LONG}\n"))


def rewrapped(program: Program) -> None:
    """Break the lines of a long paragraph, the figure's sentence among them, elsewhere."""
    text = NEW.replace("李委员：\n", f"李委员：\n{LONG}")
    wide = [line[at : at + 36] for line in text.split("\n") for at in range(0, max(len(line), 1), 36)]
    program.write("corpus/2022.txt", "\n".join(wide))


def renamed(program: Program) -> None:
    """Give the file, whose document has a number, another name in another folder."""
    (program.root / "corpus" / "2022.txt").unlink()
    program.write("corpus/答复/第31号.txt", NEW)


def recoded(program: Program) -> None:
    """Save the file in the encoding and with the line ends of another system."""
    (program.root / "corpus" / "2022.txt").write_bytes(NEW.replace("\n", "\r\n").encode("gb18030"))


EDITS = pytest.mark.parametrize("edit", [moved, edited_elsewhere, rewrapped, renamed, recoded])


@EDITS
def test_an_edit_that_changes_no_figure_changes_no_fingerprint(
    program: Program, edit: Callable[[Program], None]
) -> None:
    before = fingerprint(program)
    edit(program)
    outcome = program.json("corpus")
    assert outcome.status == 1
    assert outcome.finding("ZS101")["fingerprint"] == before


@EDITS
def test_an_acceptance_and_a_baseline_survive_it(program: Program, edit: Callable[[Program], None]) -> None:
    accept(program)
    edit(program)
    outcome = program.json("corpus")
    assert (outcome.status, outcome.finding("ZS101")["suppressed"]) == (0, "accepted: 口径不同 (王敏)")
    assert "ZS902" not in outcome.codes()
    (program.root / "zsaudit-accepted.cfg").unlink()
    program.write("corpus/2022.txt", NEW)
    (program.root / "corpus/答复/第31号.txt").unlink(missing_ok=True)
    program("check", "corpus", "--write-baseline")
    edit(program)
    outcome = program.json("corpus", "--baseline", "zsaudit-baseline.json")
    assert (outcome.status, outcome.finding("ZS101")["suppressed"]) == (0, "baseline")
    assert "ZS903" not in outcome.codes()


QUOTED = """[2020 年幼儿园数]
rule = ZS101
quotes =
    共有普惠性幼儿园128所
    共有普惠性幼儿园118所
reason = 口径不同
"""


@pytest.mark.parametrize(
    ("number", "place"), [("108所", "corpus/2022.txt"), ("1180所", "corpus/2022.txt"), ("129所", "corpus/2021.txt")]
)
@pytest.mark.parametrize("form", ["fingerprint", "quotes", "baseline"])
def test_a_changed_number_is_never_covered_and_that_is_said(
    program: Program, number: str, place: str, form: str
) -> None:
    more: tuple[str, ...] = ()
    if form == "fingerprint":
        accept(program)
    elif form == "quotes":
        program.write("zsaudit-accepted.cfg", QUOTED)
    else:
        program("check", "corpus", "--write-baseline")
        more = ("--baseline", "zsaudit-baseline.json")
    assert program("check", "corpus", *more).status == 0
    text = (program.root / place).read_text("utf-8")
    program.write(place, text.replace("118所" if "2022" in place else "128所", number, 1))
    outcome = program.json("corpus", *more)
    assert outcome.status == 1
    assert outcome.finding("ZS101")["suppressed"] is None
    stale = outcome.finding("ZS903" if form == "baseline" else "ZS902")
    assert stale["locations"][0]["path"] == (more[1] if more else "zsaudit-accepted.cfg")


def test_a_comment_that_accepts_needs_a_reason_and_a_finding(program: Program) -> None:
    for comment, told in (
        ("<!-- zsaudit: accept ZS101 -->", "gives no reason and has no effect"),
        ("<!-- zsaudit: accept ZS402 口径不同 -->", "covers no finding any more"),
    ):
        (program.root / "corpus/2022.txt").unlink(missing_ok=True)
        program.write("corpus/2022.md", NEW.replace("李委员：\n", f"李委员：\n\n{comment}\n"))
        outcome = program.json("corpus")
        assert (outcome.status, outcome.finding("ZS101")["suppressed"]) == (1, None)
        assert told in outcome.finding("ZS902")["message"]


def test_what_is_said_of_an_acceptance_cannot_itself_be_accepted(program: Program) -> None:
    accept(program)
    program.write("corpus/2022.txt", NEW.replace("118所", "128所"))
    stale = program.json("corpus").finding("ZS902")["fingerprint"]
    outcome = program("accept", stale, "corpus", "--reason", "x")
    assert outcome.status == 2
    assert "is about an acceptance or a baseline entry: take that out" in outcome.err


@pytest.mark.parametrize("word", ["", "f", "abc"])
def test_a_fingerprint_is_written_with_some_of_its_signs(program: Program, word: str) -> None:
    outcome = program("accept", word, "corpus", "--reason", "x")
    assert (outcome.status, outcome.err) == (
        2,
        f"zsaudit: '{word}' is too short for a fingerprint; write 4 of its signs or more\n",
    )
