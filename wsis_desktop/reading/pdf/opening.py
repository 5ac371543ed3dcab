"""Open a PDF, or say in one sentence why it cannot be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pymupdf

from wsis_desktop.reading.files.troubles import DamagedFile, NeedsPassword, WrongPassword

if TYPE_CHECKING:
    from pathlib import Path

# MuPDF writes its complaints about broken files to the terminal; ours are told as troubles.
pymupdf.TOOLS.mupdf_display_errors(on=False)
pymupdf.TOOLS.mupdf_display_warnings(on=False)


def open_pdf(path: Path, data: bytes | None = None, password: str | None = None) -> pymupdf.Document:
    """Open `data`, or the file at `path` when no data is given; the caller closes the document.

    Raises `DamagedFile`, `NeedsPassword` or `WrongPassword`.
    """
    document = _opened(path, data)
    try:
        _unlock(document, path.name, password)
        _require_pages(document, path.name)
    except BaseException:
        document.close()
        raise
    return document


def _opened(path: Path, data: bytes | None) -> pymupdf.Document:
    try:
        if data is not None:
            return pymupdf.open(stream=data, filetype="pdf")
        return pymupdf.open(path, filetype="pdf")
    except Exception as error:  # a broken file makes MuPDF raise whatever it likes
        raise DamagedFile(name=path.name, reason="it does not hold a readable PDF") from error


def _unlock(document: pymupdf.Document, name: str, password: str | None) -> None:
    if not document.needs_pass:
        return
    if not password:
        if not document.authenticate(""):
            raise NeedsPassword(name=name)
    elif not document.authenticate(password):
        raise WrongPassword(name=name)


def _require_pages(document: pymupdf.Document, name: str) -> None:
    try:
        pages = document.page_count
    except Exception as error:  # as above
        raise DamagedFile(name=name, reason="its list of pages cannot be followed") from error
    if pages == 0:
        raise DamagedFile(name=name, reason="it has no pages")
