"""zsaudit: a linter for facts in official documents.

In: paths. Out: `check(paths)` gives a `Report` of typed findings.

Example: `zsaudit.check(["corpus/"]).standing` holds every finding of the five documents that nobody accepted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zsaudit.api import Coverage as Coverage
    from zsaudit.api import Draft as Draft
    from zsaudit.api import Report as Report
    from zsaudit.api import check as check
    from zsaudit.settings import Settings as Settings
    from zsaudit.settings import load_settings as load_settings

from zsaudit.version import __version__ as __version__

_HOMES = {
    "Coverage": "zsaudit.api",
    "Draft": "zsaudit.api",
    "Report": "zsaudit.api",
    "Settings": "zsaudit.settings",
    "check": "zsaudit.api",
    "load_settings": "zsaudit.settings",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is asked for, so that `zsaudit --help` is quick."""
    if name not in _HOMES:
        raise AttributeError(f"module 'zsaudit' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
