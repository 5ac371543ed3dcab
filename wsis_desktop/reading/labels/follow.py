"""What may stand behind a label: how a paragraph that merely begins like a labelled one keeps its words.

The less a form proves, the more must what follows prove: `(a)` needs no more than a space, `44` nothing less than a full
stop, `1.5` a capital. Behind a form that proves enough, a sentence may still go on: `(a) and (b) apply`, `（一）项所述`.
Each function looks at the text from a place on.
"""

from __future__ import annotations

import re
from typing import Final

from wsis_desktop.reading.labels.words import MONTHS

CAPITAL: Final = r"A-ZÀ-ÖØ-ÞА-ЯЁ"
CHINESE: Final = r"\u3400-\u9fff"
ARABIC: Final = r"\u0600-\u06ff"
OPENING: Final = r"\[(（［〔“”\"«‘'‹「『《*_"

_ENDS: Final = re.compile(r"\s|$")
_OPENS: Final = re.compile(rf"[{OPENING}{CHINESE}]")
_CAPITAL: Final = re.compile(rf"\s+[{OPENING}]*[{CAPITAL}]|\s*$")
_CAPITAL_OR_BARE: Final = re.compile(rf"\s[{OPENING}]*[{CAPITAL}{ARABIC}{CHINESE}]")
_UNCASED: Final = re.compile(rf"\s*[{OPENING}]*[{ARABIC}{CHINESE}]")
_GLUED_CAPITAL: Final = re.compile(rf"[\[“\"«]?[{CAPITAL}][^\W\d_.]|[\[“\"«「『《]?[{CHINESE}{ARABIC}](?<!\d)|\[")
_GLUED_WORD: Final = re.compile(rf"[{CAPITAL}][^\W\d_]|[{ARABIC}]")
_MONTH: Final = re.compile(rf"\s(?:de\s)?(?:{MONTHS})\b", re.IGNORECASE)
_DIGIT: Final = re.compile(r"\s*\d")

_PARTS: Final = (
    r"articles?|paragraphs?|sub-?paragraphs?|sections?|annex|rules?|clauses?|regulations?|schedule|chapter|alinéas?|"
    r"paragraphes?|article|annexe|artículos?|párrafos?|apartados?|anexo|incisos?"
)
_REFERS: Final = re.compile(
    # `(a) and (b) apply`
    r"\s*(?:and|or|to|et|ou|à|y|o|u|e|a|и|или|до|و|أو|إلى|和|或|至|及|与)\s?[(（]"
    # `(a) of article 5`, `(a) du paragraphe 3`
    rf"|\s(?:of|du|de|del)\s(?:(?:the|this|that|said|présent|presente?|la|le|los|las|les|l['’])\s?)*(?:{_PARTS})\b"
    # `(a) above`; `(a) above all` says something else
    r"|\s(?:above|below|ci-dessus|ci-dessous|supra|infra|выше|ниже|أعلاه|أدناه)\b(?!\sall\b)"
    r"|\s(?:пункта|пунктов|подпункта|статьи|من الفقرة|من المادة)\s"
    # `（一）项所述`; `（一）项目` begins with a project
    r"|\s?(?:[项款段](?=[所规中的和或、，至])|目(?=[所规中和或、，至]))"
)
# An ordinal before its noun or its month: `1.º de enero`, `5° de latitud`, `20 °C`.
_MEASURED: Final = re.compile(r"\s?(?:[CFNSEWO]\b|\d|(?:de|del|du|d['’]|of|to|à|y|et)(?:\s|$)|[-–]\s?\d)")


def ends(text: str, at: int) -> bool:
    """Tell whether a space or the end of the text follows."""
    return bool(_ENDS.match(text, at))


def ends_or_opens(text: str, at: int) -> bool:
    """Tell whether a space, a bracket or quotation, or a script without spaces follows."""
    return ends(text, at) or bool(_OPENS.match(text, at))


def before_capital(text: str, at: int) -> bool:
    """Tell whether a space and a capital follow, or nothing."""
    return bool(_CAPITAL.match(text, at))


def before_title(text: str, at: int) -> bool:
    """Tell whether a space and a word follow that a title may begin with, and no month."""
    return bool(_CAPITAL_OR_BARE.match(text, at)) and not _MONTH.match(text, at)


def before_uncased(text: str, at: int) -> bool:
    """Tell whether Arabic or Chinese text follows."""
    return bool(_UNCASED.match(text, at))


def glued(text: str, at: int) -> bool:
    """Tell whether a sentence begins right here, its space forgotten: `44.The`, `1.促进`, `17.[The`."""
    return bool(_GLUED_CAPITAL.match(text, at))


def glued_word(text: str, at: int) -> bool:
    """Tell whether a word begins right here, its space forgotten: `a)To`."""
    return bool(_GLUED_WORD.match(text, at))


def before_digit(text: str, at: int) -> bool:
    """Tell whether figures follow: `5 - 10` numbers nothing."""
    return bool(_DIGIT.match(text, at))


def before_month(text: str, at: int) -> bool:
    """Tell whether a month follows."""
    return bool(_MONTH.match(text, at))


def refers(text: str, at: int) -> bool:
    """Tell whether a sentence goes on that only refers to the label."""
    return bool(_REFERS.match(text, at))


def measured(text: str, at: int) -> bool:
    """Tell whether an ordinal belongs to what follows."""
    return bool(_MEASURED.match(text, at)) or before_month(text, at)
