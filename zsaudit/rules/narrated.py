"""Whether a document narrates what it dates, or announces it.

In: a document, a text of it and a day told in it. Out: how sure it is that the day is told as gone by.

Example: 通报 "2023年8月29日，专案组在邻省抓获主要嫌疑人7人" narrates; 通知 "2023年8月29日召开评审会" announces.
"""

from __future__ import annotations

import re

from zsaudit.claims.clauses import clause_at, sentence_at
from zsaudit.documents.document import Document
from zsaudit.language.lists import any_of
from zsaudit.language.periods import FoundPeriod

_REPORT = re.compile(
    r"通报|总结|汇报|情况|简报|报告|纪要|纪实|综述|回顾|白皮书|公报|大事记|通稿|快讯|侧记|简讯|圆满|动态|答复|复函|说明|发言|"
    r"盘点|[专周月旬季年快战捷]报|小结|材料|回眸|巡礼|台账|新闻稿|发布[词稿]|宣传稿|剪影|掠影|见闻|手记|年鉴|分析"
)
_ANNOUNCES = re.compile(
    r"(?:通知|公告|通告|方案|计划|预案|安排|邀请函?|请示|打算|要点|规划|预告|指南|简章|启事|日程|决定|办法|意见|规定|条例|细则|批复|函|措施|提示|一封信|倡议书?)(?:[（(].*[）)])?$"
)
# What has already been: but not what is already planned, listed or laid down for a day to come.
_ALREADY = r"已(?!将|列|纳|定|拟|安排|明确|确定|部署|计划|下达|预)"
# The clause of the day itself, behind its hour and what happened along with it.
_CLAUSE = re.compile(
    r"[^，,。；的]{0,6}[，,](?:随着[^，。；]{2,16}[，,])?(?P<told>[^，。；的]*)|(?P<beside>[^，。；的]*)"
)
# Under a headline that names no sort of paper nothing but these tells.
_PLAIN_MARKS = r"了(?!解)|圆满|顺利|成功|首[列批架班单趟家条座]|驶[出抵]|抵达|送上|送去"
_TODAY = re.compile(r"目前|现在|现已|截至")
_LEADS = re.compile(r"|在|于|其中|[\u4e00-\u9fff]{1,8}[在于]")
_AHEAD = re.compile(
    r"将|拟|计划|预计|力争|争取|确保|下一步|下步|届时|定于|按照.{0,6}安排|目标|拟于|期限|截止|到期|有效期|起施行|起执行|起实施|[日月年底]前|截止|"
    r"请(?!示)|应当?(?!急|对|邀|约)|必须|须|要求(?!.{0,12}了)"
)


def narrated(document: Document, text: str, found: FoundPeriod) -> float:
    """Return how sure it is that a day later than the document is told as gone by; 0 where it is not."""
    title = document.title_text
    if found.period.days > 1 or text[found.start] in "到至" or not title or _ANNOUNCES.search(title):
        return 0.0
    clause, _ = clause_at(text, found.start)
    start, end = sentence_at(text, found.start)
    if not _LEADS.fullmatch(text, clause, found.start) or _AHEAD.search(text, start, end):
        return 0.0
    if text[found.end : found.end + 1] in "至到—-~" and found.end < end:
        return 0.0
    report = _REPORT.search(title) is not None
    if report and _has_been(text, found.end, end):
        return 0.75
    marks = f"{any_of('done_marks') if report else _PLAIN_MARKS}|{any_of('scene_marks')}"
    return 0.75 if re.search(marks, _TODAY.split(text[found.end : end])[0]) else 0.0


def _has_been(text: str, start: int, end: int) -> bool:
    """Say whether the clause of a day tells that something has been: 8月16日12时，随着汽笛声响，渔船已出海."""
    clause = _CLAUSE.match(text, start, end)
    return clause is not None and re.search(_ALREADY, clause["told"] or clause["beside"] or "") is not None
