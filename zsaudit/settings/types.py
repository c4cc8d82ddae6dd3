"""The types that TOML values have: a number where a path should be is a mistake, not a path called 5.

In: the kind of a setting, and a value as TOML gives it. Out: nothing, or a sentence that says what was wanted.

Example: `paths = 5` in zsaudit.toml is "zsaudit.toml:1: paths: strings are wanted, not 5 (a number)".
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from zsaudit.errors import SettingsError
from zsaudit.ini import shown
from zsaudit.rules.text import Message, Text
from zsaudit.settings.table import Kind

STRING = Text("a string is wanted", "应为字符串")
STRINGS = Text("strings are wanted", "应为字符串或字符串列表")
NUMBER = Text("a number is wanted", "应为数")
FLAG = Text("true or false is wanted", "应为 true 或 false")
TABLE = Text("a table is wanted", "应为表")
LINES = Text("a table, or strings of the same form, are wanted", "应为表，或同样写法的字符串")

_LISTS = {Kind.PATHS, Kind.GLOBS, Kind.SELECTORS, Kind.OUTPUTS}
_TABLES = {Kind.GLOB_SELECTORS, Kind.PAIR_SELECTORS, Kind.FILES}
_WRONG = Text("{place}: {key}: {wanted}, not {found}", "{place}：{key}：{wanted}，而不是 {found}")
_SORTS: tuple[tuple[type | tuple[type, ...], Text], ...] = (
    (bool, Text("true or false", "真假值")),
    ((int, float), Text("a number", "数")),
    (str, Text("a string", "字符串")),
    (list, Text("a list", "列表")),
    (dict, Text("a table", "表")),
)


def check_type(kind: Kind, value: object, place: str, key: str) -> None:
    """Refuse a TOML value that is of another type than a setting."""
    if kind in _LISTS:
        _need(_strings(value), STRINGS, value, place, key)
    elif kind in _TABLES:
        inner = value.values() if isinstance(value, dict) else [value]
        _need(all(_strings(item) for item in inner), LINES, value, place, key)
    elif kind is Kind.FLAG:
        _need(isinstance(value, bool), FLAG, value, place, key)
    elif kind is Kind.SHARE:
        check_number(value, place, key)
    else:
        check_string(value, place, key)


def check_number(value: object, place: str, key: str) -> None:
    """Refuse what is no number."""
    _need(isinstance(value, (int, float)) and not isinstance(value, bool), NUMBER, value, place, key)


def check_string(value: object, place: str, key: str) -> None:
    """Refuse what is no string."""
    _need(isinstance(value, str), STRING, value, place, key)


def table(value: object, path: Path, key: str, line: int | None) -> dict[str, Any]:
    """Return a TOML table, or refuse what is none."""
    place = shown(path) if line is None else f"{shown(path)}:{line}"
    _need(isinstance(value, dict), TABLE, value, place, key)
    return dict(value) if isinstance(value, Mapping) else {}


def _strings(value: object) -> bool:
    return isinstance(value, str) or (isinstance(value, list) and all(isinstance(item, str) for item in value))


def _need(fits: bool, wanted: Text, value: object, place: str, key: str) -> None:
    if not fits:
        found = Text(*(f"{_short(value)}{_sort(value, lang)}" for lang in ("en", "zh")))
        raise SettingsError(Message(_WRONG, {"place": place, "key": key, "wanted": wanted, "found": found}))


def _sort(value: object, lang: str) -> str:
    for types, name in _SORTS:
        if isinstance(value, types):
            return f"（{name.zh}）" if lang == "zh" else f" ({name.en})"
    return ""


def _short(value: object) -> str:
    told = {True: "true", False: "false"}[value] if isinstance(value, bool) else repr(value)
    return (told if len(told) <= 40 else f"{told[:40]}…").replace("{", "{{").replace("}", "}}")
