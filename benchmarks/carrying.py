"""How many notes land right when a revision is added, by the engine's links and by the words that stand where they land.

python -m benchmarks.carrying                 the sample, and pairs of the corpus where it is at hand
python -m benchmarks.carrying OLD NEW         any two files
  --seed N                                    draw other words
  --list                                      print each note that landed wrong by either measure, and each detached one

A note is put on every paragraph of the earlier revision, and another one on five random words of each. By the links, a note
is right when it lands in a paragraph that the comparison links with its own; where it links none, that says nothing.
By the words, which knows nothing of links, when at least half of them stand, in their order, in the words that it landed on.
A detached note is missed when its words, five or more, stand somewhere in the later text as they stood.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.anchor import Anchor, anchor_at
from wsis_desktop.model.comparison import Comparison, Side, Span
from wsis_desktop.model.note import CarriedStatus
from wsis_desktop.notebook.landing import Lander, Landing
from wsis_desktop.reading.read import read
from wsis_desktop.shipped import shipped

CORPUS = Path(__file__).resolve().parent.parent.parent / "shared" / "corpus"
PAIRS = (
    ("cardano/2024-11-20.md", "cardano/2024-11-29.md"),
    ("terms/tos-2017-06-09.md", "terms/tos-2019-03-14.md"),
    ("terms/tos-2019-03-14.md", "terms/tos-2020-10-15.md"),
    ("terms/aup-2020-10-01.md", "terms/aup-2021-04-29.md"),
    ("paris/2015-10-23.md", "paris/2015-12-04.md"),
)
WORDS = 5
# Each ideograph or kana is a word of its own.
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")
_HALF = 0.5


@dataclass(slots=True)
class Tally:
    """What became of the notes of one kind."""

    statuses: Counter[CarriedStatus] = field(default_factory=Counter)
    linked: int = 0
    by_links: int = 0
    by_words: int = 0
    landed: int = 0
    missed: int = 0
    wrong: list[str] = field(default_factory=list)
    confidence: list[tuple[float, bool]] = field(default_factory=list)


def five_words(text: str, draw: random.Random) -> Span | None:
    """Return a random run of five words, or of all there are; None where there are no words."""
    words = list(_WORD.finditer(text))
    if not words:
        return None
    first = draw.randrange(max(1, len(words) - WORDS + 1))
    return Span(words[first].start(), words[min(len(words), first + WORDS) - 1].end())


def anchors_of(comparison: Comparison, seed: int) -> Iterator[tuple[str, Anchor]]:
    """Yield an anchor on each old paragraph, and one on five words of it."""
    draw = random.Random(seed)  # noqa: S311 - to be drawn again
    for paragraph in comparison.old.paragraphs:
        if paragraph.text:
            yield "paragraphs", anchor_at(comparison.old, paragraph.index)
        span = five_words(paragraph.text, draw)
        if span:
            yield "five words", anchor_at(comparison.old, paragraph.index, span)


def words_there(words: str, text: str) -> float:
    """Return the share of words that stand in a text in their order."""
    wanted, here = (_WORD.findall(each.casefold()) for each in (words, text))
    row = [0] * (len(here) + 1)
    for word in wanted:
        corner = 0
        for at, other in enumerate(here, 1):
            corner, row[at] = row[at], corner + 1 if word == other else max(row[at], row[at - 1])
    return row[-1] / len(wanted) if wanted else 1.0


def judge(tally: Tally, comparison: Comparison, anchor: Anchor, landing: Landing) -> None:
    """Count one landing."""
    tally.statuses[landing.status] += 1
    linked = comparison.links[comparison.link_of(Side.OLD)[anchor.paragraph]].new
    if landing.anchor is None:
        stands = len(_WORD.findall(anchor.words)) >= WORDS and any(
            anchor.words in each.text for each in comparison.new.paragraphs
        )
        tally.missed += stands
        tally.wrong.append(f"{'missed' if stands else 'detached'}: {_shown(anchor)}")
        return
    tally.landed += 1
    places = (landing.anchor, *landing.offers)
    by_links = not linked or landing.anchor.paragraph in linked
    by_words = max(words_there(anchor.words, place.words) for place in places) >= _HALF
    tally.linked += bool(linked)
    tally.by_links += bool(linked) and by_links
    tally.by_words += by_words
    tally.confidence.append((landing.confidence, by_words))
    if not by_links or not by_words:
        why = " and ".join(each for each, right in (("links", by_links), ("words", by_words)) if not right)
        told = f"by the {why}, {landing.status.value} {landing.confidence:.2f}: {_shown(anchor)} → {_shown(landing.anchor)}"
        tally.wrong.append(told)


def _shown(anchor: Anchor) -> str:
    words = anchor.words if len(anchor.words) <= 90 else anchor.words[:88] + " …"
    return f"{anchor.paragraph} “{words}”"


def report(name: str, comparison: Comparison, seed: int, *, listed: bool) -> int:
    """Print what became of the notes on one pair; return how many were lost, which must be none."""
    start = time.perf_counter()
    lander = Lander(comparison)
    tallies: dict[str, Tally] = {}
    count = 0
    for kind, anchor in anchors_of(comparison, seed):
        judge(tallies.setdefault(kind, Tally()), comparison, anchor, lander.land(anchor))
        count += 1
    took = time.perf_counter() - start
    print(f"\n{name}: {count} notes in {took:.2f} s")
    lost = count
    for kind, tally in tallies.items():
        every = sum(tally.statuses.values())
        lost -= every
        statuses = ", ".join(f"{tally.statuses[each]} {each.value}" for each in CarriedStatus)
        print(f"  {kind}: {every} ({statuses})")
        links, words = _share(tally.by_links, tally.linked), _share(tally.by_words, tally.landed)
        print(
            f"    landed {tally.landed}: right by the links {links} of {tally.linked}, by the words {words}; "
            f"detached though the words stand there: {tally.missed}"
        )
        print(f"    right by the words, by confidence: {_calibrated(tally)}")
        for line in tally.wrong if listed else ():
            print(f"      {line}")
    print(f"  lost: {lost}")
    return lost


def _share(part: int, of: int) -> str:
    return f"{part} ({part / of:.1%})" if of else "none"


def _calibrated(tally: Tally) -> str:
    told = []
    for low, high in ((0.0, 0.5), (0.5, 0.75), (0.75, 0.9), (0.9, 1.01)):
        within = [right for sure, right in tally.confidence if low <= sure < high]
        if within:
            told.append(f"{low:.2f}–{min(high, 1):.2f} {_share(sum(within), len(within))} of {len(within)}")
    return "; ".join(told)


def main() -> int:
    """Print the report; exit 1 when a note was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--list", action="store_true", dest="listed")
    options = parser.parse_args()
    if options.files:
        pairs = [(options.files[0], options.files[1])]
    else:
        pairs = [(shipped("sample", "rev1.pdf"), shipped("sample", "rev2.pdf"))]
        pairs += [(CORPUS / old, CORPUS / new) for old, new in PAIRS if CORPUS.is_dir()]
        if not CORPUS.is_dir():
            print(f"Skipped: the corpus is not there; it is looked for in {CORPUS}.")
    lost = 0
    for old, new in pairs:
        comparison = compare(read(old), read(new))
        lost += report(f"{old.parent.name}/{old.name} → {new.name}", comparison, options.seed, listed=options.listed)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
