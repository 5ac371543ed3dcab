"""The command that publishes: notes, comments, concordances and annotated copies, as files for others."""

from __future__ import annotations

import argparse
import hashlib
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wsis_desktop.cli_calendar import home_zone
from wsis_desktop.cli_notes import dossier_named
from wsis_desktop.cli_reading import both_sides, reading_of, revision_of, texts_of
from wsis_desktop.model.anchor import side_of
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.publishing.kinds.kind import (
    Answer,
    Choice,
    Kind,
    LeftOut,
    Material,
    Need,
    Order,
    Output,
    OwnFile,
    RevisionFile,
    Several,
)
from wsis_desktop.publishing.kinds.kind import Switch as SwitchOption
from wsis_desktop.publishing.kinds.table import KINDS
from wsis_desktop.publishing.noting.material import NotesMaterial
from wsis_desktop.publishing.writing.paper import Paper
from wsis_desktop.telling import goes_to_terminal, put_out, say

if TYPE_CHECKING:
    from wsis_desktop.model.comparison import Comparison
    from wsis_desktop.model.dossier import Dossier, RevisionEntry
    from wsis_desktop.model.revision import Revision
    from wsis_desktop.notebook.store import Store

PUBLISHED = 0
_TEXT = frozenset({Output.MARKDOWN, Output.HTML, Output.CSV, Output.XFDF})

_HELP = """\
Publish what you wrote and compared, as files for others.

  redline        the whole text of NEW with what came and went since OLD; as DOCX with tracked changes
  side-by-side   OLD and NEW face to face
  briefing       by section the changes that matter, a line each, with the words and the numbers
  notes          your notes on the revisions of a dossier, by section and paragraph
  comments       your proposals and comments as the table that a consultation asks for, or as entries
  concordance    what each paragraph of OLD is called in NEW, and what became of it
  annotated      a copy of the latest revision's PDF with your notes on its pages and your bookmarks as outline
"""
_EPILOG = """\
The form follows from the name of OUT, unless --format says otherwise. Notes are those of --dossier; without OLD and NEW, its
two latest revisions are compared. "wsis-desktop publish KIND --help" names what can be chosen.
"""
_TOLD = {
    "editorial": "mark changes that are only editorial",
    "least": "what a change must at least be to have a line of its own",
    "language": "in which language it says what it does not quote; usually English",
    "numbers": "how paragraphs are cited: para 84, paragraph 84, ¶ 84 or 84",
    "moves": "what moved and says the same",
    "order": "in the order of the text, by date or by kind",
    "kinds": "only these kinds of notes, with commas between them",
    "calendar": "the meetings of the dossier, as its last section",
    "written": "the briefing as you wrote it in the window, where you did (only of a dossier)",
    "all": "all revisions of the dossier, a column for each; with more than two files named, those",
    "positions": "positions, and what each says",
    "done": "notes that are done",
    "authors": "who wrote each note",
    "tags": "only notes with one of these tags",
    "words": "only notes that hold all of these words",
    "form": "a table, or entries: Changed text in para 88, from, to, comment",
    "columns": "the table's columns, with commas between them, of: {choices}",
    "title": "another title",
    "header": "what stands below the title",
    "terms": "the terms of the ITU's conferences: ADD, MOD, (MOD), SUP, SUP*, NOC",
    "unchanged": "paragraphs that kept words, number and place",
}


class OneOfItsForms(Trouble):
    """A kind of document is asked for in a form that it does not have."""

    sentence_template = "“{kind}” cannot be published as {form}."
    next_step_template = "Take one of: {forms}."


class FileToWrite(Trouble):
    """What is no text would fill the terminal with signs."""

    sentence_template = "A document in this form cannot be shown in a terminal."
    next_step_template = "Name a file for it with -o."


class TwoWanted(Trouble):
    """Two revisions are to be compared, and others were named."""

    sentence_template = "{sentence}"
    next_step_template = "Name the earlier one and the later one, or a dossier that holds two with --dossier."


