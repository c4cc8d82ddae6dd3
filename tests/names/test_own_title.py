"""The title of a plan or a rule is itself a name."""

from __future__ import annotations

import pytest

from zsaudit.documents.read import read_text
from zsaudit.names.find import find_mentions
from zsaudit.names.name import NameKind


def titles(head: str) -> list[str]:
    text = f"{head}\n到2022年，全市新增公办学位12,000个。\n垛岭市人民政府办公室\n2021年11月8日"
    return [x.text for x in find_mentions(read_text("a.txt", text)) if x.kind is NameKind.TITLE]


@pytest.mark.parametrize(
    "head",
    [
        "垛岭市义务教育优质均衡发展推进方案",
        "泊澜区社区养老服务三年行动计划（2020—2022年）",
        "岚浦市古籍保护利用促进条例",
    ],
)
def test_a_paper_that_lays_down_bears_its_own_name(head: str) -> None:
    assert titles(head) == [head]


@pytest.mark.parametrize(
    "head", ["关于垛岭市义务教育发展规划的答复", "垛岭市2021年教育工作总结", "关于加强校园安全管理的规定"]
)
def test_a_reply_a_summary_and_a_paper_by_its_matter_bear_none(head: str) -> None:
    assert titles(head) == []
