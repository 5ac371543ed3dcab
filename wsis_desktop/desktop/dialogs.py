"""The few dialogs: a password asked, a fault of ours reported, and what this program is."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop import __version__
from wsis_desktop.desktop.painting.mirroring import shut_off
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel, WrappingLabel
from wsis_desktop.desktop.working.session import PasswordWanted


class PasswordDialog(QDialog):
    """Asks for the password of one file."""

    def __init__(self, wanted: PasswordWanted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Password"))
        self.setMinimumWidth(400)
        name = wanted.path.name
        asked = self.tr("“%1” is protected by a password.").replace("%1", shut_off(name, self.layoutDirection()))
        title = LinedLabel(asked, self)
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        dress(title, "heading")
        wrong = WrappingLabel(self.tr("That password does not open it. Mind capital and small letters."), self)
        wrong.setVisible(wanted.wrong)
        dress(wrong, "trouble")
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Password of %1").replace("%1", name))
        shown = QCheckBox(self.tr("Show the password"), self)
        shown.toggled.connect(self._show_letters)
        note = WrappingLabel(self.tr("It is kept only while the file is open, and never stored."), self)
        dress(note, "small")
        buttons = QDialogButtonBox(self)
        self._open = buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        dress(self._open, "primary")
        self._open.setEnabled(False)
        self.field.textChanged.connect(lambda text: self._open.setEnabled(bool(text)))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(10)
        for widget in (title, wrong, self.field, shown, note, buttons):
            layout.addWidget(widget)

    @property
    def password(self) -> str:
        """Return what was entered."""
        return self.field.text()

    def _show_letters(self, shown: bool) -> None:  # noqa: FBT001 - the slot of a toggle
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


class ReportDialog(QDialog):
    """Shows a fault of the program's own, to be copied and sent to its developers; the window stays open."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A fault in WSIS Desktop"))
        self.resize(640, 440)
        self._report = f"{surroundings()}\n\n{report}"
        title = LinedLabel(self.tr("The program made a mistake. Your files are untouched."), self)
        dress(title, "heading")
        lead = LinedLabel(
            self.tr(
                "You can go on working. Copied and sent to the developers, this report helps to mend it. It may name "
                "files of yours: look through it first."
            ),
            self,
        )
        lead.setWordWrap(True)
        dress(lead, "soft")
        text = QPlainTextEdit(self._report, self)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Report"))
        self.copy_button = QPushButton(self.tr("Copy the report"), self)
        dress(self.copy_button, "primary")
        self.copy_button.clicked.connect(self._copy)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(10)
        for widget in (title, lead, text, buttons):
            layout.addWidget(widget)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy_button.setText(self.tr("Copied"))


def surroundings() -> str:
    """Return the versions that a report needs."""
    return (
        f"WSIS Desktop {__version__} · Python {platform.python_version()} · Qt {qVersion()} "
        f"(PySide6 {PySide6.__version__}) · {platform.platform()}"
    )


def show_about(parent: QWidget) -> None:
    """Say what this program is and under which licence, and offer those of what it brings along."""
    words = QCoreApplication.translate(
        "About",
        "An offline reader for the drafts of negotiated texts.\n\nFree software under the GNU Affero General Public "
        "License, version 3 or later. Set in Inter, Noto Serif and Atkinson Hyperlegible, under the SIL Open Font License.",
    )
    box = QMessageBox(QMessageBox.Icon.NoIcon, "WSIS Desktop", f"WSIS Desktop {__version__}", parent=parent)
    box.setInformativeText(f"{words}\n\n{surroundings()}")
    box.setIconPixmap(QGuiApplication.windowIcon().pixmap(64, 64))
    licences = box.addButton(QCoreApplication.translate("About", "&Licences…"), QMessageBox.ButtonRole.HelpRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Close))
    box.exec()
    if box.clickedButton() is licences:
        from wsis_desktop.desktop.help.licences_dialog import LicencesDialog  # noqa: PLC0415 - slow to load, and seldom asked

        LicencesDialog(parent).exec()
