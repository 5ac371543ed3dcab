"""In which theme the window is painted: the one chosen, or the system's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from wsis_desktop.desktop.painting.icons import IconName, icon
from wsis_desktop.desktop.painting.style_sheet import style_sheet
from wsis_desktop.desktop.painting.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    THEMES,
    Theme,
    ThemeName,
    palette,
)
from wsis_desktop.desktop.remembering.face_settings import ThemeChoice
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from wsis_desktop.desktop.painting.redressing import Redressing

_TURNED = {
    ThemeName.LIGHT: ThemeName.DARK,
    ThemeName.DARK: ThemeName.LIGHT,
    ThemeName.CONTRAST_LIGHT: ThemeName.CONTRAST_DARK,
    ThemeName.CONTRAST_DARK: ThemeName.CONTRAST_LIGHT,
}


def theme_of_system() -> Theme:
    """Return the theme that is nearest to what the reader chose for the whole system."""
    dark = system_is_dark()
    if system_wants_contrast():
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def system_is_dark() -> bool:
    """Tell whether the system stands light letters on dark ground."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - slow to load, and mostly not needed before the first paint

    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def system_wants_contrast() -> bool:
    """Tell whether the system is set to high contrast, as far as Qt hears of it."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    from PySide6.QtCore import Qt  # noqa: PLC0415 - as above

    return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def as_last_time(name: str) -> Theme | None:
    """Return the theme that the system's choice came to last time; None where the system has other colours now, or none.

    The palette that Qt has made of the system's colours is there sooner than the words for them.
    """
    known = THEMES[ThemeName(name)] if name in set(ThemeName) else None
    colours = QGuiApplication.palette()
    ground, ink = (
        colours.color(role).lightness() for role in (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText)
    )
    return known if known is not None and known.dark == (ground < ink) else None


class Looks(QObject):
    """Paints application and actions in the theme, and tells all others by `changed(Theme)`.

    Where the system chooses, the window comes up as it looked last time; `ask_system` makes sure that this still holds.
    """

    changed = Signal(object)

    def __init__(self, keeper: SettingsKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._taken = as_last_time(keeper.face.system_theme)
        self._redressing: Redressing | None = None
        self._choices: Mapping[ThemeChoice, QAction] = {}
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self._draw_icons)
        self._icons: Mapping[QAction, IconName] = {}
        self._unpainted: list[QWidget] = []
        self._painting = QTimer(self, singleShot=True, interval=0)
        self._painting.timeout.connect(self._let_paint)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.follow_system)
        if hasattr(hints, "accessibility"):  # of Qt 6.10 and later
            hints.accessibility().contrastPreferenceChanged.connect(self.follow_system)

    def take_actions(self, choices: Mapping[ThemeChoice, QAction], icons: Mapping[QAction, IconName]) -> None:
        """Let `choices` choose the theme and show which holds, and draw the `icons` of actions in it."""
        from PySide6.QtGui import QActionGroup  # noqa: PLC0415 - the face of the window has no actions

        self._choices, self._icons = choices, icons
        group = QActionGroup(self)
        for choice, action in choices.items():
            group.addAction(action)
            action.triggered.connect(lambda _on=False, choice=choice: self.choose(choice))
        self._show_on_actions()
        self._draw_icons()

    @property
    def theme(self) -> Theme:
        """Return the theme that holds now."""
        chosen = self._keeper.face.theme
        return self.system_theme if chosen is ThemeChoice.SYSTEM else THEMES[ThemeName(chosen.value)]

    @property
    def system_theme(self) -> Theme:
        """Return what the system's choice comes to, whether that is taken or not."""
        return self._taken or theme_of_system()

    def ask_system(self) -> None:
        """Look as the system asks for now."""
        before, self._taken = self.theme, None
        if self.theme is not before:
            self.apply()

    def choose(self, choice: ThemeChoice) -> None:
        """Take another theme, and remember it."""
        self._keeper.change(lambda settings: settings.with_theme(choice))
        self.apply()

    def turn(self) -> None:
        """Turn from light to dark, or back; high contrast stays."""
        self.choose(ThemeChoice(_TURNED[self.theme.name].value))

    def apply(self) -> None:
        """Paint everything in the theme that holds."""
        theme = self.theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._hold_paints()
            application.setPalette(palette(theme))
            self._put_on(application, style_sheet(theme))
        self._show_on_actions()

    def _put_on(self, application: QApplication, sheet: str) -> None:
        """Dress every widget by a style sheet, then tell of the theme; where windows are seen, in turns of their own."""
        under_way = self._redressing is not None and self._redressing.under_way
        if not under_way and application.styleSheet() in {"", sheet}:
            if not application.styleSheet():  # laid over itself, it would dress everything anew
                application.setStyleSheet(sheet)
            self._tell()
            return
        if self._redressing is None:
            from wsis_desktop.desktop.painting.redressing import Redressing  # noqa: PLC0415 - the window comes up in one theme

            self._redressing = Redressing(self)
        if under_way or self._unpainted:
            self._redressing.change(application, sheet, self._tell)
        else:
            self._redressing.put_on(application, sheet)
            self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.theme)
        self._drawing.start()

    def _hold_paints(self) -> None:
        """Have no window on show painted until it is dressed: a turn each for either, as both hold it.

        One that is not to be painted when the screen asks for it the first time would stay empty until it is resized.
        """
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.windowHandle().isExposed() and window.updatesEnabled():
                window.setUpdatesEnabled(False)
                self._unpainted.append(window)

    def _let_paint(self) -> None:
        from shiboken6 import isValid  # noqa: PLC0415 - as above

        unpainted, self._unpainted = self._unpainted, []
        for window in filter(isValid, unpainted):
            window.setUpdatesEnabled(True)

    def _show_on_actions(self) -> None:
        if self._choices:
            self._choices[self._keeper.face.theme].setChecked(True)

    def _draw_icons(self) -> None:
        for action, name in self._icons.items():
            action.setIcon(icon(name, self.theme))
        if self._unpainted:
            self._painting.start()

    def follow_system(self) -> None:
        """Take the colours that the system has now, where the reader wants those."""
        self._taken = None
        if self._keeper.face.theme is ThemeChoice.SYSTEM:
            self.apply()
