"""How Japanese laws and their drafts number: an article behind its caption, paragraphs with a ring, numerals alone."""

from __future__ import annotations

import pytest

from wsis_desktop.model.revision import Format
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.labels import find_head
from wsis_desktop.reading.markdown.read_markdown import read_markdown


@pytest.mark.parametrize(
    ("text", "printed", "number", "rest"),
    [
        ("（天皇）第一条", "第一条", "一", "（天皇）"),
        ("（国旗及び国歌） 第三条", "第三条", "三", "（国旗及び国歌）"),
        ("（国防軍）第九条の二", "第九条の二", "九", "（国防軍）"),
        ("第九条の規定", "第九条", "九", "の規定"),
        ("○２", "○２", "2", ""),
        ("○ 2", "○ 2", "2", ""),
        ("○２ 国事", "○２", "2", "国事"),
        ("２", "２", "2", ""),
        ("一", "一", "一", ""),
        ("十一", "十一", "十一", ""),
    ],
)
def test_the_number_of_a_law_at_a_heading_is_its_label(text: str, printed: str, number: str, rest: str) -> None:
    head = find_head(text, heading=True)
    assert head is not None
    assert head.label is not None
    assert (head.label.printed, head.label.number, head.cut_from(text)) == (printed, number, rest)


@pytest.mark.parametrize("text", ["○２人", "○2000年", "2030", "76", "一般討論", "（天皇）国事", "（第一条）関係"])
def test_what_only_begins_like_the_number_of_a_law_is_no_label(text: str) -> None:
    head = find_head(text, heading=True)
    assert head is None or head.label is None


@pytest.mark.parametrize("text", ["一", "２", "○ 2 persons", "（天皇）第一条"])
def test_a_paragraph_is_not_taken_for_the_number_of_a_law(text: str) -> None:
    head = find_head(text)
    assert head is None or head.label is None


def test_headings_of_numbers_alone_number_the_paragraphs_of_their_article() -> None:
    source = "# 憲法\n\n### （元号） 第四条\n\n元号を定める。\n\n#### ○２\n\n元号を改める。\n\n##### 一\n\n公布する。\n"
    read = assemble(read_markdown(source), "law.md", "", Format.MARKDOWN)
    assert [(each.printed_label, each.text, each.section) for each in read.paragraphs[1:]] == [
        ("第四条", "（元号）", ()),
        ("", "元号を定める。", ("（元号）",)),
        ("○２", "", ("（元号）",)),
        ("", "元号を改める。", ("（元号）", "○２")),
        ("一", "", ("（元号）", "○２")),
        ("", "公布する。", ("（元号）", "○２", "一")),
    ]
