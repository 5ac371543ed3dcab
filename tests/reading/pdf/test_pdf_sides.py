"""A PDF whose changes are marked is two texts: told by what is struck, underlined and coloured, however it was drawn."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.reading.marked_pdf import (
    CAME,
    KEPT,
    MANNERS,
    MOVES,
    OCHRE,
    WENT,
    Layout,
    Manner,
    Paragraph,
    came,
    kept,
    texts,
    typeset,
    went,
)
from tests.reading.pdf_builder import OTHER, SENTENCE
from tests.reading.sides import sides_of
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Format, Look, MarkKind, Revision, TextSide
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.options import MarksAs, ReadingOptions
from wsis_desktop.reading.pdf.read_pdf import read_pdf_steps

BEFORE, AFTER, MARKED = TextSide.BEFORE, TextSide.AFTER, TextSide.MARKED
DRAFT: list[Paragraph] = [
    [kept("We "), went("take note of"), came("welcome"), kept(f" the report. {SENTENCE}")],
    [
        kept(f"{OTHER} We decide to meet "),
        went("annually"),
        came("biennially"),
        kept(" in Geneva"),
        came(", as appropriate"),
        kept("."),
    ],
    [came(f"We reaffirm what came whole. {OTHER}")],
    [went(f"We regret what went whole. {SENTENCE} {OTHER}")],
    [
        kept("The colo"),
        went("u"),
        kept("r of the organi"),
        went("s"),
        came("z"),
        kept(f"ation is recorded. {SENTENCE}"),
    ],
]
LAYOUTS = (
    Layout(),
    Layout(justified=True, width=330, size=12),
    Layout(columns=2, width=220, size=9, justified=True),
    Layout(rotation=90, width=460),
    Layout(lines=9),
)

# A column of three lines is none; what falls into the last one is chance.
FLOWING = tuple(layout for layout in LAYOUTS if layout.columns == 1)


def read(data: bytes, side: TextSide = AFTER, marks_as: MarksAs = MarksAs.JUDGED) -> Revision:
    document = finish(read_pdf_steps(Path("draft.pdf"), data, None, ReadingOptions(side, marks_as)))
    return assemble(document, "draft.pdf", "", Format.PDF)


def texts_of(revision: Revision) -> list[str]:
    return [paragraph.text for paragraph in revision.paragraphs]


@pytest.mark.parametrize("layout", LAYOUTS, ids=["plain", "justified", "columns", "rotated", "many pages"])
@pytest.mark.parametrize("manner", MANNERS, ids=[manner.name for manner in MANNERS])
def test_both_texts_are_read_whatever_program_drew_the_marks(manner: Manner, layout: Layout) -> None:
    data = typeset(DRAFT, manner, layout)
    assert texts_of(read(data, BEFORE)) == texts(DRAFT, CAME)
    assert texts_of(read(data, AFTER)) == texts(DRAFT, WENT)


@pytest.mark.parametrize("manner", MANNERS, ids=[manner.name for manner in MANNERS])
def test_the_marked_text_holds_both(manner: Manner) -> None:
    found = sides_of(read(typeset(DRAFT, manner), MARKED))
    assert found == {BEFORE: texts(DRAFT, CAME), AFTER: texts(DRAFT, WENT)}


def test_what_was_seen_is_told_with_how_sure_it_is() -> None:
    tracked = read(typeset(DRAFT, MANNERS[0])).tracked
    assert tracked is not None
    assert not tracked.stated
    assert tracked.certainty > 0.9
    assert [(sign.look.value, sign.colours) for sign in tracked.signs] == [("struck", 1), ("underlined", 1)]


def test_the_reader_may_say_that_marks_are_emphasis() -> None:
    found = read(typeset(DRAFT, MANNERS[0]), AFTER, MarksAs.EMPHASIS)
    assert found.tracked is None
    assert found.emphasis
    assert "We take note ofwelcome the report." in texts_of(found)[0]


def test_the_reader_may_say_that_doubtful_marks_are_changes() -> None:
    data = typeset([[kept(f"{SENTENCE} We meet "), went("annually"), kept(" in Geneva.")]], MANNERS[5])
    assert read(data).tracked is None
    assert read(data).emphasis
    assert texts_of(read(data, AFTER, MarksAs.CHANGES))[0].endswith("We meet in Geneva.")


@pytest.mark.parametrize("manner", MANNERS, ids=[manner.name for manner in MANNERS])
def test_a_paragraph_of_which_whole_lines_came_stays_one(manner: Manner) -> None:
    draft = [
        *DRAFT,
        [kept("We note that "), came(f"{SENTENCE} {OTHER} {SENTENCE} "), kept("and so decides the Conference.")],
    ]
    data = typeset(draft, manner)
    assert texts_of(read(data, BEFORE)) == texts(draft, CAME)
    assert texts_of(read(data, AFTER)) == texts(draft, WENT)


def test_a_text_of_which_all_was_changed_by_one_author_has_no_ink_of_that_colour() -> None:
    draft = [[went(f"{SENTENCE} {OTHER}")] for _ in range(4)] + [
        [came("Programme of work")],
        [came(f"We begin anew. {OTHER}")],
    ]
    data = typeset(draft, MANNERS[0])
    assert texts_of(read(data, BEFORE)) == texts(draft, CAME)
    assert texts_of(read(data, AFTER)) == texts(draft, WENT)


def test_no_space_is_left_before_a_stop_that_is_marked() -> None:
    draft = [
        *DRAFT,
        [kept("We meet again "), went(" , as agreed"), kept(", and go on"), came(" , too "), kept(f". {OTHER}")],
    ]
    data = typeset(draft, MANNERS[0])
    assert texts_of(read(data, BEFORE))[-1] == f"We meet again, as agreed, and go on. {OTHER}"
    assert texts_of(read(data, AFTER))[-1] == f"We meet again, and go on, too. {OTHER}"


def test_what_is_ruled_doubly_in_one_colour_moved() -> None:
    data = typeset(DRAFT, MOVES)
    assert texts_of(read(data, BEFORE)) == texts(DRAFT, CAME)
    assert texts_of(read(data, AFTER)) == texts(DRAFT, WENT)
    tracked = read(data).tracked
    assert tracked is not None
    assert [kind for kind, _ in tracked.counts] == [MarkKind.MOVE]
    assert [sign.look for sign in tracked.signs] == [Look.STRUCK, Look.UNDERLINED, Look.BARRED]


EMPHASIS: dict[str, tuple[Manner, list[Paragraph]]] = {
    "verbs underlined in ink": (
        MANNERS[5],
        [[came("Recalling"), kept(f" its resolution. {SENTENCE}")] for _ in range(6)],
    ),
    "headings underlined in colour": (
        MANNERS[1],
        [[came("Human rights")], [kept(SENTENCE)], [came("Data")], [kept(OTHER)]],
    ),
    "words in colour": (
        MANNERS[2],
        [[kept(f"{SENTENCE} We "), came("welcome"), kept(f" it. {OTHER}")] for _ in range(4)],
    ),
    "one struck word": (
        MANNERS[5],
        [[kept(f"{SENTENCE} We "), went("always"), kept(f" agree. {OTHER}")], [kept(SENTENCE)]],
    ),
    "addresses": (
        MANNERS[1],
        [[kept(f"{OTHER} See "), came("https://www.itu.int/wsis"), kept(" for it.")] for _ in range(4)],
    ),
}


@pytest.mark.parametrize("name", EMPHASIS)
def test_ordinary_emphasis_is_no_change(name: str) -> None:
    manner, draft = EMPHASIS[name]
    found = read(typeset(draft, manner))
    assert found.tracked is None
    assert texts_of(found) == [" ".join("".join(text for _, text in each).split()) for each in draft]


def test_an_address_that_went_was_underlined_before() -> None:
    draft = [*DRAFT, [kept("See "), went("the page at www.itu.int/wsis for this"), kept(f" too. {OTHER}")]]
    document = pymupdf.open("pdf", typeset(draft, MANNERS[0]))
    box = document[0].search_for("www.itu.int/wsis")[0]
    document[0].draw_line((box.x0, box.y1 - 1.5), (box.x1, box.y1 - 1.5), color=OCHRE, width=0.6)
    data = bytes(document.tobytes())
    assert texts_of(read(data, BEFORE)) == texts(draft, CAME)
    assert texts_of(read(data, AFTER)) == texts(draft, WENT)


BALLOONS = {
    "en": [
        "Deleted: once a year",
        "Formatted: Font: Bold, Not",
        "Italic, Indent: Left: 0 cm",
        "Commented [AG1]: Who asked",
    ],
    "fr": ["Supprimé: une fois par an", "Mis en forme : Police :Gras", "Commenté [AG1]: Qui l’a dit"],
    "es": ["Eliminado: una vez al año", "Con formato: Fuente: Negrita", "Comentado [AG1]: Quién lo pidió"],
}


@pytest.mark.parametrize("on_right", [True, False], ids=["right", "left"])
@pytest.mark.parametrize("language", BALLOONS)
def test_what_is_printed_in_the_margin_about_changes_is_left_out(language: str, *, on_right: bool) -> None:
    document = pymupdf.open("pdf", typeset(DRAFT, MANNERS[0], Layout(width=330)))
    page = document[0]
    page.set_mediabox(pymupdf.Rect(-170, 0, 400, 760) if not on_right else pymupdf.Rect(0, 0, 570, 760))
    for at, text in enumerate([*BALLOONS[language], "for this, and when?"]):
        page.insert_text((420 if on_right else 10, 100 + 11.3 * at), text, fontsize=8)
    data = bytes(document.tobytes())
    assert texts_of(read(data, BEFORE)) == texts(DRAFT, CAME)
    assert texts_of(read(data, AFTER)) == texts(DRAFT, WENT)


def test_a_paragraph_that_opens_as_such_a_balloon_does_is_text() -> None:
    draft = [*DRAFT, [kept(f"Deleted: paragraph 3 of the earlier text, by agreement. {OTHER}")]]
    assert texts_of(read(typeset(draft, MANNERS[0]))) == texts(draft, WENT)


def test_a_stop_behind_words_that_went_at_the_beginning_of_a_line_of_a_cell_stands_at_the_word_before() -> None:
    document = pymupdf.open(stream=typeset(DRAFT, MANNERS[0]))
    page = document.new_page()
    rows = [(("Action", "Actor"),), (("We meet again", "The Council"), ("soon.", "decides."))]
    at = 100.0
    for lines in rows:
        for x0, x1 in ((72, 222), (222, 372)):
            page.draw_rect(pymupdf.Rect(x0, at - 14, x1, at + 14 * len(lines) - 8))
        for words in lines:
            for x, text in zip((78, 228), words, strict=True):
                page.insert_text((x, at), text, fontname="tiro", fontsize=10.5)
            at += 14
        at += 14
    width = pymupdf.get_text_length("soon", fontname="tiro", fontsize=10.5)
    page.draw_line((78, at - 31), (78 + width, at - 31), color=OCHRE, width=0.6)
    data = bytes(document.tobytes())
    assert texts_of(read(data, BEFORE))[-1] == "We meet again soon. | The Council decides."
    assert texts_of(read(data, AFTER))[-1] == "We meet again. | The Council decides."


# -- any text, any edits ---------------------------------------------------------------------------------------------

_WORDS = st.sampled_from(
    ["the", "committee", "welcomes", "annual", "reports", "on", "trust,", "and", "capacity;", "it", "calls", "States"]
)
_RUN = st.lists(_WORDS, min_size=1, max_size=9).map(" ".join)
_STATUS = st.sampled_from([KEPT, KEPT, CAME, WENT])


@st.composite
def paragraphs(draw: st.DrawFn) -> Paragraph:
    """Draw a paragraph of words of which some came and some went, with the space behind each run its own."""
    runs = draw(st.lists(st.tuples(_STATUS, _RUN), min_size=1, max_size=7))
    return [
        kept("We note that "),
        *((status, f"{text} ") for status, text in runs),
        kept("and so decides the Conference."),
    ]


@settings(max_examples=40, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(st.lists(paragraphs(), min_size=1, max_size=6), st.sampled_from(MANNERS), st.sampled_from(FLOWING))
def test_any_edits_read_back_exactly(body: list[Paragraph], manner: Manner, layout: Layout) -> None:
    whole = [*DRAFT, *body]
    data = typeset(whole, manner, layout)
    assert texts_of(read(data, BEFORE)) == texts(whole, CAME)
    assert texts_of(read(data, AFTER)) == texts(whole, WENT)
