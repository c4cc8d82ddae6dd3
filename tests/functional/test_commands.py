"""The other commands: trace, explain, rule, config, graph, help, completion."""

from __future__ import annotations

import json
import re

import pytest
from running import Program

import zsaudit


def test_help_names_the_commands(program: Program) -> None:
    outcome = program("--help")
    assert outcome.status == 0
    for name in ("check", "claims", "trace", "explain", "rule", "accept", "config", "graph"):
        assert f"\n  {name} " in outcome.out


def test_help_loads_nothing_heavy(program: Program) -> None:
    import subprocess
    import sys

    from running import environment

    script = (
        "import sys; from zsaudit.cli.run import run; run(['check', '--help']); "
        "heavy = {'rich.console', 'networkx', 'rjieba', 'rapidfuzz'} & set(sys.modules); sys.exit(bool(heavy))"
    )
    assert subprocess.run([sys.executable, "-c", script], env=environment({}), capture_output=True).returncode == 0


def test_version(program: Program) -> None:
    assert program("--version").out == f"zsaudit, version {zsaudit.__version__}\n"


def test_trace_follows_one_measure_through_time(program: Program) -> None:
    rows = [json.loads(x) for x in program("trace", "普惠性幼儿园", "corpus", "--output", "jsonl").out.splitlines()]
    assert {row["series"] for row in rows} == {1}
    assert [row["quote"] for row in rows] == ["128所", "118所", "135所", "160所以上"]


def test_trace_shows_a_line_a_figure_and_never_cuts_a_source(program: Program) -> None:
    wide = program("trace", "普惠性幼儿园", "corpus", env={"COLUMNS": "80"}).out.splitlines()
    assert wide[1] == "  2020  128所      actual  2021-07-28  corpus/2021.txt:6:20"
    assert wide[4] == "  2022  160所以上  target  2021-07-28  corpus/2021.txt:6:52"
    narrow = program("trace", "普惠性幼儿园", "corpus", "--lang", "zh", env={"COLUMNS": "50"}).out.splitlines()
    assert narrow[1:3] == ["  2020  128所      实际  2021-07-28", "    corpus/2021.txt:6:20"]
    assert narrow[7] == "  2022  160所以上  目标  2021-07-28"


def test_claims_and_explain_speak_chinese_throughout(program: Program) -> None:
    claims = program("claims", "corpus", "--lang", "zh").out
    explained = program("explain", "corpus/2021.txt:6:20", "corpus/2022.txt:6:20", "corpus", "--lang", "zh").out
    apart = program("explain", "corpus/2021.txt:6:20", "corpus/2021.txt:6:29", "corpus", "--lang", "zh").out
    assert "结论：同一事物" in explained
    assert "中心词" in explained
    assert "结论：不作比较" in apart
    for out in (claims, explained, apart.partition("结论")[0]):
        assert set(re.findall(r"[a-z_]{3,}", out)) <= {"corpus", "txt"}


def test_trace_of_nothing_is_3(program: Program) -> None:
    outcome = program("trace", "高速公路", "corpus")
    assert outcome.status == 3
    assert "no figure of the documents fits '高速公路'" in outcome.err


def test_explain_shows_both_sides_and_the_scores(program: Program) -> None:
    fingerprint = program.json("corpus").finding("ZS101")["fingerprint"]
    out = program("explain", fingerprint[:8], "corpus").out
    assert "128所" in out
    assert "118所" in out
    assert "weight" in out


def test_explain_two_places(program: Program) -> None:
    out = program("explain", "corpus/2021.txt:6:20", "corpus/2022.txt:6:20", "corpus").out
    assert "verdict: one thing" in out
    apart = program("explain", "corpus/2021.txt:6:20", "corpus/2021.txt:6:29", "corpus").out
    assert "verdict: not compared: " in apart


def test_explain_a_line_without_a_figure_names_the_lines_that_have_one(program: Program) -> None:
    outcome = program("explain", "corpus/2021.txt:5", "corpus/2022.txt:6", "corpus")
    assert outcome.status == 2
    assert "corpus/2021.txt:5: no figure there; figures stand on lines 6" in outcome.err


def test_rule_shows_a_page_by_code_and_by_name(program: Program) -> None:
    assert program("rule", "zs101").out == program("rule", "contradiction").out
    assert program("rule", "ZS101").out.startswith("# ZS101 contradiction\n")
    assert "## 检查什么" in program("rule", "ZS101", "--lang", "zh").out


def test_rule_lists_all_rules(program: Program) -> None:
    lines = program("rule").out.splitlines()
    assert lines[0].startswith("ZS101  contradiction")
    data = json.loads(program("rule", "--output-format", "json").out)
    assert [line.split()[0] for line in lines] == [rule["code"] for rule in data]


def test_config_shows_each_value_and_where_it_comes_from(program: Program) -> None:
    program.write("setup.cfg", "[zsaudit]\n\nfail-on = never\n[zsaudit:rule:ZS101]\nseverity = info\n")
    out = program("config").out
    assert "fail-on = never  (setup.cfg:3)" in out
    assert "lang = en  (default)" in out
    assert "rule:ZS101:severity = info  (setup.cfg:5)" in out
    data = json.loads(program("config", "--lang", "zh", "--output-format", "json").out)
    assert data["lang"] == {"value": ["zh"], "origin": "command line"}


@pytest.mark.parametrize("form", ["graphml", "gexf", "dot", "json"])
def test_graph_in_every_form(program: Program, form: str) -> None:
    outcome = program("graph", "corpus", "--output-format", form)
    assert outcome.status == 0
    assert "corpus/2021.txt" in outcome.out


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("zsaudit che", "check"),
        ("zsaudit rule ZS10", "ZS101"),
        ("zsaudit check --select contr", "contradiction"),
        ("zsaudit check --fail-on war", "warning"),
        ("zsaudit check --output sar", "sarif"),
        ("zsaudit check --color al", "always"),
        ("zsaudit claims --output-format js", "jsonl"),
        ("zsaudit config fail", "fail-on"),
        ("zsaudit --la", "--lang"),
    ],
)
def test_the_shell_completes_commands_codes_and_values(program: Program, typed: str, expected: str) -> None:
    assert f"plain,{expected}" in completed(program, typed)


@pytest.mark.parametrize(
    "typed",
    [
        "zsaudit check cor",
        "zsaudit check corpus --draft rep",
        "zsaudit check --focus cor",
        "zsaudit check --report out",
        "zsaudit check --baseline b",
        "zsaudit check --config se",
        "zsaudit explain corpus/20",
        "zsaudit accept 0123456789abcdef cor",
        "zsaudit trace 幼儿园 cor",
    ],
)
def test_the_shell_completes_paths(program: Program, typed: str) -> None:
    assert completed(program, typed) == [f"file,{typed.split()[-1]}"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_for_each_shell_is_there(program: Program, shell: str) -> None:
    outcome = program(env={"_ZSAUDIT_COMPLETE": f"{shell}_source"})
    assert outcome.status == 0
    assert "_ZSAUDIT_COMPLETE" in outcome.out


def completed(program: Program, typed: str) -> list[str]:
    """Return what bash is offered for a command line."""
    words = str(len(typed.split()) - 1)
    env = {"_ZSAUDIT_COMPLETE": "bash_complete", "COMP_WORDS": typed, "COMP_CWORD": words}
    return program(env=env).out.splitlines()
