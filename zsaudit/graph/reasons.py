"""Why two claims that look alike are not figures of one thing: a closed list.

In: nothing. Out: the verdicts a `Link` may carry, each with its sentence in both languages.

Example: 国家级2个 and 省级27个 of one project are kept apart by "other-scope".
"""

from __future__ import annotations

SAME = "same"

REASONS: dict[str, tuple[str, str]] = {
    "other-period": ("they hold for different stretches of time", "所指时段不同"),
    "other-scope": ("they are of different levels, places or parts", "级别、地区或范围不同"),
    "other-subject": ("they count different things", "所指事物不同"),
    "part-of-whole": ("one is a part of the other", "一为整体，一为其中一部分"),
    "flow-versus-stock": ("one counts what was added, the other what there is", "一为增量，一为存量"),
    "target-versus-actual": ("one is a target, the other a result", "一为目标，一为实绩"),
    "limit-versus-actual": ("one is a policy's limit, the other an amount", "一为政策限额，一为实际数"),
    "other-unit": ("their units do not convert", "单位不可换算"),
    "list-valued": ("several figures stand for the same thing side by side", "同一事物并列多个数值"),
    "rounding": ("they agree once rounding is allowed for", "在四舍五入范围内一致"),
}
