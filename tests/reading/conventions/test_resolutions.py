"""A resolution's paragraphs are called PP and OP though nothing prints it; other texts are taken for no resolutions."""

from __future__ import annotations

import json

import jsonschema
import pytest

from wsis_desktop.comparing.compare import Options, compare
from wsis_desktop.model.comparison import Relation
from wsis_desktop.model.revision import Format, Kind, Revision
from wsis_desktop.publishing.naming import names
from wsis_desktop.publishing.publish import RevisionForm, publish_revision
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.blocks.block import Block, Document
from wsis_desktop.reading.markdown.read_markdown import read_markdown
from wsis_desktop.shipped import shipped


def revision(*texts: str) -> Revision:
    """Return a revision of paragraphs; a text in capitals is a heading."""
    blocks = [Block(Kind.HEADING if text.isupper() else Kind.PARAGRAPH, text) for text in texts]
    return assemble(Document(blocks), "draft.txt", "0" * 64, Format.TEXT)


def called(*texts: str) -> list[str]:
    return [each.known_as.printed if each.known_as else "" for each in revision(*texts).paragraphs]


SIX = {
    "en": (
        "The General Assembly,",
        "Recalling its resolution 70/125 of 16 December 2015,",
        "Deeply concerned that many persons are not connected,",
        "1. Decides to convene a meeting;",
        "2. Also requests the Secretary-General to report.",
    ),
    "fr": (
        "L’Assemblée générale,",
        "Rappelant sa résolution 70/125 du 16 décembre 2015,",
        "Profondément préoccupée par les fractures numériques,",
        "1. Décide de convoquer une réunion ;",
        "2. Prie également le Secrétaire général de faire rapport.",
    ),
    "es": (
        "La Asamblea General,",
        "Recordando su resolución 70/125, de 16 de diciembre de 2015,",
        "Profundamente preocupada por las brechas digitales,",
        "1. Decide convocar una reunión;",
        "2. Solicita también al Secretario General que informe.",
    ),
    "ru": (
        "Генеральная Ассамблея,",
        "ссылаясь на свою резолюцию 70/125 от 16 декабря 2015 года,".capitalize(),
        "Будучи глубоко обеспокоенная цифровым разрывом,",
        "1. Постановляет созвать совещание;",
        "2. Просит также Генерального секретаря доложить.",
    ),
    "ar": (
        "إن الجمعية العامة،",
        "إذ تشير إلى قرارها 70/125 المؤرخ 16 كانون الأول/ديسمبر 2015،",
        "وإذ يساورها بالغ القلق إزاء الفجوات الرقمية،",
        "1 - تقرر عقد اجتماع؛",
        "2 - تطلب أيضا إلى الأمين العام أن يقدم تقريرا.",
    ),
    "zh": (
        "大会，",
        "回顾其2015年12月16日第70/125号决议，",
        "深为关切数字鸿沟，",
        "1. 决定召开会议；",
        "2. 又请秘书长提出报告。",
    ),
}


@pytest.mark.parametrize("language", SIX)
def test_a_resolution_is_known_in_each_language(language: str) -> None:
    assert called(*SIX[language]) == ["", "PP1", "PP2", "OP1", "OP2"]
    assert [each.printed_label for each in revision(*SIX[language]).paragraphs] == ["", "", "", "1", "2"]


def test_russian_resolutions_begin_their_paragraphs_in_small_letters() -> None:
    texts = (
        "Генеральная Ассамблея,",
        "ссылаясь на свою резолюцию 70/125 от 16 декабря 2015 года,",
        "будучи глубоко обеспокоена цифровым разрывом,",
        "1. постановляет созвать совещание;",
        "2. просит также Генерального секретаря доложить.",
    )
    assert called(*texts) == ["", "PP1", "PP2", "OP1", "OP2"]


@pytest.mark.parametrize(
    "preamble",
    [
        (
            "Le Conseil économique et social,",
            "Se félicitant des travaux de la Commission,",
            "Préoccupé par les fractures,",
        ),
        ("L’Assemblée générale,", "S’inquiétant des fractures,", "Se déclarant préoccupée par les écarts,"),
        ("El Consejo Económico y Social,", "Preocupado por las brechas,", "Guiado por la Carta,"),
        ("The General Assembly,", "Recalling its resolution,", "In view of the divides that remain,"),
        (
            "The General Assembly,",
            "[EU: Recalling its resolution,]",
            "[Canada and Japan: Deeply concerned at divides,]",
        ),
        ("Экономический и Социальный Совет,", "будучи озабочен разрывом,", "действуя на основании Устава,"),
    ],
)
def test_a_preamble_is_known_whoever_speaks_and_whatever_stands_within_it(preamble: tuple[str, ...]) -> None:
    opening = {"L": "Décide de", "E": "Decide", "T": "Decides to", "Э": "постановляет"}[preamble[0][0]]
    assert called(*preamble, f"1. {opening} X;") == ["", "PP1", "PP2", "OP1"]


