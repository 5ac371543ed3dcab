"""Changes to the objects, pages and drawing commands of a PDF."""

from __future__ import annotations

import re
from random import Random
from typing import Final

import pymupdf

from fuzzing.mutating_bytes import mutated_bytes
from fuzzing.mutating_words import TOKENS

_VALUES: Final = (
    *("null", "0", "-1", "1", "0.0001", "1e9", "-99999", "true", "/Name", "(text)", "<FEFF0041>", "[]", "[0 0 0 0]", "<<>>"),
    *("[0 0 612 792]", "[612 792 0 0]", "[0 0 1e7 1e7]", "90", "45", "270", "/Identity-H", "/Type1", "/Type3"),
    *("[1 0 0 1 0 0]", "/DeviceRGB", "[/Separation]"),
)  # fmt: skip
_NUMBERS: Final = (
    b"0",
    b"-1",
    b"1",
    b"0.001",
    b"12",
    b"90",
    b"300",
    b"700",
    b"9999",
    b"-500",
    b"1e20",
    b"123456789012",
)
_OPERATORS: Final = (
    *(
        b"q",
        b"Q",
        b"BT",
        b"ET",
        b"T*",
        b"0 0 1 rg",
        b"1 0 0 RG",
        b"0 g",
        b"W n",
        b"f",
        b"S",
        b"3 Tr",
        b"0 Tr",
        b"200 Tz",
    ),
    *(
        b"1 0 0 1 72 300 cm",
        b"0 1 -1 0 300 300 cm",
        b"-1 0 0 1 600 0 cm",
        b"0.1 0 0 0.1 0 0 Tm",
        b"70 400 460 0.6 re f",
    ),
    *(b"70 400 m 500 400 l S", b"0 Tc", b"40 Tc", b"50 Tw", b"14 TL", b"-8 Ts", b"/Span BMC", b"EMC", b"/Artifact BMC"),
)
_TOKEN: Final = re.compile(rb"-?\d*\.?\d+")
_FONTS: Final = ("tiro", "tibo", "helv", "cour", "symb", "china-s")
_LARGEST_STREAM: Final = 300_000


def mutated_pdf(data: bytes, other: bytes, random: Random) -> bytes:
    """Return a PDF with one thing about its objects changed; what does not open is changed as bytes."""
    if random.random() < 0.15:
        return mutated_bytes(data, random)
    try:
        with pymupdf.open(stream=data, filetype="pdf") as document:
            if document.needs_pass and not document.authenticate(""):
                return mutated_bytes(data, random)
            for _ in range(random.choice((1, 1, 2, 4))):
                _mutate(document, other, random)
            return bytes(document.tobytes(garbage=random.choice((0, 0, 0, 3)), deflate=random.random() < 0.3))
    except Exception:  # noqa: BLE001 - MuPDF raises whatever it likes, and a file that it refuses is changed otherwise
        return mutated_bytes(data, random)


def _mutate(document: pymupdf.Document, other: bytes, random: Random) -> None:
    match random.randrange(10):
        case 0 | 1:
            _change_object(document, random)
        case 2 | 3 | 4 | 5:
            _change_stream(document, random)
        case 6:
            _change_pages(document, random)
        case 7:
            _add_words(document, random)
        case 8:
            _add_lines(document, random)
        case _:
            _add_pages(document, other, random)


def _change_object(document: pymupdf.Document, random: Random) -> None:
    """Give a key of some dictionary another value, often another object's."""
    count = document.xref_length()
    for _ in range(20):
        xref = random.randrange(1, count) if count > 1 else 0
        keys = document.xref_get_keys(xref) if xref else ()
        if keys:
            break
    else:
        return
    key = random.choice(keys)
    value = f"{random.randrange(1, count)} 0 R" if random.random() < 0.3 else random.choice(_VALUES)
    document.xref_set_key(xref, key, value)


