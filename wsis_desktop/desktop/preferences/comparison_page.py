"""What counts as a change, how it is marked, and whether verbs are weighed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.preferences.comparing_options import begin_scale, scale_of, scale_path
from wsis_desktop.desktop.preferences.page import PreferencesPage
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.speaking.fact_words import fact_words
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.desktop.widgets.flow_layout import FlowLayout, FlowRow
from wsis_desktop.model.comparison import Significance
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.refusals import reason_of


def open_file(path: Path) -> bool:
    """Open a file in the program that the system has for it; tell whether that was possible."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class ComparisonPage(PreferencesPage):
    """What is folded away, and the scale of verbs."""

    def __init__(
        self, keeper: SettingsKeeper, parent: QWidget | None = None, *, opens: Callable[[Path], bool] = open_file
    ) -> None:
        super().__init__("", keeper, parent)
        self.title = self.tr("Comparison")
        self._opens = opens
        self.least = self.add_choice(
            self.tr("Changes that are listed and marked fully"),
            (
                (Significance.EDITORIAL, self.tr("Every change")),
                (Significance.WORDING, self.tr("Wording and substance")),
                (Significance.SUBSTANTIVE, self.tr("Substance only")),
            ),
            lambda settings: settings.least,
            lambda settings, least: replace(settings, least=least),
        )
        self.typography = self.add_switch(
            self.tr("Show other quotation marks, dashes and spacing as changes"),
            lambda settings: settings.preferences.typography,
            lambda settings, on: settings.with_preferences(replace(settings.preferences, typography=on)),
            self.tr('Otherwise “so” and "so" are the same words, as are - and –.'),
        )
        self.phrases = self.add_switch(
            self.tr("Mark changed phrases as a whole"),
            lambda settings: settings.preferences.phrases,
            lambda settings, on: settings.with_preferences(replace(settings.preferences, phrases=on)),
            self.tr("Otherwise each word that stayed between changed ones stands unmarked."),
        )
        self.scale = self.add_switch(
            self.tr("Weigh changed verbs by a scale"),
            lambda settings: settings.preferences.verb_scale,
            lambda settings, on: settings.with_preferences(replace(settings.preferences, verb_scale=on)),
            self.tr(
                "“Requests” that became “invites” is then said to bind less. No scale is official: the program brings one, "
                "and you can write your own."
            ),
        )
        self.edit_scale = QPushButton(self.tr("Edit the scale…"), self)
        self.look_again = QPushButton(self.tr("Read it again"), self)
        self.usual_scale = QPushButton(self.tr("Back to the program’s"), self)
        self.edit_scale.clicked.connect(self._edit)
        self.look_again.clicked.connect(self._look_again)
        self.usual_scale.clicked.connect(self._drop)
        beside = FlowLayout(spacing=6)
        for button in (self.edit_scale, self.look_again, self.usual_scale):
            button.setAutoDefault(False)
            beside.addWidget(button)
        self.state = self.told("")
        self.add_row(FlowRow(beside, self), self.state, found_by=self.tr("Scale of verbs"))
        self.changed.connect(self.show_scale)
        self.close_column()

    def show_settings(self) -> None:
        """Show what holds now, and how the scale stands."""
        super().show_settings()
        self.show_scale()

    def show_scale(self) -> None:
        """Say whose scale it is, or what is wrong with it."""
        library, wrong = self.keeper.library, ""
        own = scale_path(library).exists()
        if own or self.keeper.settings.preferences.verb_scale:
            try:
                scale_of(library)
            except Trouble as trouble:
                wrong = " ".join(trouble_words(trouble))
        usual = self.tr("Your own scale is in use.") if own else self.tr("The program’s scale is in use.")
        self.state.setText(wrong or usual)
        dress(self.state, "trouble" if wrong else "small")
        self.usual_scale.setEnabled(own)

    def _edit(self) -> None:
        try:
            path = begin_scale(self.keeper.library)
        except OSError as error:
            self._tell_refused(error)
            return
        self.show_scale()
        if not self._opens(path):
            words = self.tr("No program opened it. Change %1 in an editor for plain text, then read it again here.")
            self.state.setText(words.replace("%1", str(path)))

    def _look_again(self) -> None:
        self.changed.emit()

    def _drop(self) -> None:
        """Put the reader's scale aside, under another name: it took work to write."""
        path = scale_path(self.keeper.library)
        try:
            path.replace(path.with_name(f"{path.stem}.old{path.suffix}"))
        except OSError as error:
            self._tell_refused(error)
            return
        self.changed.emit()

    def _tell_refused(self, error: OSError) -> None:
        words = self.tr("The library refuses it: %1. Look whether its disk is full or write-protected.")
        self.state.setText(words.replace("%1", fact_words(reason_of(error))))
        dress(self.state, "trouble")
