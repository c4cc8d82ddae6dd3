"""ZS503: citations within the corpus."""

from __future__ import annotations

from small_corpus import found, quotes

from zsaudit.rules.zs503_citation import Citation

NOTICE = """临江市人民政府办公室文件

临府办〔2018〕28号

临江市人民政府办公室关于印发临江市校车行动计划 (2018-2022年)的通知

各学校：

《临江市校车行动计划（2018-2022年）》已经市政府同意，现印发给你们，请认真贯彻实施。

临江市人民政府办公室
2018年8月13日
"""


def reply(sentence: str, day: str = "2020年9月15日") -> str:
    return f"临江市教育局关于第12号提案的答复\n{sentence}\n临江市教育局\n{day}"


def test_what_a_notice_issues_is_cited_by_its_title() -> None:
    findings = found(Citation, NOTICE, reply("先后出台《临江市校车行动计划（2018-2022 年）》《临江市食堂计划》。"))
    assert [quotes(f)[0] for f in findings] == ["《临江市校车行动计划（2018-2022 年）》"]


def test_a_number_is_cited_whatever_its_brackets() -> None:
    findings = found(Citation, NOTICE, reply("按照临府办[2018]28号要求落实。"))
    assert [quotes(f)[0] for f in findings] == ["临府办[2018]28号"]


def test_another_span_of_years_and_an_earlier_citing_are_none() -> None:
    assert found(Citation, NOTICE, reply("出台《临江市校车行动计划（2023-2025年）》。")) == []
    assert found(Citation, NOTICE, reply("拟出台《临江市校车行动计划》。", "2017年9月15日")) == []


def test_a_name_of_papers_of_several_years_cites_none_of_them() -> None:
    def report(year: int) -> str:
        return (
            f"{year}年度政府工作报告\n现在，我代表区人民政府向大会作《政府工作报告》，请予审议。\n"
            f"临江区人民政府\n{year + 1}年1月13日"
        )

    assert found(Citation, report(2018), report(2019), report(2020)) == []
