"""The words of tags, in the six languages: how far a paragraph is negotiated, and which it was before.

Words are as `tags.py` folds them: small, with single spaces and without the vowel signs of Arabic.
"""

from __future__ import annotations

import re
from typing import Final

from wsis_desktop.model.revision import TagKind
from wsis_desktop.reading.labels import words

_DATE: Final = (
    r"(?:[ ,–-]+(?:on |le |el |at )?\d{1,2}[ ./]\w{1,12}\.?(?:[ ./]\d{2,4})?(?:,? \d{1,2}[:.]\d{2})?(?: ?[ap]m)?)?"
)
_BODY: Final = (
    r"(?: (?:in|at|by) (?:the )?(?:plenary|wg ?\w?|(?:working|drafting|contact) group(?: \w+)?|committee(?: \w+)?))?"
)
_AGREED_FR: Final = r"(?:accepté|convenu|agréé|adopté|approuvé)e?s?"
_AGREED_ES: Final = r"(?:acordad|convenid|aprobad)[oa]s?"
_AGREED_RU: Final = r"согласован(?:о|а|ы|ный|ная)?"
_AGREED_AR: Final = r"(?:متفق|اتفق|تم الاتفاق) علي(?:ه|ها)"
_AGREED_ZH: Final = r"(?:商定|议定|達成一致|达成一致|同意)"
_AD_REF: Final = r"ad[ -]?ref(?:\.|erendum|eréndum)?"

_SAID: Final[dict[TagKind, tuple[str, ...]]] = {
    TagKind.AGREED_AD_REF: (
        rf"(?:(?:provisionally|preliminarily) )?(?:agreed|{_AGREED_FR}|{_AGREED_ES}|{_AGREED_RU}) {_AD_REF}|{_AD_REF}",
        rf"{_AGREED_AR} (?:رهن|بشرط) (?:الاستشارة|التشاور|الرجوع)|待核准(?:的)?{_AGREED_ZH}|{_AGREED_ZH}[,，]?待核准",
    ),
    TagKind.AGREED_IN_INFORMALS: (
        r"agreed (?:in|at|during) (?:the )?informals?(?: consultations?| meetings?)?",
        rf"{_AGREED_FR} (?:en|lors des|dans les|pendant les) consultations (?:officieuses|informelles)",
        rf"{_AGREED_ES} en (?:las )?(?:consultas )?(?:oficiosas|informales)",
        rf"{_AGREED_RU} (?:в ходе|на) неофициальных консультаци(?:й|ях)",
        rf"{_AGREED_AR} (?:في|خلال) المشاورات غير الرسمية|(?:在)?非正式(?:磋商|协商)(?:中)?(?:已)?{_AGREED_ZH}",
    ),
    TagKind.PRELIMINARILY_AGREED: (
        r"(?:preliminarily|provisionally|tentatively) agreed",
        r"agreed (?:preliminarily|provisionally|tentatively|in principle)",
        rf"(?:provisoirement |préliminairement ){_AGREED_FR}",
        rf"{_AGREED_FR} (?:provisoirement|à titre provisoire|à titre préliminaire|en principe)",
        rf"(?:provisional|preliminar)mente {_AGREED_ES}",
        rf"{_AGREED_ES} (?:(?:provisional|preliminar)mente|con carácter preliminar|en principio)",
        rf"(?:предварительно|условно) {_AGREED_RU}|{_AGREED_RU} (?:предварительно|в принципе)",
        rf"{_AGREED_AR} (?:مبدئيا|مؤقتا|بصفة مؤقتة|من حيث المبدأ)|(?:暂时|暂定|暂|初步|原则上?){_AGREED_ZH}",
    ),
    TagKind.SUGGESTED_FOR_CLOSURE: (
        r"(?:suggested|proposed) (?:for |to be )?clos(?:ure|ed)",
        r"(?:proposé|suggéré)e?s? pour (?:la )?clôture|clôture proposée",
        r"(?:propuest|sugerid)[oa]s? para (?:su |el )?(?:cierre|clausura)|предлагается (?:закрыть|к закрытию)",
        r"مقترح(?:ة)? (?:للإغلاق|إغلاقه|إغلاقها|للإقفال)|建议(?:关闭|结束|完结)",
    ),
    TagKind.CLOSED: (
        r"closed|clos(?:e|es)?|clôturée?s?|cerrad[oa]s?|закрыт(?:о|а|ы)?|مغلقة?|مقفلة?|已?(?:关闭|结束|完结)",
    ),
    TagKind.PENDING: (
        r"pending|open|parked|on hold|under (?:discussion|negotiation|consideration)|to be (?:discussed|revisited)",
        r"en suspens|en attente|en discussion|à examiner|ouverte?s?|pendientes?|en discusión|por examinar|abiert[oa]s?",
        r"на рассмотрении|в стадии обсуждения|не согласован(?:о|а)|отложен(?:о|а)|открыт(?:о|а)",
        r"معلقة?|قيد (?:النظر|المناقشة|البحث|التفاوض)|待定|未决|待议|待讨论|讨论中|搁置",
    ),
    TagKind.AGREED: (
        rf"agreed(?: text| para(?:graph)?)?{_BODY}|{_AGREED_FR}|{_AGREED_ES}|{_AGREED_RU}|{_AGREED_AR}|已?{_AGREED_ZH}",
    ),
}

STATUS: Final = tuple((kind, re.compile(f"(?:{'|'.join(patterns)}){_DATE}")) for kind, patterns in _SAID.items())

_WAS: Final = (
    r"former(?:ly)?|ex|previous(?:ly)?|old|was|moved from|renumbered from|ancien(?:ne|nement)?|précédemment|antigu[oa]|"
    r"anterior|antes|бывш(?:ий|ая|ее|\.)|прежн(?:ий|яя|ее)|ранее|экс|سابقا|原|前"
)
_PART: Final = r"para(?:graph)?s?\.?|no\.|articles?|paragraphes?|párrafos?|пункты?|п\.|الفقرة|المادة|第"
_ONE: Final = (
    rf"(?:(?:op|pp|оп|пп)\s?)?\d{{1,4}}(?:\.\d{{1,3}})*[a-z]?(?:[ .-]?(?:{words.LATIN_SUFFIXES}|{words.RUSSIAN_SUFFIXES}|"
    rf"{words.ARABIC_SUFFIXES})(?!\w))?(?: ?{words.CHINESE_SUFFIXES})?(?: ?{words.ALTERNATIVE})?(?: ?\([a-z]{{1,4}}\))*"
)
JOINED: Final = r"\s?(?:,|;|&|\+|/|、|-|–|\sand\s|\set\s|\sy\s|\sи\s|\sو\s?|和|及|与)\s?"
_BECAME: Final = (
    r"(?:,? ?(?:as )?(?:amended|merged|revised|modified|moved|split|streamlined|shortened|modifiée?s?|fusionnée?s?|"
    r"révisée?s?|enmendad[oa]s?|modificad[oa]s?|fusionad[oa]s?|с изменениями|с поправками|измен[её]нн\w+|объедин[её]н\w*|"
    r"(?:ال)?معدلة?|经?修[订正]|合并))?"
)
FORMER: Final = (
    re.compile(rf"(?:{_WAS})[ -]?(?:(?:{_PART}) ?)?(?P<labels>{_ONE}(?:{JOINED}{_ONE})*)(?:段|条|款)?{_BECAME}"),
    re.compile(rf"(?:{_PART}) ?(?P<labels>{_ONE}(?:{JOINED}{_ONE})*) سابقا{_BECAME}"),
)
