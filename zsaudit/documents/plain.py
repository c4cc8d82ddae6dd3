"""Characters made plain, one for one, so that every offset stays what it was.

In: a source text. Out: a text of the same length: full-width figures and Latin letters plain, Chinese
punctuation where Chinese stands beside it, traditional characters simplified.

Example: "１９９６年ＧＤＰ增长８．５％(同比)" becomes "1996年GDP增长8.5%（同比）".
"""

from __future__ import annotations

import re
import unicodedata

from zsaudit.language.lists import rows

_HAN = "\u3400-\u4dbf\u4e00-\u9fff〇"
_SIDE = rf"[{_HAN}（）《》“”‘’、。，；：！？…—〔〕【】]"
_NUMERAL = "一二三四五六七八九〇"

_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if chr(code) not in "！，；：？（）"}
_SIGNS = str.maketrans(
    {
        "〜": "~",
        "∼": "~",
        "﹪": "%",
        "−": "-",
        "﹣": "-",
        "「": "“",
        "」": "”",
        "『": "‘",
        "』": "’",
        "﹐": "，",
        "﹑": "、",
    }
    | dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f\u205f\u3000", " ")
)
_TABLE: dict[int, int | str] = {**_WIDE, **_SIGNS}
_COMPATIBLE = re.compile(r"[\u2e80-\u2fdf\uf900-\ufaff]")
_TRADITIONAL_RANGE = re.compile(rf"[{_HAN}]")

_ASCII_MARKS = str.maketrans(",;:!?", "，；：！？")
_MARKS = r"(?:\s?[,;:!?])*"
_BESIDE_HAN = re.compile(rf"(?:(?<={_SIDE})|(?<={_SIDE} ))[,;:!?]{_MARKS}|(?:[;:!?]|(?<!\d),){_MARKS}(?=\s?{_SIDE})")
_THOUSANDS = re.compile(r"(?<![\d，、.])[1-9]\d{0,2}(?:，\d{3})+(?![\d，、])")
_ROUND_ZERO = re.compile(rf"(?<=[{_NUMERAL}])[○◯OoО0]{{1,3}}(?=[{_NUMERAL}年月])")
_NUMBER_BRACKETS = re.compile(r"[\[［﹝〔【（(]((?:19|20)\d\d)[\]］﹞〕】）)](?=\s?第?\s?\d+\s?号)")
_QUOTED = re.compile(r'"([^"\n]*)"')


def make_plain(text: str) -> str:
    """Return the text made plain, of the same length."""
    plain = text.translate(_TABLE)
    plain = _simplified(plain)
    if _COMPATIBLE.search(plain):
        plain = _COMPATIBLE.sub(_compatible, plain)
    if not _TRADITIONAL_RANGE.search(plain):
        return plain
    return _chinese_punctuation(plain)


def _chinese_punctuation(text: str) -> str:
    text = _NUMBER_BRACKETS.sub(r"〔\1〕", text)
    text = text.replace("(", "（").replace(")", "）")
    text = _BESIDE_HAN.sub(lambda m: m[0].translate(_ASCII_MARKS), text)
    text = _THOUSANDS.sub(lambda m: m[0].replace("，", ","), text)
    text = _ROUND_ZERO.sub(lambda m: "〇" * len(m[0]), text)
    return _QUOTED.sub(r"“\1”", text) if '"' in text else text


def _simplified(text: str) -> str:
    """Simplify only what is outside GB 2312, so that simplified text is never touched."""
    known = _traditional()
    present = {ord(sign): simple for sign in set(text) if (simple := known.get(sign))}
    return text.translate(present) if present else text


def _traditional() -> dict[str, str]:
    return {a: b for first, second in rows("traditional") for a, b in zip(first, second, strict=True)}


def _compatible(match: re.Match[str]) -> str:
    """Radicals and compatibility forms, as PDF extraction leaves them, stand for ordinary characters."""
    normal = unicodedata.normalize("NFKC", match[0])
    return normal if len(normal) == 1 else match[0]
