"""A draft before it is sent: the clerk's daily use."""

from __future__ import annotations

import pytest
from running import NEW, Program

DRAFT = "青河县教育局关于县政协第40号提案的答复\n\n张委员：\n截至2021年底，全县共有普惠性幼儿园153所。\n"


def test_a_draft_is_compared_with_all_and_nothing_else_is_reported(program: Program) -> None:
    program.write("reply.txt", DRAFT)
    outcome = program.json("corpus", "--draft", "reply.txt")
    assert outcome.status == 1
    contradiction = outcome.finding("ZS101")
    assert {(x["path"], x["text"]) for x in contradiction["locations"]} == {
        ("corpus/2022.txt", "135所"),
        ("reply.txt", "153所"),
    }
    for finding in outcome.data["findings"]:
        assert "reply.txt" in {place["path"] for place in finding["locations"]}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_draft_from_standard_input(program: Program, encoding: str) -> None:
    outcome = program.json("corpus", "--draft", "-", "--stdin-filename", "拟答复.txt", stdin=DRAFT.encode(encoding))
    assert "拟答复.txt" in {place["path"] for place in outcome.finding("ZS101")["locations"]}


def test_a_draft_with_no_date_is_as_of_today_and_no_complaint(program: Program) -> None:
    outcome = program.json("corpus", "--draft", "-", stdin=DRAFT.encode())
    assert "ZS901" not in outcome.codes()


def test_a_draft_that_agrees_is_0(program: Program) -> None:
    outcome = program("check", "corpus", "--draft", "-", stdin=DRAFT.replace("153", "135").encode())
    assert outcome.status == 0
    assert outcome.out.startswith("draft.txt against 2 published documents: 0 errors, 0 warnings; 1 of its 1 figure\n")


def test_a_draft_of_a_published_document_takes_its_place(program: Program) -> None:
    text = NEW.replace("118所", "128所")
    outcome = program.json("corpus", "--draft", "-", "--stdin-filename", "corpus/2022.txt", stdin=text.encode())
    assert "ZS101" not in outcome.codes()
    assert len(outcome.data["documents"]) == 2


def test_the_report_says_what_was_written_what_is_published_where_and_which_is_newer(program: Program) -> None:
    text = DRAFT + "全县共有小学31所。\n\n青河县教育局\n2023年5月4日\n"
    lines = program("check", "corpus", "--draft", "-", stdin=text.encode(), env={"COLUMNS": "80"}).out.splitlines()
    assert lines[0] == "draft.txt against 2 published documents: 1 error, 0 warnings; 1 of its 2 figures"
    assert lines[3].startswith("Errors (1) ─")
    at = next(n for n, line in enumerate(lines) if line.startswith("  you wrote"))
    assert lines[at : at + 5] == [
        "  you wrote  153所  line 4  (newer)",
        "    “截至2021年底，全县共有普惠性幼儿园153所。”",
        "  published  135所  2022-06-15 青教函〔2022〕9号",
        "    “截至2021年底，全县共有普惠性幼儿园135所，在园幼儿4380人。”",
        "    corpus/2022.txt:6:44",
    ]
    assert lines[lines.index("With nothing to compare them with") + 1] == "  line 5  31所"


def test_an_older_draft_is_not_called_newer(program: Program) -> None:
    text = DRAFT + "\n青河县教育局\n2022年2月1日\n"
    out = program("check", "corpus", "--draft", "-", stdin=text.encode(), env={"COLUMNS": "80"}).out
    assert "  you wrote  153所  line 4\n" in out
    assert "  published  135所  2022-06-15 青教函〔2022〕9号  (newer)\n" in out


def test_the_report_on_a_draft_in_chinese(program: Program) -> None:
    out = program("check", "corpus", "--draft", "-", "--lang", "zh", stdin=DRAFT.encode(), env={"COLUMNS": "80"}).out
    assert out.startswith("draft.txt 与 2 份已发布文件比对：错误 1 条，警告 0 条；1 个数字中有 1 个可以比对\n")
    assert "  您写的  153所  第 4 行  (较新)\n" in out
    assert "  已发布  135所  2022-06-15 青教函〔2022〕9号\n" in out


def test_the_report_on_a_file_of_the_corpus_names_it_and_the_others(program: Program) -> None:
    out = program("check", "corpus", "--focus", "corpus/2021.txt", env={"COLUMNS": "80"}).out
    assert out.startswith("corpus/2021.txt against 1 other document: 1 error, 0 warnings; 3 of its 3\nfigures")
    assert "  in this file  128所  2021-07-28 青教函〔2021〕7号\n" in out
    assert "  elsewhere     118所  2022-06-15 青教函〔2022〕9号  (newer)\n" in out


@pytest.mark.parametrize("text", ["", "\n", "青河县教育局关于读书活动的答复\n\n张委员：\n感谢关心。\n"])
@pytest.mark.parametrize("quiet", [(), ("-q",)])
def test_a_draft_without_a_figure_is_3_and_says_so(program: Program, text: str, quiet: tuple[str, ...]) -> None:
    outcome = program("check", "corpus", "--draft", "-", *quiet, stdin=text.encode())
    assert outcome.status == 3
    assert "nothing was checked: no figure was found in draft.txt" in outcome.out + outcome.err
    assert program("check", "corpus", "--draft", "-", "--allow-empty", stdin=text.encode()).status == 0


def test_a_draft_with_nothing_to_compare_it_with_is_3(empty: Program) -> None:
    (empty.root / "corpus").mkdir()
    outcome = empty("check", "corpus", "--draft", "-", stdin=DRAFT.encode())
    assert outcome.status == 3
    assert "there is no other document to compare draft.txt with" in " ".join(outcome.out.split())


def test_a_focus_without_a_figure_is_3(program: Program) -> None:
    program.write("corpus/a.txt", "青河县教育局\n关于读书活动的通知\n各学校：\n请认真组织。\n2021年3月1日\n")
    outcome = program("check", "corpus", "--focus", "corpus/a.txt")
    assert outcome.status == 3
    assert "no figure was found in corpus/a.txt" in outcome.out


def test_a_draft_that_cannot_be_read_is_2(program: Program) -> None:
    for data, told in ((b"\x00\x01PK" * 9, "-"), (b"\x89PNG\r\n\x1a\n", "-")):
        outcome = program("check", "corpus", "--draft", told, stdin=data)
        assert outcome.status == 2
        assert outcome.err.startswith("zsaudit: draft.txt: cannot be read: ")
    assert program("check", "corpus", "--draft", "corpus").err == (
        "zsaudit: corpus: cannot be read: it is a folder; name a file\n"
    )


def test_a_focus_on_many_files_counts_them(program: Program) -> None:
    for number in range(4):
        program.write(f"corpus/more/{number}.txt", NEW.replace("9号", f"{number + 20}号"))
    out = program("check", "corpus", "--focus", "corpus/more").out
    assert out.startswith("4 files against 2 other documents: ")


def test_with_a_draft_and_a_focus_the_draft_is_what_you_wrote(program: Program) -> None:
    arguments = ("--draft", "-", "--focus", "corpus/2022.txt", "--select", "ZS101")
    out = program("check", "corpus", *arguments, stdin=DRAFT.encode()).out
    assert [line.split()[:3] for line in out.splitlines() if line.startswith("  you wrote")] == [
        ["you", "wrote", "153所"]
    ]
