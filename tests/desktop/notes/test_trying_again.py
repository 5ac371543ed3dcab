"""What a disk refused is tried again soon, then ever less often, until there is nothing left to try."""

from __future__ import annotations

import pytest

from wsis_desktop.desktop.notes.trying_again import TryingAgain
from wsis_desktop.notebook.troubles import DiskFull, LibraryReadOnly

pytestmark = pytest.mark.window
FULL = DiskFull(folder="library")


@pytest.mark.usefixtures("qapp")
def test_it_is_tried_soon_and_then_ever_less_often() -> None:
    trying, waits = TryingAgain(), []
    for _ in range(6):
        trying.refused(FULL)
        waits.append(round(trying.remainingTime(), -3))
        trying.stop()
    assert waits == [5_000, 10_000, 20_000, 40_000, 60_000, 60_000]
    trying.all_kept()
    trying.refused(FULL)
    assert round(trying.remainingTime(), -3) == 5_000


@pytest.mark.usefixtures("qapp")
def test_what_does_not_pass_by_itself_is_not_tried_again() -> None:
    trying = TryingAgain()
    trying.refused(LibraryReadOnly(folder="library"))
    assert not trying.isActive()
