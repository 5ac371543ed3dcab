"""Words from right to left in a line from left to right keep their figures and full stops where they belong."""

from __future__ import annotations

import pytest

from wsis_desktop.publishing.document import Document, Passage, Run, Style, plain
from wsis_desktop.publishing.tongues import kept_together
from wsis_desktop.publishing.writing.html import html
from wsis_desktop.publishing.writing.look import look_of

LRM, RLM = "\u200e", "\u200f"


def kept(text: str) -> str:
    return "".join(run.text for run in kept_together(plain(text)))


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Comment · ليلى الأمين · 27 November", f"Comment · ليلى الأمين{LRM} · 27 November"),
        ("Deleted: “نحن هنا.” (para 5)", f"Deleted: “نحن هنا.{RLM}{LRM}” (para 5)"),
        ("“حتى عام 2030.” (new para 3)", f"“حتى عام 2030.{RLM}{LRM}” (new para 3)"),
        ("“لا” – “نعم” (para 1)", f"“لا{LRM}” – “نعم” (para 1)"),
        ("Note by ليلى الأمين, Saturday", "Note by ليلى الأمين, Saturday"),
        ("“سنة” (previously “سنتين”) (para 1)", "“سنة” (previously “سنتين”) (para 1)"),
        ("第三条 · 27 November", "第三条 · 27 November"),
        ("Plain words, 27 November.", "Plain words, 27 November."),
        ("Последний абзац 44.", "Последний абзац 44."),
        ("הערה · 27 November", f"הערה{LRM} · 27 November"),
    ],
)
def test_a_phrase_stays_together_with_its_signs(text: str, marked: str) -> None:
    assert kept(text) == marked


def test_runs_keep_their_looks_and_words_in_two_runs_are_one_phrase() -> None:
    runs = (Run("كل ", bold=True), Run("سنتين"), Run(" · "), Run("27"))
    assert [(run.text, run.bold) for run in kept_together(runs)] == [
        ("كل ", True),
        (f"سنتين{LRM}", False),
        (" · ", False),
        ("27", False),
    ]


def test_only_lines_from_left_to_right_are_marked() -> None:
    words = tuple(plain("الأمين · 27"))
    english, arabic = (Passage(words, Style.BODY, language=language) for language in ("en", "ar"))
    assert html(Document("x", (), (english,)), look_of()).count(LRM) == 1
    assert html(Document("x", (), (arabic,)), look_of()).count(LRM) == 0
