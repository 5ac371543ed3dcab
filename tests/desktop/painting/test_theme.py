"""Every word can be read on its ground, and every kind of change told without its colour."""

import pytest
from PySide6.QtGui import QColor

from wsis_desktop.desktop.listing.change_kinds import CHANGE_KINDS
from wsis_desktop.desktop.painting.theme import THEMES, Theme
from wsis_desktop.model.comparison import Change

ON_EACH = [
    *[("ink", ground) for ground in ("paper", "ground", "chrome", "title", "control", "hover", "card", "current")],
    *[("soft", ground) for ground in ("paper", "ground", "chrome", "title", "control", "card", "current")],
    *[("faint", ground) for ground in ("paper", "control")],
    *[("accent", ground) for ground in ("paper", "chrome", "control")],
    *[("trouble", ground) for ground in ("trouble_ground", "chrome", "paper")],
    *[("good", ground) for ground in ("paper", "card")],
    *[("note", ground) for ground in ("paper", "card")],
    ("ink", "note_ground"),
    *[
        (f"on_{ground}", ground)
        for ground in ("accent", "pressed", "inserted", "deleted", "selection", "match", "current_match")
    ],
    ("ghost_ink", "ghost"),
]


COMMON, MUCH = 4.5, 7.0


def wanted(theme: Theme) -> float:
    """Return the contrast that words have at least: that of WCAG 2 for all (AA), or that for those who need more (AAA)."""
    return MUCH if theme.high_contrast else COMMON


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2."""
    shown = QColor(colour)
    parts = (shown.redF(), shown.greenF(), shown.blueF())
    linear = [part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4) for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_has_the_contrast_that_the_rule_gives_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name.value)
@pytest.mark.parametrize(("ink", "ground"), ON_EACH)
def test_words_can_be_read_on_their_ground(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= wanted(theme)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name.value)
@pytest.mark.parametrize("change", Change)
def test_a_kind_can_be_read_wherever_it_is_named(theme: Theme, change: Change) -> None:
    colours = theme.kind(change)
    grounds = (colours.on_strong, theme.paper, theme.card, theme.current)
    assert min(contrast(colours.strong, ground) for ground in grounds) >= wanted(theme)
    assert contrast(colours.strong, theme.chrome) >= 3, "a badge on chrome is a shape, not a word"
    assert contrast(theme.ink, colours.tint) >= wanted(theme)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name.value)
@pytest.mark.parametrize("ground", ["paper", "chrome", "control", "card", "ground"])
def test_what_is_in_focus_and_where_things_end_can_be_seen(theme: Theme, ground: str) -> None:
    assert contrast(theme.accent, getattr(theme, ground)) >= 3
    assert contrast(theme.resting, getattr(theme, ground)) >= 3
    if theme.high_contrast:
        assert contrast(theme.strong_line, getattr(theme, ground)) >= MUCH
        assert contrast(theme.line, getattr(theme, ground)) >= 3


def test_no_two_kinds_share_a_letter_or_a_shape() -> None:
    assert set(CHANGE_KINDS) == set(Change)
    assert len({kind.letter for kind in CHANGE_KINDS.values()}) == len(Change)
    assert len({kind.shape for kind in CHANGE_KINDS.values()}) == len(Change)
    assert [kind.word for kind in CHANGE_KINDS.values()] == ["edited", "added", "deleted", "moved", "split/merged"]
