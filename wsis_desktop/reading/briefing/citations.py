"""The paragraph numbers that a briefing names, in the six languages: `paras 26 and 27`, `пп. 26 и 27`, `第26至28段`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from wsis_desktop.model.briefing import Citation
from wsis_desktop.model.comparison import Passage

_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９", "0123456789" * 3)
_SUFFIX: Final = r"bis|ter|quater|quat|quinquies|sexies|septies|octies|alt|مكررا?|之[二三四五]"
_NUMBER: Final = (
    rf"(?:(?:OP|PP)\s?)?\d{{1,4}}(?:[\s.-]?(?:{_SUFFIX})(?:\s\d)?(?![^\W\d_段]))?"
    r"(?:\s?[(（](?:[a-z]{1,2}|[ivx]{1,5}|[а-я])[)）]|\s?(?:[a-z]|[ivx]{1,4}|[а-я])\)(?![^\W_]))*(?![0-9A-Za-zÀ-ɏЀ-ӿ]|[./%]\d|\s?%)"
)
_AND: Final = r"(?:and|or|et|ou|y|e|o|и|или)"
_JOIN: Final = rf"\s?(?:,\s?(?:{_AND}|as well as)\s|[,،、]\s?و?\s?|;\s|\s(?:{_AND}|&|و)\s|\sو(?=\d)|[和及与或])\s?"
_RANGE: Final = r"\s?(?:[-–—‑]|\s(?:to|through|à|a|al|по|до|إلى)\s|[至到])\s?"
_LIST: Final = rf"{_NUMBER}(?:(?:{_JOIN}|{_RANGE}){_NUMBER})*"
_NOUNS: Final = (
    r"paragraphs?|paras?|pars?|¶{1,2}|"
    r"paragraphes?|alinéas?|"
    r"párrafos?|párrs?|"
    r"пункт(?:ы|а|ов|е|ах|у|ам|ом|ами)?|пп?|абзац(?:ы|а|ев|е|ах)?|"
    r"(?:ال|لل|وال|بال)?فقر(?:ة|ات|تان|تين)|operative paragraphs?|preambular paragraphs?"
)
_NEW: Final = (
    r"new|additional|nouveaux?|nouvelles?|nuevos?|нов(?:ый|ого|ом|ые|ых)|الجديدة|الجديدتان|الجديدتين|جديدة|新的?|新增"
)
_EARLIER_WORDS: Final = (
    r"old|former|previous|earlier|ancien|anciens|précédents?|anteriores?|antiguos?|прежн\w+|السابقة|السابقتين|"
    r"前稿|原|旧"
)
_LED: Final = re.compile(
    rf"(?<![^\W_])(?:(?P<which>{_NEW}|{_EARLIER_WORDS})\s+)?(?P<noun>{_NOUNS})\.?\s?"
    rf"(?:(?P<behind>{_NEW}|{_EARLIER_WORDS})\s)?(?:nos?\.?\s|n[°º]s?\s|№\s?)?(?P<numbers>{_LIST})",
    re.IGNORECASE,
)
_CODED: Final = re.compile(
    rf"(?<![^\W_])(?:(?P<which>{_NEW})\s+)?(?P<numbers>(?:OP|PP)\s?\d{{1,3}}(?:\s?(?:{_SUFFIX}))?)"
)
_CHINESE: Final = re.compile(
    rf"(?P<which>新增?的?|前稿|原|旧)?第\s?(?P<numbers>{_LIST})\s?段(?P<after>之[二三四五])?|第\s?(?P<one>\d{{1,4}})\s?段"
)
_IN_CLEAN: Final = (
    r"\s(?:(?:in|of|dans|de|en|в|في)\s(?:the\s|la\s|le\s|el\s)?(?:clean|version propre|versión limpia|чист\w+|النص النظيف)|"
    r"见清洁文本)"
)
_CLEAN: Final = re.compile(
    rf"\s?[,;،，；]?\s?\(?(?:or\s)?(?:(?:{_NOUNS})\.?\s)?(?P<numbers>{_LIST}){_IN_CLEAN}", re.IGNORECASE
)
_CLEAN_BEHIND: Final = re.compile(_IN_CLEAN, re.IGNORECASE)
_OF_EARLIER: Final = re.compile(
    r"\s?(?:,\s?|\()?(?:of|in|from|del?|du|dans|en|в|من|في)?\s?(?:the\s|la\s|le\s|el\s)?(?:texte\s|texto\s|النص\s)?"
    r"(?:previous|earlier|former|old|zero draft|précédente?|anterior|прежн\w+|السابق)",
    re.IGNORECASE,
)
_WHAT_WAS: Final = re.compile(
    r"\b(?:what (?:was|were)|formerly|previously|précédemment|anteriormente|ранее|سابقا)\s$", re.IGNORECASE
)
_FOREIGN: Final = re.compile(
    r"\s?,?\s?(?:of|in|from|to|de|du|des|del|de la|из|من)\s(?!(?:the|this|la|le|el)\s(?:present|revised|revision|draft|text|"
    r"document|outcome|new|clean|tracked|current|texto|texte|projet|proyecto)|rev)"
    r"(?:(?:the|its|their|la|le|l[’']|el|los|las|les)\s?)?(?:[^\W\d_]+\s){0,3}?"
    r"(?:[A-Z]{2,}|[A-Z][a-z]+\s(?:[A-Z]|of|for|on)|resolution|decision|agenda|declaration|compact|agreement|résolution|"
    r"resolución|резолюци\w+|القرار|article|annex)",
)
_BEHIND_ARTICLE: Final = re.compile(
    r"(?:(?:article|art\.?|artículo|resolution|decision|résolution|resolución|A/RES/|статьи|стать[яе])\s?[\w/.-]+,?|"
    r"Agenda,?|Compact,?|Declaration,?|Agreement,?)\s?\(?$",
    re.IGNORECASE,
)
_PARTS: Final = re.compile(rf"(?P<range>{_RANGE})?(?P<number>{_NUMBER})", re.IGNORECASE)
_WHERE_PARA_IS_FOR: Final = frozenset({"es", "pt"})
_LONGEST_RANGE: Final = 300
_AROUND: Final = 60


def citations_in(
    text: str, paragraph: int, hidden: tuple[tuple[int, int], ...] = (), language: str = ""
) -> tuple[Citation, ...]:
    """Return the paragraph numbers that a paragraph of a briefing names, but for those inside of `hidden` stretches."""
    plain = text.translate(_DIGITS)
    found: list[Citation] = []
    end = 0
    for start, stop, match in _matches(plain):
        if start < end or any(first <= start < last for first, last in hidden) or _is_a_preposition(match, language):
            continue
        made = _citation(text, plain, paragraph, match)
        end = max(stop, made.passage.end)
        found.append(made)
    return tuple(found)


def _matches(text: str) -> list[tuple[int, int, re.Match[str]]]:
    every = [*_LED.finditer(text), *_CODED.finditer(text), *_CHINESE.finditer(text)]
    return sorted(((each.start(), each.end(), each) for each in every), key=lambda each: (each[0], -each[1]))


def _is_a_preposition(match: re.Match[str], language: str) -> bool:
    """Tell the Spanish `para 2030` and the French `par 3` from paragraphs."""
    noun = (match.groupdict().get("noun") or "").casefold()
    stop = match.string[match.end("noun") : match.end("noun") + 1] if noun else ""
    return (noun == "par" and stop != ".") or (noun in {"para", "paras"} and language in _WHERE_PARA_IS_FOR)


def _citation(text: str, plain: str, paragraph: int, match: re.Match[str]) -> Citation:
    groups = match.groupdict()
    printed = (groups.get("numbers") or groups.get("one") or "") + (groups.get("after") or "")
    which = " ".join(filter(None, (groups.get("which"), groups.get("behind")))).casefold()
    end, numbers, clean = _with_clean(plain, match.end(), numbers_of(printed))
    before = plain[max(0, match.start() - _AROUND) : match.start()]
    earlier = (
        re.fullmatch(_EARLIER_WORDS, which, re.IGNORECASE) or _OF_EARLIER.match(plain, end) or _WHAT_WAS.search(before)
    )
    foreign = _FOREIGN.match(plain, end) or _BEHIND_ARTICLE.search(before)
    return Citation(
        Passage(paragraph, match.start(), end),
        text[match.start() : end],
        numbers,
        clean,
        new=bool(re.fullmatch(_NEW, which, re.IGNORECASE)),
        earlier=bool(earlier),
        foreign=bool(foreign) and not earlier,
    )


def _with_clean(text: str, end: int, numbers: tuple[str, ...]) -> tuple[int, tuple[str, ...], tuple[str, ...]]:
    """Return where a citation ends, its numbers, and those of the clean text: `100, 98 in the clean text`."""
    behind = _CLEAN_BEHIND.match(text, end)
    if behind and len(numbers) > 1:
        plain = [int(number) if number.isdecimal() else 0 for number in numbers]
        falls = next((at for at in range(1, len(plain)) if plain[at] < plain[at - 1]), len(plain) - 1)
        return behind.end(), numbers[:falls], numbers[falls:]
    if behind:
        return behind.end(), numbers, numbers
    apart = _CLEAN.match(text, end)
    return (apart.end(), numbers, numbers_of(apart["numbers"])) if apart else (end, numbers, ())


def numbers_of(printed: str) -> tuple[str, ...]:
    """Return the numbers of a list, those of ranges one by one: `26-28` is `26`, `27`, `28`."""
    found: list[str] = []
    for match in _PARTS.finditer(printed.translate(_DIGITS)):
        number = closed_up(match["number"])
        if match["range"] and found:
            found.extend(_between(found[-1], number))
        found.append(number)
    return tuple(dict.fromkeys(found))


def _between(first: str, last: str) -> Iterator[str]:
    """Yield the numbers between the ends of a range; none where they are no plain numbers, or far apart."""
    if first.isdecimal() and last.isdecimal() and 0 < int(last) - int(first) <= _LONGEST_RANGE:
        yield from map(str, range(int(first) + 1, int(last)))


def closed_up(number: str) -> str:
    """Return a number in the one way that `44 bis`, `44bis.` and `44 BIS` share."""
    close = re.sub(r"[\s.\-‑]", "", number.casefold()).translate(_DIGITS).replace("（", "(").replace("）", ")")
    # `4 a)`, as French, Spanish and Russian texts write it
    return re.sub(r"(?<=[\d)])([^\W\d_]{1,4})\)", r"(\1)", close)
