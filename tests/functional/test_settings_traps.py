"""Settings as users write them, traps and all, against the program itself."""

from __future__ import annotations

import configparser

import pytest
from running import NEW, Program

PLAIN_C = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("setup.cfg", "[zsaudit]\npaths = corpus\nfail-on = never\n"),
        ("pyproject.toml", '[tool.zsaudit]\npaths = ["corpus"]\nfail-on = "never"\n'),
        ("zsaudit.toml", 'paths = "corpus"\nfail-on = "never"\n'),
    ],
)
def test_each_dialect_is_read_and_config_says_where_from(program: Program, name: str, text: str) -> None:
    program.write(name, text)
    assert program("check").status == 0
    line = text.splitlines().index(next(x for x in text.splitlines() if x.startswith("fail"))) + 1
    assert f"fail-on = never  ({name}:{line})" in program("config").out
    assert "fail-on = error  (command line)" not in program("config").out
    assert program("check", "--fail-on", "error").status == 1
    assert program("check", "corpus", "--isolated").status == 1


def test_one_folder_with_all_three_takes_zsaudit_toml(program: Program) -> None:
    program.write("setup.cfg", "[zsaudit]\nlang = zh\n")
    program.write("pyproject.toml", '[tool.zsaudit]\nlang = "zh"\n')
    program.write("zsaudit.toml", 'fail-on = "never"\n')
    assert program("config", "fail-on").out.startswith(
        "# settings file: zsaudit.toml\nfail-on = never  (zsaudit.toml:1)"
    )
    assert "lang = en  (default)" in program("config").out


@pytest.mark.parametrize("env", [{}, PLAIN_C], ids=["utf-8", "C"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "bom"])
def test_a_percent_a_chinese_comment_a_bom_and_an_inline_comment_do_no_harm(
    program: Program, env: dict[str, str], mark: str
) -> None:
    program.write(
        "setup.cfg",
        f"{mark}# 占比 28%\n[metadata]\ndescription = 100% 中文\n\n[zsaudit]\npaths = corpus  # 语料\n"
        "ignore =\n    ZS101  # 已知，占 5%\n    progression\n",
    )
    outcome = program.json(env=env)
    assert (outcome.status, outcome.codes()) == (0, ["ZS303"])


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("setup.cfg", "[zsaudit]\n\nselct = ZS1\n", "setup.cfg:3: unknown key 'selct'; did you mean 'select'?"),
        ("zsaudit.toml", "paths = 5\n", "zsaudit.toml:1: paths: strings are wanted, not 5 (a number)"),
        ("zsaudit.toml", "[rule.ZS101]\nseverty = 'info'\n", "zsaudit.toml:2: ZS101 has no option 'severty'; did"),
        ("zsaudit.toml", "select = ['ZS1'\n", "zsaudit.toml: cannot be read: no valid TOML"),
        (
            "setup.cfg",
            "[zsaudit]\nmin-confidence = 60%\n",
            "setup.cfg:2: min-confidence: write '60%' as a plain number",
        ),
        ("setup.cfg", "[zsaudit]\nfail-on\n", "setup.cfg:2: cannot be read: a line is 'key = value'"),
        ("setup.cfg", "[zsaudit]\nbaseline = b.json\n", "b.json: cannot be read: there is no such file"),
        (
            "setup.cfg",
            "[zsaudit]\nwords = synonims: w.txt\n",
            "setup.cfg:2: words: no word list is called 'synonims'; did",
        ),
        (
            "setup.cfg",
            "[zsaudit]\nwords = synonyms: w.txt\n",
            "setup.cfg:2: words: w.txt cannot be read: there is no such",
        ),
    ],
)
def test_a_mistake_is_2_with_file_line_and_way_out(program: Program, name: str, text: str, told: str) -> None:
    program.write(name, text)
    outcome = program("check", "corpus")
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith(f"zsaudit: {told}")
    assert len(outcome.err.splitlines()) == 1


def test_what_we_tell_users_to_write_is_read_by_a_parser_with_interpolation(program: Program) -> None:
    path = program.write("setup.cfg", "[zsaudit]\nmin-confidence = 0.6\n[zsaudit:rule:ZS101]\ntolerance = 0.005\n")
    parser = configparser.ConfigParser()
    parser.read(path, encoding="utf-8")
    assert parser["zsaudit:rule:ZS101"]["tolerance"] == "0.005"
    assert program("check", "corpus").status == 1


def test_a_tolerance_lets_small_differences_be(program: Program) -> None:
    program.write("corpus/2022.txt", NEW.replace("118所", "127所"))
    assert program("check", "corpus").status == 1
    program.write("zsaudit.toml", "[rule.ZS101]\ntolerance = 0.01\n")
    assert program("check", "corpus").status == 0
    program.write("corpus/2022.txt", NEW)
    assert program("check", "corpus").status == 1


def test_a_severity_may_be_raised_or_lowered_for_a_rule(program: Program) -> None:
    program.write("setup.cfg", "[zsaudit:rule:contradiction]\nseverity = warning\n")
    assert program("check", "corpus").status == 0
    assert program("check", "corpus", "--fail-on", "warning").status == 1
    assert program.json("corpus").finding("ZS101")["severity"] == "warning"


def test_ignores_by_file_and_by_pair(program: Program) -> None:
    program.write("corpus/2020.txt", NEW.replace("2022", "2020").replace("118所", "108所").replace("9号", "8号"))
    before = {
        frozenset(place["path"] for place in x["locations"])
        for x in program.json("corpus", "--select", "ZS101").data["findings"]
    }
    assert len(before) > 1
    program.write(
        "setup.cfg", "[zsaudit]\nper-pair-ignores =\n    corpus/2020.txt | corpus/202[12].txt: contradiction\n"
    )
    after = {
        frozenset(place["path"] for place in x["locations"])
        for x in program.json("corpus", "--select", "ZS101").data["findings"]
    }
    assert after == {frozenset({"corpus/2021.txt", "corpus/2022.txt"})}
    program.write("setup.cfg", "[zsaudit]\nper-file-ignores =\n    corpus/: ZS1\n")
    assert program.json("corpus", "--select", "ZS101").codes() == []


def test_profiles_and_confidence(program: Program) -> None:
    audit, ci = (program.json("corpus", "--profile", name).data["findings"] for name in ("audit", "ci"))
    assert {x["fingerprint"] for x in ci} <= {x["fingerprint"] for x in audit}
    assert program.json("corpus", "--min-confidence", "1").codes() == []


def test_a_percent_on_the_command_line_is_explained_too(program: Program) -> None:
    outcome = program("check", "corpus", "--min-confidence", "60%")
    assert outcome.status == 2
    assert outcome.err.startswith("zsaudit: --min-confidence: write '60%' as a plain number")
