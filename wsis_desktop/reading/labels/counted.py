"""The forms of labels that are numbers of figures: `44 bis.`, `3.2.1`, `44-46.`, `44. (a)`, `1°`, `44 [Agreed]`."""

from __future__ import annotations

import re
from typing import Final

from wsis_desktop.reading.labels import follow, numerals, scan, words
from wsis_desktop.reading.labels.scan import CLOSING, GONE, Found, Scan

_CHINESE_STOP: Final = re.compile("[、．]")
_STOP_AND_FRAME: Final = re.compile(r"\.[)）]")
_ARABIC_ITEM: Final = re.compile(r"\s[(（][ء-ي]ـ?[)）]")
_ARABIC: Final = re.compile(rf"\s[{follow.ARABIC}]")
_LETTER: Final = re.compile(r"\.(?P<letter>[A-Za-z])(?=[.)]\s)")
_ALONE_GONE: Final = re.compile(rf"\s[\[(（［](?i:{words.GONE})[^\])）］]{{0,30}}[\])）］]$")
_GONE_WITHIN: Final = re.compile(rf"\s(?i:{words.GONE})[^\]］]{{0,30}}[\]］]$")
_YEAR: Final = len("2030")
_CHINESE_FIGURES: Final = re.compile(r"\d+|[零〇一二三四五六七八九十百千两]+")


def titled(at: Scan) -> Found | None:
    """Take the number of a heading, which needs no more than a capital behind it, be it behind a dash: `2.1 Scope`."""
    figures = at.take(scan.FIGURES)
    if not figures or any(len(part) > 2 for part in figures["number"].split(".")):  # noqa: PLR2004 - no year
        return None
    if scan.SUFFIX.match(at.text, at.at):
        return None
    end = at.at
    if at.take_any(")"):
        end = at.at
    at.take_any(".")
    at.take(scan.SPACED_DASH)
    return Found(figures["number"], end, after=at.at) if follow.before_title(at.text, at.at) else None


def counted(at: Scan) -> Found | None:
    """Take a number of figures, whatever it needs to be one."""
    figures = at.take(scan.FIGURES)
    if not figures:
        return None
    number, behind = figures["number"], at.at
    rules = (_suffixed, _ranged, _with_items, _deep if "." in number else _simple)
    for rule in rules:
        at.at = behind
        found = rule(at, number)
        if found:
            return found
    return None


def _suffixed(at: Scan, number: str) -> Found | None:
    """Take `44 bis`, `44bis.`, `44 alt 2`, `3.3bis`, `44之二、`: the suffix is proof enough without a full stop."""
    suffix = at.suffix()
    if not suffix:
        return None
    end = at.at
    if with_items := _items_behind(at, number, suffix):
        return with_items
    stop = at.take(scan.STOP_OR_COLON) or at.take(_CHINESE_STOP)
    if stop and stop[0] == ")":
        end = at.at
    if not stop and at.take(scan.DASH) and not follow.before_uncased(at.text, at.at):
        at.at = end
    stands = follow.ends(at.text, at.at) or (stop and follow.glued(at.text, at.at))
    return Found(number, end, suffix=suffix, after=at.at) if stands else None


def _items_behind(at: Scan, number: str, suffix: str) -> Found | None:
    """Take the rest of `44 bis (a)`, `44 bis. (a)`, `44 bis a)`, whose first item stands on its paragraph's line."""
    start = at.at
    at.take_any(".")
    items = at.items()
    if items and at.at < len(at.text) and _ends_or_uncased(at) and not follow.refers(at.text, at.at):
        return Found(number, at.at, suffix=f"{suffix} {items}")
    at.at = start
    return None


def _ends_or_uncased(at: Scan) -> bool:
    """Tell whether a space follows, or a script that needs none."""
    return follow.ends(at.text, at.at) or follow.before_uncased(at.text, at.at)


def _before_arabic_words(at: Scan) -> bool:
    return bool(_ARABIC.match(at.text, at.at)) and not follow.refers(at.text, at.at)


def _ranged(at: Scan, number: str) -> Found | None:
    """Take `44-46.`, `44–46 deleted` and `44 to 46. Deleted`; not `9-11 December`, nor `1-2. per cent`."""
    return _range_by(at, number, scan.RANGE) or _gone_range(at, number)


def _gone_range(at: Scan, number: str) -> Found | None:
    """Take a range in words, or of numbers with suffixes, that is said to be gone."""
    through = at.take(scan.RANGE_IN_WORDS)
    if not through or "." in number or int(through["through"]) < int(number):
        return None
    end = at.at
    at.take_any(".")
    return Found(number, end, through=through["through"], after=at.at) if GONE.match(at.text, at.at) else None


def _range_by(at: Scan, number: str, token: re.Pattern[str]) -> Found | None:
    start = at.at
    through = at.take(token)
    if not through or "." in number or int(through["through"]) <= int(number):
        at.at = start
        return None
    end = at.at
    stands = bool(GONE.match(at.text, end)) or (
        at.take_any(".") and (follow.before_capital(at.text, at.at) or bool(GONE.match(at.text, at.at)))
    )
    found = Found(number, end, through=through["through"], after=at.at) if stands else None
    at.at = at.at if found else start
    return found


