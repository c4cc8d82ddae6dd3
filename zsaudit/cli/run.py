"""Run one command and turn whatever happens into an exit status and at most a sentence.

In: the arguments. Out: the exit status of the table in docs/exit-codes.md.

Example: a crash ends with 70, so that CI never takes it for a contradiction; `| head` ends quietly.
"""

from __future__ import annotations

import errno
import os
import sys
import traceback
from collections.abc import Sequence

import click

from zsaudit.cli.language import language
from zsaudit.cli.main import cli
from zsaudit.cli.screen import PipeClosedError, prepare_streams, write_note
from zsaudit.cli.usage import sentence
from zsaudit.documents.errors import PathMissing
from zsaudit.errors import NotWrittenError, ZsauditError
from zsaudit.exitcodes import ExitCode
from zsaudit.rules.text import Text

_OUTPUT = Text("standard output", "标准输出")
_INTERNAL = Text(
    "internal error: this is a fault of the program, not of your documents; please report it with the lines above",
    "内部错误：这是程序的缺陷，与您的文件无关；请连同以上内容一并反馈",
)


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit status."""
    try:
        prepare_streams()
        return _run(arguments)
    except (click.Abort, KeyboardInterrupt):
        return ExitCode.INTERRUPTED
    except (PipeClosedError, BrokenPipeError):
        _forget_stdout()
        return ExitCode.BROKEN_PIPE
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EIO):
            return _internal(arguments)
        _forget_stdout()
        return _refuse(NotWrittenError(_OUTPUT, error).render(language(arguments)))
    except Exception:
        return _internal(arguments)


def _internal(arguments: Sequence[str]) -> int:
    """Tell of a crash, with where it happened: that is what its report needs."""
    traceback.print_exc()
    _tell(_INTERNAL.render("zh" if "zh" in arguments else "en"))
    return ExitCode.INTERNAL


def _run(arguments: Sequence[str]) -> int:
    lang = language(arguments)
    try:
        status = cli.main(args=list(arguments), prog_name="zsaudit", standalone_mode=False, obj=lang)
        sys.stdout.flush()
    except click.ClickException as error:
        return _refuse(sentence(error, arguments, lang))
    except ZsauditError as error:
        return _refuse(error.render(lang))
    except PathMissing as error:
        return _refuse(error.zh if lang == "zh" else str(error))
    return int(status or 0)


def _refuse(sentences: str) -> int:
    _tell(sentences)
    return ExitCode.CANNOT


def _tell(sentences: str) -> None:
    for line in sentences.splitlines():
        write_note(f"zsaudit: {line}")


def _forget_stdout() -> None:
    """Let the interpreter's last flush go nowhere: the reader of the pipe has left."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
