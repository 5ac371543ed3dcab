"""The forms of labels, each a small rule of the grammar: tokens in their order, and what must follow them.

    label    = named | titled | counted | coded | grouped | framed | lettered | Chinese | doubted
    named    = ( "Article" numeral [suffix] [stop] ) | ( "第" numeral "条" [suffix] )
    counted  = figures { "." figures } [suffix | range] [ [stop] items | stop ]   44 bis. · 3.2.1 · 44-46. · 44. (a)
    suffix   = ( "bis" | "alt" ) [number], once or twice, perhaps in brackets      bis alt 2 · [bis] · ALT 1
    coded    = ( "OP" | "PP" ) figures [suffix] [items] [stop]                     OP7 ter · (OP7)
    framed   = ( "(" numeral [suffix] ")" | numeral [suffix] ")" ) [range] [items]   (a) · a) · (a)-(c) · (a) (i)
    lettered = ( letter "." | letter "-" )                                        A. · iv. · أ -
    doubted  = "[" label "]"                                                      [44.] · [4][2].

A rule takes a `Scan` that stands at the label's first character and returns what it found, or None. How much must follow
depends on how much the form proves; `follow.py` knows.
"""

from __future__ import annotations

import re
from typing import Final

from wsis_desktop.reading.labels import follow, numerals, scan, words
from wsis_desktop.reading.labels.counted import chinese_stop
from wsis_desktop.reading.labels.scan import CLOSING, GONE, Found, Scan

_SMALL_FOLLOW: Final = re.compile(r"(?=\s+[^\W\d]|\s+[\[(“\"]|$)(?!\s[^\W\d_]{1,2}\.)")
_CAPITAL_FOLLOW: Final = re.compile(
    rf"(?=\s+[{follow.OPENING}]*[{follow.CAPITAL}{follow.ARABIC}{follow.CHINESE}\d]|$)(?!\s[^\W\d_]\.)"
)
_NAME_FOLLOW: Final = re.compile(rf"\s[{follow.CAPITAL}{follow.CHINESE}\[(“\"*_（]|\s*$")
_ARABIC_TITLE: Final = re.compile(
    rf"\s(?!(?:من|في|على|إلى|عن|التي|الذي|المتعلقة|أعلاه|أدناه|و\w*)(?:\s|$))[{follow.ARABIC}]"
)
_NAMED_PARAGRAPH: Final = re.compile(rf"\s+[{follow.OPENING}]*[{follow.CAPITAL}{follow.ARABIC}{follow.CHINESE}]")
_NUMBER_GOES_ON: Final = re.compile(words.NUMBER_WORDS_GO_ON)
_AFTER_ARTICLE: Final = re.compile(r"所|规定|的|和|或|及|与|至|、|，|第|（[一二三四五六七八九十\d]")
_ARTICLE_MEASURES: Final = "条條款段"
_LAST_FRAMED: Final = scan.FRAMED.pattern.replace("number", "through").replace("twice", "two")
_FRAMED_RANGE: Final = re.compile(rf"(?:\s?[-–—]\s?|(?P<word>{scan.RANGE_WORDS}))[(（]?\s?{_LAST_FRAMED}\s?[)）]")
_CHINESE_STOP: Final = re.compile("[、．]")
_LATIN_STOP: Final = re.compile(rf"\.(?=\s?[{follow.OPENING}{follow.CHINESE}])(?![一二三四五六七八九十])")
_QUOTED: Final = re.compile(r"['‘’\"“](?P<number>\d{1,2})['’”\"]")
_CIRCLE_GOES_ON: Final = re.compile(r"[和或至、，,\-–~]")
_BEHIND_CIRCLE: Final = re.compile(r"[.、．]?")


# -- names -------------------------------------------------------------------------------------------------------------


def named(at: Scan, *, heading: bool) -> Found | None:
    """Take `Article 5`: at a heading alone or before a title, at a paragraph with a stop and a sentence behind it."""
    name = at.take(scan.NAME)
    if not name or not _is_name(name["prefix"]):
        return None
    framed = at.take_any("(（")
    number = _named_number(at)
    if not number or (framed and not at.take_any(CLOSING)):
        return None
    suffix = at.suffix()
    end = at.at
    if end < len(at.text) and (at.text[end].isalnum() or at.text[end] == "_"):
        return None
    stop = at.take(scan.NAME_STOP)
    found = Found(number, end, name["prefix"], suffix.lower(), after=at.at)
    if not heading:
        return found if stop and _is_followed(at, name["prefix"], stop[0]) else None
    proven = stop or _NAME_FOLLOW.match(at.text, end) or _ARABIC_TITLE.match(at.text, end)
    return found if proven else None


