"""Targets told beside what came of them: 完成全年目标1.6万人的79.4%, 超过年初预定的99.85%.

In: the words before and after a figure in its clause. Out: whether the figure is the target, not the result.

Example: in "新增学位9,450个，超额完成年初确定的8,000个目标" the 8,000个 were to be.
"""

from __future__ import annotations

import re

_SHARE_OF_IT = re.compile(r"(?:目标|任务|计划)(?:任务|数|总数)?(?:的)?$")
_LAID_DOWN = re.compile(
    r"(?:年初|年度|预先|既定|省定|市定|上级)?(?:预定|确定|下达|既定|设定|提出|计划|预期|规划)(?:数)?的$"
)
_SET_AGAINST = re.compile(r"(?:完成|达到?|超过?|超出|超额|高于|低于|好于|优于|快于|不及|未达)[^，。；]{0,10}$")
_OUTDONE = re.compile(r"(?:超过?|超出|高于|低于|好于|优于|快于|不及|未达)[^，。；]{0,10}$")
_TASK_BEHIND = re.compile(r"的?(?:年度|全年|年初|既定|预期|规划|阶段性)*(?:目标|任务|计划)(?:任务|数)?$")
_PROPOSED = re.compile(r"(?:报告|规划|计划|会议|方案|纲要)中?(?:曾|已|就)?经?提出(?:的)?，?$")
_WAS_TO = re.compile(r"^[^，。；]{0,12}(?:要|应|力争|争取|控制在|将)")
NEAR = 24


def was_proposed(lead: str, clause: str) -> bool:
    """Say whether what a paper proposed is told: 去年政府工作报告提出，物价涨幅要从14.8%降到10%左右.

    Args:
        lead: the earlier clauses of the sentence.
        clause: the words of the figure's own clause.
    """
    return proposes(lead) and _WAS_TO.search(clause) is not None


def proposes(lead: str) -> bool:
    """Say whether the clause before tells that a report or plan proposed what follows: 政府工作报告提出，…增长5%."""
    return _PROPOSED.search(lead[-NEAR:]) is not None


def is_past_target(before: str, after: str, *, share: bool) -> bool:
    """Say whether a figure is the target that a result is set against; a `share` of a plan (完成全年计划的141.7%) is none."""
    if after == "的" and _SHARE_OF_IT.search(before):
        return True
    laid_down = _LAID_DOWN.search(before) is not None
    if _TASK_BEHIND.fullmatch(after):
        return laid_down or (after.startswith("的") and _SET_AGAINST.search(before) is not None)
    against = _OUTDONE if share else _SET_AGAINST
    return laid_down and not after and against.search(before[: -len("预定的")]) is not None
