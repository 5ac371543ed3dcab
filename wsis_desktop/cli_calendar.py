"""`calendar`: the meetings of a dossier listed, added, taken over and written out."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from wsis_desktop.cli_notes import CannotRead, dossier_named, dossier_or_new
from wsis_desktop.cli_reading import reading_of, revision_of
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.refusals import reason_of
from wsis_desktop.telling import harmless, put_out, say

if TYPE_CHECKING:
    from wsis_desktop.model.meeting import Appointment, CalendarRead, Meeting

DONE = 0
_HELP = """\
Keep the calendar of a dossier: meetings and deadlines, in the time zones that matter.

  list            print what comes, and what comes next; --past prints what was as well
  add TEXT        add what you paste: "Tuesday 9 December, 07:00 EST / 12:00 UTC: Consultation, Conference Room 3"
  import FILE     take over an .ics file, or the calendar at the end of a briefing (text, Markdown, DOCX, PDF)
  export          write an .ics file for your own calendar
"""
_EPILOG = """\
Two clocks in one line are held against each other, and a short name that means several zones is told. A day without a year
is the next one that is called so. Taking over the same file twice changes nothing.
"""


class NothingUnderstood(Trouble):
    """No day was found in what was to be added."""

    sentence_template = "No day was found in “{text}”."
    next_step_template = "Write it as “Tuesday 9 December 2026, 10:00 EST: Consultation”."


class TitleWanted(Trouble):
    """A day and a time were found, and nothing that says what for."""

    sentence_template = "“{text}” says when, and not what."
    next_step_template = "Say it with --title."


class UnknownZone(Trouble):
    """A time zone that this system does not know."""

    sentence_template = "There is no time zone “{name}”."
    next_step_template = "Name it as in “Europe/Paris” or “America/New_York”."


class CalendarArgument(Trouble):
    """An action got an argument too many, or misses one."""

    sentence_template = "“calendar {action}” {needs}."
    next_step_template = "“wsis-desktop calendar --help” shows how it is called."


def expect_calendar(parser: argparse.ArgumentParser) -> None:
    """Say what `calendar` takes."""
    parser.description, parser.epilog = _HELP, _EPILOG
    parser.usage = (
        "wsis-desktop calendar list [--dossier D] [--home ZONE] [--past]\n"
        "       wsis-desktop calendar add TEXT [--title T] [--place P] [--link L] [--dossier D] [--home ZONE]\n"
        "       wsis-desktop calendar import FILE [--dossier D] [--home ZONE]\n"
        "       wsis-desktop calendar export [--dossier D] [-o OUT]"
    )
    parser.add_argument("command", choices=["calendar"], help=argparse.SUPPRESS)
    parser.add_argument("action", choices=list(_ACTIONS), help=argparse.SUPPRESS)
    parser.add_argument(
        "what", nargs="*", metavar="TEXT", help="what to add, or the file to take over; - reads it from stdin"
    )
    parser.add_argument("--dossier", metavar="D", help="the dossier, by its title or its id; add begins one")
    parser.add_argument("--title", metavar="T", help="what the meeting is")
    parser.add_argument("--place", metavar="P", help="where it is")
    parser.add_argument("--link", metavar="L", help="where one joins it from afar")
    parser.add_argument("--home", metavar="ZONE", help="your time zone (default: the system's)")
    parser.add_argument("--past", action="store_true", help="list what is over as well")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="write to the file OUT")
    parser.add_argument("--password", metavar="P", help="what opens a protected briefing")
    parser.set_defaults(run=_calendar, ocr="auto", marks="emphasis", side=None)


def home_zone(named: str | None = None) -> str:
    """Return the reader's time zone by its IANA name; UTC where the system does not tell."""
    if named is not None:
        if not _is_zone(named):
            raise UnknownZone(name=named)
        return named
    candidates = [os.environ.get("TZ", "").lstrip(":")]
    with suppress(OSError, IndexError):
        candidates.append(str(Path("/etc/localtime").resolve()).split("zoneinfo/", 1)[1])
    return next((each for each in candidates if each and _is_zone(each)), "UTC")


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return False
    return True


def _calendar(options: argparse.Namespace) -> int:
    return _ACTIONS[options.action](options)


def _list(options: argparse.Namespace) -> int:
    from wsis_desktop.notebook.store import open_store  # noqa: PLC0415 - only where it is used

    _require(options, 0, "takes nothing")
    with open_store(write=False) as store:
        meetings = store.meetings.of(dossier_named(store, options.dossier).id)
    lines = list(_listed(meetings, home_zone(options.home), datetime.now(UTC), past=options.past))
    put_out(harmless("".join(f"{line}\n" for line in lines)), options.output, [])
    return DONE


