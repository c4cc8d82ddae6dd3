"""The words of reports that no rule brings with it, in both languages.

In: a key. Out: its `Text`. A test holds that both languages are there and name the same arguments.

Example: `say("newer", "zh")` is "较新".
"""

from __future__ import annotations

from zsaudit.rules.text import Lang, Text

LABELS = {
    "error": Text("Errors", "错误"),
    "warning": Text("Warnings", "警告"),
    "info": Text("For information", "供参考"),
    "series": Text("How figures moved", "数字的变化"),
    "others": Text("Also found", "其他发现"),
    "documents": Text("Documents", "文件"),
    "statistics": Text("By rule", "按规则"),
    "pairs": Text("By pair of documents", "按文件对"),
    "finding": Text("finding", "发现"),
    "as_of": Text("as of", "时点"),
    "figure": Text("figure", "数字"),
    "source": Text("source", "出处"),
    "place": Text("line", "行"),
    "status": Text("status", "性质"),
    "subject": Text("what is counted", "所指"),
    "feature": Text("feature", "方面"),
    "left": Text("one side", "一方"),
    "right": Text("other side", "另一方"),
    "score": Text("score", "相似度"),
    "weight": Text("weight", "权重"),
    "verdict": Text("verdict: {verdict}; score {score}", "结论：{verdict}；相似度 {score}"),
    "same": Text("one thing", "同一事物"),
    "apart": Text("not compared: {reason} ({code})", "不作比较：{reason}（{code}）"),
    "no_match": Text(
        "no figure of the documents fits '{words}'; try fewer words, or see `zsaudit claims`",
        "文件中没有与“{words}”相符的数字；请少写几个词，或用 `zsaudit claims` 查看全部数字",
    ),
    "newer": Text("newer", "较新"),
    "draft": Text("your draft", "您的草稿"),
    "undated": Text("no date", "无日期"),
    "line": Text("line {line}", "第 {line} 行"),
    "confidence": Text("confidence {share}", "把握 {share}"),
    "target-met": Text("target, met", "目标，已完成"),
    "target-missed": Text("target, missed", "目标，未完成"),
    "target-pending": Text("target, not yet due", "目标，未到期"),
    "target-open": Text("target, no result told", "目标，未见结果"),
    "rank_up": Text("up {places}", "上升 {places} 位"),
    "rank_down": Text("down {places}", "下降 {places} 位"),
    "open_targets": Text("Targets of which no document reports a result", "未见结果的目标"),
    "in_all": Text("in all {change}", "合计 {change}"),
    "none": Text("Nothing found.", "没有发现问题。"),
    "draft_none": Text(
        "Nothing in {path} disagrees with, repeats or continues what is published.",
        "{path} 与已发布的文件没有矛盾、重复或接续之处。",
    ),
    "draft_title": Text(
        "{path} against {count}: {errors}, {warnings}; {met} of its {figures} could be compared",
        "{path} 与 {count} 份已发布文件比对：错误 {errors} 条，警告 {warnings} 条；{figures} 个数字中有 {met} 个可以比对",
    ),
    "focus_title": Text(
        "{path} against {count}: {errors}, {warnings}; {met} of its {figures} could be compared",
        "{path} 与其他 {count} 份文件比对：错误 {errors} 条，警告 {warnings} 条；{figures} 个数字中有 {met} 个可以比对",
    ),
    "you_wrote": Text("you wrote", "您写的"),
    "published": Text("published", "已发布"),
    "this_file": Text("in this file", "此文件"),
    "other_file": Text("elsewhere", "另一处"),
    "alone": Text("With nothing to compare them with", "没有可比对的数字"),
    "cited": Text("Documents named above", "上面提到的文件"),
    "coverage": Text(
        "{files} read, {figures}, {claims}, {groups}, "
        "{findings} (error {errors}, warning {warnings}, info {infos}), "
        "{accepted} accepted, {baselined} in the baseline",
        "读取文件 {files} 份，数字 {figures} 个，陈述 {claims} 条，可比组 {groups} 个，"
        "发现 {findings} 条（错误 {errors}，警告 {warnings}，供参考 {infos}），"
        "已认可 {accepted} 条，基线中 {baselined} 条",
    ),
    "excluded": Text(", {excluded} left out", "，按设置未读 {excluded} 份"),
    "nothing_checked": Text(
        "nothing was checked: no figure was found in what was read",
        "没有检查任何内容：所读文件中没有找到数字",
    ),
    "some_files": Text("{count}", "{count} 份文件"),
    "nothing_in": Text(
        "nothing was checked: no figure was found in {path}",
        "没有检查任何内容：{path} 中没有找到数字",
    ),
    "nothing_to_compare": Text(
        "nothing was checked: there is no other document to compare {path} with",
        "没有检查任何内容：没有可与 {path} 比对的其他文件",
    ),
    "more": Text(
        "{count} left out here: see the job summary or the SARIF file", "另有 {count} 条，见任务摘要或 SARIF 文件"
    ),
    "other_place": Text("the other place", "另一处"),
    "no_findings": Text("no findings", "没有发现"),
    "percentage_points": Text("pp", "个百分点"),
}


def say(key: str, lang: Lang, **arguments: str) -> str:
    """Return a label in one language."""
    return LABELS[key].render(lang, **arguments)
