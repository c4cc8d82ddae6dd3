"""Bytes to text, line ends and all: every offset in the text is an offset in the file's characters.

In: the bytes of a file. Out: `Decoded`: its text without a byte order mark, or why there is none.

Example: a web page's copy of a report in GB 18030 and one in UTF-8 with a mark give the same text.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from zsaudit.documents.problems import BINARY, DAMAGED, UNKNOWN_ENCODING

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY_STARTS = (
    b"%PDF",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"{\\rtf",
)
_SAMPLE = 200_000
# Punctuation and words so common that no Chinese prose of some length is without them.
_COMMON = re.compile(r"[，。、的一是在和年中国有人为市工作发展]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_ODD = re.compile(r"[\x00-\x08\x0e-\x1f\x80-\x9f\ue000-\uf8ff\ufffd]")
_MOST_DAMAGE = 0.02


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, and the problem with it, if any; without a text there is always a problem."""

    text: str | None
    problem: str | None = None
    detail: str = ""


def decode(data: bytes) -> Decoded:
    """Return the text of a file's bytes."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _read(data[len(mark) :], encoding)
    if data.startswith(_BINARY_STARTS) or b"\x00" in data[:_SAMPLE]:
        return Decoded(None, BINARY)
    try:
        return _checked(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _gb18030(data) or _damaged_utf8(data) or _guessed(data) or Decoded(None, UNKNOWN_ENCODING)


def _checked(text: str) -> Decoded:
    """Control characters in number are no text, whatever the bytes decode to."""
    sample = text[:_SAMPLE]
    odd = len(re.findall(r"[\x00-\x08\x0e-\x1f]", sample))
    return Decoded(None, BINARY) if odd > 1 + len(sample) * _MOST_DAMAGE else Decoded(text)


def _read(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, errors="replace")
    lost = text.count("\ufffd")
    if lost > 1 + len(text) * _MOST_DAMAGE:
        return Decoded(None, UNKNOWN_ENCODING)
    return Decoded(text, DAMAGED, _places(text)) if lost else _checked(text)


def _damaged_utf8(data: bytes) -> Decoded | None:
    """Return good UTF-8 with a few bad bytes in it, the bad ones replaced."""
    read = _read(data, "utf-8")
    return read if read.text is not None and (_HAN.search(read.text) or read.text.isascii()) else None


def _gb18030(data: bytes) -> Decoded | None:
    """Return the text when it reads like Chinese prose: nearly every pair of high bytes is valid GB 18030."""
    text = data.decode("gb18030", errors="replace")
    sample = text[:_SAMPLE]
    lost = text.count("\ufffd")
    if lost > len(text) // 500:
        return None
    han = len(_HAN.findall(sample))
    high = sum(1 for sign in sample if sign > "\x7f")
    plausible = han >= 0.6 * high and len(_ODD.findall(sample)) <= 0.005 * len(sample)
    if not plausible or len(_COMMON.findall(sample)) < 0.04 * high:
        return None
    return Decoded(text, DAMAGED, _places(text)) if lost else Decoded(text)


def _guessed(data: bytes) -> Decoded | None:
    """Ask charset-normalizer for the remaining encodings of Chinese: Big5 and UTF-16 without a mark."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], cp_isolation=["big5", "big5hkscs", "cp950"]).best()
    if best is None:
        return None
    text = data.decode(best.encoding, errors="replace")
    han = len(_HAN.findall(text[:_SAMPLE]))
    high = sum(1 for sign in text[:_SAMPLE] if sign > "\x7f")
    if "\ufffd" in text or not high or han < 0.6 * high or not _COMMON.search(text):
        return None
    return Decoded(text)


def _places(text: str) -> str:
    """Tell the first lines that hold a replaced character."""
    lines = [str(number) for number, line in enumerate(re.split(r"\r\n|\r|\n", text), 1) if "\ufffd" in line]
    return "line " + ", ".join(lines[:5]) + (", ..." if len(lines) > 5 else "")
