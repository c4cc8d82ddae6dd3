"""What was done to several sorts of things, told in chains of figures: 批捕5件9人，起诉8件13人."""

from __future__ import annotations

from pipeline import check

REVIEW = (
    "东岭区人民检察院工作报告\n"
    "——2019年12月26日在东岭区第十五届人民代表大会第四次会议上\n"
    "各位代表：\n现在，我向大会报告工作，请予审议。\n"
    "2019年主要工作\n"
    "一、依法惩治刑事犯罪\n"
    "共受理提请审查逮捕案件1,129件1,664人，批准逮捕969件1,173人。"
    "维护政治安全，对利用邪教组织破坏法律实施犯罪批捕1件1人，起诉7件11人。"
    "维护社会秩序，对故意杀人、抢劫等重大刑事犯罪批捕17件21人，起诉15件25人。\n"
)
FIVE_YEARS = (
    "东岭区人民检察院工作报告\n"
    "——2021年12月16日在东岭区第十六届人民代表大会第一次会议上\n"
    "各位代表：\n现在，我向大会报告工作，请予审议。\n"
    "过去五年工作回顾\n"
    "一、服务更高质量发展\n"
    "聚焦黑恶势力突出的重点领域，起诉47人。突出惩治集资诈骗等涉众型经济犯罪，批捕785人，起诉536人。\n"
)


def test_deeds_on_other_sorts_neither_contradict_nor_move() -> None:
    assert check([("a.txt", REVIEW), ("b.txt", FIVE_YEARS)]) == ()


def test_a_deed_on_one_sort_moves() -> None:
    later = REVIEW.replace("2019年", "2020年").replace("第四次", "第五次").replace("起诉15件25人", "起诉19件33人")
    told = {(f.relation, *(x.text for x in f.locations)) for f in check([("a.txt", REVIEW), ("b.txt", later)])}
    assert ("progression", "25人", "33人") in told
    assert not any(relation == "contradiction" for relation, *_ in told)
