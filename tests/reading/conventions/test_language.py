"""The language of a draft is told from little, and no relative of it is taken for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.conventions.language import language_of
from wsis_desktop.reading.read import read

SHORT = [
    ("en", "1. We reaffirm the commitments made in Tunis."),
    ("en", "RECALLING THE OUTCOME DOCUMENT OF THE CONFERENCE,"),
    ("en", "Means of implementation\nCapacity-building\nHuman rights\nAnnex I\nGeneral provisions"),
    ("en", "We thank Mr. José Ángel Núñez of Côte d’Ivoire and Ms. Zoë Müller for their work as the co-chairs."),
    ("fr", "1. Nous réaffirmons les engagements pris à Tunis."),
    ("fr", "LES ETATS MEMBRES SONT INVITES A FAIRE RAPPORT SUR LES PROGRES."),
    ("fr", "Moyens de mise en œuvre\nRenforcement des capacités\nDroits de l’homme\nAnnexe I\nDispositions générales"),
    ("es", "1. Reafirmamos los compromisos contraídos en Túnez."),
    ("es", "PEDIMOS A LOS ESTADOS QUE INFORMEN SOBRE LA APLICACION DE ESTA RESOLUCION."),
    ("es", "Medios de aplicación\nCreación de capacidad\nDerechos humanos\nAnexo I\nDisposiciones generales"),
    ("ru", "1. Мы подтверждаем обязательства, принятые в Тунисе, и просим представить доклад."),
    ("ru", "ОБЩИЕ ПОЛОЖЕНИЯ\nПРАВА ЧЕЛОВЕКА\nЗАКЛЮЧИТЕЛЬНЫЕ ПОЛОЖЕНИЯ"),
    ("ar", "١ - نؤكد من جديد الالتزامات التي تم التعهد بها في تونس."),
    ("ar", "أحكام عامة\nحقوق الإنسان\nبناء القدرات والتعاون الدولي"),
    ("ar", "نُؤَكِّدُ مِنْ جَدِيدٍ الِالْتِزَامَاتِ الَّتِي تَمَّ التَّعَهُّدُ بِهَا فِي تُونِسَ."),
    ("zh", "1. 我们重申在突尼斯作出的承诺。"),
    ("zh", "總則\n國際合作與能力建設\n關於會議的決定"),
]
OTHERS = [
    "Der Generalsekretär wird ersucht, der Generalversammlung über die Durchführung dieser Resolution zu berichten.",
    "Pedimos ao Secretário-Geral que apresente um relatório sobre os progressos realizados na execução desta resolução.",
    "Direitos humanos\nDisposições gerais\nMeios de implementação\nDesenvolvimento sustentável",
    "Chiediamo al Segretario generale di riferire sui progressi compiuti nell’attuazione della presente risoluzione.",
    "Demanem al secretari general que informi sobre els progressos d’aquesta tasca i les conseqüències per a la regió.",
    "Solicitamos ao secretario xeral que informe sobre os avances deste traballo e as consecuencias para a rexión.",
    "Rugăm Secretarul General să prezinte un raport privind progresele înregistrate și costurile acestei activități.",
    "Wij verzoeken de secretaris-generaal verslag uit te brengen over de voortgang van dit werk en over de kosten.",
    "Genel Sekreterden bu çalışmanın ilerlemesi ve maliyeti hakkında bir rapor sunmasını rica ediyoruz.",
    "Tunamwomba Katibu Mkuu atoe ripoti kuhusu maendeleo ya kazi hii na gharama zake kwa nchi zote.",
    "Prosimy Sekretarza Generalnego o przedstawienie sprawozdania z postępów tych prac oraz ich kosztów.",
    "Kami meminta Sekretaris Jenderal untuk melaporkan kemajuan pekerjaan ini dan biayanya kepada Majelis.",
    "Просимо Генерального секретаря подати доповідь про хід цієї роботи та її вартість.",
    "Молим генералног секретара да поднесе извештај о напретку овог рада и о његовим трошковима.",
    "Молим генералния секретар да представи доклад за напредъка на тази работа и за нейната цена.",
    "Бас хатшыдан осы жұмыстың барысы және оның құны туралы баяндама ұсынуды сұраймыз.",
    "از دبیرکل درخواست می‌کنیم که گزارشی درباره پیشرفت این کار و هزینه آن به مجمع عمومی ارائه کند.",
    "از دبيركل درخواست مي كنيم كه گزارشي درباره پيشرفت اين كار به مجمع عمومي ارائه كند.",
    "ہم سیکرٹری جنرل سے درخواست کرتے ہیں کہ وہ اس کام کی پیش رفت اور اس کی لاگت پر رپورٹ پیش کریں۔",
    "事務総長に対し、この作業の進捗状況及びその費用について報告するよう要請する。",
    "国際連合憲章\n総会決議\n権利及び義務",
    "우리는 사무총장에게 이 작업의 진전 상황과 비용에 대해 보고할 것을 요청한다.",
    "Ζητούμε από τον Γενικό Γραμματέα να υποβάλει έκθεση για την πρόοδο των εργασιών.",
    "Article 5\nAnnex\n(a)\n(b)",
    "1.\n2.\n(a)\n44 bis\nOP6 alt",
    "A/CONF.240/L.1 ITU WSIS+20 UNESCO UNDP IGF",
]


@pytest.mark.parametrize(("code", "text"), SHORT)
def test_a_sentence_or_a_few_headings_are_enough(code: str, text: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize("text", OTHERS)
@pytest.mark.parametrize("times", [1, 5])
def test_what_is_none_of_the_six_has_no_language(text: str, times: int) -> None:
    assert language_of("\n".join([text] * times)) == ""
    assert language_of("\n".join([text.upper()] * times)) == ""


def test_the_language_of_the_most_part_is_that_of_a_draft() -> None:
    english = next(text for code, text in SHORT if code == "en")
    for code, text in SHORT:
        assert language_of("\n".join([english] * 60 + [text] * 6)) == "en"
        if code != "en":
            assert language_of("\n".join([english] + [text] * 20)) == code


def test_a_cover_page_in_another_language_does_not_decide() -> None:
    cover = "We thank the Secretariat for this translation of the draft, which is not official.\n" * 90
    body = "Nous prions le Secrétaire général de faire rapport sur les progrès de ces travaux et sur leur coût.\n" * 900
    assert language_of(cover + body) == "fr"


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("bbnj-en.pdf", "en"),
        ("bbnj-fr.pdf", "fr"),
        ("bbnj-es.pdf", "es"),
        ("bbnj-ru.reference.txt", "ru"),
        ("bbnj-ar.reference.txt", "ar"),
        ("bbnj-zh.reference.txt", "zh"),
    ],
)
def test_any_three_paragraphs_of_a_treaty_are_enough(corpus: Path, name: str, code: str) -> None:
    texts = [each.text for each in read(corpus / "languages" / name).paragraphs if each.kind is not Kind.ROW]
    found = [language_of("\n".join(texts[at : at + 3])) for at in range(0, len(texts) - 2, 3)]
    assert set(found) <= {code, ""}
    assert found.count(code) >= 0.9 * len(found)
