"""Each revision as Markdown, for those who read it without a PDF viewer, and the true changes as JSON."""

from __future__ import annotations

import json

from typesetting.renditions import Rendition, SetParagraph, TrueEdit, TrueLink
from wsis_desktop.model.revision import Kind

SCHEMA = "wsis-desktop/true-changes/1"


def as_markdown(rendition: Rendition) -> str:
    """Return one revision as Markdown, footnotes at its end."""
    return "\n\n".join(_markdown(paragraph) for paragraph in rendition.paragraphs) + "\n"


def _markdown(paragraph: SetParagraph) -> str:
    text = paragraph.text
    for mark in reversed(paragraph.marks):
        text = f"{text[: mark.offset]}[^{mark.number}]{text[mark.offset :]}"
    match paragraph.kind:
        case Kind.TITLE:
            return f"# {text}"
        case Kind.HEADING:
            return f"{'#' * (paragraph.level + 1)} {text}"
        case Kind.FOOTNOTE:
            return f"[^{paragraph.label}]: {text}"
        case Kind.ITEM:
            return f"{paragraph.label} {text}"
        case _:
            return f"{paragraph.label}. {text}" if paragraph.label else text


def as_json(old: Rendition, new: Rendition, links: tuple[TrueLink, ...]) -> str:
    """Return both revisions' paragraphs and every link that has something to say; all others are unchanged, one to one."""
    content = {
        "schema": SCHEMA,
        "old": [_paragraph(at, paragraph) for at, paragraph in enumerate(old.paragraphs)],
        "new": [_paragraph(at, paragraph) for at, paragraph in enumerate(new.paragraphs)],
        "links": [_link(link, old, new) for link in links if link.changed],
        "unchanged": [[link.old[0], link.new[0]] for link in links if not link.changed],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _paragraph(at: int, paragraph: SetParagraph) -> dict[str, object]:
    return {
        "index": at,
        "kind": paragraph.kind.value,
        "label": paragraph.label,
        "level": paragraph.level,
        "section": list(paragraph.section),
        "text": paragraph.text,
        "marks": [[mark.offset, mark.number] for mark in paragraph.marks],
    }


def _link(link: TrueLink, old: Rendition, new: Rendition) -> dict[str, object]:
    return {
        "old": list(link.old),
        "new": list(link.new),
        "old_labels": [old.paragraphs[at].label for at in link.old],
        "new_labels": [new.paragraphs[at].label for at in link.new],
        "relation": link.relation.value,
        "moved": link.moved,
        "renumbered": link.renumbered,
        "retitled": link.retitled,
        "significance": link.significance.value,
        "edits": [_edit(edit) for edit in link.edits],
    }


def _edit(edit: TrueEdit) -> dict[str, object]:
    return {
        "op": edit.op.value,
        "old": list(edit.old),
        "new": list(edit.new),
        "old_words": edit.old_words,
        "new_words": edit.new_words,
        "significance": edit.significance.value,
        "reasons": list(edit.reasons),
    }
