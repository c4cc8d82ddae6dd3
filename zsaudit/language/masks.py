"""Numbers that state no quantity: dates, document and telephone numbers, list numbering, numbers in names.

In: a paragraph's text. Out: the stretches in which no figure is read.

Example: in "“4+6+4”产业集群", "5G", "中工信函〔2022〕53号" and "一是" no figure is read.
The conventions are those of the annotated figures (tests/gold/SCHEMA.md).
"""

from __future__ import annotations

import re

from zsaudit.language.lists import kept, rows
from zsaudit.language.starts import quick
from zsaudit.language.units import table

_CN = "〇零○一二三四五六七八九十"
_COUNTED = "个家人元户吨所座件条项台套辆亩名张册头只株盏份场公平立米千斤"
_FIXED = (
    # calendar
    rf"(?:19|20)\d\d年(?:度)?(?:\d{{1,2}}月(?:份|底|末)?(?:\d{{1,2}}日)?)?|[一二][{_CN}]{{3}}年(?:[{_CN}]+月(?:[{_CN}]+日)?)?",
    r"(?:19|20)\d\d[-—–~～－/至到]+(?:19|20)?\d\d(?=年|度|学年|赛季|$|[^\d.%％万亿个家])",
    rf"(?:民国|清?(?:康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统)|明?(?:洪武|永乐|正统|成化|弘治|正德|嘉靖|万历|崇祯))(?:\d{{1,2}}|元|[{_CN}]{{1,3}})年",
    r"(?<!\d)(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}",
    rf"(?<![\d个.])(?:\d{{1,2}}|[{_CN}]{{1,3}})月(?:份|底|末|上旬|中旬|下旬)?(?:(?:\d{{1,2}}|[{_CN}]{{1,3}})日(?:零时|晚|上午|下午)?)?(?!以上)",
    r"(?<!\d)\d{1,2}月?[-—–~～至到]+\d{1,2}月份?",
    # 2019镜湖马拉松
    rf"(?<![\d.])(?:19|20)\d\d(?![{_COUNTED}余多万亿年])(?=[\u4e00-\u9fff“]{{2,14}}(?:马拉松|[大联邀标开车球艇舟泳]?赛|论坛|[览峰大交]会|[术化游]节))",
    r"(?:每月|本月|当月|次月|每周|每年)\d{1,2}日",
    r"(?<=日)[至到—–~～-]\d{1,2}日",
    r"(?<!\d)\d{1,2}日(?:[前起至—-]\d{1,2}日|前(?=报|完成|将|反馈|提交)|(?=\d{1,2}[时点]))",
    r"[前第][一二三四1-4]?季度|前[一二三四五六七八九十\d]+个月|[一二三四]季度",
    rf"[“\"「]?[{_CN}]{{1,2}}五[”\"」]|[{_CN}]{{1,2}}五(?=规划|计划|时期|期间)",
    r"\d{2}年代|\d{4}年代|[二两]?十[一二]?世纪|\d{1,2}世纪",
    rf"(?:近|过去的?|最近|这|未来|今后)(?:\d{{1,2}}|[{_CN}两]{{1,3}})年(?:来|间)?|(?:\d{{1,2}}|[{_CN}两]{{1,2}})年(?:[来间]|(?=累计|共|新增|完成|平均|年均|合计))",
    # numbers of documents, telephones, cards
    r"[〔\[【(（]\s?(?:19|20)\d\d\s?[〕\]】)）]\s?第?\s?\d+\s?号",
    r"第?\s?[\d一二三四五六七八九十百]+\s?号(?:提案|建议|议案|令|文|公告|文件|通报|决定|楼|线)?",
    r"(?:第|总第)\d+(?:号|期|届|条|款|章|页|次)",
    rf"(?<!\d)0\d{{2,3}}[-—]\d{{7,8}}|(?:(?<!\d)1[3-9]\d{{9}}|(?<![\d.])\d{{7,8}})(?![\d.万亿{_COUNTED}])",
    r"(?:电话|热线|传真|邮编|邮政编码|编号|代码|证号|账号)[:：]?\s?[\dA-Za-z—-]*\d[\dA-Za-z—-]*",
    # numbering
    rf"^\s*(?:[{_CN}]+、|[（(](?:[{_CN}]+|\d+)[）)]|\d{{1,2}}[.、．](?!\d))",
    rf"(?<=[。；：！])(?:[{_CN}]{{1,3}}、|[（(](?:[{_CN}]+|\d+)[）)]|\d{{1,2}}[.．、](?!\d))",
    rf"[{_CN}]{{1,2}}(?:是|则|要|来|方面)(?=[^，。])(?<!第)",
    rf"[（(](?:[{_CN}]{{1,3}}|\d{{1,2}})[）)]",
    r"第[一二三四五六七八九十百\d]+[条章款编部](?!第)",
    rf"其[{_CN}]",
    r"(?:序号|编号|项目|任务|清单|表|图|附件|事项)\s?\d{1,3}(?=[：:])",
    # sessions of bodies
    rf"[{_CN}\d]+届(?:[{_CN}\d]+次)?(?:全会|会议|全体会议|常委会|人大|政协)?",
    rf"[{_CN}]+次(?:会议|全会|代表大会|党代会|人口普查|全国|农业普查|经济普查|工业革命|污染源)",
    r"第[一二三四五六七八九十\d]+次",
    # notes: “六个趋势”[8], ^[14]
    r"\^?\[\d{1,3}\]|\[\^\d{1,3}\]|[①-⑳]",
    # titles
    r"《[^》]*》",
)
_DIGIT_AND_LETTERS = re.compile(r"\d([A-Za-z]+)")
_QUOTED = re.compile(r"[“「‘]([^”」’。；]{1,14})[”」’]")
_NUMBER_IN_QUOTES = re.compile(r"[\d一二两三四五六七八九十百千万双]")
_NAMED_BY_COUNT = re.compile(r"[\u4e00-\u9fff]{0,6}?(?:\d{1,3}|[一二三四五六七八九十]{1,3})条")
_MEASURED_IN_QUOTES = re.compile(r"\d[\d.,]*(?:万|亿)?(?:个|家|元|户|人|亩|公里|吨|%|所|座|条|件)")


@kept
def _fixed() -> re.Pattern[str]:
    return re.compile(quick("|".join(_FIXED)))


@kept
def _labels() -> re.Pattern[str]:
    # A label is no part of a longer numeral: 一类 of 十一类 is none.
    return re.compile(quick(f"(?<![{_CN}百千万亿之])(?:{'|'.join(row[0] for row in rows('labels'))})"))


def masks(text: str) -> list[tuple[int, int]]:
    """Return the stretches of a text in which numbers state no quantity."""
    found = [match.span() for match in _fixed().finditer(text)]
    found += [match.span() for match in _labels().finditer(text) if not _is_measured(match.group())]
    found += [m.span() for m in _QUOTED.finditer(text) if _is_label(m.group(1))]
    return found


def _is_measured(label: str) -> bool:
    """5G and 3D are names, 38GWh is a figure."""
    letters = _DIGIT_AND_LETTERS.fullmatch(label)
    return letters is not None and letters[1] in table()


def _is_label(quoted: str) -> bool:
    """A short quotation that holds a number is a slogan or a name, unless it measures something."""
    if _NAMED_BY_COUNT.fullmatch(quoted):
        return True
    return bool(_NUMBER_IN_QUOTES.search(quoted)) and not _MEASURED_IN_QUOTES.search(quoted)