def _is_followed(at: Scan, prefix: str, stop: str) -> bool:
    """Tell whether a sentence begins behind a name and its stop: a full one, or what else proves enough."""
    proven = (
        "." in stop or (":" in stop and prefix.lower() in words.PARAGRAPHS) or follow.before_uncased(at.text, at.at)
    )
    return proven and _NAMED_PARAGRAPH.match(at.text, at.at) is not None


def _is_name(word: str) -> bool:
    return word.lower() in words.NAMES and not word[0].islower()


def _named_number(at: Scan) -> str:
    """Take the number behind a name: figures, a Roman numeral, a letter, or a word."""
    found = at.take(scan.NAMED_NUMBER)
    if found:
        return found["number"]
    word = scan.WORD.match(at.text, at.at)
    if not word or word[0].lower() not in words.NUMBER_WORDS:
        return ""
    at.at = word.end()
    more = at.take(_NUMBER_GOES_ON)
    return word[0] + (more[0] if more else "")


def chinese_article(at: Scan, *, heading: bool) -> Found | None:
    """Take `第三条`, `第三条之二`, `第一部分`; not `第三条所述`, and at a paragraph only before a space."""
    found = at.take(scan.ORDINAL_CHINESE)
    if not found:
        return None
    suffix = at.suffix()
    if heading:
        stands = not _AFTER_ARTICLE.match(at.text, at.at)
    else:
        stands = found["measure"] in _ARTICLE_MEASURES and at.at < len(at.text) and at.text[at.at] in " \u3000：:"
    end = at.at
    at.take_any("：:")
    return Found(found["number"], end, found["prefix"], suffix, after=at.at) if stands else None


# -- codes and frames --------------------------------------------------------------------------------------------------


def coded(at: Scan) -> Found | None:
    """Take `OP7 ter`, `PP3.`, `OP7 (a)`, `PP3-5`, `(OP7)`, `OP7 –`."""
    framed = at.take_any("(（")
    code = at.take(scan.CODE)
    if not code:
        return None
    suffix, end = code["letter"] or at.suffix(), at.at
    if framed:
        stands = at.take_any(CLOSING) and follow.ends(at.text, at.at)
        return Found(code["number"], at.at, code["prefix"], suffix) if stands else None
    through = None if suffix else at.take(scan.CODED_RANGE)
    last = through["through"] if through else ""
    end = at.at
    items = at.items()
    if items and not follow.refers(at.text, at.at):
        suffix, end = " ".join(part for part in (suffix, items) if part), at.at
    at.at = end
    if not at.take(scan.STOP_OR_COLON) and at.take(scan.SPACED_DASH) and not follow.before_capital(at.text, at.at):
        at.at = end
    stands = follow.ends(at.text, at.at) or at.text[at.at] == "["
    return Found(code["number"], end, code["prefix"], suffix, last, after=at.at) if stands else None


def grouped(at: Scan) -> Found | None:
    """Take `(ALL)33.`, `(ABS) 9.`: a group of provisions and the number within it."""
    found = at.take(scan.GROUPED)
    return Found(found["number"], at.at, found["prefix"]) if found else None


def section_sign(at: Scan) -> Found | None:
    """Take `§ 5`."""
    found = at.take(scan.SECTION_SIGN)
    if not found:
        return None
    suffix, end = at.suffix(), at.at
    at.take_any(".")
    return Found(found["number"], end, found["prefix"], suffix, after=at.at) if follow.ends(at.text, at.at) else None


def framed(at: Scan) -> Found | None:
    """Take `(a)`, `(ii)`, `(a bis)`, `(a) bis`, `(3)`, `a)`; not `(a) and (b) apply`."""
    opened = at.take_any("(（")
    if opened:
        at.take_any(" ")
    numeral = at.take(scan.FRAMED)
    if not numeral or (not opened and numeral["number"][0].isdecimal()):
        return None
    suffix = at.suffix()
    at.take_any(".")
    if opened:
        at.take_any(" ")
    if not at.take_any(CLOSING):
        return None
    suffix = suffix or at.suffix()
    end = at.at
    number = numeral["number"]
    return _framed_range(at, number) or _framed_items(at, number, suffix, end) or _framed_alone(at, number, suffix, end)


def _framed_range(at: Scan, number: str) -> Found | None:
    """Take the rest of `(a)-(c)`, where a sentence, nothing or a word for what is gone follows; of `(a) to (c)` the last."""
    end = at.at
    through = at.take(_FRAMED_RANGE)
    goes_on = through and not through["word"] and follow.before_capital(at.text, at.at)
    if through and (goes_on or GONE.match(at.text, at.at)):
        return Found(number, at.at, through=through["through"])
    at.at = end
    return None


