"""Papers dated by a month alone, and papers of two places of one name or of one name cut short."""

from __future__ import annotations

from datetime import date

import pytest

from zsaudit.documents.document import Document
from zsaudit.documents.read import read_text
from zsaudit.documents.settle import settled


def annals(*closing: str) -> Document:
    return read_text("a.txt", "\n".join(("宁塬县志·林业篇", "截至2010年底，全县累计植树3,860万株。", *closing)) + "\n")


def of(issuer: str, title: str = "2023年工作情况通报") -> Document:
    return read_text(f"{issuer}.txt", f"{title}\n清理垃圾62万吨。\n{issuer}\n2024年1月8日\n")


def test_a_month_below_a_name_dates_a_paper_by_its_last_day() -> None:
    document = annals("宁塬县志编纂委员会", "2012年2月")
    assert document.date == date(2012, 2, 29)
    assert document.issuer is not None
    assert document.issuer.value == "宁塬县志编纂委员会"
    assert document.date_span is not None
    assert document.quote(document.date_span) == "2012年2月"


def test_a_month_in_a_chronicle_dates_nothing() -> None:
    assert annals("2012年2月", "全县植树造林。").date is None
    assert annals("2012年2月", "2012年3月").date is None


def test_a_day_that_is_told_beats_a_month() -> None:
    assert annals("宁塬县志编纂委员会", "2012年3月8日").date == date(2012, 3, 8)


def test_two_places_of_one_name_are_told_apart_by_their_cities() -> None:
    one, two, third = settled([of("沧州市新华区财政局"), of("平顶山市新华区财政局"), of("新华区财政局")])
    assert (one.place, two.place, third.place) == ("沧州市新华区", "平顶山市新华区", "新华区")


def test_one_place_told_with_and_without_its_city_is_one() -> None:
    places = [x.place for x in settled([of("沧州市新华区财政局"), of("新华区教育局")])]
    assert places == ["新华区", "新华区"]


def test_a_name_of_which_a_dictionary_knows_the_end_alone_is_made_whole() -> None:
    cut = of("国家统计局碧江山调查队", title="碧江山县搬迁安置区调查")
    assert cut.place == "江山县"
    assert [x.place for x in settled([cut, of("碧江山县财政局")])] == ["碧江山县", "碧江山县"]
    assert [x.place for x in settled([of("江山县财政局"), of("碧江山县财政局")])] == ["江山县", "碧江山县"]


@pytest.mark.parametrize(
    ("issuer", "place"),
    [
        ("临夏州市场监督管理局", "临夏州"),
        ("临夏市市场监督管理局", "临夏市"),
        ("锦州市市场监督管理局", "锦州市"),
        ("桐乡市人民法院", "桐乡市"),
        ("景德镇市财政局", "景德镇市"),
        ("灵渠市灌江区财政局", "灌江区"),
        ("白泉灌区管理局", None),
        ("中华人民共和国滨浦海关", None),
        ("滨泽经济开发区东区办事处", "滨泽经济开发区东区"),
    ],
)
def test_the_place_of_an_issuer(issuer: str, place: str | None) -> None:
    assert of(issuer).place == place


def test_the_branch_of_a_company_is_not_of_the_company_s_province() -> None:
    branch = of("贵州电网公司威宁供电局")
    assert branch.place is None
    assert settled([branch, of("威宁自治县财政局")])[0].place == "威宁自治县"


def test_customs_of_the_state_are_of_their_place() -> None:
    customs = of("中华人民共和国滨浦海关")
    assert settled([customs, of("滨浦市统计局")])[0].place == "滨浦市"
