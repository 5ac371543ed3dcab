"""What is written in a briefing is held against the texts beside the window, and a mistake there is no secret."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import comparison
from wsis_desktop.desktop.briefing.entry_checking import EntryChecking
from wsis_desktop.model.briefing import BriefingCheck
from wsis_desktop.model.draft import Entry, EntryKind
from wsis_desktop.publishing.briefing.checking_entries import EntryChecker

pytestmark = pytest.mark.window


@pytest.fixture
def checking(qtbot: QtBot) -> Iterator[EntryChecking]:  # noqa: ARG001 - an application must be there
    made = EntryChecking()
    yield made
    made.close()


def own(words: str) -> Entry:
    return Entry("own/1", EntryKind.OWN, words)


def test_words_that_were_typed_over_meanwhile_are_not_checked(
    checking: EntryChecking, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, checked = Event(), list[str]()

    def check_late(self: EntryChecker, entries: Sequence[Entry]) -> tuple[BriefingCheck, tuple[str, ...]]:
        may_go_on.wait(5)
        checked.extend(entry.text for entry in entries)
        return check(self, entries)

    check = EntryChecker.check
    monkeypatch.setattr(EntryChecker, "check", check_late)
    made = comparison()
    for words in ("N", "No", "Not", "Not in the text: “elephants” (para 1)"):
        checking.check([own(words)], made, None)
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(checking.slips))
    assert checked[-1].startswith("Not in the text")
    assert not {"No", "Not"} & set(checked)


def test_a_mistake_of_the_check_is_reported_once(
    checking: EntryChecking, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LookupError("a fault of ours")

    monkeypatch.setattr(EntryChecker, "check", fail)
    made = comparison()
    with qtbot.captureExceptions() as raised:
        checking.check([own("Words")], made, None)
        qtbot.waitUntil(lambda: bool(raised))
        checking.check([own("Words")], made, None)
        qtbot.wait(50)
    assert [str(error) for _, error, _ in raised] == ["a fault of ours"]
