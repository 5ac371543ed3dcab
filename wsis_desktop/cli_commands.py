"""The commands of the command line that work on drafts themselves, and where the others stand."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from wsis_desktop.cli_calendar import expect_calendar
from wsis_desktop.cli_notes import expect_check, expect_notes
from wsis_desktop.cli_publishing import expect_publish
from wsis_desktop.cli_reading import both_sides, reading_of, revision_of, texts_of
from wsis_desktop.model.terms import TextSide
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.publishing.speaking import ENGLISH, SPOKEN, speaking
from wsis_desktop.reading.options import MarksAs
from wsis_desktop.telling import goes_to_terminal, put_out

if TYPE_CHECKING:
    from wsis_desktop.comparing.options import Options

SAME, DIFFERENT = 0, 1
_TABLES = ("csv", "xlsx")
_FILES = {"xlsx": "A workbook", "docx": "A Word file", "pdf": "A PDF"}
_SPEAKING = ("docx", "pdf", "md", *_TABLES)
_SHIPPED_SCALE = Path()
_READ_HELP = """\
Print the text of a draft (PDF, DOCX, ODT, HTML, Markdown or plain text): paragraphs with their labels, without running
heads, page numbers and line numbers, footnotes at the end. A file with tracked changes holds two texts: by default, the
one after the changes is printed.
"""
_COMPARE_HELP = """\
Compare two revisions of a text (PDF, DOCX, ODT, HTML, Markdown or plain text; the two may differ in format) and print what
changed: paragraphs edited, added, deleted, moved, split and merged, word by word. One file with tracked changes alone
is compared with itself: the text before the changes with the text after them.
"""
_COMPARE_EPILOG = """\
exit status: 0 when the texts are the same, 1 when they differ, 2 on trouble. Other paragraph numbers, line breaks, layouts
and styles of quotation marks and dashes alone make no difference.
"""
_CROSSCHECK_HELP = """\
Hold a file with tracked changes (PDF, DOCX, ODT, HTML) against the clean revision that was published beside it, and list
what its marks leave out: words that differ though no mark says so, and paragraphs numbered otherwise. With the earlier
revision, too, words that came or went in both texts of the file without a mark are found as well.
"""
_CROSSCHECK_EPILOG = """\
exit status: 0 when the marks tell every change, 1 when they leave some out, 2 on trouble. Other paragraph numbers alone are
listed and make no difference, nor do line breaks, layouts and styles of quotation marks and dashes.
"""


class _FileWanted(Trouble):
    """A file that is no text would fill the terminal with signs."""

    sentence_template = "{what} cannot be shown in a terminal."
    next_step_template = "Name a file for it with -o."


class _EnglishAlone(Trouble):
    """A language is chosen for a form whose own words are there in English only."""

    sentence_template = "What is printed as {form} is in English."
    next_step_template = "Take one of these forms: {forms}."


# What can be asked.


def _expect_read(parser: argparse.ArgumentParser) -> None:
    parser.description = _READ_HELP
    parser.add_argument("command", choices=["read"], help=argparse.SUPPRESS)
    parser.usage = (
        "wsis-desktop read FILE [--side {before,after,marked}] [--format {json,text}] [-o OUT] [--password P]\n"
        "                         [--ocr {auto,never}] [--marks {judged,changes,emphasis}]"
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the draft")
    parser.add_argument(
        "--side",
        choices=[side.value for side in TextSide],
        help="which text of a file with tracked changes to print: the one before them, the one after them (default), or "
        "both in one, marked",
    )
    parser.add_argument("--format", choices=["json", "text"], default="text", help="what to print (default: text)")
    _expect_output(parser)
    _expect_ocr(parser)
    _expect_marks(parser)
    parser.add_argument("--password", metavar="P", help="what opens a protected file")
    parser.set_defaults(run=_read)


def _expect_compare(parser: argparse.ArgumentParser) -> None:
    parser.description = _COMPARE_HELP
    parser.epilog = _COMPARE_EPILOG
    parser.usage = (
        "wsis-desktop compare OLD NEW [--format {json,html,text,docx,pdf,md}] [-o OUT] [--author NAME]\n"
        "                            [--language {ar,en,es,fr,ru,zh}] [--password-old P] [--password-new P]\n"
        "                            [--typography] [--ocr {auto,never}] [--marks {judged,changes,emphasis}]\n"
        "                            [--verb-scale [FILE]]\n"
        "       wsis-desktop compare MARKED [--format {json,html,text,docx,pdf,md}] [-o OUT] [--password-old P]\n"
        "                            [--language {ar,en,es,fr,ru,zh}] [--typography] [--marks {judged,changes,emphasis}]\n"
        "       wsis-desktop compare FIRST SECOND ... LAST [--format {json,csv,xlsx,text,docx,pdf,md,html}] [-o OUT]\n"
        "                            [--language {ar,en,es,fr,ru,zh}] ..."
    )
    parser.add_argument("command", choices=["compare"], help=argparse.SUPPRESS)
    parser.add_argument(
        "old",
        type=Path,
        metavar="OLD",
        help="the earlier revision, or one file with tracked changes (PDF, DOCX, ODT, HTML)",
    )
    parser.add_argument("new", type=Path, nargs="?", metavar="NEW", help="the later revision")
    parser.add_argument(
        "later",
        type=Path,
        nargs="*",
        metavar="LATER",
        help="still later revisions: each paragraph is followed through all of them",
    )
    parser.add_argument(
        "--format",
        choices=["json", "html", "text", "docx", "pdf", "md", "csv", "xlsx"],
        default="text",
        help="what to print (default: text); docx is the whole text with tracked changes, to be accepted or rejected, pdf "
        "and md (Markdown) the same to read; of more than two revisions, docx, pdf, md and html show them side by side; csv "
        "and xlsx are tables of what each paragraph was called in each revision",
    )
    parser.add_argument(
        "--author",
        default="WSIS Desktop",
        metavar="NAME",
        help="in whose name tracked changes stand (default: WSIS Desktop)",
    )
    parser.add_argument(
        "--language",
        choices=SPOKEN,
        default=ENGLISH,
        help="in which language a document or a table says what it does not quote (default: en); text, json and the page "
        "of two revisions as html are in English",
    )
    _expect_output(parser)
    _expect_ocr(parser)
    _expect_marks(parser)
    parser.add_argument("--password-old", metavar="P", help="what opens a protected OLD")
    parser.add_argument("--password-new", metavar="P", help="what opens a protected NEW, or later revision")
    parser.add_argument(
        "--typography",
        action="store_true",
        help="count spacing and the styles of quotation marks and dashes as changes",
    )
    parser.add_argument(
        "--verb-scale",
        type=Path,
        nargs="?",
        const=_SHIPPED_SCALE,
        metavar="FILE",
        help="say of each changed verb whether it binds more or less than the one before, by your own scale in FILE, or by "
        "the one that the program brings; without this option only that it changed is said",
    )
    parser.set_defaults(run=_compare)


def _expect_crosscheck(parser: argparse.ArgumentParser) -> None:
    parser.description = _CROSSCHECK_HELP
    parser.epilog = _CROSSCHECK_EPILOG
    parser.usage = (
        "wsis-desktop crosscheck CLEAN TRACKED [--earlier OLD] [--format {json,html,text,csv,xlsx}] [-o OUT]\n"
        "                               [--password-clean P] [--password-tracked P] [--password-earlier P]\n"
        "                               [--ocr {auto,never}] [--marks {judged,changes,emphasis}]"
    )
    parser.add_argument("command", choices=["crosscheck"], help=argparse.SUPPRESS)
    parser.add_argument("clean", type=Path, metavar="CLEAN", help="the clean revision")
    parser.add_argument("tracked", type=Path, metavar="TRACKED", help="the same revision with its changes tracked")
    parser.add_argument(
        "--earlier", type=Path, metavar="OLD", help="the earlier revision, to which the changes were made"
    )
    parser.add_argument(
        "--format", choices=["json", "html", "text", *_TABLES], default="text", help="what to print (default: text)"
    )
    _expect_output(parser)
    _expect_ocr(parser)
    _expect_marks(parser)
    for name, metavar in (("clean", "CLEAN"), ("tracked", "TRACKED"), ("earlier", "OLD")):
        parser.add_argument(f"--password-{name}", metavar="P", help=f"what opens a protected {metavar}")
    parser.set_defaults(run=_crosscheck)


def _expect_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o", "--output", type=Path, metavar="OUT", help="write to the file OUT; nothing else is printed"
    )


def _expect_marks(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--marks",
        choices=[each.value for each in MarksAs],
        default=MarksAs.JUDGED.value,
        help="what struck, underlined and coloured words of a PDF are: tracked changes, ordinary emphasis, or as the file's "
        "habit tells (judged, the default)",
    )


def _expect_ocr(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--ocr",
        choices=["auto", "never"],
        default="auto",
        help="read pages that are pictures, or whose fonts lie, with Tesseract where it is installed (auto, the default: "
        "some seconds a page the first time), or leave them out",
    )


# What is done.


def _read(options: argparse.Namespace) -> int:
    from wsis_desktop.publishing.publish import RevisionForm, publish_revision  # noqa: PLC0415 - only where it is used

    revision = revision_of(options.file, options.password, "--password", reading_of(options))
    put_out(publish_revision(revision, RevisionForm(options.format)), options.output, [options.file])
    return SAME


def _compare(options: argparse.Namespace) -> int:
    from wsis_desktop.comparing.compare import compare  # noqa: PLC0415 - only where it is used
    from wsis_desktop.publishing.changes import differs  # noqa: PLC0415 - only where it is used
    from wsis_desktop.publishing.publish import (  # noqa: PLC0415 - only where they are used
        Form,
        RedlineForm,
        publish,
        publish_redline,
    )

    if options.later or options.format in _TABLES:
        return _follow(options)
    _expect_file_for(options)
    _expect_language_of(options, _SPEAKING)
    if options.new is None:
        old, new = both_sides(options.old, options.password_old, reading_of(options))
    else:
        old = revision_of(options.old, options.password_old, "--password-old", reading_of(options))
        new = revision_of(options.new, options.password_new, "--password-new", reading_of(options))
    comparison = compare(old, new, _comparing(options))
    if options.format in list(RedlineForm):
        with speaking(options.language):
            made = publish_redline(comparison, RedlineForm(options.format), author=options.author)
    else:
        made = publish(comparison, Form(options.format))
    put_out(made, options.output, [options.old, options.new or options.old])
    return DIFFERENT if differs(comparison) else SAME


def _expect_file_for(options: argparse.Namespace) -> None:
    """Refuse to fill a terminal with what is no text."""
    if options.format in _FILES and goes_to_terminal(options.output):
        raise _FileWanted(what=_FILES[options.format])


def _expect_language_of(options: argparse.Namespace, forms: Sequence[str]) -> None:
    """Refuse a language before anything is read where the form that is wanted does not speak it."""
    if options.language != ENGLISH and options.format not in forms:
        raise _EnglishAlone(form=options.format, forms=", ".join(forms))


def _follow(options: argparse.Namespace) -> int:
    """Follow the paragraphs through all revisions that are named."""
    from wsis_desktop.comparing.history import history  # noqa: PLC0415 - only where it is used
    from wsis_desktop.publishing.publish import HistoryForm, publish_history  # noqa: PLC0415 - only where it is used

    _expect_file_for(options)
    _expect_language_of(options, (*_SPEAKING, "html"))
    if options.new is None:
        revisions = list(both_sides(options.old, options.password_old, reading_of(options)))
    else:
        revisions = [revision_of(options.old, options.password_old, "--password-old", reading_of(options))]
        revisions += [
            revision_of(path, options.password_new, "--password-new", reading_of(options))
            for path in (options.new, *options.later)
        ]
    found = history(revisions, _comparing(options))
    sources = [path for path in (options.old, options.new, *options.later) if path]
    with speaking(options.language):
        made = publish_history(found, HistoryForm(options.format))
    put_out(made, options.output, sources)
    return DIFFERENT if any(found.changed()) else SAME


def _comparing(options: argparse.Namespace) -> Options:
    """Return how revisions are to be compared."""
    from wsis_desktop.comparing.language.verb_scale import read_scale, shipped_scale  # noqa: PLC0415 - only where it is used
    from wsis_desktop.comparing.options import Options  # noqa: PLC0415 - only where it is used

    named: Path | None = options.verb_scale
    scale = None
    if named is not None:
        scale = shipped_scale() if named == _SHIPPED_SCALE else read_scale(named)
    return Options(typography=options.typography, scale=scale)


def _crosscheck(options: argparse.Namespace) -> int:
    from wsis_desktop.comparing.crosscheck import crosscheck  # noqa: PLC0415 - only where it is used
    from wsis_desktop.publishing.publish import CrossCheckForm, publish_crosscheck  # noqa: PLC0415 - only where it is used

    _expect_file_for(options)
    reading = reading_of(options)
    clean = revision_of(options.clean, options.password_clean, "--password-clean", reading)
    tracked = texts_of(options.tracked, options.password_tracked, "--password-tracked", reading)
    sources, earlier = [options.clean, options.tracked], None
    if options.earlier is not None:
        earlier = revision_of(options.earlier, options.password_earlier, "--password-earlier", reading)
        sources.append(options.earlier)
    made = crosscheck(clean, tracked, earlier)
    put_out(publish_crosscheck(made, CrossCheckForm(options.format)), options.output, sources)
    return SAME if made.tells_all else DIFFERENT


EXPECTED: Final[dict[str, Callable[[argparse.ArgumentParser], None]]] = {
    "read": _expect_read,
    "compare": _expect_compare,
    "crosscheck": _expect_crosscheck,
    "publish": expect_publish,
    "notes": expect_notes,
    "calendar": expect_calendar,
    "check": expect_check,
}
"""What each command expects beside its name."""
