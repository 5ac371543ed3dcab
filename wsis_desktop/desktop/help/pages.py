"""The guide as pages: one for each of its headings, found by words.

The guide of `docs` ships with the program, so that no text is written twice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_HEADING = re.compile(r"^(#{1,3}) (.+?)(?: \{#([\w-]+)\})?$", re.MULTILINE)
_NO_ANCHOR = re.compile(r"[^\w\- ]")
_CONTENTS = re.compile(r"(?:^- \[[^\]]+\]\(#[^)]+\)\n)+", re.MULTILINE)
_IN_TITLE = 20


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: its title, the anchor by which links name it, how deep it stands below a chapter, and its Markdown.

    `language` is the code of the one in which it is written.
    """

    title: str
    anchor: str
    level: int
    text: str
    language: str = "en"

    @property
    def folded(self) -> str:
        """Return title and text without case, to look for words in."""
        return f"{self.title}\n{self.text}".casefold()


def pages_of(guide: str, language: str = "en") -> tuple[HelpPage, ...]:
    """Cut a guide at its headings; its table of contents is left out, for the list of pages is one.

    A heading in another language names the anchor of the English one behind it: `## Publier {#publish}`.
    """
    found = list(_HEADING.finditer(guide))
    pages = []
    for heading, following in zip(found, [*found[1:], None], strict=True):
        end = following.start() if following else len(guide)
        title = heading.group(2).strip()
        text = _CONTENTS.sub("", guide[heading.end() : end]).strip()
        level = max(0, len(heading.group(1)) - 2)
        pages.append(HelpPage(title, heading.group(3) or anchor_of(title), level, text, language))
    return tuple(pages)


def anchor_of(title: str) -> str:
    """Return the anchor that a heading gets where Markdown is shown: `Read the marks` is `read-the-marks`."""
    return _NO_ANCHOR.sub("", title.casefold()).replace(" ", "-")


def found_pages(pages: Sequence[HelpPage], words: str) -> list[HelpPage]:
    """Return the pages that hold every one of some words, the likeliest first; all of them for no words."""
    wanted = words.casefold().split()
    if not wanted:
        return list(pages)
    holding = [page for page in pages if all(word in page.folded for word in wanted)]
    return sorted(holding, key=lambda page: -_weight(page, wanted))


def _weight(page: HelpPage, wanted: Sequence[str]) -> int:
    title, text = page.title.casefold(), page.text.casefold()
    return sum(_IN_TITLE * (word in title) + text.count(word) for word in wanted)