def _listed(meetings: Sequence[Meeting], home: str, now: datetime, *, past: bool) -> Iterator[str]:
    """Tell meetings in lines, with `>` before what is next."""
    from wsis_desktop.model.meeting import what_is_next  # noqa: PLC0415 - as above
    from wsis_desktop.publishing.briefing.meetings_in_words import meeting_in_words  # noqa: PLC0415 - as above

    coming = what_is_next(meetings, now)
    shown = [each for each in meetings if past or not each.when.is_over(now)]
    if not shown:
        yield (
            "Nothing comes. “wsis-desktop calendar add” enters a meeting."
            if not meetings
            else "Nothing comes any more."
        )
    for meeting in shown:
        yield f"{'>' if coming and meeting.id == coming.id else ' '} {meeting_in_words(meeting, home)}"


def _add(options: argparse.Namespace) -> int:
    from wsis_desktop.notebook.store import open_store  # noqa: PLC0415 - only where it is used
    from wsis_desktop.reading.meetings.written import appointments_in  # noqa: PLC0415 - as above

    if not options.what:
        raise CalendarArgument(action="add", needs="needs what to add")
    text = sys.stdin.read() if options.what == ["-"] else " ".join(options.what)
    home = home_zone(options.home)
    today = datetime.now(ZoneInfo(home)).date()
    found = appointments_in(text.splitlines(), today, home=home)
    if not found:
        raise NothingUnderstood(text=" ".join(text.split())[:80])
    if len(found) == 1:
        given = {name: told for name in ("title", "place", "link") if (told := getattr(options, name))}
        found = (replace(found[0], **given),)
    if any(not each.title for each in found):
        raise TitleWanted(text=" ".join(text.split())[:80])
    with open_store() as store:
        dossier = dossier_or_new(store, options.dossier)
        for each in found:
            _tell(store.meetings.add(dossier.id, each), each, home, "Added")
        store.back_up_if_due()
    return DONE


def _import(options: argparse.Namespace) -> int:
    from wsis_desktop.notebook.store import open_store  # noqa: PLC0415 - only where it is used

    _require(options, 1, "takes one file")
    path = Path(options.what[0])
    home = home_zone(options.home)
    read = _calendar_in(path, options, home)
    found = read.appointments
    with open_store() as store:
        dossier = dossier_or_new(store, options.dossier)
        taken = store.meetings.take_over(dossier.id, found)
        store.back_up_if_due()
    told = {(each.title, each.when): each for each in found}
    for meeting in taken:
        _tell(meeting, told[meeting.title, meeting.when], home, "Taken over")
    say(f"“{path.name}” holds {len(found)} meetings and deadlines; new or changed: {len(taken)}.")
    for title in read.without_time:
        say(
            f"Left out, as it does not say when it is in a way that is understood: “{harmless(title) or 'without a title'}”."
        )
    return DONE


def _calendar_in(path: Path, options: argparse.Namespace, home: str) -> CalendarRead:
    """Return what an .ics file or a briefing says is to come."""
    from wsis_desktop.model.meeting import CalendarRead  # noqa: PLC0415 - only where it is used
    from wsis_desktop.reading.briefing.open import open_briefing  # noqa: PLC0415 - as above
    from wsis_desktop.reading.meetings.ics import read_ics  # noqa: PLC0415 - as above
    from wsis_desktop.reading.meetings.troubles import CalendarRefused  # noqa: PLC0415 - as above

    try:
        data = path.read_bytes()
    except OSError as error:
        raise CannotRead(name=path.name, reason=reason_of(error)) from error
    if path.suffix.casefold() in {".ics", ".ical", ".ifb", ".vcs"} or data.lstrip()[:15].upper() == b"BEGIN:VCALENDAR":
        return read_ics(data, path.name, home)
    note = revision_of(path, options.password, "--password", reading_of(options))
    found = open_briefing(note, datetime.now(ZoneInfo(home)).date()).calendar
    if not found:
        raise CalendarRefused(name=path.name, reason="no section of it lists days")
    return CalendarRead(tuple(found))


def _tell(meeting: Meeting, told: Appointment, home: str, what: str) -> None:
    from wsis_desktop.publishing.briefing.meetings_in_words import doubt_in_words, meeting_in_words  # noqa: PLC0415 - used here

    say(f"{what}: {meeting_in_words(meeting, home)}")
    for doubt in told.doubts:
        say(f"  {doubt_in_words(doubt)}")


def _export(options: argparse.Namespace) -> int:
    from wsis_desktop.notebook.store import open_store  # noqa: PLC0415 - only where it is used
    from wsis_desktop.publishing.calendar_ics import calendar_ics  # noqa: PLC0415 - as above

    _require(options, 0, "takes no file; name the one to write with -o")
    with open_store(write=False) as store:
        dossier = dossier_named(store, options.dossier)
        put_out(calendar_ics(store.meetings.of(dossier.id), dossier.title), options.output, [])
    return DONE


def _require(options: argparse.Namespace, count: int, needs: str) -> None:
    if len(options.what) != count:
        raise CalendarArgument(action=options.action, needs=needs)


_ACTIONS = {"list": _list, "add": _add, "import": _import, "export": _export}
