"""Which files are read, and under which path they are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from zsaudit.documents.discover import discover
from zsaudit.documents.errors import PathMissing


def _tree(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("通知", encoding="utf-8")


def _shown(*paths: str) -> list[str]:
    return [shown for _, shown in discover(paths).files]


def test_a_folder_is_walked_in_order_and_hidden_things_are_left_out(tmp_path, monkeypatch):
    _tree(tmp_path, "d/b.txt", "d/a.md", "d/sub/c.TXT", "d/.hidden.txt", "d/.git/x.txt", "d/table.xlsx")
    monkeypatch.chdir(tmp_path)
    assert _shown("d") == ["d/a.md", "d/b.txt", "d/sub/c.TXT"]


def test_a_file_named_by_the_user_is_read_whatever_its_suffix(tmp_path, monkeypatch):
    _tree(tmp_path, "report.dat")
    monkeypatch.chdir(tmp_path)
    assert _shown("report.dat") == ["report.dat"]


def test_a_file_named_twice_counts_once_and_the_order_of_arguments_makes_no_difference(tmp_path, monkeypatch):
    _tree(tmp_path, "d/a.txt", "d/b.txt")
    monkeypatch.chdir(tmp_path)
    assert _shown("d/b.txt", "d", "d/a.txt", str(tmp_path / "d" / "a.txt")) == ["d/a.txt", "d/b.txt"]
    assert discover(["d", "d/b.txt"]) == discover(["d/b.txt", "d"])


def test_a_path_outside_the_current_folder_is_shown_as_given(tmp_path, monkeypatch):
    _tree(tmp_path, "there/a.txt", "here/x.txt")
    monkeypatch.chdir(tmp_path / "here")
    assert _shown("../there") == ["../there/a.txt"]
    assert _shown(str(tmp_path / "here")) == ["x.txt"]


def test_a_missing_path_is_one_sentence_with_a_way_out(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(PathMissing) as told:
        discover(["corups"])
    assert str(told.value) == "corups: no such file or folder; check the spelling, or name a folder of documents"
    assert told.value.zh == "corups：没有这个文件或文件夹；请检查路径，或指定存放文件的文件夹"


def test_an_empty_folder_gives_no_files(tmp_path):
    assert discover([str(tmp_path)]).files == ()
