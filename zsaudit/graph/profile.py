"""What a claim is compared by: the character pairs of its own words and of the words around them.

In: a claim. Out: `Profile`: its own grams, its surrounding grams, its head, its marks.

Example: "惠及居民4.7万户" after "全市老旧小区改造" and "41,500户居民受益" share 老旧, 小区, 改造, 居民.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from zsaudit.claims.claim import Claim
from zsaudit.language.lists import alternatives, kept, rows, words
from zsaudit.language.words import tokens

_LEVEL = re.compile(
    r"(?:国家|省部|自治区|省|地市|设区市|市|州|县市区|县区|县|区|镇街|乡镇|镇|乡|村)级(?:以上)?|全国|全省|全市|全县|全区|我[国省市县区]|本[市县区]|市域内?|境内|辖区内?"
)
_NOT_CHINESE = re.compile(r"[^\u4e00-\u9fffA-Za-z0-9+&]+")
_ORDINAL = re.compile(
    r"[一二三四五]级|\d+周?岁|第[一二三四五六七八九十\d]+(?:批|期|届|轮|次|号|阶段)|首[批期届轮次]|[一二三四五六七八九]期|\d+号"
)
_ATTRIBUTE = re.compile(r"数量|总数|总量|规模|金额|总额|人数|个数|面积|余额|资金|投资")
TOLD = 0.9
_FUNCTION = ("p", "c", "u", "uj", "ul", "d", "r", "y", "w", "zg", "uz", "ud")


@dataclass(frozen=True, slots=True)
class Profile:
    """The grams of a claim. `own` are of the words beside the figure, `near` of its sentence's other
    clauses, `far` of heading and title; `ordinals` are 第一批, 二期 and the like."""

    own: frozenset[str]
    near: frozenset[str]
    head: str
    far: frozenset[str]
    subject: str
    ordinals: frozenset[str]


@kept
def _synonyms() -> tuple[re.Pattern[str], dict[str, str]]:
    table = {row[0]: row[0] for row in rows("synonyms")}
    table |= {other: row[0] for row in rows("synonyms") for other in row[1].split()}
    return re.compile(alternatives(tuple(table))), table


@kept
def _neutral() -> frozenset[str]:
    return frozenset((*words("neutral_verbs"), *words("adverbs"), *words("empty_words")))


def plain(text: str) -> str:
    """Return a text with its synonyms, levels and areas made plain."""
    pattern, table = _synonyms()
    for _ in range(2):
        text = pattern.sub(lambda m: table[m.group()], text)
    return _LEVEL.sub("", text)


def grams(text: str) -> frozenset[str]:
    """Return the character pairs within the content words of a text, a word of one character as it is.

    Pairs never cross from word to word, so that 生猪年出栏量 and 生猪出栏 differ by nothing."""
    return _remembering()(text)


@kept
def _remembering() -> Callable[[str], frozenset[str]]:
    """Several figures share a sentence: what was worked out is kept, until the word lists change."""
    return lru_cache(maxsize=100_000)(_grams)


def _grams(text: str) -> frozenset[str]:
    found: set[str] = set()
    for token in tokens(plain(text)):
        word = _NOT_CHINESE.sub("", token.text)
        if not word or word in _neutral() or (token.pos in _FUNCTION and not word.isascii()):
            continue
        found.update(word[i : i + 2] for i in range(len(word) - 1)) if len(word) > 1 else found.add(word)
    return frozenset(found)


def profile(claim: Claim) -> Profile:
    """Return what a claim is compared by."""
    own = grams(claim.context) | grams(claim.head)
    if claim.confidence < TOLD or len(grams(_ATTRIBUTE.sub(" ", claim.context))) < 2:
        own |= grams(claim.subject)
    near = grams(claim.topic) | grams(claim.sentence) | grams(claim.subject)
    return Profile(
        own=own or grams(claim.subject),
        near=near - own,
        far=grams(claim.heading),
        head=plain(claim.head) or claim.head,
        subject=plain(claim.subject),
        ordinals=frozenset(_ORDINAL.findall(claim.context + claim.topic)),
    )
