"""What the window remembers from one evening to the next: typed values in one JSON file, swapped in whole.

A file that cannot be understood is set aside under another name, and the window begins with defaults.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from wsis_desktop.desktop.finding.remembered import FindingRemembered, finding_from
from wsis_desktop.desktop.overview.holding_remembered import HoldingRemembered, holding_from
from wsis_desktop.desktop.preferences.preferred import Preferences, preferences_from
from wsis_desktop.desktop.publishing.remembered import Remembered, remembered_from
from wsis_desktop.desktop.resuming.left_open import Resuming, resuming_from
from wsis_desktop.model.terms import Significance, TextSide
from wsis_desktop.reading.options import MarksAs
from wsis_desktop.swapping import swap_in

SETTINGS_FILE = "settings.json"
RECENT_PAIRS = 12
MARKS_WORDS = 200
_VERSION = 1
_SMALLEST, _LARGEST = 0.2, 8.0
_NARROWEST, _WIDEST = 200, 900

T = TypeVar("T")


class ViewName(StrEnum):
    """A way to show a comparison."""

    PAGES = "pages"
    TEXT = "text"
    REDLINE = "redline"


class ThemeChoice(StrEnum):
    """Which theme the reader wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


@dataclass(frozen=True, slots=True)
class MarksWord:
    """The reader's word on a file: whether its struck and underlined words are changes, or ordinary emphasis."""

    path: str
    sha256: str
    marks_as: MarksAs


