"""The colours of the window, by name: one row of tokens for each theme, from which palette, style sheet and painters draw.

Real pages stay white in every theme, as paper does: what is painted over them takes the tokens of `LIGHT`. Readers who see
colours otherwise tell the kinds of change apart in each theme; tests hold the table to that, and to its contrasts.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette

from wsis_desktop.model.terms import Change


class ThemeName(StrEnum):
    """A theme that ships."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


class KindColours(NamedTuple):
    """The colours of one kind of change.

    `strong` is for badges, bars and words on paper or chrome, `on_strong` for a letter on it, `tint` for the ground of a
    paragraph or chip, `band` for the gutter.
    """

    strong: str
    on_strong: str
    tint: str
    band: str


class Theme(NamedTuple):
    """The colours of one theme, as `#rrggbb`.

    The sheet: `paper` carries the text, in `ink`; `soft` ink is for what stands beside it, `faint` for what is not there
    ("nothing in Rev.1"); `current` is the ground of the current row; `desk` lies under pages, `ground` under everything.
    The program: `chrome` for bars and docks, `title` for what is quieter still, `line` between parts, `control` under a
    button, `pressed` and `on_pressed` for one that is on, `hover` under the pointer, `resting` for one that cannot be used
    now, `accent` for focus and links.
    """

    name: ThemeName
    ground: str
    paper: str
    desk: str
    chrome: str
    title: str
    line: str
    strong_line: str
    resting: str
    ink: str
    soft: str
    faint: str
    current: str
    accent: str
    on_accent: str
    control: str
    hover: str
    pressed: str
    on_pressed: str
    card: str
    card_line: str
    ruler: str
    viewport: str
    ghost: str
    ghost_line: str
    ghost_ink: str
    inserted: str
    on_inserted: str
    deleted: str
    on_deleted: str
    selection: str
    on_selection: str
    match: str
    on_match: str
    current_match: str
    on_current_match: str
    good: str
    note: str
    note_ground: str
    trouble: str
    trouble_ground: str
    edited: KindColours
    added: KindColours
    removed: KindColours
    moved: KindColours
    regrouped: KindColours

    @property
    def dark(self) -> bool:
        """Tell whether light letters stand on dark ground."""
        return self.name in {ThemeName.DARK, ThemeName.CONTRAST_DARK}

    @property
    def high_contrast(self) -> bool:
        """Tell whether it is made for those who need more contrast than others."""
        return self.name in {ThemeName.CONTRAST_LIGHT, ThemeName.CONTRAST_DARK}

    def kind(self, change: Change) -> KindColours:
        """Return the colours of a kind of change."""
        match change:
            case Change.EDITED:
                return self.edited
            case Change.ADDED:
                return self.added
            case Change.DELETED:
                return self.removed
            case Change.MOVED:
                return self.moved
            case Change.REGROUPED:
                return self.regrouped


LIGHT = Theme(
    name=ThemeName.LIGHT,
    ground="#f6f5f2",
    paper="#fffefb",
    desk="#d9d6cf",
    chrome="#efede8",
    title="#e7e4dd",
    line="#dedbd3",
    strong_line="#c9c5ba",
    resting="#86827a",
    ink="#1f2328",
    soft="#5d646c",
    faint="#746e61",
    current="#fbf7e6",
    accent="#1d5fa8",
    on_accent="#ffffff",
    control="#ffffff",
    hover="#f7f5f0",
    pressed="#1f2328",
    on_pressed="#ffffff",
    card="#ffffff",
    card_line="#cfcabd",
    ruler="#f0eee8",
    viewport="#55585c",
    ghost="#faf8ff",
    ghost_line="#c9c1e0",
    ghost_ink="#6f6a5e",
    inserted="#dcebfb",
    on_inserted="#083f75",
    deleted="#fbe6d8",
    on_deleted="#7b330a",
    selection="#bcd6f5",
    on_selection="#1f2328",
    match="#ffe9a0",
    on_match="#1f2328",
    current_match="#f7a928",
    on_current_match="#1f2328",
    good="#2e7d32",
    note="#8a5a00",
    note_ground="#fbeecb",
    trouble="#a8480f",
    trouble_ground="#fdf3ec",
    edited=KindColours("#7a703c", "#ffffff", "#f6efcc", "#e9dfa8"),
    added=KindColours("#0c4d90", "#ffffff", "#ebf4ff", "#cad9f4"),
    removed=KindColours("#a7480d", "#ffffff", "#fae4d7", "#f2cdb4"),
    moved=KindColours("#6944bd", "#ffffff", "#eae3f9", "#ccbbef"),
    regrouped=KindColours("#0d7a6f", "#ffffff", "#daf1ee", "#b3dfd9"),
)

