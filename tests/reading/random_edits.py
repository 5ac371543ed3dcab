"""Drafts of words at random, edited at random: what differs is marked as a word processor would mark it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from random import Random
from typing import Final

from tests.reading import docx_builder as build
from tests.reading.docx.test_docx_sides import ELSE, WHO, gone, ins, mark
from tests.reading.marked_pdf import CAME, WENT
from tests.reading.pdf_builder import OTHER, SENTENCE
from tests.reading.printed_marks import Par, Run, came, kept, par, went

_WORDS = sorted(set(re.findall(r"[A-Za-z]+", f"{SENTENCE} {OTHER}")))
_BETWEEN = (*[" "] * 12, ", ", "; ", " - ", " (", ". ", ": ")
_TOKEN = re.compile(r"[A-Za-z0-9]+|\s|[^\w\s]")


def draft_of(random: Random, first: int) -> Iterator[Par]:
    """Yield numbered and unnumbered paragraphs from number `first` on: edited, as they were, new and gone."""
    for number in range(first, first + random.randint(2, 9)):
        text = " ".join(_sentence(random) for _ in range(random.randint(1, 3)))
        label = f"{number}." if random.random() < 0.6 else ""
        kind = random.choices((None, kept, came, went), (11, 3, 3, 3))[0]
        if kind is None:
            yield par(*_marked(text, _edited(random, text)), label=label)
        else:
            yield par(kind(text), label=[kind(label)] if label else ())


def _sentence(random: Random) -> str:
    text: str = random.choice(_WORDS)
    for _ in range(random.randint(4, 25)):
        text += random.choice(_BETWEEN) + random.choice(_WORDS)
    text += ")" * (text.count("(") - text.count(")"))
    return text[0].upper() + text[1:] + random.choice(".;.,")


def _edited(random: Random, text: str) -> str:
    tokens = _TOKEN.findall(text)
    for _ in range(random.randint(1, 6)):
        at = random.randrange(len(tokens))
        match random.randrange(4):
            case 0 if tokens[at].isalpha():
                tokens[at] = random.choice(_WORDS)
            case 1 if tokens[at].isalpha() and at and tokens[at - 1] == " " and tokens[at + 1 : at + 2] == [" "]:
                del tokens[at : at + 2]
            case 2 if tokens[at].isalpha():
                tokens[at : at + 1] = [tokens[at], " ", random.choice(_WORDS)]
            case 3 if tokens[at] in {",", ";", ":", "."}:
                tokens[at] = random.choice(",;.:")
    return "".join(tokens)


def _marked(before: str, after: str) -> Iterator[Run]:
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield kept("".join(old[a:b]))
            continue
        yield from (went("".join(old[a:b])),) * (a < b)
        yield from (came("".join(new[c:d])),) * (c < d)


# -- as a Word file --------------------------------------------------------------------------------------------------

_SPACED: Final = '<w:spacing w:after="120"/>'
_TITLE: Final = '<w:r><w:rPr><w:b/><w:sz w:val="32"/></w:rPr><w:t>Draft outcome document</w:t></w:r>'
_COUNTED: Final = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
_INDENT: Final = '<w:pPr><w:ind w:left="720" w:hanging="720"/></w:pPr>'
_NUMBERING: Final = build.abstract(0, build.level(0, "decimal", "%1.", _INDENT)) + build.numbers(1, 0)


def tracked_docx(random: Random) -> bytes:
    """Return a Word file of paragraphs that were edited, came, went, were split and joined, by two authors.

    Of some words the look alone was changed.
    """
    body = [build.paragraph(_TITLE, properties=_SPACED)]
    for _ in range(random.randint(8, 16)):
        text = " ".join(_sentence(random) for _ in range(random.randint(1, 3)))
        counted = _COUNTED if random.random() < 0.6 else ""
        match random.choices(("edited", "as it was", "ins", "del", "split", "joined"), (8, 2, 2, 2, 1, 1))[0]:
            case "edited":
                body.append(_paragraph(counted, *_tracked(random, text)))
            case "as it was":
                body.append(_paragraph(counted, text))
            case "ins":
                body.append(_paragraph(counted, ins(text), end="ins"))
            case "del":
                body.append(_paragraph(counted, gone(text), end="del"))
            case parted:
                end = "ins" if parted == "split" else "del"
                body.append(_paragraph(_COUNTED, text + random.choice((" ", "")), end=end))
                body.append(_paragraph(_COUNTED, _sentence(random)))
    return build.docx(*body, numbering=_NUMBERING)


def _paragraph(counted: str, *content: str, end: str = "") -> str:
    return build.paragraph(*content, properties=counted + _SPACED + (mark(end) if end else ""))


def _tracked(random: Random, text: str) -> Iterator[str]:
    for run in _marked(text, _edited(random, text)):
        marked, who = {WENT: gone, CAME: ins}.get(run.status), random.choice((WHO, ELSE))
        if marked:
            yield marked(run.text, who)
        elif random.random() < 0.1:
            yield build.run(run.text, f"<w:i/><w:rPrChange {who}><w:rPr/></w:rPrChange>")
        else:
            yield run.text
