"""Series in bulletins of several years that tell the same words of several things."""

from __future__ import annotations

from pipeline import check, paper

ISSUER = "临江省教育厅"
YEARS = {
    2018: "全省共有各级各类学校[2]5.19万所，各类学历教育在校生276万人，专任教师167.3万人。\n"
    "义务教育阶段学校2.14万所，招生347.0万人，在校生150万人，专任教师97.3万人。",
    2019: "全省共有各级各类学校[2]5.30万所，各类学历教育在校生282万人，专任教师173.2万人。\n"
    "义务教育阶段学校2.13万所，招生350.8万人，在校生154万人，专任教师100.2万人。",
    2020: "全省共有各级各类学校[3]5.37万所，各类学历教育在校生289万人，专任教师179.3万人。\n"
    "义务教育阶段学校2.11万所，招生344.0万人，在校生156万人，专任教师103.0万人。",
}


def series() -> list[list[str]]:
    papers = [
        (
            f"{year}.txt",
            paper(text, title=f"{year}年临江省教育事业统计公报", issuer=ISSUER, day=f"{year + 1}年7月24日"),
        )
        for year, text in YEARS.items()
    ]
    return [[x.text for x in f.locations] for f in check(papers) if f.relation == "progression"]


def test_the_teachers_of_all_schools_and_of_some_are_two_series() -> None:
    told = series()
    assert ["167.3万人", "173.2万人", "179.3万人"] in told
    assert ["97.3万人", "100.2万人", "103.0万人"] in told


def test_the_mark_of_a_note_is_no_part_of_a_thing() -> None:
    papers = [("a.txt", paper(YEARS[2018])), ("b.txt", paper(YEARS[2019], day="2023年1月5日"))]
    subjects = [f.measure.subject for f in check(papers) if f.measure]
    assert "各级各类学校" in subjects
    assert not any("[" in str(subject) for subject in subjects)
