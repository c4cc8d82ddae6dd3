"""Encodings, colour, width: the traps that make a linter unusable in a log or on a console."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys

import pytest
from rich.cells import cell_len
from running import COMMAND, Program, environment

from zsaudit.output.formats import FORMATS

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
    refused = program("check", "corpus", "--output", "github", env={"GITHUB_STEP_SUMMARY": str(program.root)})
    assert (refused.status, refused.out) == (2, "")
    assert "cannot be written: it is a folder" in refused.err


def with_names(program: Program, first: bytes, second: bytes) -> None:
    """Move the two documents to other names, and take their numbers, so that fingerprints are made of the names."""
    for old, name in (("2021", first), ("2022", second)):
        path = program.root / "corpus" / f"{old}.txt"
        text = re.sub("青教函.*号", "", path.read_text("utf-8"))
        path.unlink()
        (program.root / "corpus" / os.fsdecode(name)).write_text(text, encoding="utf-8")


def in_every_format(program: Program, folder: str, **more: dict[str, str]) -> dict[str, str]:
    """Return the report in every format, written in one run."""
    outputs = [part for name in FORMATS for part in ("--output", f"{name}={folder}/{name}")]
    outcome = program("check", "corpus", "-q", *outputs, **more)
    assert (outcome.status, outcome.err) == (1, "")
    return {name: (program.root / folder / name).read_text("utf-8") for name in FORMATS}


def test_chinese_file_names_under_an_ascii_locale(program: Program) -> None:
    with_names(program, "甲.txt".encode(), "乙.txt".encode())
    here, there = in_every_format(program, "here"), in_every_format(program, "there", env=PLAIN_C)
    assert there == here
    assert [name for name, text in here.items() if "甲.txt" not in text] == ["sarif"]  # there it is a URI
    assert program("check", "corpus", "-q", env=PLAIN_C).out == program("check", "corpus", "-q").out


def test_an_argument_in_chinese_is_told_under_an_ascii_locale(program: Program) -> None:
    assert program("check", "语料", env=PLAIN_C).err.startswith("zsaudit: 语料: no such file or folder")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_file_names_that_are_not_utf_8(program: Program) -> None:
    with_names(program, "甲.txt".encode("gbk"), b"b.txt")
    for name, text in in_every_format(program, "out").items():
        assert "128" in text, name
    assert program("check", "corpus").status == 1


@pytest.mark.parametrize("columns", ["20", "30"])
def test_a_very_narrow_terminal_tears_nothing_but_paths(program: Program, columns: str) -> None:
    for arguments in (("check", "corpus"), ("check", "corpus", "--focus", "corpus/2021.txt"), ("claims", "corpus")):
        lines = program(*arguments, env={"COLUMNS": columns}).out.splitlines()
        assert max(cell_len(line) for line in lines) <= int(columns)


@pytest.mark.parametrize("encoding", ["gbk", "ascii", "latin-1"])
def test_help_and_complaints_on_any_console(program: Program, encoding: str) -> None:
    told = "gbk" if encoding == "gbk" else "utf-8"
    env = {"PYTHONIOENCODING": encoding}
    assert program("check", "--help", "--lang", "zh", env=env, encoding=told).out.startswith("用法：zsaudit check")
    assert "没有这个文件或文件夹" in program("check", "不存在", "--lang", "zh", env=env, encoding=told).err
    for command in (
        ("claims", "corpus"),
        ("trace", "幼儿园", "corpus"),
        ("rule", "ZS101", "--lang", "zh"),
        ("config",),
    ):
        assert program(*command, env=env, encoding=told).status == 0


def shell(program: Program, command: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program by way of a shell, which closes and redirects streams."""
    script = command.replace("zsaudit", " ".join(map(shlex.quote, COMMAND)))
    return subprocess.run(
        ["sh", "-c", script], cwd=program.root, capture_output=True, env=environment({}), timeout=60, check=False
    )


@pytest.mark.skipif(os.name != "posix", reason="needs a shell")
@pytest.mark.parametrize(
    ("command", "status"),
    [
        ("zsaudit check corpus >&-", 1),
        ("zsaudit check corpus 2>&-", 1),
        ("zsaudit check corpus --output json >&- 2>&-", 1),
        ("zsaudit check corpus --draft - <&-", 3),
        ("zsaudit nonsense 2>&-", 2),
    ],
)
def test_a_closed_stream_changes_no_status(program: Program, command: str, status: int) -> None:
    done = shell(program, command)
    assert (done.returncode, b"Traceback" in done.stderr) == (status, False)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")  # noqa: PTH110
@pytest.mark.parametrize("arguments", ["check corpus", "check corpus --output json", "claims corpus", "--help", "rule"])
def test_a_full_disk_is_2_with_a_sentence(program: Program, arguments: str) -> None:
    done = shell(program, f"zsaudit {arguments} > /dev/full")
    assert done.returncode == 2
    assert done.stderr.decode().splitlines()[-1] == "zsaudit: standard output: cannot be written: the disk is full"
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="needs a shell")
@pytest.mark.parametrize(
    "command", ["zsaudit check corpus", "zsaudit claims corpus", "zsaudit rule --all", "zsaudit --help"]
)
def test_whoever_reads_a_line_and_leaves_sees_no_complaint(program: Program, command: str) -> None:
    done = shell(program, f"{command} | sed 1q")
    assert (done.returncode, done.stdout.count(b"\n")) == (0, 1)
    assert b"Traceback" not in done.stderr
    assert b"Error" not in done.stderr
