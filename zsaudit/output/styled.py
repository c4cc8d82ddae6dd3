"""Rich's text, cut into lines where Chinese and English may be cut.

In: text and styles, as for `rich.text.Text`. Out: a renderable that keeps dates, numbers and paths whole.

Example: a cell holding 2018..2022 makes its column at least so wide, and 2022-06-15 never spans two lines.
"""

from __future__ import annotations

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, JustifyMethod, OverflowMethod
from rich.containers import Lines
from rich.measure import Measurement
from rich.text import Text

from zsaudit.output.breaks import line_starts, widest_unit

_NARROWEST = 24


class Styled(Text):
    """Text of a document or about one: never markup, and cut only where a reader would cut it."""

    def wrap(
        self,
        console: Console,
        width: int,
        *,
        justify: JustifyMethod | None = None,
        overflow: OverflowMethod | None = None,
        tab_size: int = 8,
        no_wrap: bool | None = None,
    ) -> Lines:
        """Return the lines of the text at a width."""
        lines = Lines()
        for line in self.split(allow_blank=True):
            for part in line.divide(line_starts(line.plain, width)):
                part.rstrip()
                lines.append(part)
        if justify or self.justify:
            lines.justify(console, width, justify=justify or self.justify or "default", overflow="fold")
        return lines

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """Return the width below which a part would be torn (a long path may be), and the width of the longest line."""
        lines = self.plain.splitlines() or [""]
        least = min(_NARROWEST, max(widest_unit(line) for line in lines))
        return Measurement(least, max(cell_len(line) for line in lines))
