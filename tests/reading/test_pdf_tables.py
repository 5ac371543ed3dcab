"""Tables without drawn cells: their columns show in all their lines together, and they go on over pages."""

from __future__ import annotations

from tests.reading.pdf_builder import LEFT, OTHER, SENTENCE, Sheets, blocks_of, read, texts

_XS = (LEFT, LEFT + 130, LEFT + 250)
_HEAD = ("Region", "Share of those online", "Change")
_ROWS = [("Africa", "38", "12"), ("Asia and the Pacific", "66", "4"), ("Arab States", "70", "8"), ("Europe", "91", "1")]


def _row(sheets: Sheets, row: tuple[str, ...], xs: tuple[float, ...] = _XS, leading: float = 18) -> None:
    for x, cell in zip(xs, row, strict=True):
        sheets.put(x, sheets.y, cell)
    sheets.y += leading


def _lines(sheets: Sheets, lines: list[tuple[str, str]]) -> None:
    """Set a table of two columns tight, line below line."""
    for line in lines:
        for x, words in zip((LEFT, LEFT + 100), line, strict=True):
            if words:
                sheets.put(x, sheets.y, words)
        sheets.y += 12


def _told(row: tuple[str, ...]) -> str:
    return " | ".join(row)


def test_a_column_shows_though_the_head_leaves_hardly_a_space_before_it() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    xs = (LEFT, LEFT + 130, LEFT + 228)
    for row in (_HEAD, *_ROWS):
        _row(sheets, row, xs)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *map(_told, (_HEAD, *_ROWS)), OTHER]


def test_one_row_on_the_next_page_belongs_to_its_table() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for row in (_HEAD, *_ROWS[:3]):
        _row(sheets, row)
    sheets.new_page()
    _row(sheets, _ROWS[3])
    sheets.y += 10
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *map(_told, (_HEAD, *_ROWS)), OTHER]


def test_a_head_that_stands_again_on_the_next_page_is_furniture() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for row in (_HEAD, *_ROWS[:2]):
        _row(sheets, row)
    sheets.new_page()
    for row in (_HEAD, *_ROWS[2:]):
        _row(sheets, row)
    sheets.y += 10
    sheets.paragraph(OTHER)
    document = read(sheets.bytes())
    assert texts(document.blocks) == [SENTENCE, *map(_told, (_HEAD, *_ROWS)), OTHER]
    assert [each.text for each in document.furniture] == [" ".join(_HEAD)]


def test_half_a_row_may_stand_below_the_head_that_stands_again() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for row in (_HEAD, _ROWS[0], ("Asia and the Pacific and its", "66", "4")):
        _row(sheets, row)
    sheets.new_page()
    _row(sheets, _HEAD, leading=12)
    _row(sheets, ("islands in development", "", ""))
    for row in _ROWS[2:]:
        _row(sheets, row)
    sheets.y += 10
    sheets.paragraph(OTHER)
    longer = ("Asia and the Pacific and its islands in development", "66", "4")
    assert texts(blocks_of(sheets)) == [SENTENCE, *map(_told, (_HEAD, _ROWS[0], longer, *_ROWS[2:])), OTHER]


def test_text_that_follows_a_table_on_the_next_page_is_no_row() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for row in (_HEAD, *_ROWS):
        _row(sheets, row)
    sheets.new_page()
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *map(_told, (_HEAD, *_ROWS)), OTHER]


def test_a_line_of_which_every_cell_goes_on_is_no_row_of_its_own() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _lines(
        sheets,
        [
            ("Personal data", "Information in whatever form, text and images"),
            ("of a person", "included, that relates to a person"),
            ("Controller", "A body that determines the purposes of processing"),
            ("Authority", "The body designated under article 12"),
        ],
    )
    sheets.y += 6
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[1:-1] == [
        "Personal data of a person | Information in whatever form, text and images included, that relates to a person",
        "Controller | A body that determines the purposes of processing",
        "Authority | The body designated under article 12",
    ]
