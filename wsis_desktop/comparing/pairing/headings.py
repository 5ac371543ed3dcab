"""A heading is known by what stands beneath it, never by its number.

So headings without words ("Article 3"), those whose words stand above many sections, and those whose words found no
partner, are paired once the paragraphs are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from wsis_desktop.comparing.language.letters import plain_words
from wsis_desktop.comparing.pairing.candidates import Pair
from wsis_desktop.comparing.pairing.chain import heaviest_chain
from wsis_desktop.comparing.pairing.context import Backbone, weighed
from wsis_desktop.comparing.pairing.texts import SHORT, Text, Texts
from wsis_desktop.model.revision import Kind, Paragraph

_MOST = 0.5
_ENOUGH = 0.3
"""Share of the words beneath the shorter of two sections that must be linked before their headings are."""
_KEPT = 0.8
"""Share of the labels that must stand on both sides before they may be names."""
_BESIDE = 0.2
_SHARED = 0.5


def paired_headings(old: Sequence[Paragraph], new: Sequence[Paragraph], texts: Texts, links: set[Pair]) -> set[Pair]:
    """Return `links` with headings that words did not pair surely paired anew: by kept numbers, then by their sections."""
    often = _repeated(old, texts.old) | _repeated(new, texts.new)
    sure = {
        (i, j) for i, j in links if not (_unsure(i, j, old, new) or {texts.old[i].code, texts.new[j].code} <= often)
    }
    sure |= _by_kept_numbers(old, new, sure)
    sure |= _by_what_stands_beneath(old, new, texts, sure)
    taken_old, taken_new = {i for i, _ in sure}, {j for _, j in sure}
    return sure | {(i, j) for i, j in links if i not in taken_old and j not in taken_new}


def _unsure(i: int, j: int, old: Sequence[Paragraph], new: Sequence[Paragraph]) -> bool:
    return old[i].kind is new[j].kind is Kind.HEADING and (_wordless(old[i]) or _wordless(new[j]))


def _repeated(paragraphs: Sequence[Paragraph], texts: Sequence[Text]) -> set[str]:
    """Return the words that stand as a heading more than once, such as "Guardrails" in every section, and nowhere else."""
    times = Counter(text.code for text in texts)
    heads = Counter(texts[each.index].code for each in paragraphs if each.kind is Kind.HEADING)
    return {code for code, count in heads.items() if code and count == times[code] > 1}


def _by_kept_numbers(old: Sequence[Paragraph], new: Sequence[Paragraph], links: set[Pair]) -> set[Pair]:
    """Pair headings without words by their labels where the labels no longer count up on one side.

    Whoever moves "Article 28" and counts anew leaves numbers that rise. Where they do not, headings kept their numbers.
    """
    taken_old, taken_new = {i for i, _ in links}, {j for _, j in links}
    bare = [
        _labelled_once(each for each in side if _wordless(each) and each.kind is Kind.HEADING) for side in (old, new)
    ]
    both = [label for label in bare[0] if label in bare[1]]
    if len(both) < _KEPT * max(map(len, bare)) or sorted(both, key=bare[1].__getitem__) == both:
        return set()
    return {
        (bare[0][label], bare[1][label])
        for label in both
        if bare[0][label] not in taken_old and bare[1][label] not in taken_new
    }


def _by_what_stands_beneath(
    old: Sequence[Paragraph], new: Sequence[Paragraph], texts: Texts, links: set[Pair]
) -> set[Pair]:
    """Pair headings left alone when most of what stands beneath either is linked with what stands beneath the other."""
    heads_old, heads_new = _heads(old), _heads(new)
    taken_old, taken_new = {i for i, _ in links}, {j for _, j in links}
    votes: dict[Pair, int] = defaultdict(int)
    cast: dict[tuple[int, int], int] = defaultdict(int)
    for i, j in links:
        pair = heads_old[i], heads_new[j]
        weight = min(texts.old[i].size, texts.new[j].size)
        cast[0, pair[0]] += weight
        cast[1, pair[1]] += weight
        if min(pair) >= 0 and pair[0] not in taken_old and pair[1] not in taken_new:
            votes[pair] += weight
    beneath = [_words_beneath(side, heads) for side, heads in ((texts.old, heads_old), (texts.new, heads_new))]
    found = {
        (i, j)
        for (i, j), weight in votes.items()
        if weight > _MOST * cast[0, i]
        and weight > _MOST * cast[1, j]
        and weight > _ENOUGH * min(beneath[0][i], beneath[1][j])
    }
    return found - _stayed_behind(old, new, texts, links, found)


def _words_beneath(texts: Sequence[Text], heads: Sequence[int]) -> Counter[int]:
    """Count the words beneath each heading, linked or not: a sentence that left an abolished article is not the article."""
    words = Counter[int]()
    for text, head in zip(texts, heads, strict=True):
        words[head] += text.size
    return words


def _stayed_behind(
    old: Sequence[Paragraph], new: Sequence[Paragraph], texts: Texts, links: set[Pair], found: set[Pair]
) -> set[Pair]:
    """Return the pairs in `found` that break the order though each heading stands, number and all, where it stood.

    A few paragraphs that moved beneath another heading do not take theirs along.
    """
    backbone = Backbone.of((weighed(i, j, texts.carry(i, j), texts.salt(i, j)) for i, j in links), texts)
    astray = {pair for pair in found if not backbone.holds(*pair)}
    if not astray:
        return set()
    olds, news = (
        _labelled_once(each for each in side if _wordless(each) and each.kind is Kind.HEADING) for side in (old, new)
    )
    kept = {(olds[label], news[label]) for label in olds.keys() & news.keys()}
    stay = {pair for pair in kept if backbone.holds(*pair)}
    stay_old, stay_new = {i for i, _ in stay}, {j for _, j in stay}
    return {(i, j) for i, j in astray if i in stay_old and j in stay_new}


def doubled(old: Sequence[Paragraph], new: Sequence[Paragraph], links: Iterable[Pair]) -> set[Pair]:
    """Pair headings without words that print once more, on both sides, the number of linked ones right beneath them.

    "Article 3" printed twice is one heading for who reads it: the first has nothing beneath it but the second.
    """
    known = set(links)
    taken_old, taken_new = {i for i, _ in known}, {j for _, j in known}
    return {
        (i - 1, j - 1)
        for i, j in known
        if i - 1 not in taken_old
        and j - 1 not in taken_new
        and min(i, j) > 0
        and _is_doubled(old[i - 1], old[i])
        and _is_doubled(new[j - 1], new[j])
    }


def _is_doubled(above: Paragraph, below: Paragraph) -> bool:
    wordless = above.kind is below.kind is Kind.HEADING and _wordless(above) and _wordless(below)
    return wordless and _same_label(above, below)


def in_place(old: Sequence[Paragraph], new: Sequence[Paragraph], texts: Texts, links: set[Pair]) -> set[Pair]:
    """Pair headings without words left alone that stand in order, beside other linked paragraphs first."""
    found: set[Pair] = set()
    taken_old, taken_new = {i for i, _ in links}, {j for _, j in links}
    bare_old, bare_new = (
        {each.index for each in side if each.index not in taken and _wordless(each)}
        for side, taken in ((old, taken_old), (new, taken_new))
    )
    if not bare_old or not bare_new:
        return found
    backbone = Backbone.of((weighed(i, j, texts.carry(i, j), texts.salt(i, j)) for i, j in links), texts)
    for olds, news in backbone.gaps():
        chain = heaviest_chain(
            weighed(
                i,
                j,
                1 + _BESIDE * (((i - 1, j - 1) in links) + ((i + 1, j + 1) in links) + _same_label(old[i], new[j])),
                0,
            )
            for i in olds
            if i in bare_old
            for j in news
            if j in bare_new and old[i].kind is new[j].kind
        )
        found.update((pair.old, pair.new) for pair in chain)
    return found


def by_label(old: Sequence[Paragraph], new: Sequence[Paragraph], links: set[Pair]) -> set[Pair]:
    """Pair what is left of headings without words by their labels, where each stands once: nothing else speaks for them."""
    taken_old, taken_new = {i for i, _ in links}, {j for _, j in links}
    alone = [
        [each for each in side if _wordless(each) and each.kind is Kind.HEADING and each.index not in taken]
        for side, taken in ((old, taken_old), (new, taken_new))
    ]
    olds, news = (_labelled_once(side) for side in alone)
    return {(olds[label], news[label]) for label in olds.keys() & news.keys()}


def lost_numbers(old: Sequence[Paragraph], new: Sequence[Paragraph], links: set[Pair]) -> set[Pair]:
    """Pair a heading with a line that no reading could tell for one, because its number was broken or taken away.

    Both must be alone beside a linked pair, and share half of their words, numbers included.
    """
    taken_old, taken_new = {i for i, _ in links}, {j for _, j in links}
    found: set[Pair] = set()
    for i, j in sorted({(i + step, j + step) for i, j in links for step in (-1, 1)}):
        if not (0 <= i < len(old) and 0 <= j < len(new)) or i in taken_old or j in taken_new:
            continue
        if {old[i].kind, new[j].kind} == {Kind.HEADING, Kind.PARAGRAPH} and _like_lines(old[i], new[j]):
            found.add((i, j))
            taken_old.add(i)
            taken_new.add(j)
    return found


def _like_lines(first: Paragraph, second: Paragraph) -> bool:
    lines = [plain_words(f"{each.printed_label} {each.text}") for each in (first, second)]
    shared = sum((Counter(lines[0]) & Counter(lines[1])).values())
    sizes = list(map(len, lines))
    return max(sizes) <= SHORT and 2 * shared >= _SHARED * sum(sizes)


def _labelled_once(headings: Iterable[Paragraph]) -> dict[str, int]:
    """Return where each label stands that stands once."""
    labelled = [(each.printed_label.casefold(), each.index) for each in headings]
    times = Counter(label for label, _ in labelled)
    return {label: index for label, index in labelled if label and times[label] == 1}


def _heads(paragraphs: Iterable[Paragraph]) -> list[int]:
    """Return for each paragraph the heading it stands beneath, -1 when there is none.

    A heading stands beneath another only where that is a number alone, right above its title: "Article 3", "Mitigation".
    """
    heads: list[int] = []
    head, number = -1, -1
    for paragraph in paragraphs:
        if paragraph.kind is Kind.FOOTNOTE:
            heads.append(-1)
        elif paragraph.kind is Kind.HEADING:
            bare = _wordless(paragraph)
            heads.append(-1 if bare else number)
            head = paragraph.index
            number = head if bare else -1
        else:
            heads.append(head)
            number = -1
    return heads


def _same_label(first: Paragraph, second: Paragraph) -> bool:
    return bool(first.label) and first.printed_label == second.printed_label


def _wordless(paragraph: Paragraph) -> bool:
    return not any(sign.isalnum() for sign in paragraph.text)
