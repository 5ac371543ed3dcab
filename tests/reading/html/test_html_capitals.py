"""Letters that a page's styles show in another case are read as a browser shows them."""

from __future__ import annotations

import pytest

from wsis_desktop.reading.html.read_html import read_html


def texts(body: str, sheet: str = "") -> list[str]:
    page = f"<!DOCTYPE html><meta charset=utf-8><style>{sheet}</style><body>{body}"
    return [block.text for block in read_html(page.encode()).blocks]


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        ("text-transform: uppercase", "SUIVI ET MISE EN ŒUVRE : STRASSE"),
        ("TEXT-TRANSFORM:UPPERCASE", "SUIVI ET MISE EN ŒUVRE : STRASSE"),
        ("font-variant: oldstyle-nums small-caps", "SUIVI ET MISE EN ŒUVRE : STRASSE"),
        ("font-variant-caps: all-small-caps", "SUIVI ET MISE EN ŒUVRE : STRASSE"),
        ("text-transform: lowercase", "suivi et mise en œuvre : straße"),
        ("text-transform: capitalize", "Suivi Et Mise En Œuvre : Straße"),
        ("text-transform: uppercase; text-transform: none", "Suivi et Mise en œuvre : straße"),
        ("color: red", "Suivi et Mise en œuvre : straße"),
    ],
)
def test_a_style_shows_letters_as_a_browser_does(style: str, shown: str) -> None:
    typed = "Suivi et Mise en œuvre : straße"
    assert texts(f'<h2 style="{style}">{typed}</h2>') == [shown]
    assert texts(f'<h2 class="head">{typed}</h2><p>It stays.', f".head {{{style}}}") == [shown, "It stays."]


def test_what_stands_inside_inherits_and_may_say_otherwise() -> None:
    inside = "<i>follow-up</i>, <em>mutatis mutandis</em>, <b style='text-transform: initial'>here</b>"
    sheet = "h1 { text-transform: uppercase } h1 em { text-transform: none }"
    assert texts(f"<h1>On {inside}</h1><p><em>so</em>", sheet) == ["ON FOLLOW-UP, mutatis mutandis, here", "so"]


def test_words_are_capitalised_whole_whatever_they_are_made_of() -> None:
    body = "l’homme well-known he<b>ll</b>o (a)<br>1st «мир»"
    assert texts(f"<p style='text-transform: capitalize'>{body}") == ["L’homme Well-Known Hello (A) 1st «Мир»"]


def test_rows_of_a_table_inherit_from_its_groups_and_from_around_it() -> None:
    table = "<table><caption>of days<thead><tr><td>name<td><p>days</p><tbody><tr><td>ana<td>two</table>"
    assert texts(table, "thead { text-transform: uppercase }") == ["of days", "NAME | DAYS", "ana | two"]
    assert texts(f"<div>{table}</div><p>end", "div { text-transform: uppercase }") == [
        "OF DAYS",
        "NAME | DAYS",
        "ANA | TWO",
        "end",
    ]


def test_a_rule_for_a_certain_place_holds_there_alone() -> None:
    sheet = "#top .head { text-transform: uppercase } p.head { text-transform: lowercase }"
    body = "<div id=top><p class=head>Above</p></div><p class=head>Below</p><p>It stays."
    assert texts(body, sheet) == ["ABOVE", "below", "It stays."]
