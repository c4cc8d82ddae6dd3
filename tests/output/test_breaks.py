"""Where lines end: dates, numbers and paths whole, Chinese punctuation where it belongs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from zsaudit.output.breaks import widest_unit, wrapped
from zsaudit.output.plural import amount, counted
from zsaudit.output.styled import Styled
from zsaudit.output.terminal import on_terminal
from zsaudit.output.view import View

TEXT = "中工信函〔2022〕51号的日期为2022-06-15，晚于《中工信函〔2022〕53号》的2022-06-14"


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("的落款日期为2022-06-15，晚于", 20, ["的落款日期为", "2022-06-15，晚于"]),
        ("为 2022-06-15 起", 11, ["为", "2022-06-15", "起"]),
        ("全县共有学校。", 12, ["全县共有学", "校。"]),
        ("全县印发《办法》", 10, ["全县印发", "《办法》"]),
        ("见 corpus/a.txt:3:20", 15, ["见", "corpus/a.txt:3:", "20"]),
        ("a b c", 3, ["a b", "c"]),
        ("", 10, [""]),
    ],
)
def test_lines_end_where_a_reader_would_end_them(text: str, width: int, lines: list[str]) -> None:
    assert wrapped(text, width) == lines


@pytest.mark.parametrize("width", range(14, 60))
def test_no_date_is_torn_at_any_width(width: int) -> None:
    lines = on_terminal([Styled(TEXT)], View(width=width)).splitlines()
    assert "2022-06-15，" in "\n".join(lines)
    assert lines[-1].endswith("2022-06-14")
    assert max(map(cell_len, lines)) <= width


@given(st.text("全县a1 -，。《》（）", max_size=80), st.integers(2, 30))
def test_nothing_is_lost_and_nothing_is_wider(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert max(map(cell_len, lines)) <= width


def test_the_widest_part_is_what_a_column_must_hold() -> None:
    assert widest_unit("于 2018..2022 年") == 10
    assert widest_unit("") == 0


def test_counted_nouns() -> None:
    assert [counted(number, "file") for number in (0, 1, 2)] == ["0 files", "1 file", "2 files"]
    assert counted(2, "summary") == "2 summaries"
    assert amount(1, "figure").render("zh") == "1"
