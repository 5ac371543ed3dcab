"""One pair of paragraphs as rich text for a room: each side by itself, what changed marked in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.speaking.naming import ParagraphNames
from wsis_desktop.desktop.speaking.words import joined
from wsis_desktop.desktop.views.typesetting import HEADINGS, reads_right_to_left
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side
from wsis_desktop.model.revision import Paragraph
from wsis_desktop.publishing.runs import Run, side_runs

_BETWEEN = '<p style="margin:0 0 0.6em 0"'


@dataclass(frozen=True, slots=True)
class SideWords:
    """One side: what stands above it, its rich text, and what a screen reader says."""

    head: str
    html: str
    spoken: str


def pair_words(comparison: Comparison, link: int, names: Mapping[Side, str], theme: Theme) -> dict[Side, SideWords]:
    """Return both sides of a link, or the only one of a revision read by itself."""
    sides = (Side.NEW,) if stands_alone(comparison) else tuple(Side)
    return {side: _side(comparison, comparison.links[link], side, names[side], theme) for side in sides}


def _side(comparison: Comparison, link: Link, side: Side, name: str, theme: Theme) -> SideWords:
    paragraphs = comparison.paragraphs(link, side)
    if not paragraphs:
        nothing = QCoreApplication.translate("Presentation", "nothing in %1").replace("%1", name)
        return SideWords(name, f'<p style="color:{theme.soft}"><i>{escape(nothing)}</i></p>', nothing)
    called = ParagraphNames(comparison.revision(side))
    labels = joined([number for paragraph in paragraphs if (number := called[paragraph.index])])
    runs = side_runs(comparison, link, side)
    html = "".join(
        _paragraph(paragraph, part, side, theme, whole=_is_whole(link))
        for paragraph, part in zip(paragraphs, runs, strict=True)
    )
    spoken = " ".join(paragraph.text for paragraph in paragraphs)
    return SideWords(f"{name} ¶ {labels}" if labels else name, html, spoken)


def _is_whole(link: Link) -> bool:
    """Tell whether all of a link's words came or went."""
    return link.relation in {Relation.ADDED, Relation.DELETED}


def _paragraph(paragraph: Paragraph, runs: tuple[Run, ...], side: Side, theme: Theme, *, whole: bool) -> str:
    direction = "rtl" if reads_right_to_left(paragraph.text) else "ltr"
    label = f"<b>{escape(paragraph.printed_label)}</b> &nbsp;" if paragraph.label else ""
    words = "".join(_marked(run, side, theme) if whole or run.edit else escape(run.text) for run in runs)
    if paragraph.kind in HEADINGS:
        words = f"<b>{words}</b>"
    return f'{_BETWEEN} dir="{direction}">{label}{words}</p>'


def _marked(run: Run, side: Side, theme: Theme) -> str:
    words = escape(run.text)
    if side is Side.OLD:
        return f'<s style="color:{theme.on_deleted};background:{theme.deleted}">{words}</s>'
    return f'<u style="color:{theme.on_inserted};background:{theme.inserted}">{words}</u>'
