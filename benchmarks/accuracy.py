"""How many pairs of paragraphs, and which words, are found as readers would: beside what else a reader could use.

Every set of ../shared/tools/alignment is scored in one run: through the command line, in process, by simple peers and by the
sketch. Peers and sketch need numpy and scipy, which the program does without; where they are missing they are left out.

python -m benchmarks.accuracy              every set
python -m benchmarks.accuracy --quick      the same without the command line, which starts a process for each text
"""

from __future__ import annotations

import importlib
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType

from wsis_desktop.comparing.compare import compare
from wsis_desktop.comparing.marking.edits import word_edits
from wsis_desktop.comparing.options import Options
from wsis_desktop.reading.read import read

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "tools" / "alignment"
PEERS = {
    "difflib + ratio": "b_difflib_ratio",
    "+ Jaccard moves": "b_docxodus",
    "greedy TF-IDF": "b_tfidf",
    "TF-IDF + NW": "b_tfidf_nw",
    "RapidFuzz + Hungarian": "b_rf_hung",
    "sketch": "SKETCH",
}

Pairs = set[tuple[int, int]]
System = Callable[[list[str], list[str]], Iterable[tuple[int, int]]]


def in_process(old: list[str], new: list[str]) -> Pairs:
    """Return the pairs that a comparison of two text files links, without a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("old.txt", "new.txt")]
        for path, paragraphs in zip(paths, (old, new), strict=True):
            path.write_text("\n\n".join(" ".join(each.split()) for each in paragraphs) + "\n", encoding="utf-8")
        links = compare(read(paths[0]), read(paths[1])).links
    return {(i, j) for link in links for i in link.old for j in link.new}


def changed_words(old: str, new: str) -> list[tuple[int, int, int, int]]:
    """Return the edits of a sentence as offsets."""
    edits = word_edits(old, new, Options())
    return [(edit.old.start, edit.old.end, edit.new.start, edit.new.end) for edit in edits]


def systems(score: ModuleType, *, quick: bool) -> dict[str, System]:
    """Return what is scored, by name."""
    found: dict[str, System] = {}
    if not quick:
        found["command line"] = score.through_command(f"{sys.executable} -m wsis_desktop compare")
    found["in process"] = in_process
    try:
        peers = importlib.import_module("peers")
    except ImportError as missing:
        print(f"(peers and sketch left out: {missing})")
        return found
    sketch: System = importlib.import_module("sketch_aligner").pairs
    return found | {name: sketch if peer == "SKETCH" else getattr(peers, peer) for name, peer in PEERS.items()}


def paragraphs(*, quick: bool) -> Iterator[str]:
    """Yield a table of F1 over pairs that are not identical, a line for each set."""
    score = importlib.import_module("score")
    scored = systems(score, quick=quick)
    yield f"| set | {' | '.join(scored)} |"
    yield "|---|" + "---|" * len(scored)
    for name, load in score.sets().items():
        docs = load()
        cells = []
        for system in scored.values():
            outputs = [set(map(tuple, system(doc["old"], doc["new"]))) for doc in docs]
            cells.append(f"{score.score(docs, outputs)[1][2]:.3f}")
        yield f"| {name} | {' | '.join(cells)} |"


def words() -> Iterator[str]:
    """Yield how well changed words are found: F1 over edits, F1 over words, edits for each that a person would mark."""
    score = importlib.import_module("score_words")
    data = list(score.pairs())
    for name, spans in (("ours", score.by_offsets(changed_words)), ("sketch", _sketched())):
        if spans:
            exact, touched, many, _ = score.evaluate(spans, data)
            yield f"{name}: edits {exact:.3f}, words {touched:.3f}, edits for each of a person's {many:.2f}"


def _sketched() -> Callable[[list[str], list[str]], Iterable[tuple[int, int, int, int]]] | None:
    try:
        spans: Callable[[list[str], list[str]], Iterable[tuple[int, int, int, int]]]
        spans = importlib.import_module("sketch_words").d_lcs_clean
    except ImportError:
        return None
    return spans


def main() -> None:
    """Print both."""
    if not SHARED.is_dir():
        sys.exit(f"There is nothing to score: the sets are looked for in {SHARED}.")
    sys.path.insert(0, str(SHARED))
    for lines in (paragraphs(quick="--quick" in sys.argv), words()):
        for line in lines:
            print(line, flush=True)
        print()


if __name__ == "__main__":
    main()
