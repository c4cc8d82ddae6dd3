"""The baseline: the findings that were there on the day the check was switched on.

In: the text of the baseline file, and findings. Out: `Baseline`; its text, one finding a line, for a readable diff.

Example: `{"fingerprint": "9f2c41d07ab3e815", "code": "ZS102", "paths": [...], "quotes": [...]}`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from zsaudit.errors import TriageError
from zsaudit.rules.finding import Finding, Location
from zsaudit.rules.text import Message, Text
from zsaudit.triage.acceptance import written_place

SCHEMA = "zsaudit-baseline/1"


@dataclass(frozen=True, slots=True)
class BaselineEntry:
    """One finding of the baseline, and the line where it is written."""

    fingerprint: str
    code: str
    paths: tuple[str, ...]
    quotes: tuple[str, ...]
    place: Location


@dataclass(frozen=True, slots=True)
class Baseline:
    """The entries of a baseline file."""

    path: str
    entries: tuple[BaselineEntry, ...] = ()

    @property
    def fingerprints(self) -> frozenset[str]:
        """The fingerprints of all entries."""
        return frozenset(entry.fingerprint for entry in self.entries)


def read_baseline(text: str, path: str) -> Baseline:
    """Return the baseline of a file's text."""
    try:
        data = json.loads(text)
        if data["schema"] != SCHEMA:
            raise KeyError("schema")
        lines = text.splitlines()
        return Baseline(path, tuple(_entry(item, path, lines) for item in data["findings"]))
    except (ValueError, KeyError, TypeError) as error:
        raise TriageError(Message(_BROKEN, {"path": path, "why": _why(error)})) from None


def _why(error: Exception) -> Text:
    if isinstance(error, json.JSONDecodeError):
        return Text(f"no valid JSON at line {error.lineno}", f"第 {error.lineno} 行不是有效的 JSON")
    key = str(error.args[0]) if isinstance(error, KeyError) else ""
    if key in ("schema", "findings", "fingerprint", "code"):
        return Text(f"'{key}' is missing or another", f"缺少“{key}”或其值不对")
    return Text("it has another form", "格式不对")


def _entry(item: dict[str, object], path: str, lines: list[str]) -> BaselineEntry:
    fingerprint, code = str(item["fingerprint"]), str(item["code"])
    line = next((n for n, written in enumerate(lines, 1) if f'"{fingerprint}"' in written), 1)
    return BaselineEntry(
        fingerprint, code, _words(item, "paths"), _words(item, "quotes"), written_place(path, line, fingerprint)
    )


def _words(item: dict[str, object], key: str) -> tuple[str, ...]:
    value = item.get(key, [])
    return tuple(str(x) for x in value) if isinstance(value, list) else ()


def entry_for(finding: Finding) -> BaselineEntry:
    """Return the baseline entry of a finding."""
    paths = tuple(sorted({place.path for place in finding.locations}))
    quotes = tuple(" ".join(place.text.split()) for place in finding.locations)
    return BaselineEntry(finding.fingerprint, finding.code, paths, quotes, written_place("", 1, finding.fingerprint))


def baseline_text(entries: Iterable[BaselineEntry]) -> str:
    """Return the text of a baseline file: sorted, one entry a line, the same for the same entries."""
    rows = [
        json.dumps(
            {"fingerprint": x.fingerprint, "code": x.code, "paths": list(x.paths), "quotes": list(x.quotes)},
            ensure_ascii=False,
        )
        for x in sorted(entries, key=lambda x: (x.code, x.paths, x.fingerprint))
    ]
    return f'{{"schema": "{SCHEMA}", "findings": [\n' + ",\n".join(rows) + "\n]}\n"


def grown(path: str, count: int) -> TriageError:
    """Return the refusal to add findings to a baseline that is there already."""
    return TriageError(Message(_GROWN, {"path": path, "count": str(count)}))


_BROKEN = Text(
    "{path}: is no baseline of zsaudit ({why}); write a new one with --write-baseline",
    "{path}：不是 zsaudit 的基线文件（{why}）；可用 --write-baseline 重新生成",
)
_GROWN = Text(
    "{path}: this baseline lacks {count} of the findings; add them with --force, or accept them one by one",
    "{path}：有 {count} 条发现不在此基线中；用 --force 加入，或逐条认可",
)
