"""The words that stand in labels, in the six languages of the United Nations and a few of their neighbours.

Words are kept small; a script that has capitals writes a name with one, `Article` or `ARTICLE`, when it numbers something.
"""

from __future__ import annotations

from typing import Final

# What the parts of a text are called. A part of a sentence may be called so too: what stands behind decides.
NAMES: Final = frozenset(
    {
        *(
            "article",
            "articles",
            "art.",
            "section",
            "sections",
            "sec.",
            "chapter",
            "part",
            "title",
            "annex",
            "appendix",
        ),
        *("schedule", "exhibit", "rule", "principle", "regulation", "clause", "paragraph", "para", "para.", "goal"),
        *(
            "chapitre",
            "partie",
            "titre",
            "annexe",
            "appendice",
            "règle",
            "principe",
            "règlement",
            "paragraphe",
            "objectif",
        ),
        *("artículo", "sección", "capítulo", "parte", "título", "anexo", "apéndice", "regla", "principio", "párrafo"),
        *(
            "objetivo",
            "cláusula",
            "статья",
            "раздел",
            "глава",
            "часть",
            "приложение",
            "правило",
            "принцип",
            "пункт",
            "цель",
        ),
        *("المادة", "القسم", "الفصل", "الباب", "الجزء", "المرفق", "التذييل", "القاعدة", "المبدأ", "الفقرة", "الهدف"),
        *("附件", "附录", "附錄", "附則"),
    }
)

# What is no more than a paragraph: a sentence may follow at once, while `Article 5: …` may as well speak of one.
PARAGRAPHS: Final = frozenset({"paragraph", "para", "para.", "paragraphe", "párrafo", "пункт", "الفقرة"})

# What begins anew when one of them opens.
OUTERMOST: Final = frozenset(
    {
        *("annex", "annexe", "anexo", "appendix", "appendice", "apéndice", "приложение", "المرفق", "التذييل"),
        *("schedule", "exhibit", "附件", "附录", "附錄"),
    }
)

# Delegates' own: preambular and operative paragraphs of a resolution.
CODES: Final = ("OP", "PP", "AP", "Op", "Pp", "ОП", "ПП")

# Numbers written out, behind a name: `Article premier`, `المادة الأولى`.
NUMBER_WORDS: Final = frozenset(
    {
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        *("premier", "première", "unique", "único", "única", "primero", "primera"),
        *("الأولى", "الأول", "الثانية", "الثاني", "الثالثة", "الثالث", "الرابعة", "الرابع", "الخامسة", "الخامس"),
        *("السادسة", "السادس", "السابعة", "السابع", "الثامنة", "الثامن", "التاسعة", "التاسع", "العاشرة", "العاشر"),
        *("الحادية", "الحادي", "العشرون", "العشرين", "الثلاثون", "الثلاثين"),
    }
)
# What goes on a number written out: `المادة الحادية عشرة`, `المادة الخامسة والعشرون`.
NUMBER_WORDS_GO_ON: Final = r"\s(?:عشرة?|وال(?:عشر|ثلاث|أربع|خمس)(?:ون|ين))(?!\w)"

# An inserted paragraph keeps its neighbour's number and takes one of these (UN editorial manual).
LATIN_SUFFIXES: Final = (
    r"bis|ter|quater|quat|quinquies|quinque|sexies|sexties|sexter|septies|octies|novies|nonies|decies|undecies|"
    r"duodecies|terdecies|quaterdecies|quindecies"
)
RUSSIAN_SUFFIXES: Final = r"бис|тер|кватер|квинквиес|сексиес|септиес|октиес|новиес|дециес"
ARABIC_SUFFIXES: Final = r"مكرر[اًٌ]{0,2}(?:\s+(?:ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)[اًة]{0,2}|\s?\(\d{1,2}\))?"
# `第三条之二`, and in Japanese `第九条の二`
CHINESE_SUFFIXES: Final = r"[之の][一二三四五六七八九十]{1,3}(?!つ)"
ALTERNATIVE: Final = r"(?:alt|альт)\.?(?:[\s-]?\d{1,2})?"

# UN Arabic numbers sections by ordinals and by the names of letters, each before a dash: `أولا -`, `ألف -`.
ARABIC_ORDINALS: Final = (
    r"(?:(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)\s(?:عشر|وعشرون)|عشرون|"
    r"أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)[اًى]{0,2}"
)
ARABIC_LETTER_NAMES: Final = (
    r"ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم|نون|سين|عين|فاء|صاد|قاف|راء|شين|تاء|ثاء|خاء|ذال|ضاد|ظاء|غين"
)

# Behind a range of labels that stands for what is gone: `[44–46 deleted]`.
GONE: Final = (
    r"deleted|delete|merged|moved|reserved|vacant|withdrawn|supprimé|fusionné|déplacé|réservé|suprimid|eliminad|fusionad|"
    r"trasladad|исключен|исключён|удален|удалён|объединен|объединён|перенесен|перенесён|حذف|محذوف|دمج|نقل|删除|删去|合并|移至|保留"
)

# Behind a number they make a date of it: `1 January`.
MONTHS: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
    "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|"
    "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|"
    "يناير|فبراير|مارس|أبريل|مايو|يونيه|يونيو|يوليه|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"
)
