"""The administrative level of a counted thing.

In: the words that name the thing. Out: 国家级, 省级, 市级, 县级, 镇级 or None.

Example: 省机器人骨干企业 is 省级; 市级工业和工业互联网类公共技术服务平台 is 市级; 全市高新技术企业 has no level.
"""

from __future__ import annotations

import re

from zsaudit.language.words import tokens, without_levels_together

LEVELS = {"国": "国家级", "省": "省级", "市": "市级", "县": "县级", "镇": "镇级"}
_SIGNS = {
    "国家": "国", "全国": "国", "国": "国", "中央": "国", "部": "国", "世界": "国",
    "省": "省", "自治区": "省", "省部": "省",
    "市": "市", "州": "市", "地市": "市", "地": "市", "设区市": "市", "盟": "市",
    "县": "县", "区": "县", "县区": "县", "区县": "县", "县市区": "县", "旗": "县",
    "镇": "镇", "乡": "镇", "镇街": "镇", "乡镇": "镇", "街道": "镇", "村": "镇",
}  # fmt: skip
_WIDE = frozenset({"世界", "中央"})
_SPELT = re.compile(
    r"(国家|省部|自治区|省|地市|设区市|市|州|盟|县市区|县区|区县|县|旗|区|镇街|乡镇|镇|乡|街道|村|部)级"
)


_OFFICES = re.compile(
    r"^[一-龥]{0,12}?(?:局|委|厅|办|政府|部门|法院|检察院|公安|中心医院|财政(?!资金|补助|专项)|领导|"
    r"图书馆|博物馆|档案馆|文化馆|美术馆|科技馆|体育馆|纪念馆|医院|大学|学院|中学|小学|银行|电视台|集团|供销社|公司|海关|中心(?=[一-龥]))|"
    r"(?:督[查察]|巡视|巡察|审计|考核|交办|反馈|下达|核定|批复|统一|里|上)"
)
_NOT_BEFORE = ("全", "我", "你", "贵", "本", "各", "该", "两", "每", "跨", "外", "出", "入")
_AGAINST = re.compile(
    r"(?:[高低快慢优好多少大小早]于|高出|低出|超过?|领先|居|列|位居|占|排)(?:全国|全省|全市|国家)(?:平均)?(?:水平)?"
)
_TOGETHER = re.compile(r"[省市县区乡镇村]{3,}(?!级)")  # 省市县建设片区1598个
_KEPT = re.compile(r"([国省市县])保(?:单位|文物)")  # short for 全国重点文物保护单位 and those of a province
_PLACED = re.compile(
    r"(?:[一-龥]{2,4}|我|本)(省|市|县|区)(?:\d{4}年)?[一-龥]{0,4}?"
    r"(?:重大科技专项|重点专项|科技专项|专项|示范|试点|重点实验室|工程技术研究|工程研究|科技计划|科学技术奖|决赛|名牌|赛区)"
)


def _bare_level(text: str) -> str | None:
    """A lone 省, 市 or 国家 before a noun makes a thing of that level: 省机器人骨干企业, 市产业投资基金."""
    parts = tokens(text)
    for place in range(len(parts) - 2, -1, -1):
        word, following = parts[place].text, parts[place + 1]
        before = parts[place - 1].text[-1:] if place else ""
        if (
            word in _SIGNS
            and word not in _WIDE
            and before not in _NOT_BEFORE
            and (following.pos[0] in "nabjlx" or following.pos == "vn")
        ):
            if word in ("区", "部", "地") or LEVELS[_SIGNS[word]] == "镇级" or _OFFICES.match(text[following.start :]):
                continue
            return LEVELS[_SIGNS[word]]
        if word in ("省赛", "市赛", "国赛"):
            return LEVELS[word[0]]
    return None


def level_of(text: str) -> str | None:
    """Return the level that a thing's own words state; the last one stated holds. 高于全国 compares and states none."""
    text = _TOGETHER.sub("", without_levels_together(_AGAINST.sub("", text)))
    spelt = _SPELT.findall(text)
    if spelt:
        return LEVELS[_SIGNS[spelt[-1]]] if spelt[-1] in _SIGNS else None
    bare = _bare_level(text)
    if bare:
        return bare
    kept = _KEPT.findall(text)
    return LEVELS[kept[-1]] if kept else placed_level(text)


def placed_level(text: str) -> str | None:
    """Return the level of a programme that a place runs: 岭南市2020年重大科技专项 is 市级."""
    placed = _PLACED.findall(text)
    return LEVELS[_SIGNS[placed[-1]]] if placed else None
