"""What is told of a reading is told in whole sentences, with what can be done about it, and stays closed once closed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import comparison, revision
from wsis_desktop.app import make_application
from wsis_desktop.desktop.notices.notice_strip import NoticeStrip
from wsis_desktop.desktop.notices.notices import Deed, Notice, RecognitionState, notices, pages_words
from wsis_desktop.desktop.notices.recognising import Recognition
from wsis_desktop.desktop.working.alone import alone
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side
from wsis_desktop.model.progress import Progress, Stage
from wsis_desktop.model.revision import Kind, Look, MarkKind, Revision, Sign, TextSide, TrackedMarks

COUNTS = ((MarkKind.INSERTION, 12), (MarkKind.DELETION, 1))
SIGNS = (Sign(Look.STRUCK, 214, 3), Sign(Look.UNDERLINED, 180, 1))
QUIET = RecognitionState()


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Give English its plurals."""
    del qtbot
    make_application()


def draft(**facts: object) -> Revision:
    made = revision([(Kind.PARAGRAPH, "1", "We agree.", ())], name="draft.pdf", pages=9)
    return replace(made, **facts)  # type: ignore[arg-type]  # facts of a revision


def marks(side: TextSide, *, stated: bool) -> TrackedMarks:
    return TrackedMarks(side, COUNTS, ("Ann", "Ben"), stated=stated, signs=() if stated else SIGNS)


def beside_another(one: Revision) -> Comparison:
    return replace(comparison(), new=replace(comparison().new, tracked=one.tracked, path=one.path))


def told(shown: Comparison, state: RecognitionState = QUIET) -> list[tuple[str, tuple[Deed, ...]]]:
    return [(notice.words, notice.deeds) for notice in notices(shown, state)]


def test_both_texts_of_a_file_say_what_they_were_told_by() -> None:
    before = draft(tracked=marks(TextSide.BEFORE, stated=False))
    after = draft(tracked=marks(TextSide.AFTER, stated=False))
    ((words, deeds),) = told(replace(comparison(), old=before, new=after))
    assert words.startswith("“draft.pdf” is read as two texts, before and after its changes: ")
    assert words.endswith(": 214 struck runs in 3 colours, 180 underlined runs.")
    assert deeds == (Deed.TAKE_AS_EMPHASIS,)


def test_marks_that_the_format_states_are_not_put_in_doubt() -> None:
    before, after = (draft(tracked=marks(side, stated=True)) for side in (TextSide.BEFORE, TextSide.AFTER))
    words = (
        "“draft.pdf” is read as two texts, before and after its changes: 12 insertions and 1 deletion by Ann and Ben."
    )
    assert told(replace(comparison(), old=before, new=after)) == [(words, ())]


def test_a_text_beside_its_translation_is_told() -> None:
    apart = (*(Link((at,), (), Relation.DELETED) for at in range(3)), Link((), (0,), Relation.ADDED))
    shown = replace(comparison(), links=apart)
    english, spanish = replace(shown.old, language="en"), replace(shown.new, language="es")
    words = "Rev.1 is in English and Rev.2 in español, so that almost every word differs. Open both in one language."
    assert told(replace(shown, old=english, new=spanish)) == [(words, ())]
    assert told(replace(shown, old=english, new=replace(spanish, language="en"))) == []
    assert told(replace(shown, old=english, new=replace(spanish, language=""))) == []


def test_a_text_whose_language_was_taken_for_another_is_not_called_a_translation() -> None:
    shown = comparison()
    assert told(replace(shown, old=replace(shown.old, language="en"), new=replace(shown.new, language="fr"))) == []


def test_a_marked_file_beside_another_says_which_text_is_compared() -> None:
    after = beside_another(draft(tracked=marks(TextSide.AFTER, stated=True)))
    before = beside_another(draft(tracked=marks(TextSide.BEFORE, stated=True)))
    assert [deeds for _, deeds in told(after)] == [(Deed.COMPARE_BEFORE,)]
    assert [deeds for _, deeds in told(before)] == [(Deed.COMPARE_AFTER,)]
    assert told(after)[0][0].startswith("Of “draft.pdf” the text after its changes is compared")


