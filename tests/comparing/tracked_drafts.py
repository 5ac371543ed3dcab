"""Drafts of which every word is known in each version: the earlier revision, the marked file's texts, the clean revision."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tests.reading.docx.test_docx_sides import DECIMAL, NUMBERED, WHO, gone, ins, revision_of
from tests.reading.docx_builder import run
from tests.reading.marked_pdf import Status
from wsis_desktop.comparing.crosscheck import crosscheck
from wsis_desktop.comparing.language.words import tokens
from wsis_desktop.model.comparison import Comparison, Side, joined_text
from wsis_desktop.model.crosscheck import Check, CrossCheck, TrackedTexts, UnmarkedKind
from wsis_desktop.model.revision import Revision, TextSide

KEPT, CAME, WENT = Status.KEPT, Status.CAME, Status.WENT


@dataclass(frozen=True)
class Slot:
    """One word: how the file marks it, and what each clean version has in its place; empty where it has nothing."""

    word: str
    status: Status = KEPT
    clean: str | None = None
    earlier: str | None = None

    @property
    def in_clean(self) -> str:
        """Return the word of the clean revision: the same one, unless something else is said."""
        return self.clean if self.clean is not None else "" if self.status is WENT else self.word

    @property
    def in_earlier(self) -> str:
        """Return the word of the earlier revision."""
        return self.earlier if self.earlier is not None else "" if self.status is CAME else self.word


Line = Sequence[Slot]


def line(words: str) -> list[Slot]:
    """Return a paragraph in the notation `stays +came -went stood|clean ~stood|earlier`."""
    return [_slot(word) for word in words.split()]


def _slot(written: str) -> Slot:
    if written[0] in "+-":
        return Slot(written[1:], CAME if written[0] == "+" else WENT)
    word, parted, other = written.removeprefix("~").partition("|")
    if not parted:
        return Slot(word)
    return Slot(word, earlier=other) if written.startswith("~") else Slot(word, clean=other)


def clean_of(lines: Sequence[Line]) -> Revision:
    """Return the clean revision."""
    return _plain([slot.in_clean for slot in each] for each in lines)


def earlier_of(lines: Sequence[Line]) -> Revision:
    """Return the earlier revision."""
    return _plain([slot.in_earlier for slot in each] for each in lines)


def _plain(lines: Iterable[Iterable[str]]) -> Revision:
    texts = [" ".join(word for word in words if word) for words in lines]
    return _read(TextSide.AFTER, [_paragraph(run(text)) for text in texts if text])


def _read(side: TextSide, body: Iterable[str]) -> Revision:
    return replace(revision_of(side, *body, numbering=DECIMAL), sha256="0" * 64)


def tracked_of(lines: Sequence[Line]) -> TrackedTexts:
    """Return the texts of the file with its marks."""
    body = [_marked(each) for each in lines]
    return TrackedTexts(*(_read(side, body) for side in TextSide))


def checked(*lines: str) -> CrossCheck:
    """Cross-check a draft written in the notation of `line`, against both clean versions."""
    slots = [line(each) for each in lines]
    return crosscheck(clean_of(slots), tracked_of(slots), earlier_of(slots))


def _marked(slots: Line) -> str:
    pieces = []
    for slot in slots:
        if slot.word:
            write = {KEPT: run, CAME: ins, WENT: gone}[slot.status]
            pieces.append(write(f"{slot.word} "))
    statuses = {slot.status for slot in slots}
    mark = "ins" if statuses == {CAME} else "del" if statuses == {WENT} else ""
    return _paragraph("".join(pieces), f"<w:rPr><w:{mark} {WHO}/></w:rPr>" if mark else "")


def _paragraph(inside: str, mark: str = "") -> str:
    return f"<w:p><w:pPr>{NUMBERED}{mark}</w:pPr>{inside}</w:p>"


Words = tuple[Counter[str], Counter[str]]


def planted(lines: Sequence[Line], check: Check) -> Words:
    """Return the words that only the clean version has, and those that only the marked file's text has."""
    clean_only, tracked_only = Counter[str](), Counter[str]()
    for slot in (slot for each in lines for slot in each):
        clean = slot.in_clean if check is Check.CLEAN else slot.in_earlier
        left_out = slot.status is (WENT if check is Check.CLEAN else CAME)
        tracked = "" if left_out else slot.word
        clean_words, tracked_words = (Counter(each.text for each in tokens(words)) for words in (clean, tracked))
        clean_only += clean_words - tracked_words
        tracked_only += tracked_words - clean_words
    return clean_only, tracked_only


def found(made: CrossCheck, check: Check) -> Words:
    """Return the words that a cross-check lists, by side."""
    clean_only, tracked_only = Counter[str](), Counter[str]()
    comparison = made.comparison(check)
    for each in made.found(check):
        if each.kind is UnmarkedKind.WORDS and each.edit is not None:
            gone_words, came_words = _edit_words(comparison, each.link, each.edit)
            clean_only.update(gone_words)
            tracked_only.update(came_words)
    return clean_only, tracked_only


def _edit_words(comparison: Comparison, link: int, edit: int) -> tuple[list[str], list[str]]:
    its_link = comparison.links[link]
    its_edit = its_link.edits[edit]
    old, new = (joined_text(comparison.paragraphs(its_link, side)) for side in Side)
    return (
        [token.text for token in tokens(old, its_edit.old)],
        [token.text for token in tokens(new, its_edit.new)],
    )


def numbers(made: CrossCheck) -> list[tuple[str, str, str]]:
    """Return the labels of each paragraph: earlier, tracked, clean."""
    rows = []
    for row in made.numbers:
        tracked = made.marked.paragraphs[row.tracked].printed_label if row.tracked is not None else ""
        clean = "+".join(made.clean.old.paragraphs[at].printed_label for at in row.clean)
        earlier = "+".join(made.earlier.old.paragraphs[at].printed_label for at in row.earlier) if made.earlier else ""
        rows.append((earlier, tracked, clean))
    return rows
