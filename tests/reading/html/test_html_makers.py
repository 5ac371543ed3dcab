"""Web pages as word processors save them are read as the documents they were."""

from __future__ import annotations

from tests.reading.typeset.written import read_bytes
from wsis_desktop.model.revision import Kind, Revision

_WORD_NOTE = (
    '<a style=\'mso-footnote-id:ftn1\' href="#{to}" name="{own}" title=""><span class=MsoFootnoteReference>'
    "<span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span>"
    "<![endif]></span></span></a>"
)
_GAP = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span>"


def _listed(mark: str, text: str) -> str:
    """Return an item as Word saves it: a paragraph with its mark in a part that old browsers skip."""
    ignored = f"<![if !supportLists]><span style='mso-list:Ignore'>{mark}{_GAP}</span><![endif]>"
    return f"<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>{ignored}{text}<o:p></o:p></p>"


def _told(revision: Revision) -> list[tuple[Kind, str, str]]:
    return [(each.kind, each.printed_label, each.text) for each in revision.paragraphs]


def test_a_page_that_word_saved() -> None:
    page = (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><!--[if gte mso 9]><xml><w:View>'
        "Normal</w:View></xml><![endif]--><style><!-- p.MsoNormal {margin:0} --></style></head><body>"
        "<div class=WordSection1>"
        "<p class=MsoTitle>Draft declaration<o:p></o:p></p><h1>Scope<o:p></o:p></h1>"
        + _listed("1.", "We call upon all of them.")
        + _listed("(a)", "First item;")
        + _listed("·", "A bullet.")
        + "<p class=MsoNormal>Our text"
        + _WORD_NOTE.format(to="_ftn1", own="_ftnref1")
        + ' goes on<a class=msocomanchor href="#_msocom_1" name="_msoanchor_1">[A1]</a>.<o:p></o:p></p></div>'
        + "<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr size=1><![endif]>"
        + "<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>"
        + _WORD_NOTE.format(to="_ftnref1", own="_ftn1")
        + " The note.<o:p></o:p></p></div></div>"
        + "<div style='mso-element:comment-list'><div style='mso-element:comment'>"
        + '<p><a name="_msocom_1"></a>Why?</p></div></div></body></html>'
    )
    assert _told(read_bytes("draft.html", page.encode())) == [
        (Kind.TITLE, "", "Draft declaration"),
        (Kind.HEADING, "", "Scope"),
        (Kind.PARAGRAPH, "1", "We call upon all of them."),
        (Kind.ITEM, "(a)", "First item;"),
        (Kind.ITEM, "", "A bullet."),
        (Kind.PARAGRAPH, "", "Our text goes on."),
        (Kind.FOOTNOTE, "1", "The note."),
    ]


def test_a_page_that_google_docs_saved() -> None:
    page = (
        '<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"></head><body class="doc-content">'
        '<p class="c9 title" id="h.x"><span class="c5">Draft declaration</span></p><h1 id="h.y"><span>Scope</span></h1>'
        '<ol class="lst-kix_a-0 start" start="1"><li><span>We call upon all of them.</span></li></ol>'
        '<ol class="lst-kix_a-0" start="2"><li><span>We invite all.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>'
        '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></li></ol><hr>'
        '<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;The note.</span></p></div>'
        '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Why invite them?</span></p></div></body></html>'
    )
    assert _told(read_bytes("draft.html", page.encode())) == [
        (Kind.TITLE, "", "Draft declaration"),
        (Kind.HEADING, "", "Scope"),
        (Kind.ITEM, "1", "We call upon all of them."),
        (Kind.ITEM, "2", "We invite all."),
        (Kind.FOOTNOTE, "1", "The note."),
    ]
