"""Whether things may move in the window: no glow that fades, and no menu that slides, for readers who want none."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QStyle

from wsis_desktop.desktop.preferences.preferred import Motion

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_REDUCED, _OF_SYSTEM = "reduced-motion", "effects-of-the-system"


def choose_motion(motion: Motion) -> None:
    """Let things move from now on as the reader wants it."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    if application.property(_OF_SYSTEM) is None:
        application.setProperty(_OF_SYSTEM, [QApplication.isEffectEnabled(effect) for effect in _EFFECTS])
    reduced = _system_reduces(application) if motion is Motion.SYSTEM else motion is Motion.REDUCED
    application.setProperty(_REDUCED, reduced)
    for effect, usual in zip(_EFFECTS, application.property(_OF_SYSTEM), strict=True):
        QApplication.setEffectEnabled(effect, usual and not reduced)


def motion_reduced() -> bool:
    """Tell whether as little as can be is to move."""
    application = QApplication.instance()
    return application is not None and bool(application.property(_REDUCED))


def glow(animation: QAbstractAnimation) -> None:
    """Let a change glow that was come to, unless nothing is to move: it is marked as the current one, too."""
    animation.stop()
    if not motion_reduced():
        animation.start()


def show_busy(bar: QProgressBar) -> None:
    """Show that work is under way of which no one knows how long it takes; words beside the bar say so, too."""
    bar.setRange(0, 1 if motion_reduced() else 0)
    bar.setValue(0)


def _system_reduces(application: QApplication) -> bool:
    """Tell whether the system's own settings switch animations off, as far as Qt hears of it."""
    return not application.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
