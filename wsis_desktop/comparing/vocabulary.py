"""Words that carry weight in negotiated texts, by language.

A new language is one more `Vocabulary` in `_VOCABULARIES`. Phrases stand between vertical bars; words are separated by
spaces. Numbers, brackets, case and punctuation need no words and hold in every language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


def _phrases(listed: str) -> re.Pattern[str]:
    """Return what finds any of the phrases in a text of small letters and single spaces, the longest first."""
    every = sorted((" ".join(phrase.split()) for phrase in listed.split("|")), key=len, reverse=True)
    return re.compile(rf"(?<![^ ])(?:{'|'.join(map(re.escape, every))})(?![^ ])")


def _numerals(counted: str, others: str) -> dict[str, str]:
    """Count from one through `counted`; `others` are numbers whose figures do not matter."""
    return {word: word for word in others.split()} | {word: str(at) for at, word in enumerate(counted.split(), 1)}


def _verbs(listed: str) -> dict[str, str]:
    """Return the first form of each line's verb for every form that stands in it."""
    return {form: line.split()[0] for line in listed.strip().splitlines() for form in line.split()}


@dataclass(frozen=True)
class Vocabulary:
    """The words of one language that rules of significance look for, all in small letters."""

    articles: frozenset[str]
    modals: frozenset[str]
    negations: frozenset[str]
    frequencies: frozenset[str]
    months: frozenset[str]
    numerals: dict[str, str]
    """Numbers in words, and the same in figures; what has no figure of its own stands for itself."""
    references: frozenset[str]
    """Nouns after which a number names a place in a text."""
    qualifiers: re.Pattern[str]
    """Finds words and phrases that widen or narrow what is said."""
    verbs: dict[str, str]
    """Forms of operative verbs, and the verb they are forms of."""
    before_verb: frozenset[str]
    """Words that may stand before an operative verb at the head of a sentence."""


_ENGLISH = Vocabulary(
    articles=_words("a an the"),
    modals=_words("shall should will would may might must can could ought cannot"),
    negations=_words("not no never none neither nor without except unless cannot"),
    frequencies=_words(
        """annual annually biannual biannually biennial biennially triennial triennially quarterly monthly weekly daily
        yearly quadrennial quadrennially quinquennial once twice regularly periodically occasionally continuously"""
    ),
    months=_words("january february march april may june july august september october november december"),
    numerals=_numerals(
        "one two three four five six seven eight nine ten eleven twelve",
        """fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half third thirds
        quarter double triple first second fourth fifth sixth seventh eighth ninth tenth""",
    ),
    references=_words(
        """paragraph paragraphs para paras article articles section sections chapter chapters annex annexes subparagraph
        subparagraphs clause clauses target targets goal goals resolution resolutions decision decisions"""
    ),
    qualifiers=_phrases(
        """as appropriate | where appropriate | if appropriate | when appropriate | as applicable | where applicable
        | where relevant | as relevant | as necessary | if necessary | where necessary | where possible | as far as possible
        | to the extent possible | as soon as possible | on a voluntary basis | voluntary | voluntarily
        | on mutually agreed terms | on voluntary and mutually agreed terms | mutually agreed | inter alia
        | in accordance with | consistent with | subject to | without prejudice to | within existing resources
        | within available resources | within their respective mandates | in line with | in particular | especially
        | particularly | including | at least | at most | up to | no later than | not later than | only | all | any | each
        | every | most | some | several | many | few | more than | less than | relevant | appropriate | adequate
        | significant | significantly | substantial | substantially | urgent | urgently | immediately | immediate
        | progressively
        | gradually | national | nationally | legally binding | non-binding | binding | mandatory | optional | universal
        | always | normally | usually | generally | as required | if required | where required | where feasible
        | wherever possible | wherever feasible | consider
        | meaningful | affordable | fully | full | strongly | deeply | exclusively | if any | to consider"""
    ),
    verbs=_verbs(
        """
        acknowledge acknowledges acknowledging acknowledged
        adopt adopts adopting
        affirm affirms affirming
        agree agrees agreeing agreed
        appeal appeals appealing
        appreciate appreciates appreciating
        approve approves approving
        authorize authorizes authorise authorises
        aware
        call calls calling
        commend commends commending
        commit commits committing committed
        condemn condemns condemning
        confirm confirms confirming
        consider considers considering
        decide decides deciding decided
        declare declares declaring
        demand demands demanding
        deplore deplores deploring
        deprecate deprecates
        determine determines determined
        emphasize emphasizes emphasizing emphasise emphasises emphasising
        encourage encourages encouraging
        endorse endorses endorsing
        endeavour endeavours endeavor endeavors
        ensure ensures ensuring
        establish establishes establishing
        express expresses expressing
        instruct instructs
        intend intends intending
        invite invites inviting
        launch launches
        note notes noting
        pledge pledges pledging
        promote promotes promoting
        reaffirm reaffirms reaffirming
        recall recalls recalling
        recognize recognizes recognizing recognise recognises recognising
        recommend recommends recommending
        regret regrets regretting
        reiterate reiterates reiterating
        request requests requesting
        resolve resolves resolving resolved
        stress stresses stressing
        strive strives striving
        support supports supporting
        take takes taking
        undertake undertakes undertaking
        underline underlines underlining
        underscore underscores underscoring
        urge urges urging
        welcome welcomes welcoming
        """
    ),
    before_verb=_words(
        """we the also further furthermore again once more and to hereby therefore thus deeply strongly fully gravely deeply
        solemnly firmly general assembly council committee conference parties governments states secretary-general"""
    ),
)

