"""Renamed bodies: which body took over from which in a reform, whatever its place and level.

In: the name of a body. Out: the names of its successors.

Example: 市经济和信息化局 of 2018 is 市工业和信息化局 from 2019 on.
"""

from __future__ import annotations

from zsaudit.language.lists import kept, rows


@kept
def _successors() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for row in rows("reforms"):
        for old in _forms(row[0]):
            table.setdefault(old, set()).update(_forms(row[1]))
    return {old: frozenset(new) for old, new in table.items()}


def _forms(name: str) -> tuple[str, ...]:
    return (name, f"{name}员会") if name.endswith("委") else (name,)


def successors(body: str) -> frozenset[str]:
    """Return the later names of a body told without its place."""
    return _successors().get(body, frozenset())
