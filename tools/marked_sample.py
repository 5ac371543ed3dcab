"""Write the sample's two revisions as one Word file with tracked changes, for the picture of such a file."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side
from wsis_desktop.model.revision import Kind, Paragraph
from wsis_desktop.reading.read import read
from wsis_desktop.shipped import shipped

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WHO = 'w:id="1" w:author="Co-facilitators" w:date="2025-12-03T09:00:00Z"'
_STYLES = {Kind.TITLE: "Title", Kind.HEADING: "Heading1"}


def write_marked_sample(path: Path) -> Path:
    """Write the file, and return its path."""
    old, new = (read(shipped("sample", name)) for name in ("rev1.md", "rev2.md"))
    comparison = compare(old, new)
    body = "".join(_of_link(comparison, link) for link in comparison.links)
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{style}"><w:name w:val="{name}"/></w:style>'
        for style, name in (("Title", "Title"), ("Heading1", "heading 1"))
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(
            "_rels/.rels",
            f'<Relationships><Relationship Id="r" Type="{_RELATION}/officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
        )
        package.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships><Relationship Id="s" Type="{_RELATION}/styles" Target="styles.xml"/></Relationships>',
        )
        package.writestr("word/styles.xml", f'<w:styles xmlns:w="{_W}">{styles}</w:styles>')
        package.writestr(
            "word/document.xml", f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'.encode()
        )
    return path


def _of_link(comparison: Comparison, link: Link) -> str:
    """Return a pair as one paragraph with its edits marked; whatever is no plain pair as what went and what came."""
    old, new = (comparison.paragraphs(link, side) for side in Side)
    if link.relation in {Relation.UNCHANGED, Relation.EDITED} and not link.moved:
        return _paragraph(new[0], _runs(link, old[0].text, new[0].text))
    went = [_paragraph(each, [_gone(_labelled(each))], mark="del") for each in old]
    came = [_paragraph(each, [_come(_labelled(each))], mark="ins") for each in new]
    return "".join((*went, *came))


def _runs(link: Link, old: str, new: str) -> Iterator[str]:
    gone = come = 0
    for edit in link.edits:
        yield from _between(old[gone : edit.old.start], new[come : edit.new.start])
        yield _gone(old[edit.old.start : edit.old.end])
        yield _come(new[edit.new.start : edit.new.end])
        gone, come = edit.old.end, edit.new.end
    yield from _between(old[gone:], new[come:])


def _between(old: str, new: str) -> Iterator[str]:
    """Yield what stands between two edits: the same words, with spaces at their edges that belong to an edit's words."""
    core = new.strip()
    if old.strip() != core:
        yield _gone(old) + _come(new)
        return
    (before, after), (was_before, was_after) = (text.split(core, 1) if core else (text, "") for text in (new, old))
    yield _run(before) if before == was_before else _gone(was_before) + _come(before)
    yield _run(core)
    yield _run(after) if after == was_after else _gone(was_after) + _come(after)


def _paragraph(paragraph: Paragraph, runs: Iterator[str] | list[str], mark: str = "") -> str:
    style = f'<w:pStyle w:val="{_STYLES[paragraph.kind]}"/>' if paragraph.kind in _STYLES else ""
    marked = f"<w:rPr><w:{mark} {_WHO}/></w:rPr>" if mark else ""
    label = "" if mark else _run(f"{_numbered(paragraph)}")
    return f"<w:p><w:pPr>{style}{marked}</w:pPr>{label}{''.join(runs)}</w:p>"


def _numbered(paragraph: Paragraph) -> str:
    label = paragraph.printed_label
    return f"{label}{'' if label.endswith(')') else '.'} " if label else ""


def _labelled(paragraph: Paragraph) -> str:
    return f"{_numbered(paragraph)}{paragraph.text}"


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""


def _come(text: str) -> str:
    return f"<w:ins {_WHO}>{_run(text)}</w:ins>" if text else ""


def _gone(text: str) -> str:
    words = f'<w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r>'
    return f"<w:del {_WHO}>{words}</w:del>" if text else ""
