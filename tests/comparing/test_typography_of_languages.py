"""How a language sets its quotation marks, spaces and hyphens is no change of a text, from the file to the link."""

from __future__ import annotations

from pathlib import Path

import pytest

from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Relation
from wsis_desktop.reading.read import read

FRENCH = "Il a dit : « nous décidons » ; est-ce sûr ? Oui ! L’accès de 1 500 pays, soit 30 %."
SAME = [
    (
        FRENCH,
        FRENCH.replace(" :", "\u00a0:").replace("« ", "«\u202f").replace(" »", "\u202f»").replace("1 5", "1\u202f5"),
    ),
    (
        FRENCH,
        FRENCH.replace(" ;", "\u202f;").replace(" ?", "\u00a0?").replace(" !", "\u202f!").replace(" %", "\u00a0%"),
    ),
    (FRENCH, FRENCH.replace(" :", ":").replace("« ", "«").replace(" »", "»").replace(" ;", ";").replace(" ?", "?")),
    (FRENCH, FRENCH.replace("« ", "“").replace(" »", "”").replace("’", "'")),
    ("Aujourd’hui, les États-Unis, procès-verbal.", "Aujourd'hui, les États\u2011Unis, procès\u2010ver\u00adbal."),
    ("¿Cómo? «La “brecha” digital». ¡Juntos!", "¿Cómo? “La ‘brecha’ digital”. ¡Juntos!"),
    ("Резолюция «Цифровой „разрыв“» — итог.", 'Резолюция "Цифровой "разрыв"" – итог.'),
    ("Социально-экономическое развитие.", "Социально\u2011эко\u00adномическое развитие."),
    ("В начале XXI века страны решили это.", "В начале \u0425\u0425I века страны решили это."),
    ("تنص المادة الأولى من هذا الاتفاق على ذلك.", "تنص المـــادة الأولى من هذا الاتفـاق على ذلك."),
]
OTHER = [
    ("¿Decidimos?", "Decidimos."),
    ("Il a dit : « nous décidons ».", "Il a dit que nous décidons."),
    ("Les États-Unis décident.", "Les États unis décident."),
]


def relation(folder: Path, old: str, new: str) -> Relation:
    paths = folder / "old.txt", folder / "new.txt"
    for path, text in zip(paths, (old, new), strict=True):
        path.write_text(text, encoding="utf-8")
    (link,) = compare(read(paths[0]), read(paths[1])).links
    return link.relation


@pytest.mark.parametrize(("old", "new"), SAME)
def test_typography_is_no_change(tmp_path: Path, old: str, new: str) -> None:
    assert relation(tmp_path, old, new) is Relation.UNCHANGED


@pytest.mark.parametrize(("old", "new"), OTHER)
def test_what_changes_the_sense_is_one(tmp_path: Path, old: str, new: str) -> None:
    assert relation(tmp_path, old, new) is Relation.EDITED
