"""What a message calls the thing of a figure: its words whole, with the deed of a flow and the sort of a change.

In: a claim. Out: a short name.

Example: 绿道 of 新建绿道137公里 is 新建绿道; 生产总值 of 增长5.5% is 生产总值增长; 认知障碍 of 改建3000张认知障碍照护床位 is
改建认知障碍照护床位.
"""

from __future__ import annotations

import re

from zsaudit.claims.claim import Claim
from zsaudit.rules.beside import Beside, beside
from zsaudit.rules.deeds import deeds

LONGEST = 40
LONGEST_PHRASE = 18
_FIGURE = re.compile(r"(?<![A-Za-z\d.])\d[\d.]*(?![\d.A-Za-z])")
_REACHED = re.compile(r"累计|总数|总量|达到?|增至|增加到|现有|共有|拥有|保有|稳定|保持|维持")
_MOVES = re.compile(r"(?:增长|增速|增幅|涨幅|上涨|下降|降幅|增加|减少|增减|提高)$|^(?:新增|净增)")
_PRICE = re.compile(r"价格?(?:指数|水平|总水平)?$")
_AGAINST = re.compile(r"(?:高于|低于|快于|高出)(?:全[国省市县区])(?:平均)?(?=[^，。]{0,4}$)")
# A deed rules what follows where it opens its clause or its item of a list.
_OPENS = re.compile(
    r"(?:^|[、和及并）①-⑳])(?:[全我本][国省市县区州旗盟]|已|共|再|还|新|全年|累计|力争|确保|争取|计划|加快|推动|继续|大力|高标准|高质量)*$"
)
_AMOUNTS = frozenset({"total", "average"})


def thing(*claims: Claim) -> str:
    """Return what a message calls the thing of one figure, or of several figures of one series by the last of them."""
    last = claims[-1]
    around = beside(last)
    name = _cut(_phrase_of(last, around) or _named(last, around))
    return f"{_level(last, name)}{name}{_move(claims, name, around)}"


def _named(claim: Claim, around: Beside) -> str:
    """Return the subject made whole, with the deed that it came about by."""
    own = _own(claim, around)
    deed = _deed_of(claim, around, own)
    return deed + _balanced(own if deed else claim.subject, claim)


def _phrase_of(claim: Claim, around: Beside) -> str:
    """Return the thing of a figure that stands before it: the words behind the figure, where they are few, with those of the
    subject that stand right before it (营商环境150项改革举措)."""
    if claim.kind not in _AMOUNTS or not around.leads or claim.dimension == "yuan":
        return ""
    phrase = _phrase(around)
    if not phrase:
        return ""
    sizes = (size for size in range(len(claim.subject), 1, -1) if around.before.endswith(claim.subject[:size]))
    front = claim.subject[: next(sizes, 0)]
    name = (_balanced(front, claim) if front else "") + phrase
    return _deed_of(claim, around, name) + name


def _phrase(around: Beside) -> str:
    """Return what follows a figure up to the next pause or figure, where that is short."""
    number = _FIGURE.search(around.after)
    told = re.split(r"[（(]", around.after[: number.start()] if number else around.after)[0]
    if number and "、" in told:
        told = told.partition("、")[0]
    told = told.rstrip("、和及与以或")
    return told if 1 < len(told) <= LONGEST_PHRASE and told.count("“") == told.count("”") else ""


def _own(claim: Claim, around: Beside) -> str:
    """Return the words of the subject that stand in the figure's own clause: 各类人才 of …活动各类人才."""
    own = claim.subject.removeprefix(claim.topic) if claim.topic and claim.topic not in around.before else claim.subject
    return own if own and own in around.before else claim.subject


def _balanced(subject: str, claim: Claim) -> str:
    """Give a name back the quotation mark, the 非 or the Ⅰ— that its sentence has before it, and take a lone mark off."""
    sentence = "".join(claim.sentence.split())
    at = sentence.find(subject)
    if subject and at > 0:
        lead = re.search(r"(?:“[^“”]{0,6}|非[一-鿿]?|[A-ZⅠ-Ⅻ]+[—–－-])$", sentence[:at])
        if lead and (lead.group()[0] != "“" or subject.count("”") > subject.count("“")):
            subject = lead.group() + subject
        if subject.count("“") > subject.count("”") and sentence.find(subject + "”") >= 0:
            subject += "”"
    subject = re.sub(r"^[、，；]|^和(?=改造|新建|改建|提升)", "", subject)
    if subject.count("“") != subject.count("”"):
        subject = re.sub(r"[“”]", "", subject)
    return subject if subject.count("（") == subject.count("）") else subject.partition("（")[0]


def _deed_of(claim: Claim, around: Beside, name: str) -> str:
    """Return the deed by which a flow came about (新建, 改造), where neither its name nor a total tells otherwise."""
    at = around.before.rfind(name) if name else -1
    if claim.kind != "total" or (at < 0 and not around.leads):
        return ""
    lead = around.before[:at] if at >= 0 else around.before
    for deed in reversed(list(_adding().finditer(lead))):
        start = deed.start()
        while (earlier := _joined_to(lead, start)) is not None:
            start = earlier
        gap = lead[deed.end() :]
        if not _OPENS.search(lead[:start]) or deed.group() in name:
            continue
        if _REACHED.search(around.before[deed.end() :]) or (at >= 0 and not _leads_to(gap, name)):
            return ""
        return lead[start : deed.end()]
    return ""


def _leads_to(gap: str, name: str) -> bool:
    """Say whether nothing stands between a deed and its thing but items of one list; an item with a deed of its own
    (、特殊困难家庭适老化改造1.5万户) has no other."""
    if gap in ("", "和", "、", "“"):
        return True
    return _FIGURE.search(gap) is not None and gap.endswith(("、", "和", "及")) and _adding().search(name) is None


def _joined_to(text: str, start: int) -> int | None:
    """Return where a deed begins that is told together with another: 新建、改扩建; 提质改造."""
    for deed in _adding().finditer(text[:start]):
        if text[deed.end() : start] in ("", "、", "和", "及"):
            return deed.start()
    return None


def _level(claim: Claim, name: str) -> str:
    """Return the level, where the sentence tells it in so many words and the name does not."""
    if not claim.level or claim.level in name or name.startswith(claim.level[0]):
        return ""
    return claim.level if claim.level in claim.sentence else ""


def _move(claims: tuple[Claim, ...], name: str, around: Beside) -> str:
    """Return the word that tells a change, a place or a run from an amount; a fall says itself that it is one."""
    kind = claims[-1].kind
    if kind == "points" and (against := _AGAINST.search(around.before)):
        return against.group()
    if kind == "rank":
        return "" if "排名" in name else "排名"
    if kind == "duration" and around.before.endswith("连续"):
        return "连续"
    kinds = {"growth": ("增长", "增速"), "change": ("增加", "增减")}
    if kind not in kinds or _MOVES.search(name):
        return ""
    falls = [claim.falls for claim in claims]
    if kind == "growth" and _PRICE.search(name):
        return "" if all(falls) else "涨幅"
    rise, either = kinds[kind]
    return "" if all(falls) else either if any(falls) else rise


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"


def _adding() -> re.Pattern[str]:
    """Deeds that add to what there is or work something off; 实现, 达到 and the like only join a thing and its number."""
    return deeds("finish", "make")
