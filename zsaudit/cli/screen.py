"""Standard output and standard error: encodings, colour, width, progress, and a pipe that closes early.

In: text. Out: bytes on the streams.

Example: JSON is UTF-8 whatever the console; a report on a gbk console is gbk, with ? for what gbk lacks.
"""

from __future__ import annotations

import io
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from zsaudit.errors import NotWrittenError
from zsaudit.output.printable import printable
from zsaudit.rules.text import Lang, Text

PHASES = {
    "reading": Text("reading", "读取"),
    "claims": Text("claims", "陈述"),
    "names": Text("names", "名称"),
    "graph": Text("graph", "比对"),
    "rules": Text("rules", "规则"),
    "triage": Text("triage", "筛选"),
    "export": Text("export", "输出"),
}
WIDEST = 120
NARROWEST = 20
PIPED = 80


class PipeClosedError(Exception):
    """Whoever read standard output has left."""


def prepare_streams() -> None:
    """Make both streams able to say anything: ? for what an encoding lacks, UTF-8 where it has no Chinese at all.
    A stream that is closed is as good as an empty one."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  (for as long as we run)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=_usable(stream.encoding), errors="replace")


def _usable(encoding: str) -> str:
    try:
        "中".encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return "utf-8"
    return encoding


def write_out(text: str, *, machine: bool) -> None:
    """Write to standard output; what a program reads is UTF-8 and is never changed on the way."""
    text = printable(text)
    try:
        if machine and isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.flush()
            sys.stdout.buffer.write(text.encode("utf-8"))
        else:
            sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise PipeClosedError from None


def write_file(path: Path, text: str) -> None:
    """Write a file as UTF-8 with plain line breaks, its folder made where it is missing."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(printable(text).encode("utf-8"))
    except OSError as error:
        raise NotWrittenError(path.as_posix(), error) from None


def append_file(path: Path, text: str) -> None:
    """Add to the end of a file."""
    try:
        with path.open("ab") as file:
            file.write(printable(text).encode("utf-8"))
    except OSError as error:
        raise NotWrittenError(path.as_posix(), error) from None


def write_note(text: str) -> None:
    """Write a line on standard error."""
    print(printable(text), file=sys.stderr, flush=True)


def wants_color(choice: str, stream: TextIO) -> bool:
    """Say whether to colour: the option decides, then NO_COLOR, then FORCE_COLOR, then the terminal."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "") not in ("", "0"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def screen_width() -> int:
    """Return the width to write for: COLUMNS, else the terminal's, never wider than reads well."""
    return max(NARROWEST, min(shutil.get_terminal_size((PIPED, 24)).columns, WIDEST))


class Progress:
    """Tells the phases of a run on standard error: on a terminal while they last, with -v the time each took."""

    def __init__(self, lang: Lang, *, live: bool, timed: bool) -> None:
        self._lang = lang
        self._live = live and sys.stderr.isatty() and not timed
        self._timed = timed
        self._phase = ""
        self._since = time.perf_counter()

    def tell(self, phase: str) -> None:
        """Begin a phase."""
        self.end()
        self._phase, self._since = PHASES[phase].render(self._lang), time.perf_counter()
        if self._live:
            sys.stderr.write(f"\r\x1b[2Kzsaudit: {self._phase} ...")
            sys.stderr.flush()

    def end(self) -> None:
        """End the phase that runs."""
        if self._phase and self._timed:
            write_note(f"zsaudit: {self._phase}: {time.perf_counter() - self._since:.2f} s")
        if self._phase and self._live:
            sys.stderr.write("\r\x1b[2K")
            sys.stderr.flush()
        self._phase = ""


@contextmanager
def progress(lang: Lang, *, live: bool, timed: bool) -> Iterator[Progress]:
    """Show progress for as long as the work lasts."""
    shown = Progress(lang, live=live, timed=timed)
    try:
        yield shown
    finally:
        shown.end()