def test_emphasis_can_be_taken_for_changes() -> None:
    plain = alone(draft(emphasis=(Sign(Look.STRUCK, 1, 1),)))
    assert told(plain) == [("“draft.pdf” has 1 struck run, taken for ordinary emphasis.", (Deed.TAKE_AS_CHANGES,))]


@pytest.mark.parametrize(
    ("state", "words", "deeds"),
    [
        (Recognition.STOPPED, "Not read and left out: 3 pages of draft.pdf (2–3, 7).", (Deed.RECOGNISE,)),
        (Recognition.NO_PROGRAM, "Not read and left out: 3 pages of draft.pdf (2–3, 7).", (Deed.HOW_TO_RECOGNISE,)),
        (Recognition.RUNNING, "Being read by OCR: 3 pages of draft.pdf (2–3, 7).", (Deed.STOP_RECOGNISING,)),
        (
            Recognition.NOTHING,
            "Not read, not even by OCR, and left out: 3 pages of draft.pdf (2–3, 7).",
            (Deed.HOW_TO_RECOGNISE,),
        ),
    ],
)
def test_pages_that_are_not_read_say_what_can_be_done(state: Recognition, words: str, deeds: tuple[Deed, ...]) -> None:
    assert told(alone(draft(unread_pages=(2, 3, 7))), RecognitionState(state)) == [(words, deeds)]


def test_pages_read_by_ocr_are_named() -> None:
    shown = alone(draft(recognised_pages=(4,)))
    assert told(shown) == [("Read by OCR, which makes mistakes: 1 page of draft.pdf (4).", ())]


def test_progress_is_that_of_the_side_in_hand() -> None:
    both = replace(comparison(), old=draft(unread_pages=(1,)), new=draft(unread_pages=(1, 2)))
    state = RecognitionState(Recognition.RUNNING, Side.NEW, Progress(Stage.RECOGNISING, 1, 2))
    assert [notice.progress for notice in notices(both, state)] == [0.0, 0.5]


def test_of_many_pages_the_first_ranges_are_named() -> None:
    assert pages_words(range(1, 40, 3)) == "1, 4, 7, 10, 13, 16, …"


def test_a_closed_notice_stays_closed_until_other_drafts_come(qtbot: QtBot) -> None:
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    one, other = Notice("One.", Side.OLD), Notice("Other.", Side.NEW, (Deed.RECOGNISE,))
    strip.show_notices([one, other])
    strip.rows[0].closed.emit()
    strip.show_notices([one, other])
    assert [row.words.text() for row in strip.rows] == ["Other."]
    strip.forget()
    assert len(strip.rows) == 2


def test_a_notice_is_said_when_it_comes_and_not_when_its_work_goes_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("wsis_desktop.desktop.notices.notice_strip.announcing", lambda: True)
    monkeypatch.setattr("wsis_desktop.desktop.notices.notice_strip.announce", lambda _strip, words: said.append(words))
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    first, second = Notice("Two pages are read.", Side.OLD, progress=0.1), Notice("214 struck runs.", Side.NEW)
    strip.show_notices([first])
    strip.show_notices([replace(first, progress=0.5)])
    strip.show_notices([first, second])
    assert said == [first.words, second.words]


def test_work_that_goes_on_keeps_its_row_and_the_focus(qtbot: QtBot) -> None:
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    working = Notice("Being read.", Side.OLD, (Deed.STOP_RECOGNISING,), progress=0.1)
    strip.show_notices([working])
    strip.show()
    qtbot.waitExposed(strip)
    row = strip.rows[0]
    strip.show_notices([replace(working, progress=0.5)])
    assert strip.rows == [row]
    assert row.bar.value() == 500


def test_a_button_offers_its_deed_for_its_side(qtbot: QtBot) -> None:
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    strip.show_notices([Notice("Emphasis?", Side.NEW, (Deed.TAKE_AS_CHANGES,))])
    asked: list[tuple[Deed, Side]] = []
    strip.deed_wanted.connect(lambda deed, side: asked.append((deed, side)))
    QTest.mouseClick(strip.rows[0].buttons[Deed.TAKE_AS_CHANGES], Qt.MouseButton.LeftButton)
    assert asked == [(Deed.TAKE_AS_CHANGES, Side.NEW)]
