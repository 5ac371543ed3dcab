"""The whole program: a real worker, real files, and what must never be in the window's process."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wsis_desktop.app import make_application, make_window
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.main_window import MainWindow
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Side

pytestmark = pytest.mark.window

OLD = """# Declaration on libraries

1. We request the Secretariat to report annually on the opening hours of all reading rooms.

2. We welcome the libraries of every town and the people who keep them open.

3. We regret the closing of reading rooms in the countryside over the past ten years.
"""
NEW = """# Declaration on libraries

1. We request the Secretariat to report biennially on the opening hours of all reading rooms.

2. We welcome the libraries of every town and the people who keep them open.

3. We call upon donors to provide book boats wherever no road leads to a branch library.
"""


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Write two small drafts."""
    old, new = tmp_path / "rev1.md", tmp_path / "rev2.md"
    old.write_text(OLD, encoding="utf-8")
    new.write_text(NEW, encoding="utf-8")
    return old, new


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Open the window over a real worker."""
    make_application()
    bridge = WorkerBridge()
    made = make_window(bridge, tmp_path / "library", FaultReporter())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    bridge.close()


def test_two_files_open_end_to_end(window: MainWindow, files: tuple[Path, Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        window.open_files(list(files))
    qtbot.waitUntil(lambda: bool(window.side_bar.changes.model.links))
    compared = window.session.comparison
    assert compared is not None
    assert window.side_bar.changes.model.links
    assert window.windowTitle() == "Declaration on libraries — Rev.1 ⇄ Rev.2 — WSIS Desktop"
    assert any("annually" in row.words for row in window.side_bar.changes.model.rows())


def test_a_long_title_ends_at_a_word_in_the_window_s(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    title = "Report of the commission for the entry into force of the agreement under the convention on the seas"
    for number, word in enumerate(("annually", "biennially"), start=1):
        (tmp_path / f"rev{number}.md").write_text(f"# {title}\n\n1. We report {word}.\n", encoding="utf-8")
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        window.open_files([tmp_path / "rev1.md", tmp_path / "rev2.md"])
    shown, *_ = window.windowTitle().split(" — ")
    assert shown == "Report of the commission for the entry into force of the agreement under the convention…"


def test_a_file_that_is_missing_is_told_with_a_next_step(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.stuck, timeout=60_000):
        window.open_files([tmp_path / "gone.pdf", tmp_path / "gone too.pdf"])
    panel = window.centre.trouble
    assert panel.accessibleName() == "There is no file “gone.pdf”."
    assert panel.accessibleDescription().startswith("Check whether")


def test_two_files_whose_texts_are_the_same_are_said_to_be(
    window: MainWindow, files: tuple[Path, Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        window.open_files([files[0], files[0]])
    qtbot.waitUntil(lambda: bool(window.status.sentence.text()))
    assert window.status.sentence.text() == "No changes: both revisions say the same."


_LOOK = """
import json, os, sys
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QTimer
from wsis_desktop.app import make_application, make_window
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge

if __name__ == "__main__":
    application = make_application()
    bridge = WorkerBridge()
    window = make_window(bridge, Path(sys.argv[1]), FaultReporter())
    window.show()
    told = {}

    def look(comparison):
        told["changes"] = sum(link.change is not None for link in comparison.links)
        QTimer.singleShot(500, application.quit)

    window.session.compared.connect(look)
    window.session.stuck.connect(lambda stuck: application.exit(3))
    QTimer.singleShot(60000, lambda: application.exit(4))
    window.opening.open_sample()
    status = application.exec()
    window.close()
    bridge.close()
    told["loaded"] = sorted({"pymupdf", "fitz", "lxml", "rapidfuzz"} & set(sys.modules))
    print(json.dumps(told))
    sys.exit(status)
"""


def test_the_window_opens_the_sample_without_loading_what_reads_it(tmp_path: Path) -> None:
    script = tmp_path / "look.py"
    script.write_text(_LOOK, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "library")],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["changes"] > 20
    assert told["loaded"] == []


def test_calls_that_return_nothing_cost_no_reference(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(500):
        widget.update()
    assert sys.getrefcount(None) > before - 100, "this PySide6 loses references to None and would end in a fatal error"


def test_sides_have_names_on_screen(window: MainWindow, files: tuple[Path, Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        window.open_files(list(files))
    names = [window.tool_bar.pickers[side].accessibleName() for side in Side]
    assert names == ["Earlier revision: Rev.1", "Later revision: Rev.2"]
