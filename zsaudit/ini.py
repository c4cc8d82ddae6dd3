"""The INI dialect of setup.cfg and of the file of acceptances, read the same everywhere.

In: a text. Out: a parser without interpolation, so that % is only a character, and the lines where things stand.

Example: `reason = 占比 28.0% 系四舍五入  # 2022 年核对` keeps its % and loses its comment.
"""

from __future__ import annotations

import configparser
import re
from pathlib import Path

from zsaudit.errors import SettingsError
from zsaudit.rules.text import Message, Text


def read_ini(path: Path, text: str) -> configparser.RawConfigParser:
    """Parse an INI text; what follows a blank and # is a comment, in lists too."""
    parser = configparser.RawConfigParser(inline_comment_prefixes=("#",))
    try:
        parser.read_string(text, source=path.name)
    except configparser.Error as error:
        raise broken(path, " ".join(str(error).split())) from None
    return parser


def section_line(text: str, section: str) -> int | None:
    """Return the line of a section's header."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith(f"[{section}]"):
            return number
    return None


def key_line(text: str, section: str | None, key: str) -> int | None:
    """Return the line of a key: configparser and tomllib keep none, so the text is looked through again."""
    inside = section is None
    written = re.compile(rf"""["']?{re.escape(key)}["']?\s*[=:]""", re.IGNORECASE)
    for number, line in enumerate(text.splitlines(), 1):
        if section is not None and line.startswith("["):
            inside = line.startswith(f"[{section}]")
        elif inside and written.match(line):
            return number
    return None


def broken(path: Path, why: str) -> SettingsError:
    """Return the error of a file that cannot be read."""
    text = Text("{path}: cannot be read: {why}", "{path}：无法读取：{why}")
    return SettingsError(Message(text, {"path": path.as_posix(), "why": why}))
