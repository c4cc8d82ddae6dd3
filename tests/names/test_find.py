"""The names of a document."""

from __future__ import annotations

import pytest

from zsaudit.documents.read import read_text
from zsaudit.names.find import find_mentions
from zsaudit.names.name import NameKind

TAIL = "\n青河县教育局\n2022年7月20日"


def names(text: str, kind: NameKind) -> list[str]:
    return [m.text for m in find_mentions(read_text("a.txt", f"青河县情况说明\n{text}{TAIL}")) if m.kind is kind]


def test_a_title_is_told_without_its_marks_and_with_its_place() -> None:
    document = read_text("a.txt", f"青河县情况说明\n我县印发《青河县校车 管理办法》。{TAIL}")
    mention = next(m for m in find_mentions(document) if m.kind is NameKind.TITLE)
    assert mention.text == "青河县校车管理办法"
    assert document.quote(mention.span) == "《青河县校车 管理办法》"


@pytest.mark.parametrize(
    ("sentence", "company"),
    [
        ("平台由华康瑞达医疗科技有限公司承建。", "华康瑞达医疗科技有限公司"),
        ("推动纬创资通（中山）有限公司、某厂启动建设。", "纬创资通（中山）有限公司"),
        ("积极推动中山大洋电机股份有限公司等11家企业。", "中山大洋电机股份有限公司"),
    ],
)
def test_a_company_begins_behind_the_word_that_governs_it(sentence: str, company: str) -> None:
    assert names(sentence, NameKind.COMPANY) == [company]


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("经评审，命名金缕坊织锦技艺传承中心为基地。", "金缕坊织锦技艺传承中心"),
        ("由市人力资源和社会保障局负责。", "市人力资源和社会保障局"),
        ("2021年12月我市正式成立招商引资工作指挥部。", "招商引资工作指挥部"),
    ],
)
def test_a_body_keeps_the_conjunction_of_its_own_name(sentence: str, body: str) -> None:
    assert body in names(sentence, NameKind.ORGANISATION)


@pytest.mark.parametrize(
    ("sentence", "project"),
    [
        ("市民试用“岭东一网统办”综合服务平台，反映良好。", "“岭东一网统办”综合服务平台"),
        ("锦沙大桥于2020年12月28日建成通车。", "锦沙大桥"),
        ("岑河市12345热线2019年3月26日正式开通。", "岑河市12345热线"),
    ],
)
def test_a_facility_is_found_with_its_quotes_and_figures(sentence: str, project: str) -> None:
    assert project in names(sentence, NameKind.PROJECT)


def test_words_that_end_like_a_body_are_none() -> None:
    assert names("优化学校布局，形成发展格局。陈雪梅委员提出建议。", NameKind.ORGANISATION) == ["青河县教育局"]


def test_a_document_number_is_found_behind_the_word_that_cites_it() -> None:
    assert names("按照青教函〔2021〕7号要求落实。", NameKind.NUMBER) == ["青教函〔2021〕7号"]


def test_a_short_form_knows_its_full_form() -> None:
    document = read_text(
        "a.txt", f"青河县情况说明\n出台《青河县推动数字经济实施意见》(以下简称《意见》)，加快发展。{TAIL}"
    )
    alias = next(m for m in find_mentions(document) if m.alias_of)
    assert (alias.text, alias.alias_of) == ("意见", "青河县推动数字经济实施意见")


@pytest.mark.parametrize(
    ("sentence", "kind", "name"),
    [
        ("合作单位青河县青崖生态护卫队配备无人机4架。", NameKind.ORGANISATION, "青河县青崖生态护卫队"),
        ("百年戏班青河县皮影戏传习所收徒11人。", NameKind.PROJECT, "青河县皮影戏传习所"),
        ("检查了青河县高级技术学校。", NameKind.ORGANISATION, "青河县高级技术学校"),
        ("中国人民银行青河县支行召开座谈会。", NameKind.ORGANISATION, "中国人民银行青河县支行"),
    ],
)
def test_a_name_begins_at_the_place_of_its_paper_or_before_it(sentence: str, kind: NameKind, name: str) -> None:
    assert name in names(sentence, kind)


def test_the_company_that_a_project_is_named_for_is_a_name_too() -> None:
    text = "永盛精密轴承有限公司轴承项目计划总投资5.2亿元。"
    assert names(text, NameKind.COMPANY) == ["永盛精密轴承有限公司"]
    assert names(text, NameKind.PROJECT) == ["永盛精密轴承有限公司轴承项目"]
