"""The recipes of docs/ci and the action: their own lines, run as they are written."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import junitparser
import pytest
import yaml
from running import NEW, OLD, Program, environment

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


def action_step(name: str) -> Any:
    return next(step for step in recipe("action.yml")["runs"]["steps"] if step["name"] == name)


def action_inputs(given: dict[str, str]) -> dict[str, str]:
    """Return the environment of the action's step, as GitHub sets it."""
    told = {name: given.get(name, value["default"]) for name, value in recipe("action.yml")["inputs"].items()}
    env = action_step("Check")["env"]
    assert env == {f"INPUT_{name.upper()}": f"${{{{ inputs.{name} }}}}" for name in told}
    return {f"INPUT_{name.upper()}": value for name, value in told.items()}


def test_the_action_installs_itself(program: Program, tmp_path: Path) -> None:
    python = tmp_path / "stub" / "python"
    python.parent.mkdir()
    python.write_text('#!/bin/sh\necho python "$@"\n')
    python.chmod(0o755)
    path = f"{python.parent}{os.pathsep}{os.environ['PATH']}"
    done = run(action_step("Install")["run"], program, path, GITHUB_ACTION_PATH="/opt/zsaudit")
    assert done.stdout.decode() == "python -m pip install --quiet /opt/zsaudit\n"


def test_the_action_annotates_writes_sarif_and_ends_with_the_status(program: Program, shell_path: str) -> None:
    done = run(action_step("Check")["run"], program, shell_path, **action_inputs({"paths": "corpus"}))
    out = done.stdout.decode()
    assert done.returncode == 1
    assert out.startswith("::error title=ZS101 contradiction,")
    assert "2 files read" in out
    assert json.loads((program.root / "zsaudit.sarif").read_text("utf-8"))["version"] == "2.1.0"


def test_the_action_fails_where_nothing_was_checked(program: Program, shell_path: str) -> None:
    (program.root / "none").mkdir()
    done = run(action_step("Check")["run"], program, shell_path, **action_inputs({"paths": "none"}))
    assert done.returncode == 3


def test_the_gitlab_recipe_writes_both_reports(program: Program, shell_path: str) -> None:
    job = recipe("docs/ci/gitlab-ci.yml")["zsaudit"]
    done = run("\n".join(job["script"]), program, shell_path)
    assert done.returncode == 1
    reports = job["artifacts"]["reports"]
    assert (
        json.loads((program.root / reports["codequality"]).read_text("utf-8"))[0]["check_name"] == "ZS101 contradiction"
    )
    assert junitparser.JUnitXml.fromfile(str(program.root / reports["junit"])).failures == 1


def test_the_github_recipe_gives_the_action_what_it_takes(program: Program, shell_path: str) -> None:
    steps = recipe("docs/ci/github-workflow.yml")["jobs"]["zsaudit"]["steps"]
    given = next(step["with"] for step in steps if step["uses"] == "./tools/zsaudit")
    upload = next(step["with"]["sarif_file"] for step in steps if "upload-sarif" in step["uses"])
    assert set(given) <= set(recipe("action.yml")["inputs"])
    done = run(action_step("Check")["run"], program, shell_path, **action_inputs(given))
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


def git(program: Program, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=program.root, capture_output=True, check=True)


def pre_commit(program: Program, path: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "pre_commit", "run", *arguments]
    env = environment({"PATH": path, "PRE_COMMIT_HOME": str(program.root / ".cache"), "PRE_COMMIT_COLOR": "never"})
    return subprocess.run(command, cwd=program.root, env=env, capture_output=True, check=False)


def test_the_hook_is_run_by_pre_commit_and_reads_the_whole_corpus(empty: Program, shell_path: str) -> None:
    (empty.root / ".git").rmdir()
    empty.write("corpus/2021.txt", OLD)
    empty.write("corpus/2022.txt", NEW)
    empty.write("setup.cfg", "[zsaudit]\npaths = corpus\n")
    empty.write(".pre-commit-config.yaml", (ROOT / "docs/ci/pre-commit-config.yaml").read_text("utf-8"))
    git(empty, "init", "-q")
    git(empty, "add", ".")
    failing = pre_commit(empty, shell_path, "--files", "corpus/2022.txt")  # 2021.txt did not change
    assert failing.returncode == 1
    assert "corpus/2021.txt:6:20" in failing.stdout.decode()
    empty.write("corpus/2022.txt", NEW.replace("118所", "128所"))
    git(empty, "add", ".")
    passing = pre_commit(empty, shell_path, "--all-files")
    assert (passing.returncode, b"Passed" in passing.stdout) == (0, True)


def test_the_hook_of_the_repository_is_that_of_the_recipe() -> None:
    (own,) = recipe(".pre-commit-hooks.yaml")
    (local,) = recipe("docs/ci/pre-commit-config.yaml")["repos"][0]["hooks"]
    for key in ("id", "entry", "types_or", "pass_filenames", "require_serial"):
        assert own[key] == local[key]


def test_no_recipe_names_somebody_who_is_not_there() -> None:
    for path in sorted((ROOT / "docs/ci").iterdir()):
        assert not re.search(r"OWNER|example\.(com|org)|<your|TODO", path.read_text("utf-8")), path.name
