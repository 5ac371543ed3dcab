"""The Universal Declaration in six languages reads back word for word, whoever typeset it and in whatever layout."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading import udhr
from tests.reading.udhr import LANGUAGES, LAYOUTS, Part, declaration, told
from wsis_desktop.reading.read import read

pytestmark = pytest.mark.corpus

# LibreOffice takes a second for each.
_BY_LIBREOFFICE = ("letter, justified", "two columns", "hyphenated")


def claim_same(parts: tuple[Part, ...], path: Path, language: str) -> None:
    """Claim that a typeset declaration reads as its parts, each a paragraph with its label."""
    revision = read(path)
    assert told(revision) == [part.printed for part in parts]
    assert revision.language == language
    assert revision.unread_pages == ()


@pytest.mark.parametrize("layout", list(LAYOUTS))
@pytest.mark.parametrize("language", list(LANGUAGES))
def test_it_reads_back_from_mupdf(corpus: Path, tmp_path: Path, language: str, layout: str) -> None:
    parts = declaration(corpus, language)
    # Arabic letters come as HarfBuzz shaped them: in presentation forms, lam and alef as one.
    font = udhr.font_file("DejaVuSans.ttf") if language == "ar" else None
    font = udhr.font_for("zh") if language == "zh" else font
    path = tmp_path / "udhr.pdf"
    path.write_bytes(udhr.set_by_mupdf(parts, language, LAYOUTS[layout], font))
    claim_same(parts, path, language)


@pytest.fixture(scope="module")
def by_libreoffice(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the declaration as LibreOffice typesets it, in each language and layout."""
    folder = tmp_path_factory.mktemp("libreoffice")
    sources = []
    for language in LANGUAGES:
        for layout in _BY_LIBREOFFICE:
            sources.append(folder / f"{language} {layout}.fodt")
            udhr.write_flat_odt(declaration(corpus, language), language, LAYOUTS[layout], sources[-1])
    udhr.set_by_libreoffice(sources, folder)
    return folder


@pytest.mark.parametrize("layout", _BY_LIBREOFFICE)
@pytest.mark.parametrize("language", list(LANGUAGES))
def test_it_reads_back_from_libreoffice(corpus: Path, by_libreoffice: Path, language: str, layout: str) -> None:
    claim_same(declaration(corpus, language), by_libreoffice / f"{language} {layout}.pdf", language)
