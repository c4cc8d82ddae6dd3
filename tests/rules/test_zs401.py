"""ZS401: a count and its list."""

from __future__ import annotations

import pytest
from small_corpus import found, quotes

from zsaudit.rules.zs401_enumeration_mismatch import EnumerationMismatch


def doc(sentence: str) -> str:
    return f"临江市教育工作情况汇报\n{sentence}\n临江市教育局\n2022年3月2日"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("在普惠金融、医疗健康、交通出行、气象服务、文旅消费、跨境电商等5个领域开展试点。", ["5个", "普惠金融、医疗健康、交通出行、气象服务、文旅消费、跨境电商"]),
        ("我县出台贷款贴息、融资担保、风险补偿、应急转贷、上市奖励等4项扶持政策。", ["4项", "贷款贴息、融资担保、风险补偿、应急转贷、上市奖励"]),
        ("听取了生物医药、新能源、现代种业、人工智能等3个领域的报告。", ["3个", "生物医药、新能源、现代种业、人工智能"]),
        ("由市教育局、市财政局、市审计局、市民政局5个部门联合检查。", ["5个", "市教育局、市财政局、市审计局、市民政局"]),
        ("会同公安、住房城乡建设、交通运输、生态环境、自然资源、水利五部门开展整治。", ["五部门", "公安、住房城乡建设、交通运输、生态环境、自然资源、水利"]),
        ("面向脱贫劳动力、新生代农民工开展电工、焊工、育婴员、保育师、护理员、烹调师5个工种的培训。", ["5个", "电工、焊工、育婴员、保育师、护理员、烹调师"]),
        ("重点抓好三个方面：一是强队伍；二是促公平；三是提质量；四是保安全。", ["三个方面", "一是"]),
    ],
)
def test_list_and_count_that_disagree(sentence: str, expected: list[str]) -> None:
    assert [quotes(f) for f in found(EnumerationMismatch, doc(sentence))] == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "由市教育局、市财政局、市审计局等7个部门联合检查。",
        "由市教育局、市财政局、市审计局、市民政局4个部门联合检查。",
        "观摩了鼓楼、崇文、河东、经开四个区的做法。",
        "培育半导体及集成电路、激光与增材制造、新能源三大产业。",
        "由市教育局、市财政局和市审计局3个部门联合检查。",
        "在生物医药和健康、新能源等3个领域开展试点。",
        "支持甲镇、乙镇建设智慧课堂、数字校园、云端平台等3个项目。",
        "新建幼儿园、小学、初中15所。",
        "引进博士、硕士、学士30人。",
        "专利授权、商标注册分别达到12家、10家。",
        "获一、二、三等奖5个。",
        "完善县、乡、村三级网络，严格落实中央八项规定。",
        "重点抓好三个方面：一是强队伍；二是促公平；三是提质量。",
        "推进雄商、津潍、济滨、济枣、潍宿及青岛连接线等6个高铁项目。",
    ],
)
def test_lists_that_agree_or_may_agree(sentence: str) -> None:
    assert found(EnumerationMismatch, doc(sentence)) == []
