"""The dossiers on the start page: where the reader left each of them, and what is left to review."""

import sqlite3
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop.dossiers.evening import ONE, TEXTS, TWO, ZERO, Evening
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.dossiers.dossier_row import DossierRow
from wsis_desktop.desktop.views.view import Place
from wsis_desktop.model.comparison import Side
from wsis_desktop.notebook.locking import WriterLock

pytestmark = pytest.mark.window

Begin = Callable[[], Evening]
LONG = "# Declaration on libraries\n\n" + "\n\n".join(
    f"{number}. We recall the reading rooms of district {number} and thank those who keep them open."
    for number in range(1, 80)
)


def rows(evening: Evening) -> list[DossierRow]:
    return evening.window.centre.start.dossiers.rows


def test_the_start_page_lists_no_dossiers_while_there_are_none(evening: Begin) -> None:
    window = evening()
    window.hear()
    assert window.window.centre.start.dossiers.isHidden()


def test_a_dossier_opens_where_the_reader_left_it(evening: Begin) -> None:
    window = evening()
    files = window.files(LONG, LONG.replace("thank", "commend"), LONG.replace("thank", "praise"))
    window.open(*files)
    window.until(lambda: window.entries)
    window.pick(Side.OLD, "Rev.0")
    window.until(lambda: window.shown == ["rev0.md", "rev2.md"])
    window.hear()
    window.window.side_bar.changes.finish()
    window.window.notes.review((1, 2, 3), reviewed=True)
    window.hear()
    window.window.guide.go_to(Place(Side.NEW, 40, 0.0))
    moved = window.window.centre.workspace.view.place()
    assert moved is not None
    window.window.dossiers.follow_place(moved)
    again = evening()
    again.until(lambda: rows(again))
    (row,) = rows(again)
    assert row.accessibleName() == "Declaration on libraries, 3 revisions, Rev.0 ⇄ Rev.2, 76 changes not reviewed"
    for file in files:
        file.unlink()
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    again.settle("rev2.md")
    assert again.shown == ["rev0.md", "rev2.md"]
    place = again.window.centre.workspace.view.place()
    assert place is not None
    assert place.paragraph == 40
    assert len(again.notebook.reviewed) == 3
    again.do(Command.CLOSE_COMPARISON)
    again.hear()
    assert "76 changes not reviewed" in rows(again)[0].accessibleName()


def test_a_dossier_left_last_stands_first_and_names_what_was_left_to_review(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(*TEXTS))
    window.until(lambda: window.entries)
    window.do(Command.CLOSE_COMPARISON)
    other = window.files(ZERO.replace("libraries", "museums"), ONE.replace("libraries", "museums"), names="m{}.md")
    window.open(*other)
    window.write(Side.NEW, 1, "Museums?")
    window.do(Command.CLOSE_COMPARISON)
    window.hear()
    titles = [row.summary.dossier.title for row in rows(window)]
    assert titles == ["Declaration on museums", "Declaration on libraries"]
    assert "1 change not reviewed" in rows(window)[0].accessibleName()
    assert window.window.keeper.settings.recent == (), "what stands in a dossier is listed once"


def test_the_start_page_leaves_the_library_to_others(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(ZERO, ONE, TWO))
    window.until(lambda: window.entries)
    again = evening()
    again.until(lambda: rows(again))
    with WriterLock(again.folder / "library"):
        pass


def test_a_library_that_cannot_be_read_says_so_on_the_start_page(evening: Begin) -> None:
    window = evening()
    window.open(*window.files(ZERO, ONE, TWO))
    window.until(lambda: window.entries)
    window.close()
    with sqlite3.connect(window.folder / "library" / "notebook.sqlite") as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    again = evening()
    told = again.window.centre.start.dossiers.trouble
    again.until(told.text)
    assert told.isVisible()
    assert "newer" in told.text()
    again.window.open_files([])
    above = again.window.centre.start.told
    again.until(above.text)
    assert "newer" not in above.text(), "why is told once"
