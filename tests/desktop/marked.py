"""A small Word file with tracked changes for the window's tests."""

from __future__ import annotations

from pathlib import Path

from tests.reading.docx_builder import docx, paragraph, run

_WHO = 'w:id="1" w:author="Rapporteur" w:date="2026-05-03T10:00:00Z"'


def write_marked(path: Path) -> Path:
    """Write a draft whose marks change its first paragraph and bring a third one."""
    gone = f'<w:del {_WHO}><w:r><w:delText xml:space="preserve">annually</w:delText></w:r></w:del>'
    came = f"<w:ins {_WHO}>{run('biennially')}</w:ins>"
    new = paragraph(
        f"<w:ins {_WHO}>{run('3. We call upon donors to provide book boats.')}</w:ins>",
        properties=f"<w:rPr><w:ins {_WHO}/></w:rPr>",
    )
    first = paragraph("1. We request the Secretariat to report ", gone, came, " on all reading rooms.")
    second = paragraph("2. We welcome the libraries of every town.")
    path.write_bytes(docx(first, second, new))
    return path


def write_plain(path: Path) -> Path:
    """Write a draft without any marks."""
    first = "1. We request the Secretariat to report at times on all reading rooms."
    path.write_bytes(docx(paragraph(first), paragraph("2. We welcome the libraries of every town.")))
    return path
