"""What can keep the program from its work: each failure is a sentence with a place and a way out.

In: a message in both languages. Out: exceptions that the command line turns into one line and exit status 2.

Example: `selct = ZS101` in setup.cfg is "setup.cfg:12: unknown key 'selct'; did you mean 'select'?".
"""

from __future__ import annotations

import errno
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from zsaudit.rules.text import Lang, Message, Text


class ZsauditError(Exception):
    """The work could not be done; `messages` say why, one sentence each."""

    def __init__(self, *messages: Message) -> None:
        super().__init__("\n".join(message.render("en") for message in messages))
        self.messages = messages

    def render(self, lang: Lang) -> str:
        """Return the sentences in one language, one a line."""
        return "\n".join(message.render(lang) for message in self.messages)


class SettingsError(ZsauditError):
    """A settings file or an option says something that cannot be followed."""


class TriageError(ZsauditError):
    """The file of acceptances or the baseline cannot be used."""


class UsageError(ZsauditError):
    """The command line asks for something that cannot be done."""


class NoPathsError(UsageError):
    """Neither the command line nor the settings name a document."""

    def __init__(self) -> None:
        super().__init__(
            Message(
                Text(
                    "no path given: name a file or a folder, or set `paths` in the settings",
                    "没有给出路径：请指定文件或文件夹，或在设置中写明 `paths`",
                )
            )
        )


class NotReadError(UsageError):
    """A file that a report is to be narrowed to is not among those read: an empty report would look like a good one."""

    def __init__(self, path: str) -> None:
        text = Text(
            "{path}: not among the documents read; `zsaudit check --show-files` lists them",
            "{path}：不在所读文件之列；`zsaudit check --show-files` 列出所读文件",
        )
        super().__init__(Message(text, {"path": path}))


class NoSuchFileError(UsageError):
    """A file named by the user is not there or cannot be read."""

    def __init__(self, path: str, why: str | Text | Exception) -> None:
        super().__init__(Message(_NOT_READ, {"path": path, "why": reason(why)}))


class NotWrittenError(UsageError):
    """A file that the user asked for cannot be written."""

    def __init__(self, path: str | Text, why: Exception) -> None:
        super().__init__(Message(_NOT_WRITTEN, {"path": path, "why": reason(why)}))


_NOT_READ = Text("{path}: cannot be read: {why}", "{path}：无法读取：{why}")
_NOT_WRITTEN = Text("{path}: cannot be written: {why}", "{path}：无法写入：{why}")
_REASONS = {
    errno.ENOENT: Text("there is no such file", "没有这个文件"),
    errno.EISDIR: Text("it is a folder; name a file", "它是文件夹，请写文件"),
    errno.ENOTDIR: Text("a part of the path is no folder", "路径中有一段不是文件夹"),
    errno.EACCES: Text("the permission is missing", "没有权限"),
    errno.EPERM: Text("the permission is missing", "没有权限"),
    errno.EROFS: Text("the disk is read-only", "磁盘只读"),
    errno.ENOSPC: Text("the disk is full", "磁盘已满"),
    errno.ENAMETOOLONG: Text("the name is too long", "文件名过长"),
}
_NOT_UTF_8 = Text("it is not UTF-8; save it as UTF-8", "编码不是 UTF-8，请另存为 UTF-8")


def reason(why: str | Text | Exception) -> str | Text:
    """Return why a file cannot be used, in both languages where the system's reason is a known one."""
    if isinstance(why, UnicodeDecodeError):
        return _NOT_UTF_8
    if isinstance(why, OSError):
        return _REASONS.get(why.errno or 0) or why.strerror or type(why).__name__
    return str(why) if isinstance(why, Exception) else why


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word most like a mistyped one, if any is alike."""
    words: Sequence[str] = sorted(known)
    folded = {x.casefold(): x for x in words}
    close = get_close_matches(word.casefold(), list(folded), n=1, cutoff=0.6)
    return folded[close[0]] if close else None


def did_you_mean(word: str, known: Iterable[str]) -> Text:
    """Return "; did you mean 'select'?" in both languages, or nothing."""
    like = nearest(word, known)
    if like is None:
        return Text("", "")
    return Text(f"; did you mean '{like}'?", f"，是否指“{like}”？")
