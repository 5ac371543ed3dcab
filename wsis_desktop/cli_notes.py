"""The commands of the reader's library: notes listed, added to, sent and taken over, and whether all of it is sound."""

from __future__ import annotations

import argparse
import hashlib
import platform
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from wsis_desktop import __version__
from wsis_desktop.cli_reading import reading_of, revision_of
from wsis_desktop.cli_verifying import verify
from wsis_desktop.licences import package_versions
from wsis_desktop.model.note import CarriedStatus, NoteKind, Stance
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.refusals import reason_of
from wsis_desktop.shipped import shipped
from wsis_desktop.telling import harmless, put_out, say

if TYPE_CHECKING:
    from wsis_desktop.model.dossier import Dossier, RevisionEntry
    from wsis_desktop.model.note import Note
    from wsis_desktop.notebook.carry import CarriedOver
    from wsis_desktop.notebook.search import Question
    from wsis_desktop.notebook.store import Store

SOUND, UNSOUND = 0, 1
_ZIP, _PDF = b"PK", b"%PDF"

_NOTES_HELP = """\
List the notes of the library, send them and take them over.

  list            print notes, all or those that you ask for
  add FILE ...    add revisions to a dossier, earliest first; what you wrote on the one before comes along
  export          write a dossier as one .wsis file, or its notes as JSON-LD (W3C Web Annotations)
  import FILE     take over a .wsis file, notes in JSON-LD, or what was highlighted and noted on the pages of a PDF that
                  is a revision of a dossier
  verify NOTE REVISION
                  hold each quotation and paragraph number of a briefing against the revision it is about
"""
_NOTES_EPILOG = """\
Taking over the same file twice changes nothing. Where two readers changed a note without knowing of each other, both
wordings stand. What lies in the bin is not sent. verify exits with 0 when all is as the revision says, 1 when something
slipped, 2 on trouble.
"""
_CHECK_HELP = """\
Look whether the library is sound: its file, its copies of documents, its backups; and say which versions are at work.
"""
_CHECK_EPILOG = "exit status: 0 when all is sound, 1 when something is not, 2 when the library cannot be opened.\n"


class DossierWanted(Trouble):
    """There are several dossiers, or none, and the command needs one."""

    sentence_template = "{sentence}"
    next_step_template = "Name one with --dossier, by its title or its id; “wsis-desktop notes list” names them."


class FileWanted(Trouble):
    """A command that reads a file got none, or one that reads none got one."""

    sentence_template = "“notes {action}” {needs}."
    next_step_template = "“wsis-desktop notes --help” shows how it is called."


class RevisionWanted(Trouble):
    """The notes on a file's pages are to be taken over, and the file is no revision of a dossier."""

    sentence_template = "“{name}” is no revision of a dossier, so the notes on its pages have no place."
    next_step_template = "Add it first: “wsis-desktop notes add {name} --dossier TITLE”."


class CannotRead(Trouble):
    """The file to be taken over cannot be read."""

    sentence_template = "“{name}” could not be opened: {reason}."
    next_step_template = "Check whether it was moved or renamed, and whether you may read it."


# What can be asked.


