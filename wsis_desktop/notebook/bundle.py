"""A dossier in one file, `.wsis`: a zip archive of its documents, its notes as JSON-LD, the rest as JSON, and their hashes.

A bundle comes from other hands. It is believed only when every part has a name that belongs there, is no larger than it
says, has the hash that the manifest gives it, and holds what it should; else all of it is refused.
"""

from __future__ import annotations

import hashlib
import io
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Final, TypeVar, cast
from uuid import UUID

from wsis_desktop import __version__
from wsis_desktop.model.dossier import Dossier, RevisionEntry, revision_id
from wsis_desktop.model.meeting import Meeting
from wsis_desktop.model.note import Bookmark, Note
from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.review import Decision, Tick, tick_id
from wsis_desktop.notebook.annotations import as_annotation, collection, items_of, note_of
from wsis_desktop.notebook.encoding import Json, as_json, identity, parsed, record, several, sha256, whole, words
from wsis_desktop.notebook.merging import NoteState, Wording, rank_at
from wsis_desktop.notebook.rows import Row
from wsis_desktop.notebook.tables import BOOKMARKS, DECISIONS, DOSSIERS, MEETINGS, REVISIONS, TICKS, Table
from wsis_desktop.notebook.troubles import BundleRefused, NewerBundle
from wsis_desktop.notebook.versions import Dot, Seen, counted, seen_of

FORMAT: Final = "wsis-desktop/bundle/2"
_FIRST_FORMAT: Final = "wsis-desktop/bundle/1"
_MANIFEST, _DOSSIER, _NOTES = "manifest.json", "dossier.json", "notes.jsonld"
_DOCUMENT: Final = re.compile(r"documents/([0-9a-f]{64})(?:\.[a-z]{1,8})?")
_MOST_PARTS: Final = 1000
_LARGEST_JSON: Final = 200_000_000
_LARGEST_DOCUMENT: Final = 1 << 30
_LARGEST_WHOLE: Final = 2 << 30
_RATIO: Final = 400
_RATIO_MATTERS_FROM: Final = 20_000_000
_PIECE: Final = 1 << 20
# Zip archives know no time before; a bundle of the same dossier is the same file.
_TIME: Final = (1980, 1, 1, 0, 0, 0)
_UNSOUND: Final = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)

T = TypeVar("T")

_MOST_ROWS: Final = 1_000_000
Paragraphs = tuple[tuple[str, str, int, str, str, str, str], ...]


