"""Whether a figure tells what is, what shall be, or what a policy allows.

In: the words around the figure, its period, and what the section and the document are about.
Out: `Status`.

Example: "2022年，我市计划新建5G基站1809个" is a target; "单个项目最高补贴500万元" is a limit.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from zsaudit.claims.claim import Status
from zsaudit.claims.past_targets import proposes, was_proposed
from zsaudit.language.lists import alternatives, kept, rows
from zsaudit.language.period import Grain, Period, Role
from zsaudit.language.words import Token, tokens

_PLAN_TITLE = re.compile(
    r"规划|计划|方案|纲要|行动计划|行动方案|若干措施|若干政策|实施意见|的意见|任务|目标|工作要点|工作安排|部署|"
    r"预算草案|(?<!验收)(?<!审查)(?<!评审)(?<!审核)(?<!检查)(?<!反馈)(?<!办理)(?<!复核)(?<!督导)意见$|措施$"
)
_NAMED = re.compile(r"[“\"][^”\"]{1,16}[”\"](?!期间|时期)")  # 启动“留才计划”…: the plan has a name, the paper is none
_TELLS_TITLE = re.compile(
    r"答复|复函|总结|公报|通报|简报|快报|情况|综述|分析|年报|年鉴|回顾|报道|新闻|汇报|进展|评估|监测|成效|工作报告"
)
_REPORTS_TITLE = re.compile(
    r"(?:办理|验收|反馈|评审|审查|审核|检查|复核|督导|视察|处理|听证|征集)意见|意见的(?:反馈|办理|回复)|答复|复函|"
    r"(?:落实|执行|完成|实施|进展|工作)情况|总结|通报$|汇报|成效|评估|回顾|年报"
)
_RULE_TITLE = re.compile(r"办法|细则|规定|条例|标准|规程|公约|须知|指南|通告|措施|政策|意见|通知|批复|公示")
_LOOKS_AHEAD = re.compile(
    r"目标|(?:主要|重点|工作|年度|中心)任务|任务(?=$|\s|和|与|、)|计划|打算|下一步|今后|工作安排|思路|预期|工作重点|工作要点|展望|总体要求|总体部署"
)
_LOOKS_BACK = re.compile(r"回顾|现状|基础(?=$|\s|和|与|、)|成效|成就|完成情况|进展|总结|情况|做法|亮点")
_PER_UNIT = re.compile(
    r"每(?:人|家|户|亩|年|月|个|生|套|台|辆|校|场|名|吨|公里|平方米|件|项|座|次|天|日|学期|床|平方公里|村|镇|站点?|头|只|株|辆|羽|匹|部|份|支|队|批|人次|岗|班|台套|亩次|立方米|千瓦|度)|单[户个家台头套]"
)
_NOW = re.compile(r"目前|当前|现在|现有|至今|迄今|眼下|现阶段")
_ATTRIBUTE = re.compile(
    r"规划(?:总)?面积|规划用地|占地面积|用地面积|占地|全长|总长|主跨|建筑面积|首期规模|(?:保护区|公园|湿地|流域|辖区|幅员|园区|校园|景区)总?面积$"
)
_FINISHED = re.compile(r"已|了(?!解)|截至目前")
_FULFILLED = re.compile(
    r"(?:通过|经过|历经|经)[^，。；|]{0,10}?(?:的)?努力|(?:完成|实现|达到|达成|超过)[^，。；|]{0,8}?(?:任务|目标|计划|预期)(?:的)?|(?:任务|目标)(?:完成|"
    r"实现)|计划(?:完成|实现)(?:率|情况)|[慢快好高低优差早晚]于预期|不及预期|未[达及]到?预期|[超符]出?合?预期|计划内|占(?:年度|全年|总)?(?:任务|目标|计划)数?的|"
    r"[较比超](?:年初|年度)?(?:计划|目标|任务|预期)数?(?:[多少增减高低]|提前|节约)"
)
_STATE = re.compile(
    r"依托|立足|仅[为有占]|只有|尚不|已|了(?!解)|现有|拥有|共有|同比|比上年|增至|升至|累计|突破|先后|获评|荣获"
)
# 已明确到2025年提高至72%: what is done is the laying down.
_SETTLED = re.compile(r"已经?(?=明确|提出|确定|决定|规划|部署|同意|要求|计划|安排)")
# 下达资金 and 争取上级转移支付 tell what came; 下达任务 and 争取达到 what shall be.
_ALLOTTED = re.compile(
    r"下达(?![^，。；]{0,12}(?:任务|计划|目标|指标))|争取(?:到|了)?(?=[^，。；]{0,14}(?:资金|支付|补助|债券|额度|经费|项目))(?!(?:达到|完成|实现|建成|新增|突破))"
)
_AGAIN = re.compile(r"(?:全年|今年|年内)[^，。；]{0,4}再(?:新[增建]|减|增|建|改|培|压|完成|开工|创建)")
_DATED_AHEAD = re.compile(r"(?:将|拟|计划|预计)[于在]")  # 其余12个将于明年6月底前完工
# 应开工18,500套，实际开工17,206套
_DUE = re.compile(r"应(?=开工|完成|建成|竣工|交付|征收|缴纳|收回|配备|到位|整改|配套)")
_AS_IT_IS = re.compile(r"现状|实际(?!到位|需)|仅(?=$|[为有占达])|现有|尚不")
_REVISED = re.compile(r"(?:数量|个数|规模|指标|总量)?(?:改定|调整|核减|核增|调减|调增|改)为")
_FESTIVE = re.compile(r"春节|春运|元旦|元宵|寒假|雪季|[假长]期(?=[\d一二三四五六七八九十]天|间)")
_OVER = re.compile(r"(?:结束|闭幕|落幕|收官|圆满完成)$")
_BY_THE_PLAN = re.compile(
    r"(?:根据|按照|依据)[^，。；|]{0,14}(?:规划|方案)[，,|]"
)  # 根据省局批复的规划，…安置人口5,280人
_GOALS = re.compile(r"(?:目标|预期目标|任务|指标|预期)(?:是|为|：|:|如下)")
_FORWARD = re.compile(
    r"^(?:着力|重点(?![^，。；]{0,4}(?:人群|群体|企业|项目|工程|对象|单位|领域|行业|区域|地区|人口|任务|产业|高校|学科|实验室|中学|镇|村))|全力|加快|聚焦|做大|做优|做强|壮大|打造|构建|争创|引育|(?:意见|方案|规划|办法|计划|"
    r"纲要|文件)[^，。；]{0,4}(?:提出|明确|要求))"
)
_PAID = re.compile(r"已|了|截至|合计|共计|累计|先后|获得")
_SURELY_DONE = re.compile(r"已|了(?!解)|现有|同比|比上年|获评|荣获|依托|立足|应到代表|实到|出席")
_SHORT_OF = re.compile(r"不足|不到|未到|未满|低于|少于|现有|仅|只有|尚")
_NO_LIMIT = re.compile(r"限额以上|限上|有限(?:责任)?公司|权限|局限|界限|有限")
A_YEAR = 366
A_SEASON = 80
CLOSING_DAYS = 20
_PLANS = frozenset({"计划", "规划"})
_MAKE_NAMES = frozenset({"n", "nz", "l", "b", "a"})
_NO_PLAN = re.compile(r"计划(?=生育|免疫|单列|经济体制|内外?|外)|(?:首要|头等|中心|政治|核心|长期)任务")
_PLANNER = re.compile(
    r"(?:局|委|厅|办|部门|政府|公司|集团|院|校|馆|中心|[省市县区镇乡村州旗我]|[年月]|还|也|均|共|已|都|原)$"
)
_MONEY = ("yuan", "dollar", "euro", "hkd")


@dataclass(frozen=True, slots=True)
class Setting:
    """What the section and the document say of their figures: where they look, and the title."""

    title: str
    ahead: bool
    back: bool

    @property
    def plans(self) -> bool:
        """Say whether the document lays down what shall be."""
        title = _NAMED.sub("", self.title)
        return _PLAN_TITLE.search(title) is not None and _TELLS_TITLE.search(title) is None

    @property
    def rules(self) -> bool:
        """Say whether the document lays down rules."""
        return _RULE_TITLE.search(self.title) is not None and _REPORTS_TITLE.search(self.title) is None


def looks_ahead(heading: str) -> bool:
    """Say whether a section's heading announces plans."""
    return _LOOKS_AHEAD.search(heading) is not None and not looks_back(heading)