def _framed_items(at: Scan, number: str, suffix: str, end: int) -> Found | None:
    """Take the rest of `(a) (i)`; `(a) (b)` stand beside each other, not one below the other."""
    first = scan.ITEM.match(at.text, at.at) or scan.HALF_ITEM.match(at.text, at.at)
    items = "" if first and numerals.follows(number, first["number"]) else at.items()
    if items and follow.ends(at.text, at.at) and not follow.refers(at.text, at.at):
        return Found(number, at.at, suffix=" ".join(part for part in (suffix, items) if part))
    at.at = end
    return None


def _framed_alone(at: Scan, number: str, suffix: str, end: int) -> Found | None:
    opened = at.text[at.start] in "(（"
    if opened:
        at.take_any(".")
    stands = follow.ends_or_opens(at.text, at.at) if opened else follow.ends(at.text, at.at)
    if not stands:
        # A lone capital may be part of a word: `(S)He`, `(I)NGOs`.
        stands = not number.isupper() and follow.glued_word(at.text, at.at)
    if not opened and not stands:
        stands = follow.before_uncased(at.text, at.at)
    return Found(number, end, suffix=suffix, after=at.at) if stands and not follow.refers(at.text, at.at) else None


def quoted(at: Scan) -> Found | None:
    """Take `'1'`, as Arabic texts number what others call (i)."""
    found = at.take(_QUOTED)
    return Found(found["number"], at.at) if found and follow.before_uncased(at.text, at.at) else None


# -- letters -----------------------------------------------------------------------------------------------------------


def small_letter(at: Scan) -> Found | None:
    """Take `a.`, `i.`; not `i. e.`, nor `p. 12`."""
    letter = at.take(scan.SMALL_LETTER)
    end = at.at
    if letter and at.take(_CHINESE_STOP) and follow.before_uncased(at.text, at.at):
        return Found(letter["number"], end, after=at.at)
    at.at = end
    if not letter or not at.take(scan.STOP) or not _SMALL_FOLLOW.match(at.text, at.at):
        return None
    return Found(letter["number"], end, after=at.at)


def capital_letter(at: Scan, *, heading: bool) -> Found | None:
    """Take `A.`, `IV.`, `A bis.`, and a heading's `I –`; not `U. S.`, nor `E. coli`."""
    letter = at.take(scan.CAPITAL_LETTER)
    if not letter:
        return None
    suffix, end = at.suffix(), at.at
    if at.take(_CHINESE_STOP) and follow.before_uncased(at.text, at.at):
        return Found(letter["number"], end, suffix=suffix, after=at.at)
    at.at = end
    stopped = at.take(scan.STOP) or (heading and at.take(scan.DASH))
    if not stopped or not _CAPITAL_FOLLOW.match(at.text, at.at):
        return None
    return Found(letter["number"], end, suffix=suffix, after=at.at)


def lettered_figures(at: Scan) -> Found | None:
    """Take `A.1`, `A.1.2.`, `II.B.`, `IV.1`, and `C1.`, as action lines are numbered."""
    found = at.take(scan.LETTERED_FIGURES)
    if not found:
        return None
    end = at.at
    at.take_any(".)")
    stands = at.at < len(at.text) and follow.before_capital(at.text, at.at)
    return Found(found["number"], end, after=at.at) if stands else None


def arabic_letter(at: Scan) -> Found | None:
    """Take `أ -`, `ألف -`, `أولا -`, and `أولا:`."""
    letter = at.take(scan.ARABIC_LETTER)
    end = at.at
    ordinal = letter and letter["ordinal"] and at.take_any(":：")
    if not letter or not (ordinal or at.take(scan.DASH)) or not follow.before_uncased(at.text, at.at):
        return None
    return Found(letter["number"], end, after=at.at)


def chinese_numeral(at: Scan) -> Found | None:
    """Take `一、`, `十一．`, `一. `."""
    numeral = at.take(scan.CHINESE_NUMERAL)
    if not numeral:
        return None
    end = at.at
    if at.take(_LATIN_STOP):
        return Found(numeral["number"], end, after=at.at)
    return chinese_stop(at, numeral["number"])


def lone_numeral(at: Scan) -> Found | None:
    """Take the number that a heading is: `２`, `一`."""
    numeral = at.take(scan.LONE)
    return Found(numeral["number"], at.at) if numeral else None


def circled(at: Scan) -> Found | None:
    """Take `①` and `○２`; not `①和②`."""
    found = at.take(scan.CIRCLED) or at.take(scan.RINGED)
    if not found or _CIRCLE_GOES_ON.match(at.text, at.at):
        return None
    end = at.at
    at.take(_BEHIND_CIRCLE)
    return Found(found["number"], end, after=at.at)
