"""Who proposed a text: `[EU: …]`, `[G77 and China: delete]`, `Canada, Government: …`.

Attributions are text: they stay where they stand. A name is a few words with capitals, or a few characters of a script that
has none, before a colon; what else stands before colons in drafts, `Option 1:` or `Note:`, names nobody.
"""

from __future__ import annotations

import re
from typing import Final

_LONGEST: Final = 72
_MOST_WORDS: Final = 9
_MOST_UNCASED: Final = 28
_COLON: Final = re.compile(r"[:：]")
_STOPS: Final = re.compile(r"[\[\]［］;；.?!。(（|]")
_WORD: Final = re.compile(r"[^\s/,、&+]+")
_CASED: Final = re.compile(r"[A-Za-zÀ-ÿА-Яа-яЁё]")
_CONNECTORS: Final = frozenset(
    {
        *("and", "of", "the", "on", "behalf", "by", "for", "in", "with", "plus", "supported"),
        *("et", "de", "la", "le", "les", "du", "des", "au", "nom", "y", "el", "los", "las", "del", "en", "nombre"),
        *("и", "от", "имени", "при", "поддержке"),
        *(
            "européenne",
            "africaine",
            "africains",
            "arabe",
            "arabes",
            "africana",
            "africano",
            "africanos",
            "árabe",
            "árabes",
        ),
        *("союз", "группа", "стран", "страны", "государств", "государства"),
        *("proposes", "suggests", "prefers", "requests", "proposal", "proposed", "propose", "propone", "предлагает"),
    }
)
# What stands before a colon and is nobody.
_NOBODY: Final = frozenset(
    {
        *(
            "option",
            "options",
            "alternative",
            "alternatives",
            "alt",
            "variant",
            "note",
            "notes",
            "preamble",
            "placeholder",
        ),
        *("article", "articles", "paragraph", "paragraphs", "para", "paras", "annex", "section", "title", "chapeau"),
        *("heading", "text", "comment", "editor's", "source", "agreed", "pending", "former", "chapter", "part", "item"),
        *("remarque", "titre", "préambule", "alinéa", "paragraphe", "annexe", "texte"),
        *("nota", "título", "preámbulo", "párrafo", "anexo", "texto", "opción", "artículo"),
        *("вариант", "примечание", "преамбула", "пункт", "статья", "приложение", "текст"),
        *(
            "备选案文",
            "备选",
            "注",
            "备注",
            "案文",
            "序言",
            "الخيار",
            "ملاحظة",
            "البديل",
            "الديباجة",
            "الفقرة",
            "المادة",
        ),
    }
)
_LABEL: Final = re.compile(r"(?:OP|PP|AP)?\s?\d+[a-z]*|[IVX]+|[a-z]", re.IGNORECASE)
# In consultations each comment names who wrote it and for which group of stakeholders.
_ROLE: Final = re.compile(
    r"(?P<name>[^\W\d_][^:：\[\]()]{1,60}?), ?(?P<role>Governments?|Delegation|Mission|Civil [Ss]ociety|Private [Ss]ector|"
    r"Technical [Cc]ommunity|Academia|International [Oo]rgani[sz]ations?|Intergovernmental [Oo]rgani[sz]ations?|"
    r"Gouvernements?|Société civile|Secteur privé|Gobiernos?|Sociedad civil|Sector privado|Правительство|"
    r"Гражданское общество|حكومة|الحكومة|政府|民间社会|私营部门)\s?[:：]"
)


def proposer_at(text: str, at: int) -> tuple[str, int]:
    """Return who is named before a colon at `at`, and where the words begin behind it; empty and `at` when nobody is."""
    colon = _COLON.search(text, at, at + _LONGEST)
    if not colon or text.startswith("//", colon.end()):
        return "", at
    name = " ".join(text[at : colon.start()].split())
    if not _is_name(name):
        return "", at
    behind = colon.end()
    while behind < len(text) and text[behind].isspace():
        behind += 1
    return name, behind


def proposer_of(text: str) -> str:
    """Return who a paragraph says wrote it: `Canada, Government` of `Canada, Government: We …`; empty when none."""
    found = _ROLE.match(text.lstrip("[［ "))
    return found[0].rstrip(":： ") if found else ""


def _is_name(name: str) -> bool:
    words = _WORD.findall(name)
    if not words or len(words) > _MOST_WORDS or _STOPS.search(name.replace("U.S.", "US").replace("U.K.", "UK")):
        return False
    if words[0].casefold() in _NOBODY or _LABEL.fullmatch(name):
        return False
    if not _CASED.search(name):
        return len(name) <= _MOST_UNCASED and any(character.isalpha() for character in name)
    small = [word for word in words if word[0].islower()]
    return words[0][0].isupper() and all(word.casefold() in _CONNECTORS for word in small)
