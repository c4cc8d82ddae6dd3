"""From what a user wrote to a checked value of a setting, or a sentence that says what is wrong with it.

In: a setting's definition, the written items, and their place. Out: the value as `Settings` holds it.

Example: `min-confidence = 60%` is "setup.cfg:4: min-confidence: '60%' is no number from 0 to 1; write 0.6".
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NoReturn

from zsaudit.errors import SettingsError, did_you_mean, reason
from zsaudit.ini import escaped
from zsaudit.language.lists import known_lists
from zsaudit.rules.text import Message, Text
from zsaudit.settings.files import RawValue
from zsaudit.settings.table import SEVERITIES, Kind, Setting
from zsaudit.settings.types import check_number, check_string, check_type

_SPLIT = re.compile(r"[,\s]+")
_COMMA = re.compile(r"\s*,\s*")
_FLAGS = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value is written: a file and its line, or an option."""

    name: str
    line: int | None = None

    def __str__(self) -> str:
        return self.name if self.line is None else f"{self.name}:{self.line}"


@dataclass(frozen=True, slots=True)
class FileIgnore:
    """Rules not to report in files of a pattern."""

    pattern: str
    selectors: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.pattern}: {', '.join(self.selectors)}"


@dataclass(frozen=True, slots=True)
class PairIgnore:
    """Rules not to report between files of two patterns."""

    left: str
    right: str
    selectors: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.left} | {self.right}: {', '.join(self.selectors)}"


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """What a user says of one rule: another severity, how far two figures may differ, its own options."""

    severity: str | None = None
    tolerance: float = 0.0
    options: Mapping[str, float] = field(default_factory=dict)


def read_value(setting: Setting, raw: RawValue, place: Place, root: Path) -> object:
    """Return the checked value of a setting; paths are taken from `root`."""
    items = raw.items
    if raw.typed is not None:
        check_type(setting.kind, raw.typed, str(place), setting.name)
    match setting.kind:
        case Kind.PATHS:
            return tuple((root / item).as_posix() for item in _list(items, _COMMA))
        case Kind.GLOBS:
            return _list(items, _COMMA)
        case Kind.SELECTORS:
            return read_selectors(_list(items), setting.name, place)
        case Kind.OUTPUTS:
            return tuple(_output(item, setting.name, place) for item in _list(items))
        case Kind.GLOB_SELECTORS:
            return tuple(_file_ignore(item, setting.name, place) for item in items)
        case Kind.PAIR_SELECTORS:
            return tuple(_pair_ignore(item, setting.name, place) for item in items)
        case Kind.FILES:
            return dict(_word_list(item, setting.name, place, root) for item in items)
    word = _one(items, setting.name, place)
    match setting.kind:
        case Kind.CHOICE:
            return _choice(word, setting.choices, setting.name, place)
        case Kind.SHARE:
            return _share(word, setting.name, place)
        case Kind.FLAG:
            return _FLAGS[_choice(word.lower(), tuple(_FLAGS), setting.name, place)]
        case _:
            return root / word


def read_selectors(words: tuple[str, ...], key: str, place: Place) -> tuple[str, ...]:
    """Return selectors as the codes or prefixes they stand for: names become codes."""
    from zsaudit.triage.selection import canonical, known_selectors

    found = []
    for word in words:
        code = canonical(word)
        if code is None:
            _fail(place, key, word, _NO_RULE, like=did_you_mean(word, known_selectors()))
        found.append(code)
    return tuple(found)


def read_rule(written: str, entries: Mapping[str, RawValue], shown: str) -> tuple[str, RuleSettings]:
    """Return code and settings of a `[zsaudit:rule:CODE]` section."""
    from zsaudit.triage.selection import rule_named
    from zsaudit.triage.tolerance import TOLERANT

    first = next((value.line for value in entries.values()), None)
    rule = rule_named(written)
    if rule is None:
        read_selectors((written,), "rule", Place(shown, first))
        _fail(Place(shown, first), "rule", written, _NOT_ONE_RULE)
    found = RuleSettings()
    for name, raw in entries.items():
        place, key = Place(shown, raw.line), name.replace("_", "-")
        known = {option.replace("_", "-"): option for option in rule.options}
        general = ["severity", "tolerance"] if rule.code in TOLERANT else ["severity"]
        if key not in known and key not in general:
            _fail(place, rule.code, name, _NO_OPTION, like=did_you_mean(key, [*known, *general]))
        if raw.typed is not None:
            (check_string if key == "severity" else check_number)(raw.typed, str(place), key)
        word = _one(raw.items, key, place)
        if key == "severity":
            found = replace(found, severity=_choice(word, SEVERITIES, key, place))
        elif key == "tolerance":
            found = replace(found, tolerance=_share(word, key, place))
        else:
            found = replace(found, options={**found.options, known[key]: _number(word, key, place)})
    return rule.code, found


def _list(items: tuple[str, ...], separator: re.Pattern[str] = _SPLIT) -> tuple[str, ...]:
    return tuple(word for item in items for word in separator.split(item) if word)


