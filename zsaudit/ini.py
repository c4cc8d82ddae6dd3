"""The INI dialect of setup.cfg and of the file of acceptances, read the same everywhere.

In: a text. Out: a parser without interpolation, so that % is only a character, and the lines where things stand.

Example: `reason = 占比 28.0% 系四舍五入  # 2022 年核对` keeps its % and loses its comment.
"""

from __future__ import annotations

import configparser
import os
import re
from pathlib import Path

from zsaudit.errors import SettingsError, reason
from zsaudit.rules.text import Message, Text


def read_ini(path: Path, text: str) -> configparser.RawConfigParser:
    """Parse an INI text; what follows a blank and # is a comment, in lists too."""
    parser = configparser.RawConfigParser(inline_comment_prefixes=("#",))
    try:
        parser.read_string(text, source=path.name)
    except configparser.DuplicateOptionError as error:
        raise broken(path, _twice(error.option), error.lineno) from None
    except configparser.DuplicateSectionError as error:
        raise broken(path, _twice(f"[{error.section}]"), error.lineno) from None
    except configparser.MissingSectionHeaderError as error:
        raise broken(path, _NO_SECTION, error.lineno) from None
    except configparser.ParsingError as error:
        raise broken(path, _NO_KEY, error.errors[0][0]) from None
    return parser


_NO_SECTION = Text("a [section] must come first", "前面应当先有 [节名]")
_NO_KEY = Text("a line is 'key = value'; a further line of a value is indented", "每行应写作“键 = 值”；值的续行要缩进")


def _twice(word: str) -> Text:
    word = escaped(word)
    return Text(f"{word} is there twice; keep one", f"{word} 写了两次，请只留一处")


def shown(path: Path) -> str:
    """Return a path relative to the working folder, so that reports carry no machine's paths."""
    try:
        return Path(os.path.relpath(path)).as_posix()
    except ValueError:  # another drive
        return path.as_posix()


def escaped(word: str) -> str:
    """Return a user's word so that it may stand in a `Text`, where braces name arguments."""
    return word.replace("{", "{{").replace("}", "}}")


def section_line(text: str, section: str) -> int | None:
    """Return the line of a section's header."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith(f"[{section}]"):
            return number
    return None


def key_line(text: str, section: str | None, key: str) -> int | None:
    """Return the line of a key in a section, or anywhere: configparser and tomllib keep none, so the text is looked
    through again."""
    inside = section is None
    written = re.compile(rf"""["']?{re.escape(key)}["']?\s*[=:]""", re.IGNORECASE)
    for number, line in enumerate(text.splitlines(), 1):
        if section is not None and line.startswith("["):
            inside = line.startswith(f"[{section}]")
        elif inside and written.match(line):
            return number
    return None


def broken(path: Path, why: str | Text | Exception, line: int | None = None) -> SettingsError:
    """Return the error of a file that cannot be read."""
    text = Text("{place}: cannot be read: {why}", "{place}：无法读取：{why}")
    place = shown(path) if line is None else f"{shown(path)}:{line}"
    return SettingsError(Message(text, {"place": place, "why": reason(why)}))
