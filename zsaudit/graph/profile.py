"""What a claim is compared by: the character pairs of its own words and of the words around them.

In: a claim. Out: `Profile`: its own grams, its surrounding grams, its head, its marks.

Example: "惠及居民4.7万户" after "全市老旧小区改造" and "41,500户居民受益" share 老旧, 小区, 改造, 居民.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from zsaudit.claims.bare_nouns import may_mean
from zsaudit.claims.claim import Claim
from zsaudit.claims.frames import without_cause, without_praise, without_start
from zsaudit.claims.owners import bare
from zsaudit.language.lists import alternatives, kept, rows, words
from zsaudit.language.words import Token, tokens, without_levels_together

_LEVEL = re.compile(
    r"(?:国家|省部|自治区|省|地市|设区市|市|州|县市区|县区|县|区|镇街|乡镇|镇|乡|村)级(?:以上)?|[全该](?:地区|[国省市县区州旗盟乡镇村港园院校馆]|街道|社区|志|书)|[我你贵][国省市县区州旗盟乡镇]|[你贵](?:院|校|局|所|馆|公司|单位|中心|集团|园区)|本[市县区州旗]|市域内?|境内|辖区内?|(?<![一-鿿])[区县市州省园校院]内|[本我](?:公司|集团|企业|[行院校馆所园社])(?![长员])"
)
# What ends a thing and says only that it is counted: 端口数为, 普及率达.
_COUNTED = re.compile(
    r"(?<=[\u4e00-\u9fff]{2})(?:人?数(?:量|为|达|是)?|(?<=[率额量值度])[为达是]|数[须应要需将拟可])(?=\s|$)"
)
_RATE_THEN_VERB = re.compile(r"([^利效频概税费]率)(?=[现压已仅约达为是提升降控保稳力拟将应要须])")
# Surface water of the classes Ⅰ to Ⅲ is good (GB 3838): 水质优良（Ⅰ—Ⅲ类）断面, Ⅰ~Ⅲ类断面.
_GOOD_WATER = re.compile(r"[（(]?(?:优良)?[ⅠI一]\s?[~～至到—－\-]{1,2}\s?(?:Ⅲ|III|三)类[）)]?(?:优良)?")
_ALL_SORTS = re.compile(r"各级各类|各类|各种")
_NOT_CHINESE = re.compile(r"[^\u4e00-\u9fffA-Za-z0-9+&]+")
_ORDINAL = re.compile(
    r"[一二三四五]级|\d+周?岁|第[一二三四五六七八九十\d]+(?:批|期|届|轮|次|号|阶段)|首[批期届轮次]|[一二三四五六七八九]期|\d+号|[1-5]A(?![A-Za-z])|\d{2,4}千伏|1[∶:：]\d{3,}|1[∶:：]\d+万|(?:[\d.]+|[一二三五十百千]+)?[百千]?[万亿]元以上|(?:超过?|突破)(?:[\d.]+|[一二三五十百千]+)[百千]?[万亿]元?(?=的?[\u4e00-\u9fff]{0,4}(?:企业|项目|园区|产业|集群|镇|村|县|户|单位|平台))"
)
_ABOVE = re.compile(r"(?:超过?|突破)(?P<size>.+?)元?$")  # 年产值超50亿元的企业 are those of 50亿元以上
_ECONOMY = re.compile(r"(?:全[国省市县区])?(?:年均)?(?:国民)?经济")
_ECONOMY_GROWS = re.compile(r"(?:国民)?经济增长(?:速度)?")
_OF_A_PLACE = re.compile(r"全[省市县区州]|[我本][省市县区州]")
_OF_ALL = re.compile(r"全[省市县区州]|[我本][省市县区州]|总|累计|共(?!同)")
_OF_A_PHASE = re.compile(r"[一二三四五六七八九]期(?=工程|项目)|\d+号(?=线)")
_PHASE_OF_WORKS = re.compile(r"[一二三四五六七八九]期(?=工程|项目)|[一二三四五六七八九十\d]+标段")
_THIS_ONE, _HELD = re.compile(r"[本这]届"), re.compile(r"第[一二三四五六七八九十百\d]+届")
_BODY = re.compile(r"[本我]?(学校|医院|中心|公园|园区|景区|[校院])(?=[\u4e00-\u9fff]{2})")
_ATTRIBUTE = re.compile(r"数量|总数|总量|规模|金额|总额|人数|个数|面积|余额|资金|投资")
TOLD = 0.9
OWN_WORDS_ALONE = 2
# 增加到, 扩充至 tell that a number changed, not what it counts.
_COME_TO = re.compile(
    r"(?:增加|增长|提高|提升|上升|下降|减少|扩大|发展|壮大|扩充|恢复|拓展|攀升|跃升|调整|降低|压减|[升降增减])(?:到|至|为)(?= |$)"
)
_SCALE = re.compile(r"[十百千]?[万亿]级?|[百千]亿级?")
_AMOUNT = re.compile(r"[\d.]+|[百千万亿]+元?|\d+[万亿]*元?")
_FUNCTION = ("p", "c", "u", "uj", "ul", "d", "r", "y", "w", "zg", "uz", "ud")


@dataclass(frozen=True, slots=True)
class Profile:
    """The grams of a claim. `own` are of the words beside the figure, `near` of its sentence's other
    clauses, `far` of heading and title; `light` are those of verbs; `ordinals` are 第一批, 二期 and the like.
    `line` is the content words beside the figure in their order, for the alignment of two claims."""

    own: frozenset[str]
    near: frozenset[str]
    head: str
    far: frozenset[str]
    subject: str
    ordinals: frozenset[str]
    light: frozenset[str]
    line: str


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
    text = _GOOD_WATER.sub("优良", _ALL_SORTS.sub("", without_levels_together(text)))
    for _ in range(2):
        text = pattern.sub(lambda m: table[m.group()], text)
    return _COUNTED.sub("", _RATE_THEN_VERB.sub(r"\1 ", _LEVEL.sub("", text)))


def grams(text: str) -> frozenset[str]:
    """Return the character pairs within the content words of a text, a word of one character as it is.

    Pairs never cross from word to word, so that 生猪年出栏量 and 生猪出栏 differ by nothing."""
    return frozenset(gram for word, _ in content_words(text) for gram in _pairs(word))


def content_words(text: str) -> tuple[tuple[str, bool], ...]:
    """Return the words of a text that tell of a thing, each with whether it is a verb."""
    return _remembering()(text)


@kept
def _remembering() -> Callable[[str], tuple[tuple[str, bool], ...]]:
    """Several figures share a sentence: what was worked out is kept, until the word lists change."""
    return lru_cache(maxsize=100_000)(_content_words)


def _content_words(text: str) -> tuple[tuple[str, bool], ...]:
    found = []
    parts = tokens(plain(text))
    for at, token in enumerate(parts):
        word = _NOT_CHINESE.sub("", token.text)
        if not word or word in _neutral() or (_AMOUNT.fullmatch(word) and not _sizes(parts, at)):
            continue
        if token.pos not in _FUNCTION or word.isascii():
            found.append((word, token.pos == "v"))
    return tuple(found)


def _sizes(parts: tuple[Token, ...], at: int) -> bool:
    """百亿 of 百亿企业 tells which; 三百 of a number that stands alone does not."""
    return _SCALE.fullmatch(parts[at].text) is not None and at + 1 < len(parts) and parts[at + 1].pos.startswith("n")


def _pairs(word: str) -> list[str]:
    return [word[i : i + 2] for i in range(len(word) - 1)] if len(word) > 1 else [word]


def _ordinals(claim: Claim) -> frozenset[str]:
    """Return 第一批, 二期, 60岁 of a claim: of its own words, and of those it takes up where it has none itself."""
    own = _ORDINAL.findall(claim.context)
    if not own and claim.whole is not None:
        own = _ORDINAL.findall(claim.whole.words)  # 第一批市级文物保护单位共41处，其中古建筑19处
    if not own and not _ORDINAL.search(claim.topic):
        before = claim.words_before  # 3号线一期工程全长24.3公里，设站19座
        own = [] if _OF_ALL.search(before) else _OF_A_PHASE.findall(before)
        own = own or _PHASE_OF_WORKS.findall(claim.heading)
        if _THIS_ONE.search(claim.words_before) and len(told := _HELD.findall(claim.heading)) == 1:
            own = told  # 本届运动会 of a paper on 第十一届中学生运动会
    taken_up = [] if _OF_A_PLACE.search(claim.context) else [x for x in _ORDINAL.findall(claim.topic) if "元" not in x]
    return frozenset(_ABOVE.sub(r"\g<size>元以上", x).replace("周岁", "岁") for x in own or taken_up)


def _by_its_name(claim: Claim) -> str:
    """Return the words of a claim with the bare noun for its owner made its name: 学校 of 老年大学, in that school's paper."""
    body = _BODY.match(claim.context) if claim.owner else None
    if body is None or claim.owner is None or not may_mean(body[1], claim.owner):
        return claim.context
    return bare(claim.owner) + claim.context[body.end() :]


