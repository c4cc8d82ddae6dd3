"""Catchwords and the lists they count."""

from __future__ import annotations

import pytest

from zsaudit.rules.catchwords import catchwords


def counted(text: str) -> list[tuple[str, int, int]]:
    """Return each count as written, its value and the number of items."""
    return [(text[x.count_start : x.count_end], x.count, x.fewest) for x in catchwords(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("推行“五个一”闭环，即一村一档、一户一牌、一周一查、一季一评，效果明显。", [("五个一", 5, 4)]),
        ("按照“三统一”要求（统一标准、统一流程、统一窗口、统一编码）推进。", [("三统一", 3, 4)]),
        ("开展“进企业、进农村、进机关、进校园”五进活动。", [("五进", 5, 4)]),
        ("办好“五件实事”：修一条路、建一座桥、通一条渠、种一片林。", [("五件实事", 5, 4)]),
        ("实行“三公开”，即公开条件、公开程序、公开结果。", [("三公开", 3, 3)]),
        ("推行“六统一”，即统一规划、统一建设，统一平台、统一服务。", []),
        ("落实“三个到位”，即责任到位、措施到位等。", []),
        ("深化“两学一做”，即学党章、学讲话。", []),
        ("推进“三大工程”，建设学校、医院、车站。", []),
    ],
)
def test_a_refrain_tells_the_list(text: str, expected: list[tuple[str, int, int]]) -> None:
    assert counted(text) == expected
