"""The command line: opens the window, or reads, compares and cross-checks in this process.

Nothing is asked; troubles go to stderr as one sentence and a next step. `compare` answers by its exit status as `diff` does:
0 for texts that are the same, 1 for texts that differ, 2 for trouble; `crosscheck` with 0 when the marks tell every change.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from wsis_desktop import __version__
from wsis_desktop.collecting import collect_seldom
from wsis_desktop.model.trouble import Trouble

DONE, TROUBLE = 0, 2
_INTERRUPTED = 130
_NOBODY_LISTENS = 141
COMMANDS = ("read", "compare", "crosscheck", "publish", "notes", "calendar", "check")

_TAKE_A_VALUE = ("--library",)

_WINDOW_HELP = """\
Read the drafts of a negotiated text, two revisions side by side, with every change marked.
Without a command, opens the window: with one FILE to read it, with two to compare them (the earlier one first),
with more to put them in one dossier. A .wsis file, a dossier from another reader, is taken over.
While a window is open on the same library, the files open in it.

commands:
  read FILE          print the text of a draft, or its paragraphs as JSON
  compare OLD NEW    say what changed between two revisions
  compare MARKED     say what the tracked changes of one file change
  crosscheck CLEAN TRACKED
                     say what the marks of a file with tracked changes leave out
  publish KIND       publish your notes, comments on a text, a concordance, or a PDF with your notes on its pages
  notes ...          list your notes, add a revision that they are carried into, send them and take them over
  calendar ...       keep the meetings of a dossier, in the time zones that matter
  check              say whether your library and its backups are sound

"wsis-desktop COMMAND --help" tells more of each. A file that is called like a command opens as "./read".
"""

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class NoDisplay(Trouble):
    """There is nothing to show a window on: a console, or another computer's."""

    sentence_template = "There is no display to open the window on."
    next_step_template = "Start it on a desktop, or use a command: “wsis-desktop --help” lists them."


class DeadDisplay(NoDisplay):
    """What is said to be a display does not answer, or the system lacks what draws on it; `reason` is what Qt says."""

    sentence_template = "There is no display to open the window on ({reason})."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    if getattr(sys, "frozen", False):
        import multiprocessing  # noqa: PLC0415 - only a frozen program starts its worker through this function

        multiprocessing.freeze_support()
    _speak_utf8()
    if arguments is None:  # a process of our own, not a caller's
        collect_seldom()
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = _plain_start(given) or _parser(_command_in(given)).parse_args(given)
    if options.library is not None:
        os.environ["WSIS_DESKTOP_LIBRARY"] = str(options.library)
    run: Callable[[argparse.Namespace], int] = options.run
    return _guarded(run, options)


def _guarded(run: Callable[[argparse.Namespace], int], options: argparse.Namespace) -> int:
    """Run a command and turn whatever goes wrong into a sentence and an exit status."""
    try:
        return run(options)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough. Python would complain once more when it flushes at the end.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _NOBODY_LISTENS
    except Trouble as trouble:
        _complain(str(trouble), options)
    except Exception as fault:  # noqa: BLE001 - a fault of ours is reported, never shown raw
        advice = (
            "" if options.debug else " Run the same command with --debug and send what it prints to the developers."
        )
        _complain(f"The program met a fault of its own ({type(fault).__name__}).{advice}", options)
    return TROUBLE


def _complain(sentence: str, options: argparse.Namespace) -> None:
    if options.debug:
        traceback.print_exc()
    from wsis_desktop.telling import say  # noqa: PLC0415 - mostly there is nothing to complain of

    say(sentence)


def _speak_utf8() -> None:
    """Write UTF-8 and plain newlines on every system, whatever its console is set to."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


# What can be asked.


def _command_in(arguments: Sequence[str]) -> str | None:
    """Return the command among the arguments; None when the window is asked for."""
    rest = iter(arguments)
    for argument in rest:
        if argument in _TAKE_A_VALUE:
            next(rest, None)
        elif argument == "--" or not argument.startswith("-"):
            return argument if argument in COMMANDS else None
    return None


def _plain_start(arguments: Sequence[str]) -> argparse.Namespace | None:
    """Return the options of a start that names files and a library alone, as almost every one does; None for any other.

    They are what the parser makes of them; to build it takes a good part of the time in which a window comes up.
    """
    library: Path | None = None
    files: list[Path] = []
    rest = iter(arguments)
    for argument in rest:
        if argument == "--library" and not files:
            value = next(rest, "-")
            if value.startswith("-"):
                return None
            library = Path(value)
        elif argument.startswith("-") or (not files and argument in COMMANDS):
            return None
        else:
            files.append(Path(argument))
    return argparse.Namespace(library=library, files=files, debug=False, run=_open_window)


def _parser(command: str | None) -> argparse.ArgumentParser:
    everywhere = argparse.ArgumentParser(add_help=False)
    everywhere.add_argument(
        "--version", action="version", version=f"wsis-desktop {__version__}", help="print the version"
    )
    everywhere.add_argument("--debug", action="store_true", help="show where in the program a fault arose")
    everywhere.add_argument(
        "--library",
        type=Path,
        metavar="DIR",
        help="keep settings and library in DIR (also: WSIS_DESKTOP_LIBRARY) instead of the system's usual place",
    )
    parser = argparse.ArgumentParser(
        prog="wsis-desktop" if command is None else f"wsis-desktop {command}",
        parents=[everywhere],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    if command is None:
        _expect_files(parser)
    else:
        from wsis_desktop.cli_commands import EXPECTED  # noqa: PLC0415 - the window needs none of them

        EXPECTED[command](parser)
    return parser


def _expect_files(parser: argparse.ArgumentParser) -> None:
    parser.usage = (
        "wsis-desktop [FILE ...]\n       wsis-desktop {read,compare,crosscheck,publish,notes,calendar,check} ..."
    )
    parser.description = _WINDOW_HELP
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="a draft to open in the window")
    parser.set_defaults(run=_open_window)


# What is done.


def _open_window(options: argparse.Namespace) -> int:
    from wsis_desktop.desktop.starting.second_start import find_place  # noqa: PLC0415 - only where it is used
    from wsis_desktop.notebook.library import library_folder  # noqa: PLC0415 - as above

    place = find_place(library_folder(options.library), options.files)
    if place is None:  # the window that is open has taken them
        return DONE
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
        place.leave()
        raise NoDisplay  # Qt would abort the process
    from wsis_desktop.desktop.importing import import_plainly  # noqa: PLC0415 - only the window needs Qt

    import_plainly()
    from wsis_desktop import app  # noqa: PLC0415 - as above, and a second start needs none

    def without_display(reason: str) -> None:
        """End as a trouble does: Qt would abort behind us, and none of Python's ways out leads through it."""
        place.leave()
        _complain(str(DeadDisplay(reason=reason.rstrip("."))), options)
        os._exit(TROUBLE)

    with place:
        return app.main(options.files, place=place, without_display=without_display)
