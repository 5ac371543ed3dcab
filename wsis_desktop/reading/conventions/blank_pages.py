"""A page that says of itself that it was left blank: those words are no text of the draft."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks.block import Block

_BLANK: Final = re.compile(
    r"[\[(（［]?\s*(?:"
    r"(?:this )?page (?:is |was |has been )?(?:intentionally |deliberately )?(?:left )?blank"
    r"(?: intentionally| deliberately)?|"
    r"(?:intentionally |deliberately )(?:left )?blank(?: page)?|blank page|"
    r"(?:cette )?page (?:a été |est )?(?:laissée )?(?:intentionnellement |délibérément |volontairement )?(?:laissée )?"
    r"(?:(?:en )?blanc|blanche|vierge)(?: intentionnellement| délibérément| volontairement)?|"
    r"(?:esta )?página (?:se (?:ha )?(?:dej[óa]|dejado) |ha sido )?(?:dejada )?"
    r"(?:intencional(?:mente|adamente) |intencionadamente |deliberadamente )?(?:dejada )?en blanco"
    r"(?: intencional(?:mente|adamente)| intencionadamente| deliberadamente)?|"
    r"(?:эта )?страница (?:намеренно |специально |преднамеренно )?оставлена (?:намеренно )?(?:пустой|чистой|незаполненной)|"
    r"пустая страница|"
    r"(?:تُ?ركت )?هذه الصفحة (?:تُ?ركت |متروكة )?(?:فارغة|بيضاء|خالية)(?: عمدا[ًَ]?| عن قصد)?|صفحة (?:فارغة|بيضاء|خالية)|"
    r"(?:此|本)页(?:有意|特意|故意)?(?:留白|留空|空白)|空白页"
    r")\s*[.。]?\s*[\])）］]?[.。]?",
    re.IGNORECASE,
)


def says_blank(text: str) -> bool:
    """Tell words that say nothing but that their page was left blank."""
    return _BLANK.fullmatch(text) is not None


def without_blank_pages(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks without those that say so; one that is marked as changed is text."""
    return [each for each in blocks if each.kind is not Kind.PARAGRAPH or each.changes or not says_blank(each.text)]