def _with_items(at: Scan, number: str) -> Found | None:
    """Take `44. (a)`, `44. a) i)`, `44 - (أ)`, whose first item stands on its paragraph's line.

    Without a stop, `3.3 (a)` and `44 (a)` need a capital behind them, and `44 (1)` is none.
    """
    start = at.at
    stop = at.take_any(".")
    if not stop and at.take(scan.DASH) and not (stop := bool(_ARABIC_ITEM.match(at.text, at.at))):
        at.at = start
    items = at.items()
    if not items or at.at >= len(at.text):
        return None
    if stop and "." not in number:
        stands = _ends_or_uncased(at) and not follow.refers(at.text, at.at)
    else:
        lettered = "." in number or (len(number) < _YEAR and not items.strip("()（）")[:1].isdecimal())
        stands = lettered and (follow.before_capital(at.text, at.at) or _before_arabic_words(at))
    return Found(number, at.at, suffix=items) if stands else None


def _deep(at: Scan, number: str) -> Found | None:
    """Take `3.2.1`, `3.2.`; `3.2` only before a capital, for 1.5 is a number."""
    end = at.at
    if not at.take(scan.STOP):
        at.take_any(")")
    stopped = at.at > end
    proven = stopped or number.count(".") > 1
    stands = follow.ends(at.text, at.at) if proven else at.at < len(at.text) and follow.before_capital(at.text, at.at)
    return Found(number, end, after=at.at) if stands else None


def _simple(at: Scan, number: str) -> Found | None:
    """Take `44.`, `44)`, `44A.`, `44、`, `44 -` before Arabic, `1°`."""
    lettered = at.take(scan.LETTER_SUFFIX)
    letter = lettered["suffix"] if lettered else ""
    end = at.at
    if at.take(scan.STOP) and (follow.ends(at.text, at.at) or follow.glued(at.text, at.at)):
        return Found(number, end, suffix=letter, after=at.at)
    at.at = end
    if at.take(_STOP_AND_FRAME) and follow.ends(at.text, at.at):
        return Found(number, at.at, suffix=letter)
    at.at = end
    if at.take_any(CLOSING) and (follow.ends(at.text, at.at) or follow.glued(at.text, at.at)):
        return Found(number, at.at, suffix=letter)
    at.at = end
    if len(number) < _YEAR:
        return (
            chinese_stop(at, number)
            or _before_arabic(at, number)
            or _ordinal(at, number)
            or _lettered(at, number)
            or _gone(at, number)
        )
    return None


def _lettered(at: Scan, number: str) -> Found | None:
    """Take `1.A.`, `1.a)`, as agendas number their items."""
    start = at.at
    letter = at.take(_LETTER)
    # A stop ends a label; a bracket is part of it, as of `a)`.
    end = at.at + (at.text[at.at : at.at + 1] == ")")
    if letter and at.take_any(".)") and follow.before_capital(at.text, at.at):
        return Found(number, end, suffix=letter["letter"], after=at.at)
    at.at = start
    return None


def _gone(at: Scan, number: str) -> Found | None:
    """Take `44 [deleted]` and the inside of `[44 deleted]`, where nothing else is said."""
    alone = _ALONE_GONE.match(at.text, at.at)
    within = at.start > 0 and at.text[at.start - 1] in "[［" and _GONE_WITHIN.match(at.text, at.at)
    return Found(number, at.at) if alone or within else None


def chinese_stop(at: Scan, number: str) -> Found | None:
    """Take `1、`, `一、`; not `一、二等奖`, where the next number follows at once."""
    end = at.at
    if at.take(_CHINESE_STOP):
        next_ = _CHINESE_FIGURES.match(at.text, at.at)
        if not next_ or not numerals.follows(number, next_[0]):
            return Found(number, end, after=at.at)
    at.at = end
    return None


def _before_arabic(at: Scan, number: str) -> Found | None:
    end = at.at
    if at.take(scan.DASH) and follow.before_uncased(at.text, at.at) and not follow.before_digit(at.text, at.at):
        return Found(number, end, after=at.at)
    at.at = end
    return None


def _ordinal(at: Scan, number: str) -> Found | None:
    """Take `1°`, `1.º`, `1er.`; not `1.º de enero`, nor `20 °C`."""
    sign = at.take(scan.ORDINAL_SIGN)
    if not sign:
        return None
    end = at.at
    stop = at.take(scan.STOP_OR_COLON)
    stands = (
        follow.ends(at.text, at.at) and not follow.measured(at.text, at.at) and (bool(stop) or not sign[0].isalpha())
    )
    return Found(number, end, after=at.at) if stands else None


def with_tag(at: Scan, tag_end: int) -> Found | None:
    """Take a number of figures before a tag that ends at `tag_end`: `44 [Agreed]`, whose tag is proof enough."""
    figures = at.take(scan.FIGURES)
    if not figures:
        return None
    suffix, end = at.suffix(), at.at
    at.at = tag_end
    at.take(scan.STOP_OR_COLON)
    return Found(figures["number"], end, suffix=suffix, after=at.at) if follow.ends(at.text, at.at) else None
