"""Who issued a document.

In: its paragraphs, its head and its title. Out: the issuer, joint ones as they stand together.

Example: 中山市人民政府办公室 / 2018年8月13日 above the plan that the notice sends out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from zsaudit.documents.document import Paragraph, ParagraphKind, Span, Stated
from zsaudit.documents.shapes import is_date_line, is_month_line, is_organisation, is_sign_off, is_website, signature

_BODY, _SIGN_OFF = ParagraphKind.BODY, ParagraphKind.SIGN_OFF
_RED_HEAD = re.compile(r"(?:文件|令|公告)$")
_ABOUT = re.compile(r"(.{4,60}?)(?:等[\u4e00-\u9fff\d]{1,3}(?:个)?(?:部门|单位))?(?:关于|印发|(?=(?:19|20)\d\d年))")
_PERSON = re.compile(
    r"(?:代|副)?(?:省长|市长|州长|盟长|县长|区长|旗长|镇长|乡长|主任|主席|局长|厅长|部长|总理|书记|会长|院长|检察长)[：\u4e00-\u9fff]{2,5}$"
)
_SPEAKING_FOR = re.compile(
    r"我?(?:谨|现)?[，]?(?:我)?代表((?:[\u4e00-\u9fff]{1,10}?)?(?:人民政府|国务院|人民法院|人民检察院|人大常委会))"
)
_MEETING_PLACE = re.compile(
    r"在([\u4e00-\u9fff]{2,12}?(?:省|自治区|市|自治州|州|县|区|镇|乡))第?[一二三四五六七八九十]+届"
)
_LABEL = re.compile(
    r"(?:发文机关|发布机构|印发机关|(?:答复|回复|发布|发文|主办|承办|制定|编制|编印|编报|填报|报送)(?:单位|部门|机关|机构)|采购(?:单位|人)|招标人)："
    r"(.+?)(?:[\u4e00-\u9fff]{0,2}(?:日期|时间)：.*)?$"
)


def find_issuer(paragraphs: Sequence[Paragraph], head: Sequence[Paragraph], title: Stated | None) -> Stated | None:
    """Return the issuer: from the sign-off, the head, the title, or the speaker's own words."""
    return _signed(paragraphs) or _in_head(head) or _in_title(title) or _spoken(paragraphs, head)


def _signed(paragraphs: Sequence[Paragraph]) -> Stated | None:
    for index, paragraph in enumerate(paragraphs):
        if paragraph.kind is not _SIGN_OFF:
            continue
        if at := signature(paragraph.text):
            return _named(paragraph, *at)
        if is_date_line(paragraph.text) or is_month_line(paragraph.text):
            names = _names_above(paragraphs, index)
            if names:
                value = "、".join(_named(x, 0, len(x.text)).value for x in names)
                return Stated(value, Span(names[0].span(0, 1).start, names[-1].span(0, len(names[-1].text)).end))
    last = [x for x in paragraphs if x.kind is _SIGN_OFF and is_organisation(x.text) and not is_sign_off(x.text)]
    return _named(last[0], 0, len(last[0].text)) if last else None


def _named(paragraph: Paragraph, start: int, end: int) -> Stated:
    """Return a name; several with blanks between them are parted by 、."""
    parts, at = [], start
    for here in range(start + 4, end - 3):
        apart = paragraph.offsets[here] - paragraph.offsets[here - 1] > 1
        if apart and is_organisation(paragraph.text[at:here]) and is_organisation(paragraph.text[here:end]):
            parts.append(paragraph.text[at:here])
            at = here
    return Stated("、".join([*parts, paragraph.text[at:end]]), paragraph.span(start, end))


def _names_above(paragraphs: Sequence[Paragraph], index: int) -> list[Paragraph]:
    names: list[Paragraph] = []
    for paragraph in reversed(paragraphs[:index]):
        text = paragraph.text
        if (
            paragraph.kind is not _SIGN_OFF
            or is_date_line(text)
            or is_sign_off(text)
            or is_website(text)
            or _PERSON.match(text)
        ):
            break
        names.insert(0, paragraph)
    return names


def _in_head(head: Sequence[Paragraph]) -> Stated | None:
    for paragraph in head:
        text = paragraph.text
        if match := _LABEL.match(text):
            return Stated(match[1], paragraph.span(*match.span(1)))
        if at := signature(text):
            return _named(paragraph, *at)
        bare = _RED_HEAD.sub("", text)
        if is_organisation(bare) and len(bare) >= 4 and not is_website(text) and "关于" not in bare:
            return _named(paragraph, 0, len(bare))
    return None


def _in_title(title: Stated | None) -> Stated | None:
    match = _ABOUT.match(title.value) if title else None
    if match is None or not is_organisation(match[1]):
        return None
    return Stated(match[1])


def _spoken(paragraphs: Sequence[Paragraph], head: Sequence[Paragraph]) -> Stated | None:
    """现在，我代表省人民政府 in a report to 湖南省第十四届人民代表大会 is 湖南省人民政府."""
    for paragraph in [x for x in paragraphs if x.kind is _BODY][:3]:
        match = _SPEAKING_FOR.search(paragraph.text[:300])
        if match is None:
            continue
        name, span = match[1], paragraph.span(*match.span(1))
        if name.startswith(("省", "市", "县", "区", "自治", "人民", "州", "镇", "乡")):
            place = next((found[1] for x in head if (found := _MEETING_PLACE.search(x.text))), None)
            if place is None:
                return None
            name = place + re.sub(r"^(?:自治区|自治州|自治县|省|市|县|区|州|镇|乡)", "", name)
        return Stated(name, span)
    return _cabinet(head)


def _cabinet(head: Sequence[Paragraph]) -> Stated | None:
    """国务院总理 among those named in the head speaks for the 国务院."""
    for paragraph in head:
        if paragraph.text.startswith("国务院总理"):
            return Stated("国务院", paragraph.span(0, 3))
    return None