def looks_back(heading: str) -> bool:
    """Say whether a section's heading announces what has been."""
    return _LOOKS_BACK.search(heading) is not None and "目标" not in heading


@kept
def _words(name: str) -> re.Pattern[str]:
    line = next(row[1] for row in rows("status_words") if row[0] == name)
    return re.compile(alternatives(tuple(line.split())))


def status_of(
    *,
    clause: str,
    lead: str,
    bound: str,
    dimension: str,
    period: Period | None,
    today: date | None,
    setting: Setting,
    kind: str = "total",
) -> Status:
    """Return the status of a figure.

    Args:
        clause: the words before and after the figure in its own clause.
        lead: the earlier clauses of its sentence.
        bound: the figure's bound sign.
        dimension: the unit's dimension.
        period: the time told for it, None where the text tells none.
        today: the document's date.
        setting: where section and document look.
        kind: the sort of quantity.
    """
    future = period is not None and today is not None and _lies_ahead(period, today)
    if future and period is not None and period.whole_years and _FESTIVE.search(setting.title + lead + clause):
        future = False  # 2024年春节假期，…12.6万人次 of February 2024
    if _OVER.search(setting.title) or (setting.back and _ends_soon(period, today)):
        future = False  # 2016年普通高考报名工作结束, of December 2015; 预计到2016年末GDP达到830亿元, looking back on 6 December
    if period is not None and _NOW.search(period.text or ""):
        clause += "现有"
    if _ATTRIBUTE.search(clause) and not future:
        return Status.ACTUAL
    clause = _SETTLED.sub("", _ALLOTTED.sub("", clause))
    done = _words("done_strong").search(clause) is not None
    clause_told = _without_plan_names(clause)
    told = _FULFILLED.sub("", _without_plan_names(_ALLOTTED.sub("", lead[-24:])) + "|" + clause_told)
    coming = period is None or today is None or period.end >= today
    proposed = proposes(lead) and coming and period is not None and period.whole_years and not done
    if proposed or was_proposed(lead, clause):
        return Status.TARGET
    if kind == "base" or (
        setting.back
        and not future
        and not (coming and not _ends_soon(period, today) and _words("target_strong").search(told))
    ):
        return Status.ACTUAL
    told = _BY_THE_PLAN.sub("规划为目标", told)
    planned = _words("target_strong").search(told) or _shall(told) or _DUE.search(clause_told)
    if _is_limit(clause, lead, bound, dimension, setting, achieved=_PAID.search(clause) is not None, deadline=future):
        return Status.LIMIT
    past = period is not None and today is not None and period.text is not None and period.end < today
    told_here = period is not None and (period.text or "") in clause
    if past and told_here and not _words("target_strong").search(clause_told):
        return Status.ACTUAL  # 拟评定…市场，该市场2020年底有经营户1036户
    running = setting.plans and period is not None and today is not None and period.end > today and period.days > A_YEAR
    if coming and period is not None and period.whole_years and _REVISED.search(clause):
        return Status.TARGET  # 2024年综合体建设数量改定为9个
    as_it_is = not planned and _AS_IT_IS.search(lead + clause) is not None
    if as_it_is and not future:
        return Status.ACTUAL  # 现状热源为…，实际供热面积268万平方米, in a plan
    if (future or (running and not setting.back)) and not _FINISHED.search(clause):
        return Status.TARGET
    if done and not (planned and not _words("done_strong").search(clause)):
        return Status.ACTUAL
    if _FORWARD.search(clause) and not _STATE.search(clause):
        return Status.TARGET
    if planned or future or (period is not None and period.role is Role.UNTIL and future):
        return Status.TARGET
    if _GOALS.search(_FULFILLED.sub("", lead + clause)) and not done:
        return Status.TARGET
    if setting.ahead and not past and not _SURELY_DONE.search(clause):
        return Status.TARGET
    if (
        setting.plans
        and not setting.back
        and not _STATE.search(clause)
        and not (period and today and period.end < today)
    ):
        return Status.TARGET
    return Status.ACTUAL


