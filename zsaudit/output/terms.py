"""What the closed lists of the program are called in either language: statuses, sorts of quantity, features, facts.

In: a word of one of the lists. Out: how a person reads it; JSON keeps the word itself.

Example: `term(STATUSES, "target", "zh")` is "目标".
"""

from __future__ import annotations

from collections.abc import Mapping

from zsaudit.documents.document import Problem
from zsaudit.documents.problems import PROBLEMS
from zsaudit.language.lists import rows
from zsaudit.rules.finding import Finding
from zsaudit.rules.text import Lang, Text
from zsaudit.triage.apply import ACCEPTED, BASELINE, INLINE, suppression_kind, suppression_reason

STATUSES = {
    "actual": Text("actual", "实际"),
    "target": Text("target", "目标"),
    "limit": Text("limit", "限额"),
}
KINDS = {
    "total": Text("total", "总数"),
    "growth": Text("growth", "增长率"),
    "change": Text("change", "增减数"),
    "share": Text("share", "占比"),
    "rate": Text("rate", "比率"),
    "rank": Text("rank", "排名"),
    "average": Text("average", "平均数"),
    "points": Text("points", "百分点"),
    "times": Text("times", "倍数"),
    "duration": Text("duration", "时长"),
    "threshold": Text("threshold", "门槛"),
    "base": Text("base", "基数"),
}
FEATURES = {
    "own": Text("own words", "数字旁的词"),
    "least": Text("own words, least", "同上，取低者"),
    "around": Text("words around", "整句"),
    "over": Text("words over", "一方多出的词"),
    "left": Text("words left", "双方各余的词"),
    "rift": Text("rift of the subjects", "所指的分歧"),
    "line": Text("the lines in order", "词序"),
    "within": Text("one within the other", "一方含于另一方"),
    "size": Text("size", "大小"),
    "alone": Text("no rival near", "没有相近的对手"),
    "head": Text("head", "中心词"),
    "subject": Text("subject", "所指"),
    "unit": Text("unit", "单位"),
    "value": Text("value", "数值"),
    "marks": Text("marks of scope", "范围标记"),
}
FIELDS = {
    "place": Text("place", "位置"),
    "figure": Text("figure", "数字"),
    "subject": Text("subject", "所指"),
    "measure": Text("measure", "指标"),
    "kind": Text("kind", "类别"),
    "level": Text("level", "级别"),
    "area": Text("area", "地区"),
    "status": Text("status", "性质"),
    "as_of": Text("as of", "时点"),
    "unit": Text("unit", "单位"),
    "bound": Text("bound", "界限"),
}
FACTS = {
    "change": Text("change", "变化"),
    "rate": Text("rate", "变化率"),
    "share": Text("share reached", "完成比例"),
    "difference": Text("difference", "相差"),
    "sum": Text("sum of the parts", "分项之和"),
    "total": Text("total", "合计"),
    "stated": Text("stated", "文中所写"),
    "implied": Text("implied", "据以推算"),
}
_SUPPRESSED = {
    ACCEPTED: Text("accepted: {reason}", "已认可：{reason}"),
    INLINE: Text("accepted in the document: {reason}", "文中已认可：{reason}"),
    BASELINE: Text("in the baseline", "在基线中"),
}


def term(table: Mapping[str, Text], word: str, lang: Lang) -> str:
    """Return what a word of a closed list is called; a word not in the list is itself."""
    return table[word].render(lang) if word in table else word


def marks(text: str, lang: Lang) -> str:
    """Return marks of scope, `category:value`, in Chinese by the first word that sets each."""
    if lang == "en":
        return text
    told = {f"{category.rstrip('!')}:{value}": words.split()[0] for category, value, words in rows("scope_words")}
    return " ".join(told.get(mark, mark) for mark in text.split())


def suppression(finding: Finding, lang: Lang) -> str:
    """Return why a finding is suppressed, or nothing."""
    kind = suppression_kind(finding)
    return "" if kind is None else _SUPPRESSED[kind].render(lang, reason=suppression_reason(finding))


def problem_line(problem: Problem, lang: Lang) -> str:
    """Return what was lost in reading a file, as one line."""
    sentence = Text(*PROBLEMS[problem.kind]).render(lang, detail=problem.detail)
    return f"{problem.path}{'：' if lang == 'zh' else ': '}{sentence}"