@dataclass(frozen=True, slots=True)
class SentNote:
    """A note with all its wordings, of which there is one at least."""

    state: NoteState

    @property
    def first(self) -> Wording:
        """Return the wording that stands as the note itself."""
        return cast("Wording", self.state.first)

    @property
    def note(self) -> Note:
        """Return the note as it stands."""
        return self.first.note


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a bundle holds, but for the documents' bytes.

    `documents` are their hashes and names, `paragraphs` the rows that are searched.
    """

    dossier: Dossier
    revisions: tuple[RevisionEntry, ...] = ()
    notes: tuple[SentNote, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
    ticks: tuple[Tick, ...] = ()
    decisions: tuple[Decision, ...] = ()
    documents: tuple[tuple[str, str], ...] = ()
    paragraphs: Paragraphs = ()
    meetings: tuple[Meeting, ...] = ()


# -- out -------------------------------------------------------------------------------------------------------------


def packed(bundle: Bundle, bytes_of: Callable[[str], bytes]) -> bytes:
    """Return a bundle as a file; `bytes_of` gives what a document holds."""
    return finish(packing_steps(bundle, bytes_of))


def packing_steps(bundle: Bundle, bytes_of: Callable[[str], bytes]) -> Steps[bytes]:
    """Pack a bundle as `packed` does, document by document."""
    parts = {
        _DOSSIER: as_json(_rest_as_json(bundle)).encode(),
        _NOTES: as_json(collection(map(_sent_as_json, bundle.notes))).encode(),
    }
    total = 2 * len(bundle.documents)
    for done, (sha, name) in enumerate(bundle.documents):
        yield Progress(Stage.READING, done, total)
        parts[_document_name(sha, name)] = bytes_of(sha)
    manifest = {
        "format": FORMAT,
        "program": f"wsis-desktop {__version__}",
        "dossier": str(bundle.dossier.id),
        "files": {name: hashlib.sha256(data).hexdigest() for name, data in parts.items()},
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        every = {_MANIFEST: as_json(manifest).encode(), **dict(sorted(parts.items()))}
        for done, (name, data) in enumerate(every.items()):
            yield Progress(Stage.WRITING, len(bundle.documents) + min(done, len(bundle.documents)), total)
            info = zipfile.ZipInfo(name, _TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = (stat.S_IFREG | 0o600) << 16
            archive.writestr(info, data)
    return file.getvalue()


def _document_name(sha: str, name: str) -> str:
    suffix = PurePosixPath(name).suffix.lower()
    known = _DOCUMENT.fullmatch(f"documents/{sha}{suffix}")
    return f"documents/{sha}{suffix if known else ''}"


def _sent_as_json(sent: SentNote) -> Json:
    told = _wording_as_json(sent.first)
    told["wsis:version"]["seen"] = dict(sent.state.seen)
    rest = sorted(sent.state.wordings - {sent.first}, key=lambda each: (each.dot, each.digest))
    return told | {"wsis:beside": [_wording_as_json(each) for each in rest]} if rest else told


def _wording_as_json(wording: Wording) -> Json:
    dot = {"replica": wording.dot.replica, "counter": wording.dot.counter}
    return as_annotation(wording.note) | {"wsis:version": dot | {"rank": wording.rank, "past": dict(wording.past)}}


def _rest_as_json(bundle: Bundle) -> Json:
    return {
        "dossier": DOSSIERS.to_row(bundle.dossier),
        "revisions": [REVISIONS.to_row(each) for each in bundle.revisions],
        "bookmarks": [BOOKMARKS.to_row(each) for each in bundle.bookmarks],
        "ticks": [TICKS.to_row(each) for each in bundle.ticks],
        "decisions": [DECISIONS.to_row(each) for each in bundle.decisions],
        "meetings": [MEETINGS.to_row(each) for each in bundle.meetings],
        "documents": [list(each) for each in bundle.documents],
        "paragraphs": [list(each) for each in bundle.paragraphs],
    }


# -- in --------------------------------------------------------------------------------------------------------------


class Parcel:
    """A bundle's file, opened; raise `BundleRefused` when it is not sound. Its documents are yet to be checked."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        with self._refusing():
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            self._infos = self._checked_infos()
            self._hashes = self._checked_manifest()
            self.bundle = self._read()

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            yield
        except BundleRefused:
            raise
        except (*_UNSOUND, KeyError, TypeError, RecursionError) as error:
            raise self._refused("it is damaged or was made by another program") from error

    def bytes_of(self, sha: str) -> bytes:
        """Return what a document of the bundle holds."""
        return self._part(next(name for name in self._hashes if name.startswith(f"documents/{sha}")))

    def _refused(self, reason: str) -> BundleRefused:
        return BundleRefused(name=self._name, reason=reason)

    def _checked_infos(self) -> dict[str, zipfile.ZipInfo]:
        infos = self._archive.infolist()
        if len(infos) > _MOST_PARTS:
            raise self._refused("it holds more parts than a dossier has")
        found: dict[str, zipfile.ZipInfo] = {}
        for info in infos:
            # The name as it stands in the file: Python's own would already be mended.
            if info.orig_filename not in {_MANIFEST, _DOSSIER, _NOTES} and not _DOCUMENT.fullmatch(info.orig_filename):
                raise self._refused("it holds a part that does not belong in a bundle")
            if info.filename in found:
                raise self._refused("it holds a part twice")
            if info.flag_bits & 1 or stat.S_IFMT(info.external_attr >> 16) not in {0, stat.S_IFREG}:
                raise self._refused("it holds a part that is no plain file")
            largest = _LARGEST_DOCUMENT if _DOCUMENT.fullmatch(info.filename) else _LARGEST_JSON
            bomb = info.file_size > _RATIO_MATTERS_FROM and info.file_size > _RATIO * max(1, info.compress_size)
            if info.file_size > largest or bomb:
                raise self._refused("one of its parts unpacks to far more than a dossier holds")
            found[info.filename] = info
        if sum(info.file_size for info in infos) > _LARGEST_WHOLE:
            raise self._refused("its parts unpack to far more than a dossier holds")
        return found

    def _part(self, name: str) -> bytes:
        """Unpack a part, no further than it says, and hold it against the manifest."""
        data = b"".join(self._pieces(name))
        if name in getattr(self, "_hashes", {}) and hashlib.sha256(data).hexdigest() != self._hashes[name]:
            raise self._refused("one of its parts is not what its manifest says")
        return data

    def _pieces(self, name: str) -> Iterator[bytes]:
        info = self._infos[name]
        with self._archive.open(info) as part:
            left = info.file_size
            while left > 0 and (piece := part.read(min(left, _PIECE))):
                yield piece
                left -= len(piece)

    def _checked_manifest(self) -> dict[str, str]:
        manifest = record(parsed(self._part(_MANIFEST).decode()))
        self._format = manifest.get("format")
        if self._format not in {FORMAT, _FIRST_FORMAT}:
            reason = "it is of a format that this version does not know; a newer one may"
            raise NewerBundle(name=self._name, reason=reason)
        hashes = {words(name): sha256(sha) for name, sha in record(manifest.get("files")).items()}
        if {*hashes, _MANIFEST} != set(self._infos):
            raise self._refused("its manifest does not name the parts that it holds")
        self._named = identity(manifest.get("dossier"))
        return hashes

    def check_steps(self) -> Steps[None]:
        """Hold each document against its name, without keeping its bytes; raise `BundleRefused` as when opening."""
        wanted = {sha for sha, _ in self.bundle.documents}
        held = {found[1] for name in self._hashes if (found := _DOCUMENT.fullmatch(name))}
        if wanted != held or not {each.document for each in self.bundle.revisions} <= wanted:
            raise self._refused("documents are missing in it")
        for done, (name, sha) in enumerate(self._hashes.items()):
            yield Progress(Stage.READING, done, len(self._hashes))
            found = _DOCUMENT.fullmatch(name)
            digest = hashlib.sha256()
            with self._refusing():
                for piece in self._pieces(name) if found else ():
                    digest.update(piece)
            if found and not digest.hexdigest() == sha == found[1]:
                raise self._refused("one of its documents is not what its name says")

    def _read(self) -> Bundle:
        rest = record(parsed(self._part(_DOSSIER).decode()))
        notes = items_of(parsed(self._part(_NOTES).decode()))
        read = _sent_of if self._format == FORMAT else _sent_of_first
        bundle = Bundle(
            DOSSIERS.from_row(record(rest.get("dossier"))),
            _values(REVISIONS, rest.get("revisions")),
            tuple(read(notes)),
            _values(BOOKMARKS, rest.get("bookmarks")),
            _values(TICKS, rest.get("ticks")),
            _values(DECISIONS, rest.get("decisions")),
            tuple(map(_document, _list(rest.get("documents")))),
            tuple(map(_paragraph, _list(rest.get("paragraphs")))),
            # A bundle made before there were calendars has none.
            _values(MEETINGS, rest.get("meetings", [])),
        )
        self._check_belonging(bundle)
        return bundle

    def _check_belonging(self, bundle: Bundle) -> None:
        """Refuse what is of another dossier than the bundle's, or stands on a revision that is not in it."""
        dossier, revisions = bundle.dossier.id, {each.id for each in bundle.revisions}
        notes = [wording.note for sent in bundle.notes for wording in sent.state.wordings]
        dossiers = {each.dossier for each in bundle.revisions} | {each.dossier for each in bundle.bookmarks}
        dossiers |= {each.dossier for each in bundle.ticks} | {each.dossier for each in bundle.decisions}
        dossiers |= {each.dossier for each in bundle.meetings}
        stood_on: set[UUID | None] = {each.revision for each in bundle.bookmarks}
        stood_on |= {on for note in notes for on in (note.revision, note.earlier)}
        stood_on |= {on for tick in bundle.ticks for on in (tick.old_revision, tick.new_revision)}
        stood_on |= {on for each in bundle.decisions for on in (each.old_revision, each.new_revision)}
        documents = {sha for sha, _ in bundle.documents}
        if (
            dossier != self._named
            or not dossiers | {note.dossier for note in notes} <= {dossier}
            or not stood_on <= {*revisions, None}
            or any(each.id != revision_id(dossier, each.document, each.side) for each in bundle.revisions)
            or any(each.id != tick_id(each.old_revision, each.new_revision, each.key) for each in bundle.ticks)
            or any(row[0] not in documents for row in bundle.paragraphs)
        ):
            raise self._refused("its parts do not belong together")