class NotInDossier(Trouble):
    """A file is named that is no revision of the dossier."""

    sentence_template = "“{name}” is no revision of “{title}”."
    next_step_template = "Add it first: “wsis-desktop notes add {name}”."


class UnknownChoice(Trouble):
    """Something is chosen that there is not."""

    sentence_template = "“{given}” cannot be chosen with --{option}."
    next_step_template = "Take some of: {choices}."


# What can be asked.


def expect_publish(parser: argparse.ArgumentParser) -> None:
    """Say what `publish` takes: a command of its own for each kind, with what can be chosen of it."""
    parser.description, parser.epilog = _HELP, _EPILOG
    parser.usage = (
        "wsis-desktop publish {notes,comments,annotated} [FILE] [--dossier D] [--format F] -o OUT ...\n"
        "       wsis-desktop publish {redline,side-by-side,briefing,concordance} [OLD NEW] [--dossier D] [--format F]\n"
        "                             -o OUT ..."
    )
    parser.add_argument("command", choices=["publish"], help=argparse.SUPPRESS)
    kinds = parser.add_subparsers(dest="kind", required=True, metavar="KIND", help="what to publish")
    for kind in KINDS.values():
        _expect_kind(kinds.add_parser(kind.name, allow_abbrev=False), kind)
    parser.set_defaults(run=_publish, ocr="auto", marks="judged", side=None)


