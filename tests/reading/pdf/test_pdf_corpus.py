"""Real PDF files give the paragraphs that their writers wrote."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from wsis_desktop.model.brackets import brackets_of, signs_in
from wsis_desktop.model.remark import RemarkKind
from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.read import read

pytestmark = pytest.mark.corpus

PLAIN = str.maketrans("“”’‘–—", "\"\"''--")


def _paragraphs(path: Path) -> list[tuple[str, str]]:
    return [(one.printed_label, one.text.translate(PLAIN)) for one in read(path).paragraphs]


@pytest.mark.parametrize("name", ["bylaws/senate-08", "chess/rev-02", "chess/rev-04"])
def test_a_typeset_text_gives_the_paragraphs_of_its_source(corpus: Path, name: str) -> None:
    typeset, source = _paragraphs(corpus / f"{name}.pdf"), _paragraphs(corpus / f"{name}.md")
    unknown = Counter(typeset) - Counter(source)
    missing = Counter(text for _, text in source) - Counter(text for _, text in typeset)
    # The title stands in the source's head matter, and typesetting numbered the articles once more.
    assert len(unknown) <= 12, unknown
    assert len(missing) <= 9, missing


def test_two_layouts_of_one_report_give_the_same_paragraphs_but_for_its_editors(corpus: Path) -> None:
    advance, official = (read(corpus / "prepcom" / f"{name}.pdf") for name in ("advance-unedited", "official"))
    texts = [Counter(one.text for one in revision.paragraphs) for revision in (advance, official)]
    assert (texts[0] & texts[1]).total() >= 600
    # The editors numbered a few items and all footnotes anew.
    labels = [
        [one.printed_label for one in revision.paragraphs if one.label and one.kind is not Kind.FOOTNOTE]
        for revision in (advance, official)
    ]
    assert len(labels[0]) == len(labels[1])
    assert (Counter(labels[0]) - Counter(labels[1])).total() <= 6
    for revision in (advance, official):
        numbered = [one.label.number for one in revision.paragraphs if one.label and one.kind is Kind.PARAGRAPH]
        assert numbered[:74] == [str(number) for number in range(1, 75)]
        assert not any("26-06383" in one.text or one.text.endswith("/80") for one in revision.paragraphs)


def test_brackets_of_a_real_draft_are_counted_as_by_hand(corpus: Path) -> None:
    revision = read(corpus / "paris" / "2015-10-23.pdf")
    brackets = brackets_of(revision.paragraphs)
    signs = Counter(sign for each in revision.paragraphs for _, sign in signs_in(each.text))
    assert signs["["] == brackets.count + len(brackets.unclosed)
    assert signs["]"] == brackets.count + len(brackets.unopened)
    peaking = next(
        each for each in revision.paragraphs if each.text.startswith("Option 3: [In pursuit of the objective")
    )
    # Counted on the page: twenty, and one that closes behind "2050" and was never opened.
    assert sum(each.start.paragraph == peaking.index for _, each in brackets.walk()) == 20
    stray = [spot for spot in brackets.unopened if spot.paragraph == peaking.index]
    assert [peaking.text[: spot.offset].rsplit(" ", 1)[1] for spot in stray] == ["2050"]
    told = [remark for remark in revision.remarks if remark.kind is RemarkKind.UNOPENED_BRACKET]
    assert len(told) == len(brackets.unopened)
    assert all(remark.page for remark in told)
