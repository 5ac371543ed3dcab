"""References to items, and to paragraphs of articles: "paragraph 2 (a)", "item (a) of paragraph 2", "article 4 (2)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from wsis_desktop.comparing.language.letters import plain_words
from wsis_desktop.comparing.language.vocabulary import Vocabulary, vocabulary
from wsis_desktop.comparing.references.numbering import Numbering, Path
from wsis_desktop.comparing.references.referring import ARTICLE, NUMBER, PARAGRAPH, SECTION, close, grammar
from wsis_desktop.comparing.weighing.changed import Changed, Place
from wsis_desktop.model.comparison import Span

_ITEM_NOUN: Final = "item"
_DEPTH: Final = {ARTICLE: 0, SECTION: 1, PARAGRAPH: 1, _ITEM_NOUN: 2}
_ITEM: Final = r"[(（]?[^\W_]{1,4}[)）]"
_ITEMS: Final = re.compile(r"[^\W_]{1,4}(?=[)）])")
_HEAD: Final = re.compile(NUMBER, re.IGNORECASE)
_AROUND: Final = 160
_LONGEST: Final = 6
_CHINESE_FIGURES: Final = "〇零一二三四五六七八九十百千"
_ADDED_IN_CHINESE: Final = "之"
"""What adds to a number, as "bis" does: 第4条之一 is another article than 第4条."""
_CHINESE_JOINS: Final = "、,，和及与或至到～–-"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A noun with its numbers: of each the path, "2 (a)" being `2`, `a`; and the words that join them."""

    span: Span
    kind: str
    paths: tuple[Path, ...]
    joined: frozenset[str]

    @property
    def is_deep(self) -> bool:
        if self.kind == SECTION:
            return False
        return self.kind == _ITEM_NOUN or any(len(path) > 1 or not path[0][:1].isdigit() for path in self.paths)

    @property
    def named(self) -> Iterator[Path]:
        for path in self.paths:
            yield (self.kind + path[0], *path[1:]) if self.kind in {ARTICLE, SECTION} else path


@dataclass(frozen=True, slots=True)
class _Reference:
    """Pieces that name one place, outermost first: "article 4, paragraph 2 (a)"."""

    pieces: tuple[_Piece, ...]
    elsewhere: bool = False
    """Whether they name a place in another text, which follows nothing."""

    @property
    def span(self) -> Span:
        return Span(min(each.span.start for each in self.pieces), max(each.span.end for each in self.pieces))

    @property
    def is_deep(self) -> bool:
        return len(self.pieces) > 1 or self.pieces[0].is_deep

    @property
    def paths(self) -> tuple[Path, ...]:
        head = tuple(number for each in self.pieces[:-1] for path in each.named for number in path)
        return tuple(head + path for path in self.pieces[-1].named)

    @property
    def words(self) -> set[str]:
        paths = [path for each in self.pieces for path in each.paths]
        dotted = {".".join(path[:length]) for path in paths for length in range(1, len(path) + 1)}
        return dotted | {word for path in paths for number in path for word in plain_words(number)}

    @property
    def joined(self) -> frozenset[str]:
        return frozenset[str]().union(*(each.joined for each in self.pieces))


def item_followed(changed: Changed) -> bool | None:
    """Tell whether the references that an edit lies in name what they named; None where no item or article is in them."""
    known, numbering = changed.known, changed.drafts.numbering
    words = changed.differing - known.own_nouns
    if numbering is None or any(len(word) > _LONGEST for word in words):
        return None
    before, now = (
        _reference_at(text, span, changed.drafts.language)
        for text, span in ((changed.old, changed.edit.old), (changed.new, changed.edit.new))
    )
    if before is None or now is None:
        return None
    if not words or not words <= before.words | now.words | known.joining or before.joined != now.joined:
        return None
    if before.elsewhere or now.elsewhere:
        return False
    follows = _all_became(changed.together.here, before, now, numbering)
    return follows if follows or before.is_deep or now.is_deep else None


def _all_became(here: Place, before: _Reference, now: _Reference, numbering: Numbering) -> bool:
    return len(before.paths) == len(now.paths) and all(
        numbering.became(one, here[0], other, here[1]) for one, other in zip(before.paths, now.paths, strict=True)
    )


def _reference_at(text: str, span: Span, language: str) -> _Reference | None:
    """Return the reference that a span lies in."""
    spoken = grammar(language)
    if spoken is None:
        return None
    for reference in _references(text, max(0, span.start - _AROUND), min(len(text), span.end + _AROUND), language):
        place = reference.span
        if place.start <= span.start and span.end <= place.end:
            return replace(reference, elsewhere=spoken.points_elsewhere(text, place))
    return None


def _references(text: str, start: int, end: int, language: str) -> Iterator[_Reference]:
    parser = _parser(language)
    group: list[_Piece] = []
    last: _Piece | None = None
    for piece in parser.pieces(text, start, end):
        if last is not None and (side := parser.belongs(text[last.span.end : piece.span.start], last, piece)):
            group.insert(0 if side < 0 else len(group), piece)
        else:
            if group:
                yield _Reference(tuple(group))
            group = [piece]
        last = piece
    if group:
        yield _Reference(tuple(group))


