"""File names that are not UTF-8, in text that is.

In: text, perhaps with the stand-ins that Python puts for bytes of a file name it cannot decode. Out: text that any
stream can take.

Example: under LC_ALL=C the name 语料.txt comes as nine such stand-ins, and is told as 语料.txt all the same.
"""

from __future__ import annotations


def printable(text: str) -> str:
    """Return a text with stand-ins read as UTF-8, and with a mark for those that are not."""
    return text if text.isascii() else text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
