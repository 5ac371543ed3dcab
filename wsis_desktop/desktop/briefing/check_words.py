"""What a check of a briefing found, in the reader's language: a row for each quotation, and for each wrong number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.speaking.naming import ParagraphNames
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP, listed
from wsis_desktop.model.briefing import (
    BriefingCheck,
    CheckedNumber,
    CheckedQuotation,
    Misquoted,
    NumberVerdict,
    Verdict,
)
from wsis_desktop.model.comparison import Side
from wsis_desktop.publishing.briefing_check_words import findings, shortened

_VERDICTS = {
    Verdict.EXACT: QT_TRANSLATE_NOOP("BriefingCheck", "exact"),
    Verdict.DIFFERS: QT_TRANSLATE_NOOP("BriefingCheck", "differs"),
    Verdict.ELSEWHERE: QT_TRANSLATE_NOOP("BriefingCheck", "elsewhere"),
    Verdict.NOT_FOUND: QT_TRANSLATE_NOOP("BriefingCheck", "not found"),
    Verdict.EARLIER: QT_TRANSLATE_NOOP("BriefingCheck", "earlier text"),
    Verdict.UNCHECKED: QT_TRANSLATE_NOOP("BriefingCheck", "not checked"),
}
_NUMBERS = {
    NumberVerdict.MISSING: QT_TRANSLATE_NOOP("BriefingCheck", "no such ¶"),
    NumberVerdict.NOT_NEW: QT_TRANSLATE_NOOP("BriefingCheck", "not new"),
}


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One finding: its verdict in a word, what the briefing says, what the revision says, and where that is.

    `place` is the paragraph of the briefing that says it.
    """

    verdict: str
    words: str
    said: str
    section: str
    slip: bool
    side: Side = Side.NEW
    paragraph: int | None = None
    place: int = 0


def check_rows(made: BriefingCheck) -> Iterator[CheckRow]:
    """Yield the findings in the order of the briefing; numbers that are there are not told."""
    names = {Side.NEW: ParagraphNames(made.revision)}
    if made.earlier is not None:
        names[Side.OLD] = ParagraphNames(made.earlier)
    slips = {id(each) for each in made.slips()}
    for _, found in findings(made):
        slip = id(found) in slips
        if isinstance(found, CheckedQuotation):
            yield _quotation_row(made, found, names, slip=slip)
        elif slip:  # one that is no slip is told with its quotation
            yield _number_row(made, found)


def verdict_sentence(made: BriefingCheck) -> str:
    """Say in a sentence how the briefing stands."""
    slips = sum(1 for _ in made.slips())
    if not made.quotations and not made.numbers:
        return _tr("The file holds no quotation and no paragraph number to check.")
    if not slips:
        return _tr("All is quoted and cited rightly.")
    return QCoreApplication.translate("BriefingCheck", "%n slip(s) found.", "", slips)


def _quotation_row(
    made: BriefingCheck, found: CheckedQuotation, names: dict[Side, ParagraphNames], *, slip: bool
) -> CheckRow:
    quoted = made.briefing.quotations[found.quotation]
    side = Side.OLD if found.verdict is Verdict.EARLIER and Side.OLD in names else Side.NEW
    cited = "" if quoted.citation is None else f" ({made.briefing.citations[quoted.citation].printed})"
    return CheckRow(
        _tr(_VERDICTS[found.verdict]),
        f"“{quoted.printed}”{cited}",
        _quotation_said(found, names[side]),
        made.briefing.section_of(quoted.passage.paragraph),
        slip,
        side,
        found.places[0].paragraph if found.places else None,
        quoted.passage.paragraph,
    )


def _quotation_said(found: CheckedQuotation, names: ParagraphNames) -> str:
    indices = dict.fromkeys(place.paragraph for place in found.places)
    where = listed(list(dict.fromkeys(names[index] for index in indices)))
    if found.verdict in {Verdict.EXACT, Verdict.EARLIER}:
        return where
    if found.verdict is Verdict.ELSEWHERE:
        return _tr("stands in %1").replace("%1", where)
    if found.disordered:
        return _tr("its parts stand in another order in %1").replace("%1", where)
    said = [misquoted_words(each) for each in found.differences]
    if found.misplaced:
        said.append(_tr("stands in %1").replace("%1", where))
    return "; ".join(said)


def _number_row(made: BriefingCheck, found: CheckedNumber) -> CheckRow:
    citation = made.briefing.citations[found.citation]
    template = {
        NumberVerdict.MISSING: _tr("there is no paragraph %1"),
        NumberVerdict.NOT_NEW: _tr("paragraph %1 was in the earlier revision already"),
    }[found.verdict]
    return CheckRow(
        _tr(_NUMBERS[found.verdict]),
        citation.printed,
        template.replace("%1", listed(list(found.wrong))),
        made.briefing.section_of(citation.passage.paragraph),
        slip=True,
        side=Side.OLD if citation.earlier else Side.NEW,
        paragraph=found.paragraphs[0] if found.paragraphs else None,
        place=citation.passage.paragraph,
    )


def misquoted_words(each: Misquoted) -> str:
    """Say which words differ: `“othersaccess” for “others access”`."""
    quoted, stands = shortened(each.quoted), shortened(each.stands)
    if quoted and stands:
        return _tr("“%1” for “%2”").replace("%2", stands).replace("%1", quoted)
    if quoted:
        return _tr("“%1” does not stand there").replace("%1", quoted)
    return _tr("“%1” is left out").replace("%1", stands)


def _tr(words: str) -> str:
    return QCoreApplication.translate("BriefingCheck", words)