def _one(items: tuple[str, ...], key: str, place: Place) -> str:
    if len(items) != 1:
        _fail(place, key, " ".join(items), _NOT_ONE)
    return items[0]


def _choice(word: str, choices: tuple[str, ...], key: str, place: Place) -> str:
    if word not in choices:
        _fail(place, key, word, _NO_CHOICE, choices=", ".join(choices), like=did_you_mean(word, choices))
    return word


def _share(word: str, key: str, place: Place) -> float:
    number = _number(word, key, place)
    if not 0 <= number <= 1:
        _fail(place, key, word, _NO_SHARE)
    return number


def _number(word: str, key: str, place: Place) -> float:
    try:
        number = float(word)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        _fail(place, key, word, _PERCENT if "%" in word else _NO_NUMBER)
    return number


def _output(word: str, key: str, place: Place) -> str:
    from zsaudit.output.formats import FORMATS

    name, equals, path = word.partition("=")
    _choice(name, tuple(FORMATS), key, place)
    if equals and not path:
        _fail(place, key, word, _NO_PATH)
    return word


def _file_ignore(item: str, key: str, place: Place) -> FileIgnore:
    pattern, selectors = _pattern_selectors(item, key, place)
    return FileIgnore(pattern, selectors)


def _pair_ignore(item: str, key: str, place: Place) -> PairIgnore:
    patterns, selectors = _pattern_selectors(item, key, place)
    left, bar, right = patterns.partition("|")
    if not bar or not left.strip() or not right.strip():
        _fail(place, key, item, _NO_PAIR)
    return PairIgnore(left.strip(), right.strip(), selectors)


def _pattern_selectors(item: str, key: str, place: Place) -> tuple[str, tuple[str, ...]]:
    pattern, colon, words = item.rpartition(":")
    if not colon or not pattern.strip() or not words.strip():
        _fail(place, key, item, _NO_COLON)
    return pattern.strip(), read_selectors(_list((words,)), key, place)


def _word_list(item: str, key: str, place: Place, root: Path) -> tuple[str, tuple[str, ...]]:
    name, colon, file = item.partition(":")
    if not colon or not name.strip() or not file.strip():
        _fail(place, key, item, _NO_COLON)
    if name.strip() not in known_lists():
        _fail(place, key, name.strip(), _NO_LIST, like=did_you_mean(name.strip(), list(known_lists())))
    path = root / file.strip()
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        _fail(place, key, path.as_posix(), _NO_FILE, why=reason(error))
    words = (line.strip() for line in lines)
    return name.strip(), tuple(word for word in words if word and not word.startswith("#"))


_NO_RULE = Text("{where}: no rule is called '{word}'{like}", "{where}：没有名为“{word}”的规则{like}")
_NOT_ONE_RULE = Text(
    "{where}: '{word}' stands for several rules; name one",
    "{where}：“{word}”代表多条规则，请写明一条",
)
_NO_OPTION = Text("{where} has no option '{word}'{like}", "{where} 没有选项“{word}”{like}")
_NOT_ONE = Text("{where}: one value is wanted, not '{word}'", "{where}：应当只有一个值，而不是“{word}”")
_NO_CHOICE = Text("{where}: '{word}' is none of {choices}{like}", "{where}：“{word}”不在 {choices} 之中{like}")
_NO_SHARE = Text("{where}: '{word}' is no number from 0 to 1", "{where}：“{word}”不是 0 到 1 之间的数")
_NO_NUMBER = Text("{where}: '{word}' is no number", "{where}：“{word}”不是数")
_PERCENT = Text(
    "{where}: write '{word}' as a plain number, 0.005 for half a percent: a bare % in setup.cfg "
    "breaks every tool that reads it with interpolation, pip among them",
    "{where}：请把“{word}”写成小数，如千分之五写 0.005：setup.cfg 中单独的 % 会使 pip 等工具出错",
)
_NO_PATH = Text(
    "{where}: '{word}' names no file; write FORMAT=PATH", "{where}：“{word}”没有写出文件，应写作“格式=路径”"
)
_NO_COLON = Text("{where}: '{word}' is not of the form 'pattern: value'", "{where}：“{word}”不是“模式: 值”的写法")
_NO_PAIR = Text(
    "{where}: '{word}' is not of the form 'pattern | pattern: rules'",
    "{where}：“{word}”不是“模式 | 模式: 规则”的写法",
)
_NO_LIST = Text("{where}: no word list is called '{word}'{like}", "{where}：没有名为“{word}”的词表{like}")
_NO_FILE = Text("{where}: {word} cannot be read: {why}", "{where}：{word} 无法读取：{why}")


def _fail(place: Place, key: str, word: str, text: Text, **more: str | Text) -> NoReturn:
    """Refuse a value; an option is its own place, in a file the key is told besides."""
    told = escaped(str(place))
    where = Text(told, told) if told == f"--{key}" else Text(f"{told}: {key}", f"{told}：{key}")
    raise SettingsError(Message(text, {"where": where, "word": word, **more}))
