"""`import zsaudit`: light until used, and what a test of a corpus looks like."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import sample

import zsaudit
from zsaudit.api import groups, matching
from zsaudit.graph.corpus_graph import CorpusGraph, Link


def test_importing_the_package_imports_no_more_than_its_version() -> None:
    script = (
        "import sys, zsaudit; sys.exit(any(x.startswith('zsaudit.') and x != 'zsaudit.version' for x in sys.modules))"
    )
    source = str(Path(zsaudit.__file__).parents[1])
    done = subprocess.run([sys.executable, "-c", script], env={"PYTHONPATH": source, "PATH": ""}, check=False)
    assert done.returncode == 0


def test_every_public_name_is_there_and_no_other() -> None:
    for name in ("check", "Report", "Coverage", "Draft", "Settings", "load_settings"):
        assert getattr(zsaudit, name).__name__ == name
    with pytest.raises(AttributeError, match="no attribute 'chek'"):
        _ = zsaudit.chek  # type: ignore[attr-defined]


def test_groups_are_claims_joined_by_links_and_no_single_ones() -> None:
    graph = sample.report().graph
    linked = CorpusGraph(
        graph.documents,
        graph.claims,
        links=(Link(0, 2, 0.9, "same", ()), Link(0, 1, 0.9, "target-versus-actual", ())),
    )
    assert list(groups(linked)) == [(graph.claims[0], graph.claims[2])]


@pytest.mark.parametrize(
    ("pattern", "matched"),
    [
        ("corpus/2018/*", {"corpus/2018/a.txt"}),
        ("2018/", {"corpus/2018/a.txt"}),
        ("**/2018/", {"corpus/2018/a.txt"}),
        ("*.md", {"corpus/b.md"}),
        ("/corpus", {"corpus/2018/a.txt", "corpus/b.md"}),
    ],
)
def test_patterns_are_those_of_gitignore(pattern: str, matched: set[str]) -> None:
    assert matching([pattern], ["corpus/2018/a.txt", "corpus/b.md"], Path()) == matched
