"""How revisions and paragraphs are called on screen: short names that readers of drafts use themselves."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.painting.mirroring import facing, set_apart
from wsis_desktop.desktop.speaking.words import clipped
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.desktop.working.sources import are_texts_of_one_file
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.revision import Kind, Revision, TextSide
from wsis_desktop.publishing.naming import number_of, stage_name

_LONGEST = 28
_LONGEST_TITLE = 90


def revision_name(revision: Revision) -> str:
    """Return the short name of one revision: its stage, else its symbol, else its file's name."""
    return name_of(revision.symbol or "", revision.file_name, revision.title)


def name_of(symbol: str, file_name: str, title: str) -> str:
    """Return the short name of a revision that is known by these words."""
    stem = PurePath(file_name).stem
    for words in (symbol, stem, title):
        if name := stage_name(words):
            return name
    return _shortened(symbol or stem)


def revision_names(old: Revision, new: Revision) -> dict[Side, str]:
    """Return the short names of both sides: never the same one twice, and "Before" and "After" for texts of one file."""
    if are_texts_of_one_file(old, new):
        return {Side.OLD: _text_name(old), Side.NEW: _text_name(new)}
    names = (revision_name(old), revision_name(new))
    if names[0] != names[1]:
        return {Side.OLD: names[0], Side.NEW: names[1]}
    stems = (_shortened(PurePath(old.file_name).stem), _shortened(PurePath(new.file_name).stem))
    if stems[0] != stems[1]:
        return {Side.OLD: stems[0], Side.NEW: stems[1]}
    suffixes = (PurePath(old.file_name).suffix.lower(), PurePath(new.file_name).suffix.lower())
    if suffixes[0] != suffixes[1]:  # one draft as Word and as PDF
        return {Side.OLD: f"{stems[0]}{suffixes[0]}", Side.NEW: f"{stems[1]}{suffixes[1]}"}
    return {Side.OLD: f"{stems[0]} (1)", Side.NEW: f"{stems[1]} (2)"}


def text_words(text: TextSide) -> str:
    """Return which text of a file with tracked changes is read: "before its changes"."""
    match text:
        case TextSide.BEFORE:
            return QCoreApplication.translate("Naming", "before its changes")
        case TextSide.AFTER:
            return QCoreApplication.translate("Naming", "after its changes")
        case TextSide.MARKED:
            return QCoreApplication.translate("Naming", "with its changes")


def head_names(old: Revision, new: Revision) -> dict[Side, str]:
    """Return what stands above both sides: their names, and "Before its changes" in full for texts of one file."""
    if are_texts_of_one_file(old, new):
        return {side: _capital(_which_text(each)) for side, each in ((Side.OLD, old), (Side.NEW, new))}
    return revision_names(old, new)


def detail_words(side: Side, old: Revision, new: Revision) -> str:
    """Return what stands beside a revision's name: its file, or which text of a marked file it is, else its date."""
    revision = old if side is Side.OLD else new
    if are_texts_of_one_file(old, new):
        return revision_name(revision)
    return _which_text(revision) or revision.date or ""


def comparison_title(comparison: Comparison) -> str:
    """Return what the text is called: the new title, else the old one, else the file's name."""
    return comparison.new.title or comparison.old.title or PurePath(comparison.new.file_name).stem


def names_of_open(comparison: Comparison) -> tuple[str, str]:
    """Return what the window's title says is open: what the text is called, unless its revisions are, and their names."""
    title = comparison_title(comparison)
    names = {revision_name(each) for each in (comparison.old, comparison.new)}
    return "" if _shortened(title) in names else clipped(title, _LONGEST_TITLE), title_names(comparison)


def title_names(comparison: Comparison) -> str:
    """Return what the window's title says of the revisions: "Rev.1 ⇄ Rev.2", or the texts of one file, or one alone."""
    old, new = comparison.old, comparison.new
    if stands_alone(comparison):
        return revision_name(new)
    names = revision_names(old, new)
    told = facing(names[Side.OLD], names[Side.NEW])
    return f"{set_apart(new.file_name)}: {told}" if are_texts_of_one_file(old, new) else told


class ParagraphNames:
    """Names each paragraph as a reader cites it: `44 bis`, `44 (a) (ii)`, `n 4` for a footnote; empty without a number.

    A name is made when it is first asked for: to name all paragraphs of a thousand pages would hold the window.
    """

    def __init__(self, revision: Revision) -> None:
        self._revision = revision
        self._known: dict[int, str] = {}

    def __getitem__(self, index: int) -> str:
        """Return the name of the paragraph at an index."""
        if index not in self._known:
            paragraph = self._revision.paragraphs[index]
            noted = paragraph.kind is Kind.FOOTNOTE and paragraph.label
            name = f"n {paragraph.printed_label}" if noted else number_of(self._revision, paragraph)
            self._known[index] = name
        return self._known[index]


def _which_text(revision: Revision) -> str:
    return text_words(revision.tracked.side) if revision.tracked else ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _text_name(revision: Revision) -> str:
    before = revision.tracked is not None and revision.tracked.side is TextSide.BEFORE
    return QCoreApplication.translate("Naming", "Before" if before else "After")


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
