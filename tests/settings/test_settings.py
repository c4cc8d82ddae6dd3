"""Settings: where they are found, what each dialect may hold, and how mistakes are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from zsaudit.errors import SettingsError
from zsaudit.output.formats import FORMATS
from zsaudit.settings import Settings, load_settings
from zsaudit.settings.settings import as_lines, origin, rule_lines
from zsaudit.settings.table import FORMAT_NAMES, SETTINGS

SETUP = """\
[metadata]
name = x

[zsaudit]
paths = corpus
fail-on = warning  # 2022 年起
ignore =
    ZS201  # 理由
    citation
per-file-ignores =
    corpus/2018/*: ZS4, ZS202
per-pair-ignores =
    plans/* | replies/*: target-changed

[zsaudit:rule:ZS302]
severity = error
"""

PYPROJECT = """\
[tool.zsaudit]
paths = ["corpus"]
fail_on = "warning"
ignore = ["ZS201", "citation"]
per-file-ignores = { "corpus/2018/*" = ["ZS4", "ZS202"] }
per-pair-ignores = { "plans/* | replies/*" = ["target-changed"] }

[tool.zsaudit.rule.ZS302]
severity = "error"
"""

TOML = PYPROJECT.replace("[tool.zsaudit]\n", "").replace("[tool.zsaudit.rule.ZS302]", "[rule.ZS302]")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    return tmp_path


def problems(root: Path, text: str, name: str = "setup.cfg") -> list[str]:
    (root / name).write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as error:
        load_settings(root)
    return error.value.render("en").splitlines()


@pytest.mark.parametrize(
    ("name", "text"), [("setup.cfg", SETUP), ("pyproject.toml", PYPROJECT), ("zsaudit.toml", TOML)]
)
def test_the_three_dialects_say_the_same(root: Path, name: str, text: str) -> None:
    (root / name).write_text(text, encoding="utf-8")
    settings = load_settings(root / "corpus")
    assert settings.paths == ("corpus",)
    assert settings.fail_on == "warning"
    assert settings.ignore == ("ZS201", "ZS503")
    assert [str(x) for x in settings.per_file_ignores] == ["corpus/2018/*: ZS4, ZS202"]
    assert [str(x) for x in settings.per_pair_ignores] == ["plans/* | replies/*: ZS103"]
    assert settings.rules["ZS302"].severity == "error"
    assert settings.accepted == Path("zsaudit-accepted.cfg")


def test_without_a_file_every_setting_is_the_default(root: Path) -> None:
    settings = load_settings(root)
    assert settings == Settings()
    assert all(origin(settings, setting.name) == "default" for setting in SETTINGS)


def test_the_defaults_of_the_table_are_the_defaults_of_the_settings() -> None:
    for setting in SETTINGS:
        assert ", ".join(as_lines(Settings(), setting.name)) == setting.default, setting.name


def test_the_nearest_file_upward_holds_and_paths_are_relative_to_it(root: Path) -> None:
    (root / "setup.cfg").write_text("[zsaudit]\nfail-on = never\n", encoding="utf-8")
    inner = root / "a" / "b"
    inner.mkdir(parents=True)
    (root / "a" / "setup.cfg").write_text("[zsaudit]\npaths = b\n", encoding="utf-8")
    settings = load_settings(inner / "x.txt")
    assert settings.fail_on == "error"
    assert settings.paths == ("a/b",)
    assert origin(settings, "paths") == "a/setup.cfg:2"


def test_a_file_without_our_section_is_passed_over(root: Path) -> None:
    (root / "setup.cfg").write_text("[zsaudit]\nfail-on = never\n", encoding="utf-8")
    (root / "a").mkdir()
    (root / "a" / "setup.cfg").write_text("[metadata]\nname = x\n", encoding="utf-8")
    (root / "a" / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    assert load_settings(root / "a").fail_on == "never"


def test_the_search_ends_at_the_root_of_the_repository(root: Path) -> None:
    (root / "setup.cfg").write_text("[zsaudit]\nfail-on = never\n", encoding="utf-8")
    (root / "a" / ".git").mkdir(parents=True)
    assert load_settings(root / "a").fail_on == "error"


def test_the_command_line_comes_before_the_file(root: Path) -> None:
    (root / "setup.cfg").write_text(SETUP, encoding="utf-8")
    settings = load_settings(root, overrides={"fail-on": ("info",), "select": ("ZS1", "progression")})
    assert (settings.fail_on, origin(settings, "fail-on")) == ("info", "command line")
    assert settings.select == ("ZS1", "ZS201")
    assert settings.ignore == ("ZS201", "ZS503")


def test_isolated_reads_no_file_and_config_reads_the_one_named(root: Path) -> None:
    (root / "setup.cfg").write_text("[zsaudit]\nfail-on = never\n", encoding="utf-8")
    (root / "other.toml").write_text('fail-on = "info"\n', encoding="utf-8")
    assert load_settings(root, isolated=True).fail_on == "error"
    assert load_settings(root, config=root / "other.toml").fail_on == "info"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[zsaudit]\nselct = ZS101\n", "setup.cfg:2: unknown key 'selct'; did you mean 'select'?"),
        (
            "[zsaudit]\nselect = contradicton\n",
            "setup.cfg:2: select: no rule is called 'contradicton'; did you mean 'contradiction'?",
        ),
        (
            "[zsaudit]\nfail-on = warnings\n",
            "setup.cfg:2: fail-on: 'warnings' is none of error, warning, info, never; did you mean 'warning'?",
        ),
        ("[zsaudit]\nmin-confidence = 1.5\n", "setup.cfg:2: min-confidence: '1.5' is no number from 0 to 1"),
        ("[zsaudit]\nmin-confidence = high\n", "setup.cfg:2: min-confidence: 'high' is no number"),
        (
            "[zsaudit]\nfail-on =\n    error\n    never\n",
            "setup.cfg:2: fail-on: one value is wanted, not 'error never'",
        ),
        (
            "[zsaudit]\nper-file-ignores = ZS4\n",
            "setup.cfg:2: per-file-ignores: 'ZS4' is not of the form 'pattern: value'",
        ),
        (
            "[zsaudit]\nper-pair-ignores = a/*: ZS4\n",
            "setup.cfg:2: per-pair-ignores: 'a/*: ZS4' is not of the form 'pattern | pattern: rules'",
        ),
        (
            "[zsaudit]\n[zsaudit:rule:contradicton]\nseverity = error\n",
            "setup.cfg:3: rule: no rule is called 'contradicton'; did you mean 'contradiction'?",
        ),
        (
            "[zsaudit]\n[zsaudit:rule:ZS1]\nseverity = error\n",
            "setup.cfg:3: rule: 'ZS1' stands for several rules; name one",
        ),
        (
            "[zsaudit]\n[zsaudit:rule:ZS101]\nseverty = error\n",
            "setup.cfg:3: ZS101 has no option 'severty'; did you mean 'severity'?",
        ),
        (
            "[zsaudit]\n[zsaudit:ruel:ZS101]\nseverity = error\n",
            "setup.cfg:2: unknown section [zsaudit:ruel:ZS101]; did you mean 'zsaudit:rule:CODE'?",
        ),
        ("[zsaudit]\nmin-confidence = nan\n", "setup.cfg:2: min-confidence: 'nan' is no number"),
        (
            "[zsaudit]\n[zsaudit:rule:ZS101]\ntolerance = 0.5%\n",
            "setup.cfg:3: tolerance: write '0.5%' as a plain number, 0.005 for half a percent",
        ),
        (
            "[zsaudit]\n[zsaudit:rule:ZS101]\ntolerance = -1\n",
            "setup.cfg:3: tolerance: '-1' is no number from 0 to 1",
        ),
        (
            "[zsaudit]\n[zsaudit:rule:ZS501]\ntolerance = 0.1\n",
            "setup.cfg:3: ZS501 has no option 'tolerance'",
        ),
        ("[zsaudit]\nfail-on\n", "setup.cfg:2: cannot be read: a line is 'key = value'"),
        ("x\n[zsaudit]\n", "setup.cfg:1: cannot be read: a [section] must come first"),
        ("[zsaudit]\n[zsaudit]\n", "setup.cfg:2: cannot be read: [zsaudit] is there twice; keep one"),
        ("[zsaudit]\n{x} = 1\n{x} = 2\n", "setup.cfg:3: cannot be read: {x} is there twice; keep one"),
        ("[zsaudit]\noutput-format = jason\n", "setup.cfg:2: output-format: 'jason' is none of"),
        (
            "[zsaudit]\nfail-on = error\nfail-on = never\n",
            "setup.cfg:3: cannot be read: fail-on is there twice; keep one",
        ),
    ],
)
def test_a_mistake_names_the_file_the_line_and_the_nearest_known_word(root: Path, text: str, told: str) -> None:
    (line,) = problems(root, text)
    assert line.startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("paths = 5", "paths: strings are wanted, not 5 (a number)"),
        ('paths = ["a", 5]', "paths: strings are wanted, not ['a', 5] (a list)"),
        ("exclude = true", "exclude: strings are wanted, not true (true or false)"),
        ("select = { ZS1 = true }", "select: strings are wanted, not {'ZS1': True} (a table)"),
        ('fail-on = ["error"]', "fail-on: a string is wanted, not ['error'] (a list)"),
        ("lang = 1", "lang: a string is wanted, not 1 (a number)"),
        ("baseline = 1.5", "baseline: a string is wanted, not 1.5 (a number)"),
        ('min-confidence = "0.5"', "min-confidence: a number is wanted, not '0.5' (a string)"),
        ("min-confidence = true", "min-confidence: a number is wanted, not true (true or false)"),
        ('allow-empty = "true"', "allow-empty: true or false is wanted, not 'true' (a string)"),
        (
            "per-file-ignores = 3",
            "per-file-ignores: a table, or strings of the same form, are wanted, not 3 (a number)",
        ),
        ("rule = 5", "rule: a table is wanted, not 5 (a number)"),
    ],
)
@pytest.mark.parametrize("name", ["zsaudit.toml", "pyproject.toml"])
def test_a_value_of_another_type_is_an_error_with_its_line(root: Path, name: str, text: str, told: str) -> None:
    head = "# 设置\n" if name == "zsaudit.toml" else '[tool.other]\npaths = "x"\n[tool.zsaudit]\n'
    line = head.count("\n") + 1
    assert problems(root, f"{head}{text}\n", name) == [f"{name}:{line}: {told}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[rule]\nZS101 = 5\n", "zsaudit.toml:2: rule.ZS101: a table is wanted, not 5 (a number)"),
        ("[rule.ZS101]\nseverity = 1\n", "zsaudit.toml:2: severity: a string is wanted, not 1 (a number)"),
        ('[rule.ZS101]\ntolerance = "1"\n', "zsaudit.toml:2: tolerance: a number is wanted, not '1' (a string)"),
        ("[rule.ZS101]\ntolerance = 2\n", "zsaudit.toml:2: tolerance: '2' is no number from 0 to 1"),
        ("paths = [\n", "zsaudit.toml: cannot be read: no valid TOML: "),
    ],
)
def test_the_table_of_a_rule_is_checked_too(root: Path, text: str, told: str) -> None:
    (line,) = problems(root, text, "zsaudit.toml")
    assert line.startswith(told)


@pytest.mark.parametrize("text", ["tool = 5\n", "[tool]\nother = 5\n", "[project]\nname = 'x'\n"])
def test_a_pyproject_that_says_nothing_of_us_is_passed_over(root: Path, text: str) -> None:
    (root / "pyproject.toml").write_text(text, encoding="utf-8")
    assert load_settings(root).file is None


@pytest.mark.parametrize("name", ["setup.cfg", "pyproject.toml"])
def test_a_broken_file_of_other_tools_is_none_of_our_business(root: Path, name: str) -> None:
    (root / name).write_bytes("[metadata\n# 中文\nname".encode("gbk"))
    assert load_settings(root).file is None


def test_our_part_of_a_pyproject_must_be_a_table(root: Path) -> None:
    (line,) = problems(root, "[tool]\nzsaudit = 5\n", "pyproject.toml")
    assert line == "pyproject.toml:2: tool.zsaudit: a table is wanted, not 5 (a number)"


def test_the_tolerance_of_a_rule_and_where_it_comes_from(root: Path) -> None:
    (root / "setup.cfg").write_text("[zsaudit:rule:contradiction]\ntolerance = 0.01  # 1%\n", encoding="utf-8")
    settings = load_settings(root)
    assert settings.rules["ZS101"].tolerance == 0.01
    assert rule_lines(settings) == {"rule:ZS101:tolerance": ("0.01", "setup.cfg:2")}


def test_every_mistake_is_told_not_the_first_alone(root: Path) -> None:
    assert len(problems(root, "[zsaudit]\nselct = ZS101\nfail-on = warnings\nselect = x\n")) == 3


def test_mistakes_are_told_in_chinese_too(root: Path) -> None:
    (root / "setup.cfg").write_text("[zsaudit]\nselct = ZS101\n", encoding="utf-8")
    with pytest.raises(SettingsError) as error:
        load_settings(root)
    assert error.value.render("zh") == "setup.cfg:2：未知的键“selct”，是否指“select”？"


def test_a_bare_percent_is_refused_with_the_reason(root: Path) -> None:
    (line,) = problems(root, "[zsaudit]\nmin-confidence = 60%\n")
    assert "write '60%' as a plain number" in line
    assert "breaks every tool" in line


def test_a_percent_elsewhere_in_the_file_does_no_harm(root: Path) -> None:
    (root / "setup.cfg").write_text("[x]\ny = 50%\n[zsaudit]\nexclude = 草稿50%*.txt\n", encoding="utf-8")
    assert load_settings(root).exclude == ("草稿50%*.txt",)


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(root: Path) -> None:
    (root / "setup.cfg").write_bytes(b"\xef\xbb\xbf" + SETUP.replace("\n", "\r\n").encode())
    assert load_settings(root).fail_on == "warning"


def test_a_file_in_another_encoding_is_told_not_guessed(root: Path) -> None:
    (root / "setup.cfg").write_bytes("[zsaudit]\n# 中文\n".encode("gbk"))
    with pytest.raises(SettingsError, match="cannot be read"):
        load_settings(root)


def test_keys_may_be_written_with_underscores(root: Path) -> None:
    (root / "setup.cfg").write_text("[zsaudit]\nfail_on = never\n", encoding="utf-8")
    assert load_settings(root).fail_on == "never"


def test_word_lists_are_read_from_their_files(root: Path) -> None:
    (root / "设备.txt").write_text("\ufeff# 单位\n充电桩\n\n换电站\n", encoding="utf-8")
    (root / "setup.cfg").write_text("[zsaudit]\nwords = generic_nouns: 设备.txt\n", encoding="utf-8")
    assert load_settings(root).words == {"generic_nouns": ("充电桩", "换电站")}
    (root / "设备.txt").unlink()
    with pytest.raises(SettingsError, match=r"words: 设备\.txt cannot be read"):
        load_settings(root)


def test_a_profile_sets_the_confidence_unless_it_is_set(root: Path) -> None:
    assert load_settings(root).confidence_floor == 0.6
    assert load_settings(root, overrides={"profile": ("audit",)}).confidence_floor == 0.3
    both = load_settings(root, overrides={"profile": ("audit",), "min-confidence": ("0.9",)})
    assert both.confidence_floor == 0.9


def test_the_help_names_every_format() -> None:
    assert tuple(FORMATS) == FORMAT_NAMES


def test_every_setting_has_help_in_both_languages_and_a_field() -> None:
    for setting in SETTINGS:
        assert setting.help.en.endswith("."), setting.name
        assert setting.help.zh.endswith("。"), setting.name
        assert hasattr(Settings(), setting.field), setting.name
