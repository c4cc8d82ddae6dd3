"""What the commands and their options do, in both languages: the one catalogue of the help texts.

In: nothing. Out: `COMMANDS`, `OPTIONS`, `SIGNS`. Options that are settings have their help in `settings/table.py`.

Example: `OPTIONS["draft"]` is the help of `--draft` in English and in Chinese.
"""

from __future__ import annotations

from zsaudit.rules.text import Text

PROGRAM = Text(
    """A linter for facts: it reads official documents and reports where their figures contradict each other, how
    figures moved, and what became of targets. Begin with `zsaudit check FOLDER`.

    Exit status of `check`: 0 figures were compared, and nothing stands at or above --fail-on; 1 something does;
    2 it could not do its work; 3 nothing was checked; 70 internal error; 130 interrupted.""",
    """公文数字核查工具：读取一批文件，报告数字之间的矛盾、数字的变化和目标的完成情况。先试 `zsaudit check 文件夹`。

    `check` 的退出码：0 已比对数字，且没有达到 --fail-on 程度的发现；1 有这样的发现；2 无法完成；3 没有检查任何内容；
    70 内部错误；130 被中断。""",
)

# The first sentence of each is what the list of commands shows.
COMMANDS = {
    "check": Text(
        """Compare the documents and report contradictions, changes and targets. PATHS are files and folders; without
        them, those of the settings are read. All documents are compared with each other, so name the whole folder.""",
        """比对文件，报告矛盾、变化和目标。路径可以是文件或文件夹；不写时读取设置中的路径。
        所有文件都会相互比对，因此请给出整个文件夹。""",
    ),
    "claims": Text(
        "Show every figure that was read, and what was understood of it. Use it to see why a figure was not compared.",
        "列出读到的每个数字及其含义。想知道某个数字为何没有参与比对时，先看这里。",
    ),
    "trace": Text(
        "Follow one measure through time, with its sources. WORDS are words of what is counted, such as 5G基站.",
        "按时间列出一项指标及其出处。关键词写所指事物，如 5G基站。",
    ),
    "explain": Text(
        """Show why two figures were matched or not, field by field. Name a finding by its fingerprint (its beginning
        will do), or two figures by their places.""",
        "逐项说明两个数字为何相配或不相配。可写发现的指纹（写开头几位即可），或两个数字的位置。",
    ),
    "rule": Text(
        "Show the page of a rule. Without one, all rules are listed.",
        "显示一条规则的说明。不写规则时列出全部规则。",
    ),
    "accept": Text(
        """Accept a finding, with a reason. It is written to the file of acceptances; the documents stay untouched.
        Once a figure in it changes, the acceptance no longer covers it.""",
        "认可一条发现并写明理由。记录写入认可文件，文件原文不动；其中的数字一旦改变，认可即告失效。",
    ),
    "config": Text(
        "Show the settings in force and where each comes from. KEY is the name of one setting.",
        "显示生效的设置及其来源。可以只写一个设置的名称。",
    ),
    "graph": Text(
        "Write the graph of documents, claims and names. Other tools read it: Gephi, Graphviz, networkx.",
        "输出文件、陈述和名称之间的关系图。供 Gephi、Graphviz、networkx 等工具读取。",
    ),
    "docs": Text("Write the generated pages of the documentation.", "生成文档中的各页。"),
}

OPTIONS = {
    "draft": Text(
        "Compare this unsent document with all the others, and report only what touches it; - is standard input.",
        "拿这份尚未发出的文件与其他文件比对，只报与它有关的发现；- 表示标准输入。",
    ),
    "stdin-filename": Text(
        "What to call a draft from standard input [draft.txt].", "标准输入中的草稿叫什么名字［draft.txt］。"
    ),
    "focus": Text(
        "Compare all, and report only what touches this file or folder; may be given several times.",
        "全部比对，只报与这个文件或文件夹有关的发现；可以写多次。",
    ),
    "report": Text(
        "Write report.txt, report.svg and report.json into this folder as well.",
        "另把 report.txt、report.svg、report.json 写入这个文件夹。",
    ),
    "write-baseline": Text(
        "Write the errors and warnings that stand today into the baseline, so that only new ones fail.",
        "把现有的错误和警告写入基线，以后只有新的才算不通过。",
    ),
    "prune-baseline": Text(
        "Take out of the baseline what is settled; nothing is added.", "把已经解决的从基线中去掉；不会添加。"
    ),
    "force": Text(
        "Let --write-baseline add to a baseline that is there.", "允许 --write-baseline 向已有的基线中添加。"
    ),
    "statistics": Text("Count findings by rule and by pair of documents.", "按规则、按文件对统计发现。"),
    "show-suppressed": Text(
        "Show accepted findings and those of the baseline too.", "把已认可的和基线中的发现也显示出来。"
    ),
    "show-files": Text("Show the files that would be checked, and stop.", "只列出将要检查的文件，不作检查。"),
    "form": Text("The form of what is written [{default}].", "输出的形式［{default}］。"),
    "all": Text("Show the pages of all rules.", "显示全部规则的说明。"),
    "reason": Text("Why the finding may stand.", "为什么可以认可。"),
    "by": Text("Who says so [the user's name].", "由谁认可［当前用户名］。"),
    "until": Text(
        "The last day it holds, today or later, as 2027-12-31.", "有效的最后一天（今天或以后），如 2027-12-31。"
    ),
    "path": Text("Look for settings upward from here.", "从这里起向上寻找设置。"),
    "config": Text("Read the settings of this file, and look for no other.", "只读这个文件中的设置，不再寻找。"),
    "isolated": Text("Read no settings file.", "不读任何设置文件。"),
    "color": Text(
        "When to colour; auto heeds NO_COLOR and FORCE_COLOR, then asks whether the output is a terminal.",
        "何时用颜色；auto 先看 NO_COLOR 和 FORCE_COLOR，再看输出是否为终端。",
    ),
    "quiet": Text("Show findings only.", "只显示发现。"),
    "verbose": Text("Tell how long each phase took.", "显示各阶段所用的时间。"),
    "no-progress": Text("Show no progress, not even on a terminal.", "不显示进度，终端上也不显示。"),
    "lang": Text("The language of messages, reports and help.", "消息、报告和帮助所用的语言。"),
    "version": Text("Show the version and stop.", "显示版本。"),
}

SIGNS = {
    "file": Text("FILE", "文件"),
    "folder": Text("FOLDER", "文件夹"),
    "path": Text("PATH", "路径"),
    "paths": Text("[PATHS]...", "[路径]..."),
    "name": Text("NAME", "名称"),
    "rules": Text("RULES", "规则"),
    "pattern": Text("PATTERN", "模式"),
    "outputs": Text("FORMAT[=PATH]", "格式[=路径]"),
    "number": Text("NUMBER", "数"),
    "date": Text("DATE", "日期"),
    "reason": Text("TEXT", "文字"),
    "words": Text("WORDS", "关键词"),
    "rule": Text("[CODE|NAME]", "[代码|名称]"),
    "key": Text("[KEY]", "[设置名]"),
    "fingerprint": Text("FINGERPRINT", "指纹"),
    "what": Text("FINGERPRINT | PATH:LINE PATH:LINE [PATHS]...", "指纹 | 路径:行号 路径:行号 [路径]..."),
}
