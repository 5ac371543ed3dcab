"""Readers who see colours otherwise tell the kinds of change apart, by colour too: each kind of blindness is simulated."""

from __future__ import annotations

from itertools import combinations
from math import dist

import pytest
from PySide6.QtGui import QColor

from wsis_desktop.desktop.painting.theme import LIGHT, THEMES, KindColours, Theme
from wsis_desktop.model.comparison import Change

Colour = tuple[float, float, float]

# Machado, Oliveira and Fernandes (2009), for sight in which one kind of cone is missing; over linear light.
SIGHTS: dict[str, tuple[Colour, Colour, Colour]] = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
# Of CIELAB's distance, in which 2.3 is just noticeable: badges and bars stand far from each other on the page, grounds meet.
BADGES, BANDS, GROUNDS = 15, 9, 4.5


def seen(colour: str, sight: str) -> Colour:
    """Return a colour in CIELAB as it looks to someone."""
    shown = QColor(colour)
    parts = [shown.redF(), shown.greenF(), shown.blueF()]
    light = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    red, green, blue = (
        min(1.0, max(0.0, sum(share * part for share, part in zip(row, light, strict=True)))) for row in SIGHTS[sight]
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (each ** (1 / 3) if each > 0.008856 else 7.787 * each + 16 / 116 for each in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def test_red_and_green_are_one_to_someone_without_green_and_two_to_others() -> None:
    red, green = "#a04000", "#5a6600"
    assert dist(seen(red, "all"), seen(green, "all")) > 40
    assert dist(seen(red, "no green"), seen(green, "no green")) < 12
    assert seen("#ffffff", "no red")[0] == pytest.approx(100, abs=0.1)


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name.value)
@pytest.mark.parametrize(("part", "least"), [("strong", BADGES), ("band", BANDS), ("tint", GROUNDS)])
def test_the_kinds_stay_apart(theme: Theme, sight: str, part: str, least: float) -> None:
    colours = {change: seen(_part(theme.kind(change), part), sight) for change in Change}
    apart = {(one.value, other.value): dist(colours[one], colours[other]) for one, other in combinations(Change, 2)}
    assert {pair: far for pair, far in apart.items() if far < least} == {}


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name.value)
def test_what_came_and_what_went_stay_apart_from_each_other_and_from_the_paper(theme: Theme, sight: str) -> None:
    grounds = [seen(colour, sight) for colour in (theme.inserted, theme.deleted, theme.paper)]
    assert min(dist(one, other) for one, other in combinations(grounds, 2)) >= GROUNDS


def test_documents_are_published_in_the_colours_of_the_window() -> None:
    from wsis_desktop.shipped import shipped  # noqa: PLC0415 - only here

    sheet = shipped("templates", "comparison.css").read_text(encoding="utf-8")
    for theme in (LIGHT, THEMES["dark"]):  # type: ignore[index]  # a StrEnum's value is its member
        for name, change in (("edited", Change.EDITED), ("added", Change.ADDED), ("deleted", Change.DELETED)):
            assert f"--{name}: {theme.kind(change).strong};" in sheet


def _part(colours: KindColours, part: str) -> str:
    return str(getattr(colours, part))