_FRENCH = Vocabulary(
    articles=_words("le la les un une des du"),
    modals=_words("doit doivent devra devront devrait devraient peut peuvent pourra pourront pourrait pourraient"),
    negations=_words("ne n pas non ni aucun aucune sans jamais sauf"),
    frequencies=_words("annuel annuelle annuellement biennal biennale semestriel trimestriel mensuel régulièrement"),
    months=_words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    numerals=_numerals(
        "# deux trois quatre cinq six sept huit neuf dix onze douze", "quinze vingt trente cent mille million milliard"
    ),
    references=_words("paragraphe paragraphes article articles section chapitre annexe alinéa résolution décision"),
    qualifiers=_phrases(
        """selon qu'il convient | le cas échéant | s'il y a lieu | notamment | y compris | en particulier | conformément à
        | sous réserve de | dans la mesure du possible | volontaire | à titre volontaire | au moins | au plus | tous | toutes
        | tout | toute | chaque | seulement | uniquement | pertinents | pertinentes | entre autres | d'un commun accord
        | dans les limites des ressources existantes | national | nationale"""
    ),
    verbs=_verbs(
        """
        accueillir accueille accueillant
        affirmer affirme affirmant
        appeler appelle appelons
        constater constate constatant
        décider décide décidons
        demander demande demandons
        encourager encourage encourageons
        engager engage engageons
        exhorter exhorte exhortons
        inviter invite invitons
        noter note notant notons
        prendre prend prenons prenant
        prier prie prions
        rappeler rappelle rappelant rappelons
        réaffirmer réaffirme réaffirmant réaffirmons
        reconnaître reconnaît reconnaissant reconnaissons
        recommander recommande recommandons
        souligner souligne soulignant soulignons
        """
    ),
    before_verb=_words("nous l assemblée générale également en outre et"),
)

_SPANISH = Vocabulary(
    articles=_words("el la los las un una unos unas"),
    modals=_words("deberá deberán debe deben debería deberían puede pueden podrá podrán podría podrían"),
    negations=_words("no ni nunca ningún ninguna sin salvo excepto"),
    frequencies=_words("anual anualmente bienal bienalmente semestral trimestral mensual periódicamente"),
    months=_words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    numerals=_numerals(
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce", "quince veinte treinta cien mil millón"
    ),
    references=_words("párrafo párrafos artículo artículos sección capítulo anexo apartado resolución decisión"),
    qualifiers=_phrases(
        """según proceda | según corresponda | cuando proceda | en particular | entre otras cosas | incluido | incluida
        | incluidos | incluidas | de conformidad con | con sujeción a | en la medida de lo posible | voluntario | voluntaria
        | al menos | como máximo | todos | todas | todo | toda | cada | solo | únicamente | pertinentes
        | en condiciones mutuamente convenidas | dentro de los recursos existentes | nacional"""
    ),
    verbs=_verbs(
        """
        acoger acoge acogiendo
        alentar alienta alentamos
        decidir decide decidimos
        destacar destaca destacando destacamos
        exhortar exhorta exhortamos
        instar insta instamos
        invitar invita invitamos
        observar observa observando
        pedir pide pedimos
        reafirmar reafirma reafirmando reafirmamos
        recomendar recomienda recomendamos
        reconocer reconoce reconociendo reconocemos
        recordar recuerda recordando recordamos
        solicitar solicita solicitamos
        subrayar subraya subrayando subrayamos
        tomar toma tomamos tomando
        """
    ),
    before_verb=_words("la asamblea general también además y"),
)

_VOCABULARIES = {"en": _ENGLISH, "fr": _FRENCH, "es": _SPANISH}


FIGURES = _ENGLISH.numerals | _FRENCH.numerals | _SPANISH.numerals
"""Numbers in words of every language, for whoever does not know which one is read."""


def vocabulary(language: str) -> Vocabulary:
    """Return the words of a language by its two letters; English, the drafts' usual one, when there are none for it."""
    return _VOCABULARIES.get(language, _ENGLISH)
