"""Every row of the table of exit statuses, against the program itself, whatever the format."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from pathlib import Path

import pytest
from running import COMMAND, NEW, OLD, Program, environment

from zsaudit.exitcodes import ExitCode
from zsaudit.output.formats import FORMATS

CLEAN = NEW.replace("118所", "128所")
NO_FIGURES = "青河县教育局\n关于开展读书活动的通知\n各学校：\n请认真组织。\n青河县教育局\n2021年3月1日\n"


@pytest.mark.parametrize("name", FORMATS)
def test_a_contradiction_is_1_whatever_the_format(program: Program, name: str) -> None:
    assert program("check", "corpus", "--output-format", name).status == 1


def test_a_clean_corpus_is_0(program: Program) -> None:
    program.write("corpus/2022.txt", CLEAN)
    assert program("check", "corpus").status == 0


@pytest.mark.parametrize(("fail_on", "status"), [("error", 0), ("warning", 0), ("info", 1), ("never", 0)])
def test_fail_on_decides_what_counts(program: Program, fail_on: str, status: int) -> None:
    program.write("corpus/2022.txt", CLEAN)
    assert program("check", "corpus", "--fail-on", fail_on).status == status


def test_never_is_0_even_with_an_error(program: Program) -> None:
    assert program("check", "corpus", "--fail-on", "never").status == 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("check", "nowhere"), "nowhere: no such file or folder"),
        (("check", "corpus", "nowhere"), "nowhere: no such file or folder"),
        (("check",), "no path given"),
        (("check", "corpus", "--slect", "ZS1"), "--select"),
        (("check", "corpus", "--select", "contradicton"), "did you mean 'contradiction'?"),
        (("check", "corpus", "--fail-on", "errors"), "did you mean 'error'?"),
        (("check", "corpus", "--output", "jsn"), "did you mean 'json'?"),
        (("check", "corpus", "--output", "json", "--output", "sarif"), "standard output can take one format"),
        (("check", "corpus", "--min-confidence", "2"), "no number from 0 to 1"),
        (("check", "corpus", "--focus", "corpus/2023.txt"), "corpus/2023.txt: not among the documents read"),
        (("check", "corpus", "--draft", "nowhere.txt"), "nowhere.txt: cannot be read"),
        (("check", "corpus", "--baseline", "nowhere.json"), "nowhere.json: cannot be read"),
        (("check", "corpus", "--config", "nowhere.cfg"), "nowhere.cfg: cannot be read"),
        (("chekc", "corpus"), "did you mean 'check'?"),
        (("explain", "ffffffffffffffff", "corpus"), "no finding has the fingerprint"),
        (("rule", "contradicton"), "did you mean 'contradiction'?"),
        (("config", "fail-no"), "did you mean 'fail-on'?"),
    ],
)
def test_what_cannot_be_done_is_2_with_a_sentence(program: Program, arguments: tuple[str, ...], told: str) -> None:
    outcome = program(*arguments)
    assert outcome.status == 2
    assert told in outcome.err
    assert outcome.out == ""
    assert "Traceback" not in outcome.err


def test_an_error_between_dates_is_1_even_without_a_figure(empty: Program) -> None:
    for year, number, day in (("2020", "7", "2021年7月28日"), ("2021", "9", "2022年6月15日")):
        text = f"青河县教育局关于提案的答复\n\n青教函〔{day[:4]}〕{number}号\n\n王委员：\n{year}年修订《青河县校车管理办法》。\n"
        empty.write(f"corpus/{year}.txt", f"{text}\n青河县教育局\n{day}\n")
    outcome = empty.json("corpus")
    assert (outcome.status, outcome.codes()[0]) == (1, "ZS102")
    assert outcome.data["summary"]["figures"] == 0
    assert empty("check", "corpus", "--fail-on", "never").status == 3


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_checked_is_3_whatever_the_format(empty: Program, name: str) -> None:
    empty.write("corpus/a.txt", NO_FIGURES)
    outcome = empty("check", "corpus", "--output", name)
    assert outcome.status == 3
    assert "nothing was checked" in outcome.out + outcome.err


@pytest.mark.parametrize("name", FORMATS)
def test_a_clean_corpus_is_0_whatever_the_format(program: Program, name: str) -> None:
    program.write("corpus/2022.txt", CLEAN)
    assert program("check", "corpus", "--output", name).status == 0


@pytest.mark.parametrize("name", ["full", "json", "github"])
def test_what_cannot_be_done_is_2_whatever_the_format(program: Program, name: str) -> None:
    outcome = program("check", "corpus", "nowhere", "--output", name)
    assert (outcome.status, outcome.out) == (2, "")


def test_the_documented_table_is_the_one_of_the_program() -> None:
    page = (Path(__file__).parents[2] / "docs/exit-codes.md").read_text("utf-8")
    told = [int(code) for code in re.findall(r"^\| (\d+) \|", page, re.MULTILINE)]
    assert told == 2 * [int(code) for code in ExitCode]  # in English and in Chinese


def test_an_empty_folder_is_3_and_says_so(empty: Program) -> None:
    (empty.root / "corpus").mkdir()
    outcome = empty("check", "corpus")
    assert outcome.status == 3
    assert "nothing was checked" in outcome.out


def test_documents_without_a_figure_are_3(empty: Program) -> None:
    empty.write("corpus/a.txt", NO_FIGURES)
    assert empty("check", "corpus").status == 3


def test_allow_empty_makes_it_0(empty: Program) -> None:
    (empty.root / "corpus").mkdir()
    assert empty("check", "corpus", "--allow-empty").status == 0


def test_a_single_document_with_figures_is_checked(empty: Program) -> None:
    empty.write("corpus/2021.txt", OLD)
    assert empty("check", "corpus").status == 0


def test_a_crash_is_70_and_never_looks_like_a_finding(program: Program) -> None:
    broken = "import zsaudit.api\n\ndef check(*a, **k):\n    raise RuntimeError('x')\n\nzsaudit.api.check = check\n"
    program.write("broken/sitecustomize.py", broken)
    source = environment({})["PYTHONPATH"]
    outcome = program("check", "corpus", env={"PYTHONPATH": f"{program.root / 'broken'}{os.pathsep}{source}"})
    assert (outcome.status, outcome.out) == (70, "")
    assert "RuntimeError: x" in outcome.err
    assert outcome.err.splitlines()[-1].startswith("zsaudit: internal error: this is a fault of the program")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.parametrize("arguments", [(), ("--output", "json"), ("-v",)])
def test_an_interruption_is_130_and_quiet(program: Program, arguments: tuple[str, ...]) -> None:
    pipe = program.root / "pipe"
    os.mkfifo(pipe)
    running = subprocess.Popen(
        [*COMMAND, "check", "corpus", "--draft", "pipe", *arguments],
        cwd=program.root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment({}),
    )
    with pipe.open("wb"):  # opens as soon as the program reads from the other end
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, out, err.strip()) == (130, b"", b"")  # a line break ends the line of the ^C


def test_a_pipe_closed_early_is_quiet(program: Program) -> None:
    for n in range(40):
        program.write(f"corpus/{n}.txt", OLD.replace("7号", f"{n + 20}号"))
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [*COMMAND, "claims", "corpus", "--output-format", "jsonl"],
        cwd=program.root,
        stdout=writer,
        stderr=subprocess.PIPE,
        env=environment({}),
        check=False,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")
