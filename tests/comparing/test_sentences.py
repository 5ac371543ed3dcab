"""Each pair of the written list gets its bucket and its reasons."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.comparing.drafts import compared

FEWEST = 150


class Sentences(NamedTuple):
    """Two wordings of a sentence, and what must be said of the difference."""

    language: str
    bucket: str
    reasons: frozenset[str]
    old: str
    new: str


def _pairs() -> Iterator[Sentences]:
    texts = (path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("sentences*.txt")))
    for block in (block for text in texts for block in text.split("\n\n")):
        lines = [line for line in block.strip().splitlines() if not line.startswith("#")]
        if lines:
            head, old, new = lines
            language, bucket, *reasons = head.split()
            yield Sentences(language, bucket, frozenset(reasons), old.removeprefix("- "), new.removeprefix("+ "))


PAIRS = list(_pairs())


def test_the_list_is_long_enough() -> None:
    assert len(PAIRS) >= FEWEST


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.language}-{pair.old[:40]}")
def test_a_change_gets_its_bucket_and_reasons(pair: Sentences) -> None:
    (link,) = compared([pair.old], [pair.new], language=pair.language).links
    given = frozenset(reason for edit in link.edits for reason in edit.reasons)
    assert (link.significance.value, given & pair.reasons) == (pair.bucket, pair.reasons), [
        (edit.detail, edit.reasons) for edit in link.edits
    ]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.language}-{pair.old[:40]}")
def test_the_way_back_gets_the_same_bucket(pair: Sentences) -> None:
    (link,) = compared([pair.new], [pair.old], language=pair.language).links
    assert link.significance == pair.bucket, [(edit.detail, edit.reasons) for edit in link.edits]
