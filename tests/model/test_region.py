"""Where text stands: rectangles in fractions of the page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsis_desktop.model.region import Region, WordPlace, WordPlaces

fractions = st.floats(0, 1, width=32)


@st.composite
def regions(draw: st.DrawFn) -> Region:
    x0, x1 = sorted((draw(fractions), draw(fractions)))
    y0, y1 = sorted((draw(fractions), draw(fractions)))
    return Region(draw(st.integers(1, 2000)), x0, y0, x1, y1)


def line(*words: tuple[float, float], page: int = 1, top: float = 0.1, start: int = 0) -> list[WordPlace]:
    """Return places for words of four letters, one space between them, at these left and right edges."""
    return [
        WordPlace(start + 5 * at, start + 5 * at + 4, Region(page, left, top, right, top + 0.02))
        for at, (left, right) in enumerate(words)
    ]


@given(st.lists(st.builds(WordPlace, st.integers(0, 10**6), st.integers(0, 10**6), regions())))
def test_packed_places_come_back_as_they_were(places: list[WordPlace]) -> None:
    packed = WordPlaces.of(places)
    assert len(packed) == len(places)
    assert list(packed) == places


@given(regions(), regions())
def test_the_joined_region_holds_both(one: Region, other: Region) -> None:
    both = one.joined(other)
    for part in (one, other):
        assert both.x0 <= part.x0
        assert both.x1 >= part.x1
        assert both.y0 <= part.y0
        assert both.y1 >= part.y1


def test_words_of_one_line_make_one_region() -> None:
    places = WordPlaces.of(line((0.1, 0.2), (0.21, 0.3), (0.31, 0.4)))
    (shown,) = places.regions(0, 14)
    assert (round(shown.x0, 3), round(shown.x1, 3)) == (0.1, 0.4)


def test_a_passage_over_three_lines_and_two_pages_has_a_region_for_each_line() -> None:
    places = WordPlaces.of(
        [
            *line((0.1, 0.2), (0.21, 0.3)),
            *line((0.1, 0.2), top=0.13, start=10),
            *line((0.1, 0.2), page=2, top=0.13, start=15),
        ]
    )
    assert [(region.page, round(region.y0, 2)) for region in places.regions(0, 19)] == [(1, 0.1), (1, 0.13), (2, 0.13)]


def test_a_word_in_the_next_column_is_a_region_of_its_own() -> None:
    assert len(WordPlaces.of(line((0.1, 0.2), (0.6, 0.7))).regions(0, 9)) == 2


def test_part_of_a_word_takes_its_share_of_the_word() -> None:
    (shown,) = WordPlaces.of(line((0.1, 0.5))).regions(1, 3)
    assert (round(shown.x0, 3), round(shown.x1, 3)) == (0.2, 0.4)


def test_the_place_between_two_words_shows_nothing() -> None:
    assert WordPlaces.of(line((0.1, 0.2), (0.21, 0.3))).regions(4, 5) == ()


@given(st.integers(0, 40), st.integers(0, 40))
def test_where_words_are_cut_out_the_others_keep_their_places(one: int, other: int) -> None:
    start, end = sorted((one, other))
    gone = end - start
    whole = WordPlaces.of(line(*((at / 16, at / 16 + 1 / 32) for at in range(8))))
    left = {place.start: place for place in whole.without(start, end)}
    untouched = [place for place in whole if place.end <= start or place.start >= end]
    for place in untouched:
        shift = gone if place.start >= end else 0
        assert left.pop(place.start - shift) == WordPlace(place.start - shift, place.end - shift, place.region)
    # What is left of the others is as wide as its letters, and stands where these do.
    for place in left.values():
        (word,) = (each for each in whole if each.region.x0 <= place.region.x0 and place.region.x1 <= each.region.x1)
        letters = len({*range(word.start, word.end)} - {*range(start, end)})
        assert place.end - place.start == letters > 0
        inside = word.start < start and end < word.end
        width = (word.region.x1 - word.region.x0) * (1 if inside else letters / 4)
        assert abs(place.region.x1 - place.region.x0 - width) < 1e-6
    texts = [set(range(each.start, each.end)) - {*range(start, end)} for each in whole]
    assert len(untouched) + len(left) == sum(map(bool, texts))


def test_lines_share_half_the_height_of_the_lower_one() -> None:
    high, low = Region(1, 0, 0.10, 1, 0.14), Region(1, 0, 0.12, 1, 0.14)
    below = Region(1, 0, 0.135, 1, 0.175)
    assert high.on_line_with(low)
    assert low.on_line_with(high)
    assert not high.on_line_with(below)
    assert not high.on_line_with(Region(2, 0, 0.10, 1, 0.14))
