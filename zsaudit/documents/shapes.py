"""The shapes of a document's small lines: numberings, dates, sign-offs, what a website adds.

In: the text of a line without idle spaces. Out: what it is.

Example: "抄送：市政协提案委，市政府办公室，各会办单位。" is a sign-off; "（二）集成电路。" is numbered at depth 2.
"""

from __future__ import annotations

import re

from zsaudit.language.dates import find_dates, whole_date

_CN = "一二三四五六七八九十百"
_NUMBERINGS = (
    re.compile(rf"第[{_CN}\d]{{1,4}}[编篇部章]|[{_CN}]{{1,3}}(?:[、．]|\.(?!\d))"),
    re.compile(rf"第[{_CN}\d]{{1,4}}节|（[{_CN}]{{1,3}}）"),
    re.compile(r"\d{1,2}(?:[、）]|\.(?!\d)|\.(?=(?:19|20)\d\d年))|[❶-❿]"),
    re.compile(r"（\d{1,2}）"),
    re.compile(r"[①-⑳]"),
)
_ITEM = re.compile(
    rf"[{_CN}]{{1,2}}是|——|第[{_CN}]{{1,2}}[，条]|各位[^，。]{{1,8}}[：！，]|附[件表]?[：\d一]|注：|问：|答："
)
_SIGN_OFF = re.compile(
    r"[（(]?(?:联\s?系\s?人|联系(?:电话|方式|单位)|经办人|承办(?:单位|人)|校对|审核人?|签发|公开(?:方式|属性|类别)|信息公开|抄[送报]|主题词|"
    r"附件?[：]|附[件表]\d?[：.]|责任编辑|编辑[：]|分享到?|扫一扫|相关(?:报道|链接|文件|阅读|附件|解读)|打印|关闭|上一篇|下一篇|此件|"
    r"(?:此文|本文)来源|来源[：]|邮政编码|邮编)"
)
_WEBSITE = re.compile(
    r"(?:下载|打印(?:本页)?|全屏|收藏|【?字[号体][：]?.*|加大|还原|减小|】|>+|首页|分享[:：]?.*|当前位置.*|扫一扫.*|相关报道.*|时间[:：].*|来源[:：].*|"
    r"(?:发布|发文|成文|生成)?(?:日期|时间)[：].*|(?:信息|文章|稿件)?来源[：].*|浏览.*|点击.*|访问量.*|索引号.*|主题分类.*|发文机关.*|发文字号.*|(?:编报|填报|报送|制表|发布|印发|答复|回复|发文)(?:单位|机关|机构|部门)：.*|"
    r"标题[：].*|文号[：].*|有效性.*|责任编辑.*|作者[：].*|(?:公告|公示|公开|印发|答复|回复|签发|更新|录入)(?:日期|时间)[：].*|[^。]{0,20}门户网站.*|.*www\..*|[^，。]{0,20}摄|[^。]{0,20}记者[^，。]{2,12})$"
)
_DATE_TAIL = re.compile(r"(?:印发|印|发布|公布|公告|发|讯)$")
_DATE_LABEL = re.compile(r"《[^《》]{2,12}》|^(?:时间|日期)：")
_BRACKETS = "（）()【】〔〕"
_PARTING = "，,、|· "
_EDITED = re.compile(r"(?:主办|编印|编|印)?$")
_WEB_WORD = re.compile(
    r"(?:来源|作者|编辑|浏览(?:次数|量)?|阅读(?:量|次数)?|点击(?:数|率|量)?|访问量|字[号体]|(?:发布|更新)(?:时间|日期)?|文章来源|信息来源)[：】]|打印|【字"
)
_ORGANISATION = re.compile(
    r"[^，。；：！？“”]*(?:局|厅|委|部|署|院|会|办|室|处|科|所|站|台|社|厂|校|府|馆|园|队|团|行|司|心|组|中心|公司|大学|学院|中学|"
    r"银行|支行|政府|委员会|办公室|分局|协会|联合会|指挥部|领导小组|集团|事务所|基金会|管理区|开发区)$"
)


CLOSING = "，。、；：！？）》”’」』】〕…%％"
_STOP = frozenset("。！？；：…")
_ENDS_TITLE = re.compile(
    r"(?:通知|答复|复函|函|意见|建议|报告|公报|规划|纲要|方案|计划|办法|规定|条例|细则|措施|决定|批复|请示|公告|通告|公示|说明|总结|简报|"
    r"通报|情况|纪要|要点|年报|决议|命令|令|指南|清单|制度|规则|汇报|综述|概况|简介|解读|讲话|致辞|手册)(?:稿|书)?(?:的函|（[^（）]*）)*$"
)
_LABELLED = re.compile(r"[^，。；：]{2,8}：")


# 新建学校12所 and 召开新闻发布会 are no bodies, 第12中学 is one.
_EVENT = re.compile(
    r"(?<!第)\d(?:多|余)?(?:个|家|所|处|台|座|站|组|队|社|校|部|行|厂)+$|召开|举办|举行"
    r"|(?:发布|座谈|现场|推进|动员|交流|表彰|研讨|展览|博览|运动|招聘|听证|说明)会$"
)
_CREDIT = re.compile(
    r"(?:记者|通讯员|实习生|摄影)[^，；]{2,16}(?:摄|文/图|图/文)$|(?:摄|供图)[）)]?$|^（?图片?(?:由|来源|/)"
)