def _expect_kind(parser: argparse.ArgumentParser, kind: Kind) -> None:
    two = Need.TWO in kind.needs
    parser.add_argument(
        "files",
        nargs="*",
        type=Path,
        metavar="FILE",
        help="the earlier and the later revision" if two else "a revision of the dossier; else its latest",
    )
    parser.add_argument("--dossier", metavar="D", help="the dossier of your library, by its title or its id")
    parser.add_argument("--format", choices=[each.value for each in kind.outputs], help="the form of the document")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="write to the file OUT")
    parser.add_argument("--paper", choices=list(Paper), default=Paper.A4.value, help="the sheets of a PDF and a DOCX")
    parser.add_argument("--templates", type=Path, metavar="DIR", help="layouts and styles of your own, by kind")
    parser.add_argument("--author", metavar="NAME", default="", help="who the document says it is from")
    parser.add_argument("--password", metavar="P", help="what opens protected revisions")
    if kind.name == "briefing":
        told = "NEW with its changes tracked: paragraphs are cited by the numbers there, too"
        parser.add_argument("--tracked", type=Path, metavar="MARKED", help=told)
    # Of every command; here, too, they may stand behind the kind.
    parser.add_argument("--library", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    parser.add_argument("--debug", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    for option in kind.options:
        flag, told = f"--{option.name}", _TOLD.get(option.name, "")
        match option:
            case SwitchOption():
                parser.add_argument(flag, action=argparse.BooleanOptionalAction, default=option.default, help=told)
            case Choice():
                parser.add_argument(flag, choices=list(option.choices), default=option.default, help=told)
            case Several():
                told = told.format(choices=", ".join(option.choices))
                parser.add_argument(flag, metavar="A,B", default=",".join(option.default), help=told)
            case _:
                parser.add_argument(flag, metavar="WORDS", default="", help=told)


# What is done.


def _publish(options: argparse.Namespace) -> int:
    from wsis_desktop.model.progress import finish  # noqa: PLC0415 - only where it is used
    from wsis_desktop.publishing.kinds.make import left_out, make_steps  # noqa: PLC0415 - loads what makes documents

    kind = KINDS[options.kind]
    output = _output(kind, options)
    if output not in _TEXT and goes_to_terminal(options.output):
        raise FileToWrite
    order = Order(
        kind,
        output,
        _material(kind, options),
        _answers(kind, options),
        Paper(options.paper),
        options.templates,
        options.author,
    )
    put_out(finish(make_steps(order)), options.output, order.sources)
    _tell_left_out(left_out(order))
    return PUBLISHED


def _tell_left_out(left: LeftOut) -> None:
    counted = [
        f"{count} {word}{'s' * (count != 1)}"
        for count, word in ((left.notes, "note"), (left.bookmarks, "bookmark"))
        if count
    ]
    if counted:
        stand = "stands" if left.notes + left.bookmarks == 1 else "stand"
        every = "“wsis-desktop publish notes” has every note"
        say(f"Left out: {' and '.join(counted)} that {stand} on no page of this file; {every}.")


def _output(kind: Kind, options: argparse.Namespace) -> Output:
    """Return the form that is named, else that of the file's name, else text where the kind has any."""
    if options.format:
        return Output(options.format)
    if options.output is not None and (suffix := options.output.suffix.lower().lstrip(".")):
        if suffix not in {each.value for each in kind.outputs}:
            forms = ", ".join(each.value for each in kind.outputs)
            raise OneOfItsForms(kind=kind.name, form=suffix, forms=forms)
        return Output(suffix)
    return Output.MARKDOWN if Output.MARKDOWN in kind.outputs else kind.outputs[0]


def _answers(kind: Kind, options: argparse.Namespace) -> dict[str, Answer]:
    answers: dict[str, Answer] = {option.name: getattr(options, option.name) for option in kind.options}
    for option in kind.options:
        if isinstance(option, Several):
            for given in str(answers[option.name]).split(","):
                if given.strip() not in option.choices:
                    choices = ", ".join(option.choices)
                    raise UnknownChoice(given=given.strip(), option=option.name, choices=choices)
    return answers


def _material(kind: Kind, options: argparse.Namespace) -> Material:
    if kind.name == "side-by-side" and (options.all or len(options.files) > len(Side)):
        return _all_revisions(options)
    if Need.NOTES not in kind.needs:
        compared = _compared(options)
        return _with_dossier(compared, options) if kind.name == "briefing" else Material(compared)
    from wsis_desktop.notebook.store import open_store  # noqa: PLC0415 - only where it is used

    with open_store(write=False) as store:
        dossier = dossier_named(store, options.dossier)
        entries = store.revisions.of(dossier.id)
        chosen = _entry(dossier, entries, options)
        only = {chosen.id, None} if options.files and chosen else None
        notes = tuple(note for note in store.notes.of(dossier.id) if only is None or note.revision in only)
        needed = {note.revision for note in notes if note.anchor}
        texts = tuple(_read(store, entry, options) for entry in entries if entry.id in needed)
        bookmarks = store.bookmarks.of_revision(chosen.id) if chosen else ()
        file = (
            OwnFile(store.revisions.file_of(chosen), options.password) if chosen and Need.PAGES in kind.needs else None
        )
        if file is not None and file.path.suffix.lower() != ".pdf" and chosen is not None:
            say(f"“{chosen.file_name}” is no PDF.")
        material = NotesMaterial(dossier.title, notes, {entry.id: _called(entry) for entry in entries}, texts)
    return Material(None, material, bookmarks, file)


def _with_dossier(compared: Comparison, options: argparse.Namespace) -> Material:
    """Return what a briefing is drafted from: with the notes and meetings of the dossier that is meant, if one is."""
    today = datetime.now().astimezone().date()
    numbers = _tracked_numbers(compared, options)
    if options.files and not options.dossier:
        return Material(compared, today=today, tracked_numbers=numbers)
    from wsis_desktop.notebook.store import open_store  # noqa: PLC0415 - only where it is used

    with open_store(write=False) as store:
        dossier = dossier_named(store, options.dossier)
        notes = NotesMaterial(dossier.title, store.notes.of(dossier.id))
        meetings = store.meetings.of(dossier.id)
        entries = store.revisions.of(dossier.id)[-2:]
        texts = [(each.document, each.side) for each in entries]
        shown = [(each.sha256, side_of(each)) for each in (compared.old, compared.new)]
        written = store.briefings.of(*(entry.id for entry in entries)) if texts == shown else None
    return Material(
        compared,
        notes,
        meetings=meetings,
        home=home_zone(),
        today=today,
        briefing=written if written and written.entries else None,
        tracked_numbers=numbers,
    )


def _tracked_numbers(compared: Comparison, options: argparse.Namespace) -> dict[int, str]:
    """Return what paragraphs are called in the file with tracked changes, if one is named."""
    if options.tracked is None:
        return {}
    from wsis_desktop.comparing.crosscheck import crosscheck  # noqa: PLC0415 - only where it is used
    from wsis_desktop.publishing.briefing.tracked import tracked_numbers  # noqa: PLC0415 - as above

    texts = texts_of(options.tracked, options.password, "--password", reading_of(options))
    return tracked_numbers(crosscheck(compared.new, texts), compared.new)


def _all_revisions(options: argparse.Namespace) -> Material:
    """Return the files of a dossier's revisions, or those that are named, and the last two compared."""
    options.all = True
    reading = reading_of(options)
    if options.files:
        files = tuple(RevisionFile(path, options.password, reading) for path in options.files)
        two = argparse.Namespace(**{**vars(options), "files": options.files[-2:]})
        return Material(_compared(two), revisions=files)
    from wsis_desktop.notebook.store import open_store  # noqa: PLC0415 - only where it is used

    with open_store(write=False) as store:
        dossier = dossier_named(store, options.dossier)
        files = tuple(
            RevisionFile(
                store.revisions.file_of(entry),
                options.password,
                replace(reading, side=entry.side),
                entry.file_name,
                entry.title,
                entry.symbol,
                entry.date,
            )
            for entry in store.revisions.of(dossier.id)
        )
    return Material(_compared_of_dossier(options), revisions=files)


def _entry(dossier: Dossier, entries: tuple[RevisionEntry, ...], options: argparse.Namespace) -> RevisionEntry | None:
    """Return the revision whose file is named, else the latest."""
    if not options.files:
        return entries[-1] if entries else None
    path: Path = options.files[0]
    try:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        digest = ""
    found = [entry for entry in entries if entry.document == digest]
    if not found or len(options.files) > 1:
        raise NotInDossier(name=options.files[-1].name, title=dossier.title)
    return found[-1]


def _called(entry: RevisionEntry) -> str:
    return entry.symbol or entry.file_name


def _read(store: Store, entry: RevisionEntry, options: argparse.Namespace) -> Revision:
    reading = replace(reading_of(options), side=entry.side)
    revision = revision_of(store.revisions.file_of(entry), options.password, "--password", reading)
    return replace(revision, path=entry.file_name)  # the library's copy has a name that tells nothing


def _compared(options: argparse.Namespace) -> Comparison:
    from wsis_desktop.comparing.compare import compare  # noqa: PLC0415 - only where it is used

    if not options.files:
        return _compared_of_dossier(options)
    if len(options.files) > 2:  # noqa: PLR2004 - one more than can be compared
        raise TwoWanted(sentence="More than two revisions were named.")
    reading = reading_of(options)
    if len(options.files) == 1:
        return compare(*both_sides(options.files[0], options.password, reading))
    old, new = (revision_of(path, options.password, "--password", reading) for path in options.files)
    return compare(old, new)


def _compared_of_dossier(options: argparse.Namespace) -> Comparison:
    """Compare the two latest revisions of a dossier, as the reader decided on them."""
    from wsis_desktop.comparing.compare import compare  # noqa: PLC0415 - only where it is used
    from wsis_desktop.model.progress import finish  # noqa: PLC0415 - as above
    from wsis_desktop.notebook.reviewing import Compared  # noqa: PLC0415 - as above
    from wsis_desktop.notebook.store import open_store  # noqa: PLC0415 - as above

    with open_store(write=False) as store:
        dossier = dossier_named(store, options.dossier)
        entries = store.revisions.of(dossier.id)[-2:]
        if len(entries) < 2:  # noqa: PLR2004 - a comparison has two sides
            raise TwoWanted(sentence=f"“{dossier.title}” holds fewer than two revisions.")
        old, new = (_read(store, entry, options) for entry in entries)
        compared = Compared(dossier.id, entries[0].id, entries[1].id, compare(old, new))
        return finish(store.reviewing.decided_steps(compared)).comparison
