"""Whose figure it is: the hospital, court, company or project that a sentence or a whole document is about.

In: a document's names. Out: the owner of a figure, None where it is the place's own.

Example: in "市第二人民医院是三级甲等综合医院，编制床位1,200张" the beds are 第二人民医院's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from zsaudit.documents.document import Document
from zsaudit.language.places import leading_place
from zsaudit.names.name import THINGS, Mention, NameKind

_GOVERNMENT = re.compile(
    r"(?:局|委员会|委|厅|办公室|办|政府|部|中心支行|指挥部|领导小组|联席会议|管委会|党组|分局|人大|政协|督查室|研究室)$"
)
_HOUSES = "医院|中学|图书馆|博物馆|文化馆|科技馆|美术馆|体育馆|档案馆|少年宫|福利院|敬老院"
_PROPER = re.compile(
    rf"^(?:[\u4e00-\u9fff]{{2,3}}[区县市州旗](?=人民|中级|第|中医|妇幼|图书|博物|文化|体育|实验|职业)|"
    rf"[市县省区]第|[市县省州旗](?=[\u4e00-\u9fff]{{0,6}}(?:学院|{_HOUSES}))|"
    r"第[一二三四五六七八九十]|“)"
)
# Bodies that have pupils, patients or books of their own, and tell of these alone.
_INSTITUTION = re.compile(r"(?:大学|学院|学校|中学|小学|医院|图书馆|博物馆|幼儿园|公园)$")
# Works of which a county has several, each with a body of its own.
_ONE_OF_MANY = re.compile(
    r"(?:水库|水电站|电站|水闸|泵站|灌区|林场|农场|牧场|煤矿|收费站|集中区|工业园|产业园|工业园区|产业园区|物流园|物流园区|景区)$"
)
# Sorts of companies, and what is of the shape of a sign: 上市公司, “米”字形高铁.
_NO_ONE = re.compile(
    r"(?:上市|国有|民营|外资|平台|保险|物业|旅游|快递|证券|担保|小额贷款|房地产|建筑|投资|城投|咨询|科技|股份|跨国|龙头|供电|燃气|自来水)+"
    r"(?:服务|管理|经营|集团)*(?:公司|集团)$|“.”字"
)
# Parts of a body that tell of their own business: 临川管理部2020年业务情况.
_BRANCH = re.compile(r"[\u4e00-\u9fff]{2,4}(?:管理部|分中心|营业部|分局|分公司|分行|支行|分院|分校|派出所|管理所)")
# 文化和旅游局关于县图书馆运行情况的报告
_HOUSE_IN_TITLE = re.compile(
    r"关于(?P<name>[市县省区州](?:第[一二三四五六七八九十]+)?[\u4e00-\u9fff]{0,4}?"
    rf"(?:小学|{_HOUSES}))(?=[^建新]|$)"
)
_PORT = re.compile(r"[\u4e00-\u9fff]{2,5}?(?:机场|客运站|火车站|高铁站)(?!集团)")  # 云屏机场航班计划 of its company
_OWN_BOOKS = re.compile(r"(?:部门|单位)(?:年度)?(?:收支)?[决预]算")
_TOWN_CENTRE = re.compile(r"[市县区镇]中心$")  # 丹崖市中心 of 丹崖市中心城区
_WHOLE = re.compile(r"全[市县省区州国镇]|我[市县省区]|全系统|各[县区市镇]|本[市县省区]")
_OFFICE_PLACE = re.compile(r"^(?:(?:经济)?开发区|高新区|经开区|园区|[省市县区])(?=[一-鿿]{4})|^[省市县区]")


@dataclass(frozen=True, slots=True)
class Owners:
    """The proper names of a document by paragraph and place, and the one its title is about."""

    places: tuple[tuple[int, int, str], ...]
    title: str | None


def owners(document: Document, mentions: Sequence[Mention]) -> Owners:
    """Return the names of a document that can own a figure."""
    kept = [m for m in mentions if m.kind in THINGS and _is_proper(m)]
    return Owners(tuple((m.paragraph, m.start, m.text) for m in kept), _of_the_title(document, kept, mentions))


def _of_the_title(document: Document, kept: Sequence[Mention], mentions: Sequence[Mention]) -> str | None:
    """Return the body, house or works that a document's title is about, None where it is about its place."""
    title, issuer = document.title_text, document.issuer_name
    for mention in kept:
        name = mention.text
        if (title.startswith(name) or f"关于{name}" in title) and f"{name}藏" not in title:
            return name
    for mention in mentions:
        if _ONE_OF_MANY.search(mention.text) and title.startswith(mention.text) and mention.text in issuer:
            return mention.text  # 青石岭水库2013年度运行管理报告 of its 管理处
    if issuer and _OWN_BOOKS.search(title):
        return issuer  # 望江区教育局2019年部门决算公开说明: the books of the bureau alone
    if _INSTITUTION.search(issuer) and title.startswith(issuer):
        return issuer
    if house := _HOUSE_IN_TITLE.search(title):
        return house["name"]
    if (branch := _BRANCH.match(title)) and issuer.endswith(branch[0]):
        return branch[0]
    if (port := _PORT.match(title)) and issuer.startswith(port[0]):
        return port[0]
    return None


def _is_proper(mention: Mention) -> bool:
    if _GOVERNMENT.search(mention.text) or _WHOLE.match(mention.text) or _TOWN_CENTRE.search(mention.text):
        return False
    if _NO_ONE.match(mention.text):
        return False
    place = leading_place(mention.text)
    if place and mention.text[len(place) :].startswith(("有", "设", "建有", "拥有", "现有")):
        return False  # 枫林县有国有林场6个
    return mention.kind is NameKind.COMPANY or _PROPER.match(mention.text) is not None or place is not None


def owner_of(names: Owners, paragraph: int, start: int, end: int, words: str) -> str | None:
    """Return the owner of a figure: the last proper name before it in its sentence, else the title's."""
    if _WHOLE.search(words):
        return None
    told = [text for at, place, text in names.places if at == paragraph and start <= place < end]
    return told[-1] if told else names.title


def is_branch(owner: str) -> bool:
    """Say whether an owner is a part of a larger body: 临川管理部."""
    return _BRANCH.fullmatch(owner) is not None


_OF_THE_PEOPLE = re.compile(r"(?<!第.)人民(?=法院|检察院|医院|政府)|(?<=供销合作社)联合社$")


def civil(owner: str) -> str:
    """Return a court's, hospital's or government's name as people say it: 鹿渚县人民法院 is 鹿渚县法院."""
    return _OF_THE_PEOPLE.sub("", owner)


def bare(owner: str) -> str:
    """Return an owner's name without the place it begins with."""
    name = civil(owner)
    place = leading_place(name)
    return _OFFICE_PLACE.sub("", name[len(place) :] if place else name) or name
