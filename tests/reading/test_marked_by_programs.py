"""Tracked changes as programs print them: what a word processor's file says is what the reading of its PDF must find."""

from __future__ import annotations

import re
import shutil
import subprocess
from html import escape
from pathlib import Path
from random import Random

import pytest

from tests.reading import docx_builder as build
from tests.reading.docx.test_docx_sides import WHO, gone, ins, mark
from tests.reading.docx_builder import docx, paragraph, row, run, table
from tests.reading.marked_pdf import CAME, WENT, Paragraph, Status, came, kept, texts, went
from tests.reading.pdf.test_pdf_sides import AFTER, BEFORE, DRAFT, read, texts_of
from tests.reading.random_edits import tracked_docx
from tests.reading.udhr import set_by_libreoffice
from wsis_desktop.model.revision import Kind, Revision, TextSide
from wsis_desktop.reading.read import read as read_file

ARABIC: list[Paragraph] = [
    [
        kept("نحن نرحب "),
        went("باستمرار الحوار"),
        came("بالتقدم المحرز"),
        kept(" في تنفيذ نتائج القمة العالمية لمجتمع المعلومات، ونقرر أن نجتمع "),
        went("سنويا"),
        came("كل سنتين"),
        kept(" في جنيف."),
    ],
    [
        kept("ونؤكد من جديد أن الإنترنت مورد عالمي متاح للجمهور"),
        came("، وندعو الحكومات والقطاع الخاص إلى التعاون"),
        kept(". وينبغي أن تقوم إدارته على الشفافية بمشاركة 193 دولة."),
    ],
    [went("فقرة محذوفة بالكامل من النص القديم، وكانت تتحدث عن التمويل وعن تقديم المساعدة التقنية للبلدان النامية.")],
    [came("فقرة جديدة بالكامل أضيفت إلى النص، وهي تتحدث عن بناء القدرات وسد الفجوة الرقمية بين البلدان.")],
]
_ELEMENTS = {CAME: "ins", WENT: "del"}


# -- a browser -------------------------------------------------------------------------------------------------------


def _html(paragraphs: list[Paragraph], style: str, direction: str) -> str:
    def inline(status: Status, text: str) -> str:
        name = _ELEMENTS.get(status, "span")
        return f"<{name}>{escape(text)}</{name}>"

    body = "".join(f"<p>{''.join(inline(*piece) for piece in each)}</p>" for each in paragraphs)
    style = f"body{{font:12pt serif;text-align:justify}}{style}"
    return f'<html dir="{direction}"><meta charset="utf-8"><style>{style}</style>{body}</html>'


