"""Whether a figure told as a target is one: it tells a deed or a measure, and labels nothing.

In: a claim. Out: yes or no.

Example: 新建城市书房80个 is an aim; 推进13条重点产业链 counts chains that exist, 把握五个“必须” is a catchword, 在人口
增长3亿的情况下 a premise, 距开幕还有100天 a countdown.
"""

from __future__ import annotations

import re

from zsaudit.claims.claim import Claim
from zsaudit.rules.beside import Beside, beside
from zsaudit.rules.deeds import deeds

_ROUND = re.compile(r"[万亿]")  # no group of so many has a name
_COUNTS = frozenset({"count", "event", "times", "bare"})
_SIZES = frozenset({"mass", "power", "volume", "voltage"})
_SIZED = re.compile(r"[^，。；、的\d]{0,12}(?:项目|工程|机组|装置|生产线|电站|泊位)")
_SPENT_ON = re.compile(r"(?:投资|总投资|概算|占地|面积|全长|规模)(?:约|近|超)?$")
_OF_IT = re.compile(r"(?:以上)?的[\u4e00-\u9fff“A-Z]")
_SORTED = re.compile(r"[^，。；、的\d]{2,20}(?:率|比例|比重)(?:达到?|为|稳定在|提高到)?\d")
_PREMISE = re.compile(r"[^，。；]{0,6}的?(?:情况|前提|条件|背景)(?:之)?下")
_COUNTDOWN = re.compile(r"距离?.+(?:还有|还剩|只有|仅有|只剩|仅剩|不到|不足)$")
_FULFILLED = re.compile(r"[^，。；]{0,8}[，,]?(?:现)?(?:已经?|业已|均已|都已)[^，。；\d]{0,8}(?:实现|完成|达到|达成)")
_CATCHWORD = re.compile(r"[一二两三四五六七八九十]+[^\d一-鿿]{0,2}(?:大|个)$")
_HAN_NUMBER = re.compile(r"[一二两三四五六七八九十]+[^万亿]?$")
# What goes on with a thing, or is done with it, makes nothing: 深入实施三大行动, 加快建设…等6条高铁.
_GOES_ON = re.compile(r"(?:深入|继续|持续|扎实|全面|认真|接续)(?:组织|开展)?(?:实施|开展|实行|推进|落实)$")
# Behind the number 建设 and 打造 name a thing (片区建设); these are still to be done to each of those counted.
_WORKED_OFF = re.compile(r"实施|改造|整治|治理|提供|拆除|搬迁|清零|更新|修复")
_GIVEN = re.compile(r"(?:首批|前述|上述|这|现有|已有|原有|该)$")
_LISTED = re.compile(r"等$")
_OPEN_QUOTE = re.compile(r"“[^“”]{0,12}$")
_CLOSE_QUOTE = re.compile(r"^[^“”]{0,14}”")


def is_aim(claim: Claim) -> bool:
    """Say whether a target's figure is to be reached at all."""
    around = beside(claim)
    if _PREMISE.match(around.after) or _COUNTDOWN.search(around.before) or _quoted(around):
        return False
    if claim.dimension in _SIZES and _SIZED.match(around.after) and not deeds("reach", "finish").search(around.before):
        return False  # 50万吨甲醇项目: its size
    if (
        claim.dimension in ("yuan", "dollar", "area", "length")
        and _SPENT_ON.search(around.before)
        and _OF_IT.match(around.after)
    ):
        return False  # 投资31.1亿元的天威薄膜电池二期: its cost
    if claim.dimension in _COUNTS | {"people"} and _SORTED.match(around.rest):
        return False  # 30户以上村寨设施覆盖率达90%: which villages
    return not counts_a_group(claim)


def is_fulfilled(claim: Claim) -> bool:
    """Say whether the sentence itself goes on to tell that its target is reached: …的目标已提前实现."""
    return _FULFILLED.match(beside(claim).rest) is not None


def counts_a_group(claim: Claim) -> bool:
    """Say whether a count only labels a group that exists, a name or a catchword."""
    if claim.kind != "total" or claim.dimension not in _COUNTS or claim.bound != "=" or _ROUND.search(claim.quote):
        return False
    around = beside(claim)
    if _quoted(around):
        return True
    if not around.leads:
        return False
    written = "".join(claim.quote.split())
    if _CATCHWORD.fullmatch(written) and (written.endswith("大") or around.after.startswith("“")):
        return True  # 三大先导产业, 五个“必须”
    return not _reached(around, han=_HAN_NUMBER.fullmatch(written) is not None)


def _quoted(around: Beside) -> bool:
    """Say whether a figure stands within a name in quotation marks: “两圈联动、三核引领”, “两个70%”."""
    return _OPEN_QUOTE.search(around.before) is not None and _CLOSE_QUOTE.match(around.after) is not None


def _reached(around: Beside, *, han: bool) -> bool:
    """Say whether a deed of the clause reaches the count; one that finishes, where the count is of what is listed or given."""
    finished = deeds("reach", "finish").search(around.before) or deeds("reach", "finish").search(around.after)
    if finished or _GIVEN.search(around.before) or _LISTED.search(around.before):
        return finished is not None
    before = _GOES_ON.sub("", around.before)
    if han:
        return deeds("make").search(before) is not None
    return (deeds("make").search(before) or _WORKED_OFF.search(around.after)) is not None
