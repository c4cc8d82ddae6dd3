"""`zsaudit trace WORDS`: one measure through time, with its sources.

In: words, and paths. Out: each series of figures that fits the words, in the order of time.

Example: `zsaudit trace 公共技术服务平台 corpus/` shows 18 个 in 2021, 25 家 in 2022 and the goal of 50 个以上.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from zsaudit.cli.bilingual import argument
from zsaudit.cli.options import command as told_command
from zsaudit.cli.options import common_options, form_option, paths_argument, setting_options
from zsaudit.cli.words import SIGNS


@told_command("trace")
@argument("words", SIGNS["words"])
@paths_argument
@form_option("table", "jsonl")
@setting_options("exclude", "lang")
@common_options
def command(words: str, paths: tuple[Path, ...], form: str, **options: Any) -> int:
    """Follow the figures that fit WORDS through time, in the documents at PATHS."""
    from zsaudit.api import groups, read_corpus
    from zsaudit.cli.screen import write_note, write_out
    from zsaudit.cli.session import begin
    from zsaudit.exitcodes import ExitCode
    from zsaudit.output.labels import say
    from zsaudit.output.trace import as_jsonl, as_tables, fitting

    session = begin(paths, options)
    with session.progress() as shown:
        graph, _ = read_corpus(session.paths, session.settings, tell=shown.tell)
    series = fitting(words, graph.claims, tuple(groups(graph)))
    if form == "jsonl":
        write_out(as_jsonl(graph, series), machine=True)
    elif series:
        write_out(as_tables(graph, series, session.view), machine=False)
    if not series:
        write_note(f"zsaudit: {say('no_match', session.view.lang, words=words)}")
        return ExitCode.NOTHING_CHECKED
    return ExitCode.OK
