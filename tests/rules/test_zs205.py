"""ZS205: the stages of a named document."""

from __future__ import annotations

from small_corpus import found

from zsaudit.rules.zs205_lifecycle import Lifecycle


def doc(sentence: str, day: str) -> str:
    return f"临江市教育工作情况汇报\n{sentence}\n临江市教育局\n{day}"


def test_the_course_runs_from_plan_to_revision() -> None:
    findings = found(
        Lifecycle,
        doc("我局拟出台《临江市校车管理办法》。", "2019年3月2日"),
        doc("2020年5月，我局印发《临江市校车管理办法》。", "2021年3月2日"),
        doc("2022年修订《临江市校车管理办法》。", "2023年3月2日"),
    )
    assert [f.message.render("en") for f in findings] == [
        "临江市校车管理办法: planned (2019-03-02) -> issued (2020-05) -> revised (2022)"
    ]


def test_a_draft_that_nobody_issued_stays_a_plan() -> None:
    findings = found(Lifecycle, doc("起草完成《临江市校车管理办法》（送审稿）。", "2019年3月2日"))
    assert [f.message.render("zh") for f in findings] == [
        "《临江市校车管理办法》：起草中（2019-03-02），未见文件讲到已出台"
    ]


def test_an_issue_told_twice_is_one_stage() -> None:
    assert (
        found(
            Lifecycle,
            doc("我局印发了《临江市校车管理办法》。", "2019年3月2日"),
            doc("我局出台了《临江市校车管理办法》。", "2020年3月2日"),
        )
        == []
    )
