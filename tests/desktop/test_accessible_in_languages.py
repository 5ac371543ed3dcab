"""What a screen reader says of a change, and where Tab goes, in each language that the window speaks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.accessible import nameless, out_of_order, small
from tests.desktop.asking_dialogs import ASKING, PARTS
from tests.desktop.drafts import comparison
from tests.desktop.shared_window import Window
from wsis_desktop.app import make_application
from wsis_desktop.desktop.listing.changes_dock import ChangesPanel
from wsis_desktop.desktop.remembering.settings import Settings, settings_to_json
from wsis_desktop.desktop.speaking.languages import LANGUAGES, speak
from wsis_desktop.desktop.views.cell_words import CellWords
from wsis_desktop.model.comparison import Side

pytestmark = pytest.mark.window

SPOKEN = {
    "ar": ("معدّل، فقرة 1", "منقول، فقرة 3، 7 سابقا", "مقسّم أو مدموج، فقرة 4 و4 bis، 4 سابقا", "محذوف، فقرة 3"),
    "en": (
        "edited, paragraph 1",
        "moved, paragraph 3, was 7",
        "split/merged, paragraph 4 and 4 bis, was 4",
        "deleted, paragraph 3",
    ),
    "es": (
        "modificado, párrafo 1",
        "trasladado, párrafo 3, antes 7",
        "dividido o fusionado, párrafo 4 y 4 bis, antes 4",
        "suprimido, párrafo 3",
    ),
    "fr": (
        "modifié, paragraphe 1",
        "déplacé, paragraphe 3, ex-7",
        "scindé ou fusionné, paragraphe 4 et 4 bis, ex-4",
        "supprimé, paragraphe 3",
    ),
    "ru": (
        "изменено, пункт 1",
        "перемещено, пункт 3, было 7",
        "разделено или объединено, пункт 4 и 4 bis, было 4",
        "исключено, пункт 3",
    ),
    "zh": ("修改、段 1", "移动、段 3、原 7", "拆分或合并、段 4和4 bis、原 4", "删除、段 3"),
}
LINKS = (2, 5, 7, 4)


@pytest.fixture(autouse=True)
def no_window_is_left() -> None:
    """Keep the window that the tests of this module share; it is closed and deleted behind the last one."""


@pytest.fixture
def speaking(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[str]:
    del qtbot
    application = make_application()
    speak(application, LANGUAGES[request.param])
    yield request.param
    speak(application, LANGUAGES["en"])


@pytest.mark.parametrize("speaking", sorted(LANGUAGES), indirect=True)
def test_rows_say_what_became_of_which_paragraph(speaking: str) -> None:
    compared = comparison()
    words = CellWords(compared)
    assert tuple(words.spoken_link(compared.links[at]) for at in LINKS) == SPOKEN[speaking]
    panel = ChangesPanel()
    panel.show_comparison(compared)
    panel.finish()
    model = panel.model
    for link, said in zip(LINKS, SPOKEN[speaking], strict=True):
        row = str(model.data(model.index_of(link), Qt.ItemDataRole.AccessibleTextRole))
        assert row.startswith(said), "the list says it in the same words"


@pytest.fixture(scope="module")
def arabic(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    del qapp
    application = make_application()
    speak(application, LANGUAGES["ar"])
    library = tmp_path_factory.mktemp("library")
    (library / "settings.json").write_text(settings_to_json(Settings(language="ar")), encoding="utf-8")
    made = Window(library)
    yield made
    made.close()
    speak(application, LANGUAGES["en"])


def test_tab_goes_through_the_mirrored_window_as_it_is_read(arabic: Window) -> None:
    assert arabic.shown.layoutDirection() is Qt.LayoutDirection.RightToLeft
    first = arabic.shown.tool_bar.pickers[Side.OLD]
    for command in PARTS:
        arabic.shown.actions_[command].trigger()
        QApplication.processEvents()
        assert (command, out_of_order(arabic.shown, first)) == (command, [])
        assert (command, nameless(arabic.shown), small(arabic.shown)) == (command, [], [])


@pytest.mark.parametrize("name", ASKING)
def test_tab_goes_through_mirrored_dialogs_as_they_are_read(arabic: Window, qtbot: QtBot, name: str) -> None:
    del arabic
    dialog = ASKING[name]()
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert (nameless(dialog), small(dialog), out_of_order(dialog)) == ([], [], [])
    dialog.reject()
