"""What the window remembers comes back, and a damaged file never keeps it from opening."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.desktop.preferences.preferred import Preferences
from wsis_desktop.desktop.remembering.face_settings import (
    RECENT_PAIRS,
    SETTINGS_FILE,
    SIZES,
    FaceSettings,
    RecentPair,
    ThemeChoice,
    load_face_settings,
)
from wsis_desktop.desktop.remembering.settings import (
    Settings,
    ViewName,
    load_settings,
    save_settings,
    settings_from_json,
    settings_to_json,
)
from wsis_desktop.notebook.library import library_folder

PAIR = RecentPair("/a/rev1.pdf", "/a/rev2.pdf", "Rev.1", "Rev.2", "Declaration", "2026-01-05T10:00:00+00:00", 41)
words = st.text(max_size=20)
pairs = st.builds(RecentPair, words, words, words, words, words, words, st.integers(0, 10**6))
settings = st.builds(
    Settings,
    view=st.sampled_from(ViewName),
    theme=st.sampled_from(ThemeChoice),
    system_theme=words,
    pages_zoom=st.floats(0.5, 4),
    text_zoom=st.floats(0.5, 4),
    locked=st.booleans(),
    geometry=words,
    side_bar=st.booleans(),
    side_bar_width=st.integers(200, 900),
    recent=st.lists(pairs, max_size=RECENT_PAIRS).map(tuple),
    language=words,
    welcomed=st.booleans(),
    preferences=st.builds(Preferences, size=st.sampled_from(SIZES)),
)


@given(settings)
def test_settings_come_back_as_they_were(kept: Settings) -> None:
    assert settings_from_json(settings_to_json(kept)) == kept


@given(settings)
def test_the_face_takes_what_all_the_settings_say(tmp_path_factory: pytest.TempPathFactory, kept: Settings) -> None:
    library = tmp_path_factory.mktemp("library")
    (library / SETTINGS_FILE).write_text(settings_to_json(kept), encoding="utf-8")
    assert load_face_settings(library) == kept.face


@pytest.mark.parametrize("text", ["", "[]", "{", '{"theme": 7, "preferences": {"size": 99}, "recent": [{}]}', "\xff"])
def test_a_face_comes_up_as_usual_where_nothing_can_be_understood(tmp_path: Path, text: str) -> None:
    (tmp_path / SETTINGS_FILE).write_bytes(text.encode("latin-1"))
    assert load_face_settings(tmp_path) == FaceSettings() == Settings().face


def test_settings_come_back_from_their_file(tmp_path: Path) -> None:
    kept = replace(Settings(), view=ViewName.PAGES, recent=(PAIR,))
    save_settings(tmp_path / "new" / "library", kept)
    assert load_settings(tmp_path / "new" / "library") == kept


def test_files_whose_names_no_encoding_can_write_are_remembered(tmp_path: Path) -> None:
    kept = replace(Settings(), recent=(PAIR._replace(old="/drafts/\udcff.pdf"),))
    save_settings(tmp_path, kept)
    assert load_settings(tmp_path) == kept


def test_nothing_but_the_settings_is_left_in_the_folder(tmp_path: Path) -> None:
    save_settings(tmp_path, Settings())
    save_settings(tmp_path, replace(Settings(), locked=False))
    assert [path.name for path in tmp_path.iterdir()] == [SETTINGS_FILE]


@pytest.mark.skipif(os.name != "posix", reason="Windows guards files by the folder they lie in.")
def test_the_settings_are_for_their_reader_only(tmp_path: Path) -> None:
    for _ in ("written new", "written over"):
        save_settings(tmp_path, Settings())
        assert (tmp_path / "settings.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("damaged", ["", "{", "[]", "null", '{"view": ', "\ufffd\x00"])
def test_a_damaged_file_is_set_aside_and_kept(tmp_path: Path, damaged: str) -> None:
    (tmp_path / SETTINGS_FILE).write_text(damaged, encoding="utf-8")
    assert load_settings(tmp_path) == Settings()
    (aside,) = tmp_path.iterdir()
    assert aside.name.startswith("settings.damaged-")
    assert aside.read_text(encoding="utf-8") == damaged


def test_bytes_that_are_no_text_are_set_aside(tmp_path: Path) -> None:
    (tmp_path / SETTINGS_FILE).write_bytes(b"\xff\xfe\x00\xff")
    assert load_settings(tmp_path) == Settings()


def test_one_wrong_value_costs_only_itself() -> None:
    told = json.loads(settings_to_json(replace(Settings(), locked=False, recent=(PAIR,))))
    told |= {"view": "sideways", "pages_zoom": "large", "side_bar_width": True, "text_zoom": 1e9, "unknown": 1}
    told["recent"].append({"old": 3})
    assert settings_from_json(json.dumps(told)) == replace(Settings(), locked=False, recent=(PAIR,))


def test_a_pair_opened_again_moves_to_the_front() -> None:
    other = PAIR._replace(new="/a/rev3.pdf")
    again = PAIR._replace(changes=40)
    assert Settings().with_recent(PAIR).with_recent(other).with_recent(again).recent == (again, other)


def test_the_same_files_swapped_are_the_same_pair() -> None:
    swapped = PAIR._replace(old=PAIR.new, new=PAIR.old)
    assert Settings().with_recent(PAIR).with_recent(swapped).recent == (swapped,)
    assert Settings().with_recent(PAIR).without_recent(swapped).recent == ()


def test_old_pairs_fall_off_the_list() -> None:
    kept = Settings()
    for number in range(RECENT_PAIRS + 5):
        kept = kept.with_recent(PAIR._replace(new=f"/a/{number}.pdf"))
    assert len(kept.recent) == RECENT_PAIRS


def test_the_library_stands_where_it_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WSIS_DESKTOP_LIBRARY", str(tmp_path / "variable"))
    assert library_folder(None) == tmp_path / "variable"
    assert library_folder(tmp_path) == tmp_path
    monkeypatch.delenv("WSIS_DESKTOP_LIBRARY")
    assert library_folder(None).name == "wsis-desktop"