def _change_stream(document: pymupdf.Document, random: Random) -> None:
    """Change what a page draws, or the table that says which letters a font's codes are."""
    streams = [xref for page in document for xref in page.get_contents()]
    if not streams or random.random() < 0.15:
        streams = [xref for xref in range(1, document.xref_length()) if document.xref_is_stream(xref)]
    if not streams:
        return
    xref = random.choice(streams)
    content = bytes(document.xref_stream(xref) or b"")
    if len(content) <= _LARGEST_STREAM:
        document.update_stream(xref, _changed(content, random))


def _changed(content: bytes, random: Random) -> bytes:
    lines = content.split(b"\n")
    at = random.randrange(len(lines))
    match random.randrange(7):
        case 0:
            numbers = list(_TOKEN.finditer(content))
            if not numbers:
                return content
            one = random.choice(numbers)
            return content[: one.start()] + random.choice(_NUMBERS) + content[one.end() :]
        case 1:
            del lines[at : at + random.choice((1, 1, 3, 20))]
        case 2:
            lines[at:at] = lines[at : at + random.choice((1, 1, 3, 20))]
        case 3:
            lines.insert(at, random.choice(_OPERATORS))
        case 4:
            lines.insert(at, lines.pop(random.randrange(len(lines))))
        case 5:
            random.shuffle(lines)
        case _:
            return mutated_bytes(content, random)
    return b"\n".join(lines)


def _change_pages(document: pymupdf.Document, random: Random) -> None:
    page = document[random.randrange(document.page_count)]
    match random.randrange(5):
        case 0:
            page.set_rotation(random.choice((0, 90, 180, 270)))
        case 1:
            width, height = random.choice(((612, 792), (20, 20), (14_400, 14_400), (5_000, 1), (300, 3_000)))
            page.set_mediabox(pymupdf.Rect(0, 0, width, height))
        case 2:
            page.set_cropbox(pymupdf.Rect(100, 100, 400, 500))
        case 3 if document.page_count < 6:
            document.fullcopy_page(page.number)
        case _:
            if document.page_count > 1:
                document.delete_page(page.number)


def _add_words(document: pymupdf.Document, random: Random) -> None:
    page = document[random.randrange(document.page_count)]
    for _ in range(random.choice((1, 3, 12))):
        words = " ".join(random.choice(TOKENS).strip("\0\r\n") or "x" for _ in range(random.choice((1, 3, 10))))
        page.insert_text(
            (random.uniform(-50, 650), random.uniform(-20, 820)),
            words,
            fontsize=random.choice((1, 6, 8, 10, 12, 20, 72)),
            fontname=random.choice(_FONTS),
            rotate=random.choice((0, 0, 0, 90, 180, 270)),
            color=random.choice(((0, 0, 0), (1, 0, 0), (0, 0, 1), (1, 1, 1))),
            render_mode=random.choice((0, 0, 0, 3)),
        )


def _add_lines(document: pymupdf.Document, random: Random) -> None:
    page = document[random.randrange(document.page_count)]
    words = page.get_text("words")
    for _ in range(random.choice((1, 4, 30))):
        x0, y0, x1, y1 = random.choice(words)[:4] if words else (72, 300, 400, 312)
        y = random.choice(((y0 + y1) / 2, y1, y0, y1 + 3))
        colour = random.choice(((0, 0, 0), (1, 0, 0), (0, 0.5, 0)))
        if random.random() < 0.7:
            page.draw_line(
                (x0, y), (x1 + random.choice((0, 0, 200)), y), color=colour, width=random.choice((0.5, 1, 8))
            )
        else:
            page.draw_line((x0 - 30, y0), (x0 - 30, y1 + 20), color=colour, width=0.7)


def _add_pages(document: pymupdf.Document, other: bytes, random: Random) -> None:
    if document.page_count >= 6:
        document.delete_page(random.randrange(document.page_count))
    with pymupdf.open(stream=other, filetype="pdf") as donor:
        if donor.page_count and not donor.needs_pass:
            at = random.randrange(donor.page_count)
            document.insert_pdf(donor, from_page=at, to_page=at, start_at=random.randint(0, document.page_count))
