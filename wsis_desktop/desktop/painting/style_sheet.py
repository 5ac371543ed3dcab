"""The one style sheet, made from the tokens of a theme.

A widget asks for a look by its `look` property (see `dress`): `primary` and `quiet` buttons, `segment`s, `card`s, `title`s.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.shipped import shipped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

_SHEET = Template(
    """
QMainWindow, QDialog, QMessageBox { background: $chrome; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QToolTip { background: $pressed; color: $on_pressed; border: 0; padding: 5px 8px; font-size: 12px; }

QLabel { background: transparent; color: $ink; }
QLabel[look="title"] { font-size: 25px; font-weight: 600; }
QLabel[look="heading"] { font-size: 15px; font-weight: 600; }
QLabel[look="figure"] { font-size: 19px; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="soft"] { color: $soft; }
QLabel[look="hint"] { color: $soft; padding: 8px 14px; }
QLabel[look="small"] { color: $soft; font-size: 12px; }
QLabel[look="trouble"] { color: $trouble; }
QLabel[look="trouble-hint"] { color: $trouble; padding: 8px 14px; }

QMenuBar { background: $title; color: $ink; border-bottom: 1px solid $line; padding: 1px 6px; font-size: 12px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $control; }
QMenu { background: $card; color: $ink; border: 1px solid $card_line; padding: 5px; }
QMenu::item { padding: 6px 30px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: $ruler; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 7px; }

QToolBar { background: $chrome; border: 0; border-bottom: 1px solid $line; padding: 0; spacing: 0; }
QStatusBar { background: $chrome; border-top: 1px solid $line; font-size: 12px; min-height: 26px; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $soft; font-size: 12px; padding: 0 10px; }

QPushButton, QToolButton {
    background: $control; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 3px 10px; min-height: 20px; }
QPushButton:hover, QToolButton:hover { background: $hover; border-color: $strong_line; }
QPushButton:pressed, QToolButton:pressed { background: $ruler; }
QPushButton:checked, QToolButton:checked { background: $pressed; color: $on_pressed; border-color: $pressed; }
QPushButton:disabled, QToolButton:disabled { color: $resting; background: transparent; border-color: $line; }
QPushButton:focus, QToolButton:focus { border: 1px solid $accent; outline: 0; }
QPushButton { padding: 5px 14px; }
QPushButton[look="small-button"] { padding: 2px 8px; min-height: 18px; font-size: 12px; }
QToolButton::menu-indicator { image: none; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton[look="primary"] { background: $pressed; color: $on_pressed; border-color: $pressed; }
QPushButton[look="primary"]:hover { background: $soft; }
QPushButton[look="primary"]:disabled { background: transparent; color: $resting; border-color: $line; }
QPushButton[look="primary"]:focus { border: 2px solid $accent; padding: 4px 13px; }
QPushButton[look="pictured"] { padding-left: 34px; }
QPushButton[look="quiet"], QToolButton[look="quiet"] { background: transparent; border-color: transparent; padding: 4px; }
QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover { background: $hover; border-color: $line; }
QPushButton[look="quiet"]:focus, QToolButton[look="quiet"]:focus { border-color: $accent; }
QToolButton[look="toggle"] { background: transparent; border-color: transparent; padding: 4px; }
QToolButton[look="toggle"]:hover { background: $hover; border-color: $line; }
QToolButton[look="toggle"]:focus { border-color: $accent; }
QToolButton[look="quiet"]:checked { background: $pressed; border-color: $pressed; color: $on_pressed; }
QToolButton[look="quiet"]:checked:focus { border: 2px solid $accent; padding: 3px; }
QToolButton[look="shown"] { background: transparent; border-color: transparent; padding: 4px; }
QToolButton[look="shown"]:hover { background: $hover; border-color: $line; }
QToolButton[look="shown"]:checked { background: $control; border-color: $strong_line; }
QToolButton[look="shown"]:focus { border-color: $accent; }
QToolButton[look="first"] { border-top-${trail}-radius: 0; border-bottom-${trail}-radius: 0; padding: 3px 13px; }
QToolButton[look="middle"] { border-radius: 0; border-${lead}: 0; padding: 3px 10px; }
QToolButton[look="last"] {
    border-top-${lead}-radius: 0; border-bottom-${lead}-radius: 0; border-${lead}: 0; padding: 3px 13px; }
QToolButton[look="first"]:focus, QToolButton[look="middle"]:focus, QToolButton[look="last"]:focus {
    border: 1px solid $accent; }
QToolButton[look="small-first"], QToolButton[look="small-middle"], QToolButton[look="small-last"] {
    font-size: 12px; padding: 1px 4px; min-height: 18px; }
QToolButton[look="small-first"] { border-top-${trail}-radius: 0; border-bottom-${trail}-radius: 0; }
QToolButton[look="small-middle"] { border-radius: 0; border-${lead}: 0; }
QToolButton[look="small-last"] { border-top-${lead}-radius: 0; border-bottom-${lead}-radius: 0; border-${lead}: 0; }
QToolButton[look="small-first"]:focus, QToolButton[look="small-middle"]:focus, QToolButton[look="small-last"]:focus {
    border: 1px solid $accent; }
QToolButton[look="field"] { color: $faint; text-align: $lead; padding: 3px 10px; }
QToolButton[look="field"]:disabled { color: $resting; }
QToolButton[look="tab"] {
    background: transparent; border: 0; border-bottom: 2px solid transparent; border-radius: 0;
    color: $soft; padding: 9px 2px 8px 2px; margin: 0 6px; }
QToolButton[look="tab-sign"] {
    background: transparent; border: 0; border-bottom: 2px solid transparent; border-radius: 0;
    padding: 9px 3px 8px 3px; margin: 0; }
QToolButton[look="tab-tight"] {
    background: transparent; border: 0; border-bottom: 2px solid $ink; border-radius: 0;
    color: $ink; font-weight: 600; padding: 9px 2px 8px 2px; margin: 0; }
QToolButton[look="tab-tight"]:focus { border-bottom: 2px solid $accent; }
QToolButton[look="tab-sign"]:hover { border-bottom: 2px solid $line; }
QToolButton[look="tab-sign"]:focus { border-bottom: 2px solid $accent; }
QToolButton[look="tab"]:hover { color: $ink; }
QToolButton[look="tab"]:checked { color: $ink; font-weight: 600; border-bottom: 2px solid $ink; background: transparent; }
QToolButton[look="tab"]:focus { border-bottom: 2px solid $accent; }

QLineEdit {
    background: $control; color: $ink; border: 1px solid $edge; border-radius: 6px; padding: 4px 8px; min-height: 20px;
    selection-background-color: $selection; selection-color: $on_selection; }
QLineEdit:focus { border-color: $accent; }
QLineEdit QToolButton { background: transparent; border: 0; padding: 0; min-height: 0; }
QLineEdit[look="missed"] { border-color: $trouble; background: $trouble_ground; }
QPlainTextEdit {
    background: $control; color: $ink; border: 1px solid $edge; border-radius: 6px; padding: 6px;
    selection-background-color: $selection; selection-color: $on_selection; }
QPlainTextEdit[readOnly="true"] { background: $paper; }
QCheckBox { color: $ink; spacing: 8px; min-height: 24px; }
QCheckBox::indicator {
    width: 14px; height: 14px; border: 1px solid $edge; border-radius: 4px; background: $control; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox:focus { color: $accent; }

QComboBox, QAbstractSpinBox {
    background: $control; color: $ink; border: 1px solid $edge; border-radius: 6px; padding: 3px 9px; min-height: 20px;
    selection-background-color: $selection; selection-color: $on_selection; }
QComboBox:hover, QAbstractSpinBox:hover { border-color: $soft; }
QComboBox:focus, QAbstractSpinBox:focus { border-color: $accent; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $resting; background: transparent; border-color: $line; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url("$down"); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: $card; color: $ink; border: 1px solid $card_line; padding: 2px;
    selection-background-color: $selection; selection-color: $on_selection; }
QDateTimeEdit::drop-down { border: 0; width: 24px; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 24px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: 14px; height: 14px; }
QAbstractSpinBox::down-arrow, QDateTimeEdit::down-arrow { image: url("$down"); width: 14px; height: 14px; }
QListView[look="sections"]::item { padding: 6px 8px; border-radius: 6px; color: $ink; }
QListView[look="sections"]::item:hover { background: $title; }
QListView[look="sections"]::item:disabled { color: $soft; background: transparent; }
QListView[look="sections"]::item:selected { background: $selection; color: $on_selection; }

QToolButton[look="chip"], QToolButton[look="chip-lost"] {
    background: $control; color: $soft; border: 1px solid $line; border-radius: 11px; padding: 1px 9px; font-size: 12px;
    min-height: 18px; }
QToolButton[look="chip-lost"] { color: $trouble; border-color: $trouble; }
QToolButton[look="chip"]:checked, QToolButton[look="chip-lost"]:checked {
    background: $pressed; color: $on_pressed; border-color: $pressed; }
QToolButton[look="chip"]:focus, QToolButton[look="chip-lost"]:focus { border-color: $accent; }
QWidget#notes-inside { background: $chrome; }
QLabel[look="note-head"] { font-size: 12px; font-weight: 600; }
QLabel[look="note-quotation"] { font-size: 12px; color: $soft; }
QLabel[look="note-body"] { font-size: 12px; }
QLabel[look="note-small"], QLabel[look="note-carried"] { font-size: 11px; color: $soft; }
QLabel[look="note-lost"] { font-size: 11px; color: $trouble; }
QToolButton[look="quiet-small"] {
    background: transparent; border: 1px solid transparent; padding: 0; min-height: 16px; min-width: 16px; }
QToolButton[look="quiet-small"]:hover { border-color: $line; background: $hover; }
QPlainTextEdit:focus { border-color: $accent; }
QFrame[look="card"] { background: $card; border: 1px solid $card_line; border-radius: 10px; }
QFrame[look="card"] QPushButton { border-color: $card_line; }
QFrame[look="card"] QPushButton[look="primary"] { border-color: $pressed; }
QFrame[look="card"] QPushButton:focus, QFrame[look="card"] QLineEdit:focus, QFrame[look="card"] QPlainTextEdit:focus,
QFrame[look="card"] QComboBox:focus { border-color: $accent; }
QFrame[look="palette"] { background: $chrome; border: 1px solid $strong_line; border-radius: 0; }
QFrame[look="bar"] { background: $chrome; border: 0; border-bottom: 1px solid $line; }
QWidget[look="chrome"] { background: $chrome; }
QWidget[look="ground"] { background: $ground; }
QFrame[look="rule"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }

QListView[look="remarks"] { font-size: 12px; padding: 2px 8px; }
QListView[look="remarks"]::item { padding: 6px 6px; border-radius: 7px; border: 1px solid transparent; color: $ink; }
QListView[look="remarks"]::item:hover { background: $title; }
QListView[look="remarks"]::item:selected { background: $card; border-color: $card_line; color: $ink; }
QToolButton[look="status"] {
    background: transparent; border: 1px solid transparent; padding: 0 8px; font-size: 12px; color: $soft;
    min-height: 16px; }
QToolButton[look="status"]:hover { color: $ink; background: $hover; border-color: $line; }
QToolButton[look="status"]:focus { border-color: $accent; }
QTreeView[look="found"] { font-size: 12px; border: 1px solid transparent; border-top-color: $line; }
QTreeView[look="found"]::item { padding: 3px 4px; color: $ink; }
QTreeView[look="found"]::item:hover { background: $title; }
QTreeView[look="found"]::item:selected { background: $selection; color: $on_selection; }
QHeaderView::section {
    background: $chrome; color: $soft; border: 0; border-bottom: 1px solid $line; padding: 4px 6px; font-size: 12px; }
QTableView[look="places"] { background: $chrome; border: 1px solid transparent; outline: 0; }
QTreeView { background: $chrome; border: 0; outline: 0; }
QListView { background: $chrome; border: 1px solid transparent; border-radius: 6px; outline: 0; }
QScrollArea { background: transparent; border: 1px solid transparent; }
QListView:focus, QScrollArea:focus, QTextBrowser:focus, QTreeView[look="found"]:focus, QTableView[look="places"]:focus {
    border: 1px solid $accent; }
QPushButton[look="row"] {
    background: $paper; border: 1px solid $line; border-radius: 9px; padding: 0; min-height: 57px; text-align: left; }
QPushButton[look="row"]:hover { background: $card; border-color: $strong_line; }
QPushButton[look="row"]:focus { border: 1px solid $accent; }
QProgressBar { background: $line; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $strong_line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
)


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme, for the way in which lines run now: buttons in a row have a first and a last."""
    tick = shipped("styles", "tick-black.svg" if theme.dark else "tick-white.svg")
    arrows = {name: shipped("styles", f"{name}-{'white' if theme.dark else 'black'}.svg") for name in ("up", "down")}
    drawn = {name: path.as_posix() for name, path in (("tick", tick), *arrows.items())}
    ends = {"lead": "right", "trail": "left"} if QApplication.isRightToLeft() else {"lead": "left", "trail": "right"}
    edge = theme.card_line if theme.high_contrast else theme.resting  # of whatever is written in or ticked
    colours = {name: colour for name, colour in theme._asdict().items() if isinstance(colour, str)}
    return _SHEET.substitute(colours, edge=edge, **drawn, **ends)


def dress_rows(view: QAbstractItemView, look: str) -> None:
    """Give a list a look before it is filled: it measures its rows once, and would measure them bare."""
    dress(view, look)
    view.ensurePolished()


def dress_first(widget: QWidget, look: str) -> None:
    """Give a widget that was just made its look."""
    widget.setProperty("look", look)


def dress(widget: QWidget, look: str) -> None:
    """Give a widget a look of the style sheet, also after it was shown."""
    if widget.property("look") == look:
        return
    from PySide6.QtCore import QEvent, Qt  # noqa: PLC0415 - slow to load; the face of the window is dressed once

    widget.setProperty("look", look)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it is dressed before it is first seen or measured
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    # Labels take the room of their padding into account only when they are told that their style is another.
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
