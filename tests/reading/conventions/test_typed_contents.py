"""A table of contents is no text, also where its writer typed it; a list that ends in figures is none."""

from __future__ import annotations

import pytest

from tests.reading import docx_builder as build
from tests.reading.docx_builder import docx, paragraph, run
from tests.reading.typeset.written import read_bytes
from wsis_desktop.model.revision import Revision

SIX = {
    "en": ("Contents", ("I. Introduction", "II. Scope", "III. Follow-up"), "1. We agree."),
    "fr": ("Table des matières", ("I. Introduction", "II. Portée", "III. Suivi"), "1. Nous convenons."),
    "es": ("Índice", ("I. Introducción", "II. Alcance", "III. Seguimiento"), "1. Convenimos."),
    "ru": ("Содержание", ("I. Введение", "II. Охват", "III. Меры"), "1. Мы согласны."),
    "ar": ("المحتويات", ("أولا - مقدمة", "ثانيا - النطاق", "ثالثا - المتابعة"), "1 - نتفق."),
    "zh": ("目录", ("一、导言", "二、范围", "三、后续行动"), "1. 我们同意。"),
}
TAB = "<w:r><w:tab/></w:r>"


@pytest.mark.parametrize("language", SIX)
def test_what_was_typed_as_contents_is_left_out_of_a_word_file(language: str) -> None:
    name, headings, text = SIX[language]
    typed = [paragraph(run(heading), TAB, run(f"{at}")) for at, heading in enumerate(headings, 2)]
    body = [part for heading in headings for part in (paragraph(heading, style="H1"), paragraph(text))]
    file = docx(paragraph(name), *typed, *body, styles=build.style("H1", "heading 1"))
    plain = docx(*body, styles=build.style("H1", "heading 1"))
    assert told(read_bytes("a.docx", file)) == told(read_bytes("a.docx", plain))


def told(revision: Revision) -> list[tuple[str, str]]:
    return [(each.printed_label, each.text) for each in revision.paragraphs]


@pytest.mark.parametrize("language", SIX)
def test_what_was_typed_as_contents_is_left_out_of_a_text(language: str) -> None:
    name, headings, text = SIX[language]
    typed = [f"{heading} ........ {at}" for at, heading in enumerate(headings, 2)]
    body = [part for heading in headings for part in (heading, text)]
    found = read_bytes("a.txt", "\n\n".join(["Draft", name, *typed, *body]).encode())
    assert told(found) == told(read_bytes("a.txt", "\n\n".join(["Draft", *body]).encode()))


@pytest.mark.parametrize(
    "lines",
    [
        # Nothing of it comes back
        ("Africa 12", "Asia 30", "Europe 54", "Africa is a continent.", "Asia is another."),
        # The figures do not rise
        ("Introduction 4", "Scope 3", "Follow-up 2", "Introduction", "Scope", "Follow-up"),
        # All on one page, as the rows of a table are
        ("Introduction 2", "Scope 2", "Follow-up 2", "Introduction", "Scope", "Follow-up"),
        # Two lines are no table
        ("Introduction 2", "Scope 3", "Introduction", "Scope"),
        ("Rev.1", "Rev.2", "Rev.3", "Text"),
    ],
)
def test_other_lines_that_end_in_figures_stay(lines: tuple[str, ...]) -> None:
    found = read_bytes("a.txt", "\n\n".join(lines).encode())
    assert len(found.paragraphs) == len(lines)
