"""ZS102: one act or event told with two dates.

In: the acts of a graph. Out: a finding for each thing whose issue, founding or opening is dated differently.

Example: three 办法 "2020年修订" in the reply of 2021 are "2021年…修订和出台" in the reply of 2022.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations

from zsaudit.claims.act_words import family_of
from zsaudit.claims.claim import Act, Period
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.evidence import finding, period_text
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.text import Message, Text
from zsaudit.rules.things import act_location, groups_by_thing, key_of, once_each, order_of, same_thing

_AGAIN = re.compile(
    r"重新|恢复(?=[^，。]{0,4}(?:开|运|营|通|成立|办|招))|每年|逐年|历年|再次|再度|第[二三四五]次|新一轮|又一次|多次|滚动"
)
_MEETING = re.compile(
    r"常委会|常务会议|国务院|[省市县区州](?:人民)?政府|党组|人大|人代会|代表大会|理事会|董事会|"
    r"部务会|厅务会|局务会|领导小组|委员会"
)
_VAGUE = re.compile(r"前后|左右|许|前夕|年初|[0-9月]初")
_ONCE_FOR_ALL = re.compile(r"文物保护单位|自然保护区|森林公园|湿地公园|地质公园|遗产")
_RULES = re.compile(r"(?:办法|细则|规定|条例|规则|规程|方案|规划|计划)(?:（(?:试行|暂行|[\d—–-]{4,9}年?)）)?$")
_SLACK = timedelta(days=45)
_PRINTING = timedelta(days=15)
# What is named so for a term is named again when it ends; what is chosen every year, every year.
_SERIES, _SEASON = timedelta(days=10), timedelta(days=200)
_NUMBERED = re.compile(r"第[一二三四五六七八九十百\d]+|\d{4}|首届")
# What is launched once: work of a season (整治工作, 专项行动) is launched again and again.
_LAUNCHED_ONCE = re.compile(r"(?:工程|项目|试点)$")
_NOTICE = re.compile(r"(?:通知|通告|公告|函)$")
_PERIODICAL = re.compile(r"年鉴|年报|文史|丛刊|统计|通讯|公报|[白蓝皮]皮书|选编|汇编|会刊|画报")
_YEAR = re.compile(r"(?:19|20)\d{2}")
_PUBLISHED = re.compile(r"公开(?:发布|公布)|对外(?:发布|公布)|全文(?:发布|公布)|向社会(?:发布|公布)")
# 修订后的《…》 is issued anew.
_EDITION = re.compile(r"修订后|新修订|修订版|修订稿|修编后|新版|重新印发")
_ONCE = timedelta(days=600)
_YEARLY = re.compile(r"先进|优秀|模范|年度|百强|十佳|[等金银铜]奖|大奖|冠军|[A-Za-z]级|[千百]强|典型")


class DateContradiction(Rule):
    """One act or event (a named document issued, a body founded) dated differently."""

    code = "ZS102"
    name = "date-contradiction"
    severity = Severity.ERROR
    page = Page(
        what=Text(
            "One act on one named thing is told with dates that cannot both hold: a document issued, revised or put in "
            "force, a body founded, a bridge opened. 2020年 and 2020年11月 agree; 2020年 and 2021年 do not. A notice's "
            "own date line counts as the date of its issue.",
            "同一事项（文件的印发、修订、施行，机构成立，工程开通等）的时间说法不能同时成立。“2020年”与“2020年11月”相符，"
            "“2020年”与“2021年”不符。印发通知自身的落款日期视为印发日期。",
        ),
        why=Text(
            "Dates are copied from document to document, and a wrong one lives on in every later reply.",
            "日期在文件之间转抄，一处写错，后来的文件都会跟着错。",
        ),
        remedy=Text(
            "Look the date up in the original document and correct the other.",
            "查对原始文件，更正其中之一。",
        ),
        silent=Text(
            "Issue, revision and coming into force are different events. Trial editions, phases and batches are "
            "different things. Two revisions told in one document are two revisions.",
            "印发、修订、施行是不同的事；试行版、分期、分批是不同的对象；同一文件中讲到的两次修订就是两次修订。",
        ),
    )
    reported = (
        Example(
            (
                (
                    "a.txt",
                    "临江市文化馆工作情况\n临江市美术馆于2018年5月6日建成开馆，常年免费开放。\n临江市文化局\n2020年3月2日",
                ),
                ("b.txt", "临江市文旅大事记\n临江市美术馆2019年5月6日正式开馆。\n临江市文化局\n2022年3月2日"),
            ),
            Text("one opening, two years", "同一次开馆，两个年份"),
        ),
        Example(
            (
                (
                    "a.txt",
                    "关于印发《和川县校车安全管理办法》的通知\n各乡镇人民政府：\n现将该办法印发给你们，请遵照执行。\n和川县人民政府办公室\n2020年6月5日",
                ),
                (
                    "b.txt",
                    "和川县校车工作总结\n我县于2020年9月5日印发《和川县校车安全管理办法》。\n和川县教育局\n2021年5月20日",
                ),
            ),
            Text("the notice is signed in June, the report says September", "通知落款为6月，总结说是9月"),
        ),
    )
    not_reported = (
        Example(
            (
                (
                    "a.txt",
                    "关于印发《和川县校车安全管理办法》的通知\n各乡镇人民政府：\n现将该办法印发给你们，请遵照执行。\n和川县人民政府办公室\n2020年6月5日",
                ),
                (
                    "b.txt",
                    "和川县校车工作总结\n《和川县校车安全管理办法》自2020年9月1日起施行。\n和川县教育局\n2021年5月20日",
                ),
            ),
            Text("issue and coming into force are two events", "印发与施行是两件事"),
        ),
        Example(
            (
                ("a.txt", "临江市情况\n2020年修订《临江市科技人才管理办法》。\n临江市科技局\n2021年3月2日"),
                ("b.txt", "临江市总结\n2020年11月，修订出台《临江市科技人才管理办法》。\n临江市科技局\n2022年3月2日"),
            ),
            Text("a month of the same year agrees with the year", "同一年的月份与年份相符"),
        ),
    )

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield a finding for each thing and event with dates that lie apart."""
        order = order_of(graph)
        by_family: dict[str, list[Act]] = defaultdict(list)
        for act in graph.acts:
            if act.when is not None and ((act.stage == "done" and _was(act)) or act.verb == "施行"):
                by_family[family_of(act.verb)].append(act)
        revised = list(by_family["revise"])
        for family in sorted(by_family):
            for acts in groups_by_thing(graph, by_family[family]):
                ranked = sorted(acts, key=lambda a: (order[a.path], a.span))
                yield from _of_thing(graph, family, ranked, revised)


