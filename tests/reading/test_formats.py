"""One text, one reading: drafts composed at random and written in every format are read as they were meant.

`make hunt` writes them by the thousand and prints every difference.
"""

from __future__ import annotations

from itertools import combinations

import pytest

from tests.reading.typeset.composing import compose
from tests.reading.typeset.formats import WRITERS, false_differences, told_by
from tests.reading.typeset.telling import first_difference
from tests.reading.typeset.tongues import TONGUES

_SEEDS = range(40)
_COMPARED = range(5)
_IN_EACH_LANGUAGE = range(4)


@pytest.mark.parametrize("format_name", WRITERS)
def test_a_draft_is_read_as_it_was_written(format_name: str) -> None:
    for seed in _SEEDS:
        written = WRITERS[format_name](compose(seed), seed)
        found = first_difference(written.told, told_by(written))
        assert not found, f"{written.name} {written.manner}: {found}"


@pytest.mark.parametrize("language", TONGUES)
@pytest.mark.parametrize("format_name", WRITERS)
def test_every_language_is_read_as_it_was_written(format_name: str, language: str) -> None:
    for seed in _IN_EACH_LANGUAGE:
        written = WRITERS[format_name](compose(seed, language), seed)
        found = first_difference(written.told, told_by(written))
        assert not found, f"{written.name} {written.manner}: {found}"


@pytest.mark.parametrize(("one", "other"), [*combinations(WRITERS, 2), *zip(WRITERS, WRITERS, strict=True)])
def test_nothing_has_changed_between_two_files_of_one_draft(one: str, other: str) -> None:
    for seed in _COMPARED:
        draft = compose(seed)
        old, new = WRITERS[one](draft, seed).read(), WRITERS[other](draft, seed + 1).read()
        assert not false_differences(old, new)


@pytest.mark.parametrize("format_name", WRITERS)
def test_of_a_sound_file_nothing_is_remarked(format_name: str) -> None:
    for seed in _COMPARED:
        assert not WRITERS[format_name](compose(seed), seed).read().remarks


@pytest.mark.parametrize("format_name", WRITERS)
def test_the_same_seed_gives_the_same_words(format_name: str) -> None:
    once, again = (WRITERS[format_name](compose(3), 3) for _ in range(2))
    assert (once.told, once.manner, told_by(once)) == (again.told, again.manner, told_by(again))
