"""In which language to speak before the settings are checked: for help, and for what is wrong with them.

In: the arguments. Out: en or zh: `--lang`, else `lang` of the settings file that the command would read, else en.

Example: `zsaudit check nowhere` in a folder whose setup.cfg says `lang = zh` is refused in Chinese.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from zsaudit.errors import ZsauditError
from zsaudit.rules.text import Lang


def language(arguments: Sequence[str]) -> Lang:
    """Return the language of a run."""
    told = _value("--lang", arguments)
    if told is None and "--isolated" not in arguments:
        told = _written(arguments)
    return "zh" if told == "zh" else "en"


def _value(flag: str, arguments: Sequence[str]) -> str | None:
    """Return the last value given to a flag, as `--flag value` or `--flag=value`."""
    found = None
    for word, following in zip(arguments, [*arguments, ""][1:], strict=True):
        if word == flag:
            found = following
        elif word.startswith(f"{flag}="):
            found = word.partition("=")[2]
    return found


def _written(arguments: Sequence[str]) -> str | None:
    from zsaudit.settings.files import find_settings, read_settings

    config = _value("--config", arguments)
    try:
        raw = read_settings(Path(config)) if config else find_settings(_start(arguments))
    except ZsauditError:
        return None
    value = raw.values.get("lang") if raw is not None else None
    return value.items[0] if value is not None and len(value.items) == 1 else None


def _start(arguments: Sequence[str]) -> Path:
    paths = (Path(word) for word in arguments[1:] if not word.startswith("-"))
    return next((path for path in paths if path.exists()), Path())
