"""The colours of the window, by name: one row of tokens for each theme, from which palette, style sheet and painters draw.

Real pages stay white in every theme, as paper does: what is painted over them takes the tokens of `LIGHT`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QPalette

from wsis_desktop.model.comparison import Change


class ThemeName(StrEnum):
    """A theme that ships."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class KindColours:
    """The colours of one kind of change.

    `strong` is for badges, bars and words on paper or chrome, `on_strong` for a letter on it, `tint` for the ground of a
    paragraph or chip, `band` for the gutter.
    """

    strong: str
    on_strong: str
    tint: str
    band: str


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, as `#rrggbb`.

    The sheet: `paper` carries the text, in `ink`; `soft` ink is for what stands beside it, `faint` for what is not there
    ("nothing in Rev.1"); `current` is the ground of the current row; `desk` lies under pages, `ground` under everything.
    The program: `chrome` for bars and docks, `title` for what is quieter still, `line` between parts, `control` under a
    button, `pressed` and `on_pressed` for one that is on, `hover` under the pointer, `accent` for focus and links.
    """

    name: ThemeName
    ground: str
    paper: str
    desk: str
    chrome: str
    title: str
    line: str
    strong_line: str
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
        return self.name is ThemeName.DARK

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
    edited=KindColours("#7a6a10", "#ffffff", "#f6efcc", "#e9dfa8"),
    added=KindColours("#0b62b5", "#ffffff", "#dcebfb", "#b9d7f5"),
    removed=KindColours("#a8480f", "#ffffff", "#fbe6d8", "#f2cdb4"),
    moved=KindColours("#6a3fb0", "#ffffff", "#ece4fa", "#cdbdf0"),
    regrouped=KindColours("#0d7a6f", "#ffffff", "#d9f1ee", "#b6e0da"),
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
    edited=KindColours("#d4c25c", "#1b1c1e", "#36321c", "#5a522a"),
    added=KindColours("#78b6f5", "#1b1c1e", "#1b3147", "#2b5078"),
    removed=KindColours("#f0a070", "#1b1c1e", "#40281a", "#6b4229"),
    moved=KindColours("#bd9ff2", "#1b1c1e", "#312845", "#523f7d"),
    regrouped=KindColours("#58c7b9", "#1b1c1e", "#173632", "#1f5a53"),
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


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
