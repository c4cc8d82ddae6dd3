"""`zsaudit claims`: what was read, every figure and what was understood of it.

In: paths. Out: a table, JSON lines or CSV.

Example: `zsaudit claims corpus/ --output-format jsonl | grep 5G基站`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from zsaudit.cli.options import command as told_command
from zsaudit.cli.options import common_options, form_option, paths_argument, setting_options


@told_command("claims")
@paths_argument
@form_option("table", "jsonl", "csv")
@setting_options("exclude", "allow-empty", "lang")
@common_options
def command(paths: tuple[Path, ...], form: str, **options: Any) -> int:
    """Show every figure in the documents at PATHS, and what was understood of it."""
    from zsaudit.api import read_claims
    from zsaudit.cli.screen import write_note, write_out
    from zsaudit.cli.session import begin
    from zsaudit.exitcodes import ExitCode
    from zsaudit.output.claim_list import as_csv, as_jsonl, as_table
    from zsaudit.output.labels import say
    from zsaudit.output.terms import problem_line

    session = begin(paths, options)
    with session.progress() as shown:
        documents, claims, problems = read_claims(session.paths, session.settings, tell=shown.tell)
    if form == "table":
        write_out(as_table(documents, claims, session.view), machine=False)
    else:
        write_out(as_csv(documents, claims) if form == "csv" else as_jsonl(documents, claims), machine=True)
    for problem in problems:
        write_note(f"zsaudit: {problem_line(problem, session.view.lang)}")
    if not claims:
        write_note(f"zsaudit: {say('nothing_checked', session.view.lang)}")
        return ExitCode.OK if session.settings.allow_empty else ExitCode.NOTHING_CHECKED
    return ExitCode.OK
