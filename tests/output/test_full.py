"""The report for people: readable at any width, faithful to the text, in both languages."""

from __future__ import annotations

import re
from dataclasses import replace
from string import Formatter

import pytest
import sample
from rich.cells import cell_len

from zsaudit.output.formats import render
from zsaudit.output.full import render_svg
from zsaudit.output.full_series import together
from zsaudit.output.labels import LABELS
from zsaudit.output.view import View

ANSI = re.compile(r"\x1b\[")


def full(**wishes: object) -> str:
    return render("full", sample.report(), View(**wishes))  # type: ignore[arg-type]


@pytest.mark.parametrize("width", [40, 80, 100, 120])
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    assert max(cell_len(line) for line in full(width=width).splitlines()) <= width


def test_without_colour_there_is_no_escape_sequence() -> None:
    assert not ANSI.search(full())
    assert ANSI.search(full(color=True))


def test_document_text_is_never_markup_nor_emoji() -> None:
    report = sample.report()
    shown = full() + render("full", replace(report, findings=report.findings[3:4]), View())
    assert "占比:100:50" in shown
    assert "💯" not in shown


def test_a_contradiction_shows_both_sentences_and_which_is_newer() -> None:
    shown = full(width=120)
    assert "“截至2020年底，全县建成普惠性幼儿园 18 所，占比:100:50。”" in shown
    assert "“截至2020年底，全县普惠性幼儿园为 19 所。”" in shown
    assert "2022-06-15 (newer)  19 所  corpus/2022-答复.txt:7:20" in shown
    assert "→ Ask the issuer which of the two holds." in shown
    assert shown.index("2021-07-28  18 所") < shown.index("2022-06-15 (newer)  19 所")


def test_a_series_shows_change_rate_and_the_share_of_its_target_in_one_table() -> None:
    lines = [" ".join(line.split()) for line in full(width=120).splitlines()]
    at = next(n for n, line in enumerate(lines) if line.startswith("普惠性幼儿园 · 总数 · 青河县"))
    assert lines[at + 1 : at + 4] == [
        "2020 18 所 [1]:5",
        "2021 25 所 +7 (+38.9%) ■■■■■□□□□□ 50% [2]:5",
        "2022 50 所以上 target, not yet due [1]:5",
    ]


def test_a_rank_goes_up_or_down() -> None:
    moved = sample.findings()[3]
    places = tuple(replace(place, unit="名", text="第5名") for place in moved.locations)
    for change, told in ((3.0, "down 3"), (-2.0, "up 2")):
        ranked = replace(moved, locations=places, facts=(("change", change),))
        assert told in render("full", replace(sample.report(), findings=(ranked,)), View())


def test_findings_that_share_a_figure_belong_together() -> None:
    findings = [x for x in sample.findings() if x.code in ("ZS201", "ZS303", "ZS503")]
    assert [[x.code for x in group] for group in together(findings)] == [["ZS201", "ZS303"], ["ZS503"]]


def test_a_suppressed_finding_is_shown_only_on_request() -> None:
    assert "ZS102" not in full()
    assert "accepted: 分别指起草和印发 (王敏)" in full(show_suppressed=True)


def test_the_report_ends_with_what_was_covered() -> None:
    last = " ".join(full(width=120).splitlines()[-2:])
    assert "3 files read, 3 figures, 3 claims, 1 comparable group" in last
    assert "1 accepted, 0 in the baseline" in last


def test_a_report_on_nothing_says_so() -> None:
    report = sample.report()
    nothing = replace(report, findings=(), coverage=replace(report.coverage, figures=0))
    shown = render("full", nothing, View())
    assert "Nothing found." in shown
    assert "nothing was checked" in shown


def test_a_draft_is_called_a_draft() -> None:
    draft = replace(sample.report(), draft="corpus/2022-答复.txt", focus=frozenset({"corpus/2022-答复.txt"}))
    shown = render("full", draft, View())
    assert shown.startswith("corpus/2022-答复.txt against 1 published document: 1 error, 1 warning; 1 of its 1 figure ")
    assert "you wrote  19 所  line 7  (newer)" in shown


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("name", ["full", "concise", "grouped"])
def test_a_gbk_console_can_print_every_character(name: str, lang: str) -> None:
    view = View(lang="zh" if lang == "zh" else "en", statistics=True)
    text = render(name, sample.report(), view)
    assert text.encode("gbk").decode("gbk") == text


def test_the_picture_names_no_remote_font_and_is_always_the_same() -> None:
    first, second = (render_svg(sample.report(), View()) for _ in range(2))
    assert first == second
    assert "@font-face" not in first
    assert not re.search(r"url\(.?http", first)


def test_every_label_is_there_in_both_languages_with_the_same_arguments() -> None:
    for key, label in LABELS.items():
        names = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in (label.en, label.zh)]
        assert label.en.strip(), key
        assert label.zh.strip(), key
        assert names[0] == names[1], key


def test_concise_is_one_line_a_finding_whatever_the_width() -> None:
    lines = render("concise", sample.report(), View(width=40, quiet=True)).splitlines()
    assert lines[0] == (
        "corpus/2022-答复.txt:7:20: ZS101 contradiction contradiction of 19 所 [corpus/2021-答复.txt:5:21]"
    )
    assert len(lines) == 5


def test_grouped_puts_findings_under_the_files_they_stand_in() -> None:
    lines = render("grouped", sample.report(), View(quiet=True)).splitlines()
    at = lines.index("corpus/2021-答复.txt | corpus/2022-答复.txt")
    assert lines[at + 1].split()[3:6] == ["error", "ZS101", "contradiction"]
