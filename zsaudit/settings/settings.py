"""The settings in force, each checked, each with the place it comes from.

In: a settings file as read, and what the command line says. Out: one frozen `Settings`.

Example: `zsaudit check corpus/ --fail-on warning` overrides `fail-on = error` of setup.cfg, and `config` says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from zsaudit.errors import SettingsError, did_you_mean
from zsaudit.ini import shown
from zsaudit.rules.text import Lang, Message, Text
from zsaudit.settings.files import RawSettings, RawValue, find_settings, read_settings
from zsaudit.settings.table import BY_NAME, PROFILES
from zsaudit.settings.values import FileIgnore, PairIgnore, Place, RuleSettings, read_rule, read_value

DEFAULT = "default"
COMMAND_LINE = "command line"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, as `settings/table.py` defines them. Paths are relative to `root`, the folder
    of the settings file, or to the working folder where there is none. `origins` says where each value
    that is not the default comes from."""

    paths: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    select: tuple[str, ...] = ("ALL",)
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str = "error"
    profile: str = "ci"
    min_confidence: float | None = None
    lang: Lang = "en"
    output_format: tuple[str, ...] = ("full",)
    per_file_ignores: tuple[FileIgnore, ...] = ()
    per_pair_ignores: tuple[PairIgnore, ...] = ()
    accepted: Path | None = Path("zsaudit-accepted.cfg")
    baseline: Path | None = None
    allow_empty: bool = False
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rules: Mapping[str, RuleSettings] = field(default_factory=dict)
    root: Path = field(default_factory=Path)
    file: Path | None = None
    origins: Mapping[str, str] = field(default_factory=dict)

    @property
    def confidence_floor(self) -> float:
        """The confidence below which a finding is left out."""
        return PROFILES[self.profile] if self.min_confidence is None else self.min_confidence

    def everything(self) -> Settings:
        """Return the same settings with every finding shown, however unsure and wherever it lies."""
        return replace(
            self, select=("ALL",), ignore=(), min_confidence=0.0, per_file_ignores=(), per_pair_ignores=(), rules={}
        )


def load_settings(
    start: Path,
    *,
    config: Path | None = None,
    isolated: bool = False,
    overrides: Mapping[str, Sequence[str]] | None = None,
) -> Settings:
    """Return the settings for a run whose first path is `start`: defaults, under the nearest file (or
    `config`), under `overrides`, which are values as the command line writes them."""
    raw = None
    if config is not None:
        raw = read_settings(config)
        if raw is None:
            raise SettingsError(
                Message(Text("{path}: has no section [zsaudit]", "{path}：没有 [zsaudit] 一节"), {"path": str(config)})
            )
    elif not isolated:
        raw = find_settings(start)
    return resolve(raw, overrides or {})


def resolve(raw: RawSettings | None, overrides: Mapping[str, Sequence[str]]) -> Settings:
    """Check all values and lay them over each other; every mistake is told, not the first alone."""
    fields: dict[str, Any] = {}
    origins: dict[str, str] = {}
    problems: list[Message] = []
    root = Path()
    if raw is not None:
        root = Path(shown(raw.path.absolute().parent))
        fields["root"], fields["file"] = root, raw.path
        _read_file(raw, root, fields, origins, problems)
    for name, items in overrides.items():
        place = Place(f"--{name}")
        try:
            fields[BY_NAME[name].field] = read_value(BY_NAME[name], RawValue(tuple(items), None), place, Path())
            origins[name] = COMMAND_LINE
        except SettingsError as error:
            problems.extend(error.messages)
    if problems:
        raise SettingsError(*problems)
    if raw is not None and "accepted" not in fields:
        fields["accepted"] = root / BY_NAME["accepted"].default
    return Settings(**fields, origins=origins)


def _read_file(
    raw: RawSettings, root: Path, fields: dict[str, Any], origins: dict[str, str], problems: list[Message]
) -> None:
    name_of_file = shown(raw.path.absolute())
    for section, line in raw.sections:
        problems.append(_unknown(Place(name_of_file, line), section, ["zsaudit", "zsaudit:rule:CODE"], "section"))
    for name, value in raw.values.items():
        place = Place(name_of_file, value.line)
        setting = BY_NAME.get(name)
        if setting is None:
            problems.append(_unknown(place, name, BY_NAME, "key"))
            continue
        try:
            fields[setting.field] = read_value(setting, value, place, root)
            origins[name] = str(place)
        except SettingsError as error:
            problems.extend(error.messages)
    rules: dict[str, RuleSettings] = {}
    for written, entries in raw.rules.items():
        try:
            code, said = read_rule(written, entries, name_of_file)
            rules[code] = said
            origins |= {
                f"rule:{code}:{key.replace('_', '-')}": str(Place(name_of_file, value.line))
                for key, value in entries.items()
            }
        except SettingsError as error:
            problems.extend(error.messages)
    fields["rules"] = rules


_UNKNOWN = {
    "key": Text("{place}: unknown key '{word}'{like}", "{place}：未知的键“{word}”{like}"),
    "section": Text("{place}: unknown section [{word}]{like}", "{place}：未知的节 [{word}]{like}"),
}


def _unknown(place: Place, word: str, known: Sequence[str] | Mapping[str, object], what: str) -> Message:
    return Message(_UNKNOWN[what], {"place": str(place), "word": word, "like": did_you_mean(word, known)})


def as_lines(settings: Settings, name: str) -> tuple[str, ...]:
    """Return the value of a setting as it would be written in setup.cfg."""
    value = getattr(settings, BY_NAME[name].field)
    if value is None:
        return ()
    if isinstance(value, bool):
        return (str(value).lower(),)
    if isinstance(value, tuple):
        return tuple(str(item) for item in value)
    if isinstance(value, Mapping):
        return tuple(f"{key}: {len(items)}" for key, items in value.items())
    return (value.as_posix() if isinstance(value, Path) else str(value),)


def rule_lines(settings: Settings) -> dict[str, tuple[str, str]]:
    """Return what is said of single rules: `rule:CODE:key`, its value, and where it comes from."""
    rows: dict[str, tuple[str, str]] = {}
    for code, rule in settings.rules.items():
        told: dict[str, object] = {"severity": rule.severity} if rule.severity else {}
        told |= {"tolerance": rule.tolerance} if rule.tolerance else {}
        told |= {name.replace("_", "-"): value for name, value in rule.options.items()}
        for key, value in told.items():
            name = f"rule:{code}:{key}"
            rows[name] = (str(value), origin(settings, name))
    return rows


def origin(settings: Settings, name: str) -> str:
    """Return where the value of a setting comes from."""
    return settings.origins.get(name, DEFAULT)
