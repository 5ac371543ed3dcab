"""A redline to read: it holds both texts, says what moved where, and how paragraphs were numbered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pymupdf
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparing.drafts import compared
from tests.publishing.changed_drafts import two_drafts
from tests.publishing.drafts import every_kind, paragraph, revision
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Comparison, Link, Relation
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import FootnoteMark, Kind, Revision, Tag, TagKind, TagPlace
from wsis_desktop.publishing.document import Block, Document, Grid, Heading, Ink, Passage, Style
from wsis_desktop.publishing.redlining.notes import Notes
from wsis_desktop.publishing.redlining.redline_document import redline_document
from wsis_desktop.publishing.redlining.strokes import link_strokes
from wsis_desktop.publishing.runs import Mark
from wsis_desktop.publishing.writing.look import look_of
from wsis_desktop.publishing.writing.write import DocumentForm, write_steps
from wsis_desktop.reading.read import read

_LETTERS = {
    Ink.PLAIN: "{}",
    Ink.CAME: "+{}+",
    Ink.WENT: "-{}-",
    Ink.MOVED_HERE: ">{}>",
    Ink.MOVED_AWAY: "<{}<",
}
# Quotation marks and dashes, of which one is as good as another.
_ALIKE = str.maketrans("“”‘’'—–", '"""""--')
OLD, NEW = {Ink.PLAIN, Ink.WENT, Ink.MOVED_AWAY}, {Ink.PLAIN, Ink.CAME, Ink.MOVED_HERE}


def told(block: Block) -> str:
    """Return a block as one line, its marks as signs."""
    if isinstance(block, Grid):
        return " // ".join(" | ".join(" ".join(map(told, cell)) for cell in row.cells) for row in block.rows)
    label = f"{block.label} " if isinstance(block, Passage) and block.label else ""
    return label + "".join(_LETTERS[run.ink].format(run.text) for run in block.runs)


def lines(comparison: Comparison, *, editorial: bool = True) -> list[str]:
    """Return the blocks of a redline, without its legend."""
    return [told(block) for block in redline_document(comparison, editorial=editorial).blocks[1:]]


def passages(document: Document) -> Iterator[Heading | Passage]:
    for block in document.blocks[1:]:
        if isinstance(block, Grid):
            yield from (passage for row in block.rows for cell in row.cells for passage in cell)
        else:
            yield block


def words_of(document: Document, inks: set[Ink]) -> str:
    """Return the words of one text, without ends of paragraphs, notes and what is said beside them.

    What went from a text that moved stands where it went from already.
    """
    said = ""
    for passage in passages(document):
        moved_here = any(run.text.startswith("[moved from") for run in passage.runs)
        wanted = inks - {Ink.WENT} if moved_here else inks
        said += "".join(run.text for run in passage.runs if run.ink in wanted and not run.quiet)
    return "".join(said.replace("¶", "").split())


def text_of(draft: Revision) -> str:
    return "".join("".join(each.text.replace(" | ", " ").split()) for each in draft.paragraphs)


@settings(max_examples=40)
@given(st.integers(0, 2**32))
def test_each_side_of_the_marks_is_one_of_the_texts(seed: int) -> None:
    drafts = two_drafts(Random(seed), 12)  # noqa: S311 - drafts are no secrets
    old, new = (_unlabelled(draft) for draft in drafts)
    document = redline_document(compare(old, new))
    heading = "Footnotes" if any(told(block) == "Footnotes" for block in document.blocks) else ""
    assert sorted(words_of(document, NEW)) == sorted(text_of(new) + heading)
    # Other quotation marks and dashes are not marked: the later text's stand for both.
    assert sorted(words_of(document, OLD).translate(_ALIKE)) == sorted((text_of(old) + heading).translate(_ALIKE))


def _unlabelled(draft: Revision) -> Revision:
    paragraphs = tuple(
        type(each)(each.index, each.kind, each.text, level=each.level, marks=each.marks) for each in draft.paragraphs
    )
    return Revision("draft.txt", "0" * 64, draft.format, "A draft", paragraphs, language="en")


def test_every_kind_of_change_is_marked_as_what_it_is() -> None:
    assert lines(every_kind()) == [
        "-Bridging the distance-+Access for all+",
        "1 We -request-+take note of+ a report -annually-+biennially+.",
        "2 -Fees are a <burden> & a shame.-",
        "2 >Banks should lend.> [moved from 4]",
        "3 Lenders read.- -+¶+",
        "3 bis They also write.",
        "Finance & <means>",
        "4 <Banks should lend.< [moved to 2 (Access for all)]",
        "4 +A wholly new thought.+",
        "6 (was 5) The same text.",
    ]


def test_either_end_of_a_move_leads_to_the_other() -> None:
    blocks = [block for block in redline_document(every_kind()).blocks[1:] if isinstance(block, Passage)]
    here = next(block for block in blocks if any(run.ink is Ink.MOVED_HERE for run in block.runs))
    away = next(block for block in blocks if any(run.ink is Ink.MOVED_AWAY for run in block.runs[:1]) and block.anchor)
    assert here.runs[-1].link == f"#{away.anchor}"
    assert away.runs[-1].link == f"#{here.anchor}"


def test_every_link_leads_somewhere(checkout: Path) -> None:
    sample = checkout / "resources" / "sample"
    document = redline_document(compare(read(sample / "rev1.md"), read(sample / "rev2.md")))
    links = {run.link for passage in passages(document) for run in passage.runs if run.link}
    assert links <= {f"#{passage.anchor}" for passage in passages(document)}
    assert len([link for link in links if link.startswith("#note")]) == 7