def expect_notes(parser: argparse.ArgumentParser) -> None:
    """Say what `notes` takes."""
    parser.description, parser.epilog = _NOTES_HELP, _NOTES_EPILOG
    parser.usage = (
        "wsis-desktop notes list [--dossier D] [--find WORDS] [--kind K] [--tag T] [--stance S] [--status S]\n"
        "                               [--format {text,jsonld}] [-o OUT]\n"
        "       wsis-desktop notes add FILE ... [--dossier D] [--password P]\n"
        "       wsis-desktop notes export [--dossier D] [--format {wsis,jsonld}] -o OUT\n"
        "       wsis-desktop notes import FILE [--dossier D]\n"
        "       wsis-desktop notes import NOTE --briefing [--dossier D] [--password P]\n"
        "       wsis-desktop notes verify NOTE REVISION [--earlier OLD] [--tracked MARKED] [--format {text,json}] [-o OUT]"
    )
    parser.add_argument("command", choices=["notes"], help=argparse.SUPPRESS)
    parser.add_argument("action", choices=list(_ACTIONS), help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="a draft to add, or a file to take over")
    parser.add_argument(
        "--dossier", metavar="D", help="the dossier, by its title or its id; add begins one where no title begins so"
    )
    parser.add_argument(
        "--find", metavar="WORDS", default="", help="only notes with all these words, or their beginnings"
    )
    for option, kinds in (("--kind", NoteKind), ("--stance", Stance), ("--status", CarriedStatus)):
        parser.add_argument(
            option,
            action="append",
            default=[],
            choices=[each.value for each in kinds],
            help="only these; may be repeated",
        )
    parser.add_argument("--tag", metavar="T", action="append", default=[], help="only with this tag; may be repeated")
    parser.add_argument("--format", choices=["text", "json", "jsonld", "wsis"], help="what to write")
    parser.add_argument(
        "--earlier", type=Path, metavar="OLD", help="the revision before, for words that a briefing says were in it"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="write to the file OUT")
    parser.add_argument(
        "--tracked",
        type=Path,
        metavar="MARKED",
        help="the revision's file with tracked changes, when a briefing names its paragraphs by the numbers there",
    )
    parser.add_argument(
        "--briefing", action="store_true", help="take over the entries of a briefing as notes on the latest revision"
    )
    parser.add_argument("--password", metavar="P", help="what opens a protected draft")
    parser.set_defaults(run=_notes, ocr="auto", marks="judged", side=None)


def expect_check(parser: argparse.ArgumentParser) -> None:
    """Say what `check` takes."""
    parser.description, parser.epilog = _CHECK_HELP, _CHECK_EPILOG
    parser.usage = "wsis-desktop check [--restore BACKUP] [--library DIR]"
    parser.add_argument("command", choices=["check"], help=argparse.SUPPRESS)
    parser.add_argument(
        "--restore",
        metavar="BACKUP",
        help="first put this backup in the library's place; what stood there is kept beside it",
    )
    parser.set_defaults(run=_check)


# What is done.


def _notes(options: argparse.Namespace) -> int:
    return _ACTIONS[options.action](options)


def _list(options: argparse.Namespace) -> int:
    from wsis_desktop.notebook.store import open_store  # noqa: PLC0415 - only where it is used

    _require_files(options, most=0, needs="takes no file")
    with open_store(write=False) as store:
        found = store.search.find(_question(options, store), most=1_000_000)
        if options.format == "jsonld":
            put_out(store.exchange.annotations(found.notes), options.output, [])
        else:
            put_out(harmless("".join(_told(store, found.notes, options))), options.output, [])
    return SOUND


def _question(options: argparse.Namespace, store: Store) -> Question:
    from wsis_desktop.notebook.search import Question, Sought  # noqa: PLC0415 - as above

    return Question(
        options.find,
        frozenset({Sought.NOTES}),
        dossier_named(store, options.dossier).id if options.dossier else None,
        kinds=frozenset(map(NoteKind, options.kind)),
        tags=frozenset(options.tag),
        stances=frozenset(map(Stance, options.stance)),
        statuses=frozenset(map(CarriedStatus, options.status)),
    )


def _told(store: Store, notes: tuple[Note, ...], options: argparse.Namespace) -> Iterator[str]:
    """Tell the dossiers and notes in lines."""
    every = store.dossiers.every()
    chosen = dossier_named(store, options.dossier) if options.dossier else None
    if not every:
        yield "There is no dossier yet. “wsis-desktop notes add FILE --dossier TITLE” begins one.\n"
    for dossier in every:
        if chosen is not None and chosen.id != dossier.id:
            continue
        of_it = [note for note in notes if note.dossier == dossier.id]
        revisions = {entry.id: entry for entry in store.revisions.of(dossier.id)}
        count = f"{len(of_it)} {'note' if len(of_it) == 1 else 'notes'}"
        yield f"{dossier.title} ({dossier.id}): {', '.join(each.file_name for each in revisions.values())}; {count}\n"
        for note in of_it:
            yield from _note_told(note, revisions.get(note.revision) if note.revision else None)


