"""What every command does first and last: find the settings, make the view, show progress.

In: paths and options. Out: `Session`.

Example: `zsaudit claims corpus/ --lang zh` reads setup.cfg above corpus/ and lays `lang` over it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from zsaudit.cli.options import Common, common
from zsaudit.cli.screen import Progress, progress, screen_width, wants_color
from zsaudit.output.view import View
from zsaudit.settings import Settings, load_settings


@dataclass(frozen=True, slots=True)
class Session:
    """One run of a command: its paths, its settings, and how to show things."""

    paths: tuple[Path, ...]
    settings: Settings
    options: Common
    view: View

    @contextmanager
    def progress(self) -> Iterator[Progress]:
        """Show the phases of the work."""
        live = not (self.options.no_progress or self.options.quiet)
        with progress(self.view.lang, live=live, timed=self.options.verbose) as shown:
            yield shown


def begin(paths: Sequence[Path], options: dict[str, Any]) -> Session:
    """Return the session of a command."""
    told = common(options)
    settings = load_settings(
        paths[0] if paths else Path(), config=told.config, isolated=told.isolated, overrides=told.overrides
    )
    view = View(lang=settings.lang, width=screen_width(), color=wants_color(told.color, sys.stdout), quiet=told.quiet)
    return Session(tuple(paths), settings, told, view)
