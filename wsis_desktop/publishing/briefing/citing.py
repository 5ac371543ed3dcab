"""How a briefing names paragraphs: `(para 84)`, `(paras 26 and 27)`, `(new para 44)`, `(para 100, 98 in the clean text)`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wsis_desktop.model.revision import Kind, Paragraph, Revision
from wsis_desktop.publishing.briefing.options import BriefingOptions, NumberForm
from wsis_desktop.publishing.naming import listed, number_of
from wsis_desktop.publishing.speaking import in_parentheses, say, spoken

_NOUNS: dict[NumberForm, tuple[str, str]] = {
    NumberForm.PARA: ("para ", "paras "),
    NumberForm.PARAGRAPH: ("paragraph ", "paragraphs "),
    NumberForm.SIGN: ("¶ ", "¶¶ "),
    NumberForm.BARE: ("", ""),
}
_WITHOUT_NUMBER: dict[Kind, str] = {
    Kind.TITLE: "title",
    Kind.HEADING: "heading",
    Kind.ROW: "table",
    Kind.FOOTNOTE: "footnote",
}
# A number that a list prints as `7. (a)` is cited as paragraph 7 (a).
_STOP_BEFORE_ITEMS = re.compile(r"\.(?=\s?[(（]?[^\W_]{1,5}[)）])")
_UNNUMBERED = "unnumbered paragraph"
_CHINESE = "zh"
_ITEM = re.compile(r"(?<=[\d)）])[.．]?\s+(?=[(（])")


def cited(
    revision: Revision,
    paragraphs: Sequence[Paragraph],
    options: BriefingOptions,
    *,
    new: bool = False,
    old: bool = False,
) -> str:
    """Return what paragraphs are called, in parentheses; `old` ones are of the earlier text."""
    said = called(revision, paragraphs, options, new=new, tracked=not old)
    return in_parentheses(say("{called} of the earlier text", called=said) if old else said)


def called(
    revision: Revision,
    paragraphs: Sequence[Paragraph],
    options: BriefingOptions,
    *,
    new: bool = False,
    tracked: bool = False,
) -> str:
    """Return what paragraphs are called, without parentheses."""
    numbers = list(dict.fromkeys(_as_spoken(_number(revision, each)) for each in paragraphs))
    leading = "new " if new else ""
    if not all(numbers):
        return say(leading + _unnumbered(paragraphs[0]))
    if paragraphs[0].kind is Kind.FOOTNOTE:
        return say(f"{leading}footnote{'s' if len(numbers) > 1 else ''} {{numbers}}", numbers=listed(numbers))
    if not any(character.isdecimal() for character in numbers[0]) or numbers[0][:2] in {"PP", "OP"}:
        return say(f"{leading}{{numbers}}", numbers=listed(numbers))
    marked = [_as_spoken(options.tracked_numbers.get(each.index, "")) for each in paragraphs] if tracked else []
    noun = _NOUNS[options.numbers][len(numbers) > 1]
    if marked and all(marked) and marked != numbers:
        named = say(f"{leading}{noun}{{numbers}}", numbers=listed(marked))
        return say("{called}, {numbers} in the clean text", called=named, numbers=listed(numbers))
    return say(f"{leading}{noun}{{numbers}}", numbers=listed(numbers))


def _number(revision: Revision, paragraph: Paragraph) -> str:
    if paragraph.kind in {Kind.HEADING, Kind.TITLE}:
        return ""
    number = _STOP_BEFORE_ITEMS.sub("", number_of(revision, paragraph))
    return number or (str(paragraph.known_as) if paragraph.known_as else "")


def _as_spoken(number: str) -> str:
    """Return a number as the language sets it: Chinese has the letter of an item close behind, `第7(a)段`."""
    return _ITEM.sub("", number) if spoken() == _CHINESE else number


def _unnumbered(paragraph: Paragraph) -> str:
    return _WITHOUT_NUMBER.get(paragraph.kind, _UNNUMBERED)
