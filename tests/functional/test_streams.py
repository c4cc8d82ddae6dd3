"""Encodings, colour, width: the traps that make a linter unusable in a log or on a console."""

from __future__ import annotations

import pytest
from rich.cells import cell_len
from running import Program

PLAIN_C = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}


@pytest.mark.parametrize("name", ["full", "concise", "grouped"])
def test_a_gbk_console_gets_gbk(program: Program, name: str) -> None:
    outcome = program("check", "corpus", "--output", name, env={"PYTHONIOENCODING": "gbk"}, encoding="gbk")
    assert outcome.status == 1
    assert "普惠性幼儿园" in outcome.out


@pytest.mark.parametrize("env", [{"PYTHONIOENCODING": "gbk"}, PLAIN_C], ids=["gbk", "C"])
@pytest.mark.parametrize("name", ["json", "jsonl", "sarif", "github", "gitlab", "junit", "markdown"])
def test_what_programs_read_is_utf_8_everywhere(program: Program, name: str, env: dict[str, str]) -> None:
    here = program("check", "corpus", "-q", "--output", name)
    there = program("check", "corpus", "-q", "--output", name, env=env)
    assert there.out == here.out


def test_under_the_plain_c_locale_the_report_is_readable(program: Program) -> None:
    program.write("setup.cfg", "# 中文注释\n[zsaudit]\nfail-on = never\n")
    outcome = program("check", "corpus", env=PLAIN_C)
    assert outcome.status == 0
    assert "普惠性幼儿园" in outcome.out


@pytest.mark.parametrize(
    ("env", "arguments", "coloured"),
    [
        ({}, (), False),
        ({"FORCE_COLOR": "1"}, (), True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, (), False),
        ({"NO_COLOR": "1"}, ("--color", "always"), True),
        ({"FORCE_COLOR": "1"}, ("--color", "never"), False),
    ],
)
def test_colour_by_option_then_no_color_then_force_color(
    program: Program, env: dict[str, str], arguments: tuple[str, ...], coloured: bool
) -> None:
    assert ("\x1b[" in program("check", "corpus", *arguments, env=env).out) is coloured


def test_colour_never_reaches_a_file_or_a_machine(program: Program) -> None:
    outcome = program("check", "corpus", "--output", "json", "--output", "full=a.txt", "--color", "always")
    assert "\x1b[" not in outcome.out
    assert "\x1b[" not in (program.root / "a.txt").read_text("utf-8")


@pytest.mark.parametrize("columns", ["40", "80", "120"])
def test_the_report_keeps_to_the_columns(program: Program, columns: str) -> None:
    out = program("check", "corpus", env={"COLUMNS": columns}).out
    assert max(cell_len(line) for line in out.splitlines()) <= int(columns)


def test_concise_lines_are_never_wrapped(program: Program) -> None:
    out = program("check", "corpus", "--output", "concise", "-q", env={"COLUMNS": "40"}).out
    assert len(out.splitlines()) == 4


def test_no_progress_is_shown_where_standard_error_is_no_terminal(program: Program) -> None:
    assert "\r" not in program("check", "corpus").err


def test_github_writes_the_summary_of_the_job(program: Program) -> None:
    summary = program.root / "summary.md"
    outcome = program("check", "corpus", "--output", "github", env={"GITHUB_STEP_SUMMARY": str(summary)})
    assert outcome.out.startswith("::error title=ZS101 contradiction,file=corpus/")
    assert summary.read_text("utf-8").startswith("## zsaudit\n\n### Errors (1)")
