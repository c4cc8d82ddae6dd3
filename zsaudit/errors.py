"""What can keep the program from its work: each failure is a sentence with a place and a way out.

In: a message in both languages. Out: exceptions that the command line turns into one line and exit status 2.

Example: `selct = ZS101` in setup.cfg is "setup.cfg:12: unknown key 'selct'; did you mean 'select'?".
"""

from __future__ import annotations

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
        text = Text("{path}: not among the documents read", "{path}：不在所读文件之列")
        super().__init__(Message(text, {"path": path}))


class NoSuchFileError(UsageError):
    """A file named by the user is not there or cannot be read."""

    def __init__(self, path: str, why: str = "no such file") -> None:
        super().__init__(
            Message(Text("{path}: cannot be read: {why}", "{path}：无法读取：{why}"), {"path": path, "why": why})
        )


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
