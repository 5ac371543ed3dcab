"""Every text of the window is translated into every language, and no translation outlives its text."""

from __future__ import annotations

from pathlib import Path

import pytest
from linguist.extracting import Found, find_messages
from linguist.keeping import FORMS, load, path_of, wanted

from wsis_desktop.shipped import shipped


@pytest.fixture(scope="module")
def found(checkout: Path) -> Found:
    return find_messages(checkout / "wsis_desktop")


@pytest.mark.parametrize("language", sorted(FORMS))
def test_every_text_is_translated_and_none_is_stale(found: Found, language: str) -> None:
    made = load(path_of(shipped("translations"), language))
    messages = set(wanted(found.messages, language))
    assert messages - made.keys() == set(), "new texts: make translations, and translate them"
    assert made.keys() - messages == set(), "texts that are gone: make translations"
    assert [message for message, told in made.items() if not told.finished] == []
