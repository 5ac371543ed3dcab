"""Words for the reader's language: what tables mark for the translators, and what troubles say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from wsis_desktop.model.trouble import Trouble


def QT_TRANSLATE_NOOP(_context: str, words: str) -> str:  # noqa: N802 - the name that the translators' tool looks for
    """Mark `words` of a table for translation and return them as they are (Qt's own returns an untyped object)."""
    return words


def listed(names: Sequence[str]) -> str:
    """Return "a, b and c"; one name as it is."""
    if len(names) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(names)
    words = QCoreApplication.translate("Words", "%1 and %2")
    return words.replace("%2", names[-1]).replace("%1", joined(names[:-1]))


def joined(names: Sequence[str]) -> str:
    """Return "a, b, c" with the comma of the reader's language."""
    return QCoreApplication.translate("Words", ", ").join(names)


def trouble_words(trouble: Trouble) -> tuple[str, str]:
    """Return what is wrong and what to do next, in the reader's language."""
    sentence = QCoreApplication.translate("Troubles", trouble.sentence_template)
    next_step = QCoreApplication.translate("Troubles", trouble.next_step_template)
    return sentence.format_map(trouble.facts), next_step.format_map(trouble.facts)
