"""The installed program, run as a user runs it, over a small corpus of an invented county."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import zsaudit

OLD = """青河县教育局关于县政协第12号提案的答复

青教函〔2021〕7号

王委员：
截至2020年底，全县共有普惠性幼儿园128所，在园幼儿4120人。到2022年，全县普惠性幼儿园达到160所以上。

青河县教育局
2021年7月28日
"""
NEW = """青河县教育局关于县政协第31号提案的答复

青教函〔2022〕9号

李委员：
截至2020年底，全县共有普惠性幼儿园118所。截至2021年底，全县共有普惠性幼儿园135所，在园幼儿4380人。

青河县教育局
2022年6月15日
"""


def _command() -> list[str]:
    """Return the program as pip installed it, else the module."""
    script = Path(sys.executable).with_name("zsaudit")
    return [str(script)] if script.exists() else [sys.executable, "-m", "zsaudit"]


COMMAND = _command()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run left behind."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)

    def codes(self) -> list[str]:
        """The codes of the findings, in order."""
        return [finding["code"] for finding in self.data["findings"]]

    def finding(self, code: str) -> Any:
        """The first finding of a rule."""
        return next(finding for finding in self.data["findings"] if finding["code"] == code)


@dataclass(frozen=True, slots=True)
class Program:
    """The program in a folder of its own."""

    root: Path

    def __call__(
        self, *arguments: str, stdin: bytes = b"", env: Mapping[str, str] | None = None, encoding: str = "utf-8"
    ) -> Outcome:
        """Run it and wait for its end."""
        done = subprocess.run(
            [*COMMAND, *arguments],
            cwd=self.root,
            input=stdin,
            capture_output=True,
            env=environment(env or {}),
            timeout=60,
            check=False,
        )
        return Outcome(done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding))

    def json(self, *arguments: str, **more: Any) -> Outcome:
        """Run `check` for its JSON."""
        return self("check", *arguments, "--output-format", "json", **more)

    def write(self, name: str, text: str) -> Path:
        """Write a file below the folder."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path


def environment(more: Mapping[str, str]) -> dict[str, str]:
    """Return an environment that nothing of the machine's own colours."""
    dropped = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "GITHUB_STEP_SUMMARY", "PYTHONIOENCODING", "PYTHONUTF8")
    kept = {key: value for key, value in os.environ.items() if key not in dropped}
    source = str(Path(zsaudit.__file__).resolve().parents[1])
    return {**kept, "PYTHONPATH": source, "PYTHONIOENCODING": "utf-8", **more}
