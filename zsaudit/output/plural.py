"""Counted English nouns: 1 file, 2 files.

In: a number and a noun. Out: both, the noun in its right form.

Example: `counted(1, "comparable group")` is "1 comparable group".
"""

from __future__ import annotations

from zsaudit.rules.text import Text


def counted(number: int, noun: str) -> str:
    """Return a number with its English noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {_many(noun)}"


def amount(number: int, noun: str) -> Text:
    """Return a number as an argument of a message: with its noun in English, bare in Chinese, where the message
    itself holds the measure word."""
    return Text(counted(number, noun), str(number))


def _many(noun: str) -> str:
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
