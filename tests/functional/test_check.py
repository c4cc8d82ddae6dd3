"""`zsaudit check`: what it says on which stream, and that it says the same everywhere."""

from __future__ import annotations

import json

from jsonschema import Draft202012Validator
from running import NEW, OLD, Program

from zsaudit import __version__

PREAMBLE = (
    "近年来，我局认真贯彻落实学前教育深化改革各项部署，坚持公益普惠方向，不断扩大资源供给，"
    "完善经费保障机制，规范办园行为，群众满意度稳步提升。"
)


def test_json_is_the_only_thing_on_standard_output(program: Program) -> None:
    outcome = program.json("corpus")
    assert outcome.data["schema"] == "zsaudit/1"
    assert outcome.data["zsaudit"] == __version__
    assert outcome.codes() == ["ZS101", "ZS201", "ZS201", "ZS303"]
    assert "2 files read, 6 figures" in outcome.err
    assert [document["number"] for document in outcome.data["documents"]] == ["青教函〔2021〕7号", "青教函〔2022〕9号"]


def test_the_contradiction_has_both_places(program: Program) -> None:
    finding = program.json("corpus").finding("ZS101")
    places = sorted((x["path"], x["line"], x["text"], x["value"], x["as_of"]) for x in finding["locations"])
    assert places == [
        ("corpus/2021.txt", 6, "128所", 128, "2020"),
        ("corpus/2022.txt", 6, "118所", 118, "2020"),
    ]


def test_claims_are_one_json_object_a_line_and_fit_their_schema(program: Program) -> None:
    from importlib.resources import files

    schema = json.loads((files("zsaudit.output") / "data" / "zsaudit-claim-1.schema.json").read_text("utf-8"))
    rows = [json.loads(x) for x in program("claims", "corpus", "--output-format", "jsonl").out.splitlines()]
    assert [row["quote"] for row in rows] == ["128所", "4120人", "160所以上", "118所", "135所", "4380人"]
    assert [error.message for row in rows for error in Draft202012Validator(schema).iter_errors(row)] == []


def test_claims_in_csv_and_as_a_table(program: Program) -> None:
    rows = program("claims", "corpus", "--output-format", "csv").out.lstrip("\ufeff").splitlines()
    assert rows[0].startswith("path,line,column,end_line,end_column,quote,value")
    assert rows[1].startswith("corpus/2021.txt,6,20,6,24,128所,128")
    assert "普惠性幼儿园" in program("claims", "corpus").out


def test_the_same_bytes_under_two_hash_seeds_and_any_order_of_the_files(program: Program) -> None:
    runs = [
        program.json(*paths, env={"PYTHONHASHSEED": seed}).out
        for seed, paths in (
            ("1", ("corpus/2021.txt", "corpus/2022.txt")),
            ("2", ("corpus/2022.txt", "corpus/2021.txt")),
            ("3", ("corpus",)),
        )
    ]
    assert runs[0] == runs[1] == runs[2]


def test_several_formats_in_one_run(program: Program) -> None:
    outcome = program("check", "corpus", "--output", "sarif=out/a.sarif", "--output", "json")
    assert outcome.data["schema"] == "zsaudit/1"
    log = json.loads((program.root / "out/a.sarif").read_text("utf-8"))
    assert log["version"] == "2.1.0"


def test_a_report_folder_holds_three_files_with_the_same_bytes_each_time(program: Program) -> None:
    names = ("report.txt", "report.svg", "report.json")
    seen = []
    for folder, env in (("one", {}), ("two", {"COLUMNS": "50", "FORCE_COLOR": "1"})):
        program("check", "corpus", "--report", folder, env=env)
        seen.append([(program.root / folder / name).read_bytes() for name in names])
    assert seen[0] == seen[1]
    assert json.loads(seen[0][2])["schema"] == "zsaudit/1"


def test_selection_by_code_prefix_and_name(program: Program) -> None:
    assert program.json("corpus", "--select", "ZS1").codes() == ["ZS101"]
    assert program.json("corpus", "--select", "progression").codes() == ["ZS201", "ZS201"]
    assert program.json("corpus", "--ignore", "ZS2", "--ignore", "target-pending").codes() == ["ZS101"]
    assert program.json("corpus", "--select", "ZS1", "--extend-select", "ZS303").codes() == ["ZS101", "ZS303"]


def test_settings_change_severities_and_ignore_files_and_pairs(program: Program) -> None:
    program.write("setup.cfg", "[zsaudit]\npaths = corpus\n[zsaudit:rule:ZS101]\nseverity = info\n")
    outcome = program.json()
    assert (outcome.status, outcome.finding("ZS101")["severity"]) == (0, "info")
    program.write("setup.cfg", "[zsaudit]\npaths = corpus\nper-pair-ignores = 2021.txt | 2022.txt: ZS1, ZS2\n")
    assert program.json().codes() == ["ZS303"]
    program.write("setup.cfg", "[zsaudit]\npaths = corpus\nper-file-ignores = corpus/*: ALL\n")
    assert program.json().codes() == []


