"""Letters that a style shows as capitals are read as its readers see them, whatever was typed."""

from __future__ import annotations

import pytest

from tests.reading.docx_builder import docx, paragraph, run, style
from tests.reading.odt_builder import flat, h, p
from tests.reading.typeset.written import read_bytes

TYPED, SHOWN = "Suivi et mise en œuvre : straße", "SUIVI ET MISE EN ŒUVRE : STRASSE"
CAPS = style("Heading1", "heading 1", "<w:rPr><w:caps/></w:rPr>")


def word(*body: str, styles: str = "") -> list[str]:
    return [each.text for each in read_bytes("draft.docx", docx(*body, styles=styles)).paragraphs]


def open_document(*body: str, styles: str) -> list[str]:
    return [each.text for each in read_bytes("draft.fodt", flat(*body, styles=styles)).paragraphs]


@pytest.mark.parametrize("said", ["<w:caps/>", "<w:smallCaps/>", '<w:caps w:val="0"/><w:smallCaps w:val="1"/>'])
def test_a_run_in_capitals_is_read_as_shown(said: str) -> None:
    assert word(paragraph(run("The ", ""), run(TYPED, said), run(" stays."))) == [f"The {SHOWN} stays."]


def test_a_style_in_capitals_holds_for_its_runs_but_for_those_that_say_otherwise() -> None:
    body = paragraph(run("Follow-up "), run("mutatis mutandis", '<w:caps w:val="0"/>'), style="Heading1")
    assert word(body, paragraph("It stays."), styles=CAPS) == ["FOLLOW-UP mutatis mutandis", "It stays."]


@pytest.mark.parametrize("said", ['fo:text-transform="uppercase"', 'fo:font-variant="small-caps"'])
def test_so_are_those_of_an_opendocument_text(said: str) -> None:
    styles = f'<style:style style:name="L" style:family="paragraph"><style:text-properties {said}/></style:style>'
    assert open_document(p(TYPED, style="L"), p("It stays."), styles=styles) == [SHOWN, "It stays."]


@pytest.mark.parametrize("said", ['fo:text-transform="none"', 'fo:font-variant="normal"', 'fo:color="#000000"'])
def test_other_letters_of_an_opendocument_text_stay(said: str) -> None:
    styles = f'<style:style style:name="L" style:family="paragraph"><style:text-properties {said}/></style:style>'
    assert open_document(p(TYPED, style="L"), h("Follow-up"), styles=styles) == [TYPED, "Follow-up"]
