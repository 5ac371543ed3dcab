"""Words for the reader's language: what tables mark for the translators, and what troubles say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.speaking.marking import QT_TRANSLATE_NOOP
from wsis_desktop.model.trouble import Trouble

__all__ = ["QT_TRANSLATE_NOOP", "beside", "clipped", "joined", "listed", "trouble_words"]


def clipped(words: str, longest: int) -> str:
    """Return `words` on one line, cut at a word's end with "…" when longer than `longest`."""
    line = " ".join(words.split())
    if len(line) <= longest:
        return line
    cut = line[:longest]
    at = cut.rfind(" ", longest // 2)
    return f"{cut[:at] if at > 0 else cut}…"


def listed(names: Sequence[str]) -> str:
    """Return "a, b and c"; one name as it is."""
    if len(names) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(names)
    words = QCoreApplication.translate("Words", "%1 and %2")
    return words.replace("%2", names[-1]).replace("%1", joined(names[:-1]))


def joined(names: Sequence[str]) -> str:
    """Return "a, b, c" with the comma of the reader's language."""
    return QCoreApplication.translate("Words", ", ").join(names)


def beside(words: str, more: str) -> str:
    """Return what is told and what is told of it beside that: “Rev.1 ¶ 26, page 7 of 24”."""
    return QCoreApplication.translate("Words", "%1, %2").replace("%2", more).replace("%1", words)


def trouble_words(trouble: Trouble) -> tuple[str, str]:
    """Return what is wrong and what to do next, in the reader's language."""
    from wsis_desktop.desktop.speaking.fact_words import fact_words  # noqa: PLC0415 - the window comes up without troubles

    sentence = QCoreApplication.translate("Troubles", trouble.sentence_template)
    next_step = QCoreApplication.translate("Troubles", trouble.next_step_template)
    facts = {name: fact_words(" ".join(fact.splitlines())) for name, fact in trouble.facts.items()}
    return sentence.format_map(facts), next_step.format_map(facts)
