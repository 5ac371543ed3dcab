"""One word for another is never spelling, however alike both look; a word spelt in another way is."""

from __future__ import annotations

import pytest

from tests.comparing.drafts import compared
from wsis_desktop.comparing.language.vocabulary import vocabulary
from wsis_desktop.model.comparison import Significance


def _judged(old: str, new: str, language: str = "en") -> tuple[Significance, set[str]]:
    (link,) = compared(
        [f"The old harbour {old} stood on the hill above the bay."],
        [f"The old harbour {new} stood on the hill above the bay."],
        language=language,
    ).links
    return link.significance, {reason for edit in link.edits for reason in edit.reasons}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        *[("countries", "counties"), ("public", "pubic"), ("from", "form"), ("trial", "trail"), ("causal", "casual")],
        *[("contract", "contact"), ("parities", "parties"), ("policies", "polices"), ("martial", "marital")],
        *[("ordinance", "ordnance"), ("interstate", "intestate"), ("filled", "filed"), ("ensuring", "ensuing")],
        *[("police", "policy"), ("department", "departed"), ("treatment", "treaty"), ("complement", "comply")],
        *[("human", "humane"), ("emergence", "emergency"), ("factor", "factory"), ("statement", "stated")],
        *[("customs", "custom"), ("goods", "good"), ("damages", "damage"), ("not", "now")],
        *[("in formal", "informal"), ("a part", "apart"), ("re-sign", "resign"), ("re-form", "reform")],
    ],
)
def test_another_word_is_never_editorial(old: str, new: str) -> None:
    for before, after in ((old, new), (new, old)):
        significance, reasons = _judged(before, after)
        assert significance is not Significance.EDITORIAL, (before, after, reasons)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        *[("goverment", "government"), ("recieved", "received"), ("accomodate", "accommodate")],
        *[("realise", "realize"), ("colour", "color"), ("travelled", "traveled"), ("fuelled", "fueled")],
        *[
            ("web site", "website"),
            ("co-operation", "cooperation"),
            ("re-establish", "reestablish"),
            ("it's", "its"),
            ("fulfillment", "fulfilment"),
        ],
        *[("judgement", "judgment"), ("focussed", "focused"), ("entryinto", "entry into"), ("ofthe", "of the")],
    ],
)
def test_another_spelling_is_editorial(old: str, new: str) -> None:
    for before, after in ((old, new), (new, old)):
        significance, reasons = _judged(before, after)
        assert significance is Significance.EDITORIAL
        assert "spelling" in reasons


@pytest.mark.parametrize(
    ("old", "new"),
    [
        *[("measure", "measures"), ("policy", "policies"), ("process", "processes"), ("adopt", "adopted")],
        *[("taking", "take"), ("improving", "improvement"), ("preserving", "preservation"), ("duty", "duties")],
    ],
)
def test_another_form_of_a_word_is_inflection(old: str, new: str) -> None:
    for before, after in ((old, new), (new, old)):
        significance, reasons = _judged(before, after)
        assert significance is Significance.EDITORIAL
        assert "inflection" in reasons


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        *[
            ("fr", "règle", "règlement"),
            ("fr", "fond", "fonds"),
            ("fr", "cour", "cours"),
            ("fr", "départ", "département"),
        ],
        *[("fr", "parti", "partie"), ("fr", "port", "porte")],
        *[
            ("es", "acto", "acta"),
            ("es", "caso", "casa"),
            ("es", "punto", "punta"),
            ("es", "plazo", "plaza"),
            ("es", "marco", "marca"),
            ("es", "cargo", "carga"),
        ],
        *[
            ("fr", "convention", "conversion"),
            ("es", "preservación", "perservación"),
            ("ru", "применение", "применeние"),
        ],
    ],
)
def test_other_languages_are_as_careful(language: str, old: str, new: str) -> None:
    assert _judged(old, new, language)[0] is not Significance.EDITORIAL


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        *[("fr", "mesure", "mesures"), ("fr", "nationale", "nationaux"), ("fr", "adopté", "adoptées")],
        *[("es", "medida", "medidas"), ("es", "económico", "económicas"), ("es", "aprobado", "aprobada")],
        *[("es", "decisión", "decisiones"), ("ru", "государство", "государства")],
    ],
)
def test_other_languages_inflect(language: str, old: str, new: str) -> None:
    significance, reasons = _judged(old, new, language)
    assert significance is Significance.EDITORIAL, reasons
    assert reasons == {"inflection"}


def test_a_name_is_never_a_slip() -> None:
    (link,) = compared(
        ["It was chaired by Mr. Johnson of the port."], ["It was chaired by Mr. Johnston of the port."]
    ).links
    assert link.significance is Significance.SUBSTANTIVE


def test_lookalikes_are_long_words_in_order() -> None:
    pairs = vocabulary("en").lookalikes
    assert ("counties", "countries") in pairs
    assert all(first < second for first, second in pairs)
