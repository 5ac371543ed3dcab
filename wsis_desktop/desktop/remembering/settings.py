"""What the window remembers from one evening to the next: typed values in one JSON file, swapped in whole.

A file that cannot be understood is set aside under another name, and the window begins with defaults.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from wsis_desktop.desktop.finding.remembered import FindingRemembered, finding_from
from wsis_desktop.desktop.overview.holding_remembered import HoldingRemembered, holding_from
from wsis_desktop.desktop.preferences.preferred import Preferences, preferences_from
from wsis_desktop.desktop.publishing.remembered import Remembered, remembered_from
from wsis_desktop.desktop.remembering.face_settings import (
    RECENT_PAIRS,
    SETTINGS_FILE,
    FaceSettings,
    RecentPair,
    ThemeChoice,
    face_settings_from,
    number,
    taken,
    told_in,
    truth,
    words,
)
from wsis_desktop.desktop.resuming.left_open import Resuming, resuming_from
from wsis_desktop.model.terms import Significance
from wsis_desktop.reading.options import MarksAs
from wsis_desktop.swapping import swap_in

MARKS_WORDS = 200
_VERSION = 1
_SMALLEST, _LARGEST = 0.2, 8.0
_NARROWEST, _WIDEST = 200, 900


class ViewName(StrEnum):
    """A way to show a comparison."""

    PAGES = "pages"
    TEXT = "text"
    REDLINE = "redline"


@dataclass(frozen=True, slots=True)
class MarksWord:
    """The reader's word on a file: whether its struck and underlined words are changes, or ordinary emphasis."""

    path: str
    sha256: str
    marks_as: MarksAs


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered.

    `system_theme` is what the system's choice of a theme came to last time. `geometry` is Qt's own, as base64, `folder` the
    one that files were last chosen in, and `least` how much a change must matter to be listed. `language` is the code of the
    interface's, empty for the system's; `welcomed` says that the tour was offered. `author` stands on notes;
    `author_asked` says that the reader wants none where it is empty.
    """

    view: ViewName = ViewName.TEXT
    theme: ThemeChoice = ThemeChoice.SYSTEM
    system_theme: str = ""
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

    @property
    def face(self) -> FaceSettings:
        """Return what the face of the window takes of them."""
        system, size = self.system_theme, self.preferences.size
        return FaceSettings(self.theme, system, size, self.language, self.geometry, self.welcomed, self.recent)

    def with_theme(self, theme: ThemeChoice) -> Settings:
        """Return these settings with another theme."""
        return replace(self, theme=theme)

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
    told = {"version": _VERSION} | asdict(settings) | {"recent": [pair._asdict() for pair in settings.recent]}
    return json.dumps(told, indent=1)  # file names may hold what UTF-8 cannot


def settings_from_json(text: str) -> Settings:
    """Read settings from JSON, taking a default for each value of a wrong type.

    Raise ValueError or TypeError when it is not the JSON of an object.
    """
    told = told_in(text)
    face, kept = face_settings_from(told), Settings()
    return Settings(
        view=taken(told, "view", lambda name: ViewName(words(name)), kept.view),
        theme=face.theme,
        system_theme=face.system_theme,
        pages_zoom=taken(told, "pages_zoom", _zoom, kept.pages_zoom),
        text_zoom=taken(told, "text_zoom", _zoom, kept.text_zoom),
        locked=taken(told, "locked", truth, kept.locked),
        stacked=taken(told, "stacked", truth, kept.stacked),
        match_case=taken(told, "match_case", truth, kept.match_case),
        whole_words=taken(told, "whole_words", truth, kept.whole_words),
        geometry=face.geometry,
        side_bar=taken(told, "side_bar", truth, kept.side_bar),
        side_bar_width=taken(told, "side_bar_width", _width, kept.side_bar_width),
        notes_bar=taken(told, "notes_bar", truth, kept.notes_bar),
        notes_bar_width=taken(told, "notes_bar_width", _width, kept.notes_bar_width),
        least=taken(told, "least", lambda name: Significance(words(name)), kept.least),
        language=face.language,
        folder=taken(told, "folder", words, kept.folder),
        welcomed=face.welcomed,
        author=taken(told, "author", words, kept.author),
        author_asked=taken(told, "author_asked", truth, kept.author_asked),
        recent=face.recent,
        marks=taken(told, "marks", _marks, kept.marks),
        publishing=taken(told, "publishing", remembered_from, kept.publishing),
        finding=taken(told, "finding", finding_from, kept.finding),
        resuming=taken(told, "resuming", resuming_from, kept.resuming),
        holding=taken(told, "holding", holding_from, kept.holding),
        preferences=taken(told, "preferences", preferences_from, kept.preferences),
    )


def _zoom(told: object) -> float:
    if isinstance(told, bool) or not isinstance(told, int | float) or not _SMALLEST <= told <= _LARGEST:
        raise ValueError("not a zoom")
    return float(told)


def _width(told: object) -> int:
    return min(_WIDEST, max(_NARROWEST, number(told)))


def _marks(told: object) -> tuple[MarksWord, ...]:
    """Read the words on files, leaving out those that are damaged."""
    if not isinstance(told, list):
        raise TypeError("not a list")
    marks = []
    for row in told:
        try:
            marks.append(MarksWord(words(row["path"]), words(row["sha256"]), MarksAs(words(row["marks_as"]))))
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
