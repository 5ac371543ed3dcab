"""Two readings of one text are matched by their words, whatever their paragraphs are."""

from __future__ import annotations

from same_text import alike

from wsis_desktop.model.revision import Format, Paragraph
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.markdown.read_markdown import read_markdown

_ONE = "We recall the outcome of the Summit held in Geneva."
_TWO = "We request the Secretary-General to report on progress."
_THREE = "We invite all stakeholders to contribute to that report."


def _paragraphs(*texts: str) -> tuple[Paragraph, ...]:
    return assemble(read_markdown("\n\n".join(texts)), "draft.md", "0" * 64, Format.MARKDOWN).paragraphs


def test_one_text_is_alike_throughout() -> None:
    found = alike(_paragraphs(_ONE, _TWO, _THREE), _paragraphs(_ONE, _TWO, _THREE))
    assert (found.one_to_one, found.with_same_words, found.ends_in_both) == (3, 3, 2)
    assert found.words[0] == found.words[1] == found.matched


def test_a_paragraph_cut_in_one_file_is_told_by_the_words_around_its_end() -> None:
    found = alike(_paragraphs(_ONE, _TWO, _THREE), _paragraphs(f"{_ONE} {_TWO}", _THREE))
    assert (found.one_to_one, found.ends_in_both, found.ends_in_other) == (1, 1, [])
    (words,) = found.ends_in_one
    assert words.endswith("summit held in geneva ‖ we request the secretary general to report on")


def test_other_words_are_no_other_paragraph_and_what_one_file_lacks_does_not_count() -> None:
    found = alike(_paragraphs(_ONE, _TWO, _THREE), _paragraphs(_ONE, _TWO.replace("report on", "inform of")))
    assert (found.paragraphs, found.one_to_one, found.with_same_words) == ((2, 2), 2, 1)
