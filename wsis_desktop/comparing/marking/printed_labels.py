"""A label that one file has as a label, and the other as the first words of its text: the same words stand in both.

"1 Article I. Membership", where a word processor counts headings that say their number, is "Article I" and "Membership"
elsewhere.
"""

from __future__ import annotations

from wsis_desktop.comparing.language.letters import plain_words
from wsis_desktop.model.comparison import Edit, Op
from wsis_desktop.model.revision import Paragraph


def without_labels(
    edits: tuple[Edit, ...], before: Paragraph, after: Paragraph, old: str, new: str
) -> tuple[Edit, ...]:
    """Return the edits without the first one, if it only takes away, or brings, the label that the other side prints.

    `before` and `after` are the link's first paragraphs; `old` and `new` its joined texts, over which the edits' spans run.
    """
    if not edits or edits[0].old.start or edits[0].new.start or edits[0].op is Op.REPLACE:
        return edits
    text, span, label = (
        (old, edits[0].old, after.printed_label) if edits[0].old else (new, edits[0].new, before.printed_label)
    )
    words = plain_words(text[span.start : span.end])
    return edits[1:] if words and words == plain_words(label) else edits