def _without_plan_names(text: str) -> str:
    """营养改善计划 and 三年行动计划 are names: only a 计划 that begins what is told plans anything."""
    text = _NO_PLAN.sub("", text)
    if "计划" not in text and "规划" not in text:
        return text
    parts = tokens(text)
    return "".join(x.text for at, x in enumerate(parts) if not _names_a_plan(parts, at))


def _names_a_plan(parts: tuple[Token, ...], at: int) -> bool:
    """行动计划 is one word, and a name."""
    text = parts[at].text
    return (text not in _PLANS and text.endswith(tuple(_PLANS))) or (text in _PLANS and _ends_a_name(parts, at))


def _ends_a_name(parts: tuple[Token, ...], at: int) -> bool:
    """A deed before it makes a name of a plan (改善计划); a thing before it does where no deed follows (国民生产总值计划增长)."""
    if not at or _PLANNER.search(parts[at - 1].text):
        return False
    before, after = parts[at - 1].pos, parts[at + 1].pos if at + 1 < len(parts) else "w"
    return before in ("v", "vn") or (before in _MAKE_NAMES and not after.startswith("v"))


def _shall(text: str) -> bool:
    """将 before a verb tells the future; 将…列入 is 把."""
    if _AGAIN.search(text) or _DATED_AHEAD.search(text):
        return True
    parts = tokens(text)
    return any(x.text == "将" and y.pos[0] in "vd" for x, y in pairwise(parts))


