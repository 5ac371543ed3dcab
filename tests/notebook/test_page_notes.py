"""What was highlighted and noted on a PDF's pages becomes notes on the words that it stands on, once."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pymupdf
import pytest

from tests.notebook.kept import dossier_with
from wsis_desktop import cli
from wsis_desktop.model.note import Scope
from wsis_desktop.model.page_note import PageNoteKind
from wsis_desktop.notebook.store import Store
from wsis_desktop.reading.pdf.page_notes import _time, read_page_notes
from wsis_desktop.reading.read import read

PARAGRAPHS = [
    ["We decide to meet annually in Geneva, and to report on the outcome to the", "General Assembly at its session."],
    ["We welcome the report, with thanks to all who took part in its preparation", "during the year."],
    ["We regret that nothing was done about the matter at hand by anyone at all who", "could have done so."],
]


@pytest.fixture(params=[0, 90, 180, 270])
def noted(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Write a page, turned each way, with words highlighted over two lines, underlined words and a sticker."""
    path = tmp_path / "noted.pdf"
    with pymupdf.open() as document:
        page = document.new_page()
        y = 100.0
        for lines in PARAGRAPHS:
            for line in lines:
                page.insert_text((72, y), line, fontsize=11)
                y += 14
            y += 10
        boxes = [page.search_for(words)[0] for words in ("outcome to the", "General Assembly")]
        highlight = page.add_highlight_annot([box.quad for box in boxes])
        highlight.set_info(content="To whom?\rAsk.", title="Ana  Silva", modDate="D:20261128101500+01'00'")
        highlight.update()
        page.add_underline_annot([page.search_for("preparation")[0]]).update()
        page.add_strikeout_annot([page.search_for("nothing")[0]]).update()
        page.add_text_annot((540, page.search_for("matter")[0].y0), "Soften this.").update()
        page.add_text_annot((540, 50), "").update()
        page.set_rotation(request.param)
        document.save(path)
    return path


def test_highlights_and_stickers_become_notes_on_their_words(noted: Path, store: Store) -> None:
    revision = read(noted)
    dossier, entry = dossier_with(store, revision)
    found = read_page_notes(noted)
    assert [each.kind for each in found] == [PageNoteKind.HIGHLIGHT, PageNoteKind.HIGHLIGHT, PageNoteKind.STICKER]
    taken = store.page_notes.take_over(entry, revision, found)
    assert store.page_notes.take_over(entry, revision, found) == ()
    words, line, sticker = taken
    assert words.anchor
    assert words.anchor.words == "outcome to the General Assembly"
    assert (words.body, words.author, words.scope) == ("To whom?\nAsk.", "Ana Silva", Scope.WORDS)
    assert words.created == datetime(2026, 11, 28, 9, 15, tzinfo=UTC)
    assert line.anchor
    assert line.anchor.words == "preparation"
    assert sticker.anchor
    assert sticker.anchor.quotation is None
    with pymupdf.open(noted) as document:
        upside_down = document[0].rotation == 180
    # A sticker stays upright when its page is turned: upside down, it hangs from its corner to the other side.
    assert sticker.anchor.text.startswith(("We regret", "We welcome") if upside_down else "We regret")
    assert sticker.body == "Soften this."
    store.undo(dossier.id)
    assert store.notes.of(dossier.id) == ()


@pytest.mark.parametrize("noted", [0], indirect=True)
@pytest.mark.usefixtures("library")
def test_they_come_in_on_the_command_line(noted: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["notes", "import", str(noted)]) == 2
    assert "is no revision of a dossier" in capsys.readouterr().err
    assert cli.main(["notes", "add", str(noted), "--dossier", "Outcome"]) == 0
    for count in (3, 0):
        capsys.readouterr()
        assert cli.main(["notes", "import", str(noted)]) == 0
        assert f"holds 3 highlights and notes; taken over anew: {count}." in capsys.readouterr().err
    assert cli.main(["notes", "list"]) == 0
    assert "“outcome to the General Assembly”\n    To whom?\n    Ask.\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("told", "time"),
    [
        ("D:20261128101500Z", datetime(2026, 11, 28, 10, 15, tzinfo=UTC)),
        ("D:20261128101500-05'30'", datetime(2026, 11, 28, 15, 45, tzinfo=UTC)),
        ("D:2026", datetime(2026, 1, 1, tzinfo=UTC)),
        ("D:20261399", None),
        ("D:00000101", None),
        ("yesterday", None),
        ("", None),
        ("D:20260101000000+99'99'", None),
    ],
)
def test_times_are_read_as_pdf_writes_them(told: str, time: datetime | None) -> None:
    assert _time(told) == time
