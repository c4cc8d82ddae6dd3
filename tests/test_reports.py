"""The reports in the repository are those of the five documents as the program reads them now."""

from __future__ import annotations

from pathlib import Path

import pytest
from running import Program

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reports")
    Program(ROOT)("check", "corpus/", "--report", str(folder))
    return folder


@pytest.mark.parametrize("name", ["report.txt", "report.svg", "report.json"])
def test_a_committed_report_is_up_to_date(fresh: Path, name: str) -> None:
    told = "run `zsaudit check corpus/ --report reports/`"
    assert (ROOT / "reports" / name).read_bytes() == (fresh / name).read_bytes(), told