def _note_told(note: Note, revision: RevisionEntry | None) -> Iterator[str]:
    place = [revision.file_name if revision else "whole dossier"]
    place += [note.anchor.label] if note.anchor and note.anchor.label else []
    what = [note.kind.value, *([note.stance.value] if note.stance else []), *(["done"] if note.done else [])]
    carried = note.carried
    told = [" · ".join(place), ", ".join(what), note.author, " ".join(f"#{tag}" for tag in note.tags)]
    told += [f"{carried.status.value} {carried.confidence:.2f}"] if carried else []
    told += ["another wording"] if note.conflict_of else []
    yield f"\n  {' | '.join(filter(None, told))}\n"
    if note.anchor and (note.anchor.quotation or note.detached):
        yield f"    {'stood on ' if note.detached else ''}“{note.anchor.words}”\n"
    for line in note.body.splitlines():
        yield f"    {line}\n"
    if note.proposed:
        yield f"    → {note.proposed}\n"


def _add(options: argparse.Namespace) -> int:
    """Add revisions to a dossier, carrying along what stands on the one before each."""
    from wsis_desktop.comparing.compare import compare  # noqa: PLC0415 - only where it is used
    from wsis_desktop.model.progress import finish  # noqa: PLC0415 - as above
    from wsis_desktop.notebook.reviewing import Compared  # noqa: PLC0415 - as above
    from wsis_desktop.notebook.store import open_store  # noqa: PLC0415 - as above

    _require_files(options, least=1, needs="needs a draft to add")
    revisions = [revision_of(path, options.password, "--password", reading_of(options)) for path in options.files]
    with open_store() as store:
        dossier = dossier_or_new(store, options.dossier or (revisions[0].title if not store.dossiers.every() else None))
        for path, revision in zip(options.files, revisions, strict=True):
            before = store.revisions.of(dossier.id)
            entry = store.revisions.add(dossier.id, revision, path)
            if entry in before:
                say(f"“{entry.file_name}” is in “{dossier.title}” already.")
                continue
            say(f"“{entry.file_name}” was added to “{dossier.title}”.")
            if before:
                # Read anew: the library keeps the file, not what was made of it.
                last, reading = before[-1], replace(reading_of(options), side=before[-1].side)
                old = revision_of(store.revisions.file_of(last), options.password, "--password", reading)
                compared = Compared(dossier.id, last.id, entry.id, compare(old, revision))
                say(_carried_told(finish(store.carrying.carry_steps(compared))))
        store.back_up_if_due()
    return SOUND


def _carried_told(carried: CarriedOver) -> str:
    counts = Counter(note.carried.status for note in carried.notes if note.carried)
    statuses = ", ".join(f"{counts[each]} {each.value}" for each in CarriedStatus if counts[each])
    told = f"Carried along: {len(carried.notes)} notes{f' ({statuses})' if statuses else ''}"
    decided = f", {len(carried.decisions)} decisions" if carried.decisions else ""
    return f"{told}, {len(carried.bookmarks)} bookmarks, {len(carried.ticks)} ticks{decided}."


def _export(options: argparse.Namespace) -> int:
    from wsis_desktop.notebook.store import open_store  # noqa: PLC0415 - only where it is used

    _require_files(options, most=0, needs="takes no file; name the one to write with -o")
    with open_store(write=False) as store:
        dossier = dossier_named(store, options.dossier)
        form = options.format or ("jsonld" if options.output and options.output.suffix == ".jsonld" else "wsis")
        if form == "wsis":
            if options.output is None:
                raise FileWanted(action="export", needs="writes a file, and none is named with -o")
            put_out(store.exchange.bundle(dossier.id), options.output, [])
        else:
            put_out(store.exchange.annotations(store.notes.of(dossier.id)), options.output, [])
    return SOUND


