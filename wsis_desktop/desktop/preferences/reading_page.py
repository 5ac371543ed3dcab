"""How texts are set: their letters, their size, and the room around them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wsis_desktop.desktop.painting.text_style import NARROWEST_LINES, WIDEST_LETTERS, WIDEST_LINES, Face, TextStyle
from wsis_desktop.desktop.preferences.page import PreferencesPage
from wsis_desktop.desktop.remembering.settings import Settings
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.views.typesetting import FACES, WORDS_PER_LETTERS
from wsis_desktop.desktop.views.view import LARGEST_ZOOM, SMALLEST_ZOOM
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel

_EXAMPLE_PIXELS = 15


class ReadingPage(PreferencesPage):
    """The text of Text and Redline."""

    def __init__(self, keeper: SettingsKeeper, parent: QWidget | None = None) -> None:
        super().__init__("", keeper, parent)
        self.title = self.tr("Reading")
        self.face = self.add_choice(
            self.tr("Letters"),
            (
                (Face.SERIF, self.tr("With serifs (Noto Serif)")),
                (Face.SANS, self.tr("Without serifs (Inter)")),
                (Face.LEGIBLE, self.tr("Easy to tell apart (Atkinson Hyperlegible)")),
            ),
            lambda settings: settings.preferences.text.face,
            lambda settings, face: _styled(settings, replace(settings.preferences.text, face=face)),
            self.tr(
                "Readers with dyslexia or low vision often prefer the last, with more room between letters and lines."
            ),
        )
        self.text_size = self.add_number(
            self.tr("Size of the text"),
            (round(SMALLEST_ZOOM * 100), round(LARGEST_ZOOM * 100), 10),
            _percent,
            lambda settings, size: settings if size == _percent(settings) else replace(settings, text_zoom=size / 100),
            self.tr("In Text and Redline, as with Ctrl and the wheel."),
        )
        self.lines = self.add_number(
            self.tr("Space between lines"),
            (NARROWEST_LINES, WIDEST_LINES, 10),
            lambda settings: settings.preferences.text.line_spacing,
            lambda settings, lines: _styled(settings, replace(settings.preferences.text, line_spacing=lines)),
        )
        self.letters = self.add_number(
            self.tr("Space added between letters and words"),
            (0, WIDEST_LETTERS, 2),
            lambda settings: settings.preferences.text.letter_spacing,
            lambda settings, letters: _styled(settings, replace(settings.preferences.text, letter_spacing=letters)),
            self.tr("Not between Arabic letters, which are joined."),
        )
        self.justified = self.add_switch(
            self.tr("Lines of one width"),
            lambda settings: settings.preferences.text.justified,
            lambda settings, on: _styled(settings, replace(settings.preferences.text, justified=on)),
            self.tr("Words are spaced so that both edges are even."),
        )
        self.example = LinedLabel(
            QCoreApplication.translate(
                "ReadingPage",
                "44 bis. We commit to closing all digital divides by 2030, and request the Secretary-General to report.",
            ),
            self,
        )
        self.example.setWordWrap(True)
        self.add_row(self.told(self.tr("It looks so:")), self.example, found_by=self.tr("Example"))
        self.changed.connect(self._show_example)
        self.close_column()

    def show_settings(self) -> None:
        """Show what holds now, in the example, too."""
        super().show_settings()
        self._show_example()

    def _show_example(self) -> None:
        settings = self.keeper.settings
        style = settings.preferences.text
        pixels = max(6, round(_EXAMPLE_PIXELS * min(2.0, settings.text_zoom)))
        families = ", ".join(f'"{family}"' for family in FACES[style.face])
        room = pixels * style.letter_spacing / 100
        # The style sheet of the window would not let a font of the label's own count.
        self.example.setStyleSheet(
            f"font-family: {families}; font-size: {pixels}px; letter-spacing: {room:.1f}px;"
            f" word-spacing: {room * WORDS_PER_LETTERS:.1f}px;"
        )


def _styled(settings: Settings, style: TextStyle) -> Settings:
    return settings.with_preferences(replace(settings.preferences, text=style))


def _percent(settings: Settings) -> int:
    return round(settings.text_zoom * 100)
