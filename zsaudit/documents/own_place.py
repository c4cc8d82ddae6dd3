"""The place a document speaks for.

In: its issuer, its title, whom it is addressed to, its paragraphs. Out: the place, the most specific one; 全国 for the state.

Example: 生态环境局澜溪分局 on 澜溪县水源地环境问题整改情况专报 speaks for 澜溪县.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from zsaudit.documents.document import Paragraph, ParagraphKind, Stated
from zsaudit.language.lists import rows
from zsaudit.language.places import find_places, leading_place, place_level

_STATE = re.compile(
    r"国务院|国家(?!级|高新|经开|经济技术|级|重点|示范)|中华人民共和国|中共中央|中央[\u4e00-\u9fff]|全国|最高人民(?:法院|检察院)|审计署|海关总署|"
    r"(?:教育|科学技术|科技|工业和信息化|公安|民政|司法|财政|人力资源和?社会保障|自然资源|国土资源|生态环境|环境保护|住房和?城乡建设|交通运输|水利|农业农村|"
    r"农业|商务|文化和旅游|文化|卫生|退役军人事务|应急管理|外交|国防|监察|铁道)部"
)
# 国家统计局白水调查队 is a body of the state in a place, which its short name does not tell.
_BRANCH = re.compile(
    r"(?:局|署|行|会)[\u4e00-\u9fff]{2,6}(?:调查队|监管局|分局|支局|分行|支行|中心支行|专员办|办事处|税务局|海关)"
)
_BODY_OF_STATE = re.compile(r"中华人民共和国[\u4e00-\u9fff]{2,8}(?:海关|海事局|海事处|边检站)$")
# 贵州电网公司威宁供电局: the company of a province, and its branch in a place.
_PARENT_COMPANY = re.compile(
    r"^[\u4e00-\u9fff]{2,12}(?:电网|电力|烟草|石油|石化|移动|联通|电信|邮政|铁塔|燃气|水务|交投)[\u4e00-\u9fff]{0,6}公司(?=[\u4e00-\u9fff]{4})"
)
_OFFICE = re.compile(r"[\u4e00-\u9fff]{2,24}(?:长|主任|主席|书记)[\u4e00-\u9fff]{2,4}$")
_PARTY = re.compile(
    r"^(?:中共|中国共产党|政协|民建|民盟|农工党|九三学社|致公党|共青团|"
    r"中华人民共和国(?=[\u4e00-\u9fff]{2,8}(?:海关|海事局|海事处|边检站))|"
    r"(?:国家税务总局|国家统计局|国家金融监督管理总局|中国人民银行)(?=.))"
)
# 武岭州林业局: an autonomous prefecture goes by its short name.
_PREFECTURE = re.compile(
    r"([\u4e00-\u9fff]{1,4}州)(?!市(?!场监))(?=[\u4e00-\u9fff]{0,14}(?:局|委员会|委|办公室|政府|厅|中心|医院|法院|检察院|总队|支队)$)"
)
_OF_GOVERNMENT = re.compile(
    r"(?:人民政府|政府|管委会|管理委员会|[\u4e00-\u9fff]{2,16}(?:局|委员会|委|办公室|办))(?:、.*)?"
)
_ABOUT = re.compile(r"^关于")
_ASKED = re.compile(r"代表|委员|提案|议案|政协|人大|来信|学习|考察|推广|经验")
_ZONE = re.compile(r"(?:[垦林矿发新园景]|城|保税|试验|示范)区$")
_RANKS = "国省市县镇"
FIRST_WORDS = 4  # 同意, 支持, 对
BEFORE = 2  # characters that a name may have before what is known of it
_NAME = re.compile(r"[\u4e00-\u9fff]{2,6}")
_BODY = r"(?=[\u4e00-\u9fff]{2,22}(?:局|委员会|委|办公室|办|政府|厅|中心|院|馆|站|队|会|社|校|部)$)"
_BEGINNING = re.compile(rf"([\u4e00-\u9fff]{{1,5}}?)(?:自治[县州旗]|[市县区旗]|州(?!市(?!场监))){_BODY}")
_NO_NAME = re.compile(
    r"[全我本各该此两每城社园景校地山小厂灌库片矿站线渠堤闸]$|^(?:国家|中国|中共|经济|高新|开发)|[局委办厅]"
)
_CITY = re.compile(r"[^全本我各该此两每大县老新古山]城市")  # 雍城市, as 盐城市
_GRANTED = re.compile(r"的(?:批复|复函|函复)$")
_WHERE_IT_LIES = re.compile(r"^（[\u4e00-\u9fff]{2,8}）(?:(?:19|20)\d\d年)?")  # （湖北省）2016年武汉市硚口区…
_WHEN = re.compile(
    r"(?:关于|(?:19|20)\d\d年|今年|去年|上半年|[一二三四]季度|前[三\d]{1,2}(?:个?季度|个?月)|\d{1,2}(?:[-—至]\d{1,2})?月份?)+"
)
# 广东路, 四川大学: things called after a province
_NAMED_AFTER = re.compile(r"路|街|话|籍|人|菜|村|镇|大学|学院|银行|移动|电信|联通|电网|集团|[\u4e00-\u9fff]{0,6}公司")
_WIDER = re.compile(r"全[省国]|我[省国]|各[市地]")
_ASSEMBLY = re.compile(r"在([\u4e00-\u9fff]{2,16})第?[一二三四五六七八九十]+届")
_NATION = re.compile(r"届全国人民代表大会")


def find_place(
    issuer: Stated | None, title: Stated | None, addressee: Stated | None, paragraphs: Sequence[Paragraph]
) -> str | None:
    """Return the place: of the issuer, the title or the head, else of whom it is addressed to, else the only one
    that the text names. None where none is told."""
    head = [paragraph for paragraph in paragraphs if paragraph.kind is ParagraphKind.HEAD]
    asked = _asked(addressee)
    if asked and title is not None and _GRANTED.search(title.value):
        return asked  # what a province replies to a county is of the county
    return _stated(issuer, title, head) or asked or _only_one(paragraphs)


def _asked(addressee: Stated | None) -> str | None:
    """Return the place of the government, or its office, that a paper is addressed to."""
    place = leading_place(addressee.value) if addressee else None
    if place is None or addressee is None or not _OF_GOVERNMENT.fullmatch(addressee.value[len(place) :]):
        return None
    return place


def _only_one(paragraphs: Sequence[Paragraph]) -> str | None:
    """Return the one place that the body names, unless it speaks for a wider one."""
    body = [paragraph.text for paragraph in paragraphs if paragraph.kind is not ParagraphKind.HEAD]
    if any(_WIDER.search(text) for text in body):
        return None
    named = {name for text in body for _, _, name in find_places(text)}
    return named.pop() if len(named) == 1 else None


def _stated(issuer: Stated | None, title: Stated | None, head: Sequence[Paragraph]) -> str | None:
    if issuer is not None:
        if _BODY_OF_STATE.match(issuer.value) and not _of_issuer(issuer.value):
            return None  # 中华人民共和国滨浦海关: its place is told by other papers
        if place := _of_issuer(issuer.value):
            return _below(place, issuer.value, title) or place
        if _STATE.match(issuer.value) and not _BRANCH.search(issuer.value):
            return "全国"
    for paragraph in head:
        if _NATION.search(paragraph.text):
            return "全国"
        if (match := _ASSEMBLY.search(paragraph.text)) and (place := leading_place(match[1])):
            return place
    for told in (_WHERE_IT_LIES.sub("", title.value), title.value) if title is not None else ():
        if found := find_places(told):
            return leading_place(told) or found[0][2]
    if title is not None and (place := leading_place(title.value) or _province(title.value)):
        return place
    for paragraph in head:
        if _OFFICE.fullmatch(paragraph.text) and (place := leading_place(paragraph.text)):
            return place
    return None


def _province(title: str) -> str | None:
    """Return the province that a title begins with by its short name: 前11个月山东外贸进出口情况."""
    told = _WHEN.match(title)
    begun = title[told.end() :] if told else title
    short = next((row for row in rows("provinces") if begun.startswith(row[1])), None)
    return short[0] if short and not _NAMED_AFTER.match(begun, len(short[1])) else None


def _below(place: str, issuer: str, title: Stated | None) -> str | None:
    """Return the place below the issuer's own that its paper is about: 关于榛川县…的初审意见 of a city."""
    if title is None or _ASKED.search(title.value):
        return None
    told = _ABOUT.sub("", title.value)
    found = find_places(told)
    name = leading_place(told) or (
        found[0][2] if len(found) == 1 and found[0][0] <= FIRST_WORDS and told != title.value else None
    )
    if name is None or any(start >= told.find(name) + len(name) for start, _, _ in found):
        return None
    if name in issuer or place in name or _ZONE.search(name):
        return None
    levels = [_RANKS.find(place_level(x) or "国") for x in (place, name)]
    return name if levels[0] < levels[1] else None


def _of_issuer(name: str) -> str | None:
    bare = _PARENT_COMPANY.sub("", _PARTY.sub("", name))
    found = find_places(bare)
    if found and 0 < found[0][0] <= BEFORE and _NAME.fullmatch(bare, 0, found[0][1]):
        return bare[: found[0][1]]  # 新绛岭市文物局: an office begins with the whole name of its place
    if place := leading_place(bare) or (found[0][2] if found else None):
        return place
    if (beginning := _BEGINNING.match(bare)) and (not _NO_NAME.search(beginning[1]) or _CITY.fullmatch(beginning[0])):
        return beginning[0]
    prefecture = _PREFECTURE.match(bare)
    return prefecture[1] if prefecture else None
