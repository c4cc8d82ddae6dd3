"""The generated pages are those of the code, and every rule's page is whole in both languages."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from zsaudit.cli.pages import generated_pages
from zsaudit.exitcodes import MEANINGS, ExitCode
from zsaudit.output.formats import FORMATS
from zsaudit.output.rule_page import page
from zsaudit.rules.text import Text
from zsaudit.triage.selection import rules_by_code

DOCS = Path(__file__).resolve().parents[1] / "docs"


@pytest.mark.parametrize("name", sorted(generated_pages()))
def test_a_generated_page_is_up_to_date(name: str) -> None:
    assert (DOCS / name).read_text("utf-8") == generated_pages()[name], "run `python -m zsaudit docs docs/`"


def test_no_page_of_a_rule_is_left_over() -> None:
    pages = {path.name for path in (DOCS / "rules").glob("*.md")} - {"README.md"}
    assert pages == {f"{code}.md" for code in rules_by_code()}


@pytest.mark.parametrize("code", sorted(rules_by_code()))
def test_every_text_of_a_rule_is_there_in_both_languages(code: str) -> None:
    rule = rules_by_code()[code]
    texts = [rule.page.what, rule.page.why, rule.page.remedy, rule.page.silent]
    texts += [example.why for example in (*rule.reported, *rule.not_reported)]
    for text in texts:
        assert text.en.strip()
        assert any("\u4e00" <= sign <= "\u9fff" for sign in text.zh), text.zh
    assert page(rule, "en") != page(rule, "zh")


def all_texts() -> list[Text]:
    """Return every Text that stands in a module of the program."""
    import pkgutil
    from importlib import import_module

    import zsaudit

    found = []
    for module in pkgutil.walk_packages(zsaudit.__path__, "zsaudit."):
        if module.name.endswith("__main__"):
            continue
        for value in vars(import_module(module.name)).values():
            values = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
            found += [text for text in values if isinstance(text, Text)]
    return found


def test_every_message_names_the_same_arguments_in_both_languages() -> None:
    texts = all_texts()
    assert len(texts) > 60
    for text in texts:
        english, chinese = ({n for _, n, _, _ in Formatter().parse(side) if n} for side in (text.en, text.zh))
        assert english == chinese, text
        assert bool(text.en.strip()) == bool(text.zh.strip()), text
        if re.search("[a-z]+ [a-z]+", text.en):
            assert re.search("[\u4e00-\u9fff]", text.zh), text
            assert not re.search("[a-z]+ [a-z]+ [a-z]+", re.sub("`[^`]*`", "", text.zh)), text


ROOT = DOCS.parent
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")


@pytest.mark.parametrize("path", sorted({ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DOCS.rglob("*.md")}), ids=str)
def test_every_link_leads_somewhere(path: Path) -> None:
    for target in LINK.findall(path.read_text("utf-8")):
        assert (path.parent / target).exists(), target


def test_every_format_is_told_of_in_both_languages() -> None:
    page = (DOCS / "output.md").read_text("utf-8")
    for name in FORMATS:
        assert page.count(f"| {name} |") == 2, name


def test_every_status_is_told_of_in_both_languages() -> None:
    assert list(MEANINGS) == list(ExitCode)
    for meaning in MEANINGS.values():
        assert any("\u4e00" <= sign <= "\u9fff" for sign in meaning.zh), meaning


def test_the_example_of_the_python_page_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    page = (DOCS / "python.md").read_text("utf-8")
    exec(page.split("```python\n")[1].split("```")[0], {})
    assert "error ZS102 " in capsys.readouterr().out