def _lies_ahead(period: Period, today: date) -> bool:
    """今年 and 秋季学期 hold today; only a deadline, a closing day, a start to come or a year hardly begun lies ahead."""
    if period.text is None or period.end <= today or period.text.startswith("截"):
        return False
    if period.grain is Grain.POINT and (period.end - today).days <= CLOSING_DAYS:
        return False  # 年末 in a year's summary of 30 December
    if period.whole_years and period.role is Role.AT and (today - period.start).days < A_SEASON:
        return True  # 2022年筹集住房1.5万套, of January 2022
    return period.start > today or period.role is Role.UNTIL or period.grain is Grain.POINT


def _ends_soon(period: Period | None, today: date | None) -> bool:
    """Say whether a year is all but over: what is told of it is an estimate of what has been."""
    return period is not None and today is not None and 0 <= (period.end - today).days <= A_SEASON


def _is_limit(
    clause: str, lead: str, bound: str, dimension: str, setting: Setting, *, achieved: bool, deadline: bool
) -> bool:
    """A cap, a rate or a standard of a policy; what has been paid out, and what shall be reached, is none."""
    clause = _NO_LIMIT.sub("", clause)
    near = lead[-30:] + clause
    money = dimension in _MONEY
    if re.search(r"目标|预期|任务|努力|力争|争取", near):
        return False
    if achieved and not _PER_UNIT.search(clause):
        return False
    if re.search(r"规模|合计|共计|总计|累计|共(?!同|享|有|建)|年均|人均", clause):
        return False
    grants = _words("grant").search(near) is not None
    if (money or dimension in ("share", "yuan-per-m2-month")) and grants and _words("grant_rule").search(near):
        return True
    if dimension.startswith(("yuan/", "yuan-per")):
        return True
    if money and grants and (_PER_UNIT.search(near) or setting.rules):
        return True
    if dimension == "duration" and grants:
        return True
    if dimension in ("duration", "workdays", "age", "speed", "decibel"):
        return bound in ("<=", ">=") or _words("rule").search(clause) is not None
    if _words("rule").search(clause) is None and bound != "<=":
        return False
    short = _SHORT_OF.sub("", clause)
    if bound == "<=" and not setting.rules and short != clause and _words("rule").search(short) is None:
        return False  # 现有养老机构不足100家 tells what there is
    reaching = re.search(r"筹集|建成|新增|完成|培训|建设|改造|培育|引进|实现|新建|达到|开工|力争|目标|任务", near)
    return not reaching and not deadline and (setting.rules or bound == "<=")