def _values(table: Table[T], told: object) -> tuple[T, ...]:
    return tuple(table.from_row(_row(each)) for each in _list(told))


def _list(told: object) -> list[object]:
    if not isinstance(told, list) or len(told) > _MOST_ROWS:
        raise ValueError("not a list")
    return told


def _row(told: object) -> Row:
    return record(told)


def _sent_of(told: Iterable[Json]) -> Iterator[SentNote]:
    for each in told:
        wordings = [_wording_of(one) for one in (each, *map(record, _list(each.get("wsis:beside", []))))]
        if any(wording.note.id != wordings[0].note.id or wording.note.binned for wording in wordings):
            raise ValueError("wordings of different notes, or out of a bin")
        yield SentNote(NoteState.of(wordings, _seen_in(each)))


def _sent_of_first(told: Iterable[Json]) -> Iterator[SentNote]:
    """Read notes of the first format, in which a copy put beside a note was an item of its own that had seen nothing."""
    every = {note.id: (note, each) for each in told for note in [note_of(each)]}
    homes: dict[UUID, list[Wording]] = {}
    for note, each in every.values():
        aside = note.conflict_of if note.conflict_of in every and not _seen_in(each) else None
        as_original = replace(note, id=aside or note.id, conflict_of=None if aside else note.conflict_of)
        homes.setdefault(as_original.id, []).append(
            replace(_wording_of(each), note=as_original, rank=rank_at(note.modified))
        )
    for home, wordings in homes.items():
        yield SentNote(NoteState.of(wordings, _seen_in(every[home][1])))


def _wording_of(told: Json) -> Wording:
    version = record(told.get("wsis:version"))
    dot = Dot(str(identity(version.get("replica"))), counted(version.get("counter")))
    # What a wording of the first format was made from is not said: all that was seen.
    past = seen_of(version.get("past", version.get("seen")))
    return Wording(note_of(told), dot, counted(version.get("rank", 0)), tuple(sorted(past.items())))


def _seen_in(told: Json) -> Seen:
    return seen_of(record(told.get("wsis:version")).get("seen"))


def _document(told: object) -> tuple[str, str]:
    sha, name = _list(told)
    return sha256(sha), words(name)


def _paragraph(told: object) -> tuple[str, str, int, str, str, str, str]:
    document, side, position, kind, label, section, text = _list(told)
    several(words, parsed(words(section)))
    return (sha256(document), words(side), whole(position), words(kind), words(label), words(section), words(text))
