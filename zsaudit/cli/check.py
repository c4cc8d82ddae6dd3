"""`zsaudit check`: the lint.

In: paths, settings, perhaps a draft. Out: reports on standard output and in files, and the exit status.

Example: `zsaudit check corpus/ --draft reply.txt` tells what the unsent reply contradicts.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from zsaudit.cli.options import command as told_command
from zsaudit.cli.options import common_options, paths_argument, setting_options, told_option
from zsaudit.cli.values import FILE
from zsaudit.cli.words import SIGNS
from zsaudit.errors import NoSuchFileError, UsageError
from zsaudit.rules.text import Message, Text

if TYPE_CHECKING:
    from zsaudit.api import Draft, Report, Tell
    from zsaudit.cli.session import Session

DRAFT_NAME = "draft.txt"
_NEEDS = Text("--{needy} does nothing without --{needed}", "--{needy} 要和 --{needed} 一起用")


@told_command("check")
@paths_argument
@setting_options("output-format", "select", "extend-select", "ignore", "fail-on", "profile", "min-confidence")
@told_option("--draft", sign=SIGNS["file"], type=FILE)
@told_option("--stdin-filename", sign=SIGNS["name"])
@told_option("--focus", sign=SIGNS["path"], type=FILE, multiple=True)
@told_option("--report", sign=SIGNS["folder"], type=FILE)
@setting_options("accepted", "baseline")
@told_option("--write-baseline", is_flag=True)
@told_option("--prune-baseline", is_flag=True)
@told_option("--force", is_flag=True)
@told_option("--statistics", is_flag=True)
@told_option("--show-suppressed", is_flag=True)
@told_option("--show-files", is_flag=True)
@setting_options("exclude", "allow-empty", "lang")
@common_options
def command(paths: tuple[Path, ...], **options: Any) -> int:
    """Compare the documents at PATHS and report contradictions, changes and targets."""
    from zsaudit.cli.reports import split_outputs, write_folder, write_reports
    from zsaudit.cli.screen import write_note
    from zsaudit.cli.session import begin
    from zsaudit.exitcodes import ExitCode, check_status
    from zsaudit.output.coverage import nothing_checked

    _agree(options)
    session = begin(paths, options)
    if options["show_files"]:
        return _show_files(session)
    outputs = split_outputs(session.settings.output_format)
    with session.progress() as shown:
        report, session = _checked(session, options, shown.tell)
    view = replace(session.view, statistics=options["statistics"], show_suppressed=options["show_suppressed"])
    if options["report"]:
        write_folder(options["report"], report, view)
    write_reports(report, outputs, view)
    status = check_status(report, session.settings.fail_on, allow_empty=session.settings.allow_empty)
    if status is ExitCode.NOTHING_CHECKED and view.quiet:
        write_note(f"zsaudit: {nothing_checked(report, view.lang)}")
    return status


def _agree(options: dict[str, Any]) -> None:
    """Refuse options that do nothing without another: whoever gives one means something by it."""
    for needy, needed in (("stdin_filename", "draft"), ("force", "write_baseline")):
        if options[needy] and not options[needed]:
            names = {"needy": needy.replace("_", "-"), "needed": needed.replace("_", "-")}
            raise UsageError(Message(_NEEDS, names))


def _show_files(session: Session) -> int:
    from zsaudit.api import list_files
    from zsaudit.cli.screen import write_out

    files, _, _ = list_files(session.paths, session.settings)
    write_out("".join(f"{file}\n" for file in files), machine=True)
    return 0 if files else 3


def _checked(session: Session, options: dict[str, Any], tell: Tell) -> tuple[Report, Session]:
    """Return the report, and the session with the baseline that was written on the way."""
    from zsaudit.api import check
    from zsaudit.cli.baseline import grow, prune

    draft = _draft(options["draft"], options["stdin_filename"])
    if options["prune_baseline"]:
        prune(session.paths, session.settings, tell)
    if options["write_baseline"]:
        settings = grow(session.paths, session.settings, tell, force=options["force"])
        session = replace(session, settings=settings)
    report = check(session.paths, session.settings, draft=draft, focus=options["focus"], tell=tell)
    return report, session


def _draft(file: Path | None, name: str | None) -> Draft | None:
    from zsaudit.api import Draft, plain_path

    if file is None:
        return None
    if str(file) == "-":
        return Draft(name or DRAFT_NAME, _decoded(sys.stdin.buffer.read(), name or DRAFT_NAME))
    try:
        data = file.read_bytes()
    except OSError as error:
        raise NoSuchFileError(file.as_posix(), error) from None
    return Draft(plain_path(name or file), _decoded(data, file.as_posix()))


def _decoded(data: bytes, name: str) -> str:
    from zsaudit.documents.decode import decode
    from zsaudit.documents.problems import EMPTY, PROBLEMS

    read = decode(data)
    if read.text is None:
        raise NoSuchFileError(name, Text(*PROBLEMS.get(read.problem or "", PROBLEMS[EMPTY])))
    return read.text
