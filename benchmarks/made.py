"""Texts and PDF files of any size, made from a seed: the same on every machine.

python -m benchmarks.made PAGES OLD.pdf NEW.pdf
"""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from itertools import accumulate, islice
from pathlib import Path

from wsis_desktop.model.comparison import Side
from wsis_desktop.model.revision import Format, Kind, Label, Paragraph, Revision


def _words(text: str) -> list[str]:
    return text.split()


VERBS = _words(
    "reaffirms recognizes invites requests notes calls encourages underlines welcomes urges recalls stresses"
)
JOINTS = _words("the of and to in for with that on by its all their other through as from including between among")
STEMS = _words(
    "access action budget capac climat commun conserv cooper council cultur data decis develop digit divers educ "
    "employ energ environ equal famil financ forest fund gender govern growth health heritag histor hous human inclus "
    "industr inform innov institut integr justic knowledg labour languag law librar literac market member migrat "
    "mobil network ocean open partner peac plan polic post privac product public region report research resilienc "
    "right rural scienc secur servic social societ standard strateg sustain system tax teach technolog territor trade "
    "transport treat trust urban village water youth"
)
ENDINGS = _words("ation ity al ed ing s ment ive able ance er ors ful ist ary ness")
# As in real texts, half of the running words are joints, and of the others few are frequent and many rare.
CONTENT = [stem + ending for ending in ENDINGS for stem in STEMS]
random.Random(1).shuffle(CONTENT)  # noqa: S311 - the same words each time is the point
RANKED = list(accumulate(1 / (rank + 10) for rank in range(len(CONTENT))))


def content(random_: random.Random, words: int) -> list[str]:
    """Return made words."""
    return random_.choices(CONTENT, cum_weights=RANKED, k=words)


def sentence(random_: random.Random, words: int) -> str:
    """Return a sentence of roughly a resolution's words."""
    body = [
        word
        for pair in zip(random_.choices(JOINTS, k=words // 2), content(random_, words // 2), strict=True)
        for word in pair
    ]
    return " ".join([random_.choice(VERBS).capitalize(), *body]) + "."


def paragraph(random_: random.Random) -> str:
    """Return a paragraph of 20 to 120 words."""
    return " ".join(sentence(random_, random_.randint(10, 30)) for _ in range(random_.randint(2, 4)))


def reworded(random_: random.Random, text: str) -> str:
    """Return the text with a few phrases replaced, put in or taken out."""
    words = text.split()
    for _ in range(random_.randint(1, 4)):
        at = random_.randrange(len(words))
        words[at : at + random_.randint(0, 3)] = content(random_, random_.randint(0, 3))
    return " ".join(words)


def two_texts(paragraphs: int, unchanged: float, seed: int) -> tuple[list[str], list[str]]:
    """Return a text and its revision; of what is not `unchanged`, most is reworded and some added, deleted and moved."""
    random_ = random.Random(seed)  # noqa: S311 - the same texts each time is the point
    old = [paragraph(random_) for _ in range(paragraphs)]
    new: list[str] = []
    moved: list[str] = []
    for text in old:
        lot = random_.random()
        share = (lot - unchanged) / (1 - unchanged)
        if share < 0:
            new.append(text)
        elif share < 0.76:
            new.append(reworded(random_, text))
        elif share < 0.86:
            new += [text, paragraph(random_)]
        elif share < 0.96:
            continue
        else:
            moved.append(text)
    for text in moved:
        new.insert(random_.randrange(len(new) + 1), text)
    return old, new


def as_revision(texts: list[str], side: Side, headings: frozenset[str] = frozenset()) -> Revision:
    """Return the texts as the numbered paragraphs of a revision, twenty to a section, some of them as headings."""
    paragraphs = tuple(
        Paragraph(at, Kind.HEADING, text, level=1)
        if text in headings
        else Paragraph(at, Kind.PARAGRAPH, text, Label(str(at + 1), number=str(at + 1)), (f"Section {at // 20 + 1}",))
        for at, text in enumerate(texts)
    )
    return Revision(f"{side}.txt", side.value * 16, Format.TEXT, "A made text", paragraphs, language="en")


def write_pdfs(pages: int, old: Path, new: Path, *, seed: int = 0) -> None:
    """Write a text of so many pages and its revision, in another process: ours never loads PyMuPDF for it."""
    command = [sys.executable, "-m", "benchmarks.made", str(pages), str(seed), str(old), str(new)]
    subprocess.run(command, check=True, cwd=Path(__file__).resolve().parent.parent)


def _typeset(texts: list[str], path: Path, symbol: str, pages: int) -> None:
    """Set numbered paragraphs with a running head and page numbers; the text ends with the last page."""
    import pymupdf  # noqa: PLC0415 - heavy, and only this process needs it

    font = pymupdf.Font("tiro")
    width_of = cache(lambda word: float(font.text_length(word, fontsize=11)))  # MuPDF's own is slow
    lines = [line for at, text in enumerate(texts, 1) for line in (*_lines(width_of, f"{at}. {text}"), "")]
    with pymupdf.open() as document:
        per_page = 46
        rest = iter(lines)
        for number in range(1, pages + 1):
            page = document.new_page(width=595, height=842)
            page.insert_text((72, 50), symbol, fontname="tiro", fontsize=9)
            page.insert_text((72, 90), list(islice(rest, per_page)), fontname="tiro", fontsize=11, lineheight=1.3)
            page.insert_text((290, 810), str(number), fontname="tiro", fontsize=9)
        document.save(path, garbage=3, deflate=True)


def _lines(width_of: Callable[[str], float], text: str) -> list[str]:
    """Break the text into lines of 450 points."""
    lines: list[list[str]] = [[]]
    left = 450.0
    for word in text.split():
        width = width_of(word)
        if width > left:
            lines.append([])
            left = 450.0
        lines[-1].append(word)
        left -= width + width_of(" ")
    return [" ".join(line) for line in lines]


def main() -> None:
    """Write the two files named on the command line."""
    pages, seed, old, new = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4])
    before, after = two_texts(pages * 9, unchanged=0.6, seed=seed)
    _typeset(before, old, "A/MADE/1/Rev.1", pages)
    _typeset(after, new, "A/MADE/1/Rev.2", pages)


if __name__ == "__main__":
    main()
