"""The page of a rule, made from the rule itself.

In: a rule. Out: its page as Markdown, in one language, or its parts as JSON.

Example: `zsaudit rule ZS102` shows two tiny corpora that are reported and two that are not, each with the reason.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from zsaudit.rules.base import Example, Rule
from zsaudit.rules.text import Lang, Text
from zsaudit.triage.tolerance import TOLERANT

_WHAT = Text("What it checks", "检查什么")
_WHY = Text("Why", "为什么")
_REMEDY = Text("What to do", "怎么办")
_SILENT = Text("What it leaves alone", "不报的情形")
_OPTIONS = Text("Options", "选项")
_REPORTED = Text("Reported", "会报的例子")
_NOT_REPORTED = Text("Not reported", "不报的例子")
_TOLERANCE = Text(
    "`tolerance` is the difference that is let be, as a share of the larger figure: 0.005 is half a percent.",
    "`tolerance` 是容许的差异，占较大数字的比例：0.005 即千分之五。",
)
_SEVERITY = Text("Severity", "严重程度")


def page(rule: type[Rule], lang: Lang) -> str:
    """Return the page of a rule."""
    parts = [f"# {rule.code} {rule.name}", "", f"{_SEVERITY.render(lang)}: {rule.severity.value}", ""]
    for title, text in (
        (_WHAT, rule.page.what),
        (_WHY, rule.page.why),
        (_REMEDY, rule.page.remedy),
        (_SILENT, rule.page.silent),
    ):
        parts += [f"## {title.render(lang)}", "", text.render(lang), ""]
    parts += [f"## {_OPTIONS.render(lang)}", "", "```ini", f"[zsaudit:rule:{rule.code}]"]
    parts += [f"{name.replace('_', '-')} = {value}" for name, value in options(rule).items()]
    parts += ["```", ""]
    if rule.code in TOLERANT:
        parts += [_TOLERANCE.render(lang), ""]
    parts += _examples(_REPORTED, rule.reported, lang)
    parts += _examples(_NOT_REPORTED, rule.not_reported, lang)
    return "\n".join(parts)


def options(rule: type[Rule]) -> dict[str, str]:
    """Return what may be set of a rule, each with its default."""
    tolerance = {"tolerance": "0"} if rule.code in TOLERANT else {}
    return {
        "severity": rule.severity.value,
        **tolerance,
        **{name: f"{value:g}" for name, value in rule.options.items()},
    }


def _examples(title: Text, examples: Sequence[Example], lang: Lang) -> list[str]:
    if not examples:
        return []
    lines = [f"## {title.render(lang)}", ""]
    for example in examples:
        lines += [example.why.render(lang), ""]
        for name, text in example.documents:
            lines += [f"`{name}`", "", "```text", text.strip(), "```", ""]
    return lines


def rule_list(rules: Iterable[type[Rule]], lang: Lang) -> str:
    """Return one line a rule."""
    return "".join(
        f"{rule.code}  {rule.name:22} {rule.severity.value:8} {_first_sentence(rule.page.what.render(lang))}\n"
        for rule in rules
    )


def _first_sentence(text: str) -> str:
    return text.split("。")[0].split(". ")[0].split("：")[0].rstrip(".") if text else text


def as_json(rules: Iterable[type[Rule]], lang: Lang) -> str:
    """Return the rules as a JSON array."""
    rows = [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity.value,
            "what": rule.page.what.render(lang),
            "why": rule.page.why.render(lang),
            "remedy": rule.page.remedy.render(lang),
            "silent": rule.page.silent.render(lang),
            "options": dict(rule.options),
        }
        for rule in rules
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"