def _import(options: argparse.Namespace) -> int:
    from wsis_desktop.notebook.store import open_store  # noqa: PLC0415 - only where it is used
    from wsis_desktop.notebook.troubles import BundleRefused  # noqa: PLC0415 - as above

    _require_files(options, least=1, most=1, needs="takes one file")
    path: Path = options.files[0]
    if options.briefing:
        return _import_briefing(path, options)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CannotRead(name=path.name, reason=reason_of(error)) from error
    with open_store() as store:
        if data.startswith(_PDF):
            return _import_page_notes(store, path, data, options)
        if data.startswith(_ZIP):
            taken = store.exchange.take_over(data, path.name)
        else:
            try:
                text = data.decode("utf-8-sig")
            except UnicodeDecodeError:
                raise BundleRefused(name=path.name, reason="it is neither a bundle nor JSON-LD") from None
            taken = store.exchange.take_annotations(text, dossier_named(store, options.dossier).id, path.name)
        store.back_up_if_due()
    aside = f"; wordings that now stand beside others: {taken.conflicts}" if taken.conflicts else ""
    aside += f"; wordings that another reader put away, in your bin now: {taken.put_away}" if taken.put_away else ""
    say(f"“{path.name}” was taken over; notes new or changed: {taken.notes}, other things: {taken.others}{aside}.")
    return SOUND


def _import_page_notes(store: Store, path: Path, data: bytes, options: argparse.Namespace) -> int:
    """Take over what stands on the pages of a revision's file."""
    from wsis_desktop.reading.pdf.page_notes import read_page_notes  # noqa: PLC0415 - only where it is used

    digest = hashlib.sha256(data).hexdigest()
    chosen = [dossier_named(store, options.dossier)] if options.dossier else store.dossiers.every()
    entries = [entry for each in chosen for entry in store.revisions.of(each.id) if entry.document == digest]
    if not entries:
        raise RevisionWanted(name=path.name)
    revision = revision_of(path, options.password, "--password", replace(reading_of(options), side=entries[0].side))
    found = read_page_notes(path, password=options.password)
    for entry in entries:
        taken = store.page_notes.take_over(entry, revision, found)
        say(f"“{path.name}” holds {len(found)} highlights and notes; taken over anew: {len(taken)}.")
    store.back_up_if_due()
    return SOUND


def _verify(options: argparse.Namespace) -> int:
    _require_files(options, least=2, most=2, needs="takes a briefing and the revision that it is about")
    if options.format not in {None, "text", "json"}:
        raise FileWanted(action="verify", needs="prints text or json")
    return verify(options.files[0], options.files[1], options)


def _import_briefing(path: Path, options: argparse.Namespace) -> int:
    """Take over the entries of a briefing as notes, and its calendar, into the dossier that it is about."""
    from wsis_desktop.cli_verifying import held_against  # noqa: PLC0415 - only where it is used
    from wsis_desktop.notebook.store import open_store  # noqa: PLC0415 - as above

    with open_store() as store:
        dossier = dossier_named(store, options.dossier)
        entries = store.revisions.of(dossier.id)
        if not entries:
            raise RevisionWanted(name=path.name)
        entry = entries[-1]
        reading = replace(reading_of(options), side=entry.side)
        revision = revision_of(store.revisions.file_of(entry), options.password, "--password", reading)
        made = held_against(path, revision, options)
        notes = store.briefing_notes.take_over(entry, made)
        meetings = store.meetings.take_over(dossier.id, made.briefing.calendar)
        store.back_up_if_due()
    say(f"“{path.name}” was taken over onto “{entry.file_name}”; new notes: {len(notes)}, meetings: {len(meetings)}.")
    return SOUND


def _require_files(options: argparse.Namespace, *, needs: str, least: int = 0, most: int = 1_000) -> None:
    if not least <= len(options.files) <= most:
        raise FileWanted(action=options.action, needs=needs)