@pytest.mark.parametrize(
    ("draft", "style", "direction"),
    [(DRAFT, "", "ltr"), (ARABIC, "ins{color:#080}del{color:#c00}", "rtl")],
    ids=["as it comes", "coloured, from the right"],
)
def test_pages_printed_by_a_browser(tmp_path: Path, draft: list[Paragraph], style: str, direction: str) -> None:
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("Chromium is not installed: this test prints with it.")
    source, pdf = tmp_path / "draft.html", tmp_path / "draft.pdf"
    source.write_text(_html(draft, style, direction), encoding="utf-8")
    flags = ["--headless=new", "--no-sandbox", f"--user-data-dir={tmp_path / 'profile'}", "--no-pdf-header-footer"]
    command = [program, *flags, f"--print-to-pdf={pdf}", source.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert texts_of(read(pdf.read_bytes(), BEFORE)) == texts(draft, CAME)
    assert texts_of(read(pdf.read_bytes(), AFTER)) == texts(draft, WENT)


# -- a word processor ------------------------------------------------------------------------------------------------

_LONG = (
    "The Conference shall keep under regular review the implementation of this instrument and the related decisions of "
    "all its bodies."
)
_COUNTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
_INDENT = '<w:pPr><w:ind w:left="720" w:hanging="720"/></w:pPr>'
_NUMBERING = build.abstract(0, build.level(0, "decimal", "%1.", _INDENT)) + build.numbers(1, 0)
_SEPARATORS = "".join(
    f'<w:footnote w:type="{kind}" w:id="{key}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for key, kind in enumerate(("separator", "continuationSeparator"))
)


def _counted(*content: str, end: str = "") -> str:
    return paragraph(*content, properties=_COUNTED + (mark(end) if end else ""))


def _moved(way: str, text: str) -> str:
    span = f'<w:{way}RangeStart w:id="5" w:name="m" {WHO.split(" ", 1)[1]}/>'
    inside = f'{span}<w:{way} {WHO}>{run(text)}</w:{way}><w:{way}RangeEnd w:id="5"/>'
    return f"<w:p><w:pPr>{_COUNTED}{mark(way)}</w:pPr>{inside}</w:p>"


def _cells(way: str, *texts_of_cells: str) -> str:
    marked = gone if way == "del" else ins
    cells = (f"<w:tc><w:tcPr/>{paragraph(marked(text))}</w:tc>" for text in texts_of_cells)
    return row(*cells, properties=f"<w:{way} {WHO}/>")


def _reference(key: int) -> str:
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{key}"/></w:r>'


def _note(key: int, *content: str, way: str = "") -> str:
    mark_ = "<w:r><w:footnoteRef/></w:r>"
    mark_ = f"<w:{way} {WHO}>{mark_}</w:{way}>" if way else mark_
    return f'<w:footnote w:id="{key}"><w:p>{mark_}{"".join(content)}</w:p></w:footnote>'


TRACKED = docx(
    paragraph("Draft outcome document", properties='<w:jc w:val="center"/>'),
    _counted(f"We recall that it is so. {_LONG}", ins(" We also note the report of the Secretary-General.")),
    _counted(ins(f"We welcome what came whole. {_LONG}"), end="ins"),
    _counted(gone(f"We regret what went whole. {_LONG}"), end="del"),
    _counted(
        "We meet ",
        gone("annually"),
        ins("biennially"),
        " in Geneva",
        ins(", as agreed"),
        ".",
        _reference(2),
        f" {_LONG}",
    ),
    _counted("We note the following table.", _reference(3)),
    table(
        row("Body", "Role"),
        row("Council", "Reviews"),
        _cells("del", "Forum", "Discusses"),
        _cells("ins", "Board", "Decides"),
        row("Office", "Serves"),
    ),
    _counted("We split this sentence here. ", end="ins"),
    _counted(f"It goes on after a split in the new text. {_LONG}"),
    _counted("We join this one ", end="del"),
    _counted(f"to the following one, which is long. {_LONG}"),
    _moved("moveFrom", "This paragraph moved down as a whole, to another place in the text."),
    _counted(f"We stay where we are. {_LONG}"),
    _moved("moveTo", "This paragraph moved down as a whole, to another place in the text."),
    _counted(f"We end here. {_LONG}"),
    numbering=_NUMBERING,
    footnotes=_SEPARATORS
    + _note(2, run(" See resolution "), gone("70/125"), ins("80/173"), run(" of the General Assembly."))
    + _note(3, run(" As amended in 2025.")),
)


def _told(revision: Revision) -> list[tuple[bool, str]]:
    return [(each.kind is Kind.FOOTNOTE, each.text) for each in revision.paragraphs]


def test_a_word_file_printed_with_its_changes_by_libreoffice(tmp_path: Path) -> None:
    source = tmp_path / "tracked.docx"
    source.write_bytes(TRACKED)
    set_by_libreoffice([source], tmp_path)
    for side in (TextSide.BEFORE, TextSide.AFTER):
        printed, written = (read_file(source.with_suffix(suffix), side=side) for suffix in (".pdf", ".docx"))
        assert _told(printed) == _told(written)
        assert printed.paragraphs[1].printed_label == "1"
    # Both numbers of a paragraph are printed where they differ, as LibreOffice counts them.
    labels = {each.text[:12]: each.printed_label for each in printed.paragraphs}
    assert [labels[text] for text in ("We welcome w", "We meet bien", "We note the ", "We join this")] == [
        "2",
        "3",
        "4",
        "7",
    ]


def test_footnotes_that_came_and_went_printed_by_libreoffice(tmp_path: Path) -> None:
    source = tmp_path / "notes.docx"
    source.write_bytes(
        docx(
            _counted("We recall it.", _reference(2), f" {_LONG}"),
            _counted("We note it.", f"<w:del {WHO}>{_reference(3)}</w:del>", f" {_LONG}"),
            _counted("We see it.", f"<w:ins {WHO}>{_reference(4)}</w:ins>", f" {_LONG}"),
            _counted("We end it.", _reference(5), f" {_LONG}"),
            numbering=_NUMBERING,
            footnotes=_SEPARATORS
            + _note(2, run(" See "), gone("resolution 70/125"), ins("resolution 80/173"), run(" of the Assembly."))
            + _note(3, gone(" See document A/70/1 for this."), way="del")
            + _note(4, ins(" See document A/80/9 for that."), way="ins")
            + _note(5, run(" As amended in 2025.")),
        )
    )
    set_by_libreoffice([source], tmp_path)
    for side in (TextSide.BEFORE, TextSide.AFTER):
        printed, written = (read_file(source.with_suffix(suffix), side=side) for suffix in (".pdf", ".docx"))
        assert _told(printed) == _told(written)
        assert [len(each.marks) for each in printed.paragraphs] == [len(each.marks) for each in written.paragraphs]


_IN = {
    "zh": "我们重申信息社会世界峰会的成果文件，并承诺建设以人为本、具有包容性、面向发展的信息社会。",
    "ru": "Мы вновь подтверждаем итоги Всемирной встречи и обязуемся строить информационное общество, открытое для всех. ",
    "fr": "Nous réaffirmons les résultats du Sommet ; nous nous engageons à bâtir une société de l’information : ouverte. ",
}


@pytest.mark.parametrize("language", _IN)
def test_paragraphs_in_other_languages_printed_by_libreoffice(language: str, tmp_path: Path) -> None:
    text = _IN[language]
    old, new = (re.match(rf"(?:\S+ ){{{count}}}|\S{{{count}}}", text) for count in (2, 3))
    assert old is not None
    assert new is not None
    source = tmp_path / "draft.docx"
    source.write_bytes(
        docx(
            _counted(text, gone(old[0]), ins(new[0]), text, ins(text.strip())),
            _counted(ins(f"{text}{text}"), end="ins"),
            _counted(gone(f"{text}{text}"), end="del"),
            _counted(text, gone(text), text),
            numbering=_NUMBERING,
        )
    )
    set_by_libreoffice([source], tmp_path)
    for side in (TextSide.BEFORE, TextSide.AFTER):
        printed, written = (read_file(source.with_suffix(suffix), side=side) for suffix in (".pdf", ".docx"))
        assert texts_of(printed) == [" ".join(text.split()) for text in texts_of(written)]


def test_word_files_edited_at_random_and_printed_by_libreoffice(tmp_path: Path) -> None:
    sources = [tmp_path / f"{seed}.docx" for seed in range(8)]
    for seed, source in enumerate(sources):
        source.write_bytes(tracked_docx(Random(seed)))  # noqa: S311  # the same drafts each time
    set_by_libreoffice(sources, tmp_path)
    for source in sources:
        for side in (TextSide.BEFORE, TextSide.AFTER):
            printed, written = (read_file(source.with_suffix(suffix), side=side) for suffix in (".pdf", ".docx"))
            assert texts_of(printed) == [" ".join(text.split()) for text in texts_of(written)], (source.name, side)