def test_paragraphs_that_became_one_stand_as_one() -> None:
    lend = "We call upon regional banks to lend to small harbours."
    report = "We also request them to report on their lending every year."
    assert lines(compared([lend, report], [f"{lend} {report}"])) == [f"1 {lend}-¶ 2. -+ +{report}"]


def test_editorial_changes_may_go_unmarked() -> None:
    comparison = compared(["We recognise their annual report."], ["We recognize their biennial report."])
    assert lines(comparison) == ["1 We -recognise-+recognize+ their -annual-+biennial+ report."]
    assert lines(comparison, editorial=False) == ["1 We recognize their -annual-+biennial+ report."]


def test_other_quotation_marks_are_no_change() -> None:
    assert lines(compared(["They said “yes”."], ['They said "yes".'])) == ['1 They said "yes".']


def test_rows_stand_in_a_table_of_all_columns() -> None:
    old = [(Kind.ROW, "Harbour | ships"), (Kind.ROW, "Alpha | one | open"), (Kind.ROW, "Beta | two | shut")]
    new = [old[0], (Kind.ROW, "Alpha | three | open")]
    (grid,) = redline_document(compared(old, new)).blocks[1:]
    assert isinstance(grid, Grid)
    assert {len(row.cells) for row in grid.rows} == {len(grid.columns)} == {3}
    assert told(grid) == "Harbour | ships |  // Alpha | -one-+three+ | open // -Beta- | -two- | -shut-"


def test_words_that_both_texts_hold_are_one_stroke_though_they_were_cut_to_be_held_against_each_other() -> None:
    old = [(Kind.PARAGRAPH, "All members shall keep the “quay” open for every ship and pilot of the guild.")]
    new = [(Kind.PARAGRAPH, 'All members shall keep the "quay" open for every ship and pilot of the guild.')]
    comparison = compared(old, new)
    strokes = link_strokes(comparison, comparison.links[0], Notes(comparison))
    kept = [stroke.atom.text for stroke in strokes if stroke.mark is Mark.KEPT and not stroke.ends]
    assert kept == ["All members shall keep the ", "quay", " open for every ship and pilot of the guild."]


def test_footnotes_stand_at_the_end_with_their_changes() -> None:
    def draft(note: str, label: str) -> Revision:
        text = paragraph(0, "We welcome the report.", "1", marks=(FootnoteMark(21, 1),))
        return revision("rev.pdf", [text, paragraph(1, note, label, Kind.FOOTNOTE)])

    said = lines(compare(draft("See resolution 70/1.", "1"), draft("See resolution 75/1.", "1")))
    assert said == ["1 We welcome the report[1].", "Footnotes", "1 See resolution -70/1-+75/1+."]


def test_tags_that_came_and_went_are_marked_beside_the_words() -> None:
    agreed = (Tag(TagKind.AGREED, "[Agreed]", TagPlace.AFTER),)
    old = revision("a.pdf", [paragraph(0, "The same text.", "1")])
    new = revision("b.pdf", [paragraph(0, "The same text.", "1", tags=agreed)])
    link = Link((0,), (0,), Relation.UNCHANGED, retagged=True, similarity=1.0)
    assert lines(Comparison(old, new, (link,))) == ["1 +[Agreed] +The same text."]


def test_it_says_what_is_compared_and_what_the_marks_mean() -> None:
    document = redline_document(every_kind(), author="The secretariat")
    assert document.title == "Rev.2: changes to Rev.1"
    assert document.lines[-1].startswith("6 changes: 2 edited, 1 added, 1 deleted")
    assert document.author == "The secretariat"
    legend = document.blocks[0]
    assert isinstance(legend, Passage)
    assert legend.style is Style.REMARK
    assert {run.ink for run in legend.runs} == set(Ink)


def test_a_language_of_either_side_is_said() -> None:
    arabic = compared(["نطلب تقريرا سنويا عن المرافئ"], ["نطلب تقريرا كل سنتين عن المرافئ"], language="ar")
    document = redline_document(arabic)
    assert document.language == "ar"
    assert told(document.blocks[1]) == "1 نطلب تقريرا -سنويا-+كل سنتين+ عن المرافئ"
    chinese = compared(["我们请秘书长每年提交报告。"], ["我们请秘书长每两年提交报告。"], language="zh")
    assert "两" in told(redline_document(chinese).blocks[1])


def test_a_move_without_numbers_says_which_way() -> None:
    bell, fog = "A bell in the tide shall not be rung by rope.", "The ship in a fog is to be led by its pilot."
    quay, guild = "On the quay of the island fish is open to grain.", "Every guild may sell lanterns to all of us."
    old, new = (
        [(Kind.PARAGRAPH, text) for text in texts] for texts in ([bell, quay, guild, fog], [quay, guild, bell, fog])
    )
    said = lines(compared(old, new))
    assert said == [f"<{bell}< [moved down]", quay, guild, f">{bell}> [moved from further up]", fog]


def test_arabic_stands_at_the_right_of_a_page() -> None:
    text = "نطلب تقريرا سنويا عن المرافئ"
    document = redline_document(compared([text], [f"{text} كلها"], language="ar"))
    with pymupdf.open("pdf", finish(write_steps(document, DocumentForm.PDF, look_of()))) as made:
        page = made[0]
        _, number = (word for word in page.get_text("words") if word[4] == "1")  # the first counts the changes
        assert number[0] > page.rect.width * 0.7, "a paragraph begins at the right"
