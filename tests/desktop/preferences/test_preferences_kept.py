"""What the reader prefers comes back, old settings still load, and one wrong value costs only itself."""

from __future__ import annotations

import json
import os
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.app import scale_interface
from wsis_desktop.desktop.painting.text_style import NARROWEST_LINES, WIDEST_LETTERS, WIDEST_LINES, Face, TextStyle
from wsis_desktop.desktop.preferences.preferred import Motion, Preferences
from wsis_desktop.desktop.remembering.face_settings import SIZES, ThemeChoice
from wsis_desktop.desktop.remembering.settings import Settings, settings_from_json, settings_to_json

styles = st.builds(
    TextStyle,
    st.sampled_from(Face),
    st.integers(NARROWEST_LINES, WIDEST_LINES),
    st.integers(0, WIDEST_LETTERS),
    st.booleans(),
)
preferences = st.builds(
    Preferences,
    size=st.sampled_from(SIZES),
    motion=st.sampled_from(Motion),
    text=styles,
    typography=st.booleans(),
    phrases=st.booleans(),
    verb_scale=st.booleans(),
    shortcuts=st.dictionaries(st.text(max_size=8), st.lists(st.text(max_size=8), max_size=2).map(tuple), max_size=3),
)

# As the window wrote its settings before there were preferences.
BEFORE = """{"version": 1, "view": "pages", "theme": "dark", "pages_zoom": 1.0, "text_zoom": 1.2, "locked": true,
 "match_case": false, "whole_words": false, "geometry": "", "side_bar": true, "side_bar_width": 292, "notes_bar": false,
 "notes_bar_width": 300, "least": "editorial", "folder": "", "author": "Ana", "author_asked": true, "recent": [],
 "marks": [], "publishing": {"kind": "", "folder": "", "paper": "a4", "author": "", "templates": "", "outputs": {},
 "answers": {}}}"""


@given(preferences)
def test_preferences_come_back_as_they_were(chosen: Preferences) -> None:
    kept = Settings().with_preferences(chosen)
    assert settings_from_json(settings_to_json(kept)) == kept


def test_settings_of_before_there_were_preferences_load() -> None:
    loaded = settings_from_json(BEFORE)
    assert loaded.preferences == Preferences()
    assert (loaded.theme, loaded.author, loaded.text_zoom) == (ThemeChoice.DARK, "Ana", 1.2)


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("size", 123),
        ("size", True),
        ("motion", "wild"),
        ("typography", "yes"),
        ("text", "serif"),
        ("text", {"face": "comic", "line_spacing": 1000, "letter_spacing": "wide", "justified": 1}),
        ("shortcuts", ["Ctrl+F"]),
        ("shortcuts", {"find": "Ctrl+F", "open": [3]}),
    ],
)
def test_one_wrong_preference_costs_only_itself(name: str, wrong: object) -> None:
    chosen = Preferences(size=150, motion=Motion.REDUCED, verb_scale=True, shortcuts={"find": ("Ctrl+Alt+F",)})
    told = json.loads(settings_to_json(Settings().with_preferences(chosen)))
    told["preferences"][name] = wrong
    usual = getattr(Preferences(), name)
    assert settings_from_json(json.dumps(told)).preferences == replace(chosen, **{name: usual})


@pytest.mark.parametrize(("given_scale", "wanted"), [(None, "1.5"), ("2", "3"), ("nonsense", "1.5")])
def test_the_size_of_the_interface_multiplies_that_of_the_system(
    monkeypatch: pytest.MonkeyPatch, given_scale: str | None, wanted: str
) -> None:
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    if given_scale is not None:
        monkeypatch.setenv("QT_SCALE_FACTOR", given_scale)
    scale_interface(150)
    assert os.environ["QT_SCALE_FACTOR"] == wanted
    monkeypatch.delenv("QT_SCALE_FACTOR")
    scale_interface(100)
    assert "QT_SCALE_FACTOR" not in os.environ