def _was(act: Act) -> bool:
    """Say whether what is held is told of a time gone by: a day after that of the document is a plan, whatever its
    words."""
    planned = act.when is not None and act.document_date is not None and act.when.start > act.document_date
    return not planned or family_of(act.verb) not in ("hold", "open", "close")


def _of_thing(graph: CorpusGraph, family: str, acts: Sequence[Act], revised: Sequence[Act]) -> Iterator[Finding]:
    apart = [(a, b) for a, b in combinations(acts, 2) if _conflict(graph, family, a, b, acts, revised)]
    while apart:
        first = apart[0][0]
        mine = [pair for pair in apart if pair[0] == first or pair[1] == first]
        apart = [pair for pair in apart if pair not in mine and not any(_told_alike(pair, other) for other in mine)]
        sides = [first, *(b if a == first else a for a, b in mine)]
        yield finding(
            DateContradiction,
            message=Message(
                Text(
                    "{name} ({verb}): dated {left} here, {right} elsewhere",
                    "{name}的{verb}时间说法不一：此处为{left}，另一处为{right}",
                ),
                {"name": first.object, "verb": first.verb, "left": _told(sides[0]), "right": _told(sides[1])},
            ),
            # The names too: several things dated in one breath are several findings, each with its own fingerprint.
            locations=once_each(
                [act_location(graph.document(a.path), a, at_time=t) for t in (True, False) for a in sides]
            ),
            confidence=_confidence(family, *mine[0]),
        )


def _told_alike(pair: tuple[Act, Act], other: tuple[Act, Act]) -> bool:
    dates = {_interval(a) for a in pair}
    return dates == {_interval(a) for a in other}


