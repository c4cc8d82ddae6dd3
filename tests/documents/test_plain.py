"""Characters made plain, one for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zsaudit.documents.plain import make_plain


@pytest.mark.parametrize(
    ("source", "plain"),
    [
        ("１９９６年增长８．５％，达到２４０００亿元", "1996年增长8.5%，达到24000亿元"),
        ("ＧＤＰ（上年）", "GDP（上年）"),
        ("新一代网络(5G)示范区,引导", "新一代网络（5G）示范区，引导"),
        ("电话: 88303920; 传真", "电话： 88303920； 传真"),
        ("共1,860公里", "共1,860公里"),
        ("共１，８６０公里", "共1,860公里"),
        ("分别为98，100，99分", "分别为98，100，99分"),
        ("12:30开会", "12:30开会"),
        ("占比100:50", "占比100:50"),
        ("中府办[2018]28号", "中府办〔2018〕28号"),
        ("中府办（2018）28号", "中府办〔2018〕28号"),
        ("二○二一年七月", "二〇二一年七月"),
        ("二OO八年", "二〇〇八年"),
        ("高端產業優勢", "高端产业优势"),
        ("著名的乾隆年间", "著名的乾隆年间"),
        ("昇腾生态", "昇腾生态"),
        ('"十四五"期间', "“十四五”期间"),
        ("「十三五」", "“十三五”"),
        ("English text, (plain); here: ok", "English text, (plain); here: ok"),
        ("一、总体要求", "一、总体要求"),
        ("⼯作", "工作"),
    ],
)
def test_full_width_traditional_and_ascii_marks_become_plain(source, plain):
    assert make_plain(source) == plain


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_the_length_never_changes(text):
    assert len(make_plain(text)) == len(text)


@given(st.text(alphabet='０１２，,。(（)）:：％．產业〔[2018]号"「 '))
def test_what_is_plain_stays_so(text):
    assert make_plain(make_plain(text)) == make_plain(text) or '"' in text


def test_a_run_of_marks_beside_chinese_is_made_plain_at_once():
    assert [make_plain(x) for x in (":,业", "业: ,", "2,:业", "a: b业")] == ["：，业", "业： ，", "2,：业", "a: b业"]
