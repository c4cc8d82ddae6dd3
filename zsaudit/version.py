"""The version, where every room may read it.

In: nothing. Out: `__version__`.

Example: reports carry it as `"zsaudit": "0.1.0"`.
"""

from __future__ import annotations

__version__ = "0.1.0"