def _conflict(graph: CorpusGraph, family: str, a: Act, b: Act, acts: Sequence[Act], revised: Sequence[Act]) -> bool:
    (a_start, a_end), (b_start, b_end) = _interval(a), _interval(b)
    gap = max(a_start, b_start) - min(a_end, b_end)
    if gap <= timedelta(0) or _AGAIN.search((a.sentence + b.sentence).replace(a.object, "").replace(b.object, "")):
        return False
    if not same_thing(graph, a, b, cores_joined=True):
        return False
    if a.path == b.path and family in ("revise", "issue", "in-force"):
        return False
    if (
        family == "issue"
        and gap <= _PRINTING
        and not _miswritten(a, b)
        and any(x.sentence == x.object and _RULES.search(x.object) for x in (a, b))
    ):
        return False  # a rule's date line may be that of its printing
    if _may_be_another(family, a, gap):
        return False
    if _named_again(family, gap) and not _same_day(a, b):
        return False
    if family in ("adopt", "endorse") and not _one_meeting(a, b):
        return False
    if family == "issue" and bool(_EDITION.search(a.sentence)) != bool(_EDITION.search(b.sentence)):
        return False
    if family == "issue" and a.verb != b.verb and _PUBLISHED.search(a.sentence + b.sentence):
        return False
    apart = gap <= _SLACK and not _miswritten(a, b)  # 印发 and 公布 of one text may be days apart
    if family == "issue" and ((a.verb != b.verb and apart) or _reissued(a, b, revised)):
        return False
    return not any(_answers(a, other, b) or _answers(b, other, a) for other in acts)


def _named_again(family: str, gap: timedelta) -> bool:
    """Say whether a thing may have been named so twice: for a term, or as the best of its year."""
    if family.startswith("获评"):
        return gap > _SEASON or _YEARLY.search(family) is not None
    if _ONCE_FOR_ALL.search(family):
        return False
    return family.startswith("列为") and (gap > _ONCE or _YEARLY.search(family) is not None)


def _same_day(a: Act, b: Act) -> bool:
    """Say whether two acts are of one day of other years: a slip in the year, for what comes again comes another day."""
    (first, a_end), (second, b_end) = _interval(a), _interval(b)
    return first == a_end and second == b_end and (first.month, first.day) == (second.month, second.day)


def _miswritten(a: Act, b: Act) -> bool:
    """Say whether two days of one month are written with the same digits, or with one left out: 12日 and 21日, 2日 and 20日."""
    (first, a_end), (second, b_end) = _interval(a), _interval(b)
    if first != a_end or second != b_end or (first.year, first.month) != (second.year, second.month):
        return False
    one, other = sorted((str(first.day), str(second.day)), key=len)
    return sorted(one) == sorted(other) or (len(one) < len(other) and one in other)


def _may_be_another(family: str, act: Act, gap: timedelta) -> bool:
    """Say whether what bears one name may be another of a series: a meeting without a number, a notice without a year."""
    if family == "hold":
        return gap > _SERIES and _NUMBERED.search(act.object) is None
    if family == "launch":
        return _LAUNCHED_ONCE.search(act.object) is None
    if family == "publish":
        return gap > _SEASON and _PERIODICAL.search(act.object) is not None
    return (
        family == "issue" and _NOTICE.search(act.object) is not None and gap > _SEASON and not _YEAR.search(act.object)
    )


def _one_meeting(a: Act, b: Act) -> bool:
    """Say whether two acts may be of one meeting: a text passes one body after the other."""
    left, right = set(_MEETING.findall(a.sentence)), set(_MEETING.findall(b.sentence))
    return not left or not right or bool(left & right)


def _answers(here: Act, other: Act, there: Act) -> bool:
    """Say whether the document of `here` also tells the date of `there`: then it knows of two events."""
    return other is not here and other.path == here.path and here.path != there.path and _overlap(other, there)


def _reissued(a: Act, b: Act, revised: Sequence[Act]) -> bool:
    later = max(a, b, key=lambda x: _interval(x)[0])
    return any(
        key_of(x.object) == key_of(later.object) and _interval(x)[1] >= min(_interval(a)[1], _interval(b)[1])
        for x in revised
    )


def _overlap(a: Act, b: Act) -> bool:
    (a_start, a_end), (b_start, b_end) = _interval(a), _interval(b)
    return a_start <= b_end and b_start <= a_end


def _interval(act: Act) -> tuple[date, date]:
    """Return the days an act may have been done on; 年初 and 前后 are given some slack."""
    assert act.when is not None
    start, end = act.when.start, act.when.end
    if act.when.text and _VAGUE.search(act.when.text):
        return start - _SLACK, end + 2 * _SLACK
    return start, end


def _told(act: Act) -> str:
    assert act.when is not None
    period: Period = act.when
    return period_text(period)


def _confidence(family: str, a: Act, b: Act) -> float:
    if family == "revise":
        years = abs(_interval(a)[0].year - _interval(b)[0].year)
        return 0.8 if years <= 1 else 0.55
    if family in ("adopt", "endorse"):
        return 0.7
    if family in ("issue", "draw-up", "in-force"):
        return 0.9 if a.verb == b.verb else 0.75
    return 0.9
