"""The words before a figure, stripped to the thing it is told of.

In: the words on either side of a figure, and the sort of quantity. Out: its `Subject`.

Example: "一般公共预算收入预期增幅拟按" before 5.5% is told of 一般公共预算收入.
"""

from __future__ import annotations

import re

from zsaudit.claims.claim import Claim
from zsaudit.claims.frames import strip_frame
from zsaudit.claims.level import level_of
from zsaudit.claims.subject import Subject, read_subject

_LEVEL_WORD = r"(?:国家|省|市|县|区|镇|乡|州|地市|省部|自治区)级"
_LEVEL_ONLY = re.compile(rf"^(?:{_LEVEL_WORD}|[国省市县镇])$")
_LEVEL_TAIL = re.compile(rf"({_LEVEL_WORD})(?:的)?$")
_MOVES = re.compile(
    r"(?:(?:比|较|同比|环比|与)?(?:上年|去年|同期|上年同期|年初|上月|上年末)?(?:相比)?(?:同比|环比)?(?:净|分别|实际|名义)?"
    r"(?:增加|减少|增长|下降|提高|降低|上升|回落|新增|扩大|缩小|增收|减收|增产|减产|增支|减支|增亏|减亏|多增|少增|上涨|下跌|回升|压缩|缩短|压减|缩减|多|少|增|减)(?:了)?)$"
)
_HOPED = re.compile(r"(?:预期|目标|计划|力争|确保|有望|预计)+$")
_RATE_NAME = re.compile(
    r"(?:预期)?(?:增长|增幅|增速|增长率|增长速度|涨幅|降幅|(?:增长|上涨|下降)幅度)(?:预期)?(?:的?(?:调控|控制))?(?:目标)?(?:拟|将|定)?(?:为|达|到)?(?:按)?$"
)
_AGAINST = re.compile(r"(?:高于|低于|快于|好于|优于|高出|低|高|超过)?(?:全国|全省|全市)?(?:平均水平|平均)?(?:约)?$")
_REACHES = re.compile(
    r"^(?:稳步|再|又|已|均)?(?:提升|提高|增长|增加|下降|上升|扩大|降低|减少|缩小|压缩|回升|回落|缩短|跃升|攀升|延伸|拓展|发展|升|降|增|减)"
    r"(?:到|至|为)?(?:的)?$"
)
_RANK_WORDS = re.compile(
    r"(?:连续.{1,6})?(?:分别)?(?:位居|稳居|跃居|位列|名列|排名|排在|排位|排|居|列|位次)?"
    r"(?:全国|全省|全市|全区|世界|全球|省内|国内|中部|西部|东部|中西部)?(?:排名|排位|排|居|列)?(?:第)?$"
)
_FROM_WHICH = re.compile(r"(?:由|从)(?:原来|原先|原有|最初|当初)?的?$")
_RESPECTIVELY = re.compile(r"分别(?:从|由)?的$")  # 分别从2020年的645元
_PAID_OF = re.compile(
    r"(?:支出|投入|发放|筹集|拨付|下拨|安排|争取|落实|缴纳|兑付|支付|追回|筹措)的$"
)  # 对去年支出的2864万元低保资金
# 低保标准为每人每月480元 is told of the standard; the head and the month are marks of scope.
_PER_HEAD = re.compile(r"(?<=.)(?:[人户生]均)?每[人户生名床车套]每[年月天日次](?:达到?|为)?$")
_COUNTABLE = frozenset({"count", "people", "turns", "event", "bare", "times", "lane-length"})
# Before what is made a length or an area is told as a count is: 建设4万亩高标准农田.
_MADE = frozenset({"length", "area"})
_MAKES = re.compile(r"(?:建设|新建|改建|扩建|新增|建成|完成|改造|整治|治理|修复|打造|铺设|开工)(?:约|超过?|近)?$")
_SUMS_OF = ("资金", "补助", "补贴", "奖励", "经费", "创业")
_CHANGES = ("growth", "change", "points", "times")


def subject_of(before: str, after: str, kind: str, dimension: str) -> Subject:
    """Return what a figure of some kind and unit dimension is told of."""
    core = before
    if kind == "rank":
        core = _RANK_WORDS.sub("", core)
    elif kind in _CHANGES:
        for words in (_MOVES, _HOPED, _RATE_NAME, _AGAINST):
            core = words.sub("", core)
    if kind == "base":
        core = _FROM_WHICH.sub("", core)
    core = _RESPECTIVELY.sub("", core)
    core = _PER_HEAD.sub("", _REACHES.sub("", core))
    if after and dimension == "yuan" and _PAID_OF.search(core):
        return read_subject("", after, countable=True)
    money = dimension == "yuan" and (not strip_frame(core).strip("，、") or after.startswith(_SUMS_OF))
    made = kind == "total" and dimension in _MADE and _MAKES.search(core) is not None
    return read_subject(core, after, countable=dimension in _COUNTABLE or money or made)


def split_level(thing: str) -> tuple[str, str | None]:
    """智能制造试点示范项目国家级 is a thing and its level; 省级 alone is a level without its thing."""
    if _LEVEL_ONLY.match(thing):
        return "", level_of(thing if thing.endswith("级") else thing + "级")
    tail = _LEVEL_TAIL.search(thing)
    if tail:
        return thing[: tail.start()], level_of(tail.group(1))
    return thing, None


def rank_measure(same: Claim | None, before: str) -> str:
    """Return what is ranked: 建设数量排名, or the measure of the figure before."""
    own = _RANK_WORDS.sub("", strip_frame(before))
    return f"{own or (same.measure if same else '')}排名"