class _Parser:
    """Finds the pieces of references in languages that set the noun before the number."""

    def __init__(self, known: Vocabulary) -> None:
        self._joining = known.joining
        kinds = (
            (known.article_nouns, ARTICLE),
            (known.section_nouns, SECTION),
            (known.paragraph_nouns, PARAGRAPH),
            (known.item_nouns, _ITEM_NOUN),
        )
        self._kinds = {noun: kind for nouns, kind in kinds for noun in nouns}
        tied = "".join(re.escape(word) for word in known.joined if word in known.joining)
        joining = "|".join(sorted(known.joining))
        tie = rf"|[,،]?\s[{tied}](?=[\d(])" if tied else ""
        joined = rf"(?:[,،]\s?(?=[\d(])|[,،]?\s(?:{joining})\s|\s?[–-]\s?{tie})"
        one = rf"(?:{NUMBER}(?:\s?{_ITEM})*|{_ITEM}(?:\s?{_ITEM})*)"
        nouns = "|".join(sorted(self._kinds, key=lambda noun: (-len(noun), noun)))
        self._piece = re.compile(
            rf"\b(?P<noun>{nouns})\b\.?\s{{1,2}}(?P<numbers>{one}(?:{joined}{one})*)", re.IGNORECASE
        )
        self._join, self._one = re.compile(joined, re.IGNORECASE), re.compile(one, re.IGNORECASE)
        articles = "|".join(sorted(known.articles)) or "(?!)"
        self._inside = re.compile(
            r"\s" if known.names_follow else rf",?\s(?:{'|'.join(sorted(known.of))})[\s’']+(?:(?:{articles})[\s’']+)?",
            re.IGNORECASE,
        )

    def pieces(self, text: str, start: int, end: int) -> Iterator[_Piece]:
        for found in self._piece.finditer(text, start, end):
            kind = self._kinds[found["noun"].casefold()]
            paths = tuple(self._paths(found["numbers"], "" if kind == ARTICLE else "."))
            joined = self._joining.intersection(plain_words(self._one.sub(" ", found["numbers"])))
            yield _Piece(Span(*found.span()), kind, paths, joined)

    def belongs(self, between: str, before: _Piece, behind: _Piece, /) -> int:
        """Return -1 where the second piece holds the first, 1 where it lies in it, 0 where they are two references."""
        deeper = _DEPTH[behind.kind] - _DEPTH[before.kind]
        if deeper < 0 and self._inside.fullmatch(between):
            return -1
        if deeper > 0 and len(before.paths) == 1 and between.strip() in {",", "،"}:
            return 1
        return 0

    def _paths(self, numbers: str, point: str) -> Iterator[Path]:
        """Give what each of several numbers names: "2 (a) and (b)" are both in 2, "1–3" names its ends.

        Where a `point` parts numbers, "7.3" is in 7.
        """
        head: Path = ()
        for found in self._one.finditer(numbers):
            number = _HEAD.match(found[0])
            items = tuple(map(close, _ITEMS.findall(found[0][number.end() if number else 0 :])))
            if number is None:
                yield (*head[: max(1, len(head) - len(items))], *items) if head else items
                continue
            *others, last = close(number[0]).split("-")
            yield from (tuple(other.split(point)) if point else (other,) for other in others)
            head = (*(last.split(point) if point else (last,)), *items)
            yield head


class _ChineseParser(_Parser):
    """Finds them in Chinese, which counts from the outside: 第4条第2款(a)项."""

    def __init__(self, known: Vocabulary) -> None:
        super().__init__(known)
        number = rf"(?:\d+|[{_CHINESE_FIGURES}]+)"
        nouns = "".join(sorted({*known.paragraph_nouns, *known.article_nouns}))
        item = rf"第?\s?[(（][^\W_]{{1,4}}[)）]\s?(?:{'|'.join(sorted(known.item_nouns, key=len, reverse=True))})?"
        numbered = rf"第\s?{number}(?:\s?{_ITEM})*\s?[{nouns}]"
        self._numbered = re.compile(rf"第\s?(?P<number>{number})")
        self._chain = re.compile(rf"{numbered}(?:{numbered}|{item})*(?:\s?[{_CHINESE_JOINS}]\s?{item})*")
        self._noun = re.compile(rf"[{nouns}]")
        self._step = re.compile(rf"{numbered}|{item}|[{_CHINESE_JOINS}]")

    def pieces(self, text: str, start: int, end: int) -> Iterator[_Piece]:
        for found in self._chain.finditer(text, start, end):
            if text[found.end() :].lstrip().startswith(_ADDED_IN_CHINESE):
                continue
            path: list[str] = []
            paths: list[Path] = []
            joins: set[str] = set()
            for step in self._step.findall(found[0]):
                if step in _CHINESE_JOINS:
                    paths.append(tuple(path))
                    joins.add(step)
                    path = path[:-1]
                    continue
                if number := self._numbered.match(step):
                    path.append(close(number["number"]))
                path += map(close, _ITEMS.findall(step))
            noun = self._noun.findall(found[0])[0]
            yield _Piece(Span(*found.span()), self._kinds[noun], (*paths, tuple(path)), frozenset(joins))

    def belongs(self, _between: str, _before: _Piece, _behind: _Piece, /) -> int:
        return 0


@cache
def _parser(language: str) -> _Parser:
    known = vocabulary(language)
    return _ChineseParser(known) if language == "zh" else _Parser(known)
