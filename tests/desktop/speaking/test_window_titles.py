"""The window's title says what is open, and nothing twice."""

from __future__ import annotations

from dataclasses import replace

from tests.desktop.drafts import comparison, revision
from wsis_desktop.desktop.painting.mirroring import titled
from wsis_desktop.desktop.speaking.naming import names_of_open
from wsis_desktop.desktop.working.alone import alone
from wsis_desktop.model.comparison import Comparison


def told(shown: Comparison) -> str:
    return titled(*names_of_open(shown))


def test_a_text_and_its_revisions_are_both_told() -> None:
    assert told(comparison()) == "Declaration on Libraries — Rev.1 ⇄ Rev.2"
    assert told(alone(revision([], name="rev2.pdf"))) == "Declaration on Libraries — Rev.2"


def test_a_text_without_a_title_is_called_by_its_file_once() -> None:
    assert told(alone(revision([], name="scan.pdf", title=""))) == "scan"
    long = "scan of the papers that came by post"
    assert told(alone(revision([], name=f"{long}.pdf", title=""))) == "scan of the papers that cam…"


def test_two_texts_without_a_title_are_called_by_their_files_once() -> None:
    pair = comparison()
    scans = {side: revision([], name=f"{side} scan.pdf", title="") for side in ("first", "second")}
    shown = replace(pair, old=scans["first"], new=scans["second"], links=())
    assert told(shown) == "first scan ⇄ second scan"
