"""`zsaudit config`: the settings in force, and where each comes from.

In: perhaps the name of one setting. Out: every setting with its value and origin.

Example: `zsaudit config fail-on` is "fail-on = warning  (setup.cfg:12)".
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from zsaudit.cli.bilingual import argument
from zsaudit.cli.completion import complete_key
from zsaudit.cli.options import command as told_command
from zsaudit.cli.options import common_options, form_option, setting_options, told_option
from zsaudit.cli.values import FILE
from zsaudit.cli.words import SIGNS
from zsaudit.documents.errors import PathMissing
from zsaudit.errors import UsageError, did_you_mean
from zsaudit.ini import shown
from zsaudit.rules.text import Message, Text
from zsaudit.settings import Settings
from zsaudit.settings.settings import COMMAND_LINE, DEFAULT, as_lines, origin, rule_lines
from zsaudit.settings.table import BY_NAME, SETTINGS

Row = tuple[tuple[str, ...], str]

_FILE = Text("settings file: {path}", "设置文件：{path}")
_NO_FILE = Text("no settings file; these are the defaults", "没有设置文件，以下为默认值")
_BY_DEFAULT = Text("default", "默认")
_BY_COMMAND = Text("command line", "命令行")
_UNKNOWN = Text(
    "no setting is called '{word}'{like} (`zsaudit config` lists them)",
    "没有名为“{word}”的设置{like}（`zsaudit config` 列出全部设置）",
)


@told_command("config")
@argument("key", SIGNS["key"], required=False, shell_complete=complete_key)
@told_option("--path", sign=SIGNS["path"], type=FILE, default=Path())
@form_option("table", "json")
@setting_options("lang")
@common_options
def command(key: str | None, path: Path, form: str, **options: Any) -> int:
    """Show the settings in force and where each comes from."""
    from zsaudit.cli.screen import write_out
    from zsaudit.cli.session import begin

    if key is not None and key not in BY_NAME:
        raise UsageError(Message(_UNKNOWN, {"word": key, "like": did_you_mean(key, BY_NAME)}))
    if not path.exists():
        raise PathMissing(path.as_posix())
    settings = begin([path], options).settings
    rows = {x.name: (as_lines(settings, x.name), origin(settings, x.name)) for x in SETTINGS if key in (None, x.name)}
    if key is None:
        rows |= {name: ((value,), where) for name, (value, where) in rule_lines(settings).items()}
    text = _as_json(rows) if form == "json" else _as_table(rows, settings, with_help=key is not None)
    write_out(text, machine=form == "json")
    return 0


def _as_json(rows: Mapping[str, Row]) -> str:
    import json

    data = {name: {"value": list(value), "origin": where} for name, (value, where) in rows.items()}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _as_table(rows: Mapping[str, Row], settings: Settings, *, with_help: bool) -> str:
    lang = settings.lang
    origins = {DEFAULT: _BY_DEFAULT.render(lang), COMMAND_LINE: _BY_COMMAND.render(lang)}
    file = _FILE.render(lang, path=shown(settings.file)) if settings.file else _NO_FILE.render(lang)
    lines = [f"# {file}"]
    for name, (value, where) in rows.items():
        lines.append(f"{name} = {', '.join(value)}".rstrip() + f"  ({origins.get(where, where)})")
        lines += [f"    {BY_NAME[name].help.render(lang)}"] if with_help else []
    return "\n".join(lines) + "\n"
