"""What is narrated and what is announced."""

from __future__ import annotations

import pytest

from zsaudit.documents.read import read_text
from zsaudit.language.periods import find_periods
from zsaudit.rules.narrated import narrated


def sure(title: str, sentence: str) -> float:
    document = read_text("a.txt", f"{title}\n{sentence}\n青河县应急管理局\n2023年8月18日")
    return narrated(document, sentence, find_periods(sentence, document.date)[0])


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("青河县打击盗窃情况通报", "2023年8月29日，专案组抓获嫌疑人7人。"),
        ("青河县项目评审计划执行情况的通报", "2023年8月28日，评审组召开会议，形成了建议。"),
        ("青河县防汛工作专报", "2023年8月30日8时，一号闸门已开启泄洪。"),
        ("青河县开渔简报", "2023年8月26日12时，随着汽笛声响，渔船已出海。"),
        ("书香润城 阅见未来", "2023年8月23日，阅读大会启幕，会场座无虚席。"),
        ("青河县会议纪要", "会议于2023年8月25日上午召开，听取了汇报。"),
    ],
)
def test_a_report_narrates(title: str, sentence: str) -> None:
    assert sure(title, sentence) == 0.75


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("关于召开评审会的通知", "2023年8月28日，评审组召开会议，形成建议。"),
        ("青河县工作方案", "2023年8月29日，检查组开展检查，发现隐患当场责令整改。"),
        ("青河县情况通报", "2023年8月29日，检查组将开展检查，责令整改。"),
        ("青河县情况通报", "到2023年8月29日只有十余天了。"),
        ("青河县情况通报", "2023年8月31日前完成了的予以奖励。"),
        ("青河县情况通报", "2023年8月29日召开会议。"),
        ("青河县情况通报", "2023年8月29日至2023年9月20日为宣传月，已印制手册3万册。"),
        ("青河县体育动态", "2023年8月29日举办的马拉松已启动报名。"),
        ("青河县体育动态", "2023年8月29日的比赛已列入计划。"),
    ],
)
def test_a_notice_or_a_plan_announces(title: str, sentence: str) -> None:
    assert sure(title, sentence) == 0.0