def profile(claim: Claim) -> Profile:
    """Return what a claim is compared by."""
    context = _COME_TO.sub(" ", without_cause(without_start(without_praise(_by_its_name(claim)))))
    if claim.kind == "growth" and _ECONOMY.fullmatch(claim.subject):
        context = _ECONOMY_GROWS.sub("生产总值增长", context)  # 经济增长 is the growth of the 生产总值 (统计公报)
    told = [context, claim.head]
    if claim.confidence < TOLD or len(grams(_ATTRIBUTE.sub(" ", context))) < 2:
        told.append(claim.subject)
    own = frozenset(gram for text in told for gram in grams(text)) or grams(claim.subject)
    near = grams(claim.topic) | grams(claim.sentence) | grams(claim.subject)
    words = content_words(context)
    nouns = frozenset(
        gram for word, verb in (*words, *content_words(claim.subject)) if not verb for gram in _pairs(word)
    )
    aligned = context if len(told) == OWN_WORDS_ALONE else claim.subject
    return Profile(
        own=own,
        near=near - own,
        head=plain(claim.head) or claim.head,
        far=grams(claim.heading),
        subject=plain("生产总值" if claim.kind == "growth" and _ECONOMY.fullmatch(claim.subject) else claim.subject),
        ordinals=_ordinals(claim),
        light=own - nouns - grams(claim.head),
        line="".join(word for word, _ in content_words(aligned) or words),
    )
