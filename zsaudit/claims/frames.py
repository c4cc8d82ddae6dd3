"""The frame of a figure's words: areas, adverbs and openings that stand before the thing and tell nothing of it.

In: a stretch of words before a figure. Out: the same without its frame.

Example: "，截至目前，全市共有" before 普惠性幼儿园 is frame; 县法律援助中心成立以来累计 before 为农民工讨薪 too.
"""

from __future__ import annotations

import re

from zsaudit.language.lists import alternatives, kept, words
from zsaudit.language.words import tokens

_AREA = re.compile(
    r"^(?:[全我本各该]?(?:[该你贵][省市县区州镇乡](?![场民政域])|全国|全省|全市|全县|全区|全州|全旗|全盟|我旗|我盟|全镇|全乡|全村|全社会|全系统|全行业|我国|我省|我市|我县|我区|我州|我镇|我局|我委|我院|我校|我中心|本市|本县|本省|本区|本局|本院|各地|各县|各级|各县区|各镇街|辖区|市里|县里|省里|区里|境内|区域内|市域|县域))(?:范围)?内?(?:的)?"
)
_AT_PRICES = re.compile(
    r"^(?:(?:扣除|剔除)(?:物价|价格|季节)(?:上涨|变动)?(?:因素|影响)?(?:后|外)?|按(?:可比|不变|现行|当年)价格?(?:计算|口径)?|按可比口径(?:计算)?|同口径)[，,]?"
)
# 县法律援助中心成立以来累计为农民工讨薪 is told of none but the pay.
_SINCE = re.compile(
    r"^自?[^，。；\d“”]{0,14}?(?:成立|启动|实施|开展|运行|开通|创建|改革|建立|设立|上线|投用|组建|开办|[建开设][馆站园校院])(?:以来|至|到)(?!位)[，、]?"
)
_SINCE_THE_FIRST = re.compile(
    r"自?[^，。；\d“”]{1,6}之[初始](?:至|到|起)?[，、]?|自[^，。；\d“”]{0,6}?首(?:发|开|航|列开行|班开行)[^，。；\d]{0,2}?(?:以来|起)[，、]?"
)
# 洪涝灾害造成全县4.37万人受灾 counts those it befell.
_CAUSE = re.compile(r"^[^，。；\d]*(?:造成|导致|致使)(?:[全我][省市县区州镇乡旗])?(?:共有?|约|近)?(?=$| )")
_MAINLY = re.compile(r"以[^，。；\d]{1,14}为主的")  # 以滴灌、喷灌为主的高效节水面积
_THAT_ONE = re.compile(
    r"^这[座条项个处所家](?=[\u4e00-\u9fff])|^该(?:线|路|桥|站|馆|院|校|园|厂|库|隧道|项目|工程|中心|平台|基地|公司|企业|园区|大桥|铁路|公路|水库)"
)
# 累计向群众赠送头盔 tells of 头盔; 为企业减负 of 减负.
_TO_THE_PUBLIC = re.compile(
    r"^(?:累计|共|已|先后)?(?:向|为|给)(?:广大)?(?:(?:群众|市民|社会公众|社会|公众|百姓)(?=[\u4e00-\u9fff]{4})|(?:各类)?(?:经营主体|市场主体|企业)(?=减[负税]|降本|节约|纾困))"
)
# 进出口总值创历史新高、达到5379亿元: how well it went tells nothing of what it is.
_PRAISE = re.compile(
    r"(?:再次?|连续[一二三四五六七八九十\d]+年)?(?:创(?:下|出|造)?了?(?:历史|同期|近[\d一二三四五六七八九十]+年)*(?:以?来)?的?"
    r"(?:新高|新低|最好水平|最高水平|最高纪录|纪录)|[迈跃登跨]?上了?新的?台阶|(?:再获|喜获|获得)丰收|"
    r"实现(?:翻番|倍增|新突破|历史性突破|新跨越)|(?:稳步|持续|平稳|快速|较快|大幅度?|显著|明显)(?:增长|增加|上升|回升|提升|提高|下降|扩大|回落))"
    r"(?=[、，]|$| )"
)
_TWO_FACED = frozenset({"重点", "基本", "实际", "联合", "共同", "全面", "综合"})
_OPENING = re.compile(
    r"^(?:[一二三四五六七八九十]{1,2}(?:是|要)|[一二三四五六七八九十]{1,3}、(?=全|我|新|本)|（[一二三四五六七八九十\d]+）|[①-⑳])|^[、，；：\s“”\"的了]+"
)


@kept
def _leading() -> re.Pattern[str]:
    return re.compile(rf"^(?:{alternatives(words('adverbs'))})")


def without_start(text: str) -> str:
    """Take off since when something is counted: 县法律援助中心成立以来累计为农民工讨薪."""
    return _SINCE.sub("", _SINCE_THE_FIRST.sub("", text.lstrip("，、； ")))


def without_praise(text: str) -> str:
    """Take out how well a number did: 进出口总值创历史新高、达到."""
    return _PRAISE.sub("", text)


def without_cause(text: str) -> str:
    """Take off what brought a number about, where nothing else stands before it: 洪涝灾害造成全县."""
    return _CAUSE.sub("", _MAINLY.sub("", text))


def strip_frame(text: str) -> str:
    """Take areas, adverbs and openings off the left of a stretch of words."""
    previous = None
    while text and text != previous:
        previous = text
        text = _THAT_ONE.sub("", without_start(_OPENING.sub("", text)))
        text = _TO_THE_PUBLIC.sub("", _AT_PRICES.sub("", _AREA.sub("", text)))
        lead = _leading().match(text)
        if lead and not _inside_word(text, lead.end()) and not _qualifies(text, lead.group()):
            text = text[lead.end() :]
    return text


def _qualifies(text: str, lead: str) -> bool:
    """重点 of 重点人群 qualifies a noun; of 重点支持 it is an adverb."""
    if lead not in _TWO_FACED:
        return False
    following = tokens(text[len(lead) :])
    return bool(following) and following[0].pos[0] in "nabjlz" and following[0].pos != "ad"


def _inside_word(text: str, end: int) -> bool:
    """共 of 共有产权 is no adverb: the words' own borders decide."""
    if end >= len(text):
        return False
    at = 0
    for token in tokens(text):
        if at == end:
            return False
        if at > end:
            return True
        at += len(token.text)
    return at > end