def dossier_named(store: Store, named: str | None) -> Dossier:
    """Return the dossier that is named by its title, its id or the beginning of either, or the only one."""
    every = _matching(store, named)
    if len(every) == 1:
        return every[0]
    what = f" whose title or id begins with “{named}”" if named else ""
    raise DossierWanted(sentence=f"There {'are several dossiers' if every else 'is no dossier'}{what}.")


def dossier_or_new(store: Store, named: str | None) -> Dossier:
    """Return the dossier that is named, begun where none is called so."""
    if named is not None and not _matching(store, named):
        return store.dossiers.create(named)
    return dossier_named(store, named)


def _matching(store: Store, named: str | None) -> tuple[Dossier, ...]:
    """Return the dossiers with this title or id, else those whose title or id begins so; without a name, all."""
    every = store.dossiers.every()
    if named is None:
        return every
    wanted = named.casefold()
    exact = tuple(each for each in every if named in {str(each.id), each.title})
    return exact or tuple(
        each for each in every if str(each.id).startswith(wanted) or each.title.casefold().startswith(wanted)
    )


_ACTIONS = {"list": _list, "add": _add, "export": _export, "import": _import, "verify": _verify}


def _check(options: argparse.Namespace) -> int:
    from wsis_desktop.notebook.library import library_folder  # noqa: PLC0415 - only where it is used
    from wsis_desktop.notebook.store import open_store, restore_backup  # noqa: PLC0415 - as above
    from wsis_desktop.notebook.troubles import LibraryMissing  # noqa: PLC0415 - as above

    folder = library_folder()
    if options.restore:
        kept = restore_backup(folder, options.restore)
        say(f"“{options.restore}” was put in place{f'; what stood there is kept as “{kept.name}”' if kept else ''}.")
    lines, wrong = [*_versions()], [*_missing_from_program()]
    try:
        with open_store(write=False) as store:
            lines += _library_told(store)
            wrong += store.faults()
    except LibraryMissing as trouble:
        lines.append(f"{trouble.sentence} One is begun with your first dossier.")
    backups, bad = _backups_told(folder)
    put_out("".join(f"{line}\n" for line in (*lines, *backups)), None, [])
    for fault in (*wrong, *bad):
        say(fault)
    return UNSOUND if wrong or bad else SOUND


def _versions() -> Iterator[str]:
    from wsis_desktop.notebook.database import sqlite_version  # noqa: PLC0415 - only where it is used

    yield f"wsis-desktop {__version__}, Python {platform.python_version()}, SQLite {sqlite_version()}, {sys.platform}"
    yield ", ".join(f"{name} {version or '(not installed)'}" for name, version in package_versions())


def _missing_from_program() -> Iterator[str]:
    """Yield what should have come with the program and did not."""
    for folder, pattern in (
        ("fonts", "*.[ot]tf"),
        ("schemas", "*.json"),
        ("vocabulary", "*.toml"),
        ("languages", "*.toml"),
        ("translations", "*.qm"),
        ("templates", "*/*.html"),
    ):
        try:
            there = any(shipped(folder).glob(pattern))
        except FileNotFoundError:
            there = False
        if not there:
            yield f"The program's {folder} are missing. Install it again."


def _library_told(store: Store) -> Iterator[str]:
    dossiers = store.dossiers.every()
    yield f"Library in {store.folder}"
    yield f"  dossiers: {len(dossiers)}, notes: {sum(len(store.notes.of(each.id)) for each in dossiers)}"
    yield f"  documents: {len(store.documents.every())}"


def _backups_told(folder: Path) -> tuple[list[str], list[str]]:
    """Return a line for each backup, and a sentence for each that is not sound."""
    from wsis_desktop.notebook.backups import backups_in, fault_of  # noqa: PLC0415 - only where it is used

    lines, bad = [], []
    for backup in backups_in(folder):
        fault = fault_of(backup, folder)
        lines.append(f"  backup {backup.name}: {fault or 'sound'}")
        if fault:
            bad.append(f"The backup “{backup.name}” is damaged: {fault}. Delete it; the next ones are made without it.")
    return lines, bad