@dataclass(frozen=True, slots=True)
class RecentPair:
    """Two revisions that were compared: their files, their names as shown, the title, when (UTC), and how many changes.

    `old_text` and `new_text` say which text of a file with tracked changes was read; both texts of one file are a pair too.
    """

    old: str
    new: str
    old_name: str
    new_name: str
    title: str
    opened: str
    changes: int
    old_text: TextSide = TextSide.AFTER
    new_text: TextSide = TextSide.AFTER

    @property
    def both_texts(self) -> bool:
        """Tell whether the two are the texts of one file with tracked changes."""
        return self.old == self.new and self.old_text is not self.new_text

    def same_files(self, other: RecentPair) -> bool:
        """Tell whether both hold the same two files, whichever is the earlier, and the same texts of them."""
        return self._texts() == other._texts()

    def _texts(self) -> set[tuple[str, TextSide]]:
        return {(self.old, self.old_text), (self.new, self.new_text)}


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered.

    `geometry` is Qt's own, as base64, `folder` the one that files were last chosen in, and `least` how much a change must
    matter to be listed. `language` is the code of the interface's, empty for the system's;
    `welcomed` says that the tour was offered. `author` stands on notes;
    `author_asked` says that the reader wants none where it is empty.
    """

    view: ViewName = ViewName.TEXT
    theme: ThemeChoice = ThemeChoice.SYSTEM
    pages_zoom: float = 1.0
    text_zoom: float = 1.0
    locked: bool = True
    stacked: bool = False
    match_case: bool = False
    whole_words: bool = False
    geometry: str = ""
    side_bar: bool = True
    side_bar_width: int = 292
    notes_bar: bool = False
    notes_bar_width: int = 300
    least: Significance = Significance.EDITORIAL
    folder: str = ""
    language: str = ""
    welcomed: bool = False
    author: str = ""
    author_asked: bool = False
    recent: tuple[RecentPair, ...] = ()
    marks: tuple[MarksWord, ...] = ()
    publishing: Remembered = field(default_factory=Remembered)
    finding: FindingRemembered = field(default_factory=FindingRemembered)
    resuming: Resuming = field(default_factory=Resuming)
    holding: HoldingRemembered = field(default_factory=HoldingRemembered)
    preferences: Preferences = field(default_factory=Preferences)

    def with_preferences(self, preferences: Preferences) -> Settings:
        """Return these settings with other preferences."""
        return replace(self, preferences=preferences)

    def with_mark(self, word: MarksWord) -> Settings:
        """Return these settings with `word` first among those on files, and no other on the same file or path."""
        others = [known for known in self.marks if known.sha256 != word.sha256 and known.path != word.path]
        return replace(self, marks=(word, *others)[:MARKS_WORDS])

    def with_recent(self, pair: RecentPair) -> Settings:
        """Return these settings with `pair` first among the recent ones and nowhere else."""
        others = [known for known in self.recent if not known.same_files(pair)]
        return replace(self, recent=(pair, *others)[:RECENT_PAIRS])

    def without_recent(self, pair: RecentPair) -> Settings:
        """Return these settings without `pair` among the recent ones."""
        return replace(self, recent=tuple(known for known in self.recent if not known.same_files(pair)))


def load_settings(library: Path) -> Settings:
    """Read the settings; a damaged file is set aside as `settings.damaged-….json`, and a missing one means defaults."""
    path = library / SETTINGS_FILE
    try:
        return settings_from_json(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, TypeError, KeyError):
        _set_aside(path)
        return Settings()


def save_settings(library: Path, settings: Settings) -> None:
    """Write the settings in one stroke; raise OSError when the folder refuses."""
    library.mkdir(parents=True, exist_ok=True, mode=0o700)
    swap_in(settings_to_json(settings).encode(), library / SETTINGS_FILE, private=True)


def settings_to_json(settings: Settings) -> str:
    """Return the settings as JSON."""
    return json.dumps({"version": _VERSION} | asdict(settings), indent=1)  # file names may hold what UTF-8 cannot


def settings_from_json(text: str) -> Settings:
    """Read settings from JSON, taking a default for each value of a wrong type.

    Raise ValueError or TypeError when it is not the JSON of an object.
    """
    told = json.loads(text)
    if not isinstance(told, dict):
        raise TypeError("settings are not an object")
    kept = Settings()
    return Settings(
        view=_taken(told, "view", lambda name: ViewName(_words(name)), kept.view),
        theme=_taken(told, "theme", lambda name: ThemeChoice(_words(name)), kept.theme),
        pages_zoom=_taken(told, "pages_zoom", _zoom, kept.pages_zoom),
        text_zoom=_taken(told, "text_zoom", _zoom, kept.text_zoom),
        locked=_taken(told, "locked", _truth, kept.locked),
        stacked=_taken(told, "stacked", _truth, kept.stacked),
        match_case=_taken(told, "match_case", _truth, kept.match_case),
        whole_words=_taken(told, "whole_words", _truth, kept.whole_words),
        geometry=_taken(told, "geometry", _words, kept.geometry),
        side_bar=_taken(told, "side_bar", _truth, kept.side_bar),
        side_bar_width=_taken(told, "side_bar_width", _width, kept.side_bar_width),
        notes_bar=_taken(told, "notes_bar", _truth, kept.notes_bar),
        notes_bar_width=_taken(told, "notes_bar_width", _width, kept.notes_bar_width),
        least=_taken(told, "least", lambda name: Significance(_words(name)), kept.least),
        language=_taken(told, "language", _words, kept.language),
        folder=_taken(told, "folder", _words, kept.folder),
        welcomed=_taken(told, "welcomed", _truth, kept.welcomed),
        author=_taken(told, "author", _words, kept.author),
        author_asked=_taken(told, "author_asked", _truth, kept.author_asked),
        recent=_taken(told, "recent", _pairs, kept.recent),
        marks=_taken(told, "marks", _marks, kept.marks),
        publishing=_taken(told, "publishing", remembered_from, kept.publishing),
        finding=_taken(told, "finding", finding_from, kept.finding),
        resuming=_taken(told, "resuming", resuming_from, kept.resuming),
        holding=_taken(told, "holding", holding_from, kept.holding),
        preferences=_taken(told, "preferences", preferences_from, kept.preferences),
    )


def _taken(told: dict[str, object], name: str, take: Callable[[object], T], default: T) -> T:
    """Return the value of `name` as `take` understands it, else the default."""
    if name not in told:
        return default
    try:
        return take(told[name])
    except (ValueError, TypeError, KeyError):
        return default


def _zoom(told: object) -> float:
    if isinstance(told, bool) or not isinstance(told, int | float) or not _SMALLEST <= told <= _LARGEST:
        raise ValueError("not a zoom")
    return float(told)


def _truth(told: object) -> bool:
    if not isinstance(told, bool):
        raise TypeError("neither true nor false")
    return told


def _words(told: object) -> str:
    if not isinstance(told, str):
        raise TypeError("not words")
    return told


def _number(told: object) -> int:
    if isinstance(told, bool) or not isinstance(told, int):
        raise TypeError("not a whole number")
    return told


def _width(told: object) -> int:
    return min(_WIDEST, max(_NARROWEST, _number(told)))


def _pairs(told: object) -> tuple[RecentPair, ...]:
    """Read the recent pairs, leaving out those that are damaged."""
    if not isinstance(told, list):
        raise TypeError("not a list")
    pairs = []
    for row in told:
        try:
            words = {name: _words(row[name]) for name in ("old", "new", "old_name", "new_name", "title", "opened")}
            old_text, new_text = (TextSide(_words(row.get(name, "after"))) for name in ("old_text", "new_text"))
            pairs.append(RecentPair(changes=_number(row["changes"]), old_text=old_text, new_text=new_text, **words))
        except (KeyError, TypeError, ValueError, AttributeError):
            continue
    return tuple(pairs[:RECENT_PAIRS])


def _marks(told: object) -> tuple[MarksWord, ...]:
    """Read the words on files, leaving out those that are damaged."""
    if not isinstance(told, list):
        raise TypeError("not a list")
    marks = []
    for row in told:
        try:
            marks.append(MarksWord(_words(row["path"]), _words(row["sha256"]), MarksAs(_words(row["marks_as"]))))
        except (KeyError, TypeError, ValueError):
            continue
    return tuple(marks[:MARKS_WORDS])


def _set_aside(path: Path) -> None:
    """Keep a damaged file under a name that says so; one that cannot be renamed stays where it is."""
    when = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    try:
        path.replace(path.with_name(f"settings.damaged-{when}.json"))
    except OSError:
        return