def numbering_depth(text: str) -> int:
    """Return the depth of a line's numbering: 1 for 一、, 2 for （一）, 3 for 1. and so on; 0 for none."""
    return next((depth for depth, shape in enumerate(_NUMBERINGS, 1) if shape.match(text)), 0)


def starts_item(text: str) -> bool:
    """Say whether a line begins something of its own: a numbering, 二是, a dash, 各位代表."""
    return numbering_depth(text) > 0 or _ITEM.match(text) is not None


def is_date_line(text: str) -> bool:
    """Say whether a line is a day and nothing else, or a day of issue (2018年8月13日印发)."""
    if len(text) > 30:
        return False
    bare = _DATE_LABEL.sub("", text).strip(_BRACKETS) if text[-1:] not in "，。" else text
    return len(bare) <= 24 and whole_date(_DATE_TAIL.sub("", bare)) is not None


def is_month_line(text: str) -> bool:
    """Say whether a line is a month and nothing else, as yearbooks and reports are dated: 2019年10月."""
    found = find_dates(text) if len(text) <= 12 else []
    return (
        len(found) == 1
        and found[0].precision == "month"
        and text.strip(_BRACKETS) == text[found[0].start : found[0].end]
    )


def signature(text: str) -> tuple[int, int] | None:
    """Return where the name of a body stands in a line of a name and a date: 中山市教育局2021年7月28日."""
    found = find_dates(text) if len(text) <= 60 else []
    if len(found) != 1 or not found[0].day or _DATE_TAIL.sub("", text[found[0].end :]).strip(_BRACKETS):
        return None
    name = text[: found[0].start].rstrip(_PARTING + _BRACKETS)
    start = len(name) - len(name.lstrip(_BRACKETS))
    end = len(_EDITED.sub("", name, count=1))
    return (start, end) if is_organisation(text[start:end]) else None


def is_sign_off(text: str) -> bool:
    """Say whether a line belongs below the text: contacts, copies, how it is published, a website's own."""
    return _SIGN_OFF.match(text) is not None


def is_website(text: str) -> bool:
    """Say whether a line is what a website puts around a text."""
    if len(text) > 80:
        return False
    return _WEBSITE.fullmatch(text) is not None or _is_web_row(text)


def _is_web_row(text: str) -> bool:
    """A date and a label, or several labels in a row: 2021-03-05 10:32 来源：… 【字体：大 中 小】."""
    if "。" in text:
        return False
    words = len(_WEB_WORD.findall(text))
    dated = re.match(r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}", text) is not None
    return words >= 2 or (words == 1 and dated)


def is_organisation(text: str) -> bool:
    """Say whether a short line may be the name of a body, or of several."""
    bare = re.sub(r"（[^（）]*）", "", text)
    return 2 <= len(text) <= 60 and _ORGANISATION.fullmatch(bare) is not None and not _EVENT.search(bare)


def is_running(text: str) -> bool:
    """Say whether a line is prose, by its stops and its length."""
    if text.endswith(("。", "！", "；")) or "。" in text[:-1]:
        return len(text) > (4 if text.endswith("。") else 8) or "，" in text
    return len(text) >= 40 and "，" in text and not text.endswith("：")


_LEAD = re.compile(
    r"(?:如下|以下|下列|包括|分别|有|为|是|工作|目标|任务|情况|方面|措施|要求|意见|认为|指出|强调|答复|报告|通知|事项)：$"
)
_GREETING = re.compile(r"(?:尊敬的)?(?:各位[^：，。]{1,20}|同志们|女士们|先生们|朋友们|来宾们)[：！，、]?.{0,12}[：！]")


def is_addressee(text: str) -> bool:
    """Say whether a line names those it is written to: 黄静委员：, 各有关单位：."""
    return text.endswith("：") and 3 <= len(text) <= 120 and not set("。；！？") & set(text) and not _LEAD.search(text)


def is_greeting(text: str) -> bool:
    """Say whether a line greets those present: 各位代表：, 同志们：."""
    return _GREETING.fullmatch(text) is not None


def stopped(text: str) -> bool:
    """Say whether a text ends with its sentence."""
    return text.rstrip("”’）》 ")[-1:] in _STOP


def ends_title(text: str) -> bool:
    """Say whether a text ends like a title: 通知, 答复的函, 行动计划（2018-2022年）."""
    return _ENDS_TITLE.search(text) is not None


def is_labelled(text: str) -> bool:
    """Say whether a line begins with a label: 会议地点：."""
    return _LABELLED.match(text) is not None


def is_credit(text: str) -> bool:
    """Say whether a line credits a picture or a writer: 新华社记者李明摄, （图片由市文旅局提供）."""
    return len(text) <= 60 and _CREDIT.search(text) is not None
