"""How a report is to be shown: language, width, colour.

In: what the user and the terminal want. Out: `View`, given to every format.

Example: `zsaudit check corpus/ --lang zh` on a terminal of 80 columns is `View(lang="zh", width=80, color=True)`.
"""

from __future__ import annotations

from dataclasses import dataclass

from zsaudit.rules.text import Lang


@dataclass(frozen=True, slots=True)
class View:
    """The wishes of whoever reads."""

    lang: Lang = "en"
    width: int = 100
    color: bool = False
    statistics: bool = False
    quiet: bool = False
    show_suppressed: bool = False
