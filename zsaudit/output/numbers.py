"""Numbers as people read them: changes, rates, shares.

In: numbers of the facts of a finding. Out: short strings.

Example: 18 个 -> 25 家 is "+7" and "+38.9%"; 28.0% -> 29.5% is "+1.5 pp".
"""

from __future__ import annotations

from zsaudit.output.labels import say
from zsaudit.rules.text import Lang

_SCALES = ((1e8, "亿"), (1e4, "万"))
_FEW = 1e5


def number(value: float) -> str:
    """Return a number in the scale the documents themselves use: 1.8亿, 85.7万, 3399."""
    for scale, word in _SCALES:
        if abs(value) >= max(scale, _FEW):
            return f"{_short(value / scale)}{word}"
    return _short(value)


def change(value: float, unit: str | None, lang: Lang) -> str:
    """Return a change with its sign; of percentages, in percentage points."""
    sign = "+" if value > 0 else ""
    if unit in ("%", "％", "‰"):
        return f"{sign}{_short(value * 100)} {say('percentage_points', lang)}"
    return f"{sign}{number(value)}"


def rate(value: float) -> str:
    """Return a rate of change with its sign."""
    return f"{'+' if value > 0 else ''}{value * 100:.1f}%"


def share(value: float) -> str:
    """Return a share."""
    return f"{_short(round(value * 100, 1))}%"


def bar(value: float, cells: int = 10) -> str:
    """Return a share as a row of squares, which every console can print."""
    filled = max(0, min(cells, int(value * cells + 1e-9)))
    return "■" * filled + "□" * (cells - filled)


def _short(value: float) -> str:
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text
