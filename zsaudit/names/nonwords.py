"""Whether a character in the middle of a name makes no word where the other writing has one: 人才评定 and 智才评定.

In: two names of one length that differ in one character. Out: whether one of them holds a common word there and the
other nothing but loose characters.

Example: 企业人才评定管理办法 has 人才 where 企业智才评定管理办法 has 智 and 才: a slip, whatever the two look or sound like.
"""

from __future__ import annotations

from functools import lru_cache

from zsaudit.language.words import tokens

FIRST = 2  # before it stand the names of people and places, which need not be words
_COMMON = ("n", "v", "vn", "b", "j", "l", "i")
_NAMING = ("nr", "ns", "nz", "nt")


def makes_no_word(left: str, right: str, at: int) -> bool:
    """Say whether one of two names has a common word of several characters at a place where the other's character
    stands alone."""
    if at < FIRST or len(left) != len(right):
        return False
    one, other = _word_at(left, at), _word_at(right, at)
    told, loose = (one, other) if len(one) > len(other) else (other, one)
    return len(loose) == 1 < len(told) and _is_common(told)


@lru_cache(maxsize=65536)
def _word_at(name: str, at: int) -> str:
    """Return the word of the dictionary that holds a character of a name."""
    import rjieba

    end = 0
    for word in rjieba.cut(name, False):
        end += len(word)
        if at < end:
            return str(word)
    return ""


def _is_common(word: str) -> bool:
    found = tokens(word)
    return len(found) == 1 and found[0].pos.startswith(_COMMON) and not found[0].pos.startswith(_NAMING)
