"""A corpus made by rule: many places, many measures, two years each, as large as is wanted.

In: how many figures, a seed. Out: documents (path, text), and how many pairs of figures belong together.

Example: "截至2021年底，全市共有普惠性托育机构116所。" in one report, and the same of 2022 in the next.
Places, things and figures are made up; each thing of a place is told once a year, so that each figure has one partner.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

_FIRST = "青临澜锦沙洛丰鹿云清永安宁平兴瑞嘉石龙凤白金银玉碧紫松柏梅兰竹菊"
_SECOND = "川河江溪湖泉岭原陵浦港州阳阴昌源滨屏台"
_SORTS = (
    "普惠性", "示范性", "标准化", "社区", "乡村", "公办", "民办", "专业化", "综合性", "智慧", "绿色", "便民", "流动", "农村", "城市",
    "重点", "特色", "新型", "公共", "基层", "校外", "职业", "老年", "残疾人", "青少年", "妇幼", "儿童", "数字", "生态", "红色",
)  # fmt: skip
_THINGS = (
    ("托育机构", "所"), ("幼儿园", "所"), ("中心小学", "所"), ("养老驿站", "个"), ("图书阅览室", "个"), ("健身广场", "个"),
    ("博物展馆", "座"), ("污水处理站", "座"), ("垃圾转运站", "座"), ("充电车棚", "个"), ("公交站台", "个"), ("农贸市场", "个"),
    ("卫生诊所", "家"), ("急救网点", "个"), ("科普讲堂", "场"), ("技能培训班", "期"), ("合作社", "家"), ("家庭农场", "家"),
    ("种植大棚", "座"), ("灌溉泵房", "座"), ("防护林带", "公里"), ("步行绿道", "公里"), ("供水管网", "公里"), ("排水渠道", "公里"),
    ("登记志愿者", "人"), ("持证护理员", "人"), ("驻村医生", "名"), ("特岗教师", "名"), ("文物保护点", "处"), ("法律服务点", "个"),
)  # fmt: skip
MEASURES_A_DOCUMENT = 20


@dataclass(frozen=True, slots=True)
class Corpus:
    """Documents by path, and how many pairs of their figures belong together."""

    texts: tuple[tuple[str, str], ...]
    partners: int


def corpus(figures: int, seed: int = 1) -> Corpus:
    """Return documents that hold about so many figures."""
    random = Random(f"synthetic:{seed}:{figures}")
    places = max(1, round(figures / (2 * MEASURES_A_DOCUMENT)))
    texts: list[tuple[str, str]] = []
    for number, place in enumerate(_places(places, random)):
        things = _measures(random)
        first = [random.randint(100, 9999) for _ in things]
        second = [value + random.randint(1, 400) for value in first]
        for year, values in ((2021, first), (2022, second)):
            texts.append((f"{number:05}-{year}.txt", _report(place, year, things, values)))
    return Corpus(tuple(texts), places * MEASURES_A_DOCUMENT)


def _places(count: int, random: Random) -> list[str]:
    names = [a + b + end for a in _FIRST for b in _SECOND for end in "市县"]
    if count > len(names):
        names += [a + b + c + "县" for a in _FIRST for b in _SECOND for c in _SECOND]
    return random.sample(names, count)


def _measures(random: Random) -> list[tuple[str, str]]:
    return random.sample([(sort + thing, unit) for sort in _SORTS for thing, unit in _THINGS], MEASURES_A_DOCUMENT)


def _report(place: str, year: int, things: list[tuple[str, str]], values: list[int]) -> str:
    whole = "全市" if place.endswith("市") else "全县"
    told = [
        f"截至{year}年底，{whole}共有{thing}{value}{unit}。"
        for (thing, unit), value in zip(things, values, strict=True)
    ]
    body = "\n".join("".join(told[at : at + 5]) for at in range(0, len(told), 5))
    office = f"{place}人民政府办公室"
    return f"{place}{year}年公共服务情况通报\n{body}\n{office}\n{year + 1}年1月{10 + values[0] % 15}日\n"