DARK = Theme(
    name=ThemeName.DARK,
    ground="#191a1c",
    paper="#1f2022",
    desk="#141517",
    chrome="#27282b",
    title="#202124",
    line="#393b3f",
    strong_line="#4d5056",
    resting="#7b7e84",
    ink="#e7e5e0",
    soft="#a8acb2",
    faint="#a19e96",
    current="#2b2920",
    accent="#7fb5f0",
    on_accent="#15181c",
    control="#323437",
    hover="#3a3c40",
    pressed="#e7e5e0",
    on_pressed="#1b1c1e",
    card="#323437",
    card_line="#50535a",
    ruler="#242528",
    viewport="#a8acb2",
    ghost="#24222c",
    ghost_line="#534a6d",
    ghost_ink="#a8a3b5",
    inserted="#16334f",
    on_inserted="#b5d8fb",
    deleted="#452616",
    on_deleted="#f7c3a3",
    selection="#2f5580",
    on_selection="#f4f4f2",
    match="#5c4d14",
    on_match="#fff4cc",
    current_match="#e3a32b",
    on_current_match="#1b1c1e",
    good="#7cc47f",
    note="#e0b35a",
    note_ground="#433720",
    trouble="#f0a275",
    trouble_ground="#33261f",
    edited=KindColours("#dac559", "#1b1c1e", "#38341f", "#645a30"),
    added=KindColours("#a4c4f0", "#1b1c1e", "#253a53", "#3d5073"),
    removed=KindColours("#f0a070", "#1b1c1e", "#3a2214", "#5f3822"),
    moved=KindColours("#b69df6", "#1b1c1e", "#312845", "#503e7d"),
    regrouped=KindColours("#58c7b9", "#1b1c1e", "#173632", "#1f5a53"),
)

CONTRAST_LIGHT = Theme(
    name=ThemeName.CONTRAST_LIGHT,
    ground="#ffffff",
    paper="#ffffff",
    desk="#d0d0d0",
    chrome="#ffffff",
    title="#ffffff",
    line="#767676",
    strong_line="#000000",
    resting="#8a8a8a",
    ink="#000000",
    soft="#1f1f1f",
    faint="#3d3d3d",
    current="#fff8c2",
    accent="#0033a0",
    on_accent="#ffffff",
    control="#ffffff",
    hover="#e8e8e8",
    pressed="#000000",
    on_pressed="#ffffff",
    card="#ffffff",
    card_line="#000000",
    ruler="#f0f0f0",
    viewport="#000000",
    ghost="#ffffff",
    ghost_line="#000000",
    ghost_ink="#1f1f1f",
    inserted="#d5e6ff",
    on_inserted="#002a66",
    deleted="#ffdecb",
    on_deleted="#5c1a00",
    selection="#0033a0",
    on_selection="#ffffff",
    match="#ffe36e",
    on_match="#000000",
    current_match="#ff9a00",
    on_current_match="#000000",
    good="#00541a",
    note="#5c3a00",
    note_ground="#fff0b3",
    trouble="#8a1c00",
    trouble_ground="#ffffff",
    edited=KindColours("#615300", "#ffffff", "#f6efcc", "#e9dfa8"),
    added=KindColours("#00377b", "#ffffff", "#ebf4ff", "#cad9f4"),
    removed=KindColours("#640f00", "#ffffff", "#fae4d7", "#f2cdb4"),
    moved=KindColours("#5823a4", "#ffffff", "#eae3f9", "#ccbbef"),
    regrouped=KindColours("#005f56", "#ffffff", "#daf1ee", "#b3dfd9"),
)

CONTRAST_DARK = Theme(
    name=ThemeName.CONTRAST_DARK,
    ground="#000000",
    paper="#000000",
    desk="#000000",
    chrome="#000000",
    title="#000000",
    line="#8a8a8a",
    strong_line="#ffffff",
    resting="#7a7a7a",
    ink="#ffffff",
    soft="#f0f0f0",
    faint="#d6d6d6",
    current="#1f1b00",
    accent="#ffe94a",
    on_accent="#000000",
    control="#000000",
    hover="#333333",
    pressed="#ffffff",
    on_pressed="#000000",
    card="#000000",
    card_line="#ffffff",
    ruler="#1a1a1a",
    viewport="#ffffff",
    ghost="#000000",
    ghost_line="#ffffff",
    ghost_ink="#f0f0f0",
    inserted="#003a80",
    on_inserted="#ffffff",
    deleted="#6b1f00",
    on_deleted="#ffffff",
    selection="#ffe94a",
    on_selection="#000000",
    match="#5c4d00",
    on_match="#ffffff",
    current_match="#ffb000",
    on_current_match="#000000",
    good="#7dff8a",
    note="#ffd166",
    note_ground="#332900",
    trouble="#ffb08a",
    trouble_ground="#000000",
    edited=KindColours("#ffe94a", "#000000", "#38341f", "#645a30"),
    added=KindColours("#5ab5f8", "#000000", "#253a53", "#3d5073"),
    removed=KindColours("#ffb07a", "#000000", "#3a2214", "#5f3822"),
    moved=KindColours("#f0c4ff", "#000000", "#312845", "#503e7d"),
    regrouped=KindColours("#5ff0dc", "#000000", "#173632", "#1f5a53"),
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}


def palette(theme: Theme) -> QPalette:
    """Return the palette for widgets that the style sheet does not reach."""
    roles = {
        QPalette.ColorRole.Window: theme.chrome,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: theme.ground,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.faint,
        QPalette.ColorRole.Button: theme.control,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.BrightText: theme.on_accent,
        QPalette.ColorRole.Highlight: theme.selection,
        QPalette.ColorRole.HighlightedText: theme.on_selection,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.ToolTipBase: theme.pressed,
        QPalette.ColorRole.ToolTipText: theme.on_pressed,
        QPalette.ColorRole.Light: theme.card,
        QPalette.ColorRole.Midlight: theme.hover,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Dark: theme.strong_line,
        QPalette.ColorRole.Shadow: theme.strong_line,
        QPalette.ColorRole.Accent: theme.accent,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return made
