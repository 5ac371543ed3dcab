"""Tags that stand with a paragraph are told from its words; what looks like one and is text stays text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.model.region import Region, WordPlace, WordPlaces
from wsis_desktop.model.remark import Remark, RemarkKind
from wsis_desktop.model.revision import Kind, MarkedRun, MarkKind, TagKind, TagPlace, TextSide
from wsis_desktop.reading.beheading import behead
from wsis_desktop.reading.blocks.block import Block, NoteRef

Shape = tuple[str, str, list[tuple[str, str, str]]]


def shape(text: str, kind: Kind = Kind.PARAGRAPH) -> Shape:
    """Return the label, the text and the tags of a paragraph."""
    block = behead(Block(kind, text)).block
    label = block.label.printed if block.label else ""
    return label, block.text, [(tag.kind.value, tag.printed, tag.place.value) for tag in block.tags]


STATUSES = [
    ("[Agreed]", TagKind.AGREED),
    ("[AGREED]", TagKind.AGREED),
    ("[agreed ad ref]", TagKind.AGREED_AD_REF),
    ("[Agreed ad ref.]", TagKind.AGREED_AD_REF),
    ("[Agreed ad referendum]", TagKind.AGREED_AD_REF),
    ("[Agreed ad ref 12 March]", TagKind.AGREED_AD_REF),
    ("[agreed in informals]", TagKind.AGREED_IN_INFORMALS),
    ("(agreed ad ref)", TagKind.AGREED_AD_REF),
    ("(Agreed in informals)", TagKind.AGREED_IN_INFORMALS),
    ("[Preliminarily Agreed]", TagKind.PRELIMINARILY_AGREED),
    ("[agreed in principle]", TagKind.PRELIMINARILY_AGREED),
    ("[Suggested for closure]", TagKind.SUGGESTED_FOR_CLOSURE),
    ("[Closed]", TagKind.CLOSED),
    ("[Pending]", TagKind.PENDING),
    ("[Agreed in plenary]", TagKind.AGREED),
    ("[Convenu ad referendum]", TagKind.AGREED_AD_REF),
    ("[Convenu]", TagKind.AGREED),
    ("[En suspens]", TagKind.PENDING),
    ("[Acordado ad referéndum]", TagKind.AGREED_AD_REF),
    ("[Acordado provisionalmente]", TagKind.PRELIMINARILY_AGREED),
    ("[Pendiente]", TagKind.PENDING),
    ("[Согласовано]", TagKind.AGREED),
    ("[предварительно согласовано]", TagKind.PRELIMINARILY_AGREED),
    ("[согласовано ad ref]", TagKind.AGREED_AD_REF),
    ("[Закрыто]", TagKind.CLOSED),
    ("[متفق عليه]", TagKind.AGREED),
    ("[متفق عليه مبدئياً]", TagKind.PRELIMINARILY_AGREED),
    ("[قيد النظر]", TagKind.PENDING),
    ("[已商定]", TagKind.AGREED),
    ("［初步商定］", TagKind.PRELIMINARILY_AGREED),
    ("【待定】", TagKind.PENDING),
]


@pytest.mark.parametrize(("printed", "kind"), STATUSES)
def test_a_status_is_a_tag_before_and_behind_the_label_and_at_the_end(printed: str, kind: TagKind) -> None:
    for text, place in (
        (f"{printed} 44. We request more.", "before"),
        (f"44. {printed} We request more.", "after"),
        (f"44 {printed}. We request more.", "after"),
        (f"44. We request more. {printed}", "end"),
    ):
        assert shape(text) == ("44", "We request more.", [(kind.value, printed, place)]), text


@pytest.mark.parametrize(
    ("text", "former"),
    [
        ("OP7ter. (former 6 amended) Decides", ["6"]),
        ("44. (ex 12) We", ["12"]),
        ("44. (ex-12 bis) We", ["12 bis"]),
        ("44. [ex 12] We", ["12"]),
        ("44. (Former OP6 and OP7, merged) We", ["OP6", "OP7"]),
        ("44. (formerly para 12 (a)) We", ["12 (a)"]),
        ("44. (ancien 12) Nous", ["12"]),
        ("44. (antiguo párrafo 12) Nosotros", ["12"]),
        ("44. (бывший пункт 12) Мы", ["12"]),
        ("44. (الفقرة 12 سابقاً) نطلب", ["12"]),
        ("44. （原第12段）我们", ["12"]),
    ],
)
def test_a_former_label_is_a_tag_and_parsed(text: str, former: list[str]) -> None:
    block = behead(Block(Kind.PARAGRAPH, text)).block
    assert [tag.kind for tag in block.tags] == [TagKind.FORMER]
    assert [label.printed for label in block.tags[0].former] == former
    assert all(label.number for label in block.tags[0].former)
    assert block.label is not None
    assert not set("(（") & set(block.text)


@pytest.mark.parametrize(
    "text",
    [
        "[agreed] language is used.",
        "[Agreed] outcomes are recorded.",
        "[Agreed conclusions] are recorded.",
        "We use language that is [agreed].",
        "We leave [pending] what is open.",
        "[pending]",
        "[EU: agreed]",
        "[G77 and China: delete] the text",
        "(ex officio) members decide.",
        "(former Yugoslav Republic) decides.",
        "(former 27 States) decide.",
        "Members (ex officio)",
        "The closed [closed] list",
        "The [Agreed [agreed] list",
        "[5] [10] years",
        "[We request] more.",
        "[待定]国家",
    ],
)
def test_what_merely_looks_like_a_tag_stays_text(text: str) -> None:
    assert shape(text) == ("", text, [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Agreed] We request.", ("", "We request.", [("agreed", "[Agreed]", "before")])),
        (
            "44 bis. [Agreed] (ex 12) We request. [pending]",
            (
                "44 bis",
                "We request.",
                [("agreed", "[Agreed]", "after"), ("former", "(ex 12)", "after"), ("pending", "[pending]", "end")],
            ),
        ),
        ("(a) [Agreed] to promote;", ("(a)", "to promote;", [("agreed", "[Agreed]", "after")])),
        ("(a) to promote; [agreed]", ("(a)", "to promote;", [("agreed", "[agreed]", "end")])),
        ("44. We request [agreed ad ref].", ("44", "We request.", [("agreed-ad-ref", "[agreed ad ref]", "end")])),
        ("44. [We request more.] [Agreed]", ("44", "[We request more.]", [("agreed", "[Agreed]", "end")])),
        ("• [Agreed] to promote", ("", "to promote", [("agreed", "[Agreed]", "after")])),
    ],
)
def test_several_tags_and_odd_places(text: str, expected: Shape) -> None:
    assert shape(text) == expected


def test_a_heading_may_be_tagged_and_a_row_a_title_and_a_footnote_are_not() -> None:
    assert shape("A. Access [Agreed]", Kind.HEADING) == ("A", "Access", [("agreed", "[Agreed]", "end")])
    for kind in (Kind.TITLE, Kind.ROW, Kind.FOOTNOTE):
        assert shape("Access [Agreed]", kind) == ("", "Access [Agreed]", [])


def region(x0: float, x1: float) -> Region:
    return Region(1, x0, 0.125, x1, 0.25)  # as they are packed, to the last bit


def test_places_notes_remarks_and_marks_of_change_follow_the_text_when_tags_are_cut_out() -> None:
    text = "44. [Agreed] We request more. [pending]"
    words = [(0, 3), (4, 12), (13, 15), (16, 23), (24, 29), (30, 39)]
    block = Block(
        Kind.PARAGRAPH,
        text,
        places=WordPlaces.of(WordPlace(start, end, region(start / 64, end / 64)) for start, end in words),
        notes=[NoteRef(23, "1"), NoteRef(39, "2")],
        remarks=[Remark(RemarkKind.UNCLOSED_BRACKET, offset=16)],
        changes=(
            MarkedRun(4, 12, MarkKind.INSERTION, TextSide.AFTER, "Ana"),
            MarkedRun(16, 23, MarkKind.INSERTION, TextSide.AFTER, "Ana"),
            MarkedRun(24, 39, MarkKind.DELETION, TextSide.BEFORE, "Ben"),
        ),
    )
    cut = behead(block).block
    assert cut.text == "We request more."
    assert [(cut.text[place.start : place.end], place.region) for place in cut.places] == [
        ("We", region(13 / 64, 15 / 64)),
        ("request", region(16 / 64, 23 / 64)),
        ("more.", region(24 / 64, 29 / 64)),
    ]
    assert [note.offset for note in cut.notes] == [10, 16]
    assert [remark.offset for remark in cut.remarks] == [3]
    assert [cut.text[change.start : change.end] for change in cut.changes] == ["request", "more."]


def test_a_word_that_a_tag_ran_into_keeps_its_share_of_the_region() -> None:
    text = "44. We request more.[Agreed]"
    cut = behead(Block(Kind.PARAGRAPH, text, places=WordPlaces.of([WordPlace(15, 28, region(0.0, 0.13))]))).block
    (place,) = cut.places
    assert cut.text[place.start : place.end] == "more."
    assert (place.region.x0, round(place.region.x1, 4)) == (0.0, 0.05)


@given(
    st.sampled_from([printed for printed, _ in STATUSES] + ["(ex 12)", "(former 6 amended)"]),
    st.sampled_from(
        ["We request more.", "Nous demandons.", "Мы просим.", "نطلب المزيد.", "我们请求。", "[We] request."]
    ),
    st.sampled_from(["{tag} 44. {text}", "44. {tag} {text}", "44. {text} {tag}"]),
)
def test_a_tag_that_comes_or_goes_leaves_the_text_as_it_is(tag: str, text: str, form: str) -> None:
    label, left, tags = shape(form.format(tag=tag, text=text))
    assert (label, left) == ("44", text)
    assert [printed for _, printed, _ in tags] == [tag]


@given(st.text("[]()（）Agreed ex 12.44 (a) ", max_size=60))
def test_nothing_is_lost_whatever_brackets_hold(text: str) -> None:
    line = " ".join(text.split())
    block = behead(Block(Kind.PARAGRAPH, line)).block
    left = iter(line)
    assert all(character in left for character in block.text)
    assert {tag.place for tag in block.tags} <= set(TagPlace)
    if line and not block.label:
        assert block.text
