"""Letters of a font without a Unicode map are told by another font of the typeface, and by nothing else."""

from __future__ import annotations

import pymupdf
import pytest

from tests.reading.hyphenating import FONT_FILE
from tests.reading.pdf_builder import read, texts
from wsis_desktop.reading.files.troubles import NonsenseText

SEEN = "Nous réaffirmons la coopération, l’accès et le développement : DISPOSITIONS FINALES."
HIDDEN = "BIODIVERSITÉ : ZONES\u202fGÉNÉRALES, ACCÈS — l’équité"
SHOWN = HIDDEN.replace("\u202f", " ")


def two_fonts(seen: str, *, mapped: bool = False) -> bytes:
    """Return a PDF of two lines, the second one in a font that does not say which letters it shows."""
    document = pymupdf.open()
    page = document.new_page(width=842)
    data = FONT_FILE.read_bytes()
    first = page.insert_font("A", fontbuffer=data)
    second = page.insert_font("B", fontbuffer=data + b"\0")
    assert first != second
    page.insert_text((72, 100), seen, fontname="A", fontsize=10)
    page.insert_text((72, 140), HIDDEN, fontname="B", fontsize=10)
    if not mapped:
        _unmap(document, second)
    return bytes(document.tobytes())


def _unmap(document: pymupdf.Document, font: int) -> None:
    """Take a font's map to Unicode away, and the table of letters in its file."""
    document.xref_set_key(font, "ToUnicode", "null")
    below = int(document.xref_get_key(font, "DescendantFonts")[1].strip("[] ").split()[0])
    descriptor = int(document.xref_get_key(below, "FontDescriptor")[1].split()[0])
    file = int(document.xref_get_key(descriptor, "FontFile2")[1].split()[0])
    data = document.xref_stream(file)
    document.update_stream(file, data.replace(b"cmap", b"cmax", 1).replace(b"post", b"posx", 1))


def test_a_font_with_a_map_reads_as_it_shows() -> None:
    assert " ".join(texts(read(two_fonts(SEEN, mapped=True)).blocks)) == f"{SEEN} {SHOWN}"


def test_another_font_of_the_typeface_says_what_letters_are() -> None:
    document = read(two_fonts(SEEN + " É È — é"))
    assert " ".join(texts(document.blocks)) == f"{SEEN} É È — é {SHOWN}"
    assert document.unread_pages == ()
    placed = [block.text[place.start : place.end] for block in document.blocks for place in block.places]
    assert placed[-7:] == SHOWN.split()


def test_words_told_by_another_font_stand_where_they_are_shown() -> None:
    seen = SEEN + " É È — é"
    told, mapped = (
        {
            (at, block.text[place.start : place.end], place.start): (place.region.x0, place.region.x1)
            for at, block in enumerate(read(two_fonts(seen, mapped=is_mapped)).blocks)
            for place in block.places
        }
        for is_mapped in (False, True)
    )
    for key, ends in mapped.items():
        if " " not in key[1]:  # the narrow space is told as a space like any other
            assert told[key] == pytest.approx(ends)


def test_what_no_other_font_shows_is_not_guessed() -> None:
    text = " ".join(texts(read(two_fonts(SEEN)).blocks))
    assert text.startswith(SEEN)
    assert " : " in text[len(SEEN) :]
    assert "BIODIVERSIT\ufffd : ZONES G\ufffdN\ufffdRALES" in text


@pytest.mark.parametrize("seen", ["Nous.", "A B C D E"])
def test_a_few_letters_are_no_order(seen: str) -> None:
    with pytest.raises(NonsenseText):
        read(two_fonts(seen))
