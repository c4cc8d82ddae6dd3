"""Which files to read: those named, and those in the folders named.

In: paths as the user gave them. Out: files, each with its absolute path and the path to show, and
what could not be looked into. The order of the arguments makes no difference.

Example: `discover(["corpus/"])` gives corpus/2018-08-13-action-plan-information-technology.txt and four more.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from zsaudit.documents.document import Problem
from zsaudit.documents.errors import PathMissing
from zsaudit.documents.problems import FOLDER_UNREADABLE

SUFFIXES = frozenset({".txt", ".md", ".markdown", ".text"})


@dataclass(frozen=True, slots=True)
class Discovery:
    """The files to read, each once, sorted by the path shown, and the folders that could not be read."""

    files: tuple[tuple[Path, str], ...]
    problems: tuple[Problem, ...] = ()


def discover(paths: Sequence[str]) -> Discovery:
    """Find the documents that the paths name.

    Raises:
        PathMissing: a path is neither a file nor a folder.
    """
    here = Path.cwd()
    found: dict[Path, tuple[Path, str]] = {}
    problems: dict[str, Problem] = {}
    for given in sorted(set(paths)):
        path = Path(given)
        if not path.exists():
            raise PathMissing(given)
        files = _walk(path, problems, here) if path.is_dir() else [path]
        for file in files:
            entry = Path(os.path.abspath(file)), _shown(file, here)  # noqa: PTH100  (resolve() would follow links)
            found.setdefault(file.resolve(), entry)
    return Discovery(
        tuple(sorted(found.values(), key=lambda x: (x[1], str(x[0])))),
        tuple(problems[key] for key in sorted(problems)),
    )


def _shown(path: Path, here: Path) -> str:
    """Return the path relative to the current folder where it lies below it, else as given."""
    full = Path(os.path.abspath(path))  # noqa: PTH100
    return full.relative_to(here).as_posix() if full.is_relative_to(here) else path.as_posix()


def _walk(folder: Path, problems: dict[str, Problem], here: Path) -> Iterator[Path]:
    """Yield the documents below a folder; hidden ones and links back to a folder above are left out."""

    def note(error: OSError) -> None:
        shown = _shown(Path(str(error.filename or folder)), here)
        problems[shown] = Problem(FOLDER_UNREADABLE, shown, error.strerror or type(error).__name__)

    for root, folders, files in os.walk(folder, onerror=note):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield Path(root) / name
