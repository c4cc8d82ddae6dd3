"""`zsaudit config`: the settings in force, and where each comes from.

In: perhaps the name of one setting. Out: every setting with its value and origin.

Example: `zsaudit config fail-on` is "fail-on = warning  (setup.cfg:12)".
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from zsaudit.cli.bilingual import argument
from zsaudit.cli.completion import complete_key
from zsaudit.cli.options import FILE, common_options, form_option, setting_options, told_option
from zsaudit.cli.options import command as told_command
from zsaudit.cli.words import SIGNS
from zsaudit.errors import UsageError, did_you_mean
from zsaudit.rules.text import Message, Text
from zsaudit.settings.table import BY_NAME, SETTINGS

_UNKNOWN = Text("no setting is called '{word}'{like}", "没有名为“{word}”的设置{like}")


@told_command("config")
@argument("key", SIGNS["key"], required=False, shell_complete=complete_key)
@told_option("--path", sign=SIGNS["path"], type=FILE, default=Path())
@form_option("table", "json")
@setting_options("lang")
@common_options
def command(key: str | None, path: Path, form: str, **options: Any) -> int:
    """Show the settings in force and where each comes from."""
    import json

    from zsaudit.cli.screen import write_out
    from zsaudit.cli.session import begin
    from zsaudit.settings.settings import as_lines, origin

    if key is not None and key not in BY_NAME:
        raise UsageError(Message(_UNKNOWN, {"word": key, "like": did_you_mean(key, BY_NAME)}))
    settings = begin([path], options).settings
    rows = {x.name: (as_lines(settings, x.name), origin(settings, x.name)) for x in SETTINGS if key in (None, x.name)}
    if form == "json":
        data = {name: {"value": list(value), "origin": where} for name, (value, where) in rows.items()}
        write_out(json.dumps(data, ensure_ascii=False, indent=2) + "\n", machine=True)
        return 0
    lines = [f"# {settings.file.as_posix() if settings.file else '-'}"]
    for name, (value, where) in rows.items():
        lines.append(f"{name} = {', '.join(value)}".rstrip() + f"  ({where})")
        lines += [f"    {BY_NAME[name].help.render(settings.lang)}"] if key else []
    for code, rule in settings.rules.items():
        told = {**({"severity": rule.severity} if rule.severity else {}), **rule.options}
        lines += [f"[{code}] {name} = {value}  ({settings.origins[f'rule:{code}']})" for name, value in told.items()]
    write_out("\n".join(lines) + "\n", machine=False)
    return 0
