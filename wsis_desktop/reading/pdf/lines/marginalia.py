"""The words of heads and feet: what rules, page numbers, dates and job numbers look like."""

from __future__ import annotations

import re
from typing import Final

from wsis_desktop.reading.labels.numerals import roman

RULE: Final = re.compile(r"[_\-–—―─═*\s]{5,}")
# Word's own feet spell the name with spaces: `2 | P a g e`.
_PAGE: Final = r"(?:p ?a ?g ?e|p[áa]gina|страница|стр\.?|صفحة|第|p\.)"
PAGE_NUMBER: Final = re.compile(
    rf"[-–—|\[( ]*{_PAGE}?\s*(\d{{1,4}}|[ivxlc]{{1,7}})\s*"
    rf"(?:(?:[/|]|of|de|sur|из|من)?\s*(\d{{1,4}})?|\|\s*{_PAGE}|页)[-–—|\]) ]*",
    re.IGNORECASE,
)
PAGE_NAME: Final = re.compile(_PAGE, re.IGNORECASE)
"""What a page's number has beside it where it says whose number it is."""
DATE: Final = re.compile(r"\d{1,2}[./ ]\d{1,2}[./ ]\d{2,4}|\d{1,2} \w+ \d{4}")
JOB_NUMBER: Final = re.compile(r"\*\d{6,8}\*|\d\d-\d{5}\*?(?: \([A-Za-z]\))?(?: +[\d ]+)?(?:\*\d+\*)?")
_BRACKETS: Final = frozenset("()[]")


def roman_page(text: str) -> int:
    """Return what a page of front matter is counted by, in small Roman letters; 0 where the text is no such number.

    In brackets such letters are a label.
    """
    found = PAGE_NUMBER.fullmatch(text)
    if found is None or not found[1].isalpha() or not found[1].islower() or not _BRACKETS.isdisjoint(text):
        return 0
    return roman(found[1])
