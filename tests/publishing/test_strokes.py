"""A link's strokes: words are cut only where the two texts write them otherwise."""

from __future__ import annotations

from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.revision import Format, Kind, Label, Paragraph, Revision
from wsis_desktop.publishing.redlining.notes import Notes
from wsis_desktop.publishing.redlining.strokes import Stroke, link_strokes
from wsis_desktop.publishing.runs import Mark

WORDS = "We request the Secretary-General to report, through the Council, to the Assembly at its next session."


def compared(old: tuple[str, str], new: tuple[str, str]) -> Comparison:
    """Compare two texts of one paragraph each, given by its label and its words."""
    old_revision, new_revision = (
        Revision(f"{side}.txt", "", Format.TEXT, "", (Paragraph(0, Kind.PARAGRAPH, words, Label(label, number=label)),))
        for side, (label, words) in zip(Side, (old, new), strict=True)
    )
    return compare(old_revision, new_revision)


def strokes_of(comparison: Comparison) -> tuple[Stroke, ...]:
    """Return the strokes of the only link."""
    (link,) = comparison.links
    return link_strokes(comparison, link, Notes(comparison))


def shown(strokes: tuple[Stroke, ...]) -> list[tuple[Mark, str]]:
    return [(stroke.mark, stroke.atom.text) for stroke in strokes if stroke.atom.text.strip()]


def test_another_label_alone_cuts_no_words() -> None:
    assert shown(strokes_of(compared(("4", WORDS), ("5", WORDS)))) == [
        (Mark.GONE, "4."),
        (Mark.CAME, "5."),
        (Mark.KEPT, WORDS),
    ]


def test_words_written_otherwise_are_cut_beside_another_label_too() -> None:
    strokes = strokes_of(compared(("4", f"{WORDS} “Now”"), ("5", f'{WORDS} "Now"')))
    assert [each for each in shown(strokes) if each[0] is not Mark.KEPT] == [
        (Mark.GONE, "4."),
        (Mark.CAME, "5."),
        (Mark.GONE, "“"),
        (Mark.CAME, '"'),
        (Mark.GONE, "”"),
        (Mark.CAME, '"'),
    ]
    kept = [text for mark, text in shown(strokes) if mark is Mark.KEPT]
    assert "".join(kept).replace(" ", "") == f"{WORDS}Now".replace(" ", "")
