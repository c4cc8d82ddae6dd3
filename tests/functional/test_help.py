"""Help and complaints in both languages: every command, every option, from the catalogue."""

from __future__ import annotations

import re

import click
import pytest
from rich.cells import cell_len
from running import Program

from zsaudit.cli.bilingual import Argument, Option, Told
from zsaudit.cli.main import cli
from zsaudit.cli.words import COMMANDS, OPTIONS, SIGNS
from zsaudit.rules.text import Text

CHINESE = re.compile("[\u4e00-\u9fff]")


def commands() -> dict[str, click.Command]:
    ctx = click.Context(cli)
    found = {name: cli.get_command(ctx, name) for name in COMMANDS}
    return {"": cli, **{name: command for name, command in found.items() if command is not None}}


def texts() -> list[tuple[str, Text]]:
    """Return every help text of the program with what it is the help of."""
    found: list[tuple[str, Text]] = []
    for name, command in commands().items():
        assert isinstance(command, Told), f"{name}: has no help in two languages"
        found.append((name, command.told))
        for parameter in command.params:
            assert isinstance(parameter, (Option, Argument)), f"{name} {parameter.name}: has no help in two languages"
            if isinstance(parameter, Option):
                found.append((f"{name} {parameter.opts[0]}", parameter.told))
    return found


def test_every_command_and_option_has_help_in_both_languages() -> None:
    found = texts()
    assert len(found) > 80
    for name, text in found:
        assert text.en.strip(), name
        assert not CHINESE.search(text.en.replace("5G基站", "")), name
        assert CHINESE.search(text.zh), name


@pytest.mark.parametrize("catalogue", [COMMANDS, OPTIONS, SIGNS], ids=["commands", "options", "signs"])
def test_the_catalogue_is_whole(catalogue: dict[str, Text]) -> None:
    for name, text in catalogue.items():
        assert text.en.strip(), name
        assert CHINESE.search(text.zh), name


@pytest.mark.parametrize("name", ["", *(name for name in COMMANDS if name != "docs")])
def test_help_in_chinese_holds_no_english_sentence_and_fits_the_screen(program: Program, name: str) -> None:
    outcome = program(*([name] if name else []), "--lang", "zh", "--help", env={"COLUMNS": "80"})
    assert outcome.status == 0
    lines = outcome.out.splitlines()
    assert lines[0].startswith("用法：zsaudit")
    assert "选项：" in lines
    assert max(cell_len(line) for line in lines) <= 80
    assert not re.search(r"[a-z]+ [a-z]+ [a-z]+", outcome.out)


@pytest.mark.parametrize("columns", ["40", "80", "120"])
def test_help_keeps_to_the_columns(program: Program, columns: str) -> None:
    for arguments in (("--help",), ("check", "--help"), ("config", "--help")):
        lines = program(*arguments, env={"COLUMNS": columns}).out.splitlines()
        written = [line for line in lines if not line.startswith("  --")]  # a flag with its value is one piece
        assert max(cell_len(line) for line in written) <= int(columns)


def test_the_language_of_help_comes_from_the_settings_too(program: Program) -> None:
    program.write("setup.cfg", "[zsaudit]\nlang = zh\n")
    assert program("check", "--help").out.startswith("用法：zsaudit check [选项] [路径]...")
    assert program("check", "--isolated", "--help").out.startswith("Usage: zsaudit check [OPTIONS] [PATHS]...")


def test_lang_before_the_command_holds_for_the_command(program: Program) -> None:
    assert "读取文件 2 份" in program("--lang", "zh", "check", "corpus").out
    assert "2 files read" in program("--lang", "zh", "check", "corpus", "--lang", "en").out


def test_without_a_command_the_help_is_shown_and_nothing_is_done(program: Program) -> None:
    outcome = program()
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith("Usage: zsaudit [OPTIONS] COMMAND [ARGS]...")


@pytest.mark.parametrize(
    ("arguments", "english", "chinese"),
    [
        (
            ("check", "--slect", "x"),
            "no such option: --slect; did you mean '--select'? (`zsaudit check --help` lists them)",
            "没有 --slect 这个选项，是否指“--select”？（`zsaudit check --help` 列出全部选项）",
        ),
        (
            ("check", "corpus", "--select"),
            "--select needs a value (`zsaudit check --help` shows which)",
            "--select 后面要写一个值（见 `zsaudit check --help`）",
        ),
        (
            ("accept", "0123456789abcdef"),
            "--reason is missing (`zsaudit accept --help` shows how it is written)",
            "缺少 --reason（写法见 `zsaudit accept --help`）",
        ),
        (
            ("trace",),
            "WORDS is missing (`zsaudit trace --help` shows how it is written)",
            "缺少 关键词（写法见 `zsaudit trace --help`）",
        ),
        (
            ("check", "--color", "allways"),
            "--color: 'allways' is none of auto, always, never; did you mean 'always'?",
            "--color：“allways”不在 auto, always, never 之中，是否指“always”？",
        ),
        (
            ("chekc",),
            "no such command: 'chekc'; did you mean 'check'? (`zsaudit --help` lists them)",
            "没有“chekc”这个命令，是否指“check”？（`zsaudit --help` 列出全部命令）",
        ),
    ],
)
def test_a_command_line_that_cannot_be_read_is_one_sentence(
    program: Program, arguments: tuple[str, ...], english: str, chinese: str
) -> None:
    for lang, told in (("en", english), ("zh", chinese)):
        outcome = program("--lang", lang, *arguments)
        assert (outcome.status, outcome.out, outcome.err) == (2, "", f"zsaudit: {told}\n")
