"""What a check of a briefing found, in words: for each quotation, for each number, and in one sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from wsis_desktop.model.briefing import (
    BriefingCheck,
    CheckedNumber,
    CheckedQuotation,
    Misquoted,
    NumberVerdict,
    Verdict,
)
from wsis_desktop.model.comparison import Passage
from wsis_desktop.model.revision import Kind, Revision
from wsis_desktop.publishing.naming import listed, names

_LONGEST = 90
_WORDS: dict[Verdict, tuple[str, str]] = {
    Verdict.EXACT: ("is exact", "are exact"),
    Verdict.DIFFERS: ("differs", "differ"),
    Verdict.ELSEWHERE: ("stands in another paragraph", "stand in other paragraphs"),
    Verdict.NOT_FOUND: ("was not found", "were not found"),
    Verdict.EARLIER: ("is of the earlier text", "are of the earlier text"),
    Verdict.UNCHECKED: ("was not checked", "were not checked"),
}


def quotation_in_words(made: BriefingCheck, found: CheckedQuotation) -> str:
    """Say what became of a quotation, and which words differ."""
    of_earlier = found.verdict is Verdict.EARLIER and made.earlier is not None
    places = places_in_words(made.earlier if of_earlier and made.earlier else made.revision, found.places)
    if found.verdict is Verdict.DIFFERS:
        said = "; ".join(misquoted_in_words(each) for each in found.differences)
        if found.disordered:
            return f"its parts stand in another order, in {places}"
        return f"differs: {said}" + (f"; stands in {places}" if found.misplaced else "")
    return {
        Verdict.EXACT: f"exact, in {places}",
        Verdict.ELSEWHERE: f"stands in {places}",
        Verdict.NOT_FOUND: "not found in this revision",
        Verdict.EARLIER: f"stands in the earlier revision, in {places}",
        Verdict.UNCHECKED: "said to be of another text, which was not given",
    }[found.verdict]


def misquoted_in_words(each: Misquoted) -> str:
    """Say which words differ: `“othersaccess” for “others access”`."""
    if each.quoted and each.stands:
        return f"“{shortened(each.quoted)}” for “{shortened(each.stands)}”"
    if each.quoted:
        return f"“{shortened(each.quoted)}” does not stand there"
    return f"“{shortened(each.stands)}” is left out"


def number_in_words(made: BriefingCheck, found: CheckedNumber) -> str:
    """Say what became of the numbers of a citation."""
    citation = made.briefing.citations[found.citation]
    match found.verdict:
        case NumberVerdict.THERE:
            return "there"
        case NumberVerdict.UNCHECKED:
            return "said to be of another text, which was not given"
        case NumberVerdict.NOT_NEW:
            return (
                f"{_numbers(found.wrong)} {'was' if len(found.wrong) == 1 else 'were'} in the earlier revision already"
            )
        case NumberVerdict.MISSING:
            where = "the earlier revision" if citation.earlier else "this revision"
            return f"there is no {_numbers(found.wrong)} in {where}"


def _numbers(numbers: Sequence[str]) -> str:
    return f"paragraph {numbers[0]}" if len(numbers) == 1 else f"paragraphs {listed(numbers)}"


def places_in_words(revision: Revision, places: Sequence[Passage]) -> str:
    """Name the paragraphs in which passages stand: `paragraph 44`, `the heading “Finance”`."""
    said = []
    for index in dict.fromkeys(place.paragraph for place in places):
        paragraph = revision.paragraphs[index]
        if paragraph.kind in {Kind.HEADING, Kind.TITLE}:
            said.append(f"the {paragraph.kind.value} “{shortened(paragraph.text)}”")
            continue
        name = names(revision, [paragraph])
        if name[:1].isdecimal() or paragraph.label:
            said.append(f"paragraph {name}")
        else:
            section = f" of “{shortened(paragraph.section[-1])}”" if paragraph.section else ""
            said.append(f"{'an' if name[:1] in 'IU' else 'a'} {name[:1].lower()}{name[1:]}{section}")
    return listed(dict.fromkeys(said))


def slips_sentence(made: BriefingCheck) -> str:
    """Say in one or two sentences how the briefing stands."""
    counts = Counter(each.verdict for each in made.quotations)
    total, numbers = len(made.quotations), len(made.numbers)
    if not total and not numbers:
        return "The briefing holds no quotation and no paragraph number to check."
    told = listed(
        f"{counts[verdict]} {_WORDS[verdict][counts[verdict] != 1]}" for verdict in Verdict if counts[verdict]
    )
    wrong = sum(each.verdict in {NumberVerdict.MISSING, NumberVerdict.NOT_NEW} for each in made.numbers)
    of_numbers = f"{_count(numbers, 'paragraph number or list of them', 'paragraph numbers or lists of them')}: "
    of_numbers += f"{wrong} wrong" if wrong else "none wrong"
    quotations = f"{_count(total, 'quotation', 'quotations')}: {told}." if total else "No quotation."
    return f"{quotations} {of_numbers}."


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def shortened(text: str) -> str:
    """Return words in one line, long ones cut in their middle."""
    plain = " ".join(text.split())
    if len(plain) <= _LONGEST:
        return plain
    half = _LONGEST // 2
    return f"{plain[:half].rsplit(' ', 1)[0]} … {plain[-half:].split(' ', 1)[-1]}"


def findings(made: BriefingCheck) -> list[tuple[Passage, CheckedQuotation | CheckedNumber]]:
    """Return what was found in the order of the briefing, each with its place there; a quotation before its number."""
    briefing = made.briefing
    placed: list[tuple[Passage, CheckedQuotation | CheckedNumber]] = [
        *((briefing.quotations[each.quotation].passage, each) for each in made.quotations),
        *((briefing.citations[each.citation].passage, each) for each in made.numbers),
    ]
    return sorted(placed, key=lambda pair: (pair[0].paragraph, pair[0].start))


def by_section(made: BriefingCheck) -> Iterator[tuple[str, list[CheckedQuotation | CheckedNumber]]]:
    """Yield each section that quotes or cites, with its findings in the order of the text."""
    found: dict[str, list[CheckedQuotation | CheckedNumber]] = {}
    for passage, each in findings(made):
        found.setdefault(made.briefing.section_of(passage.paragraph), []).append(each)
    yield from found.items()
