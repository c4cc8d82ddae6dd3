"""What a bare noun of a dated act means: the name told before, the title's, the issuer's, or whom a reply is to."""

from __future__ import annotations

import pytest

from zsaudit.claims.acts import read_acts
from zsaudit.documents.read import read_text


def objects(text: str, *, title: str, issuer: str = "澜溪县人民政府", to: str = "") -> list[tuple[str, str]]:
    head = f"{title}\n{to}：\n" if to else f"{title}\n"
    document = read_text("a.txt", f"{head}{text}\n{issuer}\n2021年7月6日")
    return [(act.verb, act.object) for act in read_acts(document) if act.when and act.when.text]


@pytest.mark.parametrize(
    ("text", "title", "issuer", "expected"),
    [
        (
            "公园总面积12860公顷，2011年5月22日揭碑开园。",
            "玛尼图地质公园保护利用情况公报",
            "阿荣旗自然资源局",
            ("开园", "玛尼图地质公园"),
        ),
        ("本校创办于1986年10月，设6系。", "招生简章", "墨河区老年大学", ("成立", "墨河区老年大学")),
        (
            "八月，县民族中学迎来新生。学校1956年9月创办时只有三顶帐篷。",
            "草原上的书声",
            "澜溪县教育局",
            ("成立", "县民族中学"),
        ),
        (
            "中心自2002年4月成立至今，陪伴许多家庭。",
            "安居路——澜溪县住房公积金管理中心服务纪实",
            "澜溪县融媒体中心",
            ("成立", "澜溪县住房公积金管理中心"),
        ),
        (
            "2006年5月，该城墙被公布为省级文物保护单位。",
            "黎坞古城墙保护规划说明",
            "黎坞县文物局",
            ("列为省级文物保护单位", "黎坞古城墙"),
        ),
        (
            "清水坝水库解了旱情。这座总库容10800万立方米的水库，自2014年12月26日下闸蓄水以来灌溉良田。",
            "抗旱答问",
            "澜溪县水务局",
            ("蓄水", "清水坝水库"),
        ),
    ],
)
def test_the_name_of_a_bare_noun(text: str, title: str, issuer: str, expected: tuple[str, str]) -> None:
    assert objects(text, title=title, issuer=issuer) == [expected]


def test_whom_a_reply_is_addressed_to() -> None:
    found = objects(
        "你会2009年10月经市民政局登记成立，同意按期换届。",
        title="关于市家政服务业协会换届有关事项的批复",
        issuer="宜澧市民政局",
        to="市家政服务业协会",
    )
    assert found == [("成立", "市家政服务业协会")]


@pytest.mark.parametrize(
    "text",
    [
        "东坝水库和西坝水库均已除险。水库2014年12月蓄水。",  # of two it is not told which
        "公园2011年5月22日开园。",  # no park is named
    ],
)
def test_of_several_or_none_nothing_is_meant(text: str) -> None:
    assert objects(text, title="全县工作情况") == []
