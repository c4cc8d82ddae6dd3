"""Rich renderables to text, the same way everywhere: document text is never markup, never emoji, never highlighted.

In: renderables and a view. Out: text without blanks at the ends of lines.

Example: `占比:100:50` stays as it is, where rich by default would print a picture for `:100:`.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import IO, Any

from rich.console import Console, Group, RenderableType

from zsaudit.output.view import View


def on_terminal(parts: Iterable[RenderableType], view: View) -> str:
    """Return what a terminal of the view's width and colour shows."""
    target = io.StringIO()
    system = "standard" if view.color else None
    out = console(target, view.width, force_terminal=view.color, no_color=not view.color, color_system=system)
    for part in parts:
        out.print(Group(part))  # a text printed by itself would be made a plain one, which is cut anywhere
    return "".join(f"{line.rstrip()}\n" for line in target.getvalue().splitlines())


def console(target: IO[str], width: int, **more: Any) -> Console:
    """Return a console that shows text as it is."""
    return Console(file=target, width=width, legacy_windows=False, markup=False, emoji=False, highlight=False, **more)
