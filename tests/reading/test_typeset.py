"""One text, one reading: drafts set at random in many layouts are read as they were written.

`make hunt` sets them by the thousand and prints every difference; here a few are held to show none.
"""

from __future__ import annotations

import pytest

from tests.reading.typeset.composing import compose, compose_with_tables
from tests.reading.typeset.hunt import read_pdf
from tests.reading.typeset.layouts import layout, layout_of_secretaries, layout_of_tables, wider_layout
from tests.reading.typeset.pages import typeset
from tests.reading.typeset.telling import first_difference, told, without_hyphens

# Those of the further lines were once read otherwise.
_SEEDS = (
    *range(60),
    *(23008, 25001, 25031, 25047, 25049, 26027, 26106, 26115, 26280, 27022, 27094, 27293),
    *(28055, 28071, 28104, 28188, 28218, 28245, 28338, 28357, 28368, 29053, 29072, 29146),
    *(
        29263,
        29308,
        29328,
        29351,
        30010,
        30025,
        30061,
        30271,
        32168,
        32217,
        32233,
        32279,
        31026,
        31128,
        34017,
        34022,
        34048,
        88029,
        97025,
        97026,
        101095,
        102179,
        198018,
        202140,
        300374,
        300582,
        303952,
        206107,
        209019,
        209142,
        209183,
        311715,
        601057,
        601191,
        621048,
        1202041,
    ),
    *(21015, 21066, 21069, 21073, 21151, 22004, 22017, 22034, 22042, 22079, 22087, 23009, 23010, 23052, 24053),
)


@pytest.mark.parametrize("seed", _SEEDS)
def test_a_draft_in_any_layout_is_read_without_a_false_difference(seed: int) -> None:
    draft = compose(seed // 4)
    read = told(read_pdf(typeset(draft, layout(seed))))
    assert first_difference(without_hyphens(draft.told()), without_hyphens(read)) == ""


@pytest.mark.parametrize(
    "seed",
    [
        *range(71000, 71008),
        70012,
        70013,
        70017,
        72001,
        72041,
        73000,
        87157,
        91072,
        91141,
        103015,
        103035,
        212017,
        213002,
        217080,
        217087,
        631048,
        903044,
        903091,
    ],
)
def test_a_draft_with_habits_that_few_files_have_is_read_as_well(seed: int) -> None:
    draft = compose(seed // 4)
    read = told(read_pdf(typeset(draft, wider_layout(seed))))
    assert first_difference(without_hyphens(draft.told()), without_hyphens(read)) == ""


@pytest.mark.parametrize(
    "seed", [500, 504, 505, 506, 507, 536, 539, 549, 640, 651, 813064, 813098, 813127, 913071, 915027, 954073]
)
def test_a_draft_with_tables_of_many_shapes_is_read_as_well(seed: int) -> None:
    draft = compose_with_tables(seed // 4)
    read = told(read_pdf(typeset(draft, layout_of_tables(seed))))
    assert first_difference(without_hyphens(draft.told()), without_hyphens(read)) == ""


@pytest.mark.parametrize(
    "seed", [*range(730000, 730008), 700005, 700014, 740066, 760009, 901090, 911018, 911056, 1114009]
)
def test_a_draft_with_the_habits_of_secretariats_is_read_as_well(seed: int) -> None:
    draft = compose(seed // 4)
    read = told(read_pdf(typeset(draft, layout_of_secretaries(seed))))
    assert first_difference(without_hyphens(draft.told()), without_hyphens(read)) == ""


def test_the_same_seed_gives_the_same_file() -> None:
    assert compose(7) == compose(7)
    assert layout(7) == layout(7)
