"""Who signed a letter or a text, and as what: a block on the first page, or the very end, that is no text of the draft."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks.block import Block
from wsis_desktop.reading.labels import find_head

_SIGNED: Final = re.compile(
    r"\[?[(（](?:signed|signé|signée|firmado|firmada|подпись|подписано|подписал|подписала|توقيع|签名|签字)[)）]|/s/\s|"
    r"(?:signed|signé|firmado|подписано)\s?:",
    re.IGNORECASE,
)
_OFFICE: Final = re.compile(
    r"representative|ambassador|chair|president|secretary|minister|director|chargé|coordinator|rapporteur|head of|"
    r"représentant|ambassadeur|ambassadrice|secrétaire|ministre|directeur|directrice|"
    r"representante|embajador|secretari[oa]|ministr[oa]|coordinador|"
    r"представитель|посол|председатель|секретарь|министр|директор|координатор|"
    r"الممثل|السفير|الرئيس|الأمين|الوزير|المدير|代表|大使|主席|秘书长|部长|主任",
    re.IGNORECASE,
)
# A line to sign on, or to write a name, an office, a date or a place on.
_RULE: Final = r"[_.…‗]{4,}"
_TO_SIGN: Final = re.compile(
    rf"(?:signature|signed|by|signé|par|firma|firmado|por|подпись|签字|签名|签署|التوقيع|توقيع)\s?[:：]?\s?{_RULE}",
    re.IGNORECASE,
)
# On whose behalf somebody signs, such as "For the Government of ____".
_FOR: Final = re.compile(
    r"(?:(?:F(?:or|OR)|On behalf of|P(?:our|OUR|or|OR)|Au nom d[eu]|En nombre del?|З(?:а|А)|От имени)"
    r"(?: (?:the|le|la|les|el|los|l[’']))? ?(?<=[ ’'])[A-ZÀ-ÞА-Я]|عن حكومة|代表)"
    rf"[^\d_.…:：,;]{{0,60}}[:：]?\s?{_RULE}"
)
# Where and when, such as "Done at ____ this ____ day of ____": words between several rules.
_DONE: Final = re.compile(
    rf"(?:done|signed|fait|hecho|firmado|совершено|подписано|حرر|订于)\b[^_.…:：]{{0,20}}{_RULE}(?:[^_.…:：]{{0,30}}{_RULE})+"
    r"(?:[ ,]*\d{0,4})\.?",
    re.IGNORECASE,
)
_TO_FILL: Final = re.compile(rf"[^\W\d_][^_.…:：]{{0,40}}[:：]\s?{_RULE}")
_BARE_RULE: Final = re.compile(_RULE)
# A name with an office or two below it; the paragraphs of a letter are longer, or end as sentences do.
_LONGEST, _MOST_BELOW = 120, 3
_MOST_NAMED: Final = 2
# Where a text has no pages, its first page is no longer than so many blocks.
_FIRST_BLOCKS: Final = 20
_ENDS: Final = tuple(".,;:!?。；：،؛؟")


def without_signatures(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks without those with which the text of the first page, or the whole, is signed.

    Where anything of one is marked as changed, it is text.
    """
    end = len(blocks)
    while end and blocks[end - 1].kind is Kind.FOOTNOTE:
        end -= 1
    gone: set[int] = set()
    at = 0
    while at < end:
        below = _below(blocks, at, end) if _is_signed(blocks[at]) else at
        if below > at and (below == end or _is_on_first_page(blocks, at)):
            gone.update(range(at, below))
        at = max(below, at + 1)
    gone.update(range(_start_of_lines(blocks, end), end))
    return [block for at, block in enumerate(blocks) if at not in gone] if len(gone) < end else [*blocks]


def is_signature(text: str) -> bool:
    """Tell a line that says who signed."""
    return len(text) <= _LONGEST and not text.endswith(_ENDS) and _SIGNED.match(text) is not None


def _start_of_lines(blocks: Sequence[Block], end: int) -> int:
    """Return where the lines to sign on begin with which a text ends; `end` where it ends otherwise."""
    start, is_signed = end, False
    for at in range(end - 1, -1, -1):
        text = blocks[at].text
        if not _is_short(blocks[at]) or blocks[at].label is not None:
            break
        to_sign = (
            _TO_SIGN.fullmatch(text)
            or _FOR.fullmatch(text)
            or (_BARE_RULE.fullmatch(text) and _is_named(blocks, at, end))
        )
        if to_sign or _TO_FILL.fullmatch(text) or _DONE.fullmatch(text):
            start, is_signed = at, is_signed or bool(to_sign)
        elif start - at > _MOST_NAMED or text.endswith(_ENDS):
            break
    return start if is_signed else end


def _is_named(blocks: Sequence[Block], at: int, end: int) -> bool:
    """Tell a line below which a name and an office stand, or an office alone."""
    return any(_is_office(block) for block in blocks[at + 1 : min(end, at + 1 + _MOST_NAMED)])


def _is_signed(block: Block) -> bool:
    return _is_short(block) and is_signature(block.text)


def _is_short(block: Block) -> bool:
    return block.kind is not Kind.FOOTNOTE and len(block.text) <= _LONGEST and not block.changes and not block.notes


def _below(blocks: Sequence[Block], at: int, end: int) -> int:
    """Return where the block of a signature ends: behind the offices of the one who signed."""
    below = at + 1
    while below < min(end, at + 1 + _MOST_BELOW) and (_is_signed(blocks[below]) or _is_office(blocks[below])):
        below += 1
    return below


def _is_office(block: Block) -> bool:
    labelled = block.label is not None or find_head(block.text, heading=True) is not None
    plain = block.kind is Kind.PARAGRAPH and not block.text.endswith(_ENDS)
    return plain and _is_short(block) and not labelled and _OFFICE.search(block.text) is not None


def _is_on_first_page(blocks: Sequence[Block], at: int) -> bool:
    regions = blocks[at].regions
    return regions[0].page == 1 if regions else at < _FIRST_BLOCKS
