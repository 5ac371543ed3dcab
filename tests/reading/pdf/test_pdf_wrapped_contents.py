"""Contents set in a narrow column: an entry goes over many lines, and its page stands at the end of the last one."""

from __future__ import annotations

from tests.reading.pdf_builder import LEFT, OTHER, SENTENCE, Sheets, blocks_of, texts, wrapped

_NARROW, _NUMBER_AT = 110.0, 480.0
_LONG = (
    "Duties of ships and aircraft during their passage, research and survey activities, duties of the archipelagic State "
    "and laws and regulations of the archipelagic State relating to archipelagic sea lanes passage through its waters"
)
_SHORT = ("Use of terms", "Scope of this Part", "Innocent passage", "Archipelagic baselines", "Definitions", "Reefs")


def _entry(sheets: Sheets, title: str, page: int) -> None:
    lines = wrapped(title, _NARROW)
    for line in lines:
        sheets.line(line, x=LEFT + 60)
    sheets.put(LEFT + 180, sheets.y - 14, "." * 60)
    sheets.put(_NUMBER_AT, sheets.y - 14, str(page))


def _document() -> Sheets:
    sheets = Sheets().new_page()
    sheets.line("CONTENTS")
    for at, title in enumerate(_SHORT[:3]):
        _entry(sheets, f"Article {at + 1}. {title}", at + 1)
    _entry(sheets, f"Article 4. {_LONG}", 4)
    for at, title in enumerate(_SHORT[3:]):
        _entry(sheets, f"Article {at + 5}. {title}", at + 5)
    sheets.new_page()
    for at, title in enumerate((*_SHORT[:3], _LONG, *_SHORT[3:])):
        sheets.paragraph(f"Article {at + 1}. {title}")
        sheets.paragraph(SENTENCE if at % 2 else OTHER)
    return sheets


def test_an_entry_of_many_short_lines_is_left_out_whole() -> None:
    found = texts(blocks_of(_document()))
    assert found[0] == "Article 1. Use of terms"
    assert len([text for text in found if text.startswith("Article 4")]) == 1
