"""Writing the baseline: growing it only when asked to, and shrinking it.

In: paths and settings. Out: the baseline file, rewritten.

Example: `zsaudit check corpus/ --write-baseline` on the first day, `--prune-baseline` on every other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from zsaudit.api import Report, Tell, check, load_baseline
from zsaudit.cli.screen import write_file, write_note
from zsaudit.errors import UsageError
from zsaudit.rules.finding import Finding
from zsaudit.rules.text import Message, Text
from zsaudit.settings import Settings
from zsaudit.triage.apply import OF_TRIAGE
from zsaudit.triage.baseline import baseline_text, entry_for, grown

DEFAULT_NAME = "zsaudit-baseline.json"
_ADDED = Text("{path}: {count} added", "{path}：加入 {count} 条")
_REMOVED = Text("{path}: {count} removed", "{path}：去掉 {count} 条")
_USE = Text(
    "write `baseline = {path}` into the settings, or give --baseline {path}, so that later runs use it",
    "请在设置中写明 `baseline = {path}`，或在命令行写 --baseline {path}，以后的检查才会用到它",
)
_NO_BASELINE = Text(
    "--prune-baseline: no baseline is named; give --baseline FILE, or set `baseline` in the settings",
    "--prune-baseline：没有写明基线；请写 --baseline 文件，或在设置中写明 `baseline`",
)


def grow(paths: Sequence[Path], settings: Settings, tell: Tell, *, force: bool) -> Settings:
    """Write the errors and warnings that stand into the baseline; return settings that name it."""
    path = settings.baseline or settings.root / DEFAULT_NAME
    known = replace(settings, baseline=path if path.exists() else None)
    old = load_baseline(known)
    new = [entry_for(finding) for finding in check(paths, known, tell=tell).standing if _weighs(finding, settings)]
    if old is not None and new and not force:
        raise grown(path.as_posix(), len(new))
    write_file(path, baseline_text([*(old.entries if old else ()), *new]))
    write_note(f"zsaudit: {_ADDED.render(settings.lang, path=path.as_posix(), count=str(len(new)))}")
    if settings.baseline is None:
        write_note(f"zsaudit: {_USE.render(settings.lang, path=path.as_posix())}")
    return replace(settings, baseline=path)


def prune(paths: Sequence[Path], settings: Settings, tell: Tell) -> None:
    """Take out of the baseline the entries that match no finding of any rule."""
    baseline = load_baseline(settings)
    if baseline is None:
        raise UsageError(Message(_NO_BASELINE))
    stale = _stale(check(paths, settings.everything(), tell=tell))
    kept = [entry for entry in baseline.entries if entry.fingerprint not in stale]
    if len(kept) < len(baseline.entries):
        write_file(Path(baseline.path), baseline_text(kept))
    count = str(len(baseline.entries) - len(kept))
    write_note(f"zsaudit: {_REMOVED.render(settings.lang, path=baseline.path, count=count)}")


def _stale(report: Report) -> set[str]:
    return {finding.locations[0].text for finding in report.findings if finding.code == "ZS903"}


def _weighs(finding: Finding, settings: Settings) -> bool:
    if finding.code in OF_TRIAGE:
        return False
    return finding.severity != "info" or settings.fail_on == "info"
