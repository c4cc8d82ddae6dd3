"""The program in a folder of its own, with and without a corpus."""

from __future__ import annotations

from pathlib import Path

import pytest
from running import NEW, OLD, Program


@pytest.fixture
def empty(tmp_path: Path) -> Program:
    """The program in a folder with nothing in it."""
    (tmp_path / ".git").mkdir()
    return Program(tmp_path)


@pytest.fixture
def program(empty: Program) -> Program:
    """The program beside a corpus of two replies that disagree about one year."""
    empty.write("corpus/2021.txt", OLD)
    empty.write("corpus/2022.txt", NEW)
    return empty