def test_excluded_files_are_not_read_unless_named(program: Program) -> None:
    program.write("setup.cfg", "[zsaudit]\nexclude = corpus/2022*\n")
    assert program.json("corpus").data["summary"]["excluded"] == 1
    assert program("check", "corpus", "--show-files").out == "corpus/2021.txt\n"
    assert len(program.json("corpus", "corpus/2022.txt").data["documents"]) == 2


def test_paths_of_the_settings_hold_from_a_folder_below(program: Program) -> None:
    program.write("setup.cfg", "[zsaudit]\npaths = corpus\n")
    below = Program(program.root / "corpus")
    assert len(below.json().data["documents"]) == 2


def test_focus_reports_only_what_touches_a_file(program: Program) -> None:
    program.write("corpus/2020.txt", OLD.replace("4120人", "4120人，教师300人").replace("2021", "2020"))
    everything = program.json("corpus")
    focused = program.json("corpus", "--focus", "corpus/2022.txt")
    assert 0 < len(focused.codes()) < len(everything.codes())
    for finding in focused.data["findings"]:
        assert "corpus/2022.txt" in {place["path"] for place in finding["locations"]}


def test_statistics_count_rules_and_pairs(program: Program) -> None:
    lines = [" ".join(line.split()) for line in program("check", "corpus", "--statistics").out.splitlines()]
    assert "2 ZS201 progression" in lines
    assert "4 corpus/2021.txt | corpus/2022.txt" in lines


def test_quiet_shows_findings_only_and_verbose_the_time_of_each_phase(program: Program) -> None:
    quiet = program("check", "corpus", "-q")
    assert "files read" not in quiet.out + quiet.err
    assert "ZS101" in quiet.out
    assert "zsaudit: reading: " in program("check", "corpus", "-v").err


def test_chinese_on_request_and_by_the_settings(program: Program) -> None:
    assert "读取文件 2 份" in program("check", "corpus", "--lang", "zh").out
    program.write("setup.cfg", "[zsaudit]\nlang = zh\n")
    assert "读取文件 2 份" in program("check", "corpus").out
    assert "没有这个文件或文件夹" in program("check", "nowhere").err


def fingerprints(program: Program) -> set[str]:
    return {finding["fingerprint"] for finding in program.json("corpus").data["findings"]}


def test_a_moved_paragraph_or_a_renamed_file_changes_no_fingerprint(program: Program) -> None:
    before = fingerprints(program)
    sentence = "截至2020年底，全县共有普惠性幼儿园118所。"
    moved = NEW.replace(sentence, "").replace("\n青河县教育局\n2022", f"\n{sentence}\n\n青河县教育局\n2022")
    (program.root / "corpus/2022.txt").unlink()
    program.write("corpus/答复.txt", moved)
    assert fingerprints(program) == before


def test_wrapped_lines_change_no_fingerprint(program: Program) -> None:
    whole = NEW.replace("李委员：\n", f"李委员：\n{PREAMBLE}")
    program.write("corpus/2022.txt", whole)
    before = fingerprints(program)
    program.write("corpus/2022.txt", "\n".join(part for line in whole.split("\n") for part in wrapped(line, 34)))
    assert fingerprints(program) == before


def wrapped(line: str, width: int) -> list[str]:
    return [line[start : start + width] for start in range(0, len(line), width)] or [""]


def test_a_changed_number_is_another_fingerprint(program: Program) -> None:
    before = program.json("corpus").finding("ZS101")["fingerprint"]
    program.write("corpus/2022.txt", NEW.replace("118所", "108所"))
    assert program.json("corpus").finding("ZS101")["fingerprint"] != before


def test_one_bad_file_is_a_finding_and_stops_no_other(program: Program) -> None:
    (program.root / "corpus/bad.txt").write_bytes(b"\x00\x01\x02PK" * 50)
    outcome = program.json("corpus")
    assert outcome.finding("ZS901")["locations"][0]["path"] == "corpus/bad.txt"
    assert "ZS101" in outcome.codes()


def test_the_library_gives_what_the_command_prints(program: Program, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    import zsaudit

    monkeypatch.chdir(program.root)
    report = zsaudit.check(["corpus/"])
    assert [finding.code for finding in report.findings] == program.json("corpus").codes()
    assert [finding.code for finding in report.standing if finding.severity == "error"] == ["ZS101"]
