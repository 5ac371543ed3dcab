"""What is searched, and how a text becomes searchable words.

SQLite's FTS5 parts words at what is no letter or digit, which finds nothing in a script without spaces. So a text is folded
before it is indexed, and a question in the same way: case, accents, vowel signs and compatibility forms are dropped, and
each ideograph or kana becomes a word of its own. A question in Chinese is then a phrase of such words: any two signs that
stand together are found, which trigrams, SQLite's other way, cannot do with fewer than three.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from wsis_desktop.comparing.language.letters import CJK
from wsis_desktop.model.comparison import Span
from wsis_desktop.notebook.encoding import parsed, record, several, words
from wsis_desktop.notebook.rows import Row, Value

_SIGN_OF_ITS_OWN: Final = re.compile(f"[{CJK}]")
_WORD: Final = re.compile(r"[^\W_]+")
_ASKED: Final = re.compile(r'"([^"]*)"|(\S+)')
_TATWEEL: Final = "\u0640"


@lru_cache(maxsize=8192)
def _folded_sign(sign: str) -> str:
    """Return what a character is searched as; empty for what counts for nothing, such as accents."""
    bare = "".join(each for each in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(each))
    folded = unicodedata.normalize("NFKC", bare).casefold().replace(_TATWEEL, "")
    return _SIGN_OF_ITS_OWN.sub(r" \g<0> ", folded)


def folded(text: str) -> str:
    """Return a text as it is indexed."""
    if text.isascii():
        return text.lower()
    return "".join(map(_folded_sign, text))


def question_of(asked: str) -> str:
    """Return what a reader typed as FTS5 asks it: all words, the last letters of each left open; quoted ones as they stand.

    Empty when there is no word in it.
    """
    return " AND ".join(f'"{" ".join(parts)}"{"" if whole else " *"}' for parts, whole in _phrases(asked))


def _phrases(asked: str) -> list[tuple[list[str], bool]]:
    """Return the phrases that are asked for as lists of words, and whether the last word of each is whole."""
    found = []
    for match in _ASKED.finditer(asked):
        quoted = match[1] is not None
        parts = _WORD.findall(folded(match[1] if quoted else match[2]))
        if parts:
            found.append((parts, quoted or bool(_SIGN_OF_ITS_OWN.match(parts[-1]))))
    return found


def places_of(asked: str, text: str) -> tuple[Span, ...]:
    """Return where what a reader typed stands in a text, rising, to be shown."""
    signs, origin = [], []
    for at, sign in enumerate(text):
        piece = _folded_sign(sign)
        signs.append(piece)
        origin += [at] * len(piece)
    here = "".join(signs)
    found = []
    for parts, whole in _phrases(asked):
        pattern = r"(?<![^\W_])" + r"[\W_]+".join(map(re.escape, parts)) + (r"(?![^\W_])" if whole else "")
        found += [(origin[match.start()], origin[match.end() - 1] + 1) for match in re.finditer(pattern, here)]
    return tuple(Span(start, end) for start, end in sorted(set(found)))


# -- the index -------------------------------------------------------------------------------------------------------

KINDS: Final = ("note", "bookmark")


def index(connection: sqlite3.Connection, kind: str, id: str, text: str | None) -> None:  # noqa: A002 - the column's name
    """Index a text, or with None nothing any more, under what it belongs to."""
    row = connection.execute("SELECT number FROM searchable WHERE kind = ? AND id = ?", (kind, id)).fetchone()
    if row is not None:
        connection.execute("DELETE FROM search WHERE rowid = ?", (_number(row),))
        if text is None:
            connection.execute("DELETE FROM searchable WHERE number = ?", (_number(row),))
    if text is None:
        return
    if row is None:
        made = connection.execute("INSERT INTO searchable (kind, id) VALUES (?, ?)", (kind, id))
        number = made.lastrowid
    else:
        number = _number(row)
    connection.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", (number, folded(text)))


def index_row(connection: sqlite3.Connection, kind: str, id: str, row: Row | None) -> None:  # noqa: A002 - as above
    """Index a note's or bookmark's row as it is now, None for none; other kinds are not searched."""
    if kind in KINDS:
        index(connection, kind, id, None if row is None else _text_of(row))


def index_paragraphs(connection: sqlite3.Connection, rows: Iterable[Sequence[Value]]) -> None:
    """Index paragraphs by their ids, labels and texts."""
    for id, label, text in rows:  # noqa: A001 - as above
        index(connection, "paragraph", str(id), f"{label} {text}")


def fill_index(connection: sqlite3.Connection) -> None:
    """Index all that a library holds already."""
    for kind in KINDS:
        cursor = connection.execute(f"SELECT * FROM {kind}")  # noqa: S608 - the kinds are ours
        names = [column[0] for column in cursor.description]
        for values in cursor.fetchall():
            row = dict(values) if isinstance(values, dict) else dict(zip(names, values, strict=True))
            index_row(connection, kind, str(row["id"]), row)
    index_paragraphs(connection, _plain(connection, "SELECT id, label, text FROM paragraph"))


def _plain(connection: sqlite3.Connection, statement: str) -> list[tuple[Value, ...]]:
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor.execute(statement).fetchall()


def _number(row: Row | tuple[int]) -> int:
    return int(row["number"] or 0) if isinstance(row, dict) else row[0]


def _text_of(row: Row) -> str:
    """Return the words of a note or bookmark: its own, and those that it stands on."""
    parts = [words(row[name]) for name in ("body", "proposed", "author", "name") if name in row]
    if "tags" in row:
        parts += several(words, parsed(words(row["tags"])))
    for name in ("anchor", "counterpart"):
        if row.get(name) is not None:
            anchor = record(parsed(words(row[name])))
            quotation = anchor.get("quotation")
            parts += [words(quotation["exact"]) if quotation else words(anchor["text"]), words(anchor["label"])]
    return "\n".join(parts)
