"""Find the settings file and read its text into named strings, whatever its dialect.

In: the first path to check. Out: `RawSettings`: each key as written, its value as lists of strings, and its line.

Example: `[zsaudit]` with `fail-on = warning  # 2022 年起` in setup.cfg gives fail-on ["warning"].
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from zsaudit.ini import broken, escaped, key_line, read_ini, section_line
from zsaudit.rules.text import Text
from zsaudit.settings.types import table

SECTION = "zsaudit"
CANDIDATES = ("zsaudit.toml", "pyproject.toml", "setup.cfg")


@dataclass(frozen=True, slots=True)
class RawValue:
    """One value as written: its lines or items, where it stands, and, in TOML, the value itself, which has a type."""

    items: tuple[str, ...]
    line: int | None
    typed: object = None


@dataclass(frozen=True, slots=True)
class RawSettings:
    """What a settings file says, not yet checked. `rules` is by the rule as written there."""

    path: Path
    values: Mapping[str, RawValue]
    rules: Mapping[str, Mapping[str, RawValue]] = field(default_factory=dict)
    sections: tuple[tuple[str, int | None], ...] = ()


def find_settings(start: Path) -> RawSettings | None:
    """Return the nearest settings upward from a path, up to the folder that holds `.git`."""
    start = start.absolute()
    for folder in (start, *start.parents) if start.is_dir() else start.parents:
        for name in CANDIDATES:
            if (folder / name).is_file() and (raw := read_settings(folder / name)) is not None:
                return raw
        if (folder / ".git").exists():
            return None
    return None


def read_settings(path: Path) -> RawSettings | None:
    """Return the settings in a file, or None where it has no section of ours."""
    try:
        data = path.read_bytes()
        if path.name in CANDIDATES[1:] and SECTION.encode() not in data:
            return None  # a file of other tools, which is none of our business even where it is broken
        text = data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise broken(path, error) from None
    return _read_toml(path, text) if path.suffix == ".toml" else _read_cfg(path, text)


def _read_cfg(path: Path, text: str) -> RawSettings | None:
    if not re.search(rf"^\[{SECTION}[\]:]", text, re.MULTILINE):
        return None
    parser = read_ini(path, text)
    values: dict[str, RawValue] = {}
    rules: dict[str, Mapping[str, RawValue]] = {}
    unknown: list[tuple[str, int | None]] = []
    for section in parser.sections():
        kind, _, code = section.removeprefix(f"{SECTION}:").partition(":")
        entries = {k: RawValue(_lines(v), key_line(text, section, k)) for k, v in parser.items(section)}
        if section == SECTION:
            values = {k.replace("_", "-"): v for k, v in entries.items()}
        elif section.startswith(f"{SECTION}:") and kind == "rule" and code:
            rules[code] = entries
        elif section.startswith(f"{SECTION}:"):
            unknown.append((section, section_line(text, section)))
    return RawSettings(path, values, rules, tuple(unknown))


def _lines(value: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in value.splitlines() if line.strip())


def _read_toml(path: Path, text: str) -> RawSettings | None:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise broken(path, _no_toml(str(error))) from None
    prefix = ""
    if path.name == "pyproject.toml":
        tools = data.get("tool")
        if not isinstance(tools, dict) or SECTION not in tools:
            return None
        prefix = f"tool.{SECTION}"
        data = table(tools[SECTION], path, prefix, key_line(text, None, SECTION))
    rules = table(data.pop("rule", {}), path, "rule", key_line(text, None, "rule"))
    values = {key.replace("_", "-"): _raw(value, text, prefix, key) for key, value in data.items()}
    return RawSettings(path, values, {code: _rule(rule, path, text, prefix, code) for code, rule in rules.items()})


def _rule(rule: object, path: Path, text: str, prefix: str, code: str) -> Mapping[str, RawValue]:
    section = ".".join(part for part in (prefix, "rule", code) if part)
    entries = table(rule, path, section, key_line(text, None, code))
    return {key: _raw(value, text, section, key) for key, value in entries.items()}


def _raw(value: object, text: str, section: str, key: str) -> RawValue:
    line = key_line(text, section, key) if section else None
    return RawValue(_items(value), line or key_line(text, None, key), value)


_NO_TOML = re.compile(r"(?P<what>.*?) \(at (?P<where>.*)\)")


def _no_toml(told: str) -> Text:
    """Return in both languages what tomllib says: its own words are English."""
    match = _NO_TOML.fullmatch(told)
    where = re.findall(r"\d+", match["where"]) if match else []
    at = f"，第 {where[0]} 行" if where else ""
    return Text(f"no valid TOML: {escaped(told)}", f"不是有效的 TOML{at}")


def _items(value: object) -> tuple[str, ...]:
    """Return a TOML value as the lines it would be in setup.cfg."""
    if isinstance(value, bool):
        return (str(value).lower(),)
    if isinstance(value, list):
        return tuple(str(item) for item in value)
    if isinstance(value, dict):
        return tuple(f"{key}: {', '.join(_items(item))}" for key, item in value.items())
    return (str(value),)
