"""The recipes of docs/ci and the action: their own lines, run as they are written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import junitparser
import pytest
import yaml
from running import Program, environment

ROOT = Path(__file__).resolve().parents[2]


def recipe(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text("utf-8"))


@pytest.fixture
def shell_path(tmp_path: Path) -> str:
    """Return a PATH on which `zsaudit` is this program."""
    folder = tmp_path / "bin"
    folder.mkdir()
    command = folder / "zsaudit"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m zsaudit "$@"\n')
    command.chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


def run(script: str, program: Program, path: str, **env: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=program.root,
        env=environment({"PATH": path, **env}),
        capture_output=True,
        check=False,
    )


def test_the_action_annotates_writes_sarif_and_ends_with_the_status(program: Program, shell_path: str) -> None:
    action = recipe("action.yml")
    step = next(step for step in action["runs"]["steps"] if step["name"] == "Check")
    inputs = {f"INPUT_{name.upper()}": told["default"] for name, told in action["inputs"].items()}
    assert set(step["env"]) == set(inputs)
    done = run(step["run"], program, shell_path, **{**inputs, "INPUT_PATHS": "corpus"})
    out = done.stdout.decode()
    assert done.returncode == 1
    assert out.startswith("::error title=ZS101 contradiction,")
    assert "2 files read" in out
    assert json.loads((program.root / "zsaudit.sarif").read_text("utf-8"))["version"] == "2.1.0"


def test_the_gitlab_recipe_writes_both_reports(program: Program, shell_path: str) -> None:
    job = recipe("docs/ci/gitlab-ci.yml")["zsaudit"]
    done = run("\n".join(job["script"]), program, shell_path)
    assert done.returncode == 1
    reports = job["artifacts"]["reports"]
    assert (
        json.loads((program.root / reports["codequality"]).read_text("utf-8"))[0]["check_name"] == "ZS101 contradiction"
    )
    assert junitparser.JUnitXml.fromfile(str(program.root / reports["junit"])).failures == 1


def test_the_github_recipe_writes_the_file_it_uploads(program: Program, shell_path: str) -> None:
    steps = recipe("docs/ci/github-workflow.yml")["jobs"]["zsaudit"]["steps"]
    check = next(step["run"] for step in steps if "zsaudit check" in step.get("run", ""))
    upload = next(step["with"]["sarif_file"] for step in steps if "upload-sarif" in step.get("uses", ""))
    done = run(check, program, shell_path)
    assert done.returncode == 1
    assert (program.root / upload).is_file()


def test_the_pytest_recipe_fails_on_a_contradiction(program: Program) -> None:
    test = program.write("test_corpus.py", (ROOT / "docs/ci/test_corpus.py").read_text("utf-8"))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", test.name]
    failing = subprocess.run(command, cwd=program.root, env=environment({}), capture_output=True, check=False)
    assert failing.returncode == 1
    assert "128" in failing.stdout.decode()
    (program.root / "corpus/2022.txt").unlink()
    passing = subprocess.run(command, cwd=program.root, env=environment({}), capture_output=True, check=False)
    assert passing.returncode == 0


def test_the_hook_reads_the_whole_corpus_once(program: Program, shell_path: str) -> None:
    (hook,) = recipe(".pre-commit-hooks.yaml")
    assert hook["pass_filenames"] is False
    assert hook["require_serial"] is True
    program.write("setup.cfg", "[zsaudit]\npaths = corpus\n")
    assert run(hook["entry"], program, shell_path).returncode == 1
