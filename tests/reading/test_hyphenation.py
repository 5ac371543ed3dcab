"""A draft that breaks words at the ends of its lines reads as its authors wrote it, in each language's way."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.hyphenating import breaks_in, typeset
from wsis_desktop.reading.read import read

TEXTS = Path(__file__).resolve().parent / "narrow"
LANGUAGES = ("fr", "es", "ru")


def paragraphs(language: str) -> list[str]:
    return (TEXTS / f"{language}.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("width", range(120, 260, 23))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_narrow_column_reads_back_exactly(tmp_path: Path, language: str, width: int) -> None:
    path = tmp_path / "narrow.pdf"
    path.write_bytes(typeset(paragraphs(language), width))
    revision = read(path)
    assert [each.text for each in revision.paragraphs] == paragraphs(language)
    assert revision.language == language


def test_words_are_broken_between_syllables() -> None:
    words = ("gouvernance", "transparente", "развивающихся")
    assert [list(breaks_in(word)) for word in words] == [[3, 6], [5, 7], [3, 5, 8]]