def test_what_is_counted_is_marked_as_computed_and_parsed() -> None:
    label = revision(*SIX["en"]).paragraphs[2].known_as
    assert label is not None
    assert (label.prefix, label.number, label.computed) == ("PP", "2", True)


def test_an_only_operative_paragraph_needs_no_number() -> None:
    texts = ("The General Assembly,", "Recalling its resolution 70/125,", "Decides to convene a meeting.")
    assert called(*texts) == ["", "PP1", "OP1"]


def test_inserted_paragraphs_items_and_headings_between_do_not_end_a_resolution() -> None:
    texts = (
        *SIX["en"][:4],
        "(a) in 2026;",
        "FOLLOW-UP",
        "2. Requests a report;",
        "2 bis. Invites all;",
        "3. Decides more.",
    )
    assert called(*texts) == ["", "PP1", "PP2", "OP1", "", "", "OP2", "OP2 bis", "OP3"]


def test_numbers_made_by_a_list_count_as_numbers_in_the_text() -> None:
    texts = (
        "The Assembly,",
        "*Recalling* its resolution,",
        "1. *Decides* to meet:",
        "   1. in 2026;",
        "2. *Requests* a report.",
    )
    found = assemble(
        read_markdown("\n\n".join(texts[:2]) + "\n\n" + "\n".join(texts[2:])), "d.md", "0" * 64, Format.MARKDOWN
    )
    assert [each.known_as.printed if each.known_as else "" for each in found.paragraphs] == [
        "",
        "PP1",
        "OP1",
        "",
        "OP2",
    ]


def test_brackets_around_a_paragraph_do_not_hide_how_it_begins() -> None:
    texts = ("The General Assembly,", "[Recalling its resolution 70/125,]", "1. [Decides to convene a meeting.]")
    assert called(*texts) == ["", "PP1", "OP1"]


def test_a_report_may_hold_resolutions_in_its_annexes() -> None:
    report = ("1. The Commission met.", "2. The Commission adopted its report.")
    annex = ("ANNEX I", "The Conference,", "Recalling article 50,", "1. Decides to meet;", "2. Requests a report.")
    assert called(*report, *annex, *annex) == [""] * 4 + ["PP1", "OP1", "OP2", "", "", "PP1", "OP1", "OP2"]


@pytest.mark.parametrize(
    "texts",
    [
        # An outcome document
        (
            "We, the Ministers,",
            "Recalling our vision, we decide as follows:",
            "1. We request the Secretary-General to report.",
        ),
        ("Building on the Tunis Agenda,", "1. We reaffirm our vision.", "2. We decide to meet."),
        # A treaty's preamble
        (
            "The Parties to this Agreement,",
            "Recalling the Convention,",
            "Have agreed as follows:",
            "1. Each Party shall act.",
        ),
        # A list that happens to begin with participles
        ("Promoting access,", "Sharing data,", "1. The plan has two parts."),
        # Printed labels are what they are
        ("The General Assembly,", "PP1 Recalling its resolution,", "OP1 Decides to meet."),
        # A letter
        ("Dear colleagues,", "Following our meeting, please find attached,", "1. The draft."),
    ],
)
def test_other_texts_are_no_resolutions(texts: tuple[str, ...]) -> None:
    assert called(*texts) == [""] * len(texts)


def test_no_name_makes_a_difference_between_a_draft_that_prints_labels_and_one_that_does_not() -> None:
    plain = revision(*SIX["en"])
    shorter = revision(SIX["en"][0], *SIX["en"][2:])
    comparison = compare(plain, shorter, Options())
    assert [link.relation for link in comparison.links if link.relation is not Relation.UNCHANGED] == [Relation.DELETED]
    assert not any(link.renumbered or link.retagged for link in comparison.links)
    printed = revision(
        "The General Assembly,", *(f"PP{at} {text}" for at, text in enumerate(SIX["en"][1:3], 1)), *SIX["en"][3:]
    )
    comparison = compare(plain, printed, Options())
    assert {link.relation for link in comparison.links} == {Relation.UNCHANGED}
    assert not any(link.renumbered for link in comparison.links)


def test_a_counted_name_is_told_as_counted() -> None:
    draft = revision(*SIX["en"])
    assert names(draft, draft.paragraphs[1:4]) == "PP1 (counted), PP2 (counted), 1"
    written = json.loads(publish_revision(draft, RevisionForm.JSON))
    jsonschema.validate(written, json.loads(shipped("schemas", "revision-1.json").read_text(encoding="utf-8")))
    assert [(each["label"], each["known_as"]) for each in written["paragraphs"]] == [
        (None, None),
        (None, "PP1"),
        (None, "PP2"),
        ("1", "OP1"),
        ("2", "OP2"),
    ]
    assert "PP1" not in publish_revision(draft, RevisionForm.TEXT)


def test_numbered_sections_among_operative_paragraphs_are_none_of_them() -> None:
    texts = [*SIX["en"], "I. SCIENCE", "3. Notes the report;", "II. FINANCE", "4. Urges Parties to provide support."]
    assert called(*texts)[3:] == ["OP1", "OP2", "", "OP3", "", "OP4"]
