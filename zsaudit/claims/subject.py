"""The thing a figure counts, and what is told of it.

In: the words before and after a figure. Out: `Subject`: the thing, its head noun, the measure, the verb.

Example: "累计建成高标准农田" before 62.5万亩 is thing 高标准农田, head 农田, verb 建成.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from zsaudit.claims.frames import strip_frame, without_cause, without_praise
from zsaudit.language.lists import alternatives, kept, words
from zsaudit.language.words import Token, tokens

_SUFFIX = tuple(
    "率量额数值度费者员点户线人家店站厂林田类区村镇县市库网车板地品体件场校园馆院所室队病药书卡证生机企社桥路渠井厕楼房款金税奖道塔池"
)
_COUNT_WORDS = frozenset({"总数", "数量", "总量", "数", "总", "个数", "家数"})
_RELATIVE = re.compile(r"([^，。；、的]{2,24}的)([^，。；、的]{2,16})")
_WHERE = re.compile(r"^(?:在)?(?:[全我本][省市县区州镇])?(?:范围)?(?:内|上)?")
_EACH = re.compile(
    r"^(?:给予)?(?:单个|每个|每家|每户|每名|每项|每人|单户|单家|每套|每年|每所|每村)(?:企业|项目|平台|单位|"
    r"机构|个人|家庭|学校|产品|活动)?(?:每年|每月)?(?:分别)?(?:给予)?"
)
_MOVED_TO = re.compile(
    r"(?:稳步|逐步|已|要|将|应|拟)*(?:核减|核增|调减|调增|调高|调低|上调|下调|削减|提升|提高|下降|上升|降低|压减|压降|增加|增长|扩大|缩小|回升|拓展|扩展|发展|壮大|攀升|跃升|优化|整合|精简|调整|核定|确定|上浮|下浮|降|升|增|减)(?:到|至|为)$"
)
_RATIO = re.compile(r"(?P<of>.{2,}?)(?:占|相当于|与|和)(?P<base>.{2,})的?(?:比[重例率]|之比|百分比|的)")
_MEASURE_THEN_COPULA = re.compile(r"[率数额量值度比重例积][达为的是有须应要将已现仍可均]$")
_PER_SO_MANY = re.compile(r"每(?:[百千]|十?万)名?(?:常住)?人口?(?=[\u4e00-\u9fff]{2})")
_LISTED = re.compile(r"、[^、]*等$")
_LIGHT = frozenset(
    {"进行", "开展", "实施", "获得", "给予", "予以", "完成", "达到", "通过", "纳入", "列入", "用于", "投入"}
)
_DEED = re.compile(r"[\u4e00-\u9fff]{2,4}[量率额数]")
_WHOLE_WORD = re.compile(r"[系指倍]数$")
_DEED_POS = ("v", "vn", "d", "b", "zg", "q", "k", "g")


@kept
def _closing() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(_copulas())})$")


@kept
def _copulas() -> tuple[str, ...]:
    """The words of the first group of `neutral_verbs`: those that may stand between thing and number."""
    from zsaudit.language.lists import rows

    lines = rows("neutral_verbs")[:4]
    return tuple(word for line in lines for word in line[0].split())


@kept
def _attributes() -> frozenset[str]:
    return frozenset(words("attributes"))


@kept
def _longest_first() -> tuple[str, ...]:
    return tuple(sorted(_attributes(), key=lambda x: (-len(x), x)))


@dataclass(frozen=True, slots=True)
class Subject:
    """What a figure is told of. `thing` may be empty, `measure` is what is told of it (总数, 余额, 占比,
    the verb), `head` the noun that is counted or measured; `attribute` says that the words name only
    an attribute, so that the thing stands elsewhere."""

    thing: str
    head: str
    measure: str
    verb: str
    attribute: bool


def read_subject(before: str, after: str, *, countable: bool) -> Subject:
    """Read thing, head and measure from the words on either side of a figure.

    Args:
        before: the words before the figure in its clause.
        after: the words after it, up to the next pause or figure.
        countable: whether the unit counts things or people, so that a noun may follow it.
    """
    framed = strip_frame(before)
    core = _EACH.sub("", without_cause(framed))
    caused = core != framed and not core
    bare, closing = _strip_closing(core)
    front = list(tokens(bare))
    verb, phrase = _split(front)
    counted = _leading_noun(after, countable=countable) or _relative(after, countable=countable)
    if counted and _LISTED.search(phrase):
        phrase = ""  # 桑龙、城龙等7条高速公路: the list names those that are counted
    if counted:
        thing = phrase + counted
        return Subject(
            thing, head_noun(counted), verb or closing, verb, attribute=not phrase and counted in _attributes()
        )
    if after.startswith("的") and phrase:
        owner = _leading_noun(after[1:], countable=True)
        if owner:
            return Subject(owner, head_noun(owner), phrase, verb, attribute=False)
    if countable and not phrase and (deed := _deed_after(after, caused=caused)):
        return Subject(deed, head_noun(deed), verb or closing, verb, attribute=False)
    attribute = is_attribute(phrase) or (phrase.startswith("占") and not countable)
    measure = _measure(phrase, verb, closing)
    ratio = _RATIO.fullmatch(phrase)
    head = head_noun(ratio["of"] if ratio and not countable else phrase)
    return Subject("" if attribute else phrase, head, measure, verb, attribute=attribute)


def _strip_closing(text: str) -> tuple[str, str]:
    """Take words such as 达到, 共有, 为 off the right; return what is left and the outermost of them."""
    last = ""
    while text:
        match = _closing().search(text)
        if not match or not match.group() or (len(match.group()) == 1 and _splits_word(text, match.start())):
            return _without_loose_end(text), last
        last = last or match.group()
        cut = match.start()
        if match.group().startswith("数"):
            cut += _WHOLE_WORD.search(text, 0, cut + 1) is not None  # 利用系数为
            cut -= text[:cut].endswith("人")  # 志愿者人数为
        text = _without_loose_end(text[:cut].rstrip("，、“”"))
    return text, last


def _without_loose_end(text: str) -> str:
    """Take what leads on to the verb off the right: 5G用户已, 补助标准由, 参保率达."""
    while text:
        parts = tokens(text)
        if parts[-1].text in words("loose_ends") and not text.endswith("占比"):
            text = text[: -len(parts[-1].text)]
        elif _MEASURE_THEN_COPULA.search(text):
            text = text[:-1]
        elif (plainly := without_praise(text)) != text and plainly:
            text = plainly.rstrip("，、")
        elif moved := _MOVED_TO.search(text):
            text = text[: moved.start()]
        elif len(parts) > 2 and parts[-1].text in ("到", "至") and parts[-2].pos == "v" and len(parts[-2].text) > 1:
            text = text[: parts[-2].start]  # 基层社恢复到11个, 警长队伍扩充到346名
        else:
            break
    return text


def _splits_word(text: str, at: int) -> bool:
    """率 ends in no copula: a match that cuts a longer word in two does not count."""
    if at <= 0:
        return False
    place = 0
    for token in tokens(text):
        if place < at < place + len(token.text):
            return True
        place += len(token.text)
    return False


def _is_real_noun(token: Token) -> bool:
    return token.pos.startswith(("n", "j", "l", "i", "vn", "s", "eng", "x")) or token.text in _SUFFIX


def _split(front: list[Token]) -> tuple[str, str]:
    """Split the words before a figure into the verbs that open them and the phrase that follows."""
    cut = 0
    while cut < len(front) and (front[cut].text in _neutral() or front[cut].pos in ("d", "ul", "uz")):
        cut += 1
    if cut and not any(_is_real_noun(x) or x.pos == "v" for x in front[cut:]):
        noun = "".join(x.text for x in front[cut:])
        return "".join(x.text for x in front[:cut]), noun if len(noun) > 1 else ""
    verb = "".join(x.text for x in front[:cut] if x.pos != "d")
    return verb, "".join(x.text for x in front[cut:])


@kept
def _neutral() -> frozenset[str]:
    return frozenset(words("neutral_verbs"))


def _leading_noun(after: str, *, countable: bool) -> str:
    """Return the noun phrase that follows the unit: 39项科技成果转化项目, 3.9万名随迁子女."""
    if not after or not countable or after[0] in "的，。；、）)以左":
        return ""
    run: list[Token] = []
    for token in tokens(after):
        if run and token.text in _SUFFIX and token.pos[0] in "vq":
            run.append(Token(token.text, token.start, "n"))
            continue
        if token.pos in ("v", "p", "d", "c", "r", "y", "ul", "zg") and not _continues(token, after):
            break
        if token.pos in ("uj",) and not run:
            break
        run.append(token)
    while run and not _is_real_noun(run[-1]) and not (run[-1].pos == "v" and len(run) > 1):
        run.pop()
    return "".join(x.text for x in run)


def _relative(after: str, *, countable: bool) -> str:
    """Return a counted noun with the clause that qualifies it: 366家购买了科技保险的企业."""
    match = _RELATIVE.match(after) if countable else None
    if match is None:
        return ""
    head = _leading_noun(match.group(2), countable=True)
    return match.group(1) + head if head else ""


def _deed_after(after: str, *, caused: bool) -> str:
    """Return what those counted did, where no noun names them: 五万人次在我市捐献全血."""
    told = _WHERE.sub("", after)
    parts = tokens(told)
    return told if (len(parts) > 1 or caused) and parts and parts[0].pos.startswith("v") else ""


def _continues(token: Token, after: str) -> bool:
    if token.pos == "c":
        return token.start > 0
    if token.pos != "v" or token.text in _LIGHT:
        return False
    rest = tokens(after[token.start + len(token.text) :])
    return not rest or (token.start == 0 and _is_real_noun(rest[0]))


def head_noun(phrase: str) -> str:
    """Return the head of a noun phrase: its last noun, with the word before it where that is one character."""
    if phrase.endswith("人数") and len(phrase) > len("人数"):
        phrase = phrase[:-2]  # 在校生人数 counts 在校生
    elif (
        phrase.endswith("数")
        and len(phrase) > 3
        and not _WHOLE_WORD.search(phrase)
        and not any(phrase.endswith(word) for word in _attributes() if len(word) > 1)
    ):
        phrase = phrase[:-1]  # 每千人口托位数 counts 托位
    phrase = _PER_SO_MANY.sub("", phrase) or phrase
    parts = [x for x in tokens(phrase) if x.pos not in ("uj", "c", "x", "w") or x.text.isascii()]
    while parts and not _is_real_noun(parts[-1]):
        parts.pop()
    if not parts:
        return phrase
    while len(parts) > 1 and parts[-1].text in _COUNT_WORDS:
        parts.pop()
    last = parts[-1].text
    return parts[-2].text + last if len(last) == 1 and len(parts) > 1 else last


def is_generic(phrase: str) -> bool:
    """Say whether a phrase names so wide a sort of thing (企业, 项目, 获奖企业) that it needs its context."""
    rest = phrase
    for word in words("generic_nouns"):
        rest = rest.replace(word, "")
    return len(rest) <= 1


def is_event(phrase: str) -> bool:
    """Say whether a phrase only tells what was done (专家论证评议遴选): its thing stands before it."""
    parts = tokens(phrase)
    if any(phrase.endswith(word) for word in _attributes()):
        return False
    return bool(parts) and parts[-1].pos == "v" and parts[-1].text not in ("率",)


def is_neutral(phrase: str) -> bool:
    """Say whether a phrase is made of such verbs alone as part no figures: 新登记, 新增."""
    return bool(phrase) and all(x.text in _neutral() or x.text == "新" for x in tokens(phrase))


def is_copula(word: str) -> bool:
    """Say whether a word only joins thing and number (为, 达到, 共有)."""
    return word in _copulas()


def is_attribute(phrase: str) -> bool:
    """Say whether a phrase names an attribute alone (立项金额, 余额, 首期规模), not a thing."""
    rest = phrase
    for word in _longest_first():
        rest = rest.replace(word, "")
    rest = re.sub(r"[的和及年月日内均单其中期]|合计|带动|立项|审批|占|总", "", rest)
    return not rest or (_DEED.fullmatch(rest) is not None and all(x.pos in _DEED_POS for x in tokens(rest)))


def without_attribute(thing: str) -> str:
    """Return a thing without what was told of it before: 总产130亿斤 after 粮食播种面积 is told of 粮食."""
    parts = list(tokens(thing))
    kept = list(parts)
    while len(kept) > 1 and (
        kept[-1].text in _attributes() or (len(kept) < len(parts) and kept[-1].pos in ("v", "vn"))
    ):
        kept.pop()
    told = "".join(x.text for x in kept)
    return told if len(told) > 1 else thing


def _measure(noun: str, verb: str, closing: str) -> str:
    for word in _longest_first():
        if noun.endswith(word):
            return (verb + word) if verb else word
    return verb or closing
