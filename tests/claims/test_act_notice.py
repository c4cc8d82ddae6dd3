"""Documents that are acts themselves."""

from __future__ import annotations

from datetime import date

import pytest

from zsaudit.claims.act_notice import notice_act
from zsaudit.documents.read import read_text


def act(title: str) -> tuple[str, str, date | None] | None:
    document = read_text("a.txt", f"{title}\n各单位：\n请抓好落实。\n青河县人民政府办公室\n2021年4月12日")
    found = notice_act(document)
    return (found.verb, found.object, found.when.start if found.when else None) if found else None


@pytest.mark.parametrize(
    ("title", "verb", "name"),
    [
        ("关于印发《青河县校车安全管理办法》的通知", "印发", "青河县校车安全管理办法"),
        ("关于成立县防汛抗旱指挥部的通知", "成立", "县防汛抗旱指挥部"),
        ("关于调整租房提取政策的通知", "印发", "关于调整租房提取政策的通知"),
    ],
)
def test_a_notice_is_of_its_own_date(title: str, verb: str, name: str) -> None:
    assert act(title) == (verb, name, date(2021, 4, 12))


@pytest.mark.parametrize("title", ["青河县工作总结", "关于公布优秀单位名单的通知", "关于建议办理情况的答复"])
def test_other_papers_are_no_act(title: str) -> None:
    assert act(title) is None
