"""What the exit status of the program means, in one place.

In: a report and two wishes of the user. Out: one `ExitCode`, the same whatever the output format.

Example: the five documents of corpus/ hold a date contradiction, so `zsaudit check corpus/` ends with 1.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from zsaudit.rules.text import Text

if TYPE_CHECKING:
    from zsaudit.output.report import Report


class ExitCode(IntEnum):
    """Every status the program ends with."""

    OK = 0
    FINDINGS = 1
    CANNOT = 2
    NOTHING_CHECKED = 3
    INTERNAL = 70
    INTERRUPTED = 130
    BROKEN_PIPE = 141


MEANINGS = {
    ExitCode.OK: Text(
        "figures were compared, and nothing stands at or above `--fail-on` (default: error)",
        "已比对数字，没有达到 `--fail-on`（默认 error）程度的发现",
    ),
    ExitCode.FINDINGS: Text("something does", "有这样的发现"),
    ExitCode.CANNOT: Text(
        "the command could not do its work: a bad option, a bad setting, no such path",
        "命令无法完成：选项有误、设置有误、路径不存在等",
    ),
    ExitCode.NOTHING_CHECKED: Text(
        "nothing was checked: no document found, or none with a figure (`--allow-empty` makes it 0)",
        "没有检查任何内容：没有找到文件，或文件中没有数字（加 `--allow-empty` 则为 0）",
    ),
    ExitCode.INTERNAL: Text("an internal error: a fault of the program", "内部错误：程序自身的缺陷"),
    ExitCode.INTERRUPTED: Text("interrupted (Ctrl-C)", "被中断（Ctrl-C）"),
    ExitCode.BROKEN_PIPE: Text("whoever read standard output left early", "标准输出的读取方提前退出"),
}

# Findings of reading and of triage (ZS901 to ZS903) tell of files, not of facts: they do not make a check.
_OF_FILES = "ZS9"


def check_status(report: Report, fail_on: str, *, allow_empty: bool = False) -> ExitCode:
    """Return the status of `check`: `fail_on` is error, warning, info or never."""
    order = ("error", "warning", "info")
    failing = () if fail_on == "never" else order[: order.index(fail_on) + 1]
    codes = [finding.code for finding in report.standing if finding.severity in failing]
    if any(not code.startswith(_OF_FILES) for code in codes):
        return ExitCode.FINDINGS
    if report.questioned == 0 and not allow_empty:
        return ExitCode.NOTHING_CHECKED
    return ExitCode.FINDINGS if codes else ExitCode.OK
