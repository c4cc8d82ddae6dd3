"""Every setting, defined once: command-line help, `zsaudit config`, checking and docs come from here.

In: nothing. Out: `SETTINGS`, each with its name, kind, default, choices and help in both languages.

Example: `fail-on = warning` in setup.cfg, `--fail-on warning` and the page docs/configuration.md are one `Setting`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from zsaudit.rules.text import Text


class Kind(Enum):
    """How the value of a setting is written."""

    PATHS = auto()
    GLOBS = auto()
    SELECTORS = auto()
    CHOICE = auto()
    SHARE = auto()
    FLAG = auto()
    PATH = auto()
    OUTPUTS = auto()
    GLOB_SELECTORS = auto()
    PAIR_SELECTORS = auto()
    FILES = auto()


KINDS = {
    Kind.PATHS: Text("list of paths", "路径的列表"),
    Kind.GLOBS: Text("list of patterns", "模式的列表"),
    Kind.SELECTORS: Text("list of rules", "规则的列表"),
    Kind.CHOICE: Text("choice", "任选其一"),
    Kind.SHARE: Text("number from 0 to 1", "0 到 1 之间的数"),
    Kind.FLAG: Text("true or false", "true 或 false"),
    Kind.PATH: Text("path", "路径"),
    Kind.OUTPUTS: Text("list of formats", "格式的列表"),
    Kind.GLOB_SELECTORS: Text("lines of pattern: rules", "若干行“模式: 规则”"),
    Kind.PAIR_SELECTORS: Text("lines of pattern | pattern: rules", "若干行“模式 | 模式: 规则”"),
    Kind.FILES: Text("lines of name: path", "若干行“词表: 路径”"),
}


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. `default` is what stands in a settings file to say the same as saying nothing."""

    name: str
    kind: Kind
    default: str
    help: Text
    choices: tuple[str, ...] = ()

    @property
    def field(self) -> str:
        """The name as a Python attribute."""
        return self.name.replace("-", "_")


FAIL_ON = ("error", "warning", "info", "never")
LANGS = ("en", "zh")
FORMAT_NAMES = ("full", "concise", "grouped", "json", "jsonl", "sarif", "github", "gitlab", "junit", "markdown")
PROFILES = {"ci": 0.6, "audit": 0.3}

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "paths",
        Kind.PATHS,
        "",
        Text(
            "Files and folders to read when the command line names none.",
            "命令行没有给出路径时所读的文件和文件夹。",
        ),
    ),
    Setting(
        "exclude",
        Kind.GLOBS,
        "",
        Text("Files to leave out, as patterns like those of .gitignore.", "不读的文件，写法同 .gitignore。"),
    ),
    Setting(
        "select",
        Kind.SELECTORS,
        "ALL",
        Text(
            "Rules to report, by code, prefix (ZS1) or name; several with commas.",
            "要报告的规则：代码、前缀（ZS1）或名称；几条之间用逗号。",
        ),
    ),
    Setting(
        "extend-select",
        Kind.SELECTORS,
        "",
        Text("Rules to report besides those selected.", "在所选规则之外另加的规则。"),
    ),
    Setting(
        "ignore",
        Kind.SELECTORS,
        "",
        Text(
            "Rules not to report; the longer of two selectors wins, and ignore wins a tie.",
            "不报告的规则；选择与忽略中写得更细的优先，一样细时以忽略为准。",
        ),
    ),
    Setting(
        "fail-on",
        Kind.CHOICE,
        "error",
        Text("The lowest severity that makes the exit status 1.", "使退出码为 1 的最低严重程度。"),
        FAIL_ON,
    ),
    Setting(
        "profile",
        Kind.CHOICE,
        "ci",
        Text(
            "ci reports what is nearly certain; audit also what is only likely.",
            "ci 只报把握大的；audit 连可能的也报。",
        ),
        tuple(PROFILES),
    ),
    Setting(
        "min-confidence",
        Kind.SHARE,
        "",
        Text(
            "Findings below this confidence are left out; without it the profile decides "
            "(" + ", ".join(f"{k} {v}" for k, v in PROFILES.items()) + ").",
            "低于此把握的发现不报；不写时由 profile 决定（"
            + "，".join(f"{k} {v}" for k, v in PROFILES.items())
            + "）。",
        ),
    ),
    Setting(
        "lang",
        Kind.CHOICE,
        "en",
        Text("The language of messages and reports.", "消息和报告所用的语言。"),
        LANGS,
    ),
    Setting(
        "output-format",
        Kind.OUTPUTS,
        "full",
        Text(
            f"Formats of the report: {', '.join(FORMAT_NAMES)}; FORMAT=PATH writes one to a file, and several may be "
            "named.",
            f"报告的格式：{'、'.join(FORMAT_NAMES)}；“格式=路径”写入文件，可以同时写几种。",
        ),
    ),
    Setting(
        "per-file-ignores",
        Kind.GLOB_SELECTORS,
        "",
        Text(
            "Rules not to report where every place of the finding lies in files of a pattern.",
            "发现的各处都在某类文件之内时，不报告的规则。",
        ),
    ),
    Setting(
        "per-pair-ignores",
        Kind.PAIR_SELECTORS,
        "",
        Text(
            "Rules not to report between files of one pattern and files of another.",
            "两类文件之间不报告的规则。",
        ),
    ),
    Setting(
        "accepted",
        Kind.PATH,
        "zsaudit-accepted.cfg",
        Text("The file of acceptances.", "记录已认可发现的文件。"),
    ),
    Setting(
        "baseline",
        Kind.PATH,
        "",
        Text(
            "The file of findings that were there when the check was first switched on.",
            "启用检查时已有发现的清单文件。",
        ),
    ),
    Setting(
        "allow-empty",
        Kind.FLAG,
        "false",
        Text("End with status 0 where no figure was found to check.", "没有可查的数字时，退出码仍为 0。"),
    ),
    Setting(
        "words",
        Kind.FILES,
        "",
        Text(
            "Files that extend a word list of the program, one word a line.",
            "扩充程序词表的文件，一行一词。",
        ),
    ),
)

BY_NAME = {setting.name: setting for setting in SETTINGS}
SEVERITIES = ("error", "warning", "info")
