"""Run one command and turn whatever happens into an exit status and at most a sentence.

In: the arguments. Out: the exit status of the table in docs/exit-codes.md.

Example: a crash ends with 70, so that CI never takes it for a contradiction; `| head` ends quietly.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import click

from zsaudit.cli.main import cli
from zsaudit.cli.screen import PipeClosedError, prepare_streams
from zsaudit.documents.errors import PathMissing
from zsaudit.errors import ZsauditError
from zsaudit.exitcodes import ExitCode
from zsaudit.rules.text import Lang


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit status."""
    prepare_streams()
    try:
        status = cli.main(args=list(arguments), prog_name="zsaudit", standalone_mode=False)
        sys.stdout.flush()
    except (click.Abort, KeyboardInterrupt):
        return ExitCode.INTERRUPTED
    except click.ClickException as error:
        error.show()
        return ExitCode.CANNOT
    except ZsauditError as error:
        return _tell("\n".join(f"zsaudit: {line}" for line in error.render(_lang(arguments)).splitlines()))
    except PathMissing as error:
        return _tell(f"zsaudit: {error.zh if _lang(arguments) == 'zh' else error}")
    except (PipeClosedError, BrokenPipeError):
        _forget_stdout()
        return ExitCode.BROKEN_PIPE
    except Exception:
        traceback.print_exc()
        print("zsaudit: internal error: this is a fault of the program; please report it", file=sys.stderr)
        return ExitCode.INTERNAL
    return int(status or 0)


def _tell(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return ExitCode.CANNOT


def _forget_stdout() -> None:
    """Let the interpreter's last flush go nowhere: the reader of the pipe has left."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _lang(arguments: Sequence[str]) -> Lang:
    """Return the language for an error, which may have come before the settings were read."""
    for word, following in zip(arguments, [*arguments[1:], ""], strict=True):
        told = following if word == "--lang" else word.removeprefix("--lang=") if word.startswith("--lang=") else ""
        if told in ("en", "zh"):
            return "zh" if told == "zh" else "en"
    from zsaudit.settings import load_settings

    try:
        return load_settings(Path()).lang
    except ZsauditError:
        return "en"
